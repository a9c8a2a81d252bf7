// SPDX-License-Identifier: Apache-2.0
#include <attune/target.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>

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
  visit("shared_bytes", &Target::shared_bytes);
  visit("unit_shared_bytes", &Target::unit_shared_bytes);
  visit("unit_registers", &Target::unit_registers);
}

const std::vector<std::string> kArchitectures = {
    "x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16", "x86-64-v4-amx", "aarch64",
    "sm_70",     "sm_75",     "sm_80",     "sm_86",          "sm_87",         "sm_89",
    "sm_90a",    "sm_100a",   "sm_103a",   "sm_110a",        "sm_120a",       "sm_121a"};

// Shared memory of NVIDIA GPUs: the most that one block may ask for, and what a multiprocessor has.
// CUDA C++ Programming Guide, table "Technical Specifications per Compute Capability".
struct GpuLimits {
  const char* arch;
  int block_kib, unit_kib;
};
constexpr GpuLimits kGpuLimits[] = {
    {"sm_70", 96, 96},     {"sm_75", 64, 64},     {"sm_80", 163, 164},  {"sm_86", 99, 100},
    {"sm_87", 163, 164},   {"sm_89", 99, 100},    {"sm_90a", 227, 228}, {"sm_100a", 227, 228},
    {"sm_103a", 227, 228}, {"sm_110a", 227, 228}, {"sm_120a", 99, 100}, {"sm_121a", 99, 100}};

}  // namespace

int Target::compute_capability() const {
  int number = 0;
  if (is_gpu()) std::from_chars(arch.data() + 3, arch.data() + arch.size(), number);
  return number;
}

std::string Target::text() const {
  std::string words = name.empty() ? arch : fmt::format("{} ({})", name, arch);
  if (is_gpu()) {
    words += fmt::format(", {} multiprocessor{}, {} KiB shared memory a block", units,
                         units == 1 ? "" : "s", shared_bytes >> 10);
    if (memory_bytes > 0) words += fmt::format(", {} GiB", memory_bytes >> 30);
    return words;
  }
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
  } else if (arch == "x86-64-v4" || target.has_bf16_pairs()) {
    target.vector_bits = 512;
    target.vector_registers = 32;
    target.has_fma = target.has_f16 = true;
  } else if (arch == "aarch64") {
    target.vector_registers = 32;
    target.has_fma = target.has_f16 = true;
  } else {
    const auto gpu = std::find_if(std::begin(kGpuLimits), std::end(kGpuLimits),
                                  [&](const GpuLimits& limits) { return limits.arch == arch; });
    if (gpu == std::end(kGpuLimits)) {
      return fail(ErrorCode::kInvalidArgument, fmt::format("unknown architecture `{}`", arch),
                  did_you_mean(arch, kArchitectures) + "allowed: cpu (the running one), " +
                      list_of(kArchitectures));
    }
    target.vector_bits = 32;  // A GPU's lanes are its threads.
    target.vector_registers = 255;
    target.has_fma = target.has_f16 = true;
    target.l1_bytes = target.l2_bytes = 0;
    target.shared_bytes = std::int64_t{gpu->block_kib} << 10;
    target.unit_shared_bytes = std::int64_t{gpu->unit_kib} << 10;
    target.unit_registers = 65536;
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
