// SPDX-License-Identifier: Apache-2.0
#include <attune/engine.h>

#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "cache/tuned/shipped_results.h"
#include "src/codegen/cpu/fma_peak.h"
#include "src/codegen/problem_expressions.h"
#include "src/engine/engine_impl.h"
#include "src/runtime/cuda/cuda_device.h"
#include "src/support/try.h"
#include "src/tuner/acceptance.h"
#include "src/tuner/check_tensors.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "src/tuner/tuner.h"

namespace attune {

Engine::Engine(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

namespace {

Result<std::unique_ptr<Device>> open_device(const EngineOptions& options) {
  const std::string& name = options.device;
  if (name == "cpu") return open_cpu_device(options.threads);
  if (name == "auto") {
    // No GPU is the ordinary case, not a fault, so the reason why there is none is dropped.
    if (auto gpu = open_cuda_device(0)) return gpu;
    return open_cpu_device(options.threads);
  }
  if (name == "cuda") return open_cuda_device(0);
  int ordinal = -1;
  if (name.starts_with("cuda:")) {
    const char* end = name.data() + name.size();
    const auto [last, error] = std::from_chars(name.data() + 5, end, ordinal);
    if (error != std::errc{} || last != end) ordinal = -1;
  }
  if (ordinal < 0) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("unknown device `{}`", name),
                "allowed: cpu, cuda, cuda:N or auto (a CUDA device if there is one, else the CPU)");
  }
  return open_cuda_device(ordinal);
}

}  // namespace

Result<Engine> Engine::open(const EngineOptions& options) {
  constexpr int kMostThreads = 1024;
  if (options.threads < 0 || options.threads > kMostThreads) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`threads` is {}", options.threads),
                fmt::format("allowed: 0 (one per core) to {}", kMostThreads));
  }
  auto core = std::make_shared<EngineCore>();
  ATTUNE_TRY(core->device, open_device(options));
  core->store = Store::open(StoreOptions{options.store_path, shipped_results()});
  core->kernels =
      KernelStore::open(options.cache_dir.empty() ? default_cache_dir() : options.cache_dir);
  core->builder = std::make_unique<KernelBuilder>(*core->device, core->kernels);
  ATTUNE_TRY(core->zeros, allocate_zeros(*core->device));
  auto impl = std::make_shared<Impl>();
  impl->core = std::move(core);
  return Engine(std::move(impl));
}

const Target& Engine::target() const { return impl_->target(); }
Store& Engine::store() const { return *impl_->core->store; }
int Engine::threads() const { return impl_->device().workers(); }
bool Engine::uses_host_memory() const { return impl_->device().uses_host_memory(); }

std::vector<std::string> Engine::notes() const {
  std::vector<std::string> notes = impl_->core->store->notes();
  for (const auto& more : {impl_->core->kernels->notes(), impl_->core->builder->notes()}) {
    notes.insert(notes.end(), more.begin(), more.end());
  }
  return notes;
}

// A record is data from a file: its schedule is checked against the family's space before use.
std::optional<Engine::Impl::Choice> Engine::Impl::stored(const Problem& problem,
                                                         const Shape& shape) const {
  auto usable = [&](const TuneRecord& record) {
    const auto schedule = schedule_from_json(record.schedule);
    if (!schedule || !validate_schedule(*schedule, problem, target())) return false;
    return find_family(schedule->family)->info.abi_rev == record.abi_rev;
  };
  const auto hit = core->store->find(target().json(), problem.json(), shape, usable);
  if (!hit) return std::nullopt;
  return Choice{canonical_schedule(schedule_from_json(hit->record.schedule).value()), hit->rung,
                hit->record.code_hash};
}

