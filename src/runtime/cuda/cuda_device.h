// SPDX-License-Identifier: Apache-2.0
// The CUDA device: NVRTC compiles, the driver loads, launches and times. Both are opened at run
// time, so that every build has it.
#pragma once

#include <memory>

#include <attune/result.h>

#include "src/runtime/cuda/driver.h"
#include "src/runtime/cuda/nvrtc.h"
#include "src/runtime/device.h"

namespace attune {

/// Opens `cuda:ordinal`. Without an NVRTC the device still runs kernels that were compiled before.
/// Its assembly() is PTX. Copies wait for the default stream only: synchronize() another stream
/// before reading what it wrote. Errors: kUnsupported without a driver or for a device of an
/// unknown architecture, kNotFound for an ordinal without a device (lists those there are),
/// kDevice.
Result<std::unique_ptr<Device>> open_cuda_device(int ordinal);

/// The same with a driver and a compiler of the caller's: tests bring their own.
Result<std::unique_ptr<Device>> open_cuda_device(const DriverApi& api, int ordinal,
                                                 Result<std::shared_ptr<const Nvrtc>> nvrtc);

}  // namespace attune
