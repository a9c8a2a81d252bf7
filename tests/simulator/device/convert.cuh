// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/convert.cuh.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

ATTUNE_DEVICE float to_float(float value) { return value; }
ATTUNE_DEVICE float to_float(F16 value) { return sim::machine->float_of_f16(value.bits); }
ATTUNE_DEVICE float to_float(Bf16 value) {
  return __builtin_bit_cast(float, u32(value.bits) << 16);
}

template <class Element>
ATTUNE_DEVICE Element from_float(float value);
template <>
ATTUNE_DEVICE float from_float<float>(float value) {
  return value;
}
template <>
ATTUNE_DEVICE F16 from_float<F16>(float value) {
  return {sim::machine->f16_of_float(value)};
}
template <>
ATTUNE_DEVICE Bf16 from_float<Bf16>(float value) {
  return {sim::machine->bf16_of_float(value)};
}

template <class Element>
ATTUNE_DEVICE u32 pack2(float low, float high) {
  return u32(from_float<Element>(low).bits) | u32(from_float<Element>(high).bits) << 16;
}

}  // namespace attune
