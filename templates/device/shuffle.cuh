// SPDX-License-Identifier: Apache-2.0
// Exchange between the lanes of a warp; all 32 take part. PTX ISA 9.7.9.6, `shfl.sync`, and
// 9.7.13.9, `vote.sync`. Any architecture. NOTE: they order no memory accesses; sync_warp does.
#pragma once

#include <device/types.cuh>

namespace attune {

/// The value that lane (own lane xor `mask`) passes.
ATTUNE_DEVICE u32 shuffle_xor(u32 value, int mask) {
  u32 other;
  asm volatile("shfl.sync.bfly.b32 %0, %1, %2, 0x1f, 0xffffffff;"
               : "=r"(other)
               : "r"(value), "r"(mask));
  return other;
}

ATTUNE_DEVICE float shuffle_xor(float value, int mask) {
  float other;
  asm volatile("shfl.sync.bfly.b32 %0, %1, %2, 0x1f, 0xffffffff;"
               : "=f"(other)
               : "f"(value), "r"(mask));
  return other;
}

/// Two 32-bit exchanges: the hardware has no wider one.
ATTUNE_DEVICE double shuffle_xor(double value, int mask) {
  u32 low, high;
  asm("mov.b64 {%0, %1}, %2;" : "=r"(low), "=r"(high) : "d"(value));
  low = shuffle_xor(low, mask);
  high = shuffle_xor(high, mask);
  asm("mov.b64 %0, {%1, %2};" : "=d"(value) : "r"(low), "r"(high));
  return value;
}

/// The value that lane `lane`, 0 … 31, passes.
ATTUNE_DEVICE u32 shuffle_from(u32 value, int lane) {
  u32 other;
  asm volatile("shfl.sync.idx.b32 %0, %1, %2, 0x1f, 0xffffffff;"
               : "=r"(other)
               : "r"(value), "r"(lane));
  return other;
}

ATTUNE_DEVICE float shuffle_from(float value, int lane) {
  float other;
  asm volatile("shfl.sync.idx.b32 %0, %1, %2, 0x1f, 0xffffffff;"
               : "=f"(other)
               : "f"(value), "r"(lane));
  return other;
}

/// The value of the lane `distance` below; its own where there is none.
ATTUNE_DEVICE u32 shuffle_up(u32 value, int distance) {
  u32 other;
  asm volatile("shfl.sync.up.b32 %0, %1, %2, 0x0, 0xffffffff;"
               : "=r"(other)
               : "r"(value), "r"(distance));
  return other;
}

/// The value of the lane `distance` above; its own where there is none.
ATTUNE_DEVICE u32 shuffle_down(u32 value, int distance) {
  u32 other;
  asm volatile("shfl.sync.down.b32 %0, %1, %2, 0x1f, 0xffffffff;"
               : "=r"(other)
               : "r"(value), "r"(distance));
  return other;
}

/// Whether any lane's predicate holds.
ATTUNE_DEVICE bool vote_any(bool predicate) {
  u32 any;
  asm volatile(
      "{ .reg .pred mine, all; setp.ne.u32 mine, %1, 0;"
      "  vote.sync.any.pred all, mine, 0xffffffff; selp.u32 %0, 1, 0, all; }"
      : "=r"(any)
      : "r"(u32(predicate)));
  return any != 0;
}

/// Whether every lane's predicate holds.
ATTUNE_DEVICE bool vote_all(bool predicate) {
  u32 every;
  asm volatile(
      "{ .reg .pred mine, all; setp.ne.u32 mine, %1, 0;"
      "  vote.sync.all.pred all, mine, 0xffffffff; selp.u32 %0, 1, 0, all; }"
      : "=r"(every)
      : "r"(u32(predicate)));
  return every != 0;
}

/// Bit l is lane l's predicate.
ATTUNE_DEVICE u32 vote_ballot(bool predicate) {
  u32 ballot;
  asm volatile(
      "{ .reg .pred mine; setp.ne.u32 mine, %1, 0;"
      "  vote.sync.ballot.b32 %0, mine, 0xffffffff; }"
      : "=r"(ballot)
      : "r"(u32(predicate)));
  return ballot;
}

}  // namespace attune
