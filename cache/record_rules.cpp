// SPDX-License-Identifier: Apache-2.0
#include "cache/record_rules.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/support/hash.h"

namespace attune {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestJson = 64 << 10;    // [bytes]
constexpr std::size_t kLongestReason = 16 << 10;  // [bytes]
constexpr std::int64_t kLongestAxis = std::int64_t{1} << 40;
constexpr double kLongestTime = 1e15;

bool is_json_object(const std::string& text) {
  if (text.size() > kLongestJson || text.empty() || text.front() != '{') return false;
  return is_shallow_json(text) && Json::accept(text);
}

bool is_schedule(const std::string& text) {
  return is_json_object(text) && !family_of(text).empty();
}

bool is_word(std::string_view text, std::size_t longest) {
  return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
}

bool is_time(double value) { return std::isfinite(value) && value >= 0 && value <= kLongestTime; }

bool is_shape(const Shape& shape) {
  return std::ranges::all_of(std::array{shape.batch, shape.q_len, shape.kv_len},
                             [](std::int64_t x) { return x >= 0 && x <= kLongestAxis; });
}

// The rules that winners and trials share.
template <class Record>
std::string common_fault(const Record& record) {
  if (!is_json_object(record.device)) return "the device is not a JSON object";
  if (!is_json_object(record.problem)) return "the problem is not a JSON object";
  if (!is_shape(record.shape)) return "the shape is out of range";
  if (!is_schedule(record.schedule)) return "the schedule is not a JSON object with a family";
  if (!is_word(record.policy, 32)) return "the policy is not a lower-case word";
  if (!record.code_hash.empty() && !is_word(record.code_hash, 128)) {
    return "the code hash is not a lower-case word";
  }
  if (!is_time(record.median_us) || !is_time(record.low_us) || !is_time(record.high_us)) {
    return "a time is negative or not a number";
  }
  if (record.samples < 0) return "the number of samples is negative";
  if (!is_date(record.created)) return "the date is not of the form 2026-01-31T12:00:00Z";
  return {};
}

bool is_word_text(const std::string& key, const Json& value) {
  constexpr std::size_t kLongestKey = 32, kLongestValue = 256;  // [bytes]
  if (!is_word(key, kLongestKey) || !value.is_string()) return false;
  const auto& text = value.get_ref<const std::string&>();
  return text.size() <= kLongestValue &&
         std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool is_environment(const std::string& text) {
  constexpr std::size_t kLongest = 4 << 10, kMostFacts = 32;
  if (text.empty()) return true;
  if (text.size() > kLongest || !is_shallow_json(text)) return false;
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object() || json.size() > kMostFacts) return false;
  return std::ranges::all_of(
      json.items(), [](const auto& fact) { return is_word_text(fact.key(), fact.value()); });
}

template <class Words>
bool is_one_of(const std::string& word, const Words& words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

std::string fault_of(const TuneRecord& record) {
  static constexpr std::array<std::string_view, 3> kOrigins = {"local", "imported", "shipped"};
  if (std::string fault = common_fault(record); !fault.empty()) return fault;
  if (!record.runner_up.empty() && !is_schedule(record.runner_up)) {
    return "the runner-up is not a JSON object with a family";
  }
  if (!is_word(record.effort, 32)) return "the effort is not a lower-case word";
  if (!is_one_of(record.origin, kOrigins)) return "the origin is not local, imported or shipped";
  if (!is_time(record.default_us) || !is_time(record.runner_up_us) ||
      !is_time(record.tune_seconds)) {
    return "a time is negative or not a number";
  }
  if (!std::isfinite(record.max_error) || record.max_error < 0) {
    return "the error is negative or not a number";
  }
  if (record.abi_rev < 0) return "the revision is negative";
  if (record.trials < 0) return "the number of trials is negative";
  if (!(record.tie >= 0 && record.tie <= 1)) return "the tie is not between 0 and 1";
  if (!is_environment(record.environment)) {
    return "the environment is not a JSON object of at most 32 short texts";
  }
  return {};
}

std::string fault_of(const TrialRecord& record) {
  static constexpr std::array<std::string_view, 9> kStatuses = {
      "racing", "ok", "slow", "pruned", "compile_failed", "wrong", "run_failed", "crashed", "hung"};
  if (std::string fault = common_fault(record); !fault.empty()) return fault;
  if (!is_one_of(record.status, kStatuses)) {
    return "the status is not racing, ok, slow, pruned, compile_failed, wrong, run_failed, crashed "
           "or hung";
  }
  if (!is_time(record.compile_ms)) return "a time is negative or not a number";
  if (record.code_bytes < 0) return "the size of the code is negative";
  if (record.registers < 0 || record.spill_bytes < 0 || record.shared_bytes < 0) {
    return "a number of the compiler's report is negative";
  }
  return {};
}

bool is_shallow_json(std::string_view text) {
  constexpr int kDeepest = 32;
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') {
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '{' || c == '[')) {
      if (++depth > kDeepest) return false;
    } else if (!quoted && (c == '}' || c == ']')) {
      --depth;
    }
  }
  return true;
}

