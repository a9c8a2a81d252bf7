// SPDX-License-Identifier: Apache-2.0
// The rules for numbers and edges, on random problems, shapes, layouts and schedules.
#include <attune/engine.h>
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>

#include "src/tuner/reference.h"
#include "tests/engine/expression_problems.h"
#include "tests/engine/strided_operands.h"
#include "tests/engine/test_engine.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::Problem;
using attune::RandomBits;
using attune::Schedule;
using attune::Shape;

template <class T, std::size_t N>
T pick(RandomBits& random, const T (&choices)[N]) {
  return choices[random.next_in(0, N - 1)];
}

Problem random_problem(RandomBits& random) {
  constexpr int kHeadDims[] = {1,  2,  3,  7,  8,  15,  16,  31,  32,
                               33, 59, 64, 72, 96, 111, 128, 192, 256};
  constexpr int kGroups[] = {1, 3, 7, 8};
  // Scores stay below about 30 here: with few rows and larger ones, the yardstick can be exact by
  // luck.
  const double scales[] = {0, -0.25, 1.0 / 8, 0.4, 1e-3};
  Problem p;
  p.dtype = pick(random, {Dtype::kF32, Dtype::kF16, Dtype::kBf16});
  p.head_dim = pick(random, kHeadDims);
  p.head_dim_v = pick(random, kHeadDims);
  if (random.next_in(0, 15) == 0) {
    p.head_dim = 576;
    p.head_dim_v = 512;
  }
  p.kv_heads = static_cast<int>(random.next_in(1, 2));
  p.q_heads = p.kv_heads * pick(random, kGroups);
  if (random.next_in(0, 1) == 1) p.scale = pick(random, scales);
  if (random.next_in(0, 1) == 1) add_random_expressions(p, random);
  return p.normalized().value();
}

// Lengths that sit on the tile's edges as often as not.
std::int64_t random_length(RandomBits& random, std::int64_t tile) {
  switch (random.next_in(0, 5)) {
    case 0:
      return random.next_in(0, 2);
    case 1:
      return tile - 1;
    case 2:
      return tile;
    case 3:
      return tile + 1;
    default:
      return random.next_in(1, 2 * tile + 5);
  }
}

struct Case {
  Problem problem;
  Shape shape;
  Schedule schedule;
  std::string text() const {
    return problem.json() + " " + shape.text() + " schedule '" + schedule.text() + "'";
  }
};

Case random_case(RandomBits& random, const attune::Target& target) {
  Case c;
  c.problem = random_problem(random);
  const auto space = attune::schedule_space(c.problem, target);
  c.schedule = space[static_cast<std::size_t>(
      random.next_in(0, static_cast<std::int64_t>(space.size()) - 1))];
  const bool tiled = c.schedule.params.contains("tile_q");
  c.shape.batch = random.next_in(0, 9) == 0 ? 0 : random.next_in(1, 2);
  c.shape.q_len = random_length(random, tiled ? c.schedule.at("tile_q") : 8);
  c.shape.kv_len = random_length(random, tiled ? c.schedule.at("tile_kv") : 8);
  return c;
}

