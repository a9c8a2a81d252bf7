// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/cuda_kernel.h"

#include <fmt/format.h>

#include "src/runtime/cuda/cubin.h"
#include "src/support/try.h"

namespace attune {

Result<std::shared_ptr<const CudaKernel>> CudaKernel::load(
    const std::shared_ptr<const CudaContext>& context, const Binary& binary) {
  if (binary.kind != "cubin") {
    return fail(ErrorCode::kDevice, "a CUDA device cannot load a `" + binary.kind + "`");
  }
  ATTUNE_CHECK_OK(check_cubin(binary.bytes));
  const CurrentContext current(*context);
  ATTUNE_CHECK_OK(current.status());

  const DriverApi& api = context->api();
  const std::string doing = fmt::format("loading the kernel `{}`", binary.entry);
  const auto check = [&](CuResult result, const char* call) {
    return context->check(result, call, doing);
  };
  std::shared_ptr<CudaKernel> kernel(new CudaKernel);
  kernel->context_ = context;
  kernel->entry_ = binary.entry;
  const char* image = binary.bytes.data();
  const char* entry = binary.entry.c_str();
  if (api.has_libraries()) {
    CuLibrary library = nullptr;
    ATTUNE_CHECK_OK(
        check(api.library_load_data(&library, image, nullptr, nullptr, 0, nullptr, nullptr, 0),
              "cuLibraryLoadData"));
    kernel->library_ = {context, library, &DriverApi::library_unload};
    CuKernel found = nullptr;
    ATTUNE_CHECK_OK(check(api.library_get_kernel(&found, library, entry), "cuLibraryGetKernel"));
    ATTUNE_CHECK_OK(
        check(api.kernel_get_function(&kernel->function_, found), "cuKernelGetFunction"));
  } else {
    CuModule module = nullptr;
    ATTUNE_CHECK_OK(check(api.module_load_data(&module, image), "cuModuleLoadData"));
    kernel->module_ = {context, module, &DriverApi::module_unload};
    ATTUNE_CHECK_OK(
        check(api.module_get_function(&kernel->function_, module, entry), "cuModuleGetFunction"));
  }
  // Loading is lazy, and what is loaded at a first launch would be timed, or break a capture.
  if (api.func_load != nullptr) {
    ATTUNE_CHECK_OK(check(api.func_load(kernel->function_), "cuFuncLoad"));
  }
  ATTUNE_CHECK_OK(kernel->read_limits());
  return std::shared_ptr<const CudaKernel>(std::move(kernel));
}

Status CudaKernel::read_limits() {
  const DriverApi& api = context_->api();
  const auto attribute = [&](CuFunctionAttribute which) -> Result<int> {
    int value = 0;
    ATTUNE_CHECK_OK(context_->check(api.func_get_attribute(&value, which, function_),
                                    "cuFuncGetAttribute",
                                    fmt::format("loading the kernel `{}`", entry_)));
    return value;
  };
  ATTUNE_TRY(max_threads_, attribute(kCuMaxThreadsOfBlock));
  ATTUNE_TRY(static_shared_, attribute(kCuStaticSharedBytes));
  ATTUNE_TRY(allowed_shared_, attribute(kCuMaxDynamicSharedBytes));
  ATTUNE_TRY(max_shared_, context_->attribute(kCuSharedBytesOfBlock));
  ATTUNE_TRY(max_tasks_, context_->attribute(kCuMaxGridX));
  std::size_t offset = 0, bytes = 0;
  if (api.func_get_param_info != nullptr &&
      api.func_get_param_info(function_, 0, &offset, &bytes) == kCuSuccess) {
    parameter_bytes_ = bytes;  // A kernel without parameters is answered with an error.
  }
  return {};
}

Status CudaKernel::check_limits(const Launch& launch) const {
  if (launch.tasks < 0 || launch.tasks > max_tasks_) {
    return fail(ErrorCode::kDevice,
                fmt::format("kernel `{}`: {} blocks asked for, a launch has 0 to {}", entry_,
                            launch.tasks, max_tasks_),
                "split the batch");
  }
  if (launch.threads < 1 || launch.threads > max_threads_) {
    return fail(ErrorCode::kDevice,
                fmt::format("kernel `{}`: {} threads a block asked for, it runs with 1 to {}",
                            entry_, launch.threads, max_threads_),
                "its registers and launch bounds set that limit: use a schedule with fewer warps");
  }
  const std::int64_t max_dynamic = max_shared_ - static_shared_;
  if (launch.shared_bytes < 0 || launch.shared_bytes > max_dynamic) {
    return fail(ErrorCode::kDevice,
                fmt::format("kernel `{}`: {} bytes of dynamic shared memory a block asked for, the "
                            "device gives {} beside {} static ones",
                            entry_, launch.shared_bytes, max_dynamic, static_shared_),
                "use a schedule with smaller tiles or fewer stages");
  }
  if (parameter_bytes_ != 0 && launch.args_bytes != parameter_bytes_) {
    return fail(ErrorCode::kDevice,
                fmt::format("kernel `{}`: {} bytes of arguments given, it takes {}", entry_,
                            launch.args_bytes, parameter_bytes_),
                "the kernel was compiled from another release's source: compile it again");
  }
  return {};
}

Status CudaKernel::allow_shared(std::int64_t bytes) const {
  if (bytes <= allowed_shared_.load(std::memory_order_acquire)) return {};
  const std::lock_guard lock(mutex_);
  if (bytes <= allowed_shared_.load(std::memory_order_relaxed)) return {};
  ATTUNE_CHECK_OK(context_->check(
      context_->api().func_set_attribute(function_, kCuMaxDynamicSharedBytes,
                                         static_cast<int>(bytes)),
      "cuFuncSetAttribute", fmt::format("giving `{}` {} bytes of shared memory", entry_, bytes)));
  allowed_shared_.store(bytes, std::memory_order_release);
  return {};
}

Status CudaKernel::launch(const Launch& launch, CuStream stream) const {
  if (launch.tasks == 0) return {};
  ATTUNE_CHECK_OK(check_limits(launch));
  ATTUNE_CHECK_OK(allow_shared(launch.shared_bytes));
  // The driver copies the struct before it returns, and does not write to it.
  void* parameters[] = {const_cast<void*>(launch.args)};
  const CuResult result = context_->api().launch_kernel(
      function_, static_cast<unsigned>(launch.tasks), 1, 1, static_cast<unsigned>(launch.threads),
      1, 1, static_cast<unsigned>(launch.shared_bytes), stream, parameters, nullptr);
  if (result == kCuSuccess) return {};
  return context_->check(result, "cuLaunchKernel", fmt::format("launching `{}`", entry_));
}

}  // namespace attune
