// SPDX-License-Identifier: Apache-2.0
// Keys divided into parts that are tasks of their own, and merged: as right as undivided ones,
// whatever is in the parts, and the same bits on any number of threads.
#include <attune/engine.h>
#include <doctest/doctest.h>

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

constexpr int kSplits[] = {1, 4, 16, 64};

struct Row {
  const char* mask;
  const char* sink;
  attune::Normalizer normalizer;
};

// Rows without keys, parts without keys, and parts with keys of some rows only.
constexpr Row kRows[] = {
    {"true", "", attune::Normalizer::kSoftmax},
    {"causal", "s[h]", attune::Normalizer::kSoftmax},
    {"kv >= 500 && causal", "", attune::Normalizer::kSoftmax},
    {"q == 1 && kv < 70", "s[h]", attune::Normalizer::kSoftmax},
    {"kv % 129 == 5", "", attune::Normalizer::kSigmoid},
};

Problem problem_of(const Row& row, RandomBits& random) {
  Problem p;
  constexpr Dtype kDtypes[] = {Dtype::kF32, Dtype::kF16, Dtype::kBf16};
  p.dtype = kDtypes[random.next_in(0, 2)];
  // Rows of whole vectors are read in place.
  const bool whole = random.next_in(0, 1) == 1;
  p.head_dim = static_cast<int>(whole ? 16 * random.next_in(1, 8) : random.next_in(1, 80));
  p.head_dim_v = static_cast<int>(whole ? 16 * random.next_in(1, 8) : random.next_in(1, 80));
  p.kv_heads = static_cast<int>(random.next_in(1, 2));
  p.q_heads = p.kv_heads * static_cast<int>(random.next_in(1, 8));
  p.mask = row.mask;
  p.sink = row.sink;
  p.normalizer = row.normalizer;
  if (!p.sink.empty()) p.declarations.tensors["s"] = {Dtype::kF32};
  const auto normalized = p.normalized();
  REQUIRE_MESSAGE(normalized, normalized.error().message);
  return *normalized;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("any number of parts agrees with the fp64 reference, on any number of threads") {
    TestEngine one(1), three(3);
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    for (int i = 0; i < 40; ++i) {
      const Row& row = kRows[i % 5];
      const Problem p = problem_of(row, random);
      const Shape shape{random.next_in(1, 3), random.next_in(1, 30),
                        i % 7 == 0 ? 0 : random.next_in(1, 1500)};
      OperandBuffers operands(p, shape, seed + i);
      Tensors tensors = operands.tensors();
      std::vector<float> sinks;
      for (int h = 0; h < p.q_heads; ++h) sinks.push_back(random.next_normal() * 3);
      if (!p.sink.empty()) {
        tensors.named["s"] = Tensor::contiguous(sinks.data(), Dtype::kF32, {p.q_heads, 1, 1, 1});
      }
      const bool grouped = p.q_heads > p.kv_heads;
      for (const int splits : kSplits) {
        attune::PlanOptions options;
        const bool dots = random.next_in(0, 1) == 1;
        const int rows = dots ? 1 << random.next_in(0, 2) : 4;
        options.schedule = {"flash_cpu",
                            {{"rows", rows},
                             {"vectors", 8 / rows},
                             {"tile_q", 24},
                             {"tile_kv", 64},
                             {"pack_keys", dots ? 0 : 1},
                             {"pack_gqa", grouped && random.next_in(0, 1) == 1 ? 1 : 0},
                             {"splits", splits}}};
        INFO("case " << i << ": " << p.text() << ", " << shape.text() << ", "
                     << options.schedule->text());
        const auto plan = one.engine.plan(p, shape, options);
        REQUIRE_MESSAGE(plan, plan.error().message);
        operands.poison_results();
        REQUIRE(plan->run(tensors));
        const auto comparison = attune::compare_with_reference(p, shape, tensors);
        CHECK_MESSAGE(comparison.ok, comparison.reason);
        CHECK(operands.guards_intact());
        const auto bits = operands.results();
        operands.poison_results();
        REQUIRE(three.engine.plan(p, shape, options)->run(tensors));
        CHECK(operands.results() == bits);
      }
    }
  }

  TEST_CASE("few tasks over many keys are divided by default, and many tasks are not") {
    attune::Target target = TestEngine().engine.target();
    target.units = 8;
    Problem p;
    p.head_dim = 64;
    p.q_heads = 8;
    p.kv_heads = 1;
    p = p.normalized().value();
    const auto splits = [&](const Shape& shape) {
      const auto params = attune::default_schedule(p, shape, target).params;
      return params.contains("splits") ? params.at("splits") : 1;
    };
    CHECK(splits({1, 1, 8192}) == 16);
    CHECK(splits({1, 1, 2048}) == 4);
    CHECK(splits({1, 1, 512}) == 1);
    CHECK(splits({64, 1, 8192}) == 1);
    CHECK(splits({0, 1, 8192}) == 1);
    CHECK(splits({1, 5, 8192}) == 16);  // 40 rows, packed, with keys transposed
    CHECK(splits({1, 4096, 8192}) == 1);
  }
}
