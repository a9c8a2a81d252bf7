// SPDX-License-Identifier: Apache-2.0
// A kernel that does nothing but independent multiply-adds: the ceiling that figures are compared
// with, measured by the same compiler and threads as the kernels themselves.
#pragma once

#include <cstdint>

#include <attune/target.h>

#include "src/codegen/family.h"

namespace attune {

/// One task runs `rounds` rounds of independent vector multiply-adds; its arguments are unused.
KernelUnit emit_fma_peak(const Target& target, std::int64_t rounds);

/// Arithmetic of one task [FLOP].
double fma_peak_flops(const Target& target, std::int64_t rounds);

}  // namespace attune
