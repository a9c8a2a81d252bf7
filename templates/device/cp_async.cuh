// SPDX-License-Identifier: Apache-2.0
// Copies from global to shared memory that run beside the thread. PTX ISA 9.7.9.25.3, `cp.async`
// (non-bulk). sm_80 and newer; before that a copy is a load and a store of the thread, done when
// the function returns, and there is nothing to wait for.
//
// A copy may land at any moment between its issue and the wait for its group. Waiting makes it
// visible to the thread that issued it; a barrier after the wait makes it visible to the others.
#pragma once

#include <device/global.cuh>
#include <device/shared.cuh>

namespace attune {

#if __CUDA_ARCH__ < 800
/// What cp_async does below, by the thread itself. NOTE: whole and absent pieces come first, as
/// they are nearly all, without a branch between their loads.
template <int kBytes, class T>
ATTUNE_DEVICE void copy_by_thread(SharedPtr<T> to, const void* from, int valid) {
  struct alignas(kBytes) Piece {
    u32 word[kBytes / 4];
  } piece = {};
  if (valid == kBytes) {
    piece = load_global(static_cast<const Piece*>(from));
  } else if (valid > 0) {
#pragma unroll
    for (int i = 0; i < kBytes / 2; ++i) {
      if (2 * i >= valid) break;
      piece.word[i / 2] |= u32(load_global(static_cast<const u16*>(from) + i)) << (i % 2 * 16);
    }
  }
  if constexpr (kBytes == 4) {
    store_shared(to.template as<u32>(), piece.word[0]);
  } else if constexpr (kBytes == 8) {
    store_shared(to.template as<Bytes8>(), Bytes8{{piece.word[0], piece.word[1]}});
  } else {
    store_shared(to.template as<Bytes16>(),
                 Bytes16{{piece.word[0], piece.word[1], piece.word[2], piece.word[3]}});
  }
}
#endif

/// Copies `valid` bytes, 0 … kBytes, a multiple of 2, and fills the rest of kBytes with zeros;
/// nothing behind `valid` is read. Both addresses are multiples of kBytes (16, 8 or 4). Sixteen
/// bytes bypass L1.
template <int kBytes, class T>
ATTUNE_DEVICE void cp_async(SharedPtr<T> to, const void* from, int valid) {
  static_assert(kBytes == 16 || kBytes == 8 || kBytes == 4, "cp.async moves 16, 8 or 4 bytes");
#if __CUDA_ARCH__ < 800
  copy_by_thread<kBytes>(to, from, valid);
#else
  if constexpr (kBytes == 16) {
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16, %2;" ::"r"(to.address), "l"(from),
                 "r"(valid)
                 : "memory");
  } else {
    asm volatile("cp.async.ca.shared.global [%0], [%1], %2, %3;" ::"r"(to.address), "l"(from),
                 "n"(kBytes), "r"(valid)
                 : "memory");
  }
#endif
}

/// Closes a group: the copies issued since the last commit. A group may be empty.
ATTUNE_DEVICE void cp_async_commit() {
#if __CUDA_ARCH__ >= 800
  asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

/// Waits until at most kPending of this thread's groups, the youngest ones, are under way.
template <int kPending>
ATTUNE_DEVICE void cp_async_wait() {
#if __CUDA_ARCH__ >= 800
  asm volatile("cp.async.wait_group %0;" ::"n"(kPending) : "memory");
#endif
}

}  // namespace attune
