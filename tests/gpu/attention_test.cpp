// SPDX-License-Identifier: Apache-2.0
// Attention on a real GPU: the rules for numbers and edges on random problems, plans under streams
// and graphs, tuning. Skipped by name where there is no GPU.
#include <attune/engine.h>
#include <attune/families.h>
#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

#include "cache/kernel_store.h"
#include "src/runtime/cuda/cuda_graph.h"
#include "src/tuner/kernel_builder.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/expression_problems.h"
#include "tests/gpu/gpu_engine.h"
#include "tests/gpu/problem_of.h"
#include "tests/random_seed.h"

namespace {

using attune::Problem;
using attune::RandomBits;
using attune::Shape;

template <class T, std::size_t N>
T pick(RandomBits& random, const T (&choices)[N]) {
  return choices[random.next_in(0, N - 1)];
}

Problem random_problem(RandomBits& random) {
  constexpr int kHeadDims[] = {1, 7, 16, 31, 32, 59, 64, 72, 96, 111, 128, 192, 256};
  constexpr int kGroups[] = {1, 3, 7, 8};
  const double scales[] = {0, -0.25, 1.0 / 8, 1e-3};
  Problem p;
  p.dtype = pick(random, {attune::Dtype::kF32, attune::Dtype::kF16, attune::Dtype::kBf16});
  p.head_dim = pick(random, kHeadDims);
  p.head_dim_v = pick(random, kHeadDims);
  p.kv_heads = static_cast<int>(random.next_in(1, 2));
  p.q_heads = p.kv_heads * pick(random, kGroups);
  if (random.next_in(0, 1) == 1) p.scale = pick(random, scales);
  if (random.next_in(0, 1) == 1) add_random_expressions(p, random);
  return p.normalized().value();
}

struct Operands {
  Operands(attune::Engine& engine, const Problem& problem, const Shape& shape, std::uint64_t seed)
      : host(problem, shape, seed), tensors(host.tensors()) {
    for (attune::Tensor* tensor :
         {&tensors.q, &tensors.k, &tensors.v, &tensors.out, &*tensors.lse}) {
      const auto bytes =
          static_cast<std::size_t>(tensor->elements()) * attune::dtype_size(tensor->dtype);
      memory.push_back(engine.allocate(bytes).value());
      REQUIRE(engine.copy_to_device(memory.back().get(), tensor->data, bytes));
      tensor->data = memory.back().get();
    }
  }
  /// The results of the device, in host memory; then how they compare.
  void fetch(attune::Engine& engine) {
    for (auto [target, source] :
         {std::pair{host.tensors().out, tensors.out}, {*host.tensors().lse, *tensors.lse}}) {
      const auto bytes =
          static_cast<std::size_t>(target.elements()) * attune::dtype_size(target.dtype);
      REQUIRE(engine.copy_to_host(target.data, source.data, bytes));
    }
  }
  attune::OperandBuffers host;
  attune::Tensors tensors;
  std::vector<std::shared_ptr<void>> memory;
};

}  // namespace

