// SPDX-License-Identifier: Apache-2.0
#include <attune/schedule.h>

#include <charconv>
#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace attune {
namespace {

// Schedules come from flags and files; a few integers are all they may hold.
constexpr std::size_t kLongestText = 1024;

bool is_word(std::string_view text) {
  if (text.empty() || text.size() > 64) return false;
  for (char c : text) {
    if (!(c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) return false;
  }
  return true;
}

const char* kFormHint = "write it as `flash_cpu tile_q=96 tile_kv=64 rows=6 vectors=2`";

}  // namespace

int Schedule::at(std::string_view name) const {
  const auto found = params.find(std::string(name));
  if (found == params.end()) {
    std::fprintf(stderr, "attune: schedule `%s` has no parameter `%.*s`\n", text().c_str(),
                 static_cast<int>(name.size()), name.data());
    std::abort();
  }
  return found->second;
}

std::string Schedule::text() const {
  std::string words = family;
  for (const auto& [name, value] : params) words += fmt::format(" {}={}", name, value);
  return words;
}

std::string Schedule::name() const {
  std::string symbol = family;
  for (const auto& [name, value] : params) symbol += fmt::format("_{}{}", name, value);
  return symbol;
}

std::string Schedule::json() const {
  nlohmann::ordered_json object{{"family", family}};
  for (const auto& [name, value] : params) object[name] = value;
  return object.dump();
}

Result<Schedule> parse_schedule(std::string_view text) {
  if (text.size() > kLongestText) {
    return fail(ErrorCode::kInvalidArgument, "the schedule text is too long", kFormHint);
  }
  Schedule schedule;
  std::size_t position = 0;
  while (position < text.size()) {
    if (text[position] == ' ') {
      ++position;
      continue;
    }
    const std::size_t end = std::min(text.find(' ', position), text.size());
    const std::string_view word = text.substr(position, end - position);
    position = end;
    if (schedule.family.empty()) {
      if (!is_word(word)) {
        return fail(ErrorCode::kInvalidArgument,
                    fmt::format("`{}` is not the name of a kernel family", word), kFormHint);
      }
      schedule.family = word;
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string_view name = word.substr(0, equals);
    const std::string_view digits = equals == word.npos ? "" : word.substr(equals + 1);
    int value = 0;
    const auto [last, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (!is_word(name) || digits.empty() || error != std::errc{} ||
        last != digits.data() + digits.size()) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("schedule: `{}` is not of the form name=integer", word), kFormHint);
    }
    if (!schedule.params.emplace(name, value).second) {
      return fail(ErrorCode::kInvalidArgument, fmt::format("schedule: `{}` is given twice", name));
    }
  }
  if (schedule.family.empty()) {
    return fail(ErrorCode::kInvalidArgument, "the schedule text is empty", kFormHint);
  }
  return schedule;
}

Result<Schedule> schedule_from_json(std::string_view text) {
  const auto object = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (text.size() > kLongestText || !object.is_object() || !object.contains("family") ||
      !object["family"].is_string() || !is_word(object["family"].get<std::string>())) {
    return fail(ErrorCode::kInvalidArgument,
                "a schedule must be a JSON object with a field `family`");
  }
  Schedule schedule;
  schedule.family = object["family"].get<std::string>();
  for (const auto& [name, value] : object.items()) {
    if (name == "family") continue;
    const bool fits = value.is_number_integer() && value >= std::numeric_limits<int>::min() &&
                      value <= std::numeric_limits<int>::max();
    if (!is_word(name) || !fits) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("schedule: field `{}` must be an integer", name.substr(0, 64)));
    }
    schedule.params[name] = value.get<int>();
  }
  return schedule;
}

}  // namespace attune
