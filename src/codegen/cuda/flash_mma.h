// SPDX-License-Identifier: Apache-2.0
// `flash_mma`: one pass over the keys by mma.sync, sm_75 and newer
// (templates/attention/flash_mma.cuh). Its schedules are in flash_mma_schedule.h.
#pragma once

#include <string>
#include <vector>

#include "src/codegen/family.h"

namespace attune {

std::vector<std::string> flash_mma_supports(const Problem& problem, const Target& target);
KernelUnit emit_flash_mma(const Problem& problem, const Schedule& schedule, const Target& target,
                          const LaunchTraits& traits);
std::int64_t flash_mma_blocks(const Problem& problem, const Shape& shape, const Schedule& schedule,
                              const Target& target);

}  // namespace attune
