// SPDX-License-Identifier: Apache-2.0
// Attention on a real GPU at lengths that matter there, against `naive` in fp64 on the same GPU:
// every mask, every head dim, every schedule. And small cases of every kind, for compute-sanitizer.
#include "src/runtime/cuda/cuda_graph.h"
#include "tests/engine/expression_problems.h"
#include "tests/gpu/device_oracle.h"
#include "tests/gpu/problem_of.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::Problem;
using attune::Schedule;
using attune::Shape;

const Schedule kNaive{"naive", {}};
// Of a space: as many as are compiled and run in a minute or two.
constexpr std::size_t kMostSchedules = 120;

/// Dtypes, masks and scores in turn.
Problem varied_problem(int head_dim, int number, int head_dim_v = 0) {
  constexpr Dtype kDtypes[] = {Dtype::kF16, Dtype::kBf16, Dtype::kF32, Dtype::kBf16};
  Problem p = problem_of(kDtypes[number % 4], head_dim, 2, 1);
  p.head_dim_v = head_dim_v;
  p.declarations = test_declarations();
  p.mask = kTestMasks[number % static_cast<int>(std::size(kTestMasks))];
  p.score = kTestScores[static_cast<std::size_t>(number) % std::size(kTestScores)];
  return p.normalized().value();
}

/// Default schedules against `naive`. All kernels are compiled first, side by side.
void check_against_naive(GpuEngine& gpu, const std::vector<PlanRequest>& wanted) {
  const std::uint64_t seed = test_seed();
  INFO(seed_note(seed));
  std::vector<PlanRequest> cases = affordable(gpu, wanted);
  for (PlanRequest& request : cases) request.shape = gpu.affordable(request.shape);
  std::vector<PlanRequest> requests = cases;
  for (const PlanRequest& request : cases) {
    requests.push_back({request.problem, request.shape, kNaive});
  }
  const auto plans = plans_of(*gpu.engine, requests);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const std::string difference = disagreement(gpu, plans[i], plans[i + cases.size()], seed + i);
    CHECK_MESSAGE(difference.empty(), plans[i].problem().text()
                                          << ", " << plans[i].shape().text() << ", '"
                                          << plans[i].schedule().text() << "': " << difference);
  }
}

void check_head_dims(int first, int last) {
  GpuEngine gpu;
  if (!gpu.engine) return;
  std::vector<PlanRequest> cases;
  for (int head_dim = first; head_dim <= last; ++head_dim) {
    cases.push_back({varied_problem(head_dim, head_dim), {1, 131, 8192}, {}});
  }
  check_against_naive(gpu, cases);
}

}  // namespace

