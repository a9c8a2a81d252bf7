// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/cuda_device.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <utility>

#include "src/runtime/cuda/context.h"
#include "src/runtime/cuda/cuda_graph.h"
#include "src/runtime/cuda/cuda_kernel.h"
#include "src/runtime/cuda/device_target.h"
#include "src/runtime/cuda/driver_release.h"
#include "src/support/try.h"

namespace attune {
namespace {

CuDevicePtr address_of(const void* device) { return reinterpret_cast<std::uintptr_t>(device); }

class CudaMemory : public DeviceMemory {
 public:
  CudaMemory(Owned<CuDevicePtr> owned, std::size_t bytes)
      : DeviceMemory(reinterpret_cast<void*>(static_cast<std::uintptr_t>(owned.get())), bytes),
        owned_(std::move(owned)) {}

 private:
  Owned<CuDevicePtr> owned_;
};

class CudaDevice : public Device {
 public:
  CudaDevice(std::shared_ptr<const CudaContext> context, Target target,
             Result<std::shared_ptr<const Nvrtc>> nvrtc)
      : context_(std::move(context)), target_(std::move(target)), nvrtc_(std::move(nvrtc)) {}

  const Target& target() const override { return target_; }
  int workers() const override { return 0; }
  std::string compiler() const override { return nvrtc_ ? (*nvrtc_)->name() : std::string(); }
  std::string driver() const override;
  std::int64_t cache_bytes() const override { return target_.l2_bytes; }
  bool uses_host_memory() const override { return false; }

  Result<Binary> compile(const std::string& source, const std::string& entry) override;
  Result<std::string> assembly(const std::string& source) override;
  Result<std::shared_ptr<const LoadedKernel>> load(const Binary& binary) override;
  Result<std::unique_ptr<DeviceMemory>> allocate(std::size_t bytes) override;
  Status copy_to_device(void* device, const void* host, std::size_t bytes) override;
  Status copy_to_host(void* host, const void* device, std::size_t bytes) override;
  Status overwrite(void* device, std::size_t bytes) override;
  Status run(const Launch& launch, void* stream) override;
  Status synchronize(void* stream) override;
  Result<double> time_us(std::span<const Launch> launches, int repeats) override;

 private:
  Status check_compiler() const;
  Result<const CudaKernel*> kernel_of(const Launch& launch) const;
  Status check(CuResult result, const char* call, std::string_view doing = {}) const {
    return context_->check(result, call, doing);
  }

