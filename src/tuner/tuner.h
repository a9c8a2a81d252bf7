// SPDX-License-Identifier: Apache-2.0
// Tuner: finds the fastest legal schedule of a problem and shape on a device, within a budget.
#pragma once

#include <attune/engine.h>

#include "src/tuner/kernel_builder.h"
#include "src/tuner/search.h"
#include "src/tuner/worker_stand.h"

namespace attune {

/// How results are keyed: caches are flushed before every sample (docs/measuring.md). Where what a
/// mask reads decides how much work there is, results on a caller's operands are apart from those
/// on drawn ones.
inline constexpr const char* kMeasurePolicy = "cold";
inline constexpr const char* kGivenOperandsPolicy = "cold_given";
std::string_view measure_policy(const Problem& problem, const TuneOptions& options);

/// Where tuning happens.
struct TuneSite {
  Device& device;
  KernelBuilder& builder;
  Store& store;
  WorkerCommand worker;
};

/// The effort that options ask for.
Effort asked_effort(const TuneOptions& options);

/// A stored result that makes tuning needless: of this device, problem, shape and policy, measured
/// here, by as thorough a search, of the code as it is emitted now.
std::optional<TuneRecord> stored_result(const TuneSite& site, const Problem& problem,
                                        const Shape& shape, const TuneOptions& options);

/// The schedules worth trying, the default first, then what the store holds of near shapes, then
/// the rest in the model's order.
std::vector<Schedule> candidates_of(const TuneSite& site, const Problem& problem,
                                    const Shape& shape);

/// Compiles candidates in parallel, checks every one against the oracle, races those that pass and
/// stores the winner and every trial, each as it ends. The default schedule is always compiled,
/// checked and measured, whatever the budget; it stays the winner unless another one is faster by
/// more than noise.
/// Errors: those of Problem::normalized and Shape::validate; kDevice, kMismatch, kCrashed or
/// kTimeout when no candidate could be used.
Result<TuneReport> tune(const TuneSite& site, const Problem& problem, const Shape& shape,
                        const TuneOptions& options);

}  // namespace attune
