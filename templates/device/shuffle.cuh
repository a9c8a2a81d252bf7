// SPDX-License-Identifier: Apache-2.0
// Exchange between the lanes of a warp; all 32 take part. PTX ISA 9.7.9, `shfl.sync`. Any
// architecture.
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

}  // namespace attune
