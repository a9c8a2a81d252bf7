// SPDX-License-Identifier: Apache-2.0
// Barriers. Each also orders the shared memory accesses of its threads. PTX ISA 9.7.13, `barrier`
// and `bar`. Any architecture.
#pragma once

#include <device/types.cuh>

namespace attune {

/// Every thread of the block waits for every other. Uses barrier 0.
ATTUNE_DEVICE void sync_block() { asm volatile("bar.sync 0;" ::: "memory"); }

/// Every lane of the warp waits for every other.
ATTUNE_DEVICE void sync_warp() { asm volatile("bar.warp.sync 0xffffffff;" ::: "memory"); }

/// `threads` threads, a multiple of 32, wait for each other at barrier `id` in 1 … 15.
ATTUNE_DEVICE void sync_named(int id, int threads) {
  asm volatile("bar.sync %0, %1;" ::"r"(id), "r"(threads) : "memory");
}

/// Counts as arrived at barrier `id` without waiting there.
ATTUNE_DEVICE void arrive_named(int id, int threads) {
  asm volatile("bar.arrive %0, %1;" ::"r"(id), "r"(threads) : "memory");
}

}  // namespace attune
