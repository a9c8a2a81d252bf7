// SPDX-License-Identifier: Apache-2.0
// Where a thread is: PTX ISA 10, special registers %tid, %ctaid, %nctaid. Any architecture.
#pragma once

#include <device/types.cuh>

namespace attune {

/// Threads of a warp.
enum : int { kWarpSize = 32 };

/// Number of the thread in its block; blocks have one dimension.
ATTUNE_DEVICE int thread_index() { return int(threadIdx.x); }

/// The same, read anew. NOTE: a compiler keeps what follows from thread_index() in registers across
/// a loop; what follows from this it computes again, which is right where registers are short.
ATTUNE_DEVICE int fresh_thread_index() {
  int index;
  asm volatile("mov.u32 %0, %%tid.x;" : "=r"(index));
  return index;
}

/// Number of the block in the grid, which has one dimension.
ATTUNE_DEVICE u32 block_index() { return blockIdx.x; }
/// Blocks of the grid.
ATTUNE_DEVICE u32 block_count() { return gridDim.x; }

ATTUNE_DEVICE int lane_index() { return thread_index() % kWarpSize; }
ATTUNE_DEVICE int warp_index() { return thread_index() / kWarpSize; }

}  // namespace attune
