// SPDX-License-Identifier: Apache-2.0
// attune run: one problem on real tensors.
#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/device_tensors.h"
#include "cli/interrupt.h"
#include "cli/problem_flags.h"
#include "cli/timing.h"
#include "cli/units.h"
#include "cli/work.h"
#include "src/support/try.h"
#include "src/tuner/reference.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct RunFlags {
  ProblemFlags problem;
  EngineFlags engine;
  std::string output, schedule;
  double tune_seconds = 0;
  bool check = false;
};

constexpr const char* kFooter = R"(Example:
  echo '{"mask": "causal"}' > P.json
  attune run --problem P.json --input IN.safetensors --output OUT.safetensors --tune 5

Tensors and scalars that the score, mask or sink expression names are taken from IN.safetensors:
tensors of 1 to 4 axes (F32, F16, BF16, I32, I8 or BOOL; an axis of extent 1 broadcasts), scalars
as tensors without axes (I32, F32 or BOOL). Scalars may change from run to run; the kernel stays.

A problem with "block_size": [queries, keys] takes its block list from there too: `block_offsets` I32
[batch, q_heads, q_blocks + 1], `block_indices` I32 [n], the blocks of keys of each row of blocks,
rising, and, if some blocks are kept whatever the mask says, `block_full` BOOL [n].

OUT.safetensors gets `out` [batch, q_heads, q_len, head_dim_v] in q's dtype and `lse`, the natural
logarithm of each row's sum of exponentials, f32 [batch, q_heads, q_len]; sigmoid has no lse.)";

/// Memory of the results.
struct Results {
  std::vector<char> out, lse;
  Tensors tensors;

  Results(const Problem& problem, const Shape& shape, const Inputs& inputs) {
    const std::array<std::int64_t, 4> extents{shape.batch, problem.q_heads, shape.q_len,
                                              problem.head_dim_v};
    const auto rows = static_cast<std::size_t>(shape.batch * problem.q_heads * shape.q_len);
    const std::size_t row_bytes = problem.head_dim_v * dtype_size(problem.dtype);
    // One byte at least: a tensor without elements still needs an address.
    out.resize(rows * row_bytes + 1);
    lse.resize(rows * sizeof(float) + 1);
    tensors = inputs.tensors;
    tensors.out = Tensor::contiguous(out.data(), problem.dtype, extents);
    if (problem.normalizer == Normalizer::kSigmoid) return;
    tensors.lse =
        Tensor::contiguous(lse.data(), Dtype::kF32, {extents[0], extents[1], extents[2], 1});
  }
};

Status check_output_folder(const std::string& output) {
  std::error_code ignored;
  const std::filesystem::path folder = std::filesystem::path(output).parent_path();
  if (folder.empty() || std::filesystem::is_directory(folder, ignored)) return {};
  return fail(ErrorCode::kIo,
              fmt::format("cannot write `{}`: there is no folder `{}`", output, folder.string()),
              "create it first");
}

std::string kernel_text(const PlanFacts& facts) {
  const std::string size = bytes_text(double(facts.code_bytes));
  if (facts.kernel_cached) {
    return fmt::format("from kern.db, loaded in {:.1f} ms ({})", facts.load_ms, size);
  }
  return fmt::format("compiled in {:.1f} ms (emit {:.1f}, compile {:.1f}, load {:.1f}; {})",
                     facts.emit_ms + facts.compile_ms + facts.load_ms, facts.emit_ms,
                     facts.compile_ms, facts.load_ms, size);
}

Json kernel_json(const PlanFacts& facts) {
  return {{"cached", facts.kernel_cached},
          {"emit_ms", facts.emit_ms},
          {"compile_ms", facts.compile_ms},
          {"load_ms", facts.load_ms},
          {"code_bytes", facts.code_bytes}};
}

Json comparison_json(const Comparison& c) {
  return {{"ok", c.ok},
          {"max_error", c.max_error},
          {"max_error_bound", c.max_error_bound},
          {"relative_l2", c.relative_l2},
          {"relative_l2_bound", c.relative_l2_bound},
          {"lse_error", c.lse_error}};
}

Status write_results(const std::string& path, const Problem& problem, const Results& results) {
  const auto& shape = results.tensors.out.shape;
  std::vector<TensorToStore> tensors = {
      {"out", problem.dtype, {shape[0], shape[1], shape[2], shape[3]}, results.out.data()}};
  if (results.tensors.lse) {
    tensors.push_back({"lse", Dtype::kF32, {shape[0], shape[1], shape[2]}, results.lse.data()});
  }
  return write_safetensors(path, tensors);
}

