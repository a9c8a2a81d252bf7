// SPDX-License-Identifier: Apache-2.0
// The subcommands of the program. Each file cli/NAME.cpp declares its flags in add_NAME and does
// its work in the returned action; main.cpp knows nothing else of them.
#pragma once

#include <functional>

#include <attune/result.h>

#include "cli/console.h"

namespace CLI {
class App;
}

namespace attune::cli {

struct Command {
  CLI::App* app = nullptr;                 ///< Owned by the program's parser.
  std::function<Status(Console&)> action;  ///< To be called once the flags are parsed.
};

Command add_run(CLI::App& program);
Command add_tune(CLI::App& program);
Command add_tune_worker(CLI::App& program);
Command add_emit(CLI::App& program);
Command add_explain(CLI::App& program);
Command add_verify(CLI::App& program);
Command add_bench(CLI::App& program);
Command add_cache(CLI::App& program);
Command add_doctor(CLI::App& program);

}  // namespace attune::cli
