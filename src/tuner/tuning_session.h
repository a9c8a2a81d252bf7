// SPDX-License-Identifier: Apache-2.0
// TuningSession: the Experiment of a tuning. It turns a search's numbers into kernels that are
// compiled, checked and timed, and into trials in the store.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "src/tuner/known_trials.h"
#include "src/tuner/search.h"
#include "src/tuner/test_stand.h"
#include "src/tuner/tuner.h"

namespace attune {

class TuningSession : public Experiment {
 public:
  /// `problem` is normalized. All must outlive the session.
  TuningSession(const TuneSite& site, const Problem& problem, const Shape& shape,
                const TuneOptions& options, std::uint64_t seed);

  Result<TuneReport> run();

  std::vector<std::size_t> prepare(std::span<const std::size_t> candidates) override;
  std::optional<double> sample(std::size_t candidate) override;
  bool spent(double share) const override;
  void round_done(std::span<const std::size_t> racing,
                  std::span<const std::size_t> dropped) override;
  void pause(double seconds) override;
  double resources(std::size_t candidate) const override;

 private:
  struct Candidate {
    Schedule schedule;
    TrialRecord trial;
    double max_error = 0;
    double resources = 0;
    bool ready = false;
  };

  Status open_stand();
  void build_all(std::span<const std::size_t> candidates);
  void take_build(Candidate& candidate, const BuildOutcome& outcome, bool is_default);
  std::string code_hash(const Schedule& schedule) const;
  void fail_trial(Candidate& candidate, const Error& error, std::string_view status = {});
  void record_timing(std::size_t number, std::string_view status);
  void set_limits(bool is_default);
  void note_start_failure(const Error& error);
  double elapsed() const;
  void report_progress(const char* phase, int done, int total);
  TuneReport finish(const SearchResult& result);
  Effort reached_effort(const SearchResult& result) const;
  TuneRecord winner_record(const SearchResult& result) const;

  const TuneSite& site_;
  const Problem& problem_;
  const Shape& shape_;
  const TuneOptions& options_;
  const std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
  std::vector<Candidate> candidates_;
  std::unique_ptr<TestStand> stand_;
  WorkerStand* workers_ = nullptr;  // `stand_`, if that is one.
  std::optional<Search> search_;
  KnownTrials known_;
  double first_sample_ = 0, first_check_ = 0;  // What the default took, probe included [s].
  bool capped_ = false;  // What is left of the budget limits a candidate, not its own limit.
  std::atomic<int> start_failures_{0};
  bool begun_ = false, first_generation_done_ = false;
  Error last_failure_{ErrorCode::kDevice, "every candidate failed", "", ""};
  TuneReport report_;
};

}  // namespace attune
