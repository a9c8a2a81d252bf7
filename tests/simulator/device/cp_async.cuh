// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/cp_async.cuh.
#pragma once

#include <device/global.cuh>
#include <device/shared.cuh>

namespace attune {

template <int kBytes, class T>
ATTUNE_DEVICE void copy_by_thread(SharedPtr<T> to, const void* from, int valid, sim::Site where) {
  // Two bytes at once of a copy that reads less than a piece; what is left is zeros.
  unsigned char piece[kBytes] = {};
  const int step = valid == kBytes ? kBytes : 2;
  for (int i = 0; i < valid; i += step) {
    const auto* const at = static_cast<const unsigned char*>(from) + i;
    sim::machine->read_global(at, piece + i, unsigned(step), where);
  }
  sim::machine->write_shared(to.address, piece, kBytes, where);
}

template <int kBytes, class T>
ATTUNE_DEVICE void cp_async(SharedPtr<T> to, const void* from, int valid,
                            sim::Site where = sim::Site::here()) {
  static_assert(kBytes == 16 || kBytes == 8 || kBytes == 4, "cp.async moves 16, 8 or 4 bytes");
#if ATTUNE_SIMULATED_CAPABILITY >= 80
  sim::machine->copy_async(to.address, from, kBytes, valid, where);
#else
  copy_by_thread<kBytes>(to, from, valid, where);
#endif
}

ATTUNE_DEVICE void cp_async_commit(sim::Site where = sim::Site::here()) {
  if (ATTUNE_SIMULATED_CAPABILITY >= 80) sim::machine->commit_copies(where);
}

template <int kPending>
ATTUNE_DEVICE void cp_async_wait(sim::Site where = sim::Site::here()) {
  if (ATTUNE_SIMULATED_CAPABILITY >= 80) sim::machine->wait_for_copies(kPending, where);
}

}  // namespace attune
