// SPDX-License-Identifier: Apache-2.0
// From the CUDA that attune hands to NVRTC to a source for the simulator's compiler.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <attune/result.h>

#include "tests/virtual_gpu/kernel_image.h"

namespace attune::virtual_gpu {

/// The source with the simulator's primitives in place of those that came from templates/device.
/// All other lines stay as they are, so that what runs is what was emitted, templates that somebody
/// has edited included. Errors: those of flatten().
Result<std::string> host_source(std::string_view cuda);

/// Every kernel in the source, in order.
std::vector<Entry> entries_of(const std::string& cuda);

}  // namespace attune::virtual_gpu
