// SPDX-License-Identifier: Apache-2.0
// Timing of one kernel on one problem and shape.
#pragma once

#include <vector>

#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"

namespace attune {

/// A summary of samples [us].
struct Timing {
  double median = 0, low = 0, high = 0;  ///< 50th, 20th and 80th percentile.
  int samples = 0;
};

Timing summarize(std::vector<double> samples);

/// One candidate under the stopwatch. A sample is the mean of as many launches as fill 2 ms, so
/// that the clock's grain and a stray interrupt weigh little.
class Stopwatch {
 public:
  /// Errors: kDevice when there is no memory for scratch.
  static Result<Stopwatch> prepare(Device& device, std::shared_ptr<const BuiltKernel> kernel,
                                   const Problem& problem, const Shape& shape,
                                   const Schedule& schedule, const DeviceOperands& operands);

  /// Runs once to warm up and once to learn how many launches make a sample [us].
  Result<double> probe();
  /// Takes one more sample. Errors: kDevice.
  Status sample();

  const std::vector<double>& samples() const { return samples_; }
  Timing timing() const { return summarize(samples_); }

 private:
  Stopwatch(Device& device, std::shared_ptr<const BuiltKernel> kernel)
      : device_(&device), kernel_(std::move(kernel)) {}
  Launch launch() const;

  Device* device_;
  std::shared_ptr<const BuiltKernel> kernel_;
  std::unique_ptr<const LaunchArguments> arguments_;
  std::unique_ptr<LaunchArguments::Block> args_;
  std::unique_ptr<DeviceMemory> workspace_;
  std::int64_t tasks_ = 0;
  int repeats_ = 1;
  std::vector<double> samples_;
};

}  // namespace attune
