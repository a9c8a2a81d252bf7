// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/nvrtc_functions.h"

#include <dlfcn.h>

#include <fmt/format.h>

#include "src/runtime/cuda/locate.h"

namespace attune {
namespace {

/// Fills a function pointer; false if the library has no such function.
template <class Function>
bool find_function(void* library, const char* name, Function*& function) {
  function = reinterpret_cast<Function*>(dlsym(library, name));
  return function != nullptr;
}

/// Whether every function was found that a CUDA 12 has.
bool find_functions(void* library, NvrtcFunctions& f) {
  static_cast<void>(find_function(library, "nvrtcSetFlowCallback", f.set_flow_callback));
  return find_function(library, "nvrtcVersion", f.version) &&
         find_function(library, "nvrtcGetErrorString", f.error_string) &&
         find_function(library, "nvrtcGetNumSupportedArchs", f.architecture_count) &&
         find_function(library, "nvrtcGetSupportedArchs", f.architectures) &&
         find_function(library, "nvrtcCreateProgram", f.create) &&
         find_function(library, "nvrtcDestroyProgram", f.destroy) &&
         find_function(library, "nvrtcCompileProgram", f.compile) &&
         find_function(library, "nvrtcGetProgramLogSize", f.log_size) &&
         find_function(library, "nvrtcGetProgramLog", f.log) &&
         find_function(library, "nvrtcGetPTXSize", f.ptx_size) &&
         find_function(library, "nvrtcGetPTX", f.ptx) &&
         find_function(library, "nvrtcGetCUBINSize", f.cubin_size) &&
         find_function(library, "nvrtcGetCUBIN", f.cubin);
}

}  // namespace

Result<NvrtcFunctions> NvrtcFunctions::load(const std::string& file) {
  // It starts threads of its own, so its code is never unloaded.
  void* library = dlopen(file.c_str(), RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
  if (library == nullptr) {
    const char* reason = dlerror();
    return fail(ErrorCode::kUnsupported,
                fmt::format("NVRTC cannot be opened: {}", reason != nullptr ? reason : file),
                kHowToGetNvrtc);
  }
  NvrtcFunctions functions{};
  const bool complete = find_functions(library, functions);
  dlclose(library);
  int major = 0, minor = 0;
  if (functions.version == nullptr || functions.version(&major, &minor) != kNvrtcSuccess) {
    return fail(ErrorCode::kUnsupported, fmt::format("{} is not NVIDIA's NVRTC", file),
                kHowToGetNvrtc);
  }
  if (!complete || major < kOldestNvrtcMajor) {
    return fail(ErrorCode::kUnsupported,
                fmt::format("NVRTC {}.{} ({}) is too old: {}.0 or newer is needed", major, minor,
                            file, kOldestNvrtcMajor),
                kHowToGetNvrtc);
  }
  return functions;
}

}  // namespace attune
