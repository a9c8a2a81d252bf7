// SPDX-License-Identifier: Apache-2.0
// The families that exist on GPUs only.
#include "src/codegen/cuda/flash_mma.h"
#include "src/codegen/cuda/flash_mma_model.h"
#include "src/codegen/cuda/flash_mma_schedule.h"

namespace attune {

const Family& flash_mma_family() {
  static const Family family = {
      {"flash_mma", "FlashAttention-2 on tensor cores: tiles by cp.async, mma.sync, online softmax",
       2, flash_mma_parameters(), flash_mma_restrictions()},
      flash_mma_supports,
      flash_mma_check,
      flash_mma_default,
      emit_flash_mma,
      [](const Problem& problem, const Shape& shape, const Schedule& schedule,
         const Target& target) {
        return LaunchSize{flash_mma_blocks(problem, shape, schedule, target)};
      },
      flash_mma_model,
      /*time_shares=*/nullptr,
      /*uses_traits=*/true,
      kFlashMmaTileParameters};
  return family;
}

}  // namespace attune
