// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/context.h"

#include <fmt/format.h>

#include "src/runtime/cuda/driver_error.h"
#include "src/support/try.h"

namespace attune {
namespace {

Status no_such_device(const DriverApi& api, int ordinal, int count) {
  std::string devices;
  for (int i = 0; i < count; ++i) {
    CuDevice device = 0;
    char name[256] = "";
    if (api.device_get(&device, i) != kCuSuccess) continue;
    if (api.device_get_name(name, sizeof name - 1, device) != kCuSuccess) continue;
    devices += fmt::format("{}cuda:{} ({})", devices.empty() ? "" : ", ", i, name);
  }
  return fail(ErrorCode::kNotFound, fmt::format("there is no device cuda:{}", ordinal),
              fmt::format("this machine has {}", devices.empty() ? "none" : devices));
}

}  // namespace

Result<std::shared_ptr<const CudaContext>> CudaContext::open(const DriverApi& api, int ordinal) {
  ATTUNE_CHECK_OK(driver_status(api, api.init(0), "cuInit", "starting the NVIDIA driver"));
  int version = 0;
  ATTUNE_CHECK_OK(driver_status(api, api.driver_get_version(&version), "cuDriverGetVersion"));
  int count = 0;
  ATTUNE_CHECK_OK(driver_status(api, api.device_get_count(&count), "cuDeviceGetCount"));
  if (ordinal < 0 || ordinal >= count) {
    ATTUNE_CHECK_OK(no_such_device(api, ordinal, count));
  }
  CuDevice device = 0;
  ATTUNE_CHECK_OK(driver_status(api, api.device_get(&device, ordinal), "cuDeviceGet"));
  CuContext handle = nullptr;
  ATTUNE_CHECK_OK(driver_status(api, api.device_primary_ctx_retain(&handle, device),
                                "cuDevicePrimaryCtxRetain",
                                fmt::format("opening cuda:{}", ordinal)));
  return std::shared_ptr<const CudaContext>(new CudaContext(api, device, handle, version));
}

CudaContext::~CudaContext() { api_.device_primary_ctx_release(device_); }

Result<int> CudaContext::attribute(CuDeviceAttribute attribute) const {
  int value = 0;
  ATTUNE_CHECK_OK(
      check(api_.device_get_attribute(&value, attribute, device_), "cuDeviceGetAttribute"));
  return value;
}

Status CudaContext::check(CuResult result, const char* call, std::string_view doing) const {
  return driver_status(api_, result, call, doing);
}

CurrentContext::CurrentContext(const CudaContext& context) : context_(context) {
  const DriverApi& api = context_.api();
  call_ = "cuCtxGetCurrent";
  result_ = api.ctx_get_current(&before_);
  if (result_ != kCuSuccess || before_ == context_.handle()) return;
  call_ = "cuCtxSetCurrent";
  result_ = api.ctx_set_current(context_.handle());
  switched_ = result_ == kCuSuccess;
}

CurrentContext::~CurrentContext() {
  if (switched_) context_.api().ctx_set_current(before_);
}

Status CurrentContext::status() const { return context_.check(result_, call_); }

}  // namespace attune
