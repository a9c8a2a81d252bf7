// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/occupancy.h"

#include <algorithm>

namespace attune {
namespace {

struct UnitLimits {
  int threads, blocks;
};

UnitLimits limits_of(int compute_capability) {
  switch (compute_capability) {
    case 75:
      return {1024, 16};
    case 86:
    case 87:
      return {1536, 16};
    case 89:
      return {1536, 24};
    case 120:
      return {1536, 24};
    default:
      return {2048, 32};
  }
}

int round_up(int value, int unit) { return (value + unit - 1) / unit * unit; }

}  // namespace

Occupancy predicted_occupancy(const Target& target, int registers, int threads,
                              std::int64_t shared_bytes) {
  constexpr int kWarp = 32, kRegisterUnit = 256;
  const UnitLimits unit = limits_of(target.compute_capability());
  const int warps = (std::max(threads, 1) + kWarp - 1) / kWarp;
  const int warp_registers = round_up(std::max(registers, 1) * kWarp, kRegisterUnit);
  const std::int64_t reserved = target.compute_capability() >= 80 ? 1024 : 0;

  struct Bound {
    std::int64_t blocks;
    const char* what;
  };
  const Bound bounds[] = {
      {unit.blocks, "blocks"},
      {unit.threads / (warps * kWarp), "threads"},
      {target.unit_registers / warp_registers / warps, "registers"},
      {target.unit_shared_bytes / std::max<std::int64_t>(shared_bytes + reserved, 1),
       "shared memory"}};
  const Bound* least =
      std::min_element(std::begin(bounds), std::end(bounds),
                       [](const Bound& a, const Bound& b) { return a.blocks < b.blocks; });
  Occupancy occupancy;
  occupancy.blocks = static_cast<int>(least->blocks);
  occupancy.warps = occupancy.blocks * warps;
  occupancy.most_warps = unit.threads / kWarp;
  occupancy.limit = least->what;
  return occupancy;
}

}  // namespace attune
