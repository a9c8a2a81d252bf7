// SPDX-License-Identifier: Apache-2.0
// Copies from global to shared memory that run beside the thread. PTX ISA 9.7.9.25.3, `cp.async`
// (non-bulk). sm_80 and newer.
//
// A copy may land at any moment between its issue and the wait for its group. Waiting makes it
// visible to the thread that issued it; a barrier after the wait makes it visible to the others.
#pragma once

#include <device/shared.cuh>

namespace attune {

/// Copies `valid` bytes, 0 … kBytes, and fills the rest of kBytes with zeros; nothing behind
/// `valid` is read. Both addresses are multiples of kBytes (16, 8 or 4). Sixteen bytes bypass L1.
template <int kBytes, class T>
ATTUNE_DEVICE void cp_async(SharedPtr<T> to, const void* from, int valid) {
  static_assert(kBytes == 16 || kBytes == 8 || kBytes == 4, "cp.async moves 16, 8 or 4 bytes");
  if constexpr (kBytes == 16) {
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(to.address), "l"(from),
                 "r"(valid)
                 : "memory");
  } else {
    asm volatile("cp.async.ca.shared.global [%0], [%1], %2, %3;" ::"r"(to.address), "l"(from),
                 "n"(kBytes), "r"(valid)
                 : "memory");
  }
}

/// Closes a group: the copies issued since the last commit. A group may be empty.
ATTUNE_DEVICE void cp_async_commit() { asm volatile("cp.async.commit_group;" ::: "memory"); }

/// Waits until at most kPending of this thread's groups, the youngest ones, are under way.
template <int kPending>
ATTUNE_DEVICE void cp_async_wait() {
  asm volatile("cp.async.wait_group %0;" ::"n"(kPending) : "memory");
}

}  // namespace attune
