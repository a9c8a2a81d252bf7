// SPDX-License-Identifier: Apache-2.0
#include <attune/engine.h>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "cache/tuned/shipped_results.h"
#include "src/codegen/cpu/fma_peak.h"
#include "src/engine/engine_impl.h"
#include "src/runtime/cpu/read_bandwidth.h"
#include "src/runtime/open_device.h"
#include "src/support/try.h"
#include "src/tuner/environment.h"
#include "src/tuner/random_tensors.h"

namespace attune {

Engine::Engine(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

namespace {

// What was installed with the library, or built beside it.
#ifndef ATTUNE_INSTALLED_PROGRAM
#define ATTUNE_INSTALLED_PROGRAM ""
#endif

std::string worker_program(const EngineOptions& options) {
  const char* named = std::getenv("ATTUNE_WORKER");
  std::string program = !options.worker_program.empty()        ? options.worker_program
                        : named != nullptr && named[0] != '\0' ? named
                                                               : ATTUNE_INSTALLED_PROGRAM;
  // Who named one learns later why it cannot be used; the installed one may just not be there.
  const bool guessed = options.worker_program.empty() && named == nullptr;
  if (guessed && access(program.c_str(), X_OK) != 0) program.clear();
  return program;
}

/// The device's name for another process: "auto" is decided by now.
std::string device_name(const EngineOptions& options, const Device& device) {
  if (options.device != "auto") return options.device;
  return device.target().is_gpu() ? "cuda:0" : "cpu";
}

}  // namespace

Result<Engine> Engine::open(const EngineOptions& options) {
  constexpr int kMostThreads = 1024;
  if (options.threads < 0 || options.threads > kMostThreads) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("`threads` is {}", options.threads),
                fmt::format("allowed: 0 (one per core) to {}", kMostThreads));
  }
  auto core = std::make_shared<EngineCore>();
  ATTUNE_TRY(core->device, open_device(options.device, options.threads));
  core->store = Store::open(StoreOptions{options.store_path, shipped_results()});
  core->kernels =
      KernelStore::open(options.cache_dir.empty() ? default_cache_dir() : options.cache_dir);
  core->builder = std::make_unique<KernelBuilder>(*core->device, core->kernels);
  ATTUNE_TRY(core->zeros, allocate_zeros(*core->device));
  core->worker.program = worker_program(options);
  core->worker.words = {"tune-worker"};
  core->worker.device = device_name(options, *core->device);
  core->worker.threads = options.threads;
  // The same rules give a worker the same file. Without one, kernels go by a folder for the time.
  if (!core->kernels->path().empty()) {
    core->worker.cache_dir = options.cache_dir.empty() ? default_cache_dir() : options.cache_dir;
  }
  core->background = std::make_unique<BackgroundTuner>(core->site());
  auto impl = std::make_shared<Impl>();
  impl->core = std::move(core);
  return Engine(std::move(impl));
}

const Target& Engine::target() const { return impl_->target(); }
Store& Engine::store() const { return *impl_->core->store; }
int Engine::threads() const { return impl_->device().workers(); }
bool Engine::uses_host_memory() const { return impl_->device().uses_host_memory(); }

std::string Engine::environment() const { return environment_of(impl_->device()); }

std::vector<std::string> Engine::notes() const {
  std::vector<std::string> notes = impl_->core->store->notes();
  for (const auto& more : {impl_->core->kernels->notes(), impl_->core->builder->notes()}) {
    notes.insert(notes.end(), more.begin(), more.end());
  }
  return notes;
}

Result<TuneReport> Engine::tune(const Problem& problem, const Shape& shape,
                                const TuneOptions& options) {
  return attune::tune(impl_->core->site(), problem, shape, options);
}

std::optional<TuneRecord> Engine::stored_result(const Problem& problem, const Shape& shape,
                                                const TuneOptions& options) const {
  const auto normalized = problem.normalized();
  if (!normalized) return std::nullopt;
  return attune::stored_result(impl_->core->site(), *normalized, shape, options);
}

void Engine::wait_for_background() { impl_->core->background->wait(); }

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
  constexpr int kAttempts = 50;  // Of 4 ms: threads may begin on one core.
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

Result<double> Engine::measure_read_gb_per_s() {
  const Target& target = impl_->device().target();
  if (target.is_gpu()) {
    return fail(ErrorCode::kUnsupported, "the read bandwidth is measured on CPUs only",
                "open the device cpu");
  }
  return attune::measure_read_gb_per_s(threads(), target.l3_bytes);
}

}  // namespace attune
