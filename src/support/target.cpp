// SPDX-License-Identifier: Apache-2.0
#include <attune/target.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/support/text.h"

namespace attune {

namespace {

using Json = nlohmann::ordered_json;

// The one list of fields: writer and reader cannot disagree.
template <class Visitor>
void visit_fields(Visitor&& visit) {
  visit("units", &Target::units);
  visit("vector_bits", &Target::vector_bits);
  visit("vector_registers", &Target::vector_registers);
  visit("has_fma", &Target::has_fma);
  visit("has_f16", &Target::has_f16);
  visit("l1_bytes", &Target::l1_bytes);
  visit("l2_bytes", &Target::l2_bytes);
  visit("l3_bytes", &Target::l3_bytes);
  visit("memory_bytes", &Target::memory_bytes);
}

const std::vector<std::string> kArchitectures = {"x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64"};

}  // namespace

std::string Target::text() const {
  std::string words = name.empty() ? arch : fmt::format("{} ({})", name, arch);
  words += fmt::format(", {} unit{}, {}-bit vectors", units, units == 1 ? "" : "s", vector_bits);
  words += fmt::format(", L1 {} KiB, L2 {} KiB", l1_bytes >> 10, l2_bytes >> 10);
  if (l3_bytes > 0) words += fmt::format(", L3 {} MiB", l3_bytes >> 20);
  return words;
}

std::string Target::json() const {
  Json object{{"arch", arch}, {"name", name}};
  visit_fields([&](const char* key, auto member) { object[key] = this->*member; });
  return object.dump();
}

Result<Target> target_from_arch(std::string_view arch) {
  Target target;
  target.arch = arch;
  if (arch == "x86-64-v2") {
    target.vector_bits = 128;
  } else if (arch == "x86-64-v3") {
    target.vector_bits = 256;
    target.has_fma = target.has_f16 = true;
  } else if (arch == "x86-64-v4") {
    target.vector_bits = 512;
    target.vector_registers = 32;
    target.has_fma = target.has_f16 = true;
  } else if (arch == "aarch64") {
    target.vector_registers = 32;
    target.has_fma = target.has_f16 = true;
  } else {
    return fail(ErrorCode::kInvalidArgument, fmt::format("unknown architecture `{}`", arch),
                did_you_mean(arch, kArchitectures) + "allowed: cpu (the running one), " +
                    list_of(kArchitectures));
  }
  return target;
}

Result<Target> target_from_json(std::string_view text) {
  const Json object = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object() || !object.contains("arch") || !object["arch"].is_string()) {
    return fail(ErrorCode::kInvalidArgument, "a target must be a JSON object with a field `arch`");
  }
  auto parsed = target_from_arch(object["arch"].get<std::string>());
  if (!parsed) return parsed;
  std::string wrong;
  if (object.contains("name")) {
    if (object["name"].is_string()) {
      parsed->name = object["name"].get<std::string>();
    } else {
      wrong = "name";
    }
  }
  visit_fields([&](const char* key, auto member) {
    if (!object.contains(key)) return;
    auto& field = (*parsed).*member;
    using Field = std::decay_t<decltype(field)>;
    const Json& value = object[key];
    if constexpr (std::is_same_v<Field, bool>) {
      if (value.is_boolean())
        field = value.get<bool>();
      else
        wrong = key;
    } else {
      const bool fits = value.is_number_unsigned() &&
                        value.get<std::uint64_t>() <=
                            static_cast<std::uint64_t>(std::numeric_limits<Field>::max());
      if (fits)
        field = value.get<Field>();
      else
        wrong = key;
    }
  });
  if (!wrong.empty()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("target: field `{}` has a wrong type", wrong));
  }
  return parsed;
}

}  // namespace attune
