// SPDX-License-Identifier: Apache-2.0
// How long a schedule of `flash_cpu` is believed to take.
#pragma once

#include "src/codegen/family.h"

namespace attune {

/// Family::model. Clocks of one core, from counts of what the kernel does: multiply-adds of the
/// micro-kernels and what surrounds each call of one, packing, exponentials; then the
/// cores' shares of the tasks. Its factors were fitted to one x86-64-v3 core (Zen 3), whose
/// schedules it ranks best; elsewhere lanes, registers and caches are the target's.
SchedulePredictor flash_cpu_model(const Problem& problem, const Shape& shape, const Target& target);

/// Family::time_shares, by the same model.
std::vector<TimeShare> flash_cpu_time_shares(const Problem& problem, const Shape& shape,
                                             const Schedule& schedule, const Target& target);

}  // namespace attune
