// SPDX-License-Identifier: Apache-2.0
// attune bench: speed of a suite's problems, or of one, beside the measured peak, and the cost of
// compiling and calling.
#include <stdlib.h>

#include <chrono>
#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/device_tensors.h"
#include "cli/problem_flags.h"
#include "cli/progress.h"
#include "cli/timing.h"
#include "cli/units.h"
#include "cli/work.h"
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
};

constexpr const char* kFooter = R"(Examples:
  attune tune --suite cpu && attune bench --suite cpu
  attune bench --problem P.json --input IN.safetensors

Times are medians. Every speed stands beside the multiply-add peak measured in the same run, and
counts only pairs that the mask keeps. Tensors are random unless --input gives them.)";

constexpr double kSecondsPerPlan = 0.3;
constexpr int kLeastRepeats = 5;
constexpr int kColdCompiles = 7;

/// A folder that is removed at the end of the scope.
class ScratchFolder {
 public:
  static Result<std::unique_ptr<ScratchFolder>> make() {
    std::error_code error;
    std::string path =
        (std::filesystem::temp_directory_path(error) / "attune-bench-XXXXXX").string();
    if (error || mkdtemp(path.data()) == nullptr) {
      return fail(ErrorCode::kIo, "no temporary folder can be made for cold compilations",
                  "set TMPDIR to a folder that can be written");
    }
    return std::unique_ptr<ScratchFolder>(new ScratchFolder(std::move(path)));
  }
  ~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  explicit ScratchFolder(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

/// Emission and compilation without any cache, median of several [ms].
Result<double> cold_compile_ms(const SuiteCase& test, const EngineFlags& flags) {
  ATTUNE_TRY(const auto scratch, ScratchFolder::make());
  std::vector<double> samples;
  for (int i = 0; i < kColdCompiles; ++i) {
    EngineOptions options = flags.options;
    options.cache_dir = fmt::format("{}/{}", scratch->path(), i);
    options.store_path = options.cache_dir + "/tune.db";
    ATTUNE_TRY(Engine engine, Engine::open(options));
    ATTUNE_TRY(const Plan plan, engine.plan(test.problem, test.shape));
    samples.push_back(plan.facts().emit_ms + plan.facts().compile_ms);
  }
  return median(std::move(samples));
}

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

struct Speed {
  Schedule schedule;
  double median_us = 0, gflops = 0;
};

Result<Speed> measure(const Plan& plan, const Tensors& tensors, double work) {
  ATTUNE_CHECK_OK(plan.run(tensors));
  ATTUNE_TRY(const Timing timing, time_runs(plan, tensors, kSecondsPerPlan, kLeastRepeats));
  return Speed{plan.schedule(), timing.median_us, giga_per_second(work, timing.median_us)};
}

Json speed_json(const Speed& speed, double peak) {
  return {{"schedule", Json::parse(speed.schedule.json())},
          {"schedule_text", speed.schedule.text()},
          {"median_us", speed.median_us},
          {"gflops", speed.gflops},
          {"percent_of_peak", peak > 0 ? 100 * speed.gflops / peak : 0}};
}

void print_speed(const char* label, const Speed& speed, double peak, const std::string& after,
                 Console& console) {
  console.line(fmt::format("  {:<8} {:>10} {:>8.1f} GFLOP/s {:>5.1f} % of peak  {}{}", label,
                           time_text(speed.median_us), speed.gflops,
                           peak > 0 ? 100 * speed.gflops / peak : 0, speed.schedule.text(), after));
}

/// One case: its default and, when a result is stored, the stored schedule, one after the other.
Result<std::string> bench_case(const SuiteCase& test, const std::optional<Inputs>& inputs,
                               const BenchFlags& flags, double peak, Engine& engine,
                               Console& console) {
  PlanOptions plain;
  plain.use_store = false;
  ATTUNE_TRY(const Plan default_plan, engine.plan(test.problem, test.shape, plain));
  ATTUNE_TRY(const Plan stored_plan, engine.plan(test.problem, test.shape));
  ATTUNE_TRY(const double compile_ms, cold_compile_ms(test, flags.engine));
  const OperandBuffers operands = inputs ? OperandBuffers(test.problem, test.shape, inputs->tensors)
                                         : OperandBuffers(test.problem, test.shape, 1);
  const double work = useful_flops(test.problem, test.shape, &operands.tensors());
  ATTUNE_TRY(const DeviceTensors on_device, DeviceTensors::send(engine, operands.tensors()));
  ATTUNE_TRY(const Speed by_default, measure(default_plan, on_device.tensors(), work));

  console.line(fmt::format("{}: {}, {}", test.name, test.problem.text(), test.shape.text()));
  console.line(fmt::format("  operands: {}", operands_text(test.problem, inputs)));
  print_speed("default", by_default, peak, "", console);
  Json json{{"case", test.name},
            {"problem", Json::parse(test.problem.json())},
            {"shape", Json::parse(test.shape.json())},
            {"operands", operands_text(test.problem, inputs)},
            {"default", speed_json(by_default, peak)}};
  const Rung rung = stored_plan.facts().rung;
  if (rung != Rung::kDefault) {
    ATTUNE_TRY(const Speed stored, measure(stored_plan, on_device.tensors(), work));
    const double ratio = stored.median_us > 0 ? by_default.median_us / stored.median_us : 0;
    print_speed("tuned", stored, peak,
                fmt::format(" ({}), {:.2f}x the default", rung_name(rung), ratio), console);
    json["tuned"] = speed_json(stored, peak);
    json["tuned"]["rung"] = rung_name(rung);
    json["tuned"]["ratio_to_default"] = ratio;
  }
  console.line(fmt::format("  emit and compile, cold: {:.1f} ms", compile_ms));
  json["compile_ms"] = compile_ms;
  return json.dump();
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
  for (const SuiteCase& test : suite.cases) {
    line.update(fmt::format("bench {}/{}: {}", cases.size() + 1, suite.cases.size(), test.name));
    ATTUNE_CHECK_OK(check_memory(test.problem, test.shape, engine.target()));
    ATTUNE_TRY(const std::string json, bench_case(test, inputs, flags, peak, engine, console));
    line.clear();
    cases.push_back(Json::parse(json));
  }
  ATTUNE_TRY(const double overhead_us, call_overhead_us(engine));
  if (has_peak) {
    ATTUNE_TRY(last_peak, engine.measure_peak_gflops(engine.threads()));
  }
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
  add_engine_flags(*app, flags->engine);
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return bench(*flags, console); }};
}

}  // namespace attune::cli
