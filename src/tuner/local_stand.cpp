// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/local_stand.h"

#include "src/support/try.h"

namespace attune {

Result<std::unique_ptr<LocalStand>> LocalStand::make(Device& device, KernelBuilder& builder,
                                                     const StandSetup& setup) {
  std::unique_ptr<LocalStand> stand(new LocalStand(device, builder, setup));
  ATTUNE_CHECK_OK(stand->make_operands());
  return stand;
}

std::unique_ptr<LocalStand> LocalStand::make_builder(Device& device, KernelBuilder& builder,
                                                     const StandSetup& setup,
                                                     const LaunchTraits& traits) {
  std::unique_ptr<LocalStand> stand(new LocalStand(device, builder, setup));
  stand->traits_ = traits;
  return stand;
}

// Kernels are compiled for what is measured on, so that comes first.
Status LocalStand::make_operands() {
  const auto& [problem, shape, seed, given, policy] = setup_;
  operands_ = given != nullptr ? std::make_unique<OperandBuffers>(problem, shape, *given)
                               : std::make_unique<OperandBuffers>(problem, shape, seed);
  traits_ = LaunchArguments(problem).traits(operands_->tensors());
  // Candidates are checked with a bias of as many keys: a single one broadcasts.
  if (shape.kv_len <= 1) traits_.bias_alignment = 0;
  return {};
}

Status LocalStand::make_acceptance() {
  if (acceptance_) return {};
  ATTUNE_TRY(acceptance_,
             Acceptance::prepare(device_, builder_, setup_.problem, setup_.shape, setup_.seed));
  return {};
}

Result<std::shared_ptr<const BuiltKernel>> LocalStand::kernel(const Schedule& schedule) {
  return builder_.build(setup_.problem, schedule, traits_);
}

Result<BuildOutcome> LocalStand::build(const Schedule& schedule) {
  ATTUNE_TRY(const auto built, kernel(schedule));
  BuildOutcome outcome;
  outcome.code_hash = built->code_hash;
  outcome.facts = built->facts;
  outcome.compile_ms = built->compile_ms;
  outcome.code_bytes = built->code_bytes;
  outcome.threads = built->threads;
  outcome.shared_bytes = built->facts.shared_bytes + built->shared_bytes;
  return outcome;
}

Result<double> LocalStand::check(const Schedule& schedule) {
  if (!operands_) return fail(ErrorCode::kUnsupported, "this worker only compiles");
  ATTUNE_TRY(const auto built, kernel(schedule));
  ATTUNE_CHECK_OK(make_acceptance());
  return acceptance_->check(*built, schedule);
}

Result<double> LocalStand::sample(const Schedule& schedule) {
  if (!operands_) return fail(ErrorCode::kUnsupported, "this worker only compiles");
  auto watch = watches_.find(schedule.text());
  if (watch == watches_.end()) {
    if (!rotating_) {
      ATTUNE_TRY(rotating_, RotatingOperands::prepare(device_, *operands_, setup_.problem,
                                                      setup_.shape, setup_.policy));
    }
    ATTUNE_TRY(const auto built, kernel(schedule));
    ATTUNE_TRY(Stopwatch fresh, Stopwatch::prepare(device_, built, setup_.problem, setup_.shape,
                                                   schedule, rotating_));
    ATTUNE_CHECK_OK(fresh.probe());
    watch = watches_.emplace(schedule.text(), std::move(fresh)).first;
  }
  ATTUNE_CHECK_OK(watch->second.sample());
  return watch->second.samples().back();
}

void LocalStand::release(const Schedule& schedule) { watches_.erase(schedule.text()); }

}  // namespace attune
