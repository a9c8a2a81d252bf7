// SPDX-License-Identifier: Apache-2.0
// attune bench: speed of a suite's problems, or of one, beside the measured peak, and the cost of
// compiling and calling.
#include <algorithm>
#include <chrono>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/bench_case.h"
#include "cli/commands.h"
#include "cli/device_tensors.h"
#include "cli/problem_flags.h"
#include "cli/progress.h"
#include "cli/timing.h"
#include "cli/units.h"
#include "src/support/try.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/suites.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct BenchFlags {
  ProblemFlags problem;
  EngineFlags engine;
  std::string suite;
  std::vector<std::string> schedules;
  double seconds = 0.3;
};

constexpr const char* kFooter = R"(Examples:
  attune tune --suite cpu && attune bench --suite cpu
  attune bench --problem P.json --input IN.safetensors
  attune bench --problem P.json --q-len 2048 --seconds 3 --schedule 'flash_cpu rows=6 vectors=2 tile_q=96 tile_kv=64'

Times are medians; the percentage in brackets is of the time that a fifth of the rounds stayed under,
which says more of a kernel where others share the machine. All cases are timed in turn, round after
round, so that a change of the machine's speed meets all of them. Every speed stands beside the
multiply-add peak measured in the same run (the larger of start and end), and counts only pairs that
mask and block list keep. Tensors are random unless --input gives them.)";

/// What Plan::run costs besides the work: a single row without keys [us].
Result<double> call_overhead_us(Engine& engine) {
  Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 1;
  ATTUNE_TRY(problem, problem.normalized());
  const Shape shape{1, 1, 0};
  PlanOptions options;
  options.use_store = false;
  ATTUNE_TRY(const Plan plan, engine.plan(problem, shape, options));
  const OperandBuffers operands(problem, shape, 1);
  ATTUNE_TRY(const DeviceTensors on_device, DeviceTensors::send(engine, operands.tensors()));
  constexpr int kRounds = 25, kRunsPerRound = 1000;
  std::vector<double> samples;
  for (int round = 0; round < kRounds; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < kRunsPerRound; ++i) ATTUNE_CHECK_OK(plan.run(on_device.tensors()));
    const std::chrono::duration<double, std::micro> elapsed =
        std::chrono::steady_clock::now() - begin;
    samples.push_back(elapsed.count() / kRunsPerRound);
    ATTUNE_CHECK_OK(engine.synchronize());
  }
  return median(std::move(samples));
}

/// The suite, or one problem as a suite of its own, with its tensors if there are any.
Result<Suite> read_suite(const BenchFlags& flags, std::optional<Inputs>& inputs, Console& console) {
  const ProblemFlags& p = flags.problem;
  if (p.problem_path.empty()) {
    if (flags.suite.empty() || !p.input_path.empty() || p.batch || p.q_len || p.kv_len) {
      return fail(ErrorCode::kInvalidArgument,
                  flags.suite.empty() ? "neither --problem nor --suite is given"
                                      : "--suite cannot go with --input or a shape",
                  "give --suite NAME, or --problem P.json with --input or --q-len");
    }
    return find_suite(flags.suite);
  }
  if (!flags.suite.empty()) {
    return fail(ErrorCode::kInvalidArgument, "--suite cannot go with --problem",
                "a suite brings its own problems and shapes");
  }
  ATTUNE_TRY(Configuration config, read_configuration(p, {}, console));
  inputs = std::move(config.inputs);
  return Suite{"problem", "one problem", {{p.problem_path, config.problem, config.shape}}};
}

Status bench(const BenchFlags& flags, Console& console) {
  std::optional<Inputs> inputs;
  ATTUNE_TRY(const Suite suite, read_suite(flags, inputs, console));
  ATTUNE_CHECK_OK(check_seconds("--seconds", flags.seconds));
  BenchOptions options{flags.engine.options, {}, flags.seconds};
  for (const std::string& text : flags.schedules) {
    ATTUNE_TRY(const Schedule schedule, parse_schedule(text));
    options.schedules.push_back(schedule);
  }
  if (!options.schedules.empty() && flags.problem.problem_path.empty()) {
    return fail(ErrorCode::kInvalidArgument, "--schedule cannot go with --suite",
                "a schedule is for one problem: give --problem P.json");
  }
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  console.notes(engine.notes());
  // A GPU's peak is not measured in this version: shares of it are then left at 0.
  const bool has_peak = !engine.target().is_gpu();
  double peak = 0, last_peak = 0;
  if (has_peak) {
    ATTUNE_TRY(peak, engine.measure_peak_gflops(engine.threads()));
  }
  console.line(fmt::format("{}: {}", suite.name, suite.summary));
  console.line(fmt::format("device: {}, {} threads", engine.target().text(), engine.threads()));
  if (has_peak) console.line(fmt::format("multiply-add peak at the start: {:.1f} GFLOP/s", peak));

  ProgressLine line;
  Json cases = Json::array();
  std::vector<BenchCase> prepared;
  for (const SuiteCase& test : suite.cases) {
    line.update(
        fmt::format("prepare {}/{}: {}", prepared.size() + 1, suite.cases.size(), test.name));
    ATTUNE_CHECK_OK(check_memory(test.problem, test.shape, engine.target()));
    ATTUNE_TRY(BenchCase one, BenchCase::prepare(test, inputs, options, engine));
    prepared.push_back(std::move(one));
  }
  ATTUNE_CHECK_OK(measure_in_turn(prepared, suite.baseline, options.seconds,
                                  [&](const std::string& text) { line.update(text); }));
  line.clear();
  ATTUNE_TRY(const double overhead_us, call_overhead_us(engine));
  if (has_peak) {
    ATTUNE_TRY(last_peak, engine.measure_peak_gflops(engine.threads()));
  }
  // Whatever else the machine does can only make a measured peak smaller.
  const double reached = std::max(peak, last_peak);
  for (const BenchCase& one : prepared) cases.push_back(Json::parse(one.print(reached, console)));
  console.line(fmt::format("one call without work: {:.2f} us", overhead_us));
  if (has_peak)
    console.line(fmt::format("multiply-add peak at the end: {:.1f} GFLOP/s", last_peak));
  console.result(Json{{"suite", suite.name},
                      {"device", engine.target().text()},
                      {"threads", engine.threads()},
                      {"peak_gflops_start", peak},
                      {"peak_gflops_end", last_peak},
                      {"call_overhead_us", overhead_us},
                      {"cases", std::move(cases)}}
                     .dump(-1, ' ', false, Json::error_handler_t::replace));
  return {};
}

}  // namespace

Command add_bench(CLI::App& program) {
  CLI::App* app =
      program.add_subcommand("bench", "measure a suite's problems, or one, on this machine");
  auto flags = std::make_shared<BenchFlags>();
  std::string names;
  for (const Suite& suite : suites()) names += (names.empty() ? "" : ", ") + suite.name;
  app->add_option("--suite", flags->suite, "one of " + names)->type_name("NAME");
  add_problem_flag(*app, flags->problem);
  add_input_flag(*app, flags->problem);
  add_shape_flags(*app, flags->problem, "needed with --problem where no --input is given");
  app->add_option("--schedule", flags->schedules,
                  "time this schedule beside the default; may be given several times")
      ->type_name("TEXT")
      ->allow_extra_args(false);
  app->add_option("--seconds", flags->seconds, "what each case may take (default 0.3)")
      ->type_name("SECONDS");
  add_engine_flags(*app, flags->engine);
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return bench(*flags, console); }};
}

}  // namespace attune::cli
