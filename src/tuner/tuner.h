// SPDX-License-Identifier: Apache-2.0
// Tuner: finds the fastest legal schedule of a problem and shape on a device, within a budget.
#pragma once

#include <attune/engine.h>

#include "src/tuner/kernel_builder.h"

namespace attune {

/// How results are keyed: inputs stay in cache between samples.
inline constexpr const char* kMeasurePolicy = "warm";

/// Compiles the space in parallel, checks every candidate against the oracle, races those that pass
/// and stores the winner and every trial. The default schedule is always compiled, checked and
/// measured, whatever the budget; it stays the winner unless another one is faster by more than
/// noise.
/// Errors: those of Problem::normalized and Shape::validate; kDevice or kMismatch when not even the
/// default could be used.
Result<TuneReport> tune(Device& device, KernelBuilder& builder, Store& store,
                        const Problem& problem, const Shape& shape, const TuneOptions& options);

}  // namespace attune