TEST_SUITE("gpu") {
  TEST_CASE("on the GPU every schedule agrees with the fp64 reference on random problems") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    std::vector<PlanRequest> cases;
    while (cases.size() < gpu.affordable(120)) {
      const Problem problem = random_problem(random);
      const auto space = attune::schedule_space(problem, gpu.engine->target());
      const auto& schedule = space[random.next_in(0, std::int64_t(space.size()) - 1)];
      const Shape shape{random.next_in(0, 2), random.next_in(0, 200), random.next_in(0, 300)};
      cases.push_back({problem, gpu.affordable(shape), schedule});
    }
    plans_of(*gpu.engine, cases);  // Side by side; verify finds the kernels compiled.
    for (std::size_t i = 0; i < cases.size(); ++i) {
      const auto& [problem, shape, schedule] = cases[i];
      INFO("case " << i << ": " << problem.json() << " " << shape.text() << " schedule '"
                   << schedule->text() << "'");
      const auto result = gpu.engine->verify(problem, shape, *schedule, seed + i);
      REQUIRE_MESSAGE(result, (result ? "" : result.error().message + result.error().detail));
      CHECK_MESSAGE(result->ok, result->reason);
    }
  }

  TEST_CASE("on the GPU repeated runs, two streams and a replayed graph give the same bits") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    Problem problem = problem_of(attune::Dtype::kF16, 64, 8, 2);
    problem.mask = "causal";
    problem = problem.normalized().value();
    const Shape shape = gpu.affordable(Shape{2, 333, 400});
    const int repeats = gpu.simulated() ? 2 : 20;
    const auto plan = gpu.engine->plan(problem, shape);
    REQUIRE(plan);
    Operands first(*gpu.engine, problem, shape, 9), second(*gpu.engine, problem, shape, 9);
    REQUIRE(plan->run(first.tensors));
    first.fetch(*gpu.engine);
    CHECK(attune::compare_with_reference(problem, shape, first.host.tensors()).ok);
    const auto expected = first.host.results();

    attune::DriverApi api = attune::open_driver().value();
    const auto context = attune::CudaContext::open(api, 0).value();
    const auto stream_a = attune::make_stream(context).value();
    const auto stream_b = attune::make_stream(context).value();
    std::thread other([&] {
      for (int i = 0; i < repeats; ++i) CHECK(plan->run(second.tensors, {}, {stream_b.get()}));
    });
    for (int i = 0; i < repeats; ++i) CHECK(plan->run(first.tensors, {}, {stream_a.get()}));
    other.join();
    for (void* stream : {static_cast<void*>(stream_a.get()), static_cast<void*>(stream_b.get())}) {
      REQUIRE(gpu.engine->synchronize({stream}));
    }
    for (Operands* operands : {&first, &second}) {
      operands->fetch(*gpu.engine);
      CHECK(operands->host.results() == expected);
    }

    const auto graph = attune::CudaGraph::capture(
        context, stream_a.get(), [&] { return plan->run(second.tensors, {}, {stream_a.get()}); });
    REQUIRE(graph);
    second.host.poison_results();
    const attune::Tensor& poisoned = second.host.tensors().out;
    REQUIRE(gpu.engine->copy_to_device(second.tensors.out.data, poisoned.data,
                                       static_cast<std::size_t>(poisoned.elements()) * 2));
    REQUIRE(graph->launch(stream_a.get()));
    REQUIRE(gpu.engine->synchronize({stream_a.get()}));
    second.fetch(*gpu.engine);
    CHECK(second.host.results() == expected);
  }

  TEST_CASE("on the GPU tuning finds a winner that the next plan uses, and its kernel is cached") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    const Problem problem = problem_of(attune::Dtype::kBf16, 128, 8).normalized().value();
    const Shape shape = gpu.affordable(Shape{1, 512, 512});
    const Shape large_shape = gpu.simulated() ? Shape{3, 37, 150} : Shape{8, 2048, 2048};
    attune::TuneOptions options;
    options.budget_seconds = gpu.simulated() ? 6 : 20;
    const auto report = gpu.engine->tune(problem, shape, options);
    REQUIRE_MESSAGE(report, (report ? "" : report.error().message));
    for (const auto& trial : report->trials) CHECK_MESSAGE(trial.status != "wrong", trial.reason);
    const auto plan = gpu.engine->plan(problem, shape);
    REQUIRE(plan);
    CHECK(plan->facts().rung == attune::Rung::kExact);
    CHECK(plan->schedule().json() == report->winner.schedule);
    CHECK(plan->facts().kernel_cached);
    // More work takes longer: the clock measures the kernel, not the launch.
    Operands small(*gpu.engine, problem, shape, 1), large(*gpu.engine, problem, large_shape, 1);
    const auto large_plan = gpu.engine->plan(problem, large_shape);
    REQUIRE(large_plan);
    const int repeats = gpu.simulated() ? 1 : 5;
    const double quick = plan->time_us(small.tensors, repeats).value();
    const double slow = large_plan->time_us(large.tensors, repeats).value();
    CHECK(quick > 0);
    CHECK(slow > quick);
  }

  TEST_CASE("on the GPU tuning measures with a bias of any width") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    Problem problem = problem_of(attune::Dtype::kF16, 64, 2);
    problem.declarations.tensors = {{"bias", {attune::Dtype::kF16, {}}}};
    problem.score = "score + bias[b, h, q, kv]";
    problem = problem.normalized().value();
    const Shape shape{1, 37, 40};
    const attune::OperandBuffers drawn(problem, shape, 1);
    std::vector<std::uint16_t> zeros(37 * 64);
    attune::TuneOptions options;
    options.budget_seconds = 1;
    for (const std::int64_t width : {41, 30, 1, 0}) {
      CAPTURE(width);
      attune::Tensors tensors = drawn.tensors();
      tensors.named["bias"] =
          attune::Tensor::contiguous(zeros.data(), attune::Dtype::kF16, {1, 1, 37, width});
      options.operands = &tensors;
      const auto report = gpu.engine->tune(problem, shape, options);
      REQUIRE_MESSAGE(report, (report ? "" : report.error().message));
      CHECK(report->winner.schedule.find("flash_mma") != std::string::npos);
    }
    options.operands = nullptr;
    CHECK(gpu.engine->tune(problem, {1, 37, 0}, options));
  }

  TEST_CASE("on the GPU a schedule is as fresh for kernels of other traits") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    const Problem problem = problem_of(attune::Dtype::kF16, 64, 2).normalized().value();
    attune::KernelBuilder builder(*gpu.device, attune::KernelStore::open(gpu.folder.path()));
    const auto schedule = attune::default_schedule(problem, {1, 37, 40}, gpu.device->target());
    const auto dense = builder.build(problem, schedule).value();
    for (const attune::LaunchTraits& traits : {attune::LaunchTraits{2}, {16, true}, {8, true, 2}}) {
      const auto other = builder.build(problem, schedule, traits).value();
      CHECK(other->loaded != dense->loaded);
      CHECK(other->code_hash == dense->code_hash);
    }
  }
}