Status run(const RunFlags& flags, Console& console) {
  ATTUNE_CHECK_OK(check_seconds("--tune", flags.tune_seconds));
  ATTUNE_TRY(const Configuration config, read_configuration(flags.problem, {}, console));
  PlanOptions options;
  if (flags.tune_seconds > 0) options.tuning = TunePolicy::kTuneIfMissing;
  options.tune_seconds = flags.tune_seconds;
  options.tune_operands = &config.inputs->tensors;
  ATTUNE_TRY(options.schedule, read_schedule(flags.schedule));
  ATTUNE_CHECK_OK(check_output_folder(flags.output));
  const Problem& problem = config.problem;

  std::optional<InterruptGuard> guard;
  if (flags.tune_seconds > 0) guard.emplace();
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  if (guard) guard->before_exit([&engine] { engine.store().flush(); });
  Result<Plan> plan = engine.plan(problem, config.shape, options);
  if (guard) guard->before_exit({});
  console.notes(engine.notes());
  if (!plan) return tl::unexpected(plan.error());

  Results results(problem, config.shape, *config.inputs);
  ATTUNE_TRY(DeviceTensors on_device, DeviceTensors::send(engine, results.tensors));
  ATTUNE_CHECK_OK(plan->run(on_device.tensors()));
  ATTUNE_CHECK_OK(on_device.fetch());
  const double first_ms = milliseconds_since_start();
  constexpr double kSeconds = 0.2;
  constexpr int kLeastRepeats = 3;
  ATTUNE_TRY(const Timing timing, time_runs(*plan, on_device.tensors(), kSeconds, kLeastRepeats));
  const double gflops = giga_per_second(
      useful_flops(problem, config.shape, &config.inputs->tensors), timing.median_us);
  const double gbytes = giga_per_second(compulsory_bytes(problem, config.shape), timing.median_us);

  const Schedule& schedule = plan->schedule();
  const PlanFacts& facts = plan->facts();
  console.line(fmt::format("problem: {}", problem.text()));
  console.line(fmt::format("shape: {}", config.shape.text()));
  console.line(fmt::format("operands: {}", operands_text(problem, config.inputs)));
  console.line(fmt::format("schedule: {} ({})", schedule.text(), rung_name(facts.rung)));
  console.line(fmt::format("kernel: {}", kernel_text(facts)));
  console.line(fmt::format("first result after {:.1f} ms", first_ms));
  const std::string where =
      engine.target().is_gpu() ? engine.target().name : fmt::format("{} threads", engine.threads());
  console.line(fmt::format("time: {} (median of {} runs, {}), {:.1f} GFLOP/s, {:.1f} GB/s",
                           time_text(timing.median_us), timing.repeats, where, gflops, gbytes));
  Json json{{"problem", Json::parse(problem.json())},
            {"shape", Json::parse(config.shape.json())},
            {"device", engine.target().text()},
            {"threads", engine.threads()},
            {"schedule", Json::parse(schedule.json())},
            {"schedule_text", schedule.text()},
            {"rung", rung_name(facts.rung)},
            {"kernel", kernel_json(facts)},
            {"first_result_ms", first_ms},
            {"median_us", timing.median_us},
            {"repeats", timing.repeats},
            {"gflops", gflops},
            {"gb_per_s", gbytes}};
  if (flags.check) {
    const Comparison c = compare_with_reference(problem, config.shape, results.tensors);
    console.line(fmt::format(
        "check: {}, max error {:.2e} (bound {:.2e}), relative L2 {:.2e} (bound {:.2e}), {}",
        c.ok ? "ok" : "FAILED", c.max_error, c.max_error_bound, c.relative_l2, c.relative_l2_bound,
        results.tensors.lse ? fmt::format("lse {:.2e}", c.lse_error) : "no lse"));
    json["check"] = comparison_json(c);
    console.result(json.dump());
    if (!c.ok) {
      return fail(ErrorCode::kMismatch,
                  fmt::format("the result disagrees with the fp64 reference: {}", c.reason),
                  fmt::format("`{}` was not written", flags.output));
    }
  }
  ATTUNE_CHECK_OK(write_results(flags.output, problem, results));
  json["output"] = flags.output;
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  console.line(fmt::format("wrote: {}", flags.output));
  engine.store().flush();
  console.notes(engine.notes());
  return {};
}

}  // namespace

Command add_run(CLI::App& program) {
  CLI::App* app = program.add_subcommand("run", "compute attention on the tensors of a file");
  auto flags = std::make_shared<RunFlags>();
  add_problem_flag(*app, flags->problem)->required();
  add_input_flag(*app, flags->problem)->required();
  app->add_option("--output", flags->output, "file for out and lse")
      ->type_name("OUT.safetensors")
      ->required();
  add_engine_flags(*app, flags->engine);
  add_schedule_flag(*app, flags->schedule);
  app->add_option("--tune", flags->tune_seconds,
                  "tune for this long first if no result for this very shape is stored")
      ->type_name("SECONDS");
  app->add_flag("--check", flags->check,
                "compare the result with a reference in fp64; fail beyond the accuracy rule");
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return run(*flags, console); }};
}

}  // namespace attune::cli
