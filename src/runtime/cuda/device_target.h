// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <attune/result.h>
#include <attune/target.h>

#include "src/runtime/cuda/context.h"

namespace attune {

/// The architecture to compile for on devices of a compute capability: their own with its exact
/// features where there is one ("sm_90a"), else the nearest older one of the same generation whose
/// machine code they run. Errors: kUnsupported naming the capability.
Result<std::string> arch_of_capability(int major, int minor);

/// What the driver tells of a device. Memory is rounded to GiB, because drivers keep back a little
/// more or less of it. Errors: kDevice, or those of arch_of_capability().
Result<Target> target_of_device(const CudaContext& context);

}  // namespace attune
