// SPDX-License-Identifier: Apache-2.0
#include "cli/explain_record.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/records.h"
#include "cli/units.h"
#include "src/tuner/environment.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

void print_record(const TuneRecord& record, const std::vector<std::string>& differences,
                  const Engine& engine, Console& console) {
  console.line(fmt::format("  tuned for {}: {} against {} of the default ({:.2f}x), {} in {:.1f} s",
                           record.shape.text(), time_text(record.median_us),
                           time_text(record.default_us), gain(record),
                           count_text(record.trials, "candidate"), record.tune_seconds));
  console.line(fmt::format(
      "  measured {}, origin {}, effort {}, policy {}, largest difference to the oracle {:.2e}",
      record.created, record.origin, record.effort, record.policy, record.max_error));
  if (record.device != engine.target().json()) {
    console.line("  measured on " + device_text(record.device));
  }
  for (const std::string& difference : differences) {
    console.line("  not as it was measured: " + difference);
  }
}

}  // namespace

std::string print_rung(const Engine& engine, const Plan& plan, Console& console) {
  const PlanFacts& facts = plan.facts();
  console.line(fmt::format("schedule: {} ({})", plan.schedule().text(), rung_name(facts.rung)));
  if (!facts.record) {
    console.line(facts.rung == Rung::kGiven
                     ? "  given by --schedule"
                     : "  nothing usable is stored for this problem near this shape: the family's "
                       "fixed rule");
    return "null";
  }
  const std::vector<std::string> differences =
      environment_differences(facts.record->environment, engine.environment());
  print_record(*facts.record, differences, engine, console);
  Json json = Json::parse(record_json(*facts.record));
  json["changed_since"] = differences;
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace attune::cli
