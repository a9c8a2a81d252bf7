// SPDX-License-Identifier: Apache-2.0
// One case of a benchmark: its plans, its tensors and the times that were measured.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/device_tensors.h"
#include "cli/inputs.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/suites.h"

namespace attune::cli {

/// A plan under measurement.
struct TimedPlan {
  std::string label;  ///< "default", "tuned" or "given".
  Plan plan;
  std::vector<double> samples;  ///< One of each round [us].
};

/// How long a plan takes that has its kernel to make, or finds it in the kernel cache.
struct PlanningTimes {
  double compile_ms = 0;  ///< Emission and compilation without any cache [ms].
  double reload_ms = 0;   ///< Engine::plan with the kernel in the cache on disk [ms].
};

/// What a benchmark was told besides its cases.
struct BenchOptions {
  EngineOptions engine;
  std::vector<Schedule> schedules;  ///< Timed beside the default.
  double seconds = 0.3;             ///< For each case, of running it.
};

/// The default schedule of a case, the stored one where there is a result, and the given ones.
class BenchCase {
 public:
  /// Makes the plans, draws the tensors or copies those of the input, times cold compilations, and
  /// runs every plan once. Errors: those of planning, of temporary folders, and of the device.
  static Result<BenchCase> prepare(const SuiteCase& test, const std::optional<Inputs>& inputs,
                                   const BenchOptions& options, Engine& engine);

  const std::string& name() const { return test_.name; }
  const TimedPlan& by_default() const { return plans_.front(); }

  /// Adds a sample of each plan. Errors: those of running.
  Status measure_round();

  /// Of the default's time, in each round, to that of another case's default: the median.
  void compare_with(const TimedPlan& baseline);

  /// Prints the case beside a peak [GFLOP/s], 0 if that is not known; returns the same as JSON.
  std::string print(double peak, Console& console) const;

 private:
  BenchCase(const SuiteCase& test, std::string operands) : test_(test), operands_(operands) {}

  SuiteCase test_;
  std::string operands_;  ///< Where the tensors come from, in words.
  double work_ = 0;       ///< [FLOP]
  PlanningTimes planning_;
  std::optional<double> ratio_;
  std::vector<TimedPlan> plans_;
  std::unique_ptr<OperandBuffers> host_;
  std::optional<DeviceTensors> tensors_;
};

/// Times all cases in turn, round after round: what changes the machine's speed meets all of them.
/// `baseline` is the case that the others are compared with, or empty; `seconds` is what each case
/// may take. Errors: those of running.
Status measure_in_turn(std::vector<BenchCase>& cases, const std::string& baseline, double seconds,
                       const std::function<void(const std::string&)>& progress);

}  // namespace attune::cli
