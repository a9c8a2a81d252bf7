// SPDX-License-Identifier: Apache-2.0
// What bounds a main loop: how long each part of a multiprocessor is busy with one round of it, at
// published rates. A bound, not a forecast: latencies and waiting come on top.
#pragma once

#include <string>
#include <vector>

#include "src/runtime/cuda/sass_loop.h"

namespace attune {

/// Clocks that one part of a multiprocessor is busy with one round of one warp, when each of its
/// four sub-partitions has a warp of its own at work.
struct PipeLoad {
  const char* pipe;
  double clocks;
};

struct SassBound {
  std::vector<PipeLoad> pipes;  ///< The busiest first.
  /// Of the busiest pipe's clocks, the share in which the tensor cores work at their peak rate.
  /// Negative for architectures whose rate is not published for these instructions.
  double tensor_share = -1;
};

/// For an architecture's compute capability as one number. Rates: CUDA C++ Programming Guide,
/// arithmetic throughput table; NVIDIA's architecture white papers for the tensor cores (dense f16
/// products with f32 sums, of the models that do not halve these).
/// NOTE: from sm_90 on only asynchronous products (wgmma, tcgen05) reach the tensor cores' peak.
SassBound bound_of(const std::vector<SassInstruction>& code, const SassLoop& loop,
                   int compute_capability);

}  // namespace attune
