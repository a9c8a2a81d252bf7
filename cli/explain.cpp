// SPDX-License-Identifier: Apache-2.0
// attune explain: which schedule would run, why, what the mask leaves of the work, and what the
// machine could do at best.
#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/explain_mask.h"
#include "cli/explain_record.h"
#include "cli/explain_sass.h"
#include "cli/problem_flags.h"
#include "cli/records.h"
#include "cli/units.h"
#include "cli/work.h"
#include "src/codegen/family.h"
#include "src/runtime/cuda/nvrtc.h"
#include "src/support/try.h"
#include "src/tuner/kernel_facts.h"
#include "src/tuner/listed_tiles.h"
#include "src/tuner/occupancy.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ExplainFlags {
  ProblemFlags problem;
  EngineFlags engine;
  MaskFlags mask;
  std::string schedule, arch;
  bool sass = false;
};

constexpr const char* kFooter = R"(Examples:
  attune explain --problem P.json --input IN.safetensors
  attune explain --problem P.json --batch 1 --q-len 2048 --kv-len 2048
  attune explain --problem P.json --q-len 4096 -o mask.svg   the mask's tiles as a picture
  attune explain --problem P.json --arch sm_90a     the compiler's report, without a GPU
  attune explain --problem P.json --arch sm_90a --sass   and what its main loop is made of

Says how many tiles the mask, and the block list of --input, leave empty, full or mixed, and shows
those of one head. A mask that reads tensors or scalars needs --input for this, otherwise its derived
bounds are shown as text; without --input a problem with a block_size shows the mask alone. On a CPU
it also says where the family's model believes a warm run's time to go, and what the machine was
measured to do just now.)";

/// What one run moves through its tile loop, against what any algorithm must move [bytes].
struct Traffic {
  std::int64_t tile_q = 1;
  double lower_bound = 0;
  double scheduled = 0;
  const char* formula = "";
};

/// The map, where there is one, knows which keys are loaded; otherwise it is taken that every row,
/// or tile of rows, loads every key, or every one that is listed.
Traffic traffic_of(const Configuration& config, const Schedule& schedule,
                   const std::optional<MaskMap>& map) {
  const Problem& problem = config.problem;
  const Shape& shape = config.shape;
  Traffic traffic;
  traffic.lower_bound = compulsory_bytes(problem, shape);
  const auto tile = schedule.params.find("tile_q");
  if (tile != schedule.params.end()) traffic.tile_q = tile->second;
  const int sharing = heads_of_tile(schedule, problem);
  const double q_side = compulsory_bytes(problem, {shape.batch, shape.q_len, 0});
  const double bytes_of_key =
      (problem.head_dim + problem.head_dim_v) * double(dtype_size(problem.dtype));
  const double q_tiles = double((shape.q_len * sharing + traffic.tile_q - 1) / traffic.tile_q);
  const double all_keys =
      double(shape.batch) * problem.q_heads / sharing * q_tiles * double(shape.kv_len);
  // The map counts each head's tiles; those that share them load once.
  const double loaded = map ? map->counts.loaded_keys / sharing : all_keys;
  traffic.scheduled = q_side + loaded * bytes_of_key;
  if (!map && config.inputs && problem.has_blocks()) {
    // Only schedules without tiles have no map here: they load the listed keys for each row.
    const double pairs = listed_work(problem, shape, config.inputs->tensors).pairs;
    traffic.scheduled = q_side + pairs * bytes_of_key;
    traffic.formula = "q, out and lse once + k and v of the listed blocks for every row";
    return traffic;
  }
  traffic.formula = "q, out and lse once + k and v of every visited tile";
  if (sharing > 1) {
    traffic.formula =
        "q, out and lse once + k and v of every visited tile, once for the heads that share it";
  }
  if (!map) {
    traffic.formula =
        "q, out and lse once + batch * q_heads * ceil(q_len / tile_q) * (k + v of one head)";
  }
  return traffic;
}

Json support_json(const Problem& problem, const Target& target, Console& console) {
  Json families_json = Json::array();
  for (const FamilySupport& support : supports(problem, target)) {
    console.line(fmt::format("family {}: {}", support.family,
                             support.ok() ? "serves this problem"
                                          : fmt::format("{}", fmt::join(support.reasons, "; "))));
    families_json.push_back(
        {{"family", support.family}, {"ok", support.ok()}, {"reasons", support.reasons}});
  }
  return families_json;
}

double work_of(const Configuration& config) {
  return useful_flops(config.problem, config.shape,
                      config.inputs ? &config.inputs->tensors : nullptr);
}

