// SPDX-License-Identifier: Apache-2.0
// Libraries, kernels and launches: each function enters the fake driver, then does what the
// real one would.
#include "tests/runtime/cuda/fake_calls.h"

#include <cstdlib>
#include <cstring>

using namespace attune;
using Context = FakeDriver::Context;

namespace {

CuResult library_load_data(CuLibrary* library, const void*, int*, void**, unsigned, int*, void**,
                           unsigned) {
  return make("cuLibraryLoadData", "library", library);
}
CuResult library_unload(CuLibrary library) {
  return destroy("cuLibraryUnload", "library", library);
}
CuResult library_get_kernel(CuKernel* kernel, CuLibrary library, const char* entry) {
  return call("cuLibraryGetKernel", Context::kNotNeeded, [&](FakeDriver& driver) {
    if (!driver.holds("library", number_of(library))) return CuResult{kCuInvalidHandle};
    return driver.function_of(reinterpret_cast<CuFunction*>(kernel), entry);
  });
}
CuResult kernel_get_function(CuFunction* function, CuKernel kernel) {
  return call("cuKernelGetFunction", Context::kNeeded, [&](FakeDriver&) {
    *function = reinterpret_cast<CuFunction>(kernel);
    return kCuSuccess;
  });
}
CuResult module_load_data(CuModule* module, const void*) {
  return make("cuModuleLoadData", "module", module);
}
CuResult module_unload(CuModule module) { return destroy("cuModuleUnload", "module", module); }
CuResult module_get_function(CuFunction* function, CuModule module, const char* entry) {
  return call("cuModuleGetFunction", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.holds("module", number_of(module))) return CuResult{kCuInvalidHandle};
    return driver.function_of(function, entry);
  });
}

FakeDriver::Function& function(CuFunction handle) {
  return *reinterpret_cast<FakeDriver::Function*>(handle);
}
CuResult func_get_attribute(int* value, int attribute, CuFunction handle) {
  return call("cuFuncGetAttribute", Context::kNeeded, [&](FakeDriver&) {
    const auto& [kernel, allowed_shared] = function(handle);
    switch (attribute) {
      case kCuMaxThreadsOfBlock:
        *value = kernel->max_threads;
        return kCuSuccess;
      case kCuStaticSharedBytes:
        *value = kernel->static_shared;
        return kCuSuccess;
      case kCuMaxDynamicSharedBytes:
        *value = allowed_shared;
        return kCuSuccess;
      default:
        return kCuInvalidValue;
    }
  });
}
CuResult func_set_attribute(CuFunction handle, int attribute, int value) {
  return call("cuFuncSetAttribute", Context::kNeeded, [&](FakeDriver& driver) {
    auto& [kernel, allowed_shared] = function(handle);
    const int most = driver.attributes.at(kCuSharedBytesOfBlock) - kernel->static_shared;
    if (attribute != kCuMaxDynamicSharedBytes || value > most) return kCuInvalidValue;
    allowed_shared = value;
    return kCuSuccess;
  });
}
CuResult func_load(CuFunction) {
  return call("cuFuncLoad", Context::kNeeded, [](FakeDriver&) { return kCuSuccess; });
}
CuResult func_get_param_info(CuFunction handle, std::size_t index, std::size_t* offset,
                             std::size_t* bytes) {
  return call("cuFuncGetParamInfo", Context::kNeeded, [&](FakeDriver&) {
    const std::size_t size = function(handle).kernel->parameter_bytes;
    if (index != 0 || size == 0) return kCuInvalidValue;
    *offset = 0;
    *bytes = size;
    return kCuSuccess;
  });
}
CuResult launch_kernel(CuFunction handle, unsigned grid_x, unsigned grid_y, unsigned grid_z,
                       unsigned block_x, unsigned block_y, unsigned block_z, unsigned shared_bytes,
                       CuStream stream, void** parameters, void** extra) {
  return call("cuLaunchKernel", Context::kNeeded, [&](FakeDriver& driver) {
    const auto& [kernel, allowed_shared] = function(handle);
    const bool fits = grid_x * grid_y * grid_z > 0 && block_x * block_y * block_z > 0 &&
                      block_x <= static_cast<unsigned>(kernel->max_threads) &&
                      shared_bytes <= static_cast<unsigned>(allowed_shared);
    if (!fits || extra != nullptr) return CuResult{kCuInvalidValue};
    FakeLaunch launch{kernel->name,
                      {grid_x, grid_y, grid_z},
                      {block_x, block_y, block_z},
                      shared_bytes,
                      stream,
                      {}};
    if (kernel->parameter_bytes > 0) {
      launch.parameters.assign(static_cast<const char*>(parameters[0]), kernel->parameter_bytes);
    }
    const auto capture = driver.captures.find(number_of(stream));
    if (capture == driver.captures.end()) return driver.start(launch);
    capture->second.push_back(launch);
    return CuResult{kCuSuccess};
  });
}

}  // namespace

void add_kernel_calls(std::map<std::string, void*>& functions) {
  const auto add = [&functions](const char* function, auto* address) {
    functions[function] = reinterpret_cast<void*>(address);
  };
  add("cuLibraryLoadData", library_load_data);
  add("cuLibraryUnload", library_unload);
  add("cuLibraryGetKernel", library_get_kernel);
  add("cuKernelGetFunction", kernel_get_function);
  add("cuModuleLoadData", module_load_data);
  add("cuModuleUnload", module_unload);
  add("cuModuleGetFunction", module_get_function);
  add("cuFuncGetAttribute", func_get_attribute);
  add("cuFuncSetAttribute", func_set_attribute);
  add("cuFuncLoad", func_load);
  add("cuFuncGetParamInfo", func_get_param_info);
  add("cuLaunchKernel", launch_kernel);
}
