// SPDX-License-Identifier: Apache-2.0
// How a Plan comes to be: a schedule is chosen, its kernel built or found.
#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/problem_expressions.h"
#include "src/engine/engine_impl.h"
#include "src/support/try.h"
#include "src/tuner/acceptance.h"
#include "src/tuner/tuner.h"

namespace attune {

// A record is data from a file: its schedule is checked against the family's space before use. One
// of another shape or device serves only if the model does not expect it to be slower than the
// default.
std::optional<Engine::Impl::Choice> Engine::Impl::stored(const Problem& problem,
                                                         const Shape& shape) const {
  constexpr double kSlack = 1.02;
  const auto usable = [&](const TuneRecord& record) -> std::optional<Schedule> {
    const auto schedule = schedule_from_json(record.schedule);
    if (!schedule || !validate_schedule(*schedule, problem, target())) return std::nullopt;
    if (find_family(schedule->family)->info.abi_rev != record.abi_rev) return std::nullopt;
    return canonical_schedule(*schedule);
  };
  std::vector<TuneRecord> rejected;
  for (;;) {
    const auto hit =
        core->store->find(target().json(), problem.json(), shape, [&](const TuneRecord& record) {
          const bool seen = std::ranges::any_of(rejected, [&](const TuneRecord& other) {
            return other.schedule == record.schedule && other.shape == record.shape &&
                   other.device == record.device && other.policy == record.policy;
          });
          return !seen && usable(record).has_value();
        });
    if (!hit) return std::nullopt;
    const Schedule schedule = *usable(hit->record);
    const bool foreign = hit->rung == Rung::kNearest || hit->rung == Rung::kSimilarDevice;
    if (!foreign ||
        predicted_us(problem, shape, schedule, target()) <=
            kSlack * predicted_us(problem, shape, default_schedule(problem, shape, target()),
                                  target())) {
      return Choice{schedule, hit->rung, hit->record};
    }
    rejected.push_back(hit->record);
  }
}

Result<Engine::Impl::Choice> Engine::Impl::choose(const Problem& problem, const Shape& shape,
                                                  const PlanOptions& options) {
  if (options.schedule) {
    ATTUNE_CHECK_OK(validate_schedule(*options.schedule, problem, target()));
    return Choice{canonical_schedule(*options.schedule), Rung::kGiven, {}};
  }
  std::optional<Choice> found;
  if (options.use_store) found = stored(problem, shape);
  if (found && found->rung == Rung::kExact) return *found;
  const bool tunable = shape.batch > 0 && shape.q_len > 0;
  if (options.tuning == TunePolicy::kTuneIfMissing && options.tune_seconds > 0 && tunable) {
    TuneOptions tune_options;
    tune_options.budget_seconds = options.tune_seconds;
    tune_options.operands = options.tune_operands;
    ATTUNE_TRY(TuneReport report, attune::tune(core->site(), problem, shape, tune_options));
    ATTUNE_TRY(Schedule schedule, schedule_from_json(report.winner.schedule));
    return Choice{std::move(schedule), Rung::kTuned, std::move(report.winner)};
  }
  if (options.use_store && options.remember_wanted) {
    core->store->want(target().json(), problem.json(), shape, found ? found->rung : Rung::kDefault);
  }
  if (options.tuning == TunePolicy::kTuneInBackground && tunable) {
    core->background->ask(problem, shape, options.tune_seconds);
  }
  return found.value_or(Choice{default_schedule(problem, shape, target()), Rung::kDefault, {}});
}

// The emitter changed since this schedule was tuned: it may be used once it has proved itself, and
// that is remembered, so that the next process need not ask again. Its times are of other code, so
// it does not keep anybody from tuning anew.
Result<bool> Engine::Impl::still_right(const Problem& problem, const Shape& shape,
                                       const Choice& choice, const BuiltKernel& kernel) {
  ATTUNE_TRY(const auto acceptance,
             Acceptance::prepare(device(), *core->builder, problem, shape, /*seed=*/1));
  if (!acceptance->check(kernel, choice.schedule)) return false;
  if (choice.rung == Rung::kSimilarDevice) return true;  // That device's record is not ours.
  TuneRecord record = *choice.record;
  record.code_hash = kernel.code_hash;
  record.effort = effort_name(Effort::kDefault);
  if (record.origin == "shipped") record.origin = "imported";
  core->store->put(record);
  return true;
}

Result<Plan> Engine::plan(const Problem& problem, const Shape& shape, const PlanOptions& options) {
  auto impl = std::make_shared<Plan::Impl>();
  ATTUNE_TRY(impl->problem, problem.normalized());
  ATTUNE_CHECK_OK(shape.validate());
  ATTUNE_CHECK_OK(check_positions(impl->problem, shape));
  if (!(options.tune_seconds >= 0) ||
      options.tune_seconds == std::numeric_limits<double>::infinity()) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the tuning budget is {} s", options.tune_seconds),
                "allowed: 0 (no tuning) or more seconds");
  }
  impl->core = impl_->core;
  impl->shape = shape;
  impl->checked = options.checked;
  impl->arguments = std::make_unique<const LaunchArguments>(impl->problem);
  KernelBuilder& builder = *impl_->core->builder;
  ATTUNE_TRY(Impl::Choice choice, impl_->choose(impl->problem, shape, options));
  const LaunchTraits traits = dense_traits(impl->problem, shape.kv_len);
  bool from_memory = false;
  ATTUNE_TRY(impl->kernel, builder.build(impl->problem, choice.schedule, traits, &from_memory));
  if (choice.record && choice.record->code_hash != impl->kernel->code_hash) {
    ATTUNE_TRY(const bool right, impl_->still_right(impl->problem, shape, choice, *impl->kernel));
    if (!right) {
      choice = {default_schedule(impl->problem, shape, target()), Rung::kDefault, {}};
      ATTUNE_TRY(impl->kernel, builder.build(impl->problem, choice.schedule, traits, &from_memory));
    }
  }
  impl->schedule = choice.schedule;
  impl->size = impl->kernel->family->launch_size(impl->problem, shape, choice.schedule, target());
  impl->facts.rung = choice.rung;
  impl->facts.record = std::move(choice.record);
  impl->facts.kernel_cached = from_memory || impl->kernel->cached;
  impl->facts.code_bytes = impl->kernel->code_bytes;
  if (!from_memory) {
    impl->facts.emit_ms = impl->kernel->emit_ms;
    impl->facts.compile_ms = impl->kernel->compile_ms;
    impl->facts.load_ms = impl->kernel->load_ms;
  }
  const CompilerFacts& compiler = impl->kernel->facts;
  impl->facts.registers = compiler.registers;
  impl->facts.spill_bytes = compiler.spill_bytes;
  impl->facts.threads = impl->kernel->threads;
  impl->facts.shared_bytes = compiler.shared_bytes + impl->kernel->shared_bytes;
  impl->facts.compiler_notes = compiler.notes;
  return Plan(std::move(impl));
}

}  // namespace attune
