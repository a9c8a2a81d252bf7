// SPDX-License-Identifier: Apache-2.0
// attune tune-worker: what `attune tune`, and tuning from a library, start to run candidates in.
// Not for people, so no help lists it.
#include <CLI/CLI.hpp>

#include "cli/commands.h"
#include "src/tuner/worker.h"

namespace attune::cli {

Command add_tune_worker(CLI::App& program) {
  constexpr int kSocket = 3;
  // An empty group keeps it out of the list of commands.
  CLI::App* app = program.add_subcommand("tune-worker", "")->group("");
  return {app, [](Console&) -> Status { serve_candidates(kSocket, worker_settings()); }};
}

}  // namespace attune::cli
