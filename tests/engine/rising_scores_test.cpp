// SPDX-License-Identifier: Apache-2.0
// flash_cpu raises the reference of a row only where a score lies far above it: scores that rise a
// little, much or seldom along the keys must come out right, and each row by itself.
#include <attune/engine.h>
#include <doctest/doctest.h>

#include <cstring>
#include <string>
#include <vector>

#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/test_engine.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::OperandBuffers;
using attune::Problem;
using attune::RandomBits;
using attune::Shape;
using attune::Tensor;
using attune::Tensors;

/// A ramp of random steps: mostly small ones, some that pass the headroom of 8 ln 2 at once.
std::vector<float> random_ramp(RandomBits& random, std::int64_t keys) {
  const float step = float(random.next_in(0, 4)) * 0.2f;
  const std::int64_t jump_every = random.next_in(1, 90);
  std::vector<float> ramp;
  float at = float(random.next_in(0, 199)) - 100;
  for (std::int64_t key = 0; key < keys; ++key) {
    ramp.push_back(at);
    at += step * float(random.next_in(0, 99)) / 100;
    if (random.next_in(1, jump_every) == 1) at += float(random.next_in(0, 39)) - 15;
  }
  return ramp;
}

Problem problem_of(const char* score, const char* mask) {
  Problem p;
  p.head_dim = 24;
  p.q_heads = 2;
  p.score = score;
  p.mask = mask;
  if (p.score != "score") p.declarations.tensors["ramp"] = {Dtype::kF32};
  const auto normalized = p.normalized();
  REQUIRE_MESSAGE(normalized, normalized.error().message);
  return *normalized;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("scores that rise along the keys agree with the fp64 reference") {
    TestEngine test;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    for (int i = 0; i < 60; ++i) {
      const char* mask = i % 3 == 0   ? "true"
                         : i % 3 == 1 ? "causal"
                                      : "kv >= 70 && (kv + q) % 3 != 0";
      const Problem p = problem_of("score + ramp[kv]", mask);
      const Shape shape{1, random.next_in(1, 150), random.next_in(1, 400)};
      OperandBuffers operands(p, shape, seed + i);
      Tensors tensors = operands.tensors();
      std::vector<float> ramp = random_ramp(random, shape.kv_len);
      tensors.named["ramp"] = Tensor::contiguous(ramp.data(), Dtype::kF32, {shape.kv_len, 1, 1, 1});
      attune::PlanOptions options;
      options.schedule = attune::default_schedule(p, shape, test.engine.target());
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE_MESSAGE(plan, plan.error().message);
      operands.poison_results();
      REQUIRE(plan->run(tensors));
      const auto comparison = attune::compare_with_reference(p, shape, tensors);
      INFO("case " << i << ": " << mask << ", " << shape.q_len << " x " << shape.kv_len);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
      CHECK(operands.guards_intact());
    }
  }

  TEST_CASE("a row keeps its bits where other rows of its block raise their references") {
    TestEngine test;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    const Problem p = problem_of("score", "true");
    const Shape shape{1, 96, 500};
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    OperandBuffers operands(p, shape, seed);
    const Tensors& tensors = operands.tensors();
    auto* q = static_cast<float*>(tensors.q.data);
    const auto* out = static_cast<const float*>(tensors.out.data);
    const auto* lse = static_cast<const float*>(tensors.lse->data);
    REQUIRE(plan->run(tensors));
    const std::vector<float> quiet_out(out, out + tensors.out.elements());
    const std::vector<float> quiet_lse(lse, lse + tensors.lse->elements());
    const std::int64_t depth = p.head_dim;
    const auto kept = [](std::int64_t row) { return row % 4 == 1; };
    for (std::int64_t row = 0; row < 2 * 96; ++row) {
      // Scores of hundreds: the largest so far is passed by more than the headroom again and again.
      for (std::int64_t d = 0; d < depth && !kept(row); ++d) q[row * depth + d] *= 200;
    }
    operands.poison_results();
    REQUIRE(plan->run(tensors));
    for (std::int64_t row = 0; row < 2 * 96; ++row) {
      const bool same = std::memcmp(out + row * depth, &quiet_out[row * depth], 4 * depth) == 0;
      CHECK_MESSAGE(same == kept(row), "row ", row);
      CHECK_MESSAGE((lse[row] == quiet_lse[row]) == kept(row), "lse of row ", row);
    }
  }
}
