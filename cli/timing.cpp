// SPDX-License-Identifier: Apache-2.0
#include "cli/timing.h"

#include <time.h>

#include <algorithm>
#include <chrono>

#include "src/support/try.h"

namespace attune::cli {
namespace {

using Clock = std::chrono::steady_clock;

Clock::time_point main_began;
double ms_before_main = 0;

}  // namespace

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Result<Timing> time_runs(const Plan& plan, const Tensors& tensors, double seconds, int least) {
  constexpr std::size_t kMostRepeats = 100000;
  std::vector<double> samples;
  const auto begin = Clock::now();
  auto last = begin;
  const std::chrono::duration<double> wanted(seconds);
  while (static_cast<int>(samples.size()) < least ||
         (last - begin < wanted && samples.size() < kMostRepeats)) {
    ATTUNE_TRY(const double sample, plan.time_us(tensors, 1));
    samples.push_back(sample);
    last = Clock::now();
  }
  const int repeats = static_cast<int>(samples.size());
  return Timing{median(std::move(samples)), repeats};
}

void mark_start() {
  main_began = Clock::now();
  timespec used{};
  if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0) {
    ms_before_main = double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
  }
}

double milliseconds_since_start() {
  const std::chrono::duration<double, std::milli> since = Clock::now() - main_began;
  return ms_before_main + since.count();
}

}  // namespace attune::cli
