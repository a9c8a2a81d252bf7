// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/driver.h"

#include <dlfcn.h>

#include <fmt/format.h>

namespace attune {
namespace {

enum class Need { kRequired, kOptional };

/// Every function of the table with its name in libcuda, which carries the version that cuda.h maps
/// the plain name to.
template <class Visitor>
void visit_functions(DriverApi& api, Visitor&& visit) {
  constexpr Need kRequired = Need::kRequired, kOptional = Need::kOptional;
  visit("cuInit", api.init, kRequired);
  visit("cuDriverGetVersion", api.driver_get_version, kRequired);
  visit("cuGetErrorName", api.get_error_name, kRequired);
  visit("cuGetErrorString", api.get_error_string, kRequired);
  visit("cuDeviceGetCount", api.device_get_count, kRequired);
  visit("cuDeviceGet", api.device_get, kRequired);
  visit("cuDeviceGetName", api.device_get_name, kRequired);
  visit("cuDeviceGetAttribute", api.device_get_attribute, kRequired);
  visit("cuDeviceTotalMem_v2", api.device_total_mem, kRequired);
  visit("cuDevicePrimaryCtxRetain", api.device_primary_ctx_retain, kRequired);
  visit("cuDevicePrimaryCtxRelease_v2", api.device_primary_ctx_release, kRequired);
  visit("cuCtxGetCurrent", api.ctx_get_current, kRequired);
  visit("cuCtxSetCurrent", api.ctx_set_current, kRequired);
  visit("cuLibraryLoadData", api.library_load_data, kOptional);
  visit("cuLibraryUnload", api.library_unload, kOptional);
  visit("cuLibraryGetKernel", api.library_get_kernel, kOptional);
  visit("cuKernelGetFunction", api.kernel_get_function, kOptional);
  visit("cuModuleLoadData", api.module_load_data, kRequired);
  visit("cuModuleUnload", api.module_unload, kRequired);
  visit("cuModuleGetFunction", api.module_get_function, kRequired);
  visit("cuFuncGetAttribute", api.func_get_attribute, kRequired);
  visit("cuFuncSetAttribute", api.func_set_attribute, kRequired);
  visit("cuFuncLoad", api.func_load, kOptional);
  visit("cuFuncGetParamInfo", api.func_get_param_info, kOptional);
  visit("cuLaunchKernel", api.launch_kernel, kRequired);
  visit("cuMemGetInfo_v2", api.mem_get_info, kRequired);
  visit("cuMemAlloc_v2", api.mem_alloc, kRequired);
  visit("cuMemFree_v2", api.mem_free, kRequired);
  visit("cuMemcpyHtoD_v2", api.memcpy_htod, kRequired);
  visit("cuMemcpyDtoH_v2", api.memcpy_dtoh, kRequired);
  visit("cuMemsetD8Async", api.memset_d8_async, kRequired);
  visit("cuStreamCreate", api.stream_create, kRequired);
  visit("cuStreamDestroy_v2", api.stream_destroy, kRequired);
  visit("cuStreamSynchronize", api.stream_synchronize, kRequired);
  visit("cuEventCreate", api.event_create, kRequired);
  visit("cuEventDestroy_v2", api.event_destroy, kRequired);
  visit("cuEventRecord", api.event_record, kRequired);
  visit("cuEventSynchronize", api.event_synchronize, kRequired);
  // Drivers since 12.8 have a second version too; the first does for events that are complete.
  visit("cuEventElapsedTime", api.event_elapsed_time, kRequired);
  visit("cuStreamBeginCapture_v2", api.stream_begin_capture, kRequired);
  visit("cuStreamEndCapture", api.stream_end_capture, kRequired);
  visit("cuGraphInstantiateWithFlags", api.graph_instantiate, kRequired);
  visit("cuGraphLaunch", api.graph_launch, kRequired);
  visit("cuGraphDestroy", api.graph_destroy, kRequired);
  visit("cuGraphExecDestroy", api.graph_exec_destroy, kRequired);
}

}  // namespace

Result<DriverApi> driver_from(const DriverLookup& lookup) {
  DriverApi api{};
  std::string missing;
  visit_functions(api, [&]<class Function>(const char* name, Function*& function, Need need) {
    function = reinterpret_cast<Function*>(lookup(name));
    if (function == nullptr && need == Need::kRequired && missing.empty()) missing = name;
  });
  if (!missing.empty()) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("the NVIDIA driver is too old: it has no function {}", missing),
                "install a driver for CUDA 12.0 (525) or newer");
  }
  // The four work together; a driver with only some of them is used through modules.
  if (!api.library_unload || !api.library_get_kernel || !api.kernel_get_function) {
    api.library_load_data = nullptr;
  }
  return api;
}

Result<DriverApi> open_driver(const std::string& library) {
  // The driver starts threads of its own, so its code is never unloaded.
  void* handle = dlopen(library.c_str(), RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (handle == nullptr) {
    const char* reason = dlerror();
    return fail(ErrorCode::kUnsupported,
                fmt::format("there is no NVIDIA driver: {}", reason != nullptr ? reason : library),
                "install NVIDIA's driver, or use `--device cpu`; `attune doctor` shows what there "
                "is");
  }
  auto api = driver_from([handle](const char* name) { return dlsym(handle, name); });
  dlclose(handle);
  return api;
}

}  // namespace attune