Result<Engine::Impl::Choice> Engine::Impl::choose(const Problem& problem, const Shape& shape,
                                                  const PlanOptions& options) {
  if (options.schedule) {
    ATTUNE_CHECK_OK(validate_schedule(*options.schedule, problem, target()));
    return Choice{canonical_schedule(*options.schedule), Rung::kGiven, ""};
  }
  std::optional<Choice> found;
  if (options.use_store) found = stored(problem, shape);
  if (found && found->rung == Rung::kExact) return *found;
  const bool tunable = shape.batch > 0 && shape.q_len > 0;
  if (options.tune_seconds > 0 && tunable) {
    TuneOptions tune_options;
    tune_options.budget_seconds = options.tune_seconds;
    tune_options.operands = options.tune_operands;
    ATTUNE_TRY(const TuneReport report,
               attune::tune(device(), *core->builder, *core->store, problem, shape, tune_options));
    ATTUNE_TRY(Schedule schedule, schedule_from_json(report.winner.schedule));
    return Choice{std::move(schedule), Rung::kTuned, ""};
  }
  const Choice fallback{default_schedule(problem, shape, target()), Rung::kDefault, ""};
  if (options.use_store) {
    core->store->want(target().json(), problem.json(), shape, found ? found->rung : Rung::kDefault);
  }
  return found.value_or(fallback);
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
  if (!choice.code_hash.empty() && choice.code_hash != impl->kernel->code_hash) {
    // The emitter changed since this schedule was tuned: it may be used once it has proved itself.
    ATTUNE_TRY(const auto acceptance,
               Acceptance::prepare(impl_->device(), builder, impl->problem, shape, 1));
    if (!acceptance->check(*impl->kernel, choice.schedule)) {
      choice = {default_schedule(impl->problem, shape, target()), Rung::kDefault, ""};
      ATTUNE_TRY(impl->kernel, builder.build(impl->problem, choice.schedule, traits, &from_memory));
    }
  }
  impl->schedule = choice.schedule;
  impl->tasks = impl->kernel->family->task_count(impl->problem, shape, choice.schedule, target());
  impl->facts.rung = choice.rung;
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

Result<TuneReport> Engine::tune(const Problem& problem, const Shape& shape,
                                const TuneOptions& options) {
  return attune::tune(impl_->device(), *impl_->core->builder, *impl_->core->store, problem, shape,
                      options);
}

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

Result<std::string> Engine::assembly(const Problem& problem, const Schedule& schedule,
                                     const Target& target) const {
  ATTUNE_TRY(const Problem normalized, problem.normalized());
  ATTUNE_TRY(const std::string source, emit(normalized, schedule, target));
  return impl_->device().assembly(source);
}

Result<std::shared_ptr<void>> Engine::allocate(std::size_t bytes) {
  ATTUNE_TRY(std::unique_ptr<DeviceMemory> memory, impl_->device().allocate(bytes));
  // The memory must not outlive the device that frees it.
  struct Holder {
    std::shared_ptr<EngineCore> core;
    std::unique_ptr<DeviceMemory> memory;
  };
  auto holder = std::make_shared<Holder>(Holder{impl_->core, std::move(memory)});
  void* data = holder->memory->data();
  return std::shared_ptr<void>(std::move(holder), data);
}

Status Engine::copy_to_device(void* device, const void* host, std::size_t bytes) {
  return impl_->device().copy_to_device(device, host, bytes);
}

Status Engine::copy_to_host(void* host, const void* device, std::size_t bytes) {
  return impl_->device().copy_to_host(host, device, bytes);
}

Status Engine::synchronize(Stream stream) { return impl_->device().synchronize(stream.handle); }

Result<double> Engine::measure_peak_gflops(int threads) {
  constexpr std::int64_t kRounds = 2'000'000;
  constexpr int kAttempts = 7;
  Device& device = impl_->device();
  if (device.target().is_gpu()) {
    return fail(ErrorCode::kUnsupported,
                "the multiply-add peak of CUDA devices is not measured in this version");
  }
  threads = std::clamp(threads, 1, device.workers());
  const KernelUnit unit = emit_fma_peak(device.target(), kRounds);
  ATTUNE_TRY(const Binary binary, device.compile(unit.source, unit.entry));
  ATTUNE_TRY(const auto kernel, device.load(binary));
  Launch launch;
  launch.kernel = kernel.get();
  launch.tasks = threads;
  launch.scratch_bytes = unit.scratch_bytes;
  const std::vector<float> ones(
      static_cast<std::size_t>(unit.scratch_bytes * device.workers()) / sizeof(float), 1.0f);
  ATTUNE_TRY(const auto scratch, device.allocate(ones.size() * sizeof(float)));
  ATTUNE_CHECK_OK(device.copy_to_device(scratch->data(), ones.data(), ones.size() * sizeof(float)));
  launch.workspace = scratch->data();
  double best = 0;
  for (int i = 0; i < kAttempts; ++i) {
    ATTUNE_TRY(const double us, device.time_us(launch, 1));
    best = std::max(best, threads * fma_peak_flops(device.target(), kRounds) / us / 1e3);
  }
  return best;
}

}  // namespace attune
