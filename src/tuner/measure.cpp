// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/measure.h"

#include <algorithm>
#include <cmath>

#include "src/support/try.h"

namespace attune {
namespace {

constexpr int kMostRepeats = 10000;
// A second look at how long a launch takes is worth a part of a sample; it is taken until two agree
// within a factor of two, with so many times the launches of the look before.
constexpr int kMostLooks = 4, kMoreLaunches = 8, kPartOfSample = 4;

int repeats_for(double launch_us) {
  const double wanted = std::ceil(Stopwatch::kSampleUs / std::max(launch_us, 0.01));
  return static_cast<int>(std::clamp(wanted, 1.0, double(kMostRepeats)));
}

/// The largest k for which P(Binomial(n, 1/2) < k) ≤ 2.5 %; 0 if there is none.
std::size_t rank_below_median(std::size_t n) {
  constexpr double kTail = 0.025;
  // The probability of i heads, as a logarithm: 2^-n is no number for a thousand samples.
  double log_probability = -double(n) * std::log(2.0), below = 0;
  std::size_t rank = 0;
  for (std::size_t i = 0; i < n; ++i) {
    below += std::exp(log_probability);
    if (below > kTail) break;
    rank = i + 1;
    log_probability += std::log(double(n - i)) - std::log(double(i + 1));
  }
  return rank;
}

double relative_error_of(const std::vector<double>& sorted, double median) {
  const std::size_t n = sorted.size();
  if (n < 2 || !(median > 0)) return 1;
  const std::size_t rank = rank_below_median(n);
  // For few samples: the 95th percentile of |median| over the farther of least and largest, for
  // normal samples around 0.
  constexpr double kFew[] = {0, 0, 12.8, 1.9, 1.2, 1};
  const double factor = rank == 0 ? kFew[n] : 1;
  const std::size_t low = rank == 0 ? 0 : rank - 1;
  const double farther = std::max(median - sorted[low], sorted[n - 1 - low] - median);
  return factor * farther / median;
}

}  // namespace

Timing summarize(std::vector<double> samples) {
  Timing timing;
  timing.samples = static_cast<int>(samples.size());
  timing.relative_error = 1;
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
  timing.relative_error = relative_error_of(samples, timing.median);
  return timing;
}

Result<Stopwatch> Stopwatch::prepare(Device& device, std::shared_ptr<const BuiltKernel> kernel,
                                     const Problem& problem, const Shape& shape,
                                     const Schedule& schedule,
                                     std::shared_ptr<RotatingOperands> operands) {
  Stopwatch watch(device, std::move(kernel), std::move(operands));
  const RotatingOperands& shared = *watch.operands_;
  ATTUNE_CHECK_OK(check_traits(*watch.kernel_, shared.arguments(), shared.tensors(0)));
  const LaunchSize size =
      watch.kernel_->family->launch_size(problem, shape, schedule, device.target());
  ATTUNE_TRY(watch.workspace_, device.allocate(workspace_bytes(*watch.kernel_, size, device)));
  const std::size_t copies = shared.copies();
  for (std::size_t i = 0; i < 2 * copies; ++i) {
    watch.launches_.push_back(launch_of(*watch.kernel_, shared.arguments(),
                                        shared.block(i % copies), size, watch.workspace_->data()));
  }
  return watch;
}

Result<Stopwatch> Stopwatch::prepare(Device& device, std::shared_ptr<const BuiltKernel> kernel,
                                     const Problem& problem, const Shape& shape,
                                     const Schedule& schedule, const DeviceOperands& operands) {
  return prepare(device, std::move(kernel), problem, shape, schedule,
                 RotatingOperands::of(device, operands, problem, shape));
}

Result<double> Stopwatch::time(int repeats) {
  ATTUNE_CHECK_OK(operands_->cool());
  const auto turns = std::span(launches_).subspan(operands_->turn(), operands_->copies());
  ATTUNE_TRY(const double mean, device_->time_us(turns, repeats));
  operands_->advance(repeats);
  return mean;
}

// One launch alone may be far from the mean of many: the host's part in it shows on a GPU, pages
// and code are touched for the first time on a CPU.
Result<double> Stopwatch::probe() {
  ATTUNE_CHECK_OK(device_->run(launches_[operands_->turn()]));
  operands_->advance(1);
  ATTUNE_CHECK_OK(device_->synchronize());
  int looked_at = 1;
  ATTUNE_TRY(double mean, time(looked_at));
  for (int look = 0; look < kMostLooks; ++look) {
    const int wanted = repeats_for(mean);
    if (wanted == 1) break;
    looked_at = std::clamp(wanted / kPartOfSample, 1, looked_at * kMoreLaunches);
    ATTUNE_TRY(const double again, time(looked_at));
    const bool agrees = again < 2 * mean && mean < 2 * again;
    mean = again;
    if (agrees) break;
  }
  repeats_ = repeats_for(mean);
  return mean;
}

Status Stopwatch::sample() {
  ATTUNE_TRY(const double mean, time(repeats_));
  samples_.push_back(mean);
  return {};
}

}  // namespace attune
