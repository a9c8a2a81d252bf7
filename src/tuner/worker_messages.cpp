// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/worker_messages.h"

#include <charconv>

#include <fmt/format.h>
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

std::string to_hex(const std::string& bytes) {
  std::string text;
  for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
  return text;
}

std::string from_hex(const std::string& text) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    unsigned byte = 0;
    const auto read = std::from_chars(text.data() + i, text.data() + i + 2, byte, 16);
    if (read.ec != std::errc{}) return {};
    bytes += static_cast<char>(byte);
  }
  return bytes;
}

std::string traits_text(const LaunchTraits& traits) {
  return Json{{"row_alignment", traits.row_alignment},
              {"wide_offsets", traits.wide_offsets},
              {"bias_alignment", traits.bias_alignment}}
      .dump();
}

LaunchTraits traits_from_text(const std::string& text) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  LaunchTraits traits;
  if (!json.is_object()) return traits;
  const auto read = [&](const char* name, auto& field) {
    if (json.contains(name) && json[name].is_primitive()) json[name].get_to(field);
  };
  read("row_alignment", traits.row_alignment);
  read("wide_offsets", traits.wide_offsets);
  read("bias_alignment", traits.bias_alignment);
  return traits;
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
