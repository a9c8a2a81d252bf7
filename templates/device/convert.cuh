// SPDX-License-Identifier: Apache-2.0
// Conversions between the 16-bit floats and float, rounding to nearest even. PTX ISA 9.7.9.21,
// `cvt`. f16: any architecture; bf16 has an instruction on sm_80 and newer, integers do it before.
#pragma once

#include <device/types.cuh>

namespace attune {

ATTUNE_DEVICE float to_float(float value) { return value; }

ATTUNE_DEVICE float to_float(F16 value) {
  float wide;
  asm("cvt.f32.f16 %0, %1;" : "=f"(wide) : "h"(value.bits));
  return wide;
}

ATTUNE_DEVICE float to_float(Bf16 value) {
  float wide;
  asm("mov.b32 %0, %1;" : "=f"(wide) : "r"(u32(value.bits) << 16));
  return wide;
}

template <class Element>
ATTUNE_DEVICE Element from_float(float value);

template <>
ATTUNE_DEVICE float from_float<float>(float value) {
  return value;
}

template <>
ATTUNE_DEVICE F16 from_float<F16>(float value) {
  F16 narrow;
  asm("cvt.rn.f16.f32 %0, %1;" : "=h"(narrow.bits) : "f"(value));
  return narrow;
}

template <>
ATTUNE_DEVICE Bf16 from_float<Bf16>(float value) {
  Bf16 narrow;
#if __CUDA_ARCH__ >= 800
  asm("cvt.rn.bf16.f32 %0, %1;" : "=h"(narrow.bits) : "f"(value));
#else
  u32 bits;
  asm("mov.b32 %0, %1;" : "=r"(bits) : "f"(value));
  // Rounding could carry a NaN's fraction into infinity, so a NaN is made the one that cvt gives.
  const u32 rounded = (bits + 0x7fff + ((bits >> 16) & 1)) >> 16;
  narrow.bits = value != value ? u16(0x7fff) : u16(rounded);
#endif
  return narrow;
}

/// Two values rounded and packed, `low` in the low half. One instruction on sm_80 and newer; F16 on
/// any architecture, Bf16 from sm_80 on.
template <class Element>
ATTUNE_DEVICE u32 pack2(float low, float high);

template <>
ATTUNE_DEVICE u32 pack2<F16>(float low, float high) {
#if __CUDA_ARCH__ < 800
  return u32(from_float<F16>(low).bits) | u32(from_float<F16>(high).bits) << 16;
#else
  u32 packed;
  asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(packed) : "f"(high), "f"(low));
  return packed;
#endif
}

template <>
ATTUNE_DEVICE u32 pack2<Bf16>(float low, float high) {
  u32 packed;
  asm("cvt.rn.bf16x2.f32 %0, %1, %2;" : "=r"(packed) : "f"(high), "f"(low));
  return packed;
}

}  // namespace attune