  std::shared_ptr<const CudaContext> context_;
  Target target_;
  Result<std::shared_ptr<const Nvrtc>> nvrtc_;
};

// The driver counts itself by the CUDA release that it serves; the number that people install is
// only in the kernel module's own line.
std::string CudaDevice::driver() const {
  const int version = context_->driver_version();
  const std::string text = fmt::format("driver {}.{}", version / 1000, version % 1000 / 10);
  std::ifstream file("/proc/driver/nvidia/version");
  std::string line;
  std::getline(file, line);
  const std::string release = driver_release(line);
  return release.empty() ? text : fmt::format("{} ({})", text, release);
}

// Within one major release every driver loads every cubin; an older major one refuses them.
Status CudaDevice::check_compiler() const {
  if (!nvrtc_) return tl::unexpected(nvrtc_.error());
  const Nvrtc& nvrtc = **nvrtc_;
  const int driver_major = context_->driver_version() / 1000;
  if (nvrtc.major() <= driver_major) return {};
  return fail(
      ErrorCode::kUnsupported,
      fmt::format("the driver serves CUDA {}.{} and does not load what NVRTC {}.{} compiles",
                  driver_major, context_->driver_version() % 1000 / 10, nvrtc.major(),
                  nvrtc.minor()),
      fmt::format("update the driver, or set $ATTUNE_NVRTC to the libnvrtc.so of CUDA {}",
                  driver_major));
}

Result<Binary> CudaDevice::compile(const std::string& source, const std::string& entry) {
  ATTUNE_CHECK_OK(check_compiler());
  ATTUNE_TRY(CudaCompilation compiled,
             (*nvrtc_)->compile(source, entry, target_.arch, CudaOutput::kCubin));
  return Binary{"cubin", std::move(compiled.bytes), entry, std::move(compiled.facts)};
}

Result<std::string> CudaDevice::assembly(const std::string& source) {
  if (!nvrtc_) return tl::unexpected(nvrtc_.error());
  ATTUNE_TRY(CudaCompilation compiled,
             (*nvrtc_)->compile(source, {}, target_.arch, CudaOutput::kPtx));
  return std::move(compiled.bytes);
}

Result<std::shared_ptr<const LoadedKernel>> CudaDevice::load(const Binary& binary) {
  ATTUNE_TRY(auto kernel, CudaKernel::load(context_, binary));
  return std::shared_ptr<const LoadedKernel>(std::move(kernel));
}

Result<std::unique_ptr<DeviceMemory>> CudaDevice::allocate(std::size_t bytes) {
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  const DriverApi& api = context_->api();
  CuDevicePtr address = 0;
  // The driver refuses to allocate nothing. What it gives is aligned to 256 bytes.
  const CuResult result = api.mem_alloc(&address, std::max<std::size_t>(bytes, 1));
  if (result != kCuSuccess) {
    std::size_t free = 0, total = 0;
    std::string doing = fmt::format("allocating {} bytes on the device", bytes);
    if (api.mem_get_info(&free, &total) == kCuSuccess) {
      doing += fmt::format(", which has {} of {} MiB free", free >> 20, total >> 20);
    }
    ATTUNE_CHECK_OK(check(result, "cuMemAlloc", doing));
  }
  Owned<CuDevicePtr> owned(context_, address, &DriverApi::mem_free);
  return std::unique_ptr<DeviceMemory>(std::make_unique<CudaMemory>(std::move(owned), bytes));
}

Status CudaDevice::copy_to_device(void* device, const void* host, std::size_t bytes) {
  if (bytes == 0) return {};
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  const DriverApi& api = context_->api();
  ATTUNE_CHECK_OK(check(api.memcpy_htod(address_of(device), host, bytes), "cuMemcpyHtoD",
                        "copying to the device"));
  // NOTE: the copy returns as soon as the host's bytes are read; they may still be on their way,
  // and a kernel on a stream of its own would not wait for them.
  return check(api.stream_synchronize(nullptr), "cuStreamSynchronize", "copying to the device");
}

Status CudaDevice::copy_to_host(void* host, const void* device, std::size_t bytes) {
  if (bytes == 0) return {};
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  return check(context_->api().memcpy_dtoh(host, address_of(device), bytes), "cuMemcpyDtoH",
               "copying from the device");
}

Result<const CudaKernel*> CudaDevice::kernel_of(const Launch& launch) const {
  const auto* kernel = dynamic_cast<const CudaKernel*>(launch.kernel);
  if (kernel == nullptr || &kernel->context() != context_.get()) {
    return fail(ErrorCode::kDevice, "the launch has no kernel that was loaded on this device");
  }
  return kernel;
}

Status CudaDevice::run(const Launch& launch, void* stream) {
  ATTUNE_TRY(const CudaKernel* kernel, kernel_of(launch));
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  return kernel->launch(launch, static_cast<CuStream>(stream));
}

Status CudaDevice::synchronize(void* stream) {
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  return check(context_->api().stream_synchronize(static_cast<CuStream>(stream)),
               "cuStreamSynchronize", "waiting for the device");
}

Status CudaDevice::overwrite(void* device, std::size_t bytes) {
  if (bytes == 0) return {};
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  return check(context_->api().memset_d8_async(address_of(device), 0, bytes, nullptr),
               "cuMemsetD8Async", "overwriting device memory");
}

Result<double> CudaDevice::time_us(std::span<const Launch> launches, int repeats) {
  ATTUNE_CHECK_OK(check_timing(launches, repeats));
  std::vector<const CudaKernel*> kernels;
  for (const Launch& launch : launches) {
    ATTUNE_TRY(const CudaKernel* kernel, kernel_of(launch));
    kernels.push_back(kernel);
  }
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  ATTUNE_TRY(const auto begin, make_event(context_));
  ATTUNE_TRY(const auto end, make_event(context_));
  const DriverApi& api = context_->api();
  constexpr CuStream kDefault = nullptr;
  ATTUNE_CHECK_OK(check(api.event_record(begin.get(), kDefault), "cuEventRecord", "timing"));
  std::size_t turn = 0;
  for (int i = 0; i < repeats; ++i) {
    ATTUNE_CHECK_OK(kernels[turn]->launch(launches[turn], kDefault));
    if (++turn == launches.size()) turn = 0;
  }
  ATTUNE_CHECK_OK(check(api.event_record(end.get(), kDefault), "cuEventRecord", "timing"));
  ATTUNE_CHECK_OK(check(api.event_synchronize(end.get()), "cuEventSynchronize", "timing"));
  float milliseconds = 0;
  ATTUNE_CHECK_OK(check(api.event_elapsed_time(&milliseconds, begin.get(), end.get()),
                        "cuEventElapsedTime", "timing"));
  return static_cast<double>(milliseconds) * 1000 / repeats;
}

}  // namespace

Result<std::unique_ptr<Device>> open_cuda_device(const DriverApi& api, int ordinal,
                                                 Result<std::shared_ptr<const Nvrtc>> nvrtc) {
  ATTUNE_TRY(auto context, CudaContext::open(api, ordinal));
  ATTUNE_TRY(Target target, target_of_device(*context));
  return std::unique_ptr<Device>(
      std::make_unique<CudaDevice>(std::move(context), std::move(target), std::move(nvrtc)));
}

Result<std::unique_ptr<Device>> open_cuda_device(int ordinal) {
  ATTUNE_TRY(const DriverApi api, open_driver());
  return open_cuda_device(api, ordinal, Nvrtc::find());
}

}  // namespace attune
