// SPDX-License-Identifier: Apache-2.0
// What NVIDIA's assembler says about a kernel, read from its log: no device is needed for it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/runtime/device.h"

namespace attune {

/// One log of `ptxas -v`, as CUDA 12 and 13 write it.
struct PtxasReport {
  std::vector<std::string> entries;  ///< Every kernel that was assembled, by symbol.
  bool has_entry = false;            ///< Whether the kernel asked for is among them.
  /// Of the kernel asked for. Spills of functions that are no kernels count too, since it may call
  /// them; remarks are those of the whole unit.
  CompilerFacts facts;
};

/// Reads the facts of the kernel `entry`. What the log does not say stays zero; the log may hold
/// other lines.
PtxasReport read_ptxas_log(std::string_view log, std::string_view entry);

}  // namespace attune
