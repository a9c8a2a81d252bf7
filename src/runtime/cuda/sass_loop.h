// SPDX-License-Identifier: Apache-2.0
// What a kernel does in its main loop: evidence about kernels that needs no device.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/runtime/cuda/sass.h"

namespace attune {

/// The loop that has most of the kernel's matrix products or, in a kernel without any, of its
/// floating-point arithmetic; the innermost one of those that have all of these.
struct SassLoop {
  std::uint32_t first = 0, last = 0;  ///< Lowest and highest address of its instructions.
  SassMix all;                        ///< Whatever is inside, each once.
  /// Along the shortest way through one round that does all its matrix products and asynchronous
  /// copies: what a tile costs that needs nothing special. An inner loop counts as one round.
  SassMix straight;
  std::vector<int> way;  ///< The instructions of `straight`, by index.
  /// Integer divisions (which the hardware has not: a reciprocal of an integer stands for each) and
  /// calls on that way.
  int divisions = 0, calls = 0;
};

/// Nothing if no loop does floating-point arithmetic.
std::optional<SassLoop> main_loop(const std::vector<SassInstruction>& code);

}  // namespace attune
