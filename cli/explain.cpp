// SPDX-License-Identifier: Apache-2.0
// attune explain: which schedule would run, why, and what the machine could do at best.
#include <algorithm>
#include <memory>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/problem_flags.h"
#include "cli/records.h"
#include "cli/units.h"
#include "src/support/try.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ExplainFlags {
  ProblemFlags problem;
  EngineFlags engine;
  std::string schedule;
};

constexpr const char* kFooter = R"(Examples:
  attune explain --problem P.json --input IN.safetensors
  attune explain --problem P.json --batch 1 --q-len 2048 --kv-len 2048)";

constexpr const char* kTrafficFormula =
    "q, out and lse once + batch * q_heads * ceil(q_len / tile_q) * (k + v of one head), the "
    "second "
    "term times the part of the pairs that the mask keeps";

/// What one run moves through its tile loop, against what any algorithm must move [bytes].
struct Traffic {
  std::int64_t tile_q = 1;
  double lower_bound = 0;
  double scheduled = 0;
};

Traffic traffic_of(const Problem& problem, const Shape& shape, const Schedule& schedule) {
  Traffic traffic;
  traffic.lower_bound = compulsory_bytes(problem, shape);
  // A schedule without that integer works row by row.
  const auto tile = schedule.params.find("tile_q");
  if (tile != schedule.params.end()) traffic.tile_q = tile->second;
  Problem unmasked = problem;
  unmasked.mask = "true";
  const double all = attune::flops(unmasked, shape);
  const double kept = all > 0 ? attune::flops(problem, shape) / all : 0;
  const double q_side = compulsory_bytes(problem, {shape.batch, shape.q_len, 0});
  const double kv_of_head = double(shape.kv_len) * (problem.head_dim + problem.head_dim_v) *
                            double(dtype_size(problem.dtype));
  const double q_tiles = double((shape.q_len + traffic.tile_q - 1) / traffic.tile_q);
  traffic.scheduled = q_side + double(shape.batch) * problem.q_heads * q_tiles * kv_of_head * kept;
  return traffic;
}

/// The record behind a stored schedule: the one that look-up gives for this very schedule.
std::optional<TuneRecord> record_behind(const Engine& engine, const Configuration& config,
                                        const Plan& plan) {
  const Rung rung = plan.facts().rung;
  if (rung != Rung::kExact && rung != Rung::kBucket && rung != Rung::kNearest) return std::nullopt;
  const std::optional<StoreHit> hit = engine.store().find(
      engine.target().json(), config.problem.json(), config.shape, [&](const TuneRecord& record) {
        return schedule_text(record.schedule) == plan.schedule().text();
      });
  if (!hit) return std::nullopt;
  return hit->record;
}

void print_schedule(const Plan& plan, const std::optional<TuneRecord>& record, Console& console) {
  console.line(
      fmt::format("schedule: {} ({})", plan.schedule().text(), rung_name(plan.facts().rung)));
  if (record) {
    console.line(fmt::format(
        "  tuned for {}: {} against {} of the default ({:.2f}x), {} candidates in {:.1f} s",
        record->shape.text(), time_text(record->median_us), time_text(record->default_us),
        gain(*record), record->trials, record->tune_seconds));
    console.line(fmt::format("  measured {}, origin {}, largest difference to the oracle {:.2e}",
                             record->created, record->origin, record->max_error));
  } else if (plan.facts().rung == Rung::kDefault) {
    console.line(
        "  nothing usable is stored for this problem near this shape: the family's fixed rule");
  } else if (plan.facts().rung == Rung::kGiven) {
    console.line("  given by --schedule");
  }
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

Status explain(const ExplainFlags& flags, Console& console) {
  ATTUNE_TRY(const Configuration config,
             read_configuration(flags.problem, Shape{1, 1024, 1024}, console));
  PlanOptions options;
  ATTUNE_TRY(options.schedule, read_schedule(flags.schedule));
  ATTUNE_TRY(Engine engine, Engine::open(flags.engine.options));
  ATTUNE_TRY(const Plan plan, engine.plan(config.problem, config.shape, options));
  ATTUNE_TRY(const double peak, engine.measure_peak_gflops(engine.threads()));
  const std::optional<TuneRecord> record = record_behind(engine, config, plan);

  const double work = attune::flops(config.problem, config.shape);
  const Traffic traffic = traffic_of(config.problem, config.shape, plan.schedule());
  const double intensity = traffic.lower_bound > 0 ? work / traffic.lower_bound : 0;
  const double bound_us = peak > 0 ? work / peak / 1e3 : 0;

  console.line(fmt::format("problem: {}", config.problem.text()));
  console.line(fmt::format("shape: {}", config.shape.text()));
  console.line(fmt::format("device: {}, {} threads", engine.target().text(), engine.threads()));
  print_schedule(plan, record, console);
  console.line(fmt::format("work: {}", flop_text(work)));
  console.line(fmt::format("compulsory traffic: {} (q, k, v read and out, lse written once)",
                           bytes_text(traffic.lower_bound)));
  console.line(fmt::format("arithmetic intensity: {:.1f} FLOP/byte", intensity));
  console.line(
      fmt::format("roofline: at least {} at the measured multiply-add peak of {:.1f} GFLOP/s; the "
                  "memory side is "
                  "not measured",
                  time_text(bound_us), peak));
  if (record && record->shape == config.shape && record->median_us > 0) {
    console.line(fmt::format("  the stored time is {:.0f} % of that peak",
                             100 * bound_us / record->median_us));
  }
  console.line(fmt::format("tile loop: {} read and written, {:.1f}x the lower bound (tile_q={})",
                           bytes_text(traffic.scheduled),
                           traffic.lower_bound > 0 ? traffic.scheduled / traffic.lower_bound : 0,
                           traffic.tile_q));
  console.line(fmt::format("  = {}", kTrafficFormula));
  Json json{{"problem", Json::parse(config.problem.json())},
            {"shape", Json::parse(config.shape.json())},
            {"device", Json::parse(engine.target().json(), nullptr, false)},
            {"threads", engine.threads()},
            {"schedule", Json::parse(plan.schedule().json())},
            {"schedule_text", plan.schedule().text()},
            {"rung", rung_name(plan.facts().rung)},
            {"flops", work},
            {"compulsory_bytes", traffic.lower_bound},
            {"arithmetic_intensity", intensity},
            {"peak_gflops", peak},
            {"roofline_us", bound_us},
            {"tile_loop_bytes", traffic.scheduled},
            {"families", support_json(config.problem, engine.target(), console)}};
  if (record) json["record"] = Json::parse(record_json(*record));
  console.result(json.dump(-1, ' ', false, Json::error_handler_t::replace));
  console.notes(engine.notes());
  return {};
}

}  // namespace

Command add_explain(CLI::App& program) {
  CLI::App* app = program.add_subcommand(
      "explain", "which schedule would run and why; work, traffic, roofline");
  auto flags = std::make_shared<ExplainFlags>();
  add_problem_flag(*app, flags->problem)->required();
  add_input_flag(*app, flags->problem);
  add_shape_flags(*app, flags->problem, "the default shape is 1 x 1024 x 1024");
  add_engine_flags(*app, flags->engine);
  add_schedule_flag(*app, flags->schedule);
  add_json_flag(*app);
  app->footer(kFooter);
  return {app, [flags](Console& console) { return explain(*flags, console); }};
}

}  // namespace attune::cli