TEST_SUITE("gpu") {
  TEST_CASE("on the GPU every mask agrees with naive at 8,192 keys") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    constexpr int kHeadDims[] = {128, 64, 96, 256, 40};
    std::vector<PlanRequest> cases;
    for (int i = 0; i < static_cast<int>(std::size(kTestMasks)); ++i) {
      Problem p = varied_problem(kHeadDims[i % std::size(kHeadDims)], i);
      cases.push_back({p, {1, 333, 8192}, {}});
      p.score = "score";
      cases.push_back({p.normalized().value(), {2, 100, 8192}, {}});
    }
    check_against_naive(gpu, cases);
  }

  TEST_CASE("on the GPU head dims 1 to 64 agree with naive at 8,192 keys") {
    check_head_dims(1, 64);
  }
  TEST_CASE("on the GPU head dims 65 to 128 agree with naive at 8,192 keys") {
    check_head_dims(65, 128);
  }
  TEST_CASE("on the GPU head dims 129 to 192 agree with naive at 8,192 keys") {
    check_head_dims(129, 192);
  }
  TEST_CASE("on the GPU head dims 193 to 256 agree with naive at 8,192 keys") {
    check_head_dims(193, 256);
  }

  TEST_CASE("on the GPU head dims 576 and 512 agree with naive at 8,192 keys") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    std::vector<PlanRequest> cases;
    for (int number = 0; number < 12; ++number) {
      cases.push_back({varied_problem(576, number, 512), {1, 37, 8192}, {}});
    }
    check_against_naive(gpu, cases);
  }

  TEST_CASE("on the GPU 8,192 x 8,192 scores agree with naive") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    std::vector<PlanRequest> cases;
    const auto add = [&](Dtype dtype, int head_dim, const char* score, const char* mask) {
      Problem p = problem_of(dtype, head_dim, 2, 1);
      p.declarations = test_declarations();
      p.score = score;
      p.mask = mask;
      cases.push_back({p.normalized().value(), {1, 8192, 8192}, {}});
    };
    add(Dtype::kBf16, 128, "score", "causal");
    add(Dtype::kF16, 128, "score", "true");
    add(Dtype::kF16, 64, "softcap(30)", "causal");
    add(Dtype::kBf16, 64, "score + alibi(slope)", "causal");
    add(Dtype::kF16, 256, "score", "window(512, 0)");
    add(Dtype::kBf16, 96, "score", "document(doc)");
    add(Dtype::kF32, 64, "score", "causal");
    add(Dtype::kF16, 128, "score + bias[b, h, q, kv]", "causal");
    check_against_naive(gpu, cases);
  }

  TEST_CASE("on the GPU schedules of every kind agree with naive and give the same bits thrice") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Problem p = problem_of(Dtype::kBf16, 128, 4, 2);
    p.mask = "causal";
    p = p.normalized().value();
    const Shape shape = gpu.affordable(Shape{2, 1000, 8192});
    std::vector<PlanRequest> requests;
    for (const Schedule& schedule : attune::schedule_space(p, gpu.engine->target())) {
      requests.push_back({p, shape, schedule});
    }
    requests = affordable(gpu, spread(requests, kMostSchedules));
    requests.push_back({p, shape, kNaive});
    const auto plans = plans_of(*gpu.engine, requests);
    REQUIRE(plans.size() >= 2);  // Before sm_80 there is naive alone for bf16.
    DeviceCase operands(gpu, p, shape, seed);
    const auto oracle = operands.results_of(plans.back());
    for (const attune::Plan& plan : plans) {
      INFO("schedule '" << plan.schedule().text() << "'");
      const auto results = operands.results_of(plan);
      CHECK(far_rows(p.dtype, p.head_dim_v, results[0], oracle[0]) == "");
      CHECK(far_lse(results[1], oracle[1]) == "");
      for (int i = 0; i < 2; ++i) CHECK(operands.results_of(plan) == results);
    }
  }

  TEST_CASE("on the GPU schedules of every kind give the same bits on two streams and in a graph") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    Problem p = problem_of(Dtype::kF16, 80, 6, 3);
    p.declarations = test_declarations();
    p.score = "score + bias[b, h, q, kv]";
    p.mask = "causal && document(doc)";
    p.sink = "s[h]";
    p = p.normalized().value();
    const Shape shape = gpu.affordable(Shape{2, 150, 700});
    std::vector<PlanRequest> requests;
    for (const Schedule& schedule : attune::schedule_space(p, gpu.engine->target())) {
      requests.push_back({p, shape, schedule});
    }
    const auto plans = plans_of(*gpu.engine, affordable(gpu, spread(requests, kMostSchedules)));
    const attune::DriverApi api = attune::open_driver().value();
    const auto context = attune::CudaContext::open(api, 0).value();
    const auto stream_a = attune::make_stream(context).value();
    const auto stream_b = attune::make_stream(context).value();
    DeviceCase first(gpu, p, shape, 11), second(gpu, p, shape, 11);
    for (const attune::Plan& plan : plans) {
      INFO("schedule '" << plan.schedule().text() << "'");
      const auto expected = first.results_of(plan);
      first.poison();
      second.poison();
      for (int i = 0; i < 5; ++i) {
        REQUIRE(plan.run(first.tensors(), {}, {stream_a.get()}));
        REQUIRE(plan.run(second.tensors(), {}, {stream_b.get()}));
      }
      REQUIRE(gpu.engine->synchronize({stream_a.get()}));
      REQUIRE(gpu.engine->synchronize({stream_b.get()}));
      CHECK(first.results() == expected);
      CHECK(second.results() == expected);

      const auto graph = attune::CudaGraph::capture(context, stream_a.get(), [&] {
        const attune::Status status = plan.run(first.tensors(), {}, {stream_a.get()});
        return status ? plan.run(second.tensors(), {}, {stream_a.get()}) : status;
      });
      REQUIRE_MESSAGE(graph, (graph ? "" : graph.error().message));
      for (int replay = 0; replay < 3; ++replay) {
        first.poison();
        second.poison();
        REQUIRE(graph->launch(stream_a.get()));
        REQUIRE(gpu.engine->synchronize({stream_a.get()}));
        CHECK(first.results() == expected);
        CHECK(second.results() == expected);
      }
    }
  }

  TEST_CASE("on the GPU small problems of every kind agree with the fp64 reference") {
    GpuEngine gpu;
    if (!gpu.engine) return;
    std::vector<Problem> problems;
    const auto add = [&](Dtype dtype, int head_dim, auto change) {
      Problem p = problem_of(dtype, head_dim, 4, 2);
      p.declarations = test_declarations();
      change(p);
      problems.push_back(p.normalized().value());
    };
    add(Dtype::kF16, 64, [](Problem& p) { p.mask = "causal"; });
    add(Dtype::kBf16, 59, [](Problem& p) {
      p.head_dim_v = 31;
      p.mask = "window(20, 3)";
    });
    add(Dtype::kF32, 72, [](Problem& p) { p.mask = "causal"; });
    add(Dtype::kBf16, 256, [](Problem& p) { p.score = "softcap(30)"; });
    add(Dtype::kF16, 128, [](Problem& p) {
      p.score = "score + bias[b, h, q, kv]";
      p.mask = "document(doc)";
      p.sink = "s[h]";
    });
    add(Dtype::kF16, 96, [](Problem& p) { p.normalizer = attune::Normalizer::kSigmoid; });
    add(Dtype::kBf16, 128, [](Problem& p) {
      p.mask = "flags[b, kv]";
      p.block_size = {64, 64};
    });
    add(Dtype::kF16, 64, [](Problem& p) { p.low_rank_bias = {"factor_q", "factor_kv", 5}; });
    for (const Problem& p : problems) {
      const Shape shape{2, 70, 131};
      const Schedule schedule = attune::default_schedule(p, shape, gpu.engine->target());
      INFO(p.json() << " schedule '" << schedule.text() << "'");
      const auto result = gpu.engine->verify(p, shape, schedule, 5);
      REQUIRE_MESSAGE(result, (result ? "" : result.error().message + result.error().detail));
      CHECK_MESSAGE(result->ok, result->reason);
    }
  }
}
