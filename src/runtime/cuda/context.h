// SPDX-License-Identifier: Apache-2.0
// A device's primary context, which a program shares with everything else in it that uses CUDA, and
// the handles that live in it.
#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include <attune/result.h>

#include "src/runtime/cuda/driver.h"

namespace attune {

/// Keeps a device's primary context alive. Immutable and thread-safe.
class CudaContext {
 public:
  /// Starts the driver if it is not yet running. Errors: kNotFound for an ordinal without a device,
  /// kDevice when the driver fails.
  static Result<std::shared_ptr<const CudaContext>> open(const DriverApi& api, int ordinal);
  ~CudaContext();
  CudaContext(const CudaContext&) = delete;
  CudaContext& operator=(const CudaContext&) = delete;

  const DriverApi& api() const { return api_; }
  CuDevice device() const { return device_; }
  CuContext handle() const { return handle_; }
  /// CUDA release that the driver serves: 13000 for 13.0.
  int driver_version() const { return driver_version_; }
  /// One of the device's attributes. Errors: kDevice.
  Result<int> attribute(CuDeviceAttribute attribute) const;
  /// As driver_status().
  Status check(CuResult result, const char* call, std::string_view doing = {}) const;

 private:
  CudaContext(const DriverApi& api, CuDevice device, CuContext handle, int driver_version)
      : api_(api), device_(device), handle_(handle), driver_version_(driver_version) {}

  DriverApi api_;
  CuDevice device_;
  CuContext handle_;
  int driver_version_;
};

/// Makes a context the calling thread's for as long as it lives. What was current before is so
/// again afterwards: the caller may use another device, or CUDA's runtime, which picks its device
/// by this.
class CurrentContext {
 public:
  explicit CurrentContext(const CudaContext& context);
  ~CurrentContext();
  CurrentContext(const CurrentContext&) = delete;
  CurrentContext& operator=(const CurrentContext&) = delete;

  /// Whether the context is current. Errors: kDevice.
  Status status() const;

 private:
  const CudaContext& context_;
  CuContext before_ = nullptr;
  bool switched_ = false;
  CuResult result_ = kCuSuccess;
  const char* call_ = "";
};

/// A handle of the driver, destroyed in its context. Movable, like a unique_ptr.
template <class Handle>
class Owned {
 public:
  /// Which function of the table destroys it.
  using Destroy = CuResult (*DriverApi::*)(Handle);

  Owned() = default;
  Owned(std::shared_ptr<const CudaContext> context, Handle handle, Destroy destroy)
      : context_(std::move(context)), handle_(handle), destroy_(destroy) {}
  Owned(Owned&& other) noexcept
      : context_(std::move(other.context_)), handle_(other.handle_), destroy_(other.destroy_) {}
  Owned& operator=(Owned&& other) noexcept {
    std::swap(context_, other.context_);
    std::swap(handle_, other.handle_);
    std::swap(destroy_, other.destroy_);
    return *this;
  }
  ~Owned() {
    if (!context_) return;
    const CurrentContext current(*context_);
    (context_->api().*destroy_)(handle_);  // There is nobody to tell of a failure.
  }

  Handle get() const { return handle_; }

 private:
  std::shared_ptr<const CudaContext> context_;
  Handle handle_{};
  Destroy destroy_ = nullptr;
};

}  // namespace attune
