// SPDX-License-Identifier: Apache-2.0
// Learned attention sinks against their closed form: one more logit in each row's sum, no value.
#include <attune/engine.h>
#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

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
constexpr float kInfinity = std::numeric_limits<float>::infinity();

Problem sink_problem(const std::string& sink, const std::string& mask = "true") {
  Problem p;
  p.head_dim = 24;
  p.q_heads = 8;
  p.kv_heads = 2;
  p.mask = mask;
  p.sink = sink;
  p.declarations.tensors["s"] = {Dtype::kF32};
  p.declarations.scalars["c"] = Dtype::kF32;
  const auto normalized = p.normalized();
  REQUIRE_MESSAGE(normalized, normalized.error().message);
  return *normalized;
}

struct Results {
  std::vector<float> out, lse;
};

Results run(TestEngine& test, const char* family, const Problem& p, const Shape& shape,
            OperandBuffers& operands, const Tensors& tensors) {
  attune::PlanOptions options;
  options.schedule = test.any_schedule(family, p);
  const auto plan = test.engine.plan(p, shape, options);
  REQUIRE_MESSAGE(plan, plan.error().message, plan.error().detail);
  operands.poison_results();
  const auto status = plan->run(tensors);
  REQUIRE_MESSAGE(status, status.error().message);
  CHECK(operands.guards_intact());
  const auto* out = static_cast<const float*>(tensors.out.data);
  const auto* lse = static_cast<const float*>(tensors.lse->data);
  return {{out, out + tensors.out.elements()}, {lse, lse + tensors.lse->elements()}};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a sink is one more logit of each row's sum") {
    // From the result without it: lse' = log(e^lse + e^s), out' = out · e^(lse − lse').
    TestEngine test;
    const Shape shape{2, 45, 77};
    const Problem plain = sink_problem("", "causal"), with = sink_problem("s[h]", "causal");
    std::vector<float> sinks = {0, 1.5f, -2, 4, -kInfinity, 30, -30, 0.25f};
    for (const char* family : kFamilies) {
      INFO(family);
      OperandBuffers before(plain, shape, 5), after(with, shape, 5);
      Tensors tensors = after.tensors();
      tensors.named["s"] = attune::Tensor::contiguous(sinks.data(), Dtype::kF32, {8, 1, 1, 1});
      REQUIRE(std::memcmp(before.tensors().q.data, tensors.q.data, 64) == 0);
      const Results a = run(test, family, plain, shape, before, before.tensors());
      const Results b = run(test, family, with, shape, after, tensors);
      for (std::size_t row = 0; row < a.lse.size(); ++row) {
        const double sink = sinks[row / 45 % 8], lse = a.lse[row];
        const double largest = std::max(lse, sink);
        const double expected =
            largest + std::log(std::exp(lse - largest) + std::exp(sink - largest));
        CHECK(std::fabs(b.lse[row] - expected) <= 2e-6 * std::max(1.0, std::fabs(expected)));
        for (int d = 0; d < 24; ++d) {
          const double scaled = a.out[row * 24 + d] * std::exp(lse - expected);
          CHECK(std::fabs(b.out[row * 24 + d] - scaled) <= 5e-6);
        }
      }
      const auto comparison = attune::compare_with_reference(with, shape, tensors);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
    }
  }

  TEST_CASE("a row with no key has out 0 and lse equal to the sink") {
    TestEngine test;
    for (const Shape shape : {Shape{2, 40, 7}, Shape{1, 5, 0}}) {
      const Problem p = sink_problem("0.5 * h - 1", "causal");
      for (const char* family : kFamilies) {
        INFO(family);
        OperandBuffers operands(p, shape, 7);
        const Results r = run(test, family, p, shape, operands, operands.tensors());
        int rows_without = 0;
        for (std::size_t i = 0; i < r.lse.size(); ++i) {
          const auto row = std::int64_t(i) % shape.q_len, head = std::int64_t(i) / shape.q_len % 8;
          if (row >= shape.q_len - shape.kv_len) continue;
          ++rows_without;
          CHECK(r.lse[i] == doctest::Approx(0.5 * double(head) - 1).epsilon(1e-6));
          for (int d = 0; d < 24; ++d) CHECK(r.out[i * 24 + d] == 0.0f);
        }
        CHECK(rows_without == shape.batch * 8 * (shape.q_len - shape.kv_len));
      }
    }
  }

  TEST_CASE("a sink of -inf is no sink, rows without keys included") {
    TestEngine test;
    const Shape shape{2, 33, 20};
    const Problem none = sink_problem("", "causal");
    for (const char* family : kFamilies) {
      INFO(family);
      OperandBuffers plain(none, shape, 9);
      const Results expected = run(test, family, none, shape, plain, plain.tensors());
      CHECK(expected.lse[0] == -kInfinity);
      for (const std::string sink : {"-inf", "s[h]", "c"}) {
        INFO(sink);
        const Problem p = sink_problem(sink, "causal");
        OperandBuffers operands(p, shape, 9);
        Tensors tensors = operands.tensors();
        std::vector<float> values(8, -kInfinity);
        if (sink == "s[h]") {
          tensors.named["s"] = attune::Tensor::contiguous(values.data(), Dtype::kF32, {8, 1, 1, 1});
        }
        if (sink == "c") tensors.scalars["c"] = -double(kInfinity);
        const Results r = run(test, family, p, shape, operands, tensors);
        CHECK(r.out == expected.out);
        CHECK(r.lse == expected.lse);
      }
    }
  }

  TEST_CASE("a sink may be given anew at every run and may depend on the row") {
    TestEngine test;
    const Shape shape{1, 19, 50};
    const Problem p = sink_problem("c + 0.125 * q");
    for (const char* family : kFamilies) {
      INFO(family);
      OperandBuffers operands(p, shape, 3);
      Tensors tensors = operands.tensors();
      std::vector<std::vector<float>> seen;
      for (const double c : {-3.0, 0.0, 12.0}) {
        tensors.scalars["c"] = c;
        seen.push_back(run(test, family, p, shape, operands, tensors).lse);
        const auto comparison = attune::compare_with_reference(p, shape, tensors);
        CHECK_MESSAGE(comparison.ok, comparison.reason);
      }
      for (std::size_t i = 0; i < seen[0].size(); ++i) {
        CHECK(seen[0][i] < seen[1][i]);
        CHECK(seen[1][i] < seen[2][i]);
      }
      // A sink far above all scores takes the whole weight.
      tensors.scalars["c"] = 200;
      const Results swallowed = run(test, family, p, shape, operands, tensors);
      for (std::size_t i = 0; i < swallowed.lse.size(); ++i) {
        CHECK(swallowed.lse[i] == doctest::Approx(200 + 0.125 * double(i % 19)).epsilon(1e-6));
        CHECK(std::fabs(swallowed.out[i * 24]) < 1e-30f);
      }
    }
  }

  TEST_CASE("a sink cannot stand beside the sigmoid, nor read a key") {
    Problem p = sink_problem("s[h]");
    p.normalizer = attune::Normalizer::kSigmoid;
    CHECK_FALSE(p.normalized());
    p = sink_problem("s[h]");
    p.sink = "s[kv]";
    CHECK_FALSE(p.normalized());
  }
}
