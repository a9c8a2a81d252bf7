// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/kernel_facts.h"

#include <cstdlib>

#include <nlohmann/json.hpp>

#include "src/support/files.h"

namespace attune {

std::string facts_json(const CompilerFacts& facts) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  object["compile_ms"] = facts.compile_ms;
  if (facts.registers > 0) object["registers"] = facts.registers;
  if (facts.spill_bytes > 0) object["spill_bytes"] = facts.spill_bytes;
  if (facts.shared_bytes > 0) object["shared_bytes"] = facts.shared_bytes;
  if (facts.barriers > 0) object["barriers"] = facts.barriers;
  if (!facts.notes.empty()) object["notes"] = facts.notes;
  return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

CompilerFacts facts_from_json(std::string_view text) {
  CompilerFacts facts;
  const auto object = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) return facts;
  auto number = [&](const char* name) -> double {
    const auto found = object.find(name);
    return found != object.end() && found->is_number() ? found->get<double>() : 0.0;
  };
  facts.compile_ms = number("compile_ms");
  facts.registers = static_cast<int>(number("registers"));
  facts.spill_bytes = static_cast<std::int64_t>(number("spill_bytes"));
  facts.shared_bytes = static_cast<std::int64_t>(number("shared_bytes"));
  facts.barriers = static_cast<int>(number("barriers"));
  if (const auto notes = object.find("notes"); notes != object.end() && notes->is_array()) {
    for (const auto& note : *notes) {
      if (note.is_string()) facts.notes.push_back(note.get<std::string>());
    }
  }
  return facts;
}

TemplateSource templates_of_environment() {
  const char* folder = std::getenv("ATTUNE_TEMPLATES_DIR");
  if (folder == nullptr || *folder == '\0') return embedded_template;
  return [folder = std::string(folder)](std::string_view path) -> std::optional<std::string> {
    if (auto text = read_file(folder + "/" + std::string(path))) return *std::move(text);
    return embedded_template(path);
  };
}

}  // namespace attune
