// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/device.h"

#include <fmt/format.h>

namespace attune {

Status check_timing(std::span<const Launch> launches, int repeats) {
  if (!launches.empty() && repeats >= 1) return {};
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("{} launches in turn, {} times in all, cannot be timed", launches.size(),
                          repeats),
              "allowed: at least one launch, at least once");
}

}  // namespace attune
