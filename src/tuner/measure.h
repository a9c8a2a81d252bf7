// SPDX-License-Identifier: Apache-2.0
// Timing of one kernel on one problem and shape. The protocol: docs/measuring.md.
#pragma once

#include <memory>
#include <vector>

#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/rotating_operands.h"

namespace attune {

/// A summary of samples [us].
struct Timing {
  double median = 0, low = 0, high = 0;  ///< 50th, 20th and 80th percentile.
  int samples = 0;
  /// How far from `median` the median of endlessly many samples may lie, relative to it: it is
  /// within median · (1 ± relative_error) for at least 95 of 100 such summaries. 1 with fewer than
  /// two samples, which say nothing.
  ///
  /// With 6 samples or more, sorted x₁ … xₙ: k is the largest number for which fewer than k of n
  /// tosses of a coin come up heads in at most 2.5 % of cases; the true median is between x_k and
  /// x_{n+1−k} then, whatever the distribution of independent samples is, and the farther of the
  /// two counts. With 2 to 5 samples no two of them enclose the median that surely: the farther of
  /// least and largest counts 12.8, 1.9, 1.2 and 1 times, which covers 95 % for normal samples.
  double relative_error = 0;
};

/// Samples in any order; those that drift or come in groups are not independent, and no summary
/// sees that.
Timing summarize(std::vector<double> samples);

/// One candidate under the stopwatch. A sample is the mean of as many launches as last 5 ms, so
/// that the clock's grain, a stray interrupt and the host's part in a launch weigh little.
class Stopwatch {
 public:
  /// The shortest sample [us].
  static constexpr double kSampleUs = 5000;

  /// Measures on operands that other candidates are measured on as well, before or after.
  /// Errors: kDevice when there is no memory for scratch; kInvalidArgument when the kernel is not
  /// for such operands.
  static Result<Stopwatch> prepare(Device& device, std::shared_ptr<const BuiltKernel> kernel,
                                   const Problem& problem, const Shape& shape,
                                   const Schedule& schedule,
                                   std::shared_ptr<RotatingOperands> operands);
  /// Measures warm, on one set of operands. Errors: as above.
  static Result<Stopwatch> prepare(Device& device, std::shared_ptr<const BuiltKernel> kernel,
                                   const Problem& problem, const Shape& shape,
                                   const Schedule& schedule, const DeviceOperands& operands);

  /// Runs once to warm up, then learns how many launches make a sample. Gives the mean time of a
  /// launch [us]. Errors: kDevice.
  Result<double> probe();
  /// Takes one more sample. Errors: kDevice.
  Status sample();

  /// Launches of one sample.
  int repeats() const { return repeats_; }
  const std::vector<double>& samples() const { return samples_; }
  Timing timing() const { return summarize(samples_); }

 private:
  Stopwatch(Device& device, std::shared_ptr<const BuiltKernel> kernel,
            std::shared_ptr<RotatingOperands> operands)
      : device_(&device), kernel_(std::move(kernel)), operands_(std::move(operands)) {}
  Result<double> time(int repeats);

  Device* device_;
  std::shared_ptr<const BuiltKernel> kernel_;
  std::shared_ptr<RotatingOperands> operands_;
  std::unique_ptr<DeviceMemory> workspace_;
  std::vector<Launch>
      launches_;  // Of every copy, twice, so that each turn has all of them in a row.
  int repeats_ = 1;
  std::vector<double> samples_;
};

}  // namespace attune
