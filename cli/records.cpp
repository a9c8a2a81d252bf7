// SPDX-License-Identifier: Apache-2.0
#include "cli/records.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <attune/schedule.h>
#include <attune/target.h>

#include "cli/units.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

// A text that is JSON becomes part of the object; anything else stays a string.
Json embedded(const std::string& text) {
  Json value = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  return value.is_discarded() ? Json(text) : value;
}

std::string dump(const Json& object) {
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class Read>
std::string text_or(const std::string& json, Read&& read) {
  const auto value = read(json);
  return value ? value->text() : json;
}

}  // namespace

std::string schedule_text(const std::string& json) { return text_or(json, schedule_from_json); }

std::string problem_text(const std::string& json) {
  return text_or(json, [](const std::string& text) { return problem_from_json(text); });
}

std::string device_text(const std::string& json) { return text_or(json, target_from_json); }

double gain(const TuneRecord& record) {
  return record.median_us > 0 ? record.default_us / record.median_us : 0;
}

std::string winner_text(const TuneRecord& record) {
  return fmt::format("{}, {}, {:.2f}x the default", schedule_text(record.schedule),
                     time_text(record.median_us), gain(record));
}

std::string record_json(const TuneRecord& r) {
  Json object{{"device", embedded(r.device)},
              {"problem", embedded(r.problem)},
              {"shape", embedded(r.shape.json())},
              {"schedule", embedded(r.schedule)},
              {"schedule_text", schedule_text(r.schedule)},
              {"median_us", r.median_us},
              {"low_us", r.low_us},
              {"high_us", r.high_us},
              {"samples", r.samples},
              {"default_us", r.default_us},
              {"gain", gain(r)},
              {"max_error", r.max_error},
              {"tie", r.tie},
              {"trials", r.trials},
              {"tune_seconds", r.tune_seconds},
              {"seed", r.seed},
              {"policy", r.policy},
              {"effort", r.effort},
              {"abi_rev", r.abi_rev},
              {"code_hash", r.code_hash},
              {"created", r.created},
              {"origin", r.origin}};
  if (!r.runner_up.empty()) {
    object["runner_up"] = embedded(r.runner_up);
    object["runner_up_us"] = r.runner_up_us;
  }
  if (!r.environment.empty()) object["environment"] = embedded(r.environment);
  return dump(object);
}

std::string trial_json(const TrialRecord& t) {
  Json object{{"schedule", embedded(t.schedule)},
              {"schedule_text", schedule_text(t.schedule)},
              {"status", t.status},
              {"median_us", t.median_us},
              {"low_us", t.low_us},
              {"high_us", t.high_us},
              {"samples", t.samples},
              {"compile_ms", t.compile_ms},
              {"code_bytes", t.code_bytes},
              {"registers", t.registers},
              {"spill_bytes", t.spill_bytes},
              {"shared_bytes", t.shared_bytes},
              {"seed", t.seed},
              {"created", t.created}};
  if (!t.reason.empty()) object["reason"] = t.reason;
  return dump(object);
}

}  // namespace attune::cli
