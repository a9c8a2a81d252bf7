// SPDX-License-Identifier: Apache-2.0
#include "cli/units.h"

#include <fmt/format.h>

namespace attune::cli {

std::string time_text(double us) {
  if (us < 1e3) return fmt::format("{:.1f} us", us);
  if (us < 1e6) return fmt::format("{:.2f} ms", us / 1e3);
  return fmt::format("{:.2f} s", us / 1e6);
}

std::string count_text(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

std::string bytes_text(double bytes) {
  if (bytes < 1024) return fmt::format("{:.0f} bytes", bytes);
  if (bytes < 1024 * 1024) return fmt::format("{:.1f} KiB", bytes / 1024);
  if (bytes < 1024.0 * 1024 * 1024) return fmt::format("{:.1f} MiB", bytes / (1024 * 1024));
  return fmt::format("{:.1f} GiB", bytes / (1024.0 * 1024 * 1024));
}

std::string flop_text(double flop) {
  if (flop < 1e6) return fmt::format("{:.1f} kFLOP", flop / 1e3);
  if (flop < 1e9) return fmt::format("{:.1f} MFLOP", flop / 1e6);
  return fmt::format("{:.2f} GFLOP", flop / 1e9);
}

double giga_per_second(double work, double us) { return us > 0 ? work / us / 1e3 : 0; }

}  // namespace attune::cli
