// SPDX-License-Identifier: Apache-2.0
// What `attune tune` shows: its progress line, one case's outcome, the closing table.
#pragma once

#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/progress.h"
#include "cli/tune_cases.h"

namespace attune::cli {

/// "[2/8] len512: measure round 3, 6 racing, 4 of 10 s, 6 s left, best 1.24 ms, 1.31x the default"
void show_progress(ProgressLine& line, const std::string& prefix, const TuneProgress& progress);

struct TunedCase {
  SuiteCase test;
  TuneReport report;
  double gflops = 0;  ///< Of the winner, counting what the mask keeps.
  std::string operands;
};

void print_case(const TunedCase& tuned, const Target& target, Console& console);
std::string case_json(const TunedCase& tuned);

/// A line for each case, and the mean gain; for more than one case.
void print_closing_table(const std::vector<TunedCase>& tuned, Console& console);

}  // namespace attune::cli
