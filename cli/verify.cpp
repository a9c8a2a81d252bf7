// SPDX-License-Identifier: Apache-2.0
// attune verify: schedules against the fp64 reference, on random inputs or on those of a file.
#include <memory>
#include <random>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/problem_flags.h"
#include "cli/progress.h"
#include "cli/work.h"
#include "src/support/try.h"
#include "src/tuner/acceptance.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct VerifyFlags {
  ProblemFlags problem;
  EngineFlags engine;
  std::string schedule;
  std::optional<std::uint64_t> seed;
  bool acceptance = false;
};

constexpr const char* kFooter = R"(Examples:
  attune verify --problem P.json
  attune verify --problem P.json --batch 1 --q-len 129 --kv-len 257 --schedule naive --seed 7
  attune verify --problem P.json --input IN.safetensors

Without --input everything is drawn at random, the tensors and scalars that expressions name
included; these must then be declared in P.json: {"tensors": {"bias": {"dtype": "f32"}}, ...}.
Fails if any schedule is beyond the accuracy rule.
--acceptance makes the check that tuning makes of a candidate: on two small shapes made from this one,
against the plain kernel `naive`, poisoned results, guard bands, two runs.)";

// Odd lengths, so that every tile has an edge inside.
constexpr Shape kSmallOddShape{2, 37, 53};

std::string repeat_command(const VerifyFlags& flags, const Shape& shape, const Schedule& schedule,
                           std::uint64_t seed) {
  const std::string words = flags.problem.input_path.empty()
                                ? fmt::format("--batch {} --q-len {} --kv-len {} --seed {}",
                                              shape.batch, shape.q_len, shape.kv_len, seed)
                                : "--input " + flags.problem.input_path;
  return fmt::format("attune verify --problem {} {} --schedule '{}'", flags.problem.problem_path,
                     words, schedule.text());
}

Json result_json(const VerifyResult& r) {
  Json json{{"schedule", Json::parse(r.schedule.json())},
            {"schedule_text", r.schedule.text()},
            {"ok", r.ok},
            {"max_error", r.max_error},
            {"max_error_bound", r.max_error_bound},
            {"relative_l2", r.relative_l2},
            {"relative_l2_bound", r.relative_l2_bound},
            {"lse_error", r.lse_error}};
  if (!r.ok) json["reason"] = r.reason;
  return json;
}

void print_result(const VerifyResult& r, const std::string& repeat, bool acceptance,
                  Console& console) {
  console.line(
      acceptance
          ? fmt::format("{:<6} max difference {:.2e}  {}", r.ok ? "ok" : "FAILED", r.max_error,
                        r.schedule.text())
          : fmt::format("{:<6} max error {:.2e} (bound {:.2e}), relative L2 {:.2e} (bound {:.2e}), "
                        "lse {:.2e}  {}",
                        r.ok ? "ok" : "FAILED", r.max_error, r.max_error_bound, r.relative_l2,
                        r.relative_l2_bound, r.lse_error, r.schedule.text()));
  if (r.ok) return;
  console.line("       " + r.reason);
  console.line("       repeat: " + repeat);
}

/// A schedule that cannot be compiled or run is a failed one; the others are still looked at.
VerifyResult verify_one(Engine& engine, const Configuration& config, const Schedule& schedule,
                        std::uint64_t seed) {
  Result<VerifyResult> result =
      config.inputs ? engine.verify(config.problem, config.shape, schedule, config.inputs->tensors)
                    : engine.verify(config.problem, config.shape, schedule, seed);
  if (result) return *std::move(result);
  VerifyResult failed;
  failed.schedule = schedule;
  failed.shape = config.shape;
  failed.reason = result.error().message;
  return failed;
}

/// The check of tuning, as a result to print: its bounds are acceptance's own.
VerifyResult accept_one(Engine& engine, const Configuration& config, const Schedule& schedule,
                        std::uint64_t seed) {
  VerifyResult result;
  result.schedule = schedule;
  result.shape = config.shape;
  const Result<double> largest = engine.accept(config.problem, config.shape, schedule, seed);
  result.ok = largest.has_value();
  if (largest) {
    result.max_error = *largest;
  } else {
    result.reason = largest.error().message;
  }
  return result;
}

