// SPDX-License-Identifier: Apache-2.0
// All blocks of a kernel, over the cores.
#pragma once

#include <cstdint>
#include <optional>

#include "tests/simulator/block.h"

namespace attune::sim {

struct LaunchResult {
  /// The first fault of the block with the smallest number among those that have one: the same for
  /// every number of workers.
  std::optional<Finding> finding;
  Counters counters;
};

/// Runs `blocks` blocks with at most `workers` threads of the operating system (0: one per core).
LaunchResult launch(const Kernel& kernel, std::uint32_t blocks, int workers = 0);

}  // namespace attune::sim
