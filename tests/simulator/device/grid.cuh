// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/grid.cuh.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

enum : int { kWarpSize = 32 };

ATTUNE_DEVICE int thread_index() { return sim::machine->thread_index(); }
ATTUNE_DEVICE int fresh_thread_index() { return sim::machine->thread_index(); }
ATTUNE_DEVICE u32 block_index() { return sim::machine->block_index(); }
ATTUNE_DEVICE u32 block_count() { return sim::machine->block_count(); }
ATTUNE_DEVICE int lane_index() { return thread_index() % kWarpSize; }
ATTUNE_DEVICE int warp_index() { return thread_index() / kWarpSize; }

}  // namespace attune