/// The lines that need no device: work and traffic. Returns them for --json.
Json print_work(const Configuration& config, const Schedule& schedule,
                const std::optional<MaskMap>& map, Console& console) {
  Json list;
  if (config.problem.has_blocks()) list = Json::parse(print_block_list(config, console));
  const double work = work_of(config);
  const Traffic traffic = traffic_of(config, schedule, map);
  const double intensity = traffic.lower_bound > 0 ? work / traffic.lower_bound : 0;
  console.line(fmt::format("work: {}", flop_text(work)));
  console.line(fmt::format("compulsory traffic: {} (q, k, v read and out, lse written once)",
                           bytes_text(traffic.lower_bound)));
  console.line(fmt::format("arithmetic intensity: {:.1f} FLOP/byte", intensity));
  console.line(fmt::format("tile loop: {} read and written, {:.1f}x the lower bound (tile_q={})",
                           bytes_text(traffic.scheduled),
                           traffic.lower_bound > 0 ? traffic.scheduled / traffic.lower_bound : 0,
                           traffic.tile_q));
  console.line(fmt::format("  = {}", traffic.formula));
  Json json{{"problem", Json::parse(config.problem.json())},
            {"shape", Json::parse(config.shape.json())},
            {"schedule", Json::parse(schedule.json())},
            {"schedule_text", schedule.text()},
            {"flops", work},
            {"compulsory_bytes", traffic.lower_bound},
            {"arithmetic_intensity", intensity},
            {"tile_loop_bytes", traffic.scheduled}};
  if (!list.is_null()) json["block_list"] = std::move(list);
  return json;
}

/// What the compiler said of a GPU kernel, and how many of its blocks fit.
Json print_gpu_kernel(const Target& target, int registers, std::int64_t spill_bytes, int threads,
                      std::int64_t shared_bytes, const std::vector<std::string>& notes,
                      Console& console) {
  const Occupancy fit = predicted_occupancy(target, registers, threads, shared_bytes);
  console.line(fmt::format(
      "kernel: {} registers, {} spilled, {} threads and {} of shared memory a "
      "block",
      registers, bytes_text(double(spill_bytes)), threads, bytes_text(double(shared_bytes))));
  console.line(
      fmt::format("predicted occupancy: {} blocks, {} of {} warps on a multiprocessor "
                  "(limit: {})",
                  fit.blocks, fit.warps, fit.most_warps, fit.limit));
  for (const std::string& note : notes) console.line("  compiler: " + note);
  return {{"registers", registers},
          {"spill_bytes", spill_bytes},
          {"threads", threads},
          {"shared_bytes", shared_bytes},
          {"blocks_per_unit", fit.blocks},
          {"warps_per_unit", fit.warps},
          {"limit", fit.limit},
          {"compiler_notes", notes}};
}

/// Without a device: the default or given schedule for an architecture and the compiler's report.
Status explain_arch(const ExplainFlags& flags, const Configuration& config, Console& console) {
  const auto named = target_from_arch(flags.arch);
  if (flags.arch == "cpu" || (named && !named->is_gpu())) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("--arch {} names no GPU architecture", flags.arch),
                "for CPUs leave --arch out: the running one is explained");
  }
  ATTUNE_TRY(const Target target, named);
  ATTUNE_TRY(const std::optional<Schedule> given, read_schedule(flags.schedule));
  const Schedule schedule = given ? *given : default_schedule(config.problem, config.shape, target);
  ATTUNE_TRY(const std::optional<MaskMap> map, read_mask_map(config, schedule, flags.mask));
  ATTUNE_TRY(const KernelUnit unit,
             attune::emit_unit(config.problem, schedule, target, templates_of_environment()));
  ATTUNE_TRY(const CudaCompilation compiled,
             compile_cuda(unit.source, unit.entry, target.arch, CudaOutput::kCubin));
  console.line(fmt::format("problem: {}", config.problem.text()));
  console.line(fmt::format("shape: {}", config.shape.text()));
  console.line(fmt::format("architecture: {}", target.text()));
  console.line(fmt::format("schedule: {} ({})", schedule.text(),
                           rung_name(given ? Rung::kGiven : Rung::kDefault)));
  Json json = print_work(config, schedule, map, console);
  ATTUNE_TRY(const std::string mask, print_mask(config, map, flags.mask, console));
  json["mask_tiles"] = Json::parse(mask);
  const CompilerFacts& facts = compiled.facts;
  json["arch"] = target.arch;
  json["kernel"] = print_gpu_kernel(target, facts.registers, facts.spill_bytes, unit.threads,
                                    facts.shared_bytes + unit.shared_bytes, facts.notes, console);
  console.line(fmt::format("compiled in {:.0f} ms", facts.compile_ms));
  json["kernel"]["compile_ms"] = facts.compile_ms;
  if (flags.sass) {
    ATTUNE_TRY(const std::string loop, print_main_loop(compiled.bytes, target, console));
    json["main_loop"] = Json::parse(loop);
  }
  json["families"] = support_json(config.problem, target, console);
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  return {};
}

/// Where the model of the schedule's family believes the time to go.
Json print_shares(const Configuration& config, const Schedule& schedule, const Target& target,
                  Console& console) {
  const std::vector<TimeShare> shares =
      predicted_shares(config.problem, config.shape, schedule, target);
  Json json = Json::array();
  double total = 0;
  for (const TimeShare& share : shares) total += share.us;
  if (!(total > 0)) return json;
  console.line(fmt::format("by the model: {} a warm run, of which", time_text(total)));
  for (const TimeShare& share : shares) {
    console.line(fmt::format("  {:>5.1f} %  {}", 100 * share.us / total, share.what));
    json.push_back({{"what", share.what}, {"predicted_us", share.us}});
  }
  return json;
}

