// SPDX-License-Identifier: Apache-2.0
// Attention over random block lists, from the lists to the result.
#include <attune/patterns.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "tests/engine/pattern_cases.h"

namespace {

using namespace pattern_test;  // NOLINT: it is there for these files only.

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("random blocks with their weights are what a kernel computes from the lists") {
    TestEngine test;
    for (const Shape shape : {Shape{2, 150, 150}, Shape{2, 70, 200}, Shape{2, 200, 70}}) {
      Case c{patterns::inverse_distance_weights({32, 64}), {}, {shape}};
      Problem p;
      p.head_dim = 16;
      p.q_heads = 4;
      p.kv_heads = 1;
      p.block_size = {32, 64};
      c.pattern.apply_to(p);
      p = p.normalized().value();
      INFO(p.text(), " ", shape.text());
      const auto lists = patterns::random_blocks(shape, 4, {32, 64}, 99).value();
      c.definition.keeps = [&](int b, int h, int q, int kv, const Shape& s) {
        const auto at = (b * 4 + h) * (lists.q_blocks + 1) + q / 32;
        const auto* begin = lists.indices.data() + lists.offsets[at];
        const auto* end = lists.indices.data() + lists.offsets[at + 1];
        return kv <= place(q, s) && std::find(begin, end, kv / 64) != end;
      };
      c.definition.bias = [](int, int, int q, int kv, const Shape& s) {
        // From the block of the first query of q's block, if that is a key at all.
        const int first = std::max(place(q / 32 * 32, s), 0) / 64;
        return std::log(1.0 + std::max(first - kv / 64, 0));
      };
      OperandBuffers operands(p, shape, 61);
      Tensors t = operands.tensors();
      auto view = [](const std::vector<std::int32_t>& values, std::array<std::int64_t, 4> extents) {
        return attune::Tensor::contiguous(const_cast<std::int32_t*>(values.data()), Dtype::kI32,
                                          extents);
      };
      t.blocks = {view(lists.offsets, {2, 4, lists.q_blocks + 1, 1}),
                  view(lists.indices, {std::int64_t(lists.indices.size()), 1, 1, 1}),
                  {}};
      std::vector<double> out, lse;
      define(c, p, shape, t, out, lse);
      const auto plain = attune::plain_errors(p, shape, t, out);
      for (const char* family : {"naive", "flash_cpu"}) {
        INFO(family);
        attune::PlanOptions options;
        options.schedule = test.any_schedule(family, p);
        options.checked = true;
        const auto plan = test.engine.plan(p, shape, options);
        REQUIRE_MESSAGE(plan, plan.error().message);
        operands.poison_results();
        const auto status = plan->run(t);
        REQUIRE_MESSAGE(status, status.error().message);
        const auto comparison = attune::compare(p, shape, t, out, lse, plain);
        CHECK_MESSAGE(comparison.ok, comparison.reason);
      }
    }
  }

  TEST_CASE("random blocks of probability 1 give the dense result bit for bit") {
    TestEngine test;
    const Shape shape{2, 130, 160};
    Problem dense;
    dense.head_dim = 16;
    dense.q_heads = 4;
    dense.kv_heads = 1;
    dense.mask = "causal";
    Problem sparse = dense;
    sparse.block_size = {64, 64};
    dense = dense.normalized().value();
    sparse = sparse.normalized().value();
    const auto lists =
        patterns::random_blocks(shape, 4, {64, 64}, 5, [](std::int64_t) { return 1.0; }).value();
    // Tiles of keys must be the same: the order of additions depends on them, not on the rows of a
    // task.
    const auto same_order = [](attune::Schedule a, attune::Schedule b) {
      a.params.erase("tile_q");
      b.params.erase("tile_q");
      return a == b;
    };
    int compared = 0;
    for (const attune::Schedule& schedule : attune::schedule_space(sparse, test.engine.target())) {
      const auto space = attune::schedule_space(dense, test.engine.target());
      const auto twin = std::find_if(space.begin(), space.end(), [&](const attune::Schedule& s) {
        return same_order(s, schedule);
      });
      if (twin == space.end() || compared == 3) continue;
      ++compared;
      INFO(schedule.text());
      attune::PlanOptions options, dense_options;
      options.schedule = schedule;
      dense_options.schedule = *twin;
      const auto sparse_plan = test.engine.plan(sparse, shape, options);
      const auto dense_plan = test.engine.plan(dense, shape, dense_options);
      REQUIRE_MESSAGE(sparse_plan, sparse_plan.error().message);
      REQUIRE(dense_plan);
      OperandBuffers a(dense, shape, 8), b(sparse, shape, 8);
      Tensors t = b.tensors();
      std::vector<std::int32_t> offsets = lists.offsets, indices = lists.indices;
      t.blocks = {
          attune::Tensor::contiguous(offsets.data(), Dtype::kI32, {2, 4, lists.q_blocks + 1, 1}),
          attune::Tensor::contiguous(indices.data(), Dtype::kI32,
                                     {std::int64_t(indices.size()), 1, 1, 1}),
          {}};
      REQUIRE(dense_plan->run(a.tensors()));
      REQUIRE(sparse_plan->run(t));
      CHECK(a.results() == b.results());
    }
    CHECK(compared >= 2);
  }
}
