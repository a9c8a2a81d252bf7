// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cpu/host_caches.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include <fmt/format.h>

#include "src/support/files.h"

namespace attune {
std::int64_t parse_cache_size(const char* text) {
  std::istringstream words(text);
  std::int64_t number = 0;
  char unit = ' ';
  words >> number >> unit;
  const std::int64_t factor = unit == 'K' ? 1 << 10 : unit == 'M' ? 1 << 20 : 1;
  return number > 0 ? number * factor : 0;
}

std::int64_t largest_cache_level_bytes(const std::vector<int>& cores) {
  std::set<std::string> seen;  // Level and cores of each cache: cores that share one count it once.
  std::map<std::string, std::int64_t> bytes_of_level;
  for (const int core : cores) {
    for (int index = 0; index < 8; ++index) {
      const std::string folder =
          fmt::format("/sys/devices/system/cpu/cpu{}/cache/index{}/", core, index);
      const std::string level = first_line(folder + "level");
      if (level.empty()) break;
      if (first_line(folder + "type") == "Instruction") continue;
      if (!seen.insert(level + ":" + first_line(folder + "shared_cpu_list")).second) continue;
      bytes_of_level[level] += parse_cache_size(first_line(folder + "size").c_str());
    }
  }
  std::int64_t largest = 0;
  for (const auto& [level, bytes] : bytes_of_level) largest = std::max(largest, bytes);
  return largest;
}

}  // namespace attune
