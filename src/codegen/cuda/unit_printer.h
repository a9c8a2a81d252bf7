// SPDX-License-Identifier: Apache-2.0
// Prints the generated CUDA unit: one include, Config, Hooks and the entry. The algorithm is in the
// template that it includes.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <attune/problem.h>
#include <attune/schedule.h>
#include <attune/target.h>

namespace attune {

/// What differs between the families.
struct CudaUnit {
  std::string skeleton;  ///< Template path without ending: "attention/naive".
  std::string function;  ///< What the entry calls: "naive_kernel".
  std::string entry;     ///< Symbol of the kernel.
  int threads = 0;       ///< Of a block.
  /// Constants of Config beside those of the problem, in printing order; DefaultConfig has others
  /// (attention/task.cuh).
  std::vector<std::pair<std::string, int>> constants;
  /// Blocks of a multiprocessor that registers must suffice for; 0: what the compiler thinks best.
  /// NOTE: it aims at more blocks than fit well, and rather spills a little.
  int least_blocks = 0;
  bool wide_offsets = true;  ///< As LaunchTraits has it.
  bool stages_bias = false;  ///< The tensor of staged_bias.h is handed to the score hook.
};

std::string print_unit(const CudaUnit& unit, const Problem& problem, const Schedule& schedule,
                       const Target& target);

}  // namespace attune