std::string canonical_environment(const std::string& environment) {
  const Json json = Json::parse(environment, nullptr, /*allow_exceptions=*/false);
  return json.is_object() ? json.dump() : environment;
}

bool is_usable_key(const std::string& device, const std::string& problem, const Shape& shape) {
  return is_json_object(device) && is_json_object(problem) && is_shape(shape);
}

bool is_date(std::string_view text) {
  static constexpr std::string_view kForm = "0000-00-00T00:00:00Z";
  return text.size() == kForm.size() &&
         std::equal(text.begin(), text.end(), kForm.begin(), [](char c, char form) {
           return form == '0' ? c >= '0' && c <= '9' : c == form;
         });
}

bool starts_with_day(std::string_view text) {
  return is_date(fmt::format("{}T00:00:00Z", text.substr(0, 10))) &&
         (text.size() == 10 || is_date(text));
}

std::string shape_text(const Shape& shape) {
  return fmt::format(R"({{"batch":{},"q_len":{},"kv_len":{}}})", shape.batch, shape.q_len,
                     shape.kv_len);
}

std::optional<Shape> shape_from_text(std::string_view text) {
  if (text.size() > 256) return std::nullopt;
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return std::nullopt;
  Shape shape;
  for (auto [name, axis] : {std::pair{"batch", &shape.batch}, std::pair{"q_len", &shape.q_len},
                            std::pair{"kv_len", &shape.kv_len}}) {
    const auto found = json.find(name);
    if (found == json.end() || !found->is_number_integer()) return std::nullopt;
    *axis = found->get<std::int64_t>();
  }
  if (!is_shape(shape) || shape_text(shape) != text) return std::nullopt;
  return shape;
}

std::string device_key(const std::string& device) { return content_hash(device); }

std::string problem_key(const std::string& problem, const Shape& shape) {
  return content_hash({problem, shape_text(shape)});
}

std::string family_of(const std::string& schedule) {
  const Json json = Json::parse(schedule, nullptr, /*allow_exceptions=*/false);
  if (!json.is_object()) return {};
  const auto family = json.find("family");
  return family != json.end() && family->is_string() ? family->get<std::string>() : std::string();
}

DeviceFacts device_facts(const std::string& device) {
  const Json json = Json::parse(device, nullptr, /*allow_exceptions=*/false);
  const auto text = [&](const char* name) -> std::optional<std::string> {
    if (!json.is_object() || !json.contains(name) || !json[name].is_string()) return std::nullopt;
    return json[name].get<std::string>();
  };
  const auto integer = [&](const char* name) -> std::optional<std::int64_t> {
    if (!json.is_object() || !json.contains(name) || !json[name].is_number_integer()) {
      return std::nullopt;
    }
    return json[name].get<std::int64_t>();
  };
  return {text("arch"), text("name"), integer("units"), integer("l2_bytes"),
          integer("memory_bytes")};
}

ShapeAxes axes_of(const Shape& shape) {
  const auto axis = [](std::int64_t x) {
    return std::log2(static_cast<double>(std::max<std::int64_t>(1, x)));
  };
  return {axis(shape.batch), axis(shape.q_len), axis(shape.kv_len)};
}

double distance(const Shape& a, const Shape& b) {
  const ShapeAxes x = axes_of(a), y = axes_of(b);
  return std::abs(x.batch - y.batch) + std::abs(x.q_len - y.q_len) + std::abs(x.kv_len - y.kv_len);
}

bool same_bucket(const Shape& a, const Shape& b) {
  const auto bucket = [](std::int64_t x) {
    return std::bit_width(static_cast<std::uint64_t>(std::max<std::int64_t>(1, x)) - 1);
  };
  return bucket(a.batch) == bucket(b.batch) && bucket(a.q_len) == bucket(b.q_len) &&
         bucket(a.kv_len) == bucket(b.kv_len);
}

std::string printable(std::string_view text) {
  std::string result(text.substr(0, kLongestReason));
  for (char& c : result) {
    const auto code = static_cast<unsigned char>(c);
    if ((code < 0x20 && c != '\n' && c != '\t') || code == 0x7f) c = '?';
  }
  // Decoding and encoding as JSON is the shortest way to replace what is not UTF-8.
  const std::string encoded =
      Json(result).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return Json::parse(encoded).get<std::string>();
}

}  // namespace attune