Status verify(const VerifyFlags& flags, Console& console) {
  if (flags.acceptance && !flags.problem.input_path.empty()) {
    return fail(ErrorCode::kInvalidArgument, "--acceptance cannot go with --input",
                "it draws its inputs from --seed");
  }
  if (flags.seed && !flags.problem.input_path.empty()) {
    return fail(ErrorCode::kInvalidArgument, "--seed cannot go with --input",
                "the file's tensors are taken, and nothing is drawn");
  }
  ATTUNE_TRY(const Configuration config,
             read_configuration(flags.problem, kSmallOddShape, console));
  ATTUNE_TRY(const std::optional<Schedule> given, read_schedule(flags.schedule));
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  ATTUNE_CHECK_OK(check_memory(config.problem, config.shape, engine.target()));
  std::vector<Schedule> schedules;
  if (given) {
    ATTUNE_CHECK_OK(validate_schedule(*given, config.problem, engine.target()));
    schedules.push_back(canonical_schedule(*given));
  } else {
    schedules = schedule_space(config.problem, engine.target());
  }
  const std::uint64_t seed = flags.seed ? *flags.seed : std::random_device()();

  console.line(fmt::format("problem: {}", config.problem.text()));
  console.line(fmt::format("shape: {}", config.shape.text()));
  console.line(fmt::format("operands: {}{}", operands_text(config.problem, config.inputs),
                           config.inputs ? "" : fmt::format(" from seed {}", seed)));
  ProgressLine line;
  Json results = Json::array();
  std::size_t failures = 0;
  std::string first_repeat;
  for (const Schedule& schedule : schedules) {
    line.update(
        fmt::format("verify {}/{}: {}", results.size() + 1, schedules.size(), schedule.text()));
    const VerifyResult result = flags.acceptance ? accept_one(engine, config, schedule, seed)
                                                 : verify_one(engine, config, schedule, seed);
    line.clear();
    const std::string repeat =
        flags.acceptance ? acceptance_command(config.problem, config.shape, schedule, seed)
                         : repeat_command(flags, config.shape, schedule, seed);
    print_result(result, repeat, flags.acceptance, console);
    results.push_back(result_json(result));
    if (!result.ok) results.back()["repeat"] = repeat;
    if (!result.ok && failures++ == 0) first_repeat = repeat;
  }
  console.notes(engine.notes());
  const std::string other = flags.acceptance ? "`naive`" : "the fp64 reference";
  console.line(fmt::format("{} of {} schedules agree with {}", schedules.size() - failures,
                           schedules.size(), other));
  Json json{{"problem", Json::parse(config.problem.json())},
            {"shape", Json::parse(config.shape.json())},
            {"operands", operands_text(config.problem, config.inputs)},
            {"failures", failures},
            {"results", std::move(results)}};
  if (!config.inputs) json["seed"] = seed;
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  if (failures == 0) return {};
  return fail(ErrorCode::kMismatch,
              fmt::format("{} of {} schedules disagree with {}", failures, schedules.size(), other),
              "repeat the first with: " + first_repeat);
}

}  // namespace

Command add_verify(CLI::App& program) {
  CLI::App* app = program.add_subcommand("verify", "check schedules against a reference in fp64");
  auto flags = std::make_shared<VerifyFlags>();
  add_problem_flag(*app, flags->problem)->required();
  add_input_flag(*app, flags->problem);
  add_shape_flags(*app, flags->problem, "the default shape is 2 x 37 x 53");
  add_engine_flags(*app, flags->engine);
  add_schedule_flag(*app, flags->schedule);
  app->add_option("--seed", flags->seed, "seed of the inputs (default: drawn and printed)")
      ->type_name("N");
  app->add_flag("--acceptance", flags->acceptance, "the check that tuning makes, against `naive`");
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return verify(*flags, console); }};
}

}  // namespace attune::cli
