// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <attune/result.h>

namespace attune {

/// Whether the bytes are a complete cubin: an ELF file for NVIDIA GPUs whose tables and sections
/// lie within it. The driver is told no size, so it would read on behind a file that was cut short.
/// Errors: kDevice saying what is wrong.
Status check_cubin(std::string_view bytes);

}  // namespace attune
