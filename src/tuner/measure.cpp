// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/measure.h"

#include <algorithm>
#include <cmath>

#include "src/support/try.h"

namespace attune {
namespace {

constexpr double kSampleUs = 2000;
constexpr int kMostRepeats = 10000;

}  // namespace

Timing summarize(std::vector<double> samples) {
  Timing timing;
  timing.samples = static_cast<int>(samples.size());
  if (samples.empty()) return timing;
  std::sort(samples.begin(), samples.end());
  auto percentile = [&](double fraction) {
    return samples[static_cast<std::size_t>(std::lround(fraction * double(samples.size() - 1)))];
  };
  const std::size_t middle = samples.size() / 2;
  timing.median =
      samples.size() % 2 == 1 ? samples[middle] : (samples[middle - 1] + samples[middle]) / 2;
  timing.low = percentile(0.2);
  timing.high = percentile(0.8);
  return timing;
}

Result<Stopwatch> Stopwatch::prepare(Device& device, std::shared_ptr<const BuiltKernel> kernel,
                                     const Problem& problem, const Shape& shape,
                                     const Schedule& schedule, const DeviceOperands& operands) {
  Stopwatch watch(device, std::move(kernel));
  watch.arguments_ = std::make_unique<const LaunchArguments>(problem);
  ATTUNE_CHECK_OK(check_traits(*watch.kernel_, *watch.arguments_, operands.tensors()));
  watch.args_ = std::make_unique<LaunchArguments::Block>();
  watch.arguments_->fill(shape, operands.tensors(), operands.zeros(), *watch.args_);
  watch.tasks_ = watch.kernel_->family->task_count(problem, shape, schedule, device.target());
  ATTUNE_TRY(watch.workspace_, device.allocate(workspace_bytes(*watch.kernel_, device)));
  return watch;
}

Launch Stopwatch::launch() const {
  return launch_of(*kernel_, *arguments_, *args_, tasks_, workspace_->data());
}

Result<double> Stopwatch::probe() {
  ATTUNE_CHECK_OK(device_->run(launch()));
  ATTUNE_CHECK_OK(device_->synchronize());
  ATTUNE_TRY(const double once, device_->time_us(launch(), 1));
  repeats_ = static_cast<int>(
      std::clamp(std::ceil(kSampleUs / std::max(once, 0.01)), 1.0, double(kMostRepeats)));
  return once;
}

Status Stopwatch::sample() {
  ATTUNE_TRY(const double time, device_->time_us(launch(), repeats_));
  samples_.push_back(time);
  return {};
}

}  // namespace attune
