// SPDX-License-Identifier: Apache-2.0
// Devices by their names.
#pragma once

#include <memory>
#include <string>

#include "src/runtime/device.h"

namespace attune {

/// "cpu", "cuda" (the first one), "cuda:N", or "auto": a CUDA device if there is one, else the CPU.
/// `threads` and `pinned` as in open_cpu_device; GPUs have neither.
/// Errors: kInvalidArgument for another name; those of opening the device.
Result<std::unique_ptr<Device>> open_device(const std::string& name, int threads,
                                            bool pinned = false);

}  // namespace attune
