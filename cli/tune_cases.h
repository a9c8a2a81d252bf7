// SPDX-License-Identifier: Apache-2.0
// What `attune tune` is asked to tune: a problem, a suite, or what was wanted; a share of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/problem_flags.h"
#include "src/tuner/suites.h"

namespace attune::cli {

struct TuneFlags {
  ProblemFlags problem;
  EngineFlags engine;
  std::string suite, shard;
  bool wanted = false;
  double budget_seconds = 10, candidate_seconds = 0;
  bool exhaustive = false, again = false, dry_run = false, space = false, in_process = false;
  int jobs = 0;
  std::uint64_t seed = 0;
};

/// What to tune, and the tensors of --input to do it on.
struct TuneCases {
  std::vector<SuiteCase> cases;
  std::optional<Inputs> inputs;
  std::string why;  ///< What was chosen, when nothing was named; else empty.
};

/// What the flags name. Without any of --problem, --suite and --wanted: the shapes that runs on
/// this device asked for and had no result of, else a suite for such a device. Errors:
/// kInvalidArgument naming the flag; those of reading the files.
Result<TuneCases> read_tune_cases(const TuneFlags& flags, const Engine& engine, Console& console);

/// Every n-th case of a suite from the i-th on, for `text` = "i/n" with i from 1 to n; all for "".
/// The same cases on every machine. Errors: kInvalidArgument.
Result<std::vector<SuiteCase>> shard_of(std::vector<SuiteCase> cases, const std::string& text);

}  // namespace attune::cli