/// What the machine was measured to do, and how close to it a run comes. Errors: those of
/// measuring.
Status print_roofline(Engine& engine, const Configuration& config,
                      const std::optional<TuneRecord>& record, Json& json, Console& console) {
  ATTUNE_TRY(const double peak, engine.measure_peak_gflops(engine.threads()));
  ATTUNE_TRY(const double bandwidth, engine.measure_read_gb_per_s());
  const double work_us = peak > 0 ? work_of(config) / peak / 1e3 : 0;
  const double memory_us =
      bandwidth > 0 ? compulsory_bytes(config.problem, config.shape) / bandwidth / 1e3 : 0;
  const double bound_us = std::max(work_us, memory_us);
  console.line(
      fmt::format("measured here: {:.1f} GFLOP/s of multiply-adds, {:.1f} GB/s read from "
                  "memory, {} threads",
                  peak, bandwidth, engine.threads()));
  console.line(
      fmt::format("roofline: at least {} ({}): {} of multiply-adds, {} of compulsory "
                  "traffic if no cache holds it",
                  time_text(bound_us), work_us >= memory_us ? "compute" : "memory",
                  time_text(work_us), time_text(memory_us)));
  if (record && record->shape == config.shape && record->median_us > 0) {
    console.line(
        fmt::format("  the stored time is {:.2f}x that, the multiply-adds alone are {:.0f} % "
                    "of it",
                    record->median_us / bound_us, 100 * work_us / record->median_us));
  }
  json["peak_gflops"] = peak;
  json["read_gb_per_s"] = bandwidth;
  json["roofline_us"] = bound_us;
  return {};
}

Status explain(const ExplainFlags& flags, Console& console) {
  ATTUNE_TRY(const Configuration config,
             read_configuration(flags.problem, Shape{1, 1024, 1024}, console));
  if (!flags.arch.empty()) return explain_arch(flags, config, console);
  if (flags.sass) {
    return fail(ErrorCode::kInvalidArgument, "--sass needs --arch",
                "name the GPU architecture, such as --arch sm_90a; CPU kernels: attune emit --arch "
                "cpu -o FILE.s");
  }
  PlanOptions options;
  options.remember_wanted = false;  // Nobody wants to run it.
  ATTUNE_TRY(options.schedule, read_schedule(flags.schedule));
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  ATTUNE_TRY(const Plan plan, engine.plan(config.problem, config.shape, options));
  ATTUNE_TRY(const std::optional<MaskMap> map, read_mask_map(config, plan.schedule(), flags.mask));
  const std::optional<TuneRecord>& record = plan.facts().record;

  console.line(fmt::format("problem: {}", config.problem.text()));
  console.line(fmt::format("shape: {}", config.shape.text()));
  const bool gpu = engine.target().is_gpu();
  console.line(fmt::format("device: {}{}", engine.target().text(),
                           gpu ? "" : fmt::format(", {} threads", engine.threads())));
  const std::string behind = print_rung(engine, plan, console);
  Json json = print_work(config, plan.schedule(), map, console);
  ATTUNE_TRY(const std::string mask, print_mask(config, map, flags.mask, console));
  json["mask_tiles"] = Json::parse(mask);
  json["device"] = Json::parse(engine.target().json(), nullptr, false);
  json["threads"] = engine.threads();
  json["rung"] = rung_name(plan.facts().rung);
  if (gpu) {
    const PlanFacts& facts = plan.facts();
    json["kernel"] =
        print_gpu_kernel(engine.target(), facts.registers, facts.spill_bytes, facts.threads,
                         facts.shared_bytes, facts.compiler_notes, console);
  } else {
    json["time"] = print_shares(config, plan.schedule(), engine.target(), console);
    ATTUNE_CHECK_OK(print_roofline(engine, config, record, json, console));
  }
  json["families"] = support_json(config.problem, engine.target(), console);
  if (record) json["record"] = Json::parse(behind);
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  console.notes(engine.notes());
  return {};
}

}  // namespace

Command add_explain(CLI::App& program) {
  CLI::App* app = program.add_subcommand(
      "explain", "which schedule would run and why; the mask's tiles, work, traffic, roofline");
  auto flags = std::make_shared<ExplainFlags>();
  add_problem_flag(*app, flags->problem)->required();
  add_input_flag(*app, flags->problem);
  add_shape_flags(*app, flags->problem, "the default shape is 1 x 1024 x 1024");
  add_engine_flags(*app, flags->engine);
  app->add_option("--arch", flags->arch,
                  "a GPU architecture to explain without a device: sm_75 ... sm_120a")
      ->type_name("ARCH");
  app->add_flag("--sass", flags->sass,
                "with --arch: the machine code's main loop by class of instruction, and what "
                "bounds it");
  add_schedule_flag(*app, flags->schedule);
  add_mask_flags(*app, flags->mask);
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return explain(*flags, console); }};
}

}  // namespace attune::cli
