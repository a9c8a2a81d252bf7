// SPDX-License-Identifier: Apache-2.0
// How long a schedule of `flash_mma` is believed to take.
#pragma once

#include "src/codegen/family.h"

namespace attune {

/// Family::model. A roofline of one multiprocessor for a round of the main loop: tensor cores,
/// exponentials, instructions, shared memory, second-level cache and device memory. The busiest of
/// them and a part of the others, the smaller the more warps there are, is a round's time; with
/// latencies that nothing hides, prologue and epilogue, and the multiprocessors' shares of the
/// tasks that makes the launch's.
/// NOTE: a belief. Rates are published ones, and no GPU has confirmed what it says.
SchedulePredictor flash_mma_model(const Problem& problem, const Shape& shape, const Target& target);

}  // namespace attune
