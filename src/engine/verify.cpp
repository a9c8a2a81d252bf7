// SPDX-License-Identifier: Apache-2.0
// Checks of one schedule: against the fp64 reference, and as tuning makes them.
#include "src/engine/engine_impl.h"
#include "src/support/try.h"
#include "src/tuner/acceptance.h"
#include "src/tuner/check_tensors.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"

namespace attune {
namespace {

Result<VerifyResult> verify_on(Device& device, const Plan& plan, OperandBuffers& operands) {
  ATTUNE_TRY(DeviceOperands on_device, DeviceOperands::mirror(device, operands));
  ATTUNE_CHECK_OK(plan.run(on_device.tensors()));
  ATTUNE_CHECK_OK(device.synchronize());
  ATTUNE_CHECK_OK(on_device.fetch_results());
  const Comparison comparison =
      compare_with_reference(plan.problem(), plan.shape(), operands.tensors());
  VerifyResult result{plan.schedule(),
                      plan.shape(),
                      comparison.max_error,
                      comparison.relative_l2,
                      comparison.max_error_bound,
                      comparison.relative_l2_bound,
                      comparison.lse_error,
                      comparison.ok,
                      comparison.reason};
  if (!operands.guards_intact()) {
    result.ok = false;
    result.reason = "the kernel wrote outside its results";
  }
  return result;
}

PlanOptions exactly(const Schedule& schedule) {
  PlanOptions options;
  options.schedule = schedule;
  return options;
}

}  // namespace

Result<VerifyResult> Engine::verify(const Problem& problem, const Shape& shape,
                                    const Schedule& schedule, std::uint64_t seed) {
  ATTUNE_TRY(const Plan plan, this->plan(problem, shape, exactly(schedule)));
  OperandBuffers operands(plan.problem(), shape, seed);
  return verify_on(impl_->device(), plan, operands);
}

Result<VerifyResult> Engine::verify(const Problem& problem, const Shape& shape,
                                    const Schedule& schedule, const Tensors& operands) {
  ATTUNE_TRY(const Plan plan, this->plan(problem, shape, exactly(schedule)));
  ATTUNE_CHECK_OK(check_inputs(plan.problem(), shape, operands));
  OperandBuffers copies(plan.problem(), shape, operands);
  return verify_on(impl_->device(), plan, copies);
}

Result<double> Engine::accept(const Problem& problem, const Shape& shape, const Schedule& schedule,
                              std::uint64_t seed) {
  ATTUNE_TRY(const Problem normalized, problem.normalized());
  ATTUNE_CHECK_OK(shape.validate());
  KernelBuilder& builder = *impl_->core->builder;
  ATTUNE_TRY(const auto kernel, builder.build(normalized, schedule));
  ATTUNE_TRY(const auto acceptance,
             Acceptance::prepare(impl_->device(), builder, normalized, shape, seed));
  return acceptance->check(*kernel, canonical_schedule(schedule));
}

}  // namespace attune
