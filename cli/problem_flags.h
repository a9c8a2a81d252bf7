// SPDX-License-Identifier: Apache-2.0
// Flags that several subcommands share: what to compute, on which shape, where and how.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <attune/engine.h>

#include "cli/console.h"
#include "cli/inputs.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace attune::cli {

/// --problem, and the shape from --input or from --batch, --q-len and --kv-len.
struct ProblemFlags {
  std::string problem_path, input_path;
  std::optional<std::int64_t> batch, q_len, kv_len;
};

/// --device, --threads and --store.
struct EngineFlags {
  EngineOptions options;
};

CLI::Option* add_problem_flag(CLI::App& app, ProblemFlags& flags);
CLI::Option* add_input_flag(CLI::App& app, ProblemFlags& flags);
/// `default_text` says in the help what holds when none is given.
void add_shape_flags(CLI::App& app, ProblemFlags& flags, const std::string& default_text);
void add_engine_flags(CLI::App& app, EngineFlags& flags);
void add_store_flag(CLI::App& app, EngineFlags& flags);
void add_schedule_flag(CLI::App& app, std::string& schedule);
void add_json_flag(CLI::App& app);

struct Configuration {
  Problem problem;  ///< Normalized.
  Shape shape;
  std::optional<Inputs> inputs;  ///< When --input was given.
};

/// The content of a problem file, or `path` itself if it is a JSON object. Errors: as
/// read_input_text and check_json_syntax.
Result<std::string> read_problem_text(const std::string& path);

/// Reads what the flags name. `fallback` is the shape when no flag gives one; without it that is an
/// error. Errors: kInvalidArgument, kUnsupported or kNotFound, naming the flag, field or tensor.
Result<Configuration> read_configuration(const ProblemFlags& flags,
                                         const std::optional<Shape>& fallback, Console& console);

/// Refuses shapes whose tensors this machine's memory cannot hold. Errors: kInvalidArgument.
Status check_memory(const Problem& problem, const Shape& shape, const Target& target);

/// A schedule flag's value: nothing when it is empty. Errors: those of parse_schedule.
Result<std::optional<Schedule>> read_schedule(const std::string& text);

/// Refuses a time that is not finite or is negative. Errors: kInvalidArgument naming the flag.
Status check_seconds(const char* flag, double seconds);

}  // namespace attune::cli
