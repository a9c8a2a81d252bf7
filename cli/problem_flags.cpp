// SPDX-License-Identifier: Apache-2.0
#include "cli/problem_flags.h"

#include <cmath>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/json_syntax.h"
#include "cli/units.h"
#include "src/support/text.h"
#include "src/support/try.h"
#include "src/tuner/check_tensors.h"

namespace attune::cli {
namespace {

/// This very program, in whose processes tuning runs candidates, unless the user names another.
std::string own_program() {
  if (std::getenv("ATTUNE_WORKER") != nullptr) return {};
  std::error_code error;
  const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", error);
  return error ? std::string() : path.string();
}

constexpr int kMostThreads = 1024;

Result<Shape> read_shape(const ProblemFlags& flags, const std::optional<Shape>& fallback) {
  if (!flags.batch && !flags.q_len && !flags.kv_len) {
    if (fallback) return *fallback;
    return fail(ErrorCode::kInvalidArgument, "the shape is not given",
                "give --input FILE, or --batch, --q-len and --kv-len");
  }
  if (!flags.q_len) {
    return fail(ErrorCode::kInvalidArgument, "--q-len is missing",
                "--batch and --kv-len go with --q-len");
  }
  const Shape shape{flags.batch.value_or(1), *flags.q_len, flags.kv_len.value_or(*flags.q_len)};
  ATTUNE_CHECK_OK(shape.validate());
  return shape;
}

void note_ignored(const Inputs& inputs, Console& console) {
  std::vector<std::string> quoted;
  for (const std::string& name : inputs.ignored) quoted.push_back("`" + name + "`");
  if (quoted.empty()) return;
  console.note(fmt::format("tensors of `{}` that nothing names are ignored: {}", inputs.path,
                           fmt::join(quoted, ", ")));
}

/// An expression's error, with what the file lacks: a name that is not declared is misspelt or left
/// out of the file.
Error with_absent(Error error, const std::set<std::string>& mentioned, const Inputs& inputs) {
  if (error.detail.empty()) return error;
  for (const std::string& name : mentioned) {
    const bool blamed = error.message.find("`" + name + "`") != std::string::npos;
    if (!blamed || inputs.operands.named.contains(name)) continue;
    if (!error.hint.empty()) error.hint += "; ";
    error.hint += fmt::format("`{}` has no tensor or scalar `{}`", inputs.path, name);
    const std::string meant = did_you_mean(name, inputs.ignored);
    if (!meant.empty()) error.hint += ", " + meant;
  }
  return error;
}

}  // namespace

CLI::Option* add_problem_flag(CLI::App& app, ProblemFlags& flags) {
  return app
      .add_option("--problem", flags.problem_path,
                  "what to compute: a JSON file such as {\"head_dim\": 64, \"q_heads\": 8, "
                  "\"mask\": \"causal\"}, or the object itself; {} takes everything from "
                  "--input")
      ->type_name("P.json");
}

CLI::Option* add_input_flag(CLI::App& app, ProblemFlags& flags) {
  return app
      .add_option(
          "--input", flags.input_path,
          "tensors q [batch, q_heads, q_len, head_dim], k and v [batch, kv_heads, kv_len, ..], "
          "the tensors and scalars (no axes) that expressions name, and the block list of a "
          "problem with a block_size")
      ->type_name("IN.safetensors");
}

void add_shape_flags(CLI::App& app, ProblemFlags& flags, const std::string& default_text) {
  app.add_option("--batch", flags.batch, "items (default 1)")->type_name("N");
  app.add_option("--q-len", flags.q_len, "query rows of an item; " + default_text)->type_name("N");
  app.add_option("--kv-len", flags.kv_len, "keys of an item (default: --q-len)")->type_name("N");
}

void add_store_flag(CLI::App& app, EngineFlags& flags) {
  app.add_option("--store", flags.options.store_path,
                 "file of tuning results (default: tune.db in the cache folder)")
      ->type_name("FILE");
}

void add_engine_flags(CLI::App& app, EngineFlags& flags) {
  flags.options.worker_program = own_program();
  app.add_option("--device", flags.options.device, "cpu (the default), cuda, cuda:N or auto")
      ->type_name("cpu|cuda[:N]");
  app.add_option("--threads", flags.options.threads, "most threads of a run (default: every core)")
      ->check(CLI::Range(0, kMostThreads))
      ->type_name("N");
  add_store_flag(app, flags);
}

void add_schedule_flag(CLI::App& app, std::string& schedule) {
  app.add_option("--schedule", schedule,
                 "use this schedule, such as 'flash_cpu tile_q=96 tile_kv=64 rows=6 vectors=2'")
      ->type_name("TEXT");
}

void add_json_flag(CLI::App& app) {
  // main looks at this flag itself, because usage errors are printed as JSON too.
  const std::string description = "print one JSON object instead of lines for people";
  app.add_flag("--json", description);
}

Result<std::string> read_problem_text(const std::string& path) {
  // The object itself, as commands that repeat something print it; no file is called so.
  if (path.starts_with('{')) {
    ATTUNE_CHECK_OK(check_json_syntax(path, "--problem"));
    return path;
  }
  ATTUNE_TRY(std::string text, read_input_text(path));
  ATTUNE_CHECK_OK(check_json_syntax(text, path));
  return text;
}

Result<Configuration> read_configuration(const ProblemFlags& flags,
                                         const std::optional<Shape>& fallback, Console& console) {
  ATTUNE_TRY(const std::string text, read_problem_text(flags.problem_path));
  Configuration configuration;
  if (!flags.input_path.empty()) {
    if (flags.batch || flags.q_len || flags.kv_len) {
      return fail(ErrorCode::kInvalidArgument,
                  "--input cannot go with --batch, --q-len or --kv-len",
                  "the shape comes from the tensors of the file");
    }
    const std::set<std::string> mentioned = mentioned_names(text);
    ATTUNE_TRY(configuration.inputs, read_inputs(flags.input_path, mentioned));
    const OperandShapes& operands = configuration.inputs->operands;
    Result<Problem> problem = problem_from_json(text, &operands);
    if (!problem)
      return tl::unexpected(with_absent(problem.error(), mentioned, *configuration.inputs));
    configuration.problem = *std::move(problem);
    ATTUNE_TRY(configuration.shape, shape_of(operands));
    ATTUNE_CHECK_OK(
        settle_blocks(configuration.problem, configuration.shape, *configuration.inputs));
    ATTUNE_CHECK_OK(settle_named(configuration.problem, *configuration.inputs));
    ATTUNE_CHECK_OK(
        check_inputs(configuration.problem, configuration.shape, configuration.inputs->tensors));
    note_ignored(*configuration.inputs, console);
    return configuration;
  }
  ATTUNE_TRY(configuration.problem, problem_from_json(text));
  ATTUNE_TRY(configuration.shape, read_shape(flags, fallback));
  return configuration;
}

Status check_memory(const Problem& problem, const Shape& shape, const Target& target) {
  const double wanted = compulsory_bytes(problem, shape);
  if (target.memory_bytes <= 0 || wanted <= double(target.memory_bytes)) return {};
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("tensors of the shape {} take {}", shape.text(), bytes_text(wanted)),
              fmt::format("this machine has {}; choose shorter lengths or a smaller batch",
                          bytes_text(double(target.memory_bytes))));
}

Result<std::optional<Schedule>> read_schedule(const std::string& text) {
  if (text.empty()) return std::optional<Schedule>();
  ATTUNE_TRY(Schedule schedule, parse_schedule(text));
  return std::optional<Schedule>(std::move(schedule));
}

Status check_seconds(const char* flag, double seconds) {
  if (std::isfinite(seconds) && seconds >= 0) return {};
  return fail(ErrorCode::kInvalidArgument, fmt::format("{} is {}", flag, seconds),
              "allowed: a finite number of seconds that is not negative");
}

}  // namespace attune::cli
