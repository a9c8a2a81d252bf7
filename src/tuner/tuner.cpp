// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/tuner.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <limits>
#include <optional>
#include <random>
#include <thread>

#include <fmt/format.h>

#include "src/support/text.h"
#include "src/support/try.h"
#include "src/tuner/acceptance.h"
#include "src/tuner/check_tensors.h"
#include "src/tuner/measure.h"

namespace attune {
namespace {

// Of the budget, compiling may take this share before the rest of the space is left out.
constexpr double kCompileShare = 0.4;
constexpr double kCheckShare = 0.6;  // Compiling and checking together.

// Racing: a candidate leaves when its median is this much over the leader's after so many samples.
constexpr double kFirstCut = 1.5, kLaterCut = 1.15;
constexpr int kLaterCutSamples = 3, kRaceSamples = 5, kFinalSamples = 15;
constexpr std::size_t kFinalists = 8;

// Differences under this are not facts on a machine that does other things as well.
constexpr double kTieBand = 0.02;

struct Candidate {
  Schedule schedule;
  std::shared_ptr<const BuiltKernel> kernel;
  std::optional<Stopwatch> watch;
  TrialRecord trial;
  double max_error = 0;
  bool racing = false;
};

class Session {
 public:
  Session(Device& device, KernelBuilder& builder, Store& store, const Problem& problem,
          const Shape& shape, const TuneOptions& options)
      : device_(device),
        builder_(builder),
        store_(store),
        problem_(problem),
        shape_(shape),
        options_(options),
        begin_(std::chrono::steady_clock::now()) {
    report_.seed = options.seed != 0 ? options.seed : std::random_device{}() | 1u;
  }

  Result<TuneReport> run() {
    ATTUNE_CHECK_OK(make_operands());
    propose();
    compile();
    ATTUNE_CHECK_OK(accept());
    ATTUNE_CHECK_OK(race());
    return finish();
  }

 private:
  double elapsed() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
  }
  bool spent(double share) const { return elapsed() > share * options_.budget_seconds; }

  void report_progress(const char* phase, int done, int total) const {
    if (!options_.progress) return;
    TuneProgress progress{phase, done, total, elapsed(), options_.budget_seconds, "", 0};
    if (const Candidate* best = leader()) {
      progress.best = best->schedule.text();
      progress.best_us = best->watch->timing().median;
    }
    options_.progress(progress);
  }

  // What is measured with comes first: kernels are compiled for it.
  Status make_operands() {
    if (options_.operands != nullptr) {
      ATTUNE_CHECK_OK(check_inputs(problem_, shape_, *options_.operands));
      operands_ = std::make_unique<OperandBuffers>(problem_, shape_, *options_.operands);
    } else {
      operands_ = std::make_unique<OperandBuffers>(problem_, shape_, report_.seed);
    }
    traits_ = LaunchArguments(problem_).traits(operands_->tensors());
    // Candidates are checked with a bias of as many keys: a single one broadcasts.
    if (shape_.kv_len <= 1) traits_.bias_alignment = 0;
    return {};
  }

  // The default first, then the rest in an order drawn from the seed, so that a small budget sees a
  // fair part of the space. The oracle only competes where nothing else serves the problem.
  void propose() {
    const Schedule first = default_schedule(problem_, shape_, device_.target());
    std::vector<Schedule> rest;
    for (const Schedule& schedule : schedule_space(problem_, device_.target())) {
      if (schedule != first && schedule.family != "naive") rest.push_back(schedule);
    }
    std::mt19937_64 order(report_.seed);
    std::shuffle(rest.begin(), rest.end(), order);
    rest.insert(rest.begin(), first);
    for (Schedule& schedule : rest) {
      Candidate candidate;
      candidate.schedule = std::move(schedule);
      TrialRecord& trial = candidate.trial;
      trial.device = device_.target().json();
      trial.problem = problem_.json();
      trial.shape = shape_;
      trial.schedule = candidate.schedule.json();
      trial.policy = kMeasurePolicy;
      candidates_.push_back(std::move(candidate));
    }
  }

  void fail_trial(Candidate& candidate, const char* status, const Error& error) {
    candidate.trial.status = status;
    candidate.trial.reason = error.message;
    if (!error.hint.empty()) candidate.trial.reason += "; " + error.hint;
    candidate.trial.created = utc_now();
    candidate.racing = false;
    store_.put(candidate.trial);
  }