void check_case(attune::Engine& engine, const Case& c, RandomBits& random) {
  attune::PlanOptions options;
  options.schedule = c.schedule;
  const auto plan = engine.plan(c.problem, c.shape, options);
  REQUIRE_MESSAGE(plan, plan.error().message, plan.error().detail);

  constexpr unsigned char kNan = 0xff, kGuard = 0xa5;
  const auto& [p, s] = std::tie(c.problem, c.shape);
  auto tensor = [&](Dtype dtype, std::int64_t heads, std::int64_t length, std::int64_t width,
                    unsigned char fill) {
    return StridedTensor(dtype, {s.batch, heads, length, width}, MemoryLayout::random(random),
                         fill);
  };
  StridedTensor q = tensor(p.dtype, p.q_heads, s.q_len, p.head_dim, kNan);
  StridedTensor k = tensor(p.dtype, p.kv_heads, s.kv_len, p.head_dim, kNan);
  StridedTensor v = tensor(p.dtype, p.kv_heads, s.kv_len, p.head_dim_v, kNan);
  StridedTensor out = tensor(p.dtype, p.q_heads, s.q_len, p.head_dim_v, kGuard);
  StridedTensor lse = tensor(Dtype::kF32, p.q_heads, s.q_len, 1, kGuard);
  q.fill_normal(random);
  k.fill_normal(random);
  v.fill_normal(random);
  attune::Tensors tensors{q.view, k.view, v.view, out.view, lse.view};
  if (p.normalizer == attune::Normalizer::kSigmoid || random.next_in(0, 7) == 0) {
    tensors.lse.reset();
  }
  const attune::OperandBuffers named(p, s, random.next());
  tensors.named = named.tensors().named;
  tensors.scalars = named.tensors().scalars;
  tensors.blocks = named.tensors().blocks;

  const auto status = plan->run(tensors);
  REQUIRE_MESSAGE(status, status.error().message);
  const auto comparison = attune::compare_with_reference(p, s, tensors);
  CHECK_MESSAGE(comparison.ok, comparison.reason);
  CHECK_MESSAGE(out.gaps_intact(), "out was written outside its elements");
  CHECK_MESSAGE(lse.gaps_intact(), "lse was written outside its elements");
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every schedule agrees with the fp64 reference on random problems and layouts") {
    TestEngine test;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    constexpr int kCases = 150;
    for (int i = 0; i < kCases; ++i) {
      const Case c = random_case(random, test.engine.target());
      INFO("case " << i << ": " << c.text());
      check_case(test.engine, c, random);
    }
  }

  TEST_CASE("large logits keep the accuracy rule, and a scale that only f64 can hold works") {
    TestEngine test;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    for (const double scale : {4.0, -4.0, 1e-42, 3e38, -3e38, 1e300}) {
      Problem p;
      p.head_dim = 33;
      p.q_heads = 4;
      p.scale = scale;
      // Rows with two nearly equal keys carry the error; with a few hundred rows there are enough
      // of them for the yardstick's largest error not to be a matter of luck.
      const Shape shape{2, 250, 250};
      p = p.normalized().value();
      const auto plan = test.engine.plan(p, shape);
      REQUIRE(plan);
      // With a huge scale, tiny queries (in the last case 0) bring the scores back to a range in
      // which the yardstick exists.
      const float amplitude = std::fabs(scale) > 1e30 ? float(1.0 / std::fabs(scale)) : 5.0f;
      attune::OperandBuffers operands(p, shape, seed, amplitude);
      REQUIRE(plan->run(operands.tensors()));
      const auto comparison = attune::compare_with_reference(p, shape, operands.tensors());
      CHECK_MESSAGE(comparison.ok, "scale ", scale, ": ", comparison.reason);
    }
  }

  TEST_CASE("rows without keys give out 0 and lse -inf") {
    TestEngine test;
    for (const char* family : {"naive", "flash_cpu"}) {
      Problem p;
      p.head_dim = 16;
      p.q_heads = 3;
      p.mask = "causal";
      p = p.normalized().value();
      // Under a bottom-right causal mask the first q_len - kv_len rows see no key.
      for (const Shape shape : {Shape{2, 40, 7}, Shape{1, 5, 0}}) {
        attune::PlanOptions options;
        options.schedule = test.any_schedule(family, p);
        const auto plan = test.engine.plan(p, shape, options);
        REQUIRE(plan);
        attune::OperandBuffers operands(p, shape, 7);
        REQUIRE(plan->run(operands.tensors()));
        const auto* out = static_cast<const float*>(operands.tensors().out.data);
        const auto* lse = static_cast<const float*>(operands.tensors().lse->data);
        const std::int64_t heads = shape.batch * p.q_heads;
        for (std::int64_t head = 0; head < heads; ++head) {
          for (std::int64_t row = 0; row < shape.q_len - shape.kv_len; ++row) {
            const std::int64_t index = head * shape.q_len + row;
            CHECK(lse[index] == -std::numeric_limits<float>::infinity());
            for (int d = 0; d < p.head_dim_v; ++d) {
              CHECK(out[index * p.head_dim_v + d] == 0.0f);
            }
          }
        }
      }
    }
  }

  TEST_CASE("NaN and infinity stay in the rows that they belong to") {
    TestEngine test;
    Problem p;
    p.head_dim = 24;
    p.q_heads = 1;
    p = p.normalized().value();
    const Shape shape{1, 30, 40};
    for (const char* family : {"naive", "flash_cpu"}) {
      INFO(family);
      attune::PlanOptions options;
      options.schedule = test.any_schedule(family, p);
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE(plan);
      attune::OperandBuffers clean(p, shape, 11), spoilt(p, shape, 11);
      auto* q = static_cast<float*>(spoilt.tensors().q.data);
      q[3 * p.head_dim + 5] = std::numeric_limits<float>::quiet_NaN();
      q[9 * p.head_dim + 1] = std::numeric_limits<float>::infinity();
      REQUIRE(plan->run(clean.tensors()));
      REQUIRE(plan->run(spoilt.tensors()));
      const auto* expected = static_cast<const float*>(clean.tensors().out.data);
      const auto* got = static_cast<const float*>(spoilt.tensors().out.data);
      const auto* lse = static_cast<const float*>(spoilt.tensors().lse->data);
      for (int row = 0; row < shape.q_len; ++row) {
        const bool spoilt_row = row == 3 || row == 9;
        CHECK(std::isnan(got[row * p.head_dim]) == spoilt_row);
        CHECK(std::isnan(lse[row]) == spoilt_row);
        if (!spoilt_row) CHECK(got[row * p.head_dim] == expected[row * p.head_dim]);
      }
    }
  }

  TEST_CASE("a key whose score is -inf counts as masked") {
    TestEngine test;
    Problem p;
    p.head_dim = 2;
    p.q_heads = 1;
    p.scale = 1;
    p = p.normalized().value();
    const Shape shape{1, 1, 3};
    float q[] = {1, 0}, k[] = {0, 0, -std::numeric_limits<float>::infinity(), 0, 0, 0};
    float v[] = {1, 2, 100, 100, 3, 4}, out[2] = {-1, -1}, lse[1] = {-1};
    for (const char* family : {"naive", "flash_cpu"}) {
      attune::PlanOptions options;
      options.schedule = test.any_schedule(family, p);
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE(plan);
      auto view = [](float* data, std::int64_t rows, std::int64_t width) {
        return attune::Tensor::contiguous(data, Dtype::kF32, {1, 1, rows, width});
      };
      // 0 · −inf is NaN, so the second query element must not meet an infinite key element.
      REQUIRE(plan->run(
          {view(q, 1, 2), view(k, 3, 2), view(v, 3, 2), view(out, 1, 2), view(lse, 1, 1)}));
      CHECK(out[0] == doctest::Approx(2).epsilon(1e-6));
      CHECK(out[1] == doctest::Approx(3).epsilon(1e-6));
      CHECK(lse[0] == doctest::Approx(std::log(2.0)).epsilon(1e-6));
    }
  }

  TEST_CASE("results are the same bits for every number of threads and in every run") {
    Problem p;
    p.dtype = Dtype::kBf16;
    p.head_dim = 40;
    p.q_heads = 6;
    p.kv_heads = 2;
    p.mask = "causal";
    p = p.normalized().value();
    const Shape shape{2, 150, 170};
    std::vector<std::vector<char>> first;
    for (const int threads : {1, 2, 3, 5}) {
      TestEngine test(threads);
      attune::PlanOptions options;
      options.schedule = test.any_schedule("flash_cpu", p);
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE(plan);
      for (int run = 0; run < 3; ++run) {
        attune::OperandBuffers operands(p, shape, 5);
        REQUIRE(plan->run(operands.tensors()));
        if (first.empty()) first = operands.results();
        CHECK(operands.results() == first);
      }
    }
  }
}
