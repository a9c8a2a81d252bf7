// SPDX-License-Identifier: Apache-2.0
// The functions of the fake driver's table, added by their names in libcuda, and what they share.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <type_traits>

#include "tests/runtime/cuda/fake_driver.h"

void add_device_calls(std::map<std::string, void*>& functions);
void add_kernel_calls(std::map<std::string, void*>& functions);
void add_stream_calls(std::map<std::string, void*>& functions);

/// The one context that the device has.
inline attune::CuContext fake_primary_context() {
  return reinterpret_cast<attune::CuContext>(std::uintptr_t{0xc0});
}

template <class Handle>
std::uintptr_t number_of(Handle handle) {
  if constexpr (std::is_pointer_v<Handle>) {
    return reinterpret_cast<std::uintptr_t>(handle);
  } else {
    return static_cast<std::uintptr_t>(handle);
  }
}

template <class Work>
attune::CuResult call(const char* function, FakeDriver::Context context, Work&& work) {
  FakeDriver& driver = FakeDriver::instance();
  const std::lock_guard lock(driver.mutex);
  const attune::CuResult result = driver.enter(function, context);
  return result == attune::kCuSuccess ? attune::CuResult{work(driver)} : result;
}

template <class Handle>
attune::CuResult make(const char* function, const char* kind, Handle* handle) {
  return call(function, FakeDriver::Context::kNeeded, [&](FakeDriver& driver) {
    *handle = reinterpret_cast<Handle>(driver.make(kind));
    return attune::kCuSuccess;
  });
}

/// Whatever it returns, the handle is gone: nobody tries a second time.
template <class Handle>
attune::CuResult destroy(const char* function, const char* kind, Handle handle) {
  FakeDriver& driver = FakeDriver::instance();
  const std::lock_guard lock(driver.mutex);
  const attune::CuResult result = driver.enter(function, FakeDriver::Context::kNeeded);
  const bool existed = driver.destroy(kind, number_of(handle));
  return existed ? result : attune::CuResult{attune::kCuInvalidHandle};
}
