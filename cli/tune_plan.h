// SPDX-License-Identifier: Apache-2.0
// What `attune tune` would do: --dry-run, and the spaces it searches: --space.
#pragma once

#include <vector>

#include "cli/console.h"
#include "cli/tune_cases.h"

namespace attune::cli {

/// A line for each case: stored already, or how many schedules would be tried first, and the time.
Status print_plan(const TuneFlags& flags, const Engine& engine, const TuneCases& given,
                  Console& console);

/// Every family's parameters with the values allowed, and the rules on their combinations; with
/// --problem the legal schedules on this device, in the model's order.
Status print_space(const TuneFlags& flags, const Engine& engine, Console& console);

}  // namespace attune::cli
