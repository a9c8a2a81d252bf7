// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker_messages.h"

#include "src/tuner/kernel_facts.h"

namespace attune::worker {

std::string line_of(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json error_json(const Error& error) {
  constexpr std::size_t kMostDetail = 16384;
  return {{"error",
           {{"code", static_cast<int>(error.code)},
            {"message", error.message},
            {"hint", error.hint},
            {"detail", error.detail.substr(0, kMostDetail)}}}};
}

Result<Json> read_answer(const std::string& line) {
  const Json json = Json::parse(line, nullptr, /*allow_exceptions=*/false);
  if (json.is_object() && json.contains("ok")) return json["ok"];
  if (json.is_object() && json.contains("error") && json["error"].is_object()) {
    const Json& error = json["error"];
    const int code = error.value("code", static_cast<int>(ErrorCode::kDevice));
    const bool known = code >= 0 && code <= static_cast<int>(ErrorCode::kTimeout);
    return fail(known ? static_cast<ErrorCode>(code) : ErrorCode::kDevice,
                error.value("message", ""), error.value("hint", ""), error.value("detail", ""));
  }
  return fail(ErrorCode::kDevice, "the worker's answer is not understood", "", line);
}

Json build_json(const BuildOutcome& outcome) {
  return {{"code_hash", outcome.code_hash},   {"facts", facts_json(outcome.facts)},
          {"compile_ms", outcome.compile_ms}, {"code_bytes", outcome.code_bytes},
          {"threads", outcome.threads},       {"shared_bytes", outcome.shared_bytes}};
}

BuildOutcome build_from_json(const Json& json) {
  BuildOutcome outcome;
  outcome.code_hash = json.value("code_hash", "");
  outcome.facts = facts_from_json(json.value("facts", ""));
  outcome.compile_ms = json.value("compile_ms", 0.0);
  outcome.code_bytes = json.value("code_bytes", std::int64_t{0});
  outcome.threads = json.value("threads", 1);
  outcome.shared_bytes = json.value("shared_bytes", std::int64_t{0});
  return outcome;
}

}  // namespace attune::worker
