// SPDX-License-Identifier: Apache-2.0
// The attune program: finds the subcommand, lets it work, turns its outcome into an exit status.
#include <algorithm>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <attune/engine.h>

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/timing.h"
#include "src/support/text.h"

namespace attune::cli {
namespace {

constexpr const char* kFooter = R"(Examples:
  attune doctor
  attune tune --problem P.json --input IN.safetensors --budget 10
  attune run  --problem P.json --input IN.safetensors --output OUT.safetensors
  attune emit --problem P.json --arch cpu -o kernel.ll

P.json says what to compute; every field that the tensors give may be left out, so {} is a start:
  {"dtype": "f16", "head_dim": 64, "q_heads": 32, "kv_heads": 8, "mask": "causal"}

Tuning results and compiled kernels are kept under $ATTUNE_CACHE_DIR, else $XDG_CACHE_HOME/attune,
else ~/.cache/attune. Exit status: 0 done, 1 failed, 2 wrong usage or input.)";

bool wants_json(int count, char** words) {
  return std::any_of(words, words + count,
                     [](const char* word) { return std::strcmp(word, "--json") == 0; });
}

/// "attune run": the program and the subcommand that was recognised.
std::string command_words(const std::vector<Command>& commands) {
  std::string words = "attune";
  for (const Command& command : commands) {
    if (command.app->parsed()) words += " " + command.app->get_name();
  }
  return words;
}

/// What was wrong with the command line, in our form.
Error usage_error(const std::vector<Command>& commands, const CLI::ParseError& fault, int count,
                  char** words) {
  std::vector<std::string> names;
  for (const Command& command : commands) {
    if (!command.app->get_group().empty()) names.push_back(command.app->get_name());
  }
  const std::string first = count > 1 ? words[1] : "";
  const bool named = !first.empty() && first.front() != '-';
  if (named && std::find(names.begin(), names.end(), first) == names.end()) {
    return {ErrorCode::kInvalidArgument, fmt::format("there is no command `{}`", first),
            did_you_mean(first, names) + "commands: " + list_of(names), ""};
  }
  std::string message = fault.what();
  std::replace(message.begin(), message.end(), '\n', ' ');
  return {ErrorCode::kInvalidArgument, message,
          fmt::format("`{} --help` shows what it takes", command_words(commands)), ""};
}

Status act(const Command& command, Console& console) {
  try {
    return command.action(console);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::kDevice, "out of memory", "choose a smaller problem or shape");
  } catch (const std::exception& fault) {
    return fail(ErrorCode::kDevice, fmt::format("internal fault: {}", fault.what()),
                "this is a fault in attune; please report it with the command line");
  }
}

int run_program(int count, char** words) {
  CLI::App program{"attune generates, compiles, tunes and runs specialised attention kernels",
                   "attune"};
  constexpr std::size_t kFlagColumn = 34;
  program.get_formatter()->column_width(kFlagColumn);  // Inherited by the subcommands.
  program.require_subcommand(1);
  program.set_version_flag("--version", "attune " + std::string(version()));
  program.footer(kFooter);
  const std::vector<Command> commands = {
      add_run(program),     add_tune(program),   add_emit(program),
      add_explain(program), add_verify(program), add_bench(program),
      add_cache(program),   add_doctor(program), add_tune_worker(program)};
  Console console(wants_json(count, words));
  try {
    program.parse(count, words);
  } catch (const CLI::Success& help_or_version) {
    return program.exit(help_or_version);
  } catch (const CLI::ParseError& fault) {
    return console.finish(tl::unexpected(usage_error(commands, fault, count, words)));
  }
  const auto chosen = std::find_if(commands.begin(), commands.end(),
                                   [](const Command& command) { return command.app->parsed(); });
  return console.finish(act(*chosen, console));
}

}  // namespace
}  // namespace attune::cli

int main(int count, char** words) {
  attune::cli::mark_start();
  return attune::cli::run_program(count, words);
}
