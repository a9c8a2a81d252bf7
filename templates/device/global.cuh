// SPDX-License-Identifier: Apache-2.0
// Global memory. PTX ISA 9.7.9, `ld.global` and `st.global`; 9.7.13.5, `atom.global`. Any
// architecture.
#pragma once

#include <device/types.cuh>

namespace attune {

/// One element, at an address that is a multiple of its size (16 for Bytes16).
template <class T>
ATTUNE_DEVICE T load_global(const T* from) {
  return *from;
}

template <class T>
ATTUNE_DEVICE void store_global(T* to, const T& value) {
  *to = value;
}

// Atomic updates, each returning what was there before. They order no other accesses: see the
// fences in device/barrier.cuh.

ATTUNE_DEVICE u32 atomic_add(u32* at, u32 value) {
  u32 before;
  asm volatile("atom.global.add.u32 %0, [%1], %2;" : "=r"(before) : "l"(at), "r"(value) : "memory");
  return before;
}

/// NOTE: sums of floats depend on the order in which threads come.
ATTUNE_DEVICE float atomic_add(float* at, float value) {
  float before;
  asm volatile("atom.global.add.f32 %0, [%1], %2;" : "=f"(before) : "l"(at), "f"(value) : "memory");
  return before;
}

/// Counts 0, 1, … last and then 0 again: a counter that is back at its start after last + 1 calls.
ATTUNE_DEVICE u32 atomic_increment(u32* at, u32 last) {
  u32 before;
  asm volatile("atom.global.inc.u32 %0, [%1], %2;" : "=r"(before) : "l"(at), "r"(last) : "memory");
  return before;
}

ATTUNE_DEVICE u32 atomic_exchange(u32* at, u32 value) {
  u32 before;
  asm volatile("atom.global.exch.b32 %0, [%1], %2;"
               : "=r"(before)
               : "l"(at), "r"(value)
               : "memory");
  return before;
}

/// Writes `value` if `expected` is there.
ATTUNE_DEVICE u32 atomic_compare_exchange(u32* at, u32 expected, u32 value) {
  u32 before;
  asm volatile("atom.global.cas.b32 %0, [%1], %2, %3;"
               : "=r"(before)
               : "l"(at), "r"(expected), "r"(value)
               : "memory");
  return before;
}

}  // namespace attune
