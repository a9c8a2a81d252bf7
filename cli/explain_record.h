// SPDX-License-Identifier: Apache-2.0
// Which rung of the store served a Plan, with its record.
#pragma once

#include <string>

#include <attune/engine.h>

#include "cli/console.h"

namespace attune::cli {

/// Prints the schedule, the rung, the record behind it and what has changed since it was measured.
/// Returns the record with its differences as JSON, "null" without one.
std::string print_rung(const Engine& engine, const Plan& plan, Console& console);

}  // namespace attune::cli
