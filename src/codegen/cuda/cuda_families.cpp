// SPDX-License-Identifier: Apache-2.0
// The families that exist on GPUs only.
#include "src/codegen/cuda/flash_mma.h"

namespace attune {

const Family& flash_mma_family() {
  static const Family family = {
      {"flash_mma",
       "FlashAttention-2 on tensor cores: tiles by cp.async, mma.sync, online softmax",
       1,
       {{"tile_q", "query rows of one block", {64, 128}},
        {"tile_kv", "keys of one round", {32, 64, 128}},
        {"stages", "key and value tiles in shared memory at once", {1, 2, 3}},
        {"warps", "warps of one block", {4, 8}}}},
      flash_mma_supports,
      flash_mma_illegal,
      flash_mma_default,
      emit_flash_mma,
      [](const Problem& problem, const Shape& shape, const Schedule& schedule) {
        const std::int64_t tile_q = schedule.at("tile_q");
        return shape.batch * problem.q_heads * ((shape.q_len + tile_q - 1) / tile_q);
      },
      /*uses_traits=*/true};
  return family;
}

}  // namespace attune
