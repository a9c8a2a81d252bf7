// SPDX-License-Identifier: Apache-2.0
// What attune adds around a kernel: emitting, compiling, finding a compiled kernel again, and the
// host's share of a run. Repeat with: ./dev bench
#include <attune/engine.h>
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <memory>

#include "src/codegen/family.h"
#include "src/runtime/device.h"
#include "src/tuner/random_tensors.h"

namespace {

using attune::Problem;
using attune::Shape;

Problem problem_of(int head_dim) {
  Problem p;
  p.head_dim = head_dim;
  p.q_heads = 8;
  return p.normalized().value();
}

/// A folder for stores and kernels that is gone when the program ends.
const std::string& scratch_folder() {
  static const std::shared_ptr<std::string> folder = [] {
    std::string name = (std::filesystem::temp_directory_path() / "attune-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    return std::shared_ptr<std::string>(new std::string(name), [](std::string* path) {
      std::error_code ignored;
      std::filesystem::remove_all(*path, ignored);
      delete path;
    });
  }();
  return *folder;
}

attune::Engine open_engine() {
  attune::EngineOptions options;
  options.store_path = scratch_folder() + "/tune.db";
  options.cache_dir = scratch_folder();
  return attune::Engine::open(options).value();
}

void emit_unit(benchmark::State& state) {
  const Problem p = problem_of(int(state.range(0)));
  const auto target = attune::detect_host_target().value();
  const auto schedule = attune::default_schedule(p, {1, 2048, 2048}, target);
  for (auto _ : state) benchmark::DoNotOptimize(attune::emit(p, schedule, target));
}
BENCHMARK(emit_unit)->Arg(64)->Arg(128)->Unit(benchmark::kMillisecond);

void emit_and_compile(benchmark::State& state) {
  const Problem p = problem_of(int(state.range(0)));
  const auto device = attune::open_cpu_device(1).value();
  const auto schedule = attune::default_schedule(p, {1, 2048, 2048}, device->target());
  for (auto _ : state) {
    const auto unit = attune::emit_unit(p, schedule, device->target()).value();
    const auto binary = device->compile(unit.source, unit.entry).value();
    benchmark::DoNotOptimize(device->load(binary).value());
  }
}
BENCHMARK(emit_and_compile)->Arg(64)->Arg(128)->Unit(benchmark::kMillisecond);

/// A fresh Engine that finds its kernel in kern.db: what a warm process does before its first run.
void open_and_plan_warm(benchmark::State& state) {
  const Problem p = problem_of(64);
  open_engine().plan(p, {1, 256, 256}).value();
  for (auto _ : state) {
    auto engine = open_engine();
    benchmark::DoNotOptimize(engine.plan(p, {1, 256, 256}).value());
  }
}
BENCHMARK(open_and_plan_warm)->Unit(benchmark::kMillisecond);

/// A run whose kernel has next to nothing to do (one row, no keys): the host's share of any run.
void run_host_share(benchmark::State& state) {
  Problem p;
  p.head_dim = 1;
  p.q_heads = 1;
  p = p.normalized().value();
  const Shape shape{1, 1, 0};
  auto engine = open_engine();
  const auto plan = engine.plan(p, shape).value();
  attune::OperandBuffers operands(p, shape, 1);
  for (auto _ : state) benchmark::DoNotOptimize(plan.run(operands.tensors()));
}
BENCHMARK(run_host_share)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
