// SPDX-License-Identifier: Apache-2.0
#include "cache/result_line.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cache/record_rules.h"

namespace attune {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// An object that gives its text back; other text stays a string.
Json embedded(const std::string& text) {
  Json value = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  return value.is_object() && dump(value) == text ? value : Json(text);
}

// Takes fields out of an object one by one and remembers the first that was wrong.
class Fields {
 public:
  explicit Fields(Json object) : object_(std::move(object)) {}

  std::string fault() const {
    if (!fault_.empty() || object_.empty()) return fault_;
    return fmt::format("`{}` is not a field of version {}",
                       printable(object_.begin().key()).substr(0, 40), kResultLineVersion);
  }
  bool has(const char* name) const { return object_.contains(name); }

  std::string text(const char* name) {
    return take(
        name, [](const Json& v) { return v.is_string(); }, std::string());
  }
  double number(const char* name) {
    return take(
        name, [](const Json& v) { return v.is_number(); }, 0.0);
  }
  int integer(const char* name) {
    const auto fits = [](const Json& v) {
      return v.is_number_unsigned() &&
             v.get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<int>::max()};
    };
    return take(name, fits, 0);
  }
  std::uint64_t unsigned_integer(const char* name) {
    return take(
        name, [](const Json& v) { return v.is_number_unsigned(); }, std::uint64_t{0});
  }
  std::string object(const char* name) {
    const auto found = object_.find(name);
    if (found != object_.end() && found->is_string()) return text(name);
    const Json value = take(
        name, [](const Json& v) { return v.is_object(); }, Json());
    return value.is_object() ? dump(value) : std::string();
  }

 private:
  template <class Check, class Value>
  Value take(const char* name, Check&& check, Value value) {
    const auto found = object_.find(name);
    if (found == object_.end() || !check(*found)) {
      if (fault_.empty()) {
        fault_ = fmt::format("`{}` is {}", name,
                             found == object_.end() ? "missing" : "of a wrong type or too large");
      }
    } else {
      value = found->template get<Value>();
    }
    if (found != object_.end()) object_.erase(found);
    return value;
  }

  Json object_;
  std::string fault_;
};

}  // namespace

std::string result_line(const TuneRecord& r) {
  Json line{{"attune_result", kResultLineVersion},
            {"device", embedded(r.device)},
            {"problem", embedded(r.problem)},
            {"shape", embedded(shape_text(r.shape))},
            {"policy", r.policy},
            {"schedule", embedded(r.schedule)},
            {"abi_rev", r.abi_rev},
            {"code_hash", r.code_hash},
            {"effort", r.effort},
            {"median_us", r.median_us},
            {"low_us", r.low_us},
            {"high_us", r.high_us},
            {"samples", r.samples},
            {"default_us", r.default_us}};
  if (!r.runner_up.empty()) {
    line["runner_up"] = embedded(r.runner_up);
    line["runner_up_us"] = r.runner_up_us;
  }
  line["max_error"] = r.max_error;
  line["tie"] = r.tie;
  line["trials"] = r.trials;
  line["tune_seconds"] = r.tune_seconds;
  line["seed"] = r.seed;
  if (!r.environment.empty()) line["environment"] = embedded(r.environment);
  line["created"] = r.created;
  line["origin"] = r.origin;
  return dump(line) + "\n";
}

std::string parse_result_line(std::string_view line, TuneRecord& record) {
  if (line.size() > kLongestResultLine) return "it is longer than 64 KiB";
  if (!is_shallow_json(line)) return "its brackets nest too deep";
  Json object = Json::parse(line, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) return "it is not a JSON object";
  Fields fields(std::move(object));
  const int version = fields.integer("attune_result");
  if (!fields.has("device")) return "it is no tuning result";
  if (version != kResultLineVersion) {
    return fmt::format("it has version {} of the format, this attune knows {}", version,
                       kResultLineVersion);
  }
  record = {};
  record.device = fields.object("device");
  record.problem = fields.object("problem");
  const auto shape = shape_from_text(fields.object("shape"));
  record.policy = fields.text("policy");
  record.schedule = fields.object("schedule");
  record.abi_rev = fields.integer("abi_rev");
  record.code_hash = fields.text("code_hash");
  record.effort = fields.text("effort");
  record.median_us = fields.number("median_us");
  record.low_us = fields.number("low_us");
  record.high_us = fields.number("high_us");
  record.samples = fields.integer("samples");
  record.default_us = fields.number("default_us");
  if (fields.has("runner_up")) {
    record.runner_up = fields.object("runner_up");
    record.runner_up_us = fields.number("runner_up_us");
  }
  record.max_error = fields.number("max_error");
  record.tie = fields.number("tie");
  record.trials = fields.integer("trials");
  record.tune_seconds = fields.number("tune_seconds");
  record.seed = fields.unsigned_integer("seed");
  if (fields.has("environment")) {
    record.environment = canonical_environment(fields.object("environment"));
  }
  record.created = fields.text("created");
  record.origin = fields.text("origin");
  if (std::string fault = fields.fault(); !fault.empty()) return fault;
  if (!shape) return "the shape is out of range or not in its canonical form";
  record.shape = *shape;
  return fault_of(record);
}

ResultLines parse_result_lines(std::string_view text) {
  ResultLines lines;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    TuneRecord record;
    const std::string fault = parse_result_line(line, record);
    if (fault.empty()) {
      lines.records.push_back(std::move(record));
    } else {
      lines.rejected.push_back(fmt::format("line {}: {}", number, fault));
    }
  }
  return lines;
}

namespace {
auto key_of(const TuneRecord& r) {
  return std::tie(r.device, r.problem, r.shape.batch, r.shape.q_len, r.shape.kv_len, r.policy);
}
}  // namespace

bool result_order(const TuneRecord& a, const TuneRecord& b) { return key_of(a) < key_of(b); }
bool same_result_key(const TuneRecord& a, const TuneRecord& b) { return key_of(a) == key_of(b); }

}  // namespace attune
