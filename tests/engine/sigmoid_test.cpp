// SPDX-License-Identifier: Apache-2.0
// The sigmoid normalizer against its closed form: each key weighs by itself, masked ones exactly 0.
// Paper: FlashSigmoid, arXiv 2409.04431.
#include <attune/engine.h>
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "src/support/half.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/test_engine.h"

namespace {

using attune::Dtype;
using attune::OperandBuffers;
using attune::Problem;
using attune::Shape;
using attune::Tensors;

constexpr const char* kFamilies[] = {"naive", "flash_cpu"};

Problem sigmoid_problem(int head_dim, const std::string& mask = "true",
                        const std::string& score = "score + c") {
  Problem p;
  p.head_dim = head_dim;
  p.q_heads = 9;
  p.kv_heads = 3;
  p.mask = mask;
  p.score = score;
  p.normalizer = attune::Normalizer::kSigmoid;
  p.declarations.scalars["c"] = Dtype::kF32;
  p.declarations.tensors["slope"] = {Dtype::kF32};
  const auto normalized = p.normalized();
  REQUIRE_MESSAGE(normalized, normalized.error().message);
  return *normalized;
}

attune::Plan plan_of(TestEngine& test, const char* family, const Problem& p, const Shape& shape) {
  attune::PlanOptions options;
  options.schedule = test.any_schedule(family, p);
  const auto plan = test.engine.plan(p, shape, options);
  REQUIRE_MESSAGE(plan, plan.error().message, plan.error().detail);
  return *plan;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("sigmoid attention is the sum of sigmoid weights, with no division") {
    // Lengths that are a multiple of no tile: a weight of σ(c) from beyond the keys would show.
    TestEngine test;
    const Shape shape{2, 29, 203};
    const Problem p = sigmoid_problem(20);
    for (const char* family : kFamilies) {
      INFO(family);
      const auto plan = plan_of(test, family, p, shape);
      for (const double bias : {-10.0, 0.0, 2.0, -std::log(203.0)}) {
        OperandBuffers operands(p, shape, 21);
        Tensors t = operands.tensors();
        t.scalars["c"] = bias;
        REQUIRE(plan.run(t));
        const auto* out = static_cast<const float*>(t.out.data);
        const auto* q = static_cast<const float*>(t.q.data);
        const auto* k = static_cast<const float*>(t.k.data);
        const auto* v = static_cast<const float*>(t.v.data);
        double error = 0, size = 0;
        for (std::int64_t row = 0; row < 2 * 9 * 29; ++row) {
          const std::int64_t first_key = (row / (9 * 29) * 3 + row / 29 % 9 / 3) * 203;
          double sums[20] = {};
          for (std::int64_t key = first_key; key < first_key + 203; ++key) {
            double dot = 0;
            for (int d = 0; d < 20; ++d) dot += double{q[row * 20 + d]} * double{k[key * 20 + d]};
            const double weight = 1 / (1 + std::exp(-(dot / std::sqrt(20.0) + bias)));
            for (int d = 0; d < 20; ++d) sums[d] += weight * double{v[key * 20 + d]};
          }
          for (int d = 0; d < 20; ++d) {
            error += (out[row * 20 + d] - sums[d]) * (out[row * 20 + d] - sums[d]);
            size += sums[d] * sums[d];
          }
        }
        CHECK(std::sqrt(error / size) < 2e-6);
      }
    }
  }

  TEST_CASE("a masked key weighs exactly 0, whatever its value") {
    TestEngine test;
    const Shape shape{1, 13, 37};
    // The one value that counts is key 5's; all others are huge.
    const Problem p = sigmoid_problem(8, "kv == 5 && q != 4");
    for (const char* family : kFamilies) {
      INFO(family);
      const auto plan = plan_of(test, family, p, shape);
      OperandBuffers operands(p, shape, 2);
      Tensors t = operands.tensors();
      t.scalars["c"] = 1;
      auto* q = static_cast<float*>(t.q.data);
      auto* v = static_cast<float*>(t.v.data);
      std::fill(q, q + t.q.elements(), 0.0f);  // So that every kept weight is σ(1).
      for (std::int64_t i = 0; i < t.v.elements(); ++i) v[i] = i / 8 % 37 == 5 ? 1.0f : 3e38f;
      REQUIRE(plan.run(t));
      const auto* out = static_cast<const float*>(t.out.data);
      for (std::int64_t i = 0; i < t.out.elements(); ++i) {
        if (i / 8 % 13 == 4) {
          CHECK(out[i] == 0.0f);  // A row with no key.
        } else {
          CHECK(out[i] == doctest::Approx(0.7310585786300049).epsilon(1e-6));
        }
      }
    }
  }

  TEST_CASE("a score of -inf weighs exactly 0 as well, and a huge one weighs 1") {
    TestEngine test;
    const Shape shape{1, 3, 11};
    const Problem p = sigmoid_problem(4, "true", "where(kv == 2, c, -inf)");
    for (const char* family : kFamilies) {
      INFO(family);
      const auto plan = plan_of(test, family, p, shape);
      OperandBuffers operands(p, shape, 2);
      Tensors t = operands.tensors();
      for (const double c : {500.0, 1e30, -1e30}) {
        t.scalars["c"] = c;
        REQUIRE(plan.run(t));
        const auto* out = static_cast<const float*>(t.out.data);
        const auto* v = static_cast<const float*>(t.v.data);
        for (std::int64_t i = 0; i < t.out.elements(); ++i) {
          const std::int64_t head = i / 4 / 3 / 3;
          CHECK(out[i] == (c > 0 ? v[(head * 11 + 2) * 4 + i % 4] : 0.0f));
        }
      }
    }
  }

  TEST_CASE("with bias -ln(kv_len), 4096 keys keep the accuracy that an approximate tanh loses") {
    TestEngine test;
    const Shape shape{1, 5, 4096};
    const Problem p = sigmoid_problem(64);
    for (const char* family : kFamilies) {
      INFO(family);
      const auto plan = plan_of(test, family, p, shape);
      OperandBuffers operands(p, shape, 31);
      Tensors t = operands.tensors();
      t.scalars["c"] = -std::log(4096.0);
      REQUIRE(plan.run(t));
      const auto comparison = attune::compare_with_reference(p, shape, t);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
      // The required bound is 2e-3, for one that merely follows the exact form; a tanh of 11 bits
      // is at 1.1e-1.
      CHECK(comparison.relative_l2 < 1e-5);
    }
  }

  TEST_CASE("sigmoid attention keeps the accuracy rule under masks, ALiBi and every dtype") {
    TestEngine test;
    for (const Dtype dtype : {Dtype::kF32, Dtype::kF16, Dtype::kBf16}) {
      for (const std::string mask : {"causal", "window(40, 7)"}) {
        for (const Shape shape : {Shape{2, 113, 203}, Shape{2, 61, 30}}) {
          Problem p = sigmoid_problem(59, mask, "score + alibi(slope) + c");
          p.dtype = dtype;
          INFO(p.text(), " ", shape.text());
          const auto plan = plan_of(test, "flash_cpu", p, shape);
          OperandBuffers operands(p, shape, 13);
          REQUIRE(plan.run(operands.tensors()));
          const auto comparison = attune::compare_with_reference(p, shape, operands.tensors());
          CHECK_MESSAGE(comparison.ok, comparison.reason);
        }
      }
    }
  }

  TEST_CASE("the order of keys does not matter to the sigmoid, and no lse is written") {
    TestEngine test;
    const Shape shape{1, 4, 50};
    const Problem p = sigmoid_problem(16);
    const auto plan = plan_of(test, "flash_cpu", p, shape);
    OperandBuffers operands(p, shape, 8);
    CHECK_FALSE(operands.tensors().lse);
    REQUIRE(plan.run(operands.tensors()));
    const auto* out = static_cast<const float*>(operands.tensors().out.data);
    const std::vector<float> forward(out, out + operands.tensors().out.elements());
    Tensors reversed = operands.tensors();
    for (attune::Tensor* t : {&reversed.k, &reversed.v}) {
      auto* last = static_cast<float*>(t->data) + 49 * t->strides[2];
      t->data = last;
      t->strides[2] = -t->strides[2];
    }
    REQUIRE(plan.run(reversed));
    for (std::size_t i = 0; i < forward.size(); ++i) {
      CHECK(out[i] == doctest::Approx(forward[i]).epsilon(1e-5));
    }
    std::vector<float> lse(9 * 4);
    Tensors with_lse = operands.tensors();
    with_lse.lse = attune::Tensor::contiguous(lse.data(), Dtype::kF32, {1, 9, 4, 1});
    CHECK_FALSE(plan.run(with_lse));
  }
}
