// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/global.cuh. NOTE: device addresses are not the host's; only
// the simulator can follow them, and checks each against its tensor.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

template <class T>
ATTUNE_DEVICE T load_global(const T* from, sim::Site where = sim::Site::here()) {
  T value;
  sim::machine->read_global(from, &value, sizeof(T), where);
  return value;
}

template <class T>
ATTUNE_DEVICE void store_global(T* to, const T& value, sim::Site where = sim::Site::here()) {
  sim::machine->write_global(to, &value, sizeof(T), where);
}

ATTUNE_DEVICE u32 atomic_add(u32* at, u32 value, sim::Site where = sim::Site::here()) {
  return sim::machine->atomic_global(sim::AtomicKind::kAddU32, at, value, 0, where);
}
ATTUNE_DEVICE float atomic_add(float* at, float value, sim::Site where = sim::Site::here()) {
  return __builtin_bit_cast(float,
                            sim::machine->atomic_global(sim::AtomicKind::kAddF32, at,
                                                        __builtin_bit_cast(u32, value), 0, where));
}
ATTUNE_DEVICE u32 atomic_increment(u32* at, u32 last, sim::Site where = sim::Site::here()) {
  return sim::machine->atomic_global(sim::AtomicKind::kIncrementU32, at, last, 0, where);
}
ATTUNE_DEVICE u32 atomic_exchange(u32* at, u32 value, sim::Site where = sim::Site::here()) {
  return sim::machine->atomic_global(sim::AtomicKind::kExchangeU32, at, value, 0, where);
}
ATTUNE_DEVICE u32 atomic_compare_exchange(u32* at, u32 expected, u32 value,
                                          sim::Site where = sim::Site::here()) {
  return sim::machine->atomic_global(sim::AtomicKind::kCompareExchangeU32, at, value, expected,
                                     where);
}

}  // namespace attune
