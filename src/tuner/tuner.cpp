// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/tuner.h"

#include <algorithm>
#include <limits>
#include <random>

#include <fmt/format.h>

#include "src/codegen/family.h"
#include "src/support/hash.h"
#include "src/support/try.h"
#include "src/tuner/check_tensors.h"
#include "src/tuner/tuning_session.h"

namespace attune {
namespace {

// A budget from which on the whole space is searched [s].
constexpr double kFullSeconds = 60;

Effort effort_of(const TuneRecord& record) {
  for (const Effort effort : {Effort::kExhaustive, Effort::kFull, Effort::kQuick}) {
    if (record.effort == effort_name(effort)) return effort;
  }
  return Effort::kDefault;
}

/// A record is data from a file: its schedule is checked against the family's space before use.
std::optional<Schedule> usable_schedule(const TuneRecord& record, const Problem& problem,
                                        const Target& target) {
  const auto schedule = schedule_from_json(record.schedule);
  if (!schedule || !validate_schedule(*schedule, problem, target)) return std::nullopt;
  if (find_family(schedule->family)->info.abi_rev != record.abi_rev) return std::nullopt;
  return canonical_schedule(*schedule);
}

}  // namespace

Effort asked_effort(const TuneOptions& options) {
  if (options.exhaustive) return Effort::kExhaustive;
  if (options.budget_seconds == 0) return Effort::kDefault;
  return options.budget_seconds >= kFullSeconds ? Effort::kFull : Effort::kQuick;
}

std::string_view measure_policy(const Problem& problem, const TuneOptions& options) {
  const bool matters = !problem.declarations.tensors.empty() || problem.has_blocks();
  return options.operands != nullptr && matters ? kGivenOperandsPolicy : kMeasurePolicy;
}

std::optional<TuneRecord> stored_result(const TuneSite& site, const Problem& problem,
                                        const Shape& shape, const TuneOptions& options) {
  const std::string_view policy = measure_policy(problem, options);
  const Effort asked = asked_effort(options);
  const Target& target = site.device.target();
  const auto as_good = [&](const TuneRecord& record) {
    if (record.shape != shape || record.device != target.json()) return false;
    if (record.policy != policy || record.origin != "local") return false;
    if (effort_of(record) < asked) return false;
    const auto schedule = usable_schedule(record, problem, target);
    if (!schedule) return false;
    const auto unit = emit_unit(problem, *schedule, target, site.builder.templates());
    return unit && content_hash(unit->source) == record.code_hash;
  };
  const auto hit = site.store.find(target.json(), problem.json(), shape, as_good);
  return hit ? std::optional(hit->record) : std::nullopt;
}

std::vector<Schedule> candidates_of(const TuneSite& site, const Problem& problem,
                                    const Shape& shape) {
  const Target& target = site.device.target();
  std::vector<Schedule> list = {default_schedule(problem, shape, target)};
  const auto add = [&](Schedule schedule) {
    if (std::ranges::find(list, schedule) == list.end()) list.push_back(std::move(schedule));
  };
  // What won at near shapes, or on a similar device, is likely good here.
  site.store.find(target.json(), problem.json(), shape, [&](const TuneRecord& record) {
    if (auto schedule = usable_schedule(record, problem, target)) add(*std::move(schedule));
    return false;
  });
  // The oracle competes only where nothing else serves the problem; then it is the default.
  for (Schedule& schedule : ranked_schedules(problem, shape, target)) add(std::move(schedule));
  return list;
}

Result<TuneReport> tune(const TuneSite& site, const Problem& problem, const Shape& shape,
                        const TuneOptions& options) {
  ATTUNE_TRY(const Problem normalized, problem.normalized());
  ATTUNE_CHECK_OK(shape.validate());
  if (!(options.budget_seconds >= 0) ||
      options.budget_seconds == std::numeric_limits<double>::infinity()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the tuning budget is {} s", options.budget_seconds),
                "allowed: 0 (only the default schedule is measured) or more seconds");
  }
  if (shape.batch * shape.q_len == 0) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("there is nothing to tune at {}", shape.text()),
                "batch and q_len must be at least 1");
  }
  if (options.operands != nullptr) {
    ATTUNE_CHECK_OK(check_inputs(normalized, shape, *options.operands));
  }
  if (!options.again) {
    if (auto stored = stored_result(site, normalized, shape, options)) {
      TuneReport report;
      report.seed = stored->seed;
      report.trials = site.store.trials(*stored);
      report.winner = *std::move(stored);
      report.stored_before = true;
      return report;
    }
  }
  const std::uint64_t seed = options.seed != 0 ? options.seed : std::random_device{}() | 1u;
  return TuningSession(site, normalized, shape, options, seed).run();
}

}  // namespace attune
