// SPDX-License-Identifier: Apache-2.0
// libcuda.so.1 without NVIDIA: libraries, their kernels, and launches.
#include <cstring>

#include "tests/virtual_gpu/device.h"
#include "tests/virtual_gpu/exported.h"

using namespace attune;
using virtual_gpu::DuringCapture;
using virtual_gpu::on_device;
using virtual_gpu::VirtualDevice;

namespace {

CuResult load(CuLibrary* library, const void* bytes) {
  const Target* target = VirtualDevice::instance().target();
  auto image = virtual_gpu::read_image(bytes);
  if (!image) return kCuInvalidImage;
  if (!virtual_gpu::runs_on(image->arch, target->arch)) return kCuNoBinaryForGpu;
  auto loaded = std::make_unique<CuLibraryHandle>();
  for (const virtual_gpu::Entry& entry : image->entries) {
    auto unit = virtual_gpu::build_kernel(*image, entry.name);
    if (!unit) return kCuInvalidSource;
    auto function = std::make_unique<CuFunctionHandle>();
    function->entry = entry;
    function->unit = std::move(*unit);
    loaded->functions[entry.name] = std::move(function);
  }
  loaded->image = std::move(*image);
  *library = loaded.release();
  return kCuSuccess;
}

CuResult find(CuFunction* function, CuLibrary library, const char* name) {
  const auto found = library->functions.find(name);
  if (found == library->functions.end()) return kCuNotFound;
  *function = found->second.get();
  return kCuSuccess;
}

// A module is a library by another name, and a kernel a function.
CuLibrary library_of(CuModule module) { return reinterpret_cast<CuLibrary>(module); }

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

CuResult cuLibraryLoadData(CuLibrary* library, const void* image, int*, void**, unsigned, int*,
                           void**, unsigned) {
  return load(library, image);
}
CuResult cuLibraryUnload(CuLibrary library) {
  delete library;
  return kCuSuccess;
}
CuResult cuLibraryGetKernel(CuKernel* kernel, CuLibrary library, const char* name) {
  return find(reinterpret_cast<CuFunction*>(kernel), library, name);
}
CuResult cuKernelGetFunction(CuFunction* function, CuKernel kernel) {
  *function = reinterpret_cast<CuFunction>(kernel);
  return kCuSuccess;
}

CuResult cuModuleLoadData(CuModule* module, const void* image) {
  return load(reinterpret_cast<CuLibrary*>(module), image);
}
CuResult cuModuleUnload(CuModule module) { return cuLibraryUnload(library_of(module)); }
CuResult cuModuleGetFunction(CuFunction* function, CuModule module, const char* name) {
  return find(function, library_of(module), name);
}

CuResult cuFuncGetAttribute(int* value, int attribute, CuFunction function) {
  return on_device(DuringCapture::kAllowed, [&](VirtualDevice&) -> CuResult {
    switch (attribute) {
      case kCuMaxThreadsOfBlock:
        *value = function->entry.max_threads;
        return kCuSuccess;
      case kCuStaticSharedBytes:
        *value = 0;
        return kCuSuccess;
      case kCuMaxDynamicSharedBytes:
        *value = function->allowed_shared;
        return kCuSuccess;
      default:
        return kCuInvalidValue;
    }
  });
}

CuResult cuFuncSetAttribute(CuFunction function, int attribute, int value) {
  return on_device(DuringCapture::kAllowed, [&](VirtualDevice& device) -> CuResult {
    if (attribute != kCuMaxDynamicSharedBytes || value > device.target()->shared_bytes) {
      return kCuInvalidValue;
    }
    function->allowed_shared = value;
    return kCuSuccess;
  });
}

CuResult cuFuncLoad(CuFunction) { return kCuSuccess; }

CuResult cuFuncGetParamInfo(CuFunction function, std::size_t index, std::size_t* offset,
                            std::size_t* bytes) {
  if (index != 0) return kCuInvalidValue;
  *offset = 0;
  *bytes = function->unit->args_bytes();
  return kCuSuccess;
}

CuResult cuLaunchKernel(CuFunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z,
                        unsigned block_x, unsigned block_y, unsigned block_z, unsigned shared_bytes,
                        CuStream stream, void** parameters, void** extra) {
  return on_device(DuringCapture::kAllowed, [&](VirtualDevice& device) -> CuResult {
    // The simulator knows blocks and grids of one dimension only, and whole warps.
    const bool fits = grid_x > 0 && grid_y == 1 && grid_z == 1 && block_x > 0 &&
                      block_x % 32 == 0 && block_y == 1 && block_z == 1 &&
                      block_x <= static_cast<unsigned>(function->entry.max_threads) &&
                      shared_bytes <= static_cast<unsigned>(function->allowed_shared);
    if (!fits || extra != nullptr) return kCuInvalidValue;
    if (stream != nullptr && !device.streams.contains(stream)) return kCuInvalidHandle;
    virtual_gpu::QueuedLaunch launch{function, grid_x, static_cast<int>(block_x), shared_bytes, {}};
    launch.args.resize(function->unit->args_bytes());
    std::memcpy(launch.args.data(), parameters[0], launch.args.size());
    return device.launch(std::move(launch), stream);
  });
}

}  // extern "C"
#pragma GCC visibility pop

ATTUNE_EXPORTED_AS(DriverApi, library_load_data, cuLibraryLoadData);
ATTUNE_EXPORTED_AS(DriverApi, library_unload, cuLibraryUnload);
ATTUNE_EXPORTED_AS(DriverApi, library_get_kernel, cuLibraryGetKernel);
ATTUNE_EXPORTED_AS(DriverApi, kernel_get_function, cuKernelGetFunction);
ATTUNE_EXPORTED_AS(DriverApi, module_load_data, cuModuleLoadData);
ATTUNE_EXPORTED_AS(DriverApi, module_unload, cuModuleUnload);
ATTUNE_EXPORTED_AS(DriverApi, module_get_function, cuModuleGetFunction);
ATTUNE_EXPORTED_AS(DriverApi, func_get_attribute, cuFuncGetAttribute);
ATTUNE_EXPORTED_AS(DriverApi, func_set_attribute, cuFuncSetAttribute);
ATTUNE_EXPORTED_AS(DriverApi, func_load, cuFuncLoad);
ATTUNE_EXPORTED_AS(DriverApi, func_get_param_info, cuFuncGetParamInfo);
ATTUNE_EXPORTED_AS(DriverApi, launch_kernel, cuLaunchKernel);
