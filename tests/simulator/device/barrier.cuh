// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/barrier.cuh.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

ATTUNE_DEVICE void sync_block(sim::Site where = sim::Site::here()) {
  sim::machine->sync_block(where);
}
ATTUNE_DEVICE void sync_warp(sim::Site where = sim::Site::here()) {
  sim::machine->sync_warp(where);
}
ATTUNE_DEVICE void sync_named(int id, int threads, sim::Site where = sim::Site::here()) {
  sim::machine->sync_named(id, threads, where);
}
ATTUNE_DEVICE void arrive_named(int id, int threads, sim::Site where = sim::Site::here()) {
  sim::machine->arrive_named(id, threads, where);
}
ATTUNE_DEVICE void fence_block(sim::Site where = sim::Site::here()) { sim::machine->fence(where); }
ATTUNE_DEVICE void fence_device(sim::Site where = sim::Site::here()) { sim::machine->fence(where); }

}  // namespace attune