  void compile() {
    std::atomic<std::size_t> next{0};
    std::atomic<int> done{0};
    std::mutex progress_mutex;
    auto worker = [&] {
      for (;;) {
        const std::size_t index = next.fetch_add(1);
        if (index >= candidates_.size() || (index > 0 && spent(kCompileShare))) return;
        Candidate& candidate = candidates_[index];
        auto built = builder_.build(problem_, candidate.schedule, traits_);
        const std::lock_guard lock(progress_mutex);
        if (built && index > 0 && (*built)->facts.spill_bytes > 0) {
          // Local memory in the main loop is never the fastest; only the default may have it.
          candidate.trial.compile_ms = (*built)->compile_ms;
          fail_trial(
              candidate, "compile_failed",
              {ErrorCode::kCompile,
               fmt::format("{} bytes of registers spill", (*built)->facts.spill_bytes), "", ""});
        } else if (built) {
          candidate.kernel = *built;
          candidate.racing = true;
          candidate.trial.code_hash = candidate.kernel->code_hash;
          candidate.trial.compile_ms = candidate.kernel->compile_ms;
          candidate.trial.code_bytes = candidate.kernel->code_bytes;
        } else {
          fail_trial(candidate, "compile_failed", built.error());
        }
        report_progress("compile", ++done, static_cast<int>(candidates_.size()));
      }
    };
    const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    std::vector<std::thread> threads;
    for (int i = 1; i < (options_.jobs > 0 ? options_.jobs : cores); ++i) {
      threads.emplace_back(worker);
    }
    worker();
    for (std::thread& thread : threads) thread.join();
  }

  Status accept() {
    ATTUNE_TRY(const auto acceptance,
               Acceptance::prepare(device_, builder_, problem_, shape_, report_.seed));
    int done = 0;
    for (Candidate& candidate : candidates_) {
      report_progress("check", done++, static_cast<int>(candidates_.size()));
      if (!candidate.racing) continue;
      if (done > 1 && spent(kCheckShare)) {
        candidate.racing = false;  // Not reached: it leaves no trial.
        continue;
      }
      auto error = acceptance->check(*candidate.kernel, candidate.schedule);
      if (error) {
        candidate.max_error = *error;
      } else {
        fail_trial(candidate, "wrong", error.error());
        last_failure_ = error.error();
      }
    }
    return {};
  }

  std::vector<Candidate*> racers() {
    std::vector<Candidate*> racing;
    for (Candidate& candidate : candidates_) {
      if (candidate.racing) racing.push_back(&candidate);
    }
    return racing;
  }

  const Candidate* leader() const {
    const Candidate* best = nullptr;
    double best_median = std::numeric_limits<double>::infinity();
    for (const Candidate& candidate : candidates_) {
      if (!candidate.watch || candidate.watch->samples().empty()) continue;
      const double median = candidate.watch->timing().median;
      if (median < best_median) {
        best = &candidate;
        best_median = median;
      }
    }
    return best;
  }

  // One sample of every racer in an order drawn anew each round, so that a slow phase of the
  // machine does not always hit the same one.
  void round(std::mt19937_64& order, double cut, int cut_after_samples, int number, int rounds) {
    std::vector<Candidate*> racing = racers();
    std::shuffle(racing.begin(), racing.end(), order);
    for (Candidate* candidate : racing) {
      if (spent(1.0) && !candidate->watch->samples().empty()) return;
      if (auto status = candidate->watch->sample(); !status) {
        fail_trial(*candidate, "run_failed", status.error());
      }
    }
    const Candidate* best = leader();
    if (best == nullptr) return;
    const double limit = cut * best->watch->timing().median;
    for (Candidate* candidate : racing) {
      const Timing timing = candidate->watch->timing();
      const bool is_default = candidate == &candidates_[0];
      if (!is_default && timing.samples >= cut_after_samples && timing.median > limit) {
        candidate->racing = false;
        candidate->trial.status = "slow";
        record_timing(*candidate);
      }
    }
    report_progress("measure", number, rounds);
  }

  Status race() {
    ATTUNE_TRY(const DeviceOperands on_device, DeviceOperands::mirror(device_, *operands_));
    for (Candidate* candidate : racers()) {
      if (candidate != &candidates_[0] && spent(1.0)) {
        candidate->racing = false;  // Not reached.
        continue;
      }
      ATTUNE_TRY(Stopwatch watch, Stopwatch::prepare(device_, candidate->kernel, problem_, shape_,
                                                     candidate->schedule, on_device));
      candidate->watch.emplace(std::move(watch));
      if (auto probe = candidate->watch->probe(); !probe) {
        fail_trial(*candidate, "run_failed", probe.error());
        last_failure_ = probe.error();
      }
    }
    std::mt19937_64 order(report_.seed + 1);
    for (int i = 0; i < kRaceSamples && (i == 0 || !spent(1.0)); ++i) {
      round(order, i == 0 ? kFirstCut : kLaterCut, i == 0 ? 1 : kLaterCutSamples, i + 1,
            kFinalSamples);
    }
    keep_finalists();
    for (int i = kRaceSamples; i < kFinalSamples && !spent(1.0); ++i) {
      round(order, kLaterCut, kRaceSamples, i + 1, kFinalSamples);
    }
    return {};
  }

