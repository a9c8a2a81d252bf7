// SPDX-License-Identifier: Apache-2.0
// `flash_mma`: one pass over the keys on tensor cores, sm_80 and newer
// (templates/attention/flash_mma.cuh).
//
// Schedule:  tile_q   query rows of a block; a warp has tile_q / warps of them, a multiple of 16
//            tile_kv  keys of one round
//            stages   key and value tiles in shared memory at once
//            warps    of a block
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "src/codegen/family.h"

namespace attune {

/// What a schedule costs, per block and thread.
struct FlashMmaCosts {
  std::int64_t shared_bytes;  ///< Of a block [bytes].
  int accumulators;           ///< Registers of a thread for scores and out.
  int query_registers;        ///< Registers of a thread if query fragments were kept there.
  bool keep_query;            ///< Whether they are: for as long as that leaves room to schedule.
};

FlashMmaCosts flash_mma_costs(const Problem& problem, const Schedule& schedule);

std::vector<std::string> flash_mma_supports(const Problem& problem, const Target& target);
std::string flash_mma_illegal(const Problem& problem, const Schedule& schedule,
                              const Target& target);
Schedule flash_mma_default(const Problem& problem, const Shape& shape, const Target& target);
KernelUnit emit_flash_mma(const Problem& problem, const Schedule& schedule, const Target& target,
                          const LaunchTraits& traits);

}  // namespace attune
