// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/tuning_session.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "src/codegen/family.h"
#include "src/support/hash.h"
#include "src/support/text.h"
#include "src/support/try.h"
#include "src/tuner/environment.h"
#include "src/tuner/local_stand.h"

namespace attune {
namespace {

// Of the budget, compiling may take this share before the rest of a generation is left out.
constexpr double kCompileShare = 0.5;
constexpr int kMostJobs = 8;  // A compiler takes some hundred megabytes.

// What a candidate may take: to be compiled, at the least for the rest [s], at which rate the
// slowest one worth waiting for works [FLOP/s], and how often what the default took.
constexpr double kBuildSeconds = 60, kLeastSeconds = 20, kSlowestRate = 2e8, kSlowestRatio = 50;
// What is left of the budget limits it too, but not below this [s].
constexpr double kLeastCap = 3;

// Processes that could not be started: with more of them the machine has other troubles.
constexpr int kMostStartFailures = 3;

std::string_view status_of(const Error& error, std::string_view otherwise) {
  switch (error.code) {
    case ErrorCode::kCrashed:
      return "crashed";
    case ErrorCode::kTimeout:
      return "hung";
    case ErrorCode::kMismatch:
      return "wrong";
    default:
      return otherwise;
  }
}

/// Why the compiler's report says that a kernel cannot be the fastest, or cannot run; or "".
std::string pruned_by(const BuildOutcome& outcome, const Target& target) {
  const CompilerFacts& facts = outcome.facts;
  if (facts.spill_bytes > 0) return fmt::format("{} bytes of registers spill", facts.spill_bytes);
  const std::int64_t registers = std::int64_t{facts.registers} * outcome.threads;
  if (target.unit_registers > 0 && registers > target.unit_registers) {
    return fmt::format("{} threads of {} registers exceed the {} of a multiprocessor",
                       outcome.threads, facts.registers, target.unit_registers);
  }
  if (target.shared_bytes > 0 && outcome.shared_bytes > target.shared_bytes) {
    return fmt::format("{} bytes of shared memory exceed the {} of a block", outcome.shared_bytes,
                       target.shared_bytes);
  }
  return {};
}

}  // namespace

TuningSession::TuningSession(const TuneSite& site, const Problem& problem, const Shape& shape,
                             const TuneOptions& options, std::uint64_t seed)
    : site_(site), problem_(problem), shape_(shape), options_(options) {
  report_.seed = seed;
  for (Schedule& schedule : candidates_of(site, problem, shape)) {
    Candidate candidate;
    TrialRecord& trial = candidate.trial;
    trial.device = site.device.target().json();
    trial.problem = problem.json();
    trial.shape = shape;
    trial.schedule = schedule.json();
    trial.policy = measure_policy(problem, options);
    trial.seed = seed;
    candidate.schedule = std::move(schedule);
    candidates_.push_back(std::move(candidate));
  }
}

double TuningSession::elapsed() const {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
}

bool TuningSession::spent(double share) const {
  if (options_.stopped && options_.stopped()) return true;
  if (start_failures_ >= kMostStartFailures) return true;
  return !options_.exhaustive && elapsed() > share * options_.budget_seconds;
}

void TuningSession::pause(double seconds) {
  std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
}

double TuningSession::resources(std::size_t candidate) const {
  return candidates_[candidate].resources;
}

void TuningSession::report_progress(const char* phase, int done, int total) {
  if (!options_.progress) return;
  TuneProgress progress;
  progress.phase = phase;
  progress.done = done;
  progress.total = total;
  progress.elapsed_s = elapsed();
  progress.budget_s = options_.budget_seconds;
  if (search_) {
    for (std::size_t i = 0; i < candidates_.size(); ++i)
      progress.racing += search_->racer(i).racing;
    if (const auto best = search_->leader()) {
      progress.best = candidates_[*best].schedule.text();
      progress.best_us = search_->timing(*best).median;
    }
    if (!search_->racer(0).samples.empty()) {
      progress.default_us = search_->timing(0).median;
    }
  }
  options_.progress(progress);
}

// A program that was built without the worker beside it still tunes.
Status TuningSession::open_stand() {
  const StandSetup setup{problem_, shape_, report_.seed, options_.operands, CachePolicy::kCold};
  if (options_.isolate && !site_.worker.program.empty()) {
    auto workers = WorkerStand::make(site_.worker, setup);
    if (workers) {
      workers_ = workers->get();
      workers_->set_stop(options_.stopped);
      stand_ = *std::move(workers);
      report_.isolated = true;
      return {};
    }
    report_.notes.push_back(
        fmt::format("candidates run in this process, and one that crashes ends it: {}",
                    workers.error().message));
  }
  ATTUNE_TRY(stand_, LocalStand::make(site_.device, site_.builder, setup));
  return {};
}

// A candidate's first sample runs it four times. The default has as long as it takes; the others no
// longer than the tuning.
void TuningSession::set_limits(bool is_default) {
  if (workers_ == nullptr) return;
  CandidateLimits limits;
  capped_ = false;
  if (options_.candidate_seconds > 0) {
    limits.build = limits.check = limits.sample = options_.candidate_seconds;
    workers_->set_limits(limits);
    return;
  }
  limits.build = kBuildSeconds;
  limits.check = kLeastSeconds + (first_check_ > 0 ? kSlowestRatio * first_check_ : kBuildSeconds);
  limits.sample = kLeastSeconds + 4 * flops(problem_, shape_) / kSlowestRate;
  if (first_sample_ > 0) {
    limits.sample = std::min(limits.sample, kLeastSeconds + kSlowestRatio * first_sample_);
  }
  if (!is_default && !options_.exhaustive) {
    const double left = std::max(kLeastCap, options_.budget_seconds - elapsed());
    capped_ = left < std::min({limits.build, limits.check, limits.sample});
    limits.build = std::min(limits.build, left);
    limits.check = std::min(limits.check, left);
    limits.sample = std::min(limits.sample, left);
  }
  workers_->set_limits(limits);
}

std::string TuningSession::code_hash(const Schedule& schedule) const {
  const auto unit = emit_unit(problem_, schedule, site_.device.target(), site_.builder.templates());
  return unit ? content_hash(unit->source) : std::string();
}

void TuningSession::fail_trial(Candidate& candidate, const Error& error, std::string_view status) {
  candidate.ready = false;
  // These say nothing of the candidate: it was cut off, or never ran.
  if (options_.stopped && options_.stopped()) return;
  if (error.code == ErrorCode::kTimeout && capped_) return;
  if (workers_ != nullptr && WorkerStand::is_start_failure(error)) {
    note_start_failure(error);
    return;
  }
  TrialRecord& trial = candidate.trial;
  trial.status = status_of(error, status);
  trial.reason = error.message;
  if (!error.hint.empty()) trial.reason += "; " + error.hint;
  if (error.code == ErrorCode::kCrashed || error.code == ErrorCode::kTimeout) {
    trial.reason +=
        "; repeat: " + acceptance_command(problem_, shape_, candidate.schedule, report_.seed);
    if (!error.detail.empty()) trial.reason += "; it said: " + error.detail;
  }
  if (trial.code_hash.empty()) trial.code_hash = code_hash(candidate.schedule);
  trial.created = utc_now();
  site_.store.put(trial);
  if (status == "pruned") return;
  last_failure_ = error;
  if (error.code == ErrorCode::kTimeout && options_.candidate_seconds > 0) {
    last_failure_.hint = fmt::format(
        "a candidate has {:.3g} s here: raise --candidate-time (TuneOptions::candidate_seconds)",
        options_.candidate_seconds);
  }
}

void TuningSession::note_start_failure(const Error& error) {
  if (start_failures_++ == 0) report_.notes.push_back(error.message);
  last_failure_ = error;
}

void TuningSession::take_build(Candidate& candidate, const BuildOutcome& outcome, bool is_default) {
  TrialRecord& trial = candidate.trial;
  trial.code_hash = outcome.code_hash;
  trial.compile_ms = outcome.compile_ms;
  trial.code_bytes = outcome.code_bytes;
  trial.registers = outcome.facts.registers;
  trial.spill_bytes = outcome.facts.spill_bytes;
  trial.shared_bytes = outcome.shared_bytes;
  const double threads = outcome.threads;
  candidate.resources = threads * outcome.facts.registers * 4 + double(outcome.shared_bytes);
  // Local memory in the main loop is never the fastest; only the default may have it.
  const std::string pruned = pruned_by(outcome, site_.device.target());
  if (!pruned.empty() && !is_default) {
    fail_trial(candidate, {ErrorCode::kCompile, pruned, "", ""}, "pruned");
    return;
  }
  candidate.ready = true;
}

void TuningSession::build_all(std::span<const std::size_t> candidates) {
  if (candidates.empty()) return;
  const bool only_default = candidates.size() == 1 && candidates[0] == 0;
  set_limits(only_default);
  std::atomic<std::size_t> next{0};
  std::atomic<int> done{0};
  std::mutex mutex;
  const auto work = [&] {
    for (;;) {
      const std::size_t turn = next.fetch_add(1);
      if (turn >= candidates.size()) return;
      const std::size_t number = candidates[turn];
      if (number != 0 && spent(kCompileShare)) return;
      Candidate& candidate = candidates_[number];
      auto built = stand_->build(candidate.schedule);
      const std::lock_guard lock(mutex);
      if (built) {
        take_build(candidate, *built, number == 0);
      } else {
        const bool refused = built.error().code == ErrorCode::kCompile;
        fail_trial(candidate, built.error(), refused ? "compile_failed" : "run_failed");
      }
      report_progress("compile", ++done, static_cast<int>(candidates.size()));
    }
  };
  const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  const int jobs = std::min(options_.jobs > 0 ? options_.jobs : std::min(cores, kMostJobs),
                            static_cast<int>(candidates.size()));
  std::vector<std::thread> threads;
  for (int i = 1; i < jobs; ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
}

std::vector<std::size_t> TuningSession::prepare(std::span<const std::size_t> candidates) {
  std::vector<std::size_t> fresh, ready;
  for (const std::size_t number : candidates) {
    Candidate& candidate = candidates_[number];
    const TrialRecord* known = known_.settled(candidate.trial.schedule);
    if (number != 0 && known != nullptr) {
      candidate.trial = *known;
      ++report_.known;
    } else {
      fresh.push_back(number);
    }
  }
  build_all(fresh);
  int done = 0;
  for (const std::size_t number : fresh) {
    Candidate& candidate = candidates_[number];
    report_progress("check", done++, static_cast<int>(fresh.size()));
    if (!candidate.ready) continue;
    // The shares of the search keep time for the finals; a candidate that nobody could time is not
    // worth checking.
    if (number != 0 && spent(kCompileShare + 0.2)) {
      candidate.ready = false;
      continue;
    }
    set_limits(number == 0);
    const double begin = elapsed();
    if (const auto error = stand_->check(candidate.schedule)) {
      if (number == 0) first_check_ = elapsed() - begin;
      candidate.max_error = *error;
      ready.push_back(number);
    } else {
      fail_trial(candidate, error.error(), "run_failed");
    }
  }
  if (!std::exchange(begun_, true)) {
    first_generation_done_ = std::ranges::none_of(fresh, [&](std::size_t number) {
      return candidates_[number].trial.status.empty() && !candidates_[number].ready;
    });
  }
  return ready;
}

std::optional<double> TuningSession::sample(std::size_t number) {
  Candidate& candidate = candidates_[number];
  set_limits(number == 0);
  const double begin = elapsed();
  const auto time = stand_->sample(candidate.schedule);
  const double seconds = elapsed() - begin;
  report_.measure_seconds += seconds;
  if (!time) {
    fail_trial(candidate, time.error(), "run_failed");
    return std::nullopt;
  }
  if (number == 0 && first_sample_ == 0) first_sample_ = seconds;
  return *time;
}

void TuningSession::record_timing(std::size_t number, std::string_view status) {
  TrialRecord& trial = candidates_[number].trial;
  const Timing timing = search_->timing(number);
  trial.status = status;
  trial.median_us = timing.median;
  trial.low_us = timing.low;
  trial.high_us = timing.high;
  trial.samples = timing.samples;
  trial.created = utc_now();
  site_.store.put(trial);
}

void TuningSession::round_done(std::span<const std::size_t> racing,
                               std::span<const std::size_t> dropped) {
  for (const std::size_t number : dropped) {
    record_timing(number, "slow");
    stand_->release(candidates_[number].schedule);
  }
  for (const std::size_t number : racing) record_timing(number, "racing");
  // Writing beside a sample would slow it down.
  site_.store.flush();
  report_progress("measure", ++report_.rounds, 0);
}

// A search is as thorough as asked once it has had its budget, provided that it came past the first
// generation; until then nothing but the default is known well.
Effort TuningSession::reached_effort(const SearchResult& result) const {
  const Effort asked = asked_effort(options_);
  if (candidates_.size() > 1 && (result.considered <= 1 || !first_generation_done_)) {
    return Effort::kDefault;
  }
  return report_.not_reached == 0 ? std::max(asked, Effort::kFull) : asked;
}

TuneRecord TuningSession::winner_record(const SearchResult& result) const {
  const Candidate& winner = candidates_[*result.winner];
  TuneRecord record;
  record.device = winner.trial.device;
  record.problem = winner.trial.problem;
  record.shape = shape_;
  record.schedule = winner.trial.schedule;
  record.abi_rev = find_family(winner.schedule.family)->info.abi_rev;
  record.code_hash = winner.trial.code_hash;
  record.policy = winner.trial.policy;
  record.effort = effort_name(reached_effort(result));
  record.median_us = winner.trial.median_us;
  record.low_us = winner.trial.low_us;
  record.high_us = winner.trial.high_us;
  record.samples = winner.trial.samples;
  record.default_us = candidates_[0].trial.status == "ok" ? candidates_[0].trial.median_us : 0;
  if (result.runner_up) {
    record.runner_up = candidates_[*result.runner_up].trial.schedule;
    record.runner_up_us = candidates_[*result.runner_up].trial.median_us;
  }
  record.max_error = winner.max_error;
  record.tie = result.tie;
  record.trials = static_cast<int>(report_.trials.size());
  record.tune_seconds = elapsed();
  record.seed = report_.seed;
  record.environment = environment_of(site_.device);
  record.created = utc_now();
  return record;
}

TuneReport TuningSession::finish(const SearchResult& result) {
  for (const std::size_t number : result.finalists) record_timing(number, "ok");
  for (const Candidate& candidate : candidates_) {
    if (candidate.trial.status.empty()) {
      ++report_.not_reached;
    } else {
      report_.trials.push_back(candidate.trial);
    }
  }
  std::ranges::stable_sort(report_.trials, [](const TrialRecord& a, const TrialRecord& b) {
    const bool a_timed = a.median_us > 0, b_timed = b.median_us > 0;
    return a_timed != b_timed ? a_timed : a.median_us < b.median_us;
  });
  report_.discarded_rounds = result.discarded_rounds;
  if (workers_ != nullptr) report_.lost_workers = workers_->lost_workers();
  report_.winner = winner_record(result);
  site_.store.put(report_.winner);
  site_.store.flush();
  return std::move(report_);
}

Result<TuneReport> TuningSession::run() {
  ATTUNE_CHECK_OK(open_stand());
  // A schedule that is stored is data from a file; one that is not in the space has no code.
  const auto hash_now = [&](const std::string& json) {
    const auto schedule = schedule_from_json(json);
    return schedule ? code_hash(*schedule) : std::string();
  };
  if (!options_.again) known_ = KnownTrials(site_.store, candidates_[0].trial, hash_now);
  std::vector<Schedule> schedules;
  for (const Candidate& candidate : candidates_) schedules.push_back(candidate.schedule);
  SearchRules rules;
  rules.effort = asked_effort(options_);
  rules.seed = report_.seed;
  search_.emplace(std::move(schedules), *this, rules);
  const SearchResult result = search_->run();
  if (options_.stopped && options_.stopped()) {
    site_.store.flush();
    return fail(ErrorCode::kTimeout, "the tuning was stopped",
                "what it has found out is stored, and the next one goes on from there");
  }
  if (!result.winner) {
    site_.store.flush();
    Error error = last_failure_;
    error.message = "no schedule could be measured: " + error.message;
    return tl::unexpected(std::move(error));
  }
  return finish(result);
}

}  // namespace attune
