// SPDX-License-Identifier: Apache-2.0
// The driver itself, its devices and contexts: each function enters the fake driver, then does what
// the real one would.
#include "tests/runtime/cuda/fake_calls.h"

#include <cstdlib>
#include <cstring>

using namespace attune;
using Context = FakeDriver::Context;

namespace {

CuResult init(unsigned) {
  return call("cuInit", Context::kNotNeeded,
              [](FakeDriver& driver) { return driver.devices > 0 ? kCuSuccess : kCuNoDevice; });
}
CuResult driver_get_version(int* version) {
  return call("cuDriverGetVersion", Context::kNotNeeded, [&](FakeDriver& driver) {
    *version = driver.version;
    return kCuSuccess;
  });
}
CuResult get_error_name(CuResult result, const char** text) {
  static const std::map<CuResult, const char*> kNames = {
      {kCuInvalidValue, "CUDA_ERROR_INVALID_VALUE"},
      {kCuOutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY"},
      {kCuInvalidContext, "CUDA_ERROR_INVALID_CONTEXT"},
      {kCuNoBinaryForGpu, "CUDA_ERROR_NO_BINARY_FOR_GPU"},
      {kCuNotFound, "CUDA_ERROR_NOT_FOUND"},
      {kCuIllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS"},
      {kCuCaptureUnsupported, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"}};
  const auto found = kNames.find(result);
  *text = found == kNames.end() ? nullptr : found->second;
  return found == kNames.end() ? kCuInvalidValue : kCuSuccess;
}
CuResult get_error_string(CuResult result, const char** text) {
  *text = result == kCuOutOfMemory ? "out of memory" : nullptr;
  return *text == nullptr ? kCuInvalidValue : kCuSuccess;
}

CuResult device_get_count(int* count) {
  return call("cuDeviceGetCount", Context::kNotNeeded, [&](FakeDriver& driver) {
    *count = driver.devices;
    return kCuSuccess;
  });
}
CuResult device_get(CuDevice* device, int ordinal) {
  return call("cuDeviceGet", Context::kNotNeeded, [&](FakeDriver&) {
    *device = 40 + ordinal;  // A handle, which is not the ordinal.
    return kCuSuccess;
  });
}
CuResult device_get_name(char* text, int bytes, CuDevice) {
  return call("cuDeviceGetName", Context::kNotNeeded, [&](FakeDriver& driver) {
    std::strncpy(text, driver.model.c_str(), static_cast<std::size_t>(bytes));
    return kCuSuccess;
  });
}
CuResult device_get_attribute(int* value, int attribute, CuDevice) {
  return call("cuDeviceGetAttribute", Context::kNotNeeded, [&](FakeDriver& driver) {
    const auto found = driver.attributes.find(attribute);
    if (found == driver.attributes.end()) return kCuInvalidValue;
    *value = found->second;
    return kCuSuccess;
  });
}
CuResult device_total_mem(std::size_t* bytes, CuDevice) {
  return call("cuDeviceTotalMem", Context::kNotNeeded, [&](FakeDriver& driver) {
    *bytes = driver.total_memory;
    return kCuSuccess;
  });
}
CuResult device_primary_ctx_retain(CuContext* context, CuDevice) {
  return call("cuDevicePrimaryCtxRetain", Context::kNotNeeded, [&](FakeDriver& driver) {
    ++driver.retained;
    *context = fake_primary_context();
    return kCuSuccess;
  });
}
CuResult device_primary_ctx_release(CuDevice) {
  FakeDriver& driver = FakeDriver::instance();
  const std::lock_guard lock(driver.mutex);
  --driver.retained;
  return driver.enter("cuDevicePrimaryCtxRelease", Context::kNotNeeded);
}
CuResult ctx_get_current(CuContext* context) {
  return call("cuCtxGetCurrent", Context::kNotNeeded, [&](FakeDriver&) {
    *context = FakeDriver::current();
    return kCuSuccess;
  });
}
CuResult ctx_set_current(CuContext context) {
  return call("cuCtxSetCurrent", Context::kNotNeeded, [&](FakeDriver&) {
    FakeDriver::set_current(context);
    return kCuSuccess;
  });
}

}  // namespace

void add_device_calls(std::map<std::string, void*>& functions) {
  const auto add = [&functions](const char* function, auto* address) {
    functions[function] = reinterpret_cast<void*>(address);
  };
  add("cuInit", init);
  add("cuDriverGetVersion", driver_get_version);
  add("cuGetErrorName", get_error_name);
  add("cuGetErrorString", get_error_string);
  add("cuDeviceGetCount", device_get_count);
  add("cuDeviceGet", device_get);
  add("cuDeviceGetName", device_get_name);
  add("cuDeviceGetAttribute", device_get_attribute);
  add("cuDeviceTotalMem_v2", device_total_mem);
  add("cuDevicePrimaryCtxRetain", device_primary_ctx_retain);
  add("cuDevicePrimaryCtxRelease_v2", device_primary_ctx_release);
  add("cuCtxGetCurrent", ctx_get_current);
  add("cuCtxSetCurrent", ctx_set_current);
}
