// SPDX-License-Identifier: Apache-2.0
// Low-rank factors by singular values: against matrices whose singular values are known.
#include <attune/low_rank.h>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/test_engine.h"

namespace {

using attune::Dtype;
using attune::factor_bias;
using attune::OperandBuffers;
using attune::Problem;
using attune::Shape;
using attune::Tensor;
using attune::Tensors;

/// Dense matrix of known singular values: Σ σ_i u_i v_iᵀ with the columns of two cosine transforms.
std::vector<float> matrix_of(const std::vector<double>& sigmas, int rows, int columns) {
  const auto basis = [](int n, int k, int i) {
    const double scale = std::sqrt((k == 0 ? 1.0 : 2.0) / n);
    return scale * std::cos(std::numbers::pi * k * (2 * i + 1) / (2.0 * n));
  };
  std::vector<float> values;
  for (int i = 0; i < rows; ++i) {
    for (int j = 0; j < columns; ++j) {
      double sum = 0;
      for (int k = 0; k < int(sigmas.size()); ++k) {
        sum += sigmas[k] * basis(rows, k, i) * basis(columns, k, j);
      }
      values.push_back(float(sum));
    }
  }
  return values;
}

double largest_error(const attune::LowRankFactors& f, const std::vector<float>& bias, int columns) {
  double largest = 0;
  for (std::size_t at = 0; at < bias.size(); ++at) {
    const std::size_t i = at / columns, j = at % columns;
    double sum = 0;
    for (int r = 0; r < f.rank; ++r) {
      sum += double{f.q_factor[i * f.rank + r]} * double{f.kv_factor[j * f.rank + r]};
    }
    largest = std::max(largest, std::fabs(sum - bias[at]));
  }
  return largest;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("factors of a given rank are the best there are") {
    const std::vector<double> sigmas = {40, 17, 9, 4, 1, 0.5, 0.1};
    for (const auto& [rows, columns] : {std::pair{60, 60}, {23, 71}, {71, 23}, {7, 7}}) {
      const std::vector<float> bias = matrix_of(sigmas, rows, columns);
      double total = 0, kept = 0;
      for (const double sigma : sigmas) total += sigma * sigma;
      for (int rank = 1; rank <= 9; ++rank) {
        INFO(rows, " x ", columns, " rank ", rank);
        if (rank <= int(sigmas.size())) kept += sigmas[rank - 1] * sigmas[rank - 1];
        const auto f = factor_bias(bias.data(), rows, columns, rank);
        REQUIRE(f);
        CHECK(f->q_factor.size() == std::size_t(rows * rank));
        CHECK(f->kv_factor.size() == std::size_t(columns * rank));
        CHECK(f->kept_energy == doctest::Approx(kept / total).epsilon(1e-6));
        CHECK(f->max_abs_error == largest_error(*f, bias, columns));
        double squares = 0;  // What is lost: the sum of the squares of what was left out.
        for (int at = 0; at < rows * columns; ++at) {
          double sum = 0;
          for (int r = 0; r < rank; ++r) {
            sum += double{f->q_factor[at / columns * rank + r]} *
                   double{f->kv_factor[at % columns * rank + r]};
          }
          squares += (sum - bias[at]) * (sum - bias[at]);
        }
        CHECK(std::sqrt(squares) <= 1.00001 * std::sqrt(total - kept) + 3e-5);
        // The roots of the singular values are on both sides.
        double on_q = 0, on_kv = 0;
        for (int i = 0; i < rows; ++i) on_q += std::pow(f->q_factor[i * rank], 2);
        for (int j = 0; j < columns; ++j) on_kv += std::pow(f->kv_factor[j * rank], 2);
        CHECK(on_q == doctest::Approx(40).epsilon(1e-5));
        CHECK(on_kv == doctest::Approx(40).epsilon(1e-5));
      }
    }
  }

  TEST_CASE("equal, zero, tiny, huge and empty matrices are factored, and the same way each time") {
    const std::vector<float> ones(30 * 20, -2.5f);
    const auto f = factor_bias(ones.data(), 30, 20, 4).value();
    CHECK(f.kept_energy == doctest::Approx(1));
    CHECK(f.max_abs_error < 1e-6);
    CHECK(factor_bias(ones.data(), 30, 20, 4)->q_factor == f.q_factor);
    for (int i = 0; i < 30; ++i) {
      for (int r = 1; r < 4; ++r) CHECK(f.q_factor[i * 4 + r] == 0.0f);
    }
    const std::vector<float> zeros(12);
    const auto none = factor_bias(zeros.data(), 3, 4, 2).value();
    CHECK(none.q_factor == std::vector<float>(6));
    CHECK(none.kept_energy == 1);
    CHECK(none.max_abs_error == 0);
    CHECK(factor_bias(nullptr, 0, 5, 2)->kv_factor == std::vector<float>(10));
    CHECK(factor_bias(nullptr, 0, 0, 1)->q_factor.empty());
    for (const float size : {1e-38f, 3e38f}) {
      std::vector<float> bias = matrix_of({1, 0.5}, 9, 13);
      for (float& x : bias) x *= size;
      const auto scaled = factor_bias(bias.data(), 9, 13, 2).value();
      CHECK(scaled.kept_energy == doctest::Approx(1));
      CHECK(scaled.max_abs_error <= 1e-6 * double(size));
    }
    const float single = -7;
    CHECK(factor_bias(&single, 1, 1, 64)->max_abs_error < 1e-6);
  }

  TEST_CASE("what cannot be factored is refused, naming the place") {
    std::vector<float> bias(12, 1.0f);
    bias[7] = -std::numeric_limits<float>::infinity();
    const auto infinite = factor_bias(bias.data(), 3, 4, 2);
    REQUIRE(!infinite);
    CHECK(infinite.error().code == attune::ErrorCode::kInvalidArgument);
    CHECK(infinite.error().message.find("[1, 3]") != std::string::npos);
    for (const int rank : {0, -1, 65}) CHECK_FALSE(factor_bias(bias.data(), 1, 1, rank));
    CHECK_FALSE(factor_bias(bias.data(), -1, 1, 1));
  }

  TEST_CASE("a dense bias and its factors give the same attention, up to the stated error") {
    TestEngine test;
    const Shape shape{1, 60, 75};
    std::vector<float> bias;
    for (int i = 0; i < 60; ++i) {
      for (int j = 0; j < 75; ++j) bias.push_back(3 * float(std::exp(-0.002 * (i - j) * (i - j))));
    }
    const auto f = factor_bias(bias.data(), 60, 75, 8).value();
    CHECK(f.kept_energy >= 0.995);
    Problem dense;
    dense.head_dim = 16;
    dense.q_heads = 2;
    Problem factored = dense;
    dense.score = "score + bias[q, kv]";
    dense.declarations.tensors["bias"] = {Dtype::kF32};
    factored.low_rank_bias = {"factor_q", "factor_kv", 8};
    dense = dense.normalized().value();
    factored = factored.normalized().value();
    OperandBuffers drawn(dense, shape, 3);
    Tensors t = drawn.tensors();
    t.named["bias"] = Tensor::contiguous(bias.data(), Dtype::kF32, {60, 75, 1, 1});
    t.named["factor_q"] =
        Tensor::contiguous(const_cast<float*>(f.q_factor.data()), Dtype::kF32, {1, 1, 60, 8});
    t.named["factor_kv"] =
        Tensor::contiguous(const_cast<float*>(f.kv_factor.data()), Dtype::kF32, {1, 1, 75, 8});
    const auto plan = test.engine.plan(factored, shape);
    REQUIRE(plan);
    REQUIRE(plan->run(t));
    std::vector<double> out, lse;
    attune::reference_attention(dense, shape, t, &out, &lse);
    // Logits that differ by at most e change lse by e, and out by at most 2 e times the values.
    double largest_value = 0;
    const auto* v = static_cast<const float*>(t.v.data);
    for (std::int64_t i = 0; i < t.v.elements(); ++i) {
      largest_value = std::max(largest_value, std::fabs(double{v[i]}));
    }
    for (std::size_t i = 0; i < lse.size(); ++i) {
      CHECK(std::fabs(static_cast<const float*>(t.lse->data)[i] - lse[i]) <=
            f.max_abs_error + 1e-5);
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
      CHECK(std::fabs(static_cast<const float*>(t.out.data)[i] - out[i]) <=
            2 * f.max_abs_error * largest_value + 1e-5);
    }
  }
}
