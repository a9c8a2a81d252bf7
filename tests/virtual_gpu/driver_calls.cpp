// SPDX-License-Identifier: Apache-2.0
// libcuda.so.1 without NVIDIA: the driver, its one device, and contexts.
#include <cstdio>
#include <cstring>
#include <iterator>

#include <fmt/format.h>

#include "tests/virtual_gpu/device.h"
#include "tests/virtual_gpu/exported.h"

using namespace attune;
using virtual_gpu::VirtualDevice;

namespace {

constexpr int kDriverVersion = 13000;

// A device has one context, which is always there.
int context;
CuContext the_context() { return reinterpret_cast<CuContext>(&context); }
thread_local CuContext current_context = nullptr;

struct NamedResult {
  CuResult result;
  const char *name, *text;
};
constexpr NamedResult kResults[] = {
    {kCuSuccess, "CUDA_SUCCESS", "no error"},
    {kCuInvalidValue, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {kCuOutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {kCuNoDevice, "CUDA_ERROR_NO_DEVICE", "no CUDA-capable device is detected"},
    {kCuInvalidDevice, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
    {kCuInvalidImage, "CUDA_ERROR_INVALID_IMAGE", "device kernel image is invalid"},
    {kCuInvalidContext, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
    {kCuNoBinaryForGpu, "CUDA_ERROR_NO_BINARY_FOR_GPU",
     "no kernel image is available for execution on the device"},
    {kCuInvalidSource, "CUDA_ERROR_INVALID_SOURCE", "device kernel image is invalid"},
    {kCuInvalidHandle, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
    {kCuNotFound, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {kCuIllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"},
    {kCuLaunchTimeout, "CUDA_ERROR_LAUNCH_TIMEOUT", "the launch timed out and was terminated"},
    {kCuMisalignedAddress, "CUDA_ERROR_MISALIGNED_ADDRESS", "misaligned address"},
    {kCuLaunchFailed, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"},
    {kCuCaptureUnsupported, "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED",
     "operation not permitted when stream is capturing"},
};

CuResult look_up(CuResult result, const char* NamedResult::*member, const char** text) {
  for (const NamedResult& known : kResults) {
    if (known.result != result) continue;
    *text = known.*member;
    return kCuSuccess;
  }
  return kCuInvalidValue;
}

// Calls `ask(target)` if the device is the one that there is.
template <class Ask>
CuResult about(CuDevice device, Ask ask) {
  const Target* target = VirtualDevice::instance().target();
  if (device != 0 || target == nullptr) return kCuInvalidDevice;
  return ask(*target);
}

CuResult answer(int* value, std::int64_t number) {
  *value = static_cast<int>(number);
  return kCuSuccess;
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

CuResult cuInit(unsigned) {
  return VirtualDevice::instance().target() != nullptr ? kCuSuccess : kCuNoDevice;
}
CuResult cuDriverGetVersion(int* version) { return answer(version, kDriverVersion); }

CuResult cuGetErrorName(CuResult result, const char** name) {
  return look_up(result, &NamedResult::name, name);
}
CuResult cuGetErrorString(CuResult result, const char** text) {
  return look_up(result, &NamedResult::text, text);
}

CuResult cuDeviceGetCount(int* count) { return answer(count, 1); }

CuResult cuDeviceGet(CuDevice* device, int ordinal) {
  *device = ordinal;
  return ordinal == 0 ? kCuSuccess : kCuInvalidDevice;
}

CuResult cuDeviceGetName(char* name, int bytes, CuDevice device) {
  return about(device, [&](const Target& target) {
    std::snprintf(name, static_cast<std::size_t>(bytes), "attune simulator (%s)",
                  target.arch.c_str());
    return kCuSuccess;
  });
}

CuResult cuDeviceGetAttribute(int* value, int attribute, CuDevice device) {
  return about(device, [&](const Target& target) -> CuResult {
    switch (attribute) {
      case kCuMaxGridX:
        return answer(value, 0x7fffffff);
      case kCuMultiprocessors:
        return answer(value, VirtualDevice::kUnits);
      case kCuL2Bytes:
        return answer(value, VirtualDevice::kL2Bytes);
      case kCuCapabilityMajor:
        return answer(value, target.compute_capability() / 10);
      case kCuCapabilityMinor:
        return answer(value, target.compute_capability() % 10);
      case kCuSharedBytesOfMultiprocessor:
        return answer(value, target.unit_shared_bytes);
      case kCuRegistersOfMultiprocessor:
        return answer(value, target.unit_registers);
      case kCuSharedBytesOfBlock:
        return answer(value, target.shared_bytes);
      default:
        return kCuInvalidValue;
    }
  });
}

CuResult cuDeviceTotalMem_v2(std::size_t* bytes, CuDevice device) {
  return about(device, [&](const Target&) {
    *bytes = VirtualDevice::kMemoryBytes;
    return kCuSuccess;
  });
}

CuResult cuDevicePrimaryCtxRetain(CuContext* retained, CuDevice device) {
  return about(device, [&](const Target&) {
    *retained = the_context();
    return kCuSuccess;
  });
}
CuResult cuDevicePrimaryCtxRelease_v2(CuDevice device) {
  return about(device, [](const Target&) { return kCuSuccess; });
}

CuResult cuCtxGetCurrent(CuContext* current) {
  *current = current_context;
  return kCuSuccess;
}
CuResult cuCtxSetCurrent(CuContext wanted) {
  if (wanted != nullptr && wanted != the_context()) return kCuInvalidContext;
  current_context = wanted;
  return kCuSuccess;
}

}  // extern "C"
#pragma GCC visibility pop

ATTUNE_EXPORTED_AS(DriverApi, init, cuInit);
ATTUNE_EXPORTED_AS(DriverApi, driver_get_version, cuDriverGetVersion);
ATTUNE_EXPORTED_AS(DriverApi, get_error_name, cuGetErrorName);
ATTUNE_EXPORTED_AS(DriverApi, get_error_string, cuGetErrorString);
ATTUNE_EXPORTED_AS(DriverApi, device_get_count, cuDeviceGetCount);
ATTUNE_EXPORTED_AS(DriverApi, device_get, cuDeviceGet);
ATTUNE_EXPORTED_AS(DriverApi, device_get_name, cuDeviceGetName);
ATTUNE_EXPORTED_AS(DriverApi, device_get_attribute, cuDeviceGetAttribute);
ATTUNE_EXPORTED_AS(DriverApi, device_total_mem, cuDeviceTotalMem_v2);
ATTUNE_EXPORTED_AS(DriverApi, device_primary_ctx_retain, cuDevicePrimaryCtxRetain);
ATTUNE_EXPORTED_AS(DriverApi, device_primary_ctx_release, cuDevicePrimaryCtxRelease_v2);
ATTUNE_EXPORTED_AS(DriverApi, ctx_get_current, cuCtxGetCurrent);
ATTUNE_EXPORTED_AS(DriverApi, ctx_set_current, cuCtxSetCurrent);
