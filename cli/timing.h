// SPDX-License-Identifier: Apache-2.0
// Timing of plans as a caller sees them: from before Plan::run to after it.
#pragma once

#include <functional>
#include <vector>

#include <attune/engine.h>

namespace attune::cli {

struct Timing {
  double median_us = 0;  ///< [us]
  int repeats = 0;
};

/// The middle value, or the mean of the two middle ones; 0 for none.
double median(std::vector<double> values);

/// Repeats `plan.run(tensors)` at least `least` times and for about `seconds` in all. Run it once
/// before, so that no first touch of memory is timed.
Result<Timing> time_runs(const Plan& plan, const Tensors& tensors, double seconds, int least);

/// Milliseconds since this process began, the loading of its libraries included: the processor time
/// before main plus the time since. `mark_start` is to be called first thing in main.
void mark_start();
double milliseconds_since_start();

}  // namespace attune::cli
