// SPDX-License-Identifier: Apache-2.0
// Global memory. PTX ISA 9.7.9, `ld.global` and `st.global`. Any architecture.
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

/// Whether an address is a multiple of `bytes`, a power of two.
ATTUNE_DEVICE bool is_aligned(const void* pointer, int bytes) {
  return (reinterpret_cast<unsigned long long>(pointer) & u32(bytes - 1)) == 0;
}

}  // namespace attune
