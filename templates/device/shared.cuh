// SPDX-License-Identifier: Apache-2.0
// Shared memory, reached by offset only: SharedPtr is no C++ pointer, so every access goes through
// the functions here, in device/ldmatrix.cuh and in device/cp_async.cuh, and can be watched.
// PTX ISA 5.1.7 (state space .shared), 9.7.9 `ld` and `st`. Any architecture.
#pragma once

#include <device/types.cuh>

namespace attune {

/// Address of a T in the block's shared memory [bytes from the start of the shared window].
template <class T>
struct SharedPtr {
  u32 address;

  ATTUNE_DEVICE SharedPtr operator+(int elements) const {
    return {address + u32(elements) * u32(sizeof(T))};
  }
  /// The same place seen as another type.
  template <class Other>
  ATTUNE_DEVICE SharedPtr<Other> as() const {
    return {address};
  }
};

/// The start of the block's dynamic shared memory, aligned to 1,024 bytes. No kernel declares any
/// other, so it is also the start of all of it.
template <class T>
ATTUNE_DEVICE SharedPtr<T> shared_memory() {
  extern __shared__ __align__(1024) unsigned char attune_shared_memory[];
  u32 address;
  asm("{ .reg .u64 wide; cvta.to.shared.u64 wide, %1; cvt.u32.u64 %0, wide; }"
      : "=r"(address)
      : "l"(attune_shared_memory));
  return {address};
}

ATTUNE_DEVICE double load_shared(SharedPtr<double> from) {
  double value;
  asm volatile("ld.shared.f64 %0, [%1];" : "=d"(value) : "r"(from.address) : "memory");
  return value;
}

ATTUNE_DEVICE void store_shared(SharedPtr<double> to, double value) {
  asm volatile("st.shared.f64 [%0], %1;" ::"r"(to.address), "d"(value) : "memory");
}

ATTUNE_DEVICE u32 load_shared(SharedPtr<u32> from) {
  u32 value;
  asm volatile("ld.shared.u32 %0, [%1];" : "=r"(value) : "r"(from.address) : "memory");
  return value;
}

ATTUNE_DEVICE void store_shared(SharedPtr<u32> to, u32 value) {
  asm volatile("st.shared.u32 [%0], %1;" ::"r"(to.address), "r"(value) : "memory");
}

ATTUNE_DEVICE float load_shared(SharedPtr<float> from) {
  float value;
  asm volatile("ld.shared.f32 %0, [%1];" : "=f"(value) : "r"(from.address) : "memory");
  return value;
}

ATTUNE_DEVICE void store_shared(SharedPtr<float> to, float value) {
  asm volatile("st.shared.f32 [%0], %1;" ::"r"(to.address), "f"(value) : "memory");
}

ATTUNE_DEVICE u16 load_shared(SharedPtr<u16> from) {
  u16 value;
  asm volatile("ld.shared.u16 %0, [%1];" : "=h"(value) : "r"(from.address) : "memory");
  return value;
}

ATTUNE_DEVICE void store_shared(SharedPtr<u16> to, u16 value) {
  asm volatile("st.shared.u16 [%0], %1;" ::"r"(to.address), "h"(value) : "memory");
}

/// Eight bytes, from or to an address that is a multiple of eight.
ATTUNE_DEVICE Bytes8 load_shared(SharedPtr<Bytes8> from) {
  Bytes8 v;
  asm volatile("ld.shared.v2.u32 {%0, %1}, [%2];"
               : "=r"(v.word[0]), "=r"(v.word[1])
               : "r"(from.address)
               : "memory");
  return v;
}

ATTUNE_DEVICE void store_shared(SharedPtr<Bytes8> to, const Bytes8& v) {
  asm volatile("st.shared.v2.u32 [%0], {%1, %2};" ::"r"(to.address), "r"(v.word[0]), "r"(v.word[1])
               : "memory");
}

/// Sixteen bytes, from or to an address that is a multiple of sixteen.
ATTUNE_DEVICE Bytes16 load_shared(SharedPtr<Bytes16> from) {
  Bytes16 v;
  asm volatile("ld.shared.v4.u32 {%0, %1, %2, %3}, [%4];"
               : "=r"(v.word[0]), "=r"(v.word[1]), "=r"(v.word[2]), "=r"(v.word[3])
               : "r"(from.address)
               : "memory");
  return v;
}

ATTUNE_DEVICE void store_shared(SharedPtr<Bytes16> to, const Bytes16& v) {
  asm volatile("st.shared.v4.u32 [%0], {%1, %2, %3, %4};" ::"r"(to.address), "r"(v.word[0]),
               "r"(v.word[1]), "r"(v.word[2]), "r"(v.word[3])
               : "memory");
}

}  // namespace attune
