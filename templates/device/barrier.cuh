// SPDX-License-Identifier: Apache-2.0
// Barriers, each of which also orders the memory accesses of its threads, and fences, which order
// those of one thread. PTX ISA 9.7.13.1 `bar`, 9.7.13.2 `bar.warp.sync`, 9.7.13.4 `fence`. sm_70
// and newer. NOTE: those of the block are executed by whole warps, all lanes at the same call.
#pragma once

#include <device/types.cuh>

namespace attune {

/// Every thread of the block waits for every other. Uses barrier 0.
ATTUNE_DEVICE void sync_block() { asm volatile("bar.sync 0;" ::: "memory"); }

/// Every lane of the warp waits for every other.
ATTUNE_DEVICE void sync_warp() { asm volatile("bar.warp.sync 0xffffffff;" ::: "memory"); }

/// `threads` threads, a multiple of 32, wait for each other at barrier `id` in 1 … 15. They see
/// what all of them, and those who arrived with arrive_named, did before.
ATTUNE_DEVICE void sync_named(int id, int threads) {
  asm volatile("bar.sync %0, %1;" ::"r"(id), "r"(threads) : "memory");
}

/// Counts as arrived at barrier `id` without waiting there.
ATTUNE_DEVICE void arrive_named(int id, int threads) {
  asm volatile("bar.arrive %0, %1;" ::"r"(id), "r"(threads) : "memory");
}

/// What this thread wrote before is seen by its block before what it writes after.
ATTUNE_DEVICE void fence_block() { asm volatile("fence.acq_rel.cta;" ::: "memory"); }

/// The same for every thread of the device.
ATTUNE_DEVICE void fence_device() { asm volatile("fence.acq_rel.gpu;" ::: "memory"); }

}  // namespace attune