  void keep_finalists() {
    std::vector<Candidate*> racing = racers();
    std::sort(racing.begin(), racing.end(), [](const Candidate* a, const Candidate* b) {
      return a->watch->timing().median < b->watch->timing().median;
    });
    for (std::size_t i = kFinalists; i < racing.size(); ++i) {
      if (racing[i] == &candidates_[0]) continue;
      racing[i]->racing = false;
      racing[i]->trial.status = "slow";
      record_timing(*racing[i]);
    }
  }

  void record_timing(Candidate& candidate) {
    const Timing timing = candidate.watch->timing();
    candidate.trial.median_us = timing.median;
    candidate.trial.low_us = timing.low;
    candidate.trial.high_us = timing.high;
    candidate.trial.samples = timing.samples;
    candidate.trial.created = utc_now();
    store_.put(candidate.trial);
  }

  Result<TuneReport> finish() {
    std::vector<Candidate*> finalists;
    for (Candidate* candidate : racers()) {
      if (candidate->watch->samples().empty()) continue;
      candidate->trial.status = "ok";
      record_timing(*candidate);
      finalists.push_back(candidate);
    }
    if (finalists.empty()) {
      Error error = last_failure_;
      error.message = "no schedule could be measured: " + error.message;
      return tl::unexpected(std::move(error));
    }
    std::sort(finalists.begin(), finalists.end(), [](const Candidate* a, const Candidate* b) {
      return a->trial.median_us < b->trial.median_us;
    });
    Candidate* winner = finalists[0];
    Candidate& fallback = candidates_[0];
    const bool default_raced = fallback.trial.status == "ok";
    if (default_raced &&
        fallback.trial.median_us <= winner->trial.median_us * (1 + noise(*winner))) {
      winner = &fallback;
    }
    TuneRecord& record = report_.winner;
    record.device = winner->trial.device;
    record.problem = winner->trial.problem;
    record.shape = shape_;
    record.schedule = winner->trial.schedule;
    record.abi_rev = winner->kernel->family->info.abi_rev;
    record.code_hash = winner->kernel->code_hash;
    record.policy = kMeasurePolicy;
    record.median_us = winner->trial.median_us;
    record.low_us = winner->trial.low_us;
    record.high_us = winner->trial.high_us;
    record.samples = winner->trial.samples;
    record.default_us = default_raced ? fallback.trial.median_us : 0;
    for (const Candidate* candidate : finalists) {
      if (candidate == winner) continue;
      record.runner_up = candidate->trial.schedule;
      record.runner_up_us = candidate->trial.median_us;
      break;
    }
    record.max_error = winner->max_error;
    record.tune_seconds = elapsed();
    record.created = utc_now();
    collect_trials();
    record.trials = static_cast<int>(report_.trials.size());
    store_.put(record);
    store_.flush();
    return std::move(report_);
  }

  /// How far apart two medians must be to be told apart: the tie band or the winner's own spread.
  static double noise(const Candidate& candidate) {
    const Timing timing = candidate.watch->timing();
    const double spread = (timing.high - timing.low) / 2 / timing.median /
                          std::max(1.0, std::sqrt(double(timing.samples)));
    return std::max(kTieBand, spread);
  }

  void collect_trials() {
    for (const Candidate& candidate : candidates_) {
      if (candidate.trial.status.empty()) {
        ++report_.not_reached;
      } else {
        report_.trials.push_back(candidate.trial);
      }
    }
    std::stable_sort(report_.trials.begin(), report_.trials.end(),
                     [](const TrialRecord& a, const TrialRecord& b) {
                       const bool a_timed = a.median_us > 0, b_timed = b.median_us > 0;
                       return a_timed != b_timed ? a_timed : a.median_us < b.median_us;
                     });
  }

  Device& device_;
  KernelBuilder& builder_;
  Store& store_;
  const Problem& problem_;
  const Shape& shape_;
  const TuneOptions& options_;
  const std::chrono::steady_clock::time_point begin_;
  std::vector<Candidate> candidates_;  // The default is the first.
  std::unique_ptr<OperandBuffers> operands_;
  LaunchTraits traits_;  // Of these.
  Error last_failure_{ErrorCode::kDevice, "every candidate failed", "", ""};
  TuneReport report_;
};

}  // namespace

Result<TuneReport> tune(Device& device, KernelBuilder& builder, Store& store,
                        const Problem& problem, const Shape& shape, const TuneOptions& options) {
  ATTUNE_TRY(const Problem normalized, problem.normalized());
  ATTUNE_CHECK_OK(shape.validate());
  if (!(options.budget_seconds >= 0) ||
      options.budget_seconds == std::numeric_limits<double>::infinity()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the tuning budget is {} s", options.budget_seconds),
                "allowed: 0 (only the default schedule is measured) or more seconds");
  }
  if (shape.batch * shape.q_len == 0) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("there is nothing to tune at {}", shape.text()),
                "batch and q_len must be at least 1");
  }
  return Session(device, builder, store, normalized, shape, options).run();
}

}  // namespace attune
