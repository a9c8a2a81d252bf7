// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/shuffle.cuh.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

ATTUNE_DEVICE u32 shuffle_xor(u32 value, int mask, sim::Site where = sim::Site::here()) {
  return sim::machine->shuffle(sim::ShuffleKind::kXor, value, mask, where);
}
ATTUNE_DEVICE float shuffle_xor(float value, int mask, sim::Site where = sim::Site::here()) {
  return __builtin_bit_cast(float, shuffle_xor(__builtin_bit_cast(u32, value), mask, where));
}
ATTUNE_DEVICE double shuffle_xor(double value, int mask, sim::Site where = sim::Site::here()) {
  struct Halves {
    u32 low, high;
  } halves = __builtin_bit_cast(Halves, value);
  halves.low = shuffle_xor(halves.low, mask, where);
  halves.high = shuffle_xor(halves.high, mask, where);
  return __builtin_bit_cast(double, halves);
}

ATTUNE_DEVICE u32 shuffle_from(u32 value, int lane, sim::Site where = sim::Site::here()) {
  return sim::machine->shuffle(sim::ShuffleKind::kIndex, value, lane, where);
}
ATTUNE_DEVICE float shuffle_from(float value, int lane, sim::Site where = sim::Site::here()) {
  return __builtin_bit_cast(float, shuffle_from(__builtin_bit_cast(u32, value), lane, where));
}
ATTUNE_DEVICE u32 shuffle_up(u32 value, int distance, sim::Site where = sim::Site::here()) {
  return sim::machine->shuffle(sim::ShuffleKind::kUp, value, distance, where);
}
ATTUNE_DEVICE u32 shuffle_down(u32 value, int distance, sim::Site where = sim::Site::here()) {
  return sim::machine->shuffle(sim::ShuffleKind::kDown, value, distance, where);
}

ATTUNE_DEVICE bool vote_any(bool predicate, sim::Site where = sim::Site::here()) {
  return sim::machine->vote(sim::VoteKind::kAny, predicate, where) != 0;
}
ATTUNE_DEVICE bool vote_all(bool predicate, sim::Site where = sim::Site::here()) {
  return sim::machine->vote(sim::VoteKind::kAll, predicate, where) != 0;
}
ATTUNE_DEVICE u32 vote_ballot(bool predicate, sim::Site where = sim::Site::here()) {
  return sim::machine->vote(sim::VoteKind::kBallot, predicate, where);
}

}  // namespace attune
