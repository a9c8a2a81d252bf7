// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <mutex>

#include <attune/result.h>

#include "src/runtime/cuda/context.h"
#include "src/runtime/device.h"

namespace attune {

/// A cubin in a device's memory with one of its kernels. Thread-safe; unloads itself.
class CudaKernel : public LoadedKernel {
 public:
  /// Loads the cubin and makes its kernel resident, so that a first launch may be captured or
  /// timed. Errors: kDevice.
  static Result<std::shared_ptr<const CudaKernel>> load(
      const std::shared_ptr<const CudaContext>& context, const Binary& binary);

  /// Queues one launch: `tasks` blocks in x, one parameter, the struct at `launch.args`. The
  /// context must be current. Errors: kDevice; what the device or the kernel cannot do is refused
  /// with both numbers before the driver is asked.
  Status launch(const Launch& launch, CuStream stream) const;

  const CudaContext& context() const { return *context_; }

 private:
  CudaKernel() = default;
  Status read_limits();
  Status check_limits(const Launch& launch) const;
  Status allow_shared(std::int64_t bytes) const;

  std::shared_ptr<const CudaContext> context_;
  Owned<CuLibrary> library_;  // One of these two owns the function.
  Owned<CuModule> module_;
  CuFunction function_ = nullptr;
  std::string entry_;
  int max_threads_ = 0;              // Of a block, registers and launch bounds counted in.
  std::int64_t max_tasks_ = 0;       // Of a launch.
  std::int64_t static_shared_ = 0;   // Declared in the kernel [bytes].
  std::int64_t max_shared_ = 0;      // Of a block, static and dynamic [bytes].
  std::size_t parameter_bytes_ = 0;  // Of the struct; 0 if the driver does not tell.
  mutable std::mutex mutex_;         // Guards raising the next one, which reads are free of.
  mutable std::atomic<std::int64_t> allowed_shared_ = 0;  // Dynamic, allowed so far [bytes].
};

}  // namespace attune
