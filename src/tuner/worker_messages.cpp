// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker_messages.h"

#include <nlohmann/json.hpp>

#include "src/tuner/kernel_facts.h"

namespace attune::worker {

using Json = nlohmann::json;

std::string ok_line(const std::string& ok) { return "{\"ok\":" + ok + "}"; }

std::string error_line(const Error& error) {
  constexpr std::size_t kMostDetail = 16384;
  const Json json{{"error",
                   {{"code", static_cast<int>(error.code)},
                    {"message", error.message},
                    {"hint", error.hint},
                    {"detail", error.detail.substr(0, kMostDetail)}}}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<std::string> read_answer(const std::string& line) {
  const Json json = Json::parse(line, nullptr, /*allow_exceptions=*/false);
  if (json.is_object() && json.contains("ok")) return json["ok"].dump();
  const Json error = json.is_object() ? json.value("error", Json()) : Json();
  if (!error.is_object()) {
    return fail(ErrorCode::kDevice, "the worker's answer is not understood", "", line);
  }
  const auto text = [&](const char* name) {
    return error.contains(name) && error[name].is_string() ? error[name].get<std::string>() : "";
  };
  const int code = error.contains("code") && error["code"].is_number_integer()
                       ? error["code"].get<int>()
                       : static_cast<int>(ErrorCode::kDevice);
  const bool known = code >= 0 && code <= static_cast<int>(ErrorCode::kTimeout);
  return fail(known ? static_cast<ErrorCode>(code) : ErrorCode::kDevice, text("message"),
              text("hint"), text("detail"));
}

std::string build_text(const BuildOutcome& outcome) {
  return Json{{"code_hash", outcome.code_hash},   {"facts", facts_json(outcome.facts)},
              {"compile_ms", outcome.compile_ms}, {"code_bytes", outcome.code_bytes},
              {"threads", outcome.threads},       {"shared_bytes", outcome.shared_bytes}}
      .dump(-1, ' ', false, Json::error_handler_t::replace);
}

BuildOutcome build_from_text(const std::string& text) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  BuildOutcome outcome;
  if (!json.is_object()) return outcome;
  const auto number = [&](const char* name, auto& field) {
    if (json.contains(name) && json[name].is_number()) json[name].get_to(field);
  };
  const auto string = [&](const char* name) {
    return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : "";
  };
  outcome.code_hash = string("code_hash");
  outcome.facts = facts_from_json(string("facts"));
  number("compile_ms", outcome.compile_ms);
  number("code_bytes", outcome.code_bytes);
  number("threads", outcome.threads);
  number("shared_bytes", outcome.shared_bytes);
  return outcome;
}

}  // namespace attune::worker
