// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/environment.h"

#include <sys/utsname.h>

#include <optional>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/support/files.h"

namespace attune {
namespace {

using Json = nlohmann::ordered_json;

std::string operating_system() {
  utsname name{};
  if (uname(&name) != 0) return {};
  return fmt::format("{} {} {}", name.sysname, name.release, name.machine);
}

// A container sees its own group as the root; the second version of cgroup comes first.
std::string cpu_limit() {
  if (std::string limit = cpu_limit_text(first_line("/sys/fs/cgroup/cpu.max")); !limit.empty()) {
    return limit;
  }
  const std::string folder = "/sys/fs/cgroup/cpu/";
  return cpu_limit_text(first_line(folder + "cpu.cfs_quota_us") + " " +
                        first_line(folder + "cpu.cfs_period_us"));
}

std::string simultaneous_threads() {
  const std::string active = first_line("/sys/devices/system/cpu/smt/active");
  return active == "1" ? "on" : active == "0" ? "off" : "";
}

/// Null where the text is not a JSON object of texts.
std::optional<Json> parse(std::string_view text) {
  Json object = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  if (!object.is_object()) return {};
  for (const auto& value : object) {
    if (!value.is_string()) return {};
  }
  return object;
}

std::string value_of(const Json& object, const std::string& key) {
  const auto found = object.find(key);
  return found == object.end() ? "unknown" : found->get<std::string>();
}

}  // namespace

std::string environment_of(const Device& device) {
  Json object = Json::object();
  const auto add = [&object](const char* key, const std::string& text) {
    if (!text.empty()) object[key] = text;
  };
  add("library", "attune " ATTUNE_VERSION);
  add("compiler", device.compiler());
  add("driver", device.driver());
  add("os", operating_system());
  if (!device.target().is_gpu()) {
    add("governor", first_line("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"));
    add("smt", simultaneous_threads());
    add("cpu_limit", cpu_limit());
  }
  // Bytes that are no UTF-8 would throw otherwise.
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<std::string> environment_differences(std::string_view then, std::string_view now) {
  std::vector<std::string> lines;
  if (then.empty() || now.empty()) return lines;
  const std::optional<Json> before = parse(then), after = parse(now);
  if (!before) lines.push_back("the environment then is not readable");
  if (!after) lines.push_back("the environment now is not readable");
  if (!before || !after) return lines;
  const auto compare = [&](const std::string& key) {
    const std::string was = value_of(*before, key), is = value_of(*after, key);
    if (was != is) lines.push_back(fmt::format("{}: {} then, {} now", key, was, is));
  };
  for (const auto& [key, value] : after->items()) compare(key);
  for (const auto& [key, value] : before->items()) {
    if (!after->contains(key)) compare(key);
  }
  return lines;
}

std::string cpu_limit_text(const std::string& cpu_max) {
  std::istringstream words(cpu_max);
  double quota = 0, period = 0;
  if (!(words >> quota >> period) || quota <= 0 || period <= 0) return {};
  return fmt::format("{:.4g} cores", quota / period);
}

}  // namespace attune
