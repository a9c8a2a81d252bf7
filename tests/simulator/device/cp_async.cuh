// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/cp_async.cuh.
#pragma once

#include <device/shared.cuh>

namespace attune {

template <int kBytes, class T>
ATTUNE_DEVICE void cp_async(SharedPtr<T> to, const void* from, int valid,
                            sim::Site where = sim::Site::here()) {
  static_assert(kBytes == 16 || kBytes == 8 || kBytes == 4, "cp.async moves 16, 8 or 4 bytes");
  sim::machine->copy_async(to.address, from, kBytes, valid, where);
}

ATTUNE_DEVICE void cp_async_commit(sim::Site where = sim::Site::here()) {
  sim::machine->commit_copies(where);
}

template <int kPending>
ATTUNE_DEVICE void cp_async_wait(sim::Site where = sim::Site::here()) {
  sim::machine->wait_for_copies(kPending, where);
}

}  // namespace attune
