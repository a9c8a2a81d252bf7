// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/shared.cuh. Address 0 is the start of the shared window.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

template <class T>
struct SharedPtr {
  u32 address;

  ATTUNE_DEVICE SharedPtr operator+(int elements) const {
    return {address + u32(elements) * u32(sizeof(T))};
  }
  template <class Other>
  ATTUNE_DEVICE SharedPtr<Other> as() const {
    return {address};
  }
};

template <class T>
ATTUNE_DEVICE SharedPtr<T> shared_memory() {
  return {0};
}

/// NOTE: the device has overloads for some types; what it lacks does not compile there.
template <class T>
ATTUNE_DEVICE T load_shared(SharedPtr<T> from, sim::Site where = sim::Site::here()) {
  T value;
  sim::machine->read_shared(from.address, &value, sizeof(T), where);
  return value;
}

template <class T>
struct SharedValue {
  using Type = T;
};
template <class T>
ATTUNE_DEVICE void store_shared(SharedPtr<T> to, const typename SharedValue<T>::Type& value,
                                sim::Site where = sim::Site::here()) {
  sim::machine->write_shared(to.address, &value, sizeof(T), where);
}

}  // namespace attune
