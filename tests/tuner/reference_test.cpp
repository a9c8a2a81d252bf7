// SPDX-License-Identifier: Apache-2.0
// The reference itself, against results that can be worked out by hand, and the accuracy rule
// against results that must fail.
#include "src/tuner/reference.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <limits>

#include "src/tuner/random_tensors.h"

namespace {

attune::Problem problem_of(int head_dim, const char* mask = "true") {
  attune::Problem p;
  p.head_dim = head_dim;
  p.q_heads = 1;
  p.scale = 1;
  p.mask = mask;
  return p.normalized().value();
}

attune::Tensor view(float* data, std::int64_t rows, std::int64_t width) {
  return attune::Tensor::contiguous(data, attune::Dtype::kF32, {1, 1, rows, width});
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("two keys with scores 0 and ln 3 weigh 1/4 and 3/4") {
    float q[] = {1}, k[] = {0, std::log(3.0f)}, v[] = {4, 8};
    attune::Tensors t{view(q, 1, 1), view(k, 2, 1), view(v, 2, 1), {}, {}};
    std::vector<double> out, lse;
    attune::reference_attention(problem_of(1), {1, 1, 2}, t, &out, &lse);
    CHECK(out[0] == doctest::Approx(7).epsilon(1e-7));
    CHECK(lse[0] == doctest::Approx(std::log(4.0)).epsilon(1e-7));
  }

  TEST_CASE("the causal mask is aligned to the bottom right") {
    float q[] = {0, 0}, k[] = {0, 0, 0}, v[] = {3, 6, 12};
    attune::Tensors t{view(q, 2, 1), view(k, 3, 1), view(v, 3, 1), {}, {}};
    std::vector<double> out, lse;
    attune::reference_attention(problem_of(1, "causal"), {1, 2, 3}, t, &out, &lse);
    CHECK(out[0] == doctest::Approx(4.5));  // keys 0 and 1
    CHECK(out[1] == doctest::Approx(7));    // all three
  }

  TEST_CASE("the rule refuses what is wrong and accepts what is right") {
    const auto p = problem_of(16);
    const attune::Shape shape{1, 20, 30};
    attune::OperandBuffers operands(p, shape, 3);
    const attune::Tensors& t = operands.tensors();
    std::vector<double> out, lse;
    attune::reference_attention(p, shape, t, &out, &lse);
    auto* result = static_cast<float*>(t.out.data);
    auto* result_lse = static_cast<float*>(t.lse->data);
    auto write = [&] {
      for (std::size_t i = 0; i < out.size(); ++i) result[i] = float(out[i]);
      for (std::size_t i = 0; i < lse.size(); ++i) result_lse[i] = float(lse[i]);
    };
    write();
    CHECK(attune::compare_with_reference(p, shape, t).ok);
    auto refused = [&](auto change, const char* word) {
      write();
      change();
      const auto comparison = attune::compare_with_reference(p, shape, t);
      CHECK_FALSE(comparison.ok);
      CHECK(comparison.reason.find(word) != std::string::npos);
    };
    refused([&] { result[37] += 1e-3f; }, "largest error");
    refused([&] { result[37] = std::numeric_limits<float>::quiet_NaN(); }, "row 2 column 5");
    refused(
        [&] {
          for (std::size_t i = 0; i < out.size(); ++i) result[i] *= 1 + 4e-6f;
        },
        "L2");
    refused([&] { result_lse[4] += 1e-2f; }, "lse");
    refused([&] { result_lse[4] = -std::numeric_limits<float>::infinity(); }, "row 4");
    operands.poison_results();
    CHECK_FALSE(attune::compare_with_reference(p, shape, t).ok);
  }

  TEST_CASE("random operands repeat with their seed and their guards notice a stray write") {
    const auto p = problem_of(8);
    attune::OperandBuffers a(p, {1, 5, 6}, 9), b(p, {1, 5, 6}, 9), c(p, {1, 5, 6}, 10);
    auto bytes = [](const attune::Tensor& t) {
      const auto* begin = static_cast<const char*>(t.data);
      return std::string(begin, begin + 4 * t.elements());
    };
    CHECK(bytes(a.tensors().q) == bytes(b.tensors().q));
    CHECK(bytes(a.tensors().q) != bytes(c.tensors().q));
    CHECK(a.guards_intact());
    auto* out = static_cast<float*>(a.tensors().out.data);
    CHECK(std::isnan(out[0]));
    out[5 * 8] = 1;
    CHECK_FALSE(a.guards_intact());
    a.poison_results();
    out[-1] = 1;
    CHECK_FALSE(a.guards_intact());
  }

  TEST_CASE("random numbers have mean 0 and variance 1") {
    attune::RandomBits random(1);
    double sum = 0, squares = 0;
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i) {
      const double x = random.next_normal();
      sum += x;
      squares += x * x;
    }
    CHECK(std::fabs(sum / kCount) < 0.02);
    CHECK(std::fabs(squares / kCount - 1) < 0.02);
  }
}
