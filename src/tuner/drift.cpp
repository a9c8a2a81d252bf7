// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/drift.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace attune {
namespace {

constexpr std::size_t kRemembered = 64;
constexpr int kCalmRounds = 64;
// Of a time that is none: larger than any tolerance, and a number that can be printed.
constexpr double kNoTime = 1e9;

bool is_time(double us) { return us > 0 && std::isfinite(us); }

}  // namespace

double DriftWatch::median_us() const {
  if (times_.empty()) return 0;
  std::vector<double> sorted(times_.begin(), times_.end());
  std::sort(sorted.begin(), sorted.end());
  const std::size_t middle = sorted.size() / 2;
  return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// The two of a round are compared with their lesser one, so that order does not matter.
double DriftWatch::deviation_of(double before_us, double after_us) const {
  if (!is_time(before_us) || !is_time(after_us)) return kNoTime;
  double deviation = std::abs(before_us - after_us) / std::min(before_us, after_us);
  if (const double median = median_us(); median > 0) {
    for (const double time : {before_us, after_us}) {
      deviation = std::max(deviation, std::abs(time - median) / median);
    }
  }
  return std::min(deviation, kNoTime);
}

void DriftWatch::remember(double before_us, double after_us) {
  for (const double time : {before_us, after_us}) {
    if (is_time(time)) times_.push_back(time);
  }
  while (times_.size() > kRemembered) times_.pop_front();
}

DriftVerdict DriftWatch::round(double before_us, double after_us) {
  ++rounds_;
  DriftVerdict verdict;
  verdict.deviation = deviation_of(before_us, after_us);
  largest_deviation_ = std::max(largest_deviation_, verdict.deviation);
  if (verdict.deviation > limits_.tolerance) {
    calm_ = 0;
    if (in_a_row_ < patience_) {
      verdict.discard = true;
      verdict.pause_ms =
          std::min(std::ldexp(limits_.first_pause_ms, in_a_row_), limits_.longest_pause_ms);
      ++in_a_row_;
      ++discarded_;
      return verdict;
    }
    verdict.new_normal = true;
    ++new_normals_;
    patience_ /= 2;
    times_.clear();
  } else if (++calm_ >= kCalmRounds) {
    patience_ = limits_.most_discards;
  }
  in_a_row_ = 0;
  remember(before_us, after_us);
  return verdict;
}

}  // namespace attune
