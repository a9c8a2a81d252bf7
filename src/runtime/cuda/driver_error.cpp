// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/driver_error.h"

#include <fmt/format.h>

namespace attune {
namespace {

std::string hint_for(CuResult result) {
  if (loses_context(result)) {
    return "the kernel has faulted, and the device is lost to this process: start it again; "
           "`compute-sanitizer` shows where a kernel goes wrong";
  }
  if (refuses_image(result)) {
    return "the kernel was compiled for another GPU or by a newer CUDA release than the driver "
           "serves: compile it on this machine, or update the driver";
  }
  if (result >= kCuCaptureUnsupported && result <= kCuCaptureLast) {
    return "while a stream is captured into a graph, only launches on that stream are allowed; "
           "make plans and copy tensors before";
  }
  switch (result) {
    case kCuOutOfMemory:
      return "end other programs that use the device (`nvidia-smi` lists them), or use a smaller "
             "batch or shorter sequences";
    case kCuStubLibrary:
      return "the library found is the toolkit's stand-in, not a driver: remove the folder `stubs` "
             "from $LD_LIBRARY_PATH, or install NVIDIA's driver";
    case kCuNewerDriverNeeded:
      return "update NVIDIA's driver";
    case kCuDeviceUnavailable:
      return "another process has the device for itself: end it, or `nvidia-smi -c DEFAULT`";
    case kCuNoDevice:
      return "look whether `nvidia-smi` lists a device and $CUDA_VISIBLE_DEVICES lets it through";
    case kCuInvalidHandle:
    case kCuInvalidContext:
      return "a stream must be one of the same device, in its primary context, and not destroyed";
    case kCuLaunchOutOfResources:
      return "the kernel's registers or shared memory do not fit a block: use a schedule with "
             "smaller tiles or fewer warps";
    case kCuUncorrectableEcc:
      return "the device's memory is damaged: `nvidia-smi -q -d ECC`, then restart the machine";
    case kCuSystemNotReady:
      return "start NVIDIA's fabric manager (machines with NVSwitch), or wait until it is up";
    case kCuSystemDriverMismatch:
      return "the driver's library and its kernel module are of different releases: restart the "
             "machine";
    case kCuNotInitialized:
    case kCuUnknown:
      return "look at `nvidia-smi` and for lines with `NVRM` in the kernel's log (`dmesg`)";
    default:
      return {};
  }
}

}  // namespace

bool refuses_image(CuResult result) {
  return result == kCuInvalidImage || result == kCuNoBinaryForGpu || result == kCuInvalidPtx ||
         result == kCuUnsupportedPtxVersion || result == kCuInvalidSource;
}

bool loses_context(CuResult result) {
  return result == kCuIllegalAddress || result == kCuLaunchTimeout || result == kCuAssert ||
         (result >= kCuHardwareStackError && result <= kCuLaunchFailed);
}

Status driver_status(const DriverApi& api, CuResult result, const char* call,
                     std::string_view doing) {
  if (result == kCuSuccess) return {};
  const char* name = nullptr;
  const char* text = nullptr;
  if (api.get_error_name(result, &name) != kCuSuccess) name = nullptr;
  if (api.get_error_string(result, &text) != kCuSuccess) text = nullptr;
  const std::string code = name != nullptr ? name : fmt::format("error {}", result);
  return fail(ErrorCode::kDevice,
              fmt::format("{}{}{} gives {}{}", doing, doing.empty() ? "" : ": ", call, code,
                          text != nullptr ? fmt::format(" ({})", text) : ""),
              hint_for(result));
}

}  // namespace attune
