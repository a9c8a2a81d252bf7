// SPDX-License-Identifier: Apache-2.0
// DriftWatch: tells from a reference kernel's times whether the machine changed its pace while a
// round of samples was taken.
#pragma once

#include <deque>

namespace attune {

/// How strict a DriftWatch is.
struct DriftLimits {
  double tolerance = 0.05;         ///< Relative difference from which on a round is discarded.
  int most_discards = 8;           ///< In a row; then the pace is taken for the new normal.
  double first_pause_ms = 50;      ///< [ms] After the first discard; each further one doubles it,
  double longest_pause_ms = 2000;  ///< [ms] up to this.
};

/// What to do with a round.
struct DriftVerdict {
  bool discard = false;  ///< Its samples do not count; take them again.
  double pause_ms = 0;   ///< [ms] Wait so long before the next round; 0 unless discarded.
  double deviation = 0;  ///< The largest relative difference that was seen in it.
  bool new_normal =
      false;  ///< Patience is over: the round counts, and so does its pace from now on.
};

/// Pure logic: it takes no time itself. The reference is timed before and after every round of
/// samples. A round is discarded when one of the two is farther than the tolerance from the median
/// of the reference's times so far, or when the two differ by more than that.
///
/// Discards end: after `most_discards` in a row the round counts and its pace replaces the median.
/// From then on half as many are allowed, since a machine whose pace keeps changing would have most
/// of its time thrown away; 64 rounds without a deviation bring all of them back. For use by one
/// thread at a time.
class DriftWatch {
 public:
  explicit DriftWatch(DriftLimits limits = {}) : limits_(limits), patience_(limits.most_discards) {}

  /// The reference's times around a round [us]. Times that are not positive numbers discard it.
  DriftVerdict round(double before_us, double after_us);

  /// The running median of the reference [us], over its last 64 times; 0 before the first round.
  double median_us() const;
  int rounds() const { return rounds_; }  ///< All, the discarded ones included.
  int discarded() const { return discarded_; }
  int new_normals() const { return new_normals_; }                 ///< How often patience ended.
  double largest_deviation() const { return largest_deviation_; }  ///< Of all rounds.

 private:
  double deviation_of(double before_us, double after_us) const;
  void remember(double before_us, double after_us);

  DriftLimits limits_;
  int patience_;  // Discards in a row that are still allowed after what has been.
  int in_a_row_ = 0, calm_ = 0, rounds_ = 0, discarded_ = 0, new_normals_ = 0;
  double largest_deviation_ = 0;
  std::deque<double> times_;  // Of the rounds that count [us].
};

}  // namespace attune
