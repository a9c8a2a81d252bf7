// SPDX-License-Identifier: Apache-2.0
// Block sparsity given as data: what is read and what is not, and lists that are wrong.
#include <attune/engine.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "src/codegen/problem_expressions.h"
#include "src/tuner/block_list.h"
#include "src/tuner/launch.h"

#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/expression_problems.h"
#include "tests/engine/test_engine.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::Problem;
using attune::Shape;
using attune::Tensor;

struct List {
  std::vector<std::int32_t> offsets, indices;
  attune::BlockList view(std::int64_t heads, std::int64_t rows) {
    return {Tensor::contiguous(offsets.data(), Dtype::kI32, {1, heads, rows, 1}),
            Tensor::contiguous(indices.data(), Dtype::kI32,
                               {static_cast<std::int64_t>(indices.size()), 1, 1, 1}),
            {}};
  }
};

Problem block_problem(int block_q, int block_kv) {
  Problem p;
  p.head_dim = 40;
  p.q_heads = 4;
  p.kv_heads = 1;
  p.block_size = {block_q, block_kv};
  return p.normalized().value();
}

/// Blocks whose place in the list, or whose bit, is not what asking the mask for every pair gives.
std::int64_t wrongly_listed(const Problem& p, const Shape& shape, const attune::Tensors& tensors,
                            const attune::BlockList& list) {
  const auto trees = attune::expressions_of(p);
  const attune::expr::Evaluator mask(trees.mask, attune::LaunchArguments(p).operands(tensors));
  const auto [block_q, block_kv] = p.block_size;
  std::int64_t wrong = 0;
  attune::expr::Point point;
  point.q_len = shape.q_len;
  point.kv_len = shape.kv_len;
  for (point.b = 0; point.b < shape.batch; ++point.b) {
    for (point.h = 0; point.h < p.q_heads; ++point.h) {
      point.h_kv = point.h / p.group_size();
      for (std::int64_t first_q = 0; first_q < shape.q_len; first_q += block_q) {
        const attune::BlockRow row = attune::block_row(list, point.b, point.h, first_q / block_q);
        for (std::int64_t first_kv = 0; first_kv < shape.kv_len; first_kv += block_kv) {
          std::int64_t kept = 0, pairs = 0;
          for (point.q = first_q; point.q < std::min(first_q + block_q, shape.q_len); ++point.q) {
            for (point.kv = first_kv; point.kv < std::min(first_kv + block_kv, shape.kv_len);
                 ++point.kv) {
              kept += mask.boolean(point);
              ++pairs;
            }
          }
          const auto found = std::find(row.blocks.begin(), row.blocks.end(), first_kv / block_kv);
          const bool listed = found != row.blocks.end();
          wrong += listed != (kept > 0);
          if (listed) wrong += row.full[found - row.blocks.begin()] != (kept == pairs);
        }
      }
    }
  }
  return wrong;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE(
      "a row of blocks without any gives out 0, and blocks that are not listed are not read") {
    TestEngine test;
    const Problem p = block_problem(32, 32);
    const Shape shape{2, 100, 130};
    attune::OperandBuffers operands(p, shape, 5);
    attune::Tensors tensors = operands.tensors();
    // One list for all items and heads: queries 32 to 63 have none, the others blocks 1 and 4.
    List list{{0, 2, 2, 4, 6}, {1, 4, 1, 4, 1, 4}};
    tensors.blocks = list.view(1, 5);
    for (Tensor* t : {&tensors.k, &tensors.v}) {
      auto* data = static_cast<float*>(t->data);
      for (std::int64_t b = 0; b < 2; ++b) {
        for (std::int64_t row = 0; row < 130; ++row) {
          if (row / 32 == 1 || row / 32 == 4) continue;
          data[b * t->strides[0] + row * t->strides[2]] = std::numeric_limits<float>::quiet_NaN();
        }
      }
    }
    for (const char* family : {"naive", "flash_cpu"}) {
      INFO(family);
      attune::PlanOptions options;
      options.schedule = test.any_schedule(family, p);
      options.checked = true;
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE_MESSAGE(plan, plan.error().message);
      operands.poison_results();
      REQUIRE(plan->run(tensors));
      const auto comparison = attune::compare_with_reference(p, shape, tensors);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
      const auto* out = static_cast<const float*>(tensors.out.data);
      const auto* lse = static_cast<const float*>(tensors.lse->data);
      for (int row = 32; row < 64; ++row) {
        CHECK(out[row * 40] == 0.0f);
        CHECK(lse[row] == -std::numeric_limits<float>::infinity());
      }
      for (int row = 0; row < 32; ++row) CHECK(std::isfinite(out[row * 40]));
    }
  }

  TEST_CASE("a list that is out of range, unsorted or repeats a block is refused in checked mode") {
    TestEngine test;
    const Problem p = block_problem(64, 64);
    const Shape shape{1, 128, 200};  // 2 by 4 blocks.
    attune::OperandBuffers operands(p, shape, 5);
    attune::PlanOptions options;
    options.checked = true;
    const auto plan = test.engine.plan(p, shape, options);
    REQUIRE(plan);
    auto refused = [&](List list, const char* word) {
      attune::Tensors tensors = operands.tensors();
      tensors.blocks = list.view(1, 3);
      const auto status = plan->run(tensors);
      REQUIRE_FALSE(status);
      INFO(status.error().message << " / " << status.error().hint);
      CHECK(status.error().code == attune::ErrorCode::kInvalidArgument);
      CHECK((status.error().message + status.error().hint).find(word) != std::string::npos);
    };
    refused({{0, 1, 2}, {0, 4}}, "4 blocks");
    refused({{0, 1, 2}, {-1, 0}}, "is -1");
    refused({{0, 2, 2}, {1, 0}}, "rise");
    refused({{0, 2, 2}, {1, 1}}, "rise");
    refused({{0, 2, 3}, {0, 1}}, "block_offsets");
    refused({{1, 0, 2}, {0, 1}}, "from 1 to 0");
    refused({{-1, 0, 2}, {0, 1}}, "block_offsets");
    attune::Tensors tensors = operands.tensors();
    List right{{0, 2, 3}, {0, 3, 1}};
    tensors.blocks = right.view(1, 3);
    CHECK(plan->run(tensors));
    tensors.blocks.reset();
    CHECK_FALSE(plan->run(tensors));
    tensors.blocks = right.view(1, 4);
    CHECK_FALSE(plan->run(tensors));
  }

  TEST_CASE("the blocks that a mask keeps are listed exactly, and give the same result") {
    TestEngine test;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    for (int i = 0; i < 40; ++i) {
      Problem p = block_problem(static_cast<int>(16 * random.next_in(1, 5)),
                                static_cast<int>(16 * random.next_in(1, 5)));
      p.declarations = test_declarations();
      p.mask = kTestMasks[random.next_in(0, std::size(kTestMasks) - 1)];
      const auto normalized = p.normalized();
      REQUIRE_MESSAGE(normalized, normalized.error().message);
      p = *normalized;
      const Shape shape{random.next_in(1, 2), random.next_in(1, 150), random.next_in(0, 200)};
      INFO("case " << i << ": " << p.text() << " " << shape.text());
      attune::OperandBuffers operands(p, shape, random.next());
      attune::Tensors tensors = operands.tensors();
      const auto built = test.engine.list_blocks(p, shape, tensors);
      REQUIRE_MESSAGE(built, built.error().message);
      CHECK(attune::check_block_list(p, shape, built->list));
      CHECK(wrongly_listed(p, shape, tensors, built->list) == 0);

      tensors.blocks = built->list;
      const auto plan = test.engine.plan(p, shape);
      REQUIRE_MESSAGE(plan, plan.error().message);
      REQUIRE(plan->run(tensors));
      Problem dense = p;
      dense.block_size = {};
      attune::Tensors whole = tensors;
      whole.blocks.reset();
      const auto comparison =
          attune::compare_with_reference(dense.normalized().value(), shape, whole);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
    }
    Problem without = block_problem(16, 16);
    without.block_size = {};
    CHECK_FALSE(test.engine.list_blocks(without, {1, 8, 8}, {}));
  }

  TEST_CASE(
      "block sizes that no tile divides are served by the oracle, and the others say why not") {
    TestEngine test;
    const Problem p = block_problem(16, 16);
    const auto target = attune::target_from_arch("x86-64-v4").value();
    for (const auto& support : attune::supports(p, target)) {
      if (support.family == "naive") CHECK(support.ok());
      if (support.family != "flash_cpu") continue;
      REQUIRE_FALSE(support.ok());
      CHECK(support.reasons[0].find("multiple") != std::string::npos);
    }
    for (const attune::Schedule& schedule :
         attune::schedule_space(block_problem(128, 64), test.engine.target())) {
      if (schedule.family == "flash_cpu") CHECK(128 % schedule.at("tile_q") == 0);
    }
  }
}
