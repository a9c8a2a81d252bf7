// SPDX-License-Identifier: Apache-2.0
// Low-rank biases: exact factors against the same bias by expression, and factors by singular
// values against matrices whose singular values are known.
#include <attune/low_rank.h>
#include <attune/patterns.h>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

#include "src/support/half.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"
#include "tests/engine/strided_factor.h"
#include "tests/engine/test_engine.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::factor_bias;
using attune::OperandBuffers;
using attune::Problem;
using attune::Shape;
using attune::Tensor;
using attune::Tensors;

/// A row of the factors' product as a kernel adds it up: in f32, column by column.
float sum_in_f32(const float* q, const float* kv, int rank) {
  float sum = 0;
  for (int r = 0; r < rank; ++r) sum = std::fma(q[r], kv[r], sum);
  return sum;
}

/// The same bias twice: by factors, and by an expression that is the truth.
struct Twins {
  Problem by_factors, by_expression;
};

Twins twins(Dtype dtype, int heads, int kv_heads, const std::string& mask,
            const std::string& expression, int rank) {
  Problem p;
  p.dtype = dtype;
  p.head_dim = 32;
  p.q_heads = heads;
  p.kv_heads = kv_heads;
  p.mask = mask;
  p.declarations.tensors["slope"] = {Dtype::kF32};
  Problem factored = p;
  factored.low_rank_bias = {"factor_q", "factor_kv", rank};
  p.score = expression;
  return {factored.normalized().value(), p.normalized().value()};
}

/// Runs the factored problem in both families and holds it to the reference of the expression.
/// Returns the larger relative L2 error.
double check_twins(TestEngine& test, const Twins& twin, const Shape& shape,
                   const Tensors& tensors) {
  std::vector<double> out, lse;
  attune::reference_attention(twin.by_expression, shape, tensors, &out, &lse);
  const auto plain = attune::plain_errors(twin.by_expression, shape, tensors, out);
  double worst = 0;
  for (const char* family : {"naive", "flash_cpu"}) {
    for (const Problem& p : {twin.by_factors, twin.by_expression}) {
      INFO(family, " ", p.text(), " ", shape.text());
      attune::PlanOptions options;
      options.schedule = test.any_schedule(family, p);
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE_MESSAGE(plan, plan.error().message, plan.error().detail);
      const auto status = plan->run(tensors);
      REQUIRE_MESSAGE(status, status.error().message);
      const auto comparison = attune::compare(p, shape, tensors, out, lse, plain);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
      if (p.low_rank_bias) worst = std::max(worst, comparison.relative_l2);
    }
  }
  return worst;
}

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
  TEST_CASE("ALiBi by factors is exact at length 8,192, every sum in f32") {
    constexpr int kLength = 8192;
    const std::vector<float> slopes = {1.0f, 0.5f, 0.0625f, 0x1p-8f, 0.734375f};
    const auto f = attune::alibi_factors(slopes, kLength, kLength).value();
    CHECK(f.rank == 2);
    int wrong = 0;
    for (std::size_t h = 0; h < slopes.size(); ++h) {
      for (int i = 0; i < kLength; i += 61) {
        for (int j = 0; j <= i; ++j) {
          const float bias = sum_in_f32(&f.q_factor[(h * kLength + i) * 2], &f.kv_factor[j * 2], 2);
          wrong += bias != -slopes[h] * float(i - j);  // 11 + 13 bits: exact.
        }
      }
    }
    CHECK(wrong == 0);
  }

  TEST_CASE("slopes that need more bits get a third column and are right to 2 ulp") {
    constexpr int kLength = 8192;
    const std::vector<float> slopes = attune::patterns::alibi_slopes(12);
    const auto f = attune::alibi_factors(slopes, 100, kLength).value();
    CHECK(f.rank == 3);
    double worst = 0;
    for (std::size_t h = 0; h < slopes.size(); ++h) {
      for (int q = 0; q < 100; ++q) {
        for (int j = 0; j < kLength - 100 + q; ++j) {
          const double exact = -double(slopes[h]) * (q + kLength - 100 - j);
          const float bias = sum_in_f32(&f.q_factor[(h * 100 + q) * 3], &f.kv_factor[j * 3], 3);
          worst = std::max(worst, std::fabs(bias - exact) / std::fabs(exact));
        }
      }
    }
    CHECK(worst <= 0x1p-22);
    CHECK(worst > 0);
  }

  TEST_CASE("ALiBi by factors equals ALiBi by expression at length 8,192") {
    TestEngine test;
    const Shape shape{1, 5, 8192};
    for (const Dtype dtype : {Dtype::kBf16, Dtype::kF16, Dtype::kF32}) {
      for (const std::vector<float>& slopes : {std::vector<float>{0.5f, 0.0625f, 0x1p-8f, 0x1p-11f},
                                               {0.70710677f, 0.0055242716f, 0.3f, 0.001f}}) {
        const auto f = attune::alibi_factors(slopes, shape.q_len, shape.kv_len).value();
        const Twins twin = twins(dtype, 4, 1, "causal", "score + alibi(slope)", f.rank);
        OperandBuffers drawn(twin.by_expression, shape, 41);
        Tensors t = drawn.tensors();
        t.named["slope"] =
            Tensor::contiguous(const_cast<float*>(slopes.data()), Dtype::kF32, {4, 1, 1, 1});
        t.named["factor_q"] = Tensor::contiguous(const_cast<float*>(f.q_factor.data()), Dtype::kF32,
                                                 {1, 4, shape.q_len, f.rank});
        t.named["factor_kv"] = Tensor::contiguous(const_cast<float*>(f.kv_factor.data()),
                                                  Dtype::kF32, {1, 1, shape.kv_len, f.rank});
        const double error = check_twins(test, twin, shape, t);
        // What bf16 and f16 cannot say of the result is all that is left.
        CHECK(error <= (dtype == Dtype::kF32 ? 2e-6 : dtype == Dtype::kF16 ? 1e-3 : 8e-3));
      }
    }
  }

  TEST_CASE("positions rounded to bf16, and the published sign, would fail the comparison") {
    const Shape shape{1, 5, 8192};
    for (const float slope : {0.5f, 0.0625f}) {
      const auto f = attune::alibi_factors({slope}, shape.q_len, shape.kv_len).value();
      const Twins twin = twins(Dtype::kF32, 1, 1, "causal", "score + alibi(slope)", f.rank);
      OperandBuffers drawn(twin.by_expression, shape, 41);
      Tensors t = drawn.tensors();
      std::vector<float> slopes = {slope}, q = f.q_factor, kv = f.kv_factor;
      t.named["slope"] = Tensor::contiguous(slopes.data(), Dtype::kF32, {1, 1, 1, 1});
      t.named["factor_q"] = Tensor::contiguous(q.data(), Dtype::kF32, {1, 1, 5, 2});
      t.named["factor_kv"] = Tensor::contiguous(kv.data(), Dtype::kF32, {1, 1, 8192, 2});
      std::vector<double> truth, lse, out;
      attune::reference_attention(twin.by_expression, shape, t, &truth, &lse);
      const auto relative_error = [&] {
        attune::reference_attention(twin.by_factors, shape, t, &out, &lse);
        double error = 0, size = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
          error += (out[i] - truth[i]) * (out[i] - truth[i]);
          size += truth[i] * truth[i];
        }
        return std::sqrt(error / size);
      };
      CHECK(relative_error() < 1e-12);
      for (float& x : q) x = -x;
      CHECK(relative_error() > 0.5);
      for (std::size_t i = 0; i < q.size(); ++i) {
        std::uint16_t bits = 0;
        attune::store_float(&bits, Dtype::kBf16, 0, f.q_factor[i]);
        q[i] = attune::load_float(&bits, Dtype::kBf16, 0);
      }
      for (float& x : kv) {
        std::uint16_t bits = 0;
        attune::store_float(&bits, Dtype::kBf16, 0, x);
        x = attune::load_float(&bits, Dtype::kBf16, 0);
      }
      CHECK(relative_error() > 0.3);
    }
  }

  TEST_CASE("ALiBi factors handle more queries than keys, no length, and bad slopes") {
    TestEngine test;
    const std::vector<float> slopes = attune::patterns::alibi_slopes(6);
    for (const Shape shape : {Shape{2, 70, 33}, Shape{1, 33, 70}}) {
      const auto f = attune::alibi_factors(slopes, shape.q_len, shape.kv_len).value();
      const Twins twin = twins(Dtype::kF32, 6, 3, "causal", "score + alibi(slope)", f.rank);
      OperandBuffers drawn(twin.by_expression, shape, 6);
      Tensors t = drawn.tensors();
      t.named["slope"] =
          Tensor::contiguous(const_cast<float*>(slopes.data()), Dtype::kF32, {6, 1, 1, 1});
      t.named["factor_q"] = Tensor::contiguous(const_cast<float*>(f.q_factor.data()), Dtype::kF32,
                                               {1, 6, shape.q_len, f.rank});
      t.named["factor_kv"] = Tensor::contiguous(const_cast<float*>(f.kv_factor.data()), Dtype::kF32,
                                                {1, 1, shape.kv_len, f.rank});
      check_twins(test, twin, shape, t);
    }
    CHECK(attune::alibi_factors({0.5f}, 0, 0).value().q_factor.empty());
    CHECK_FALSE(attune::alibi_factors({0.5f}, -1, 4));
    const auto bad = attune::alibi_factors({1, std::nanf("")}, 4, 4);
    REQUIRE(!bad);
    CHECK(bad.error().message.find("head 1") != std::string::npos);
  }

  TEST_CASE("squared distance by factors is exact at length 8,192 and equals the expression") {
    constexpr int kLength = 8192;
    constexpr float kWeight = 0x1p-10f;
    std::vector<float> positions;
    for (int i = 0; i < kLength; ++i) positions.push_back(float(i));
    const auto all = attune::squared_distance_factors(positions.data(), kLength, positions.data(),
                                                      kLength, 1, kWeight)
                         .value();
    CHECK(all.rank == 3);
    int wrong = 0;
    double relative = 0;
    for (int i = 0; i < kLength; i += 61) {
      for (int j = 0; j < kLength; ++j) {
        const double exact = -double(kWeight) * (i - j) * (i - j);
        const float bias = sum_in_f32(&all.q_factor[i * 3], &all.kv_factor[j * 3], 3);
        if (std::abs(i - j) <= 4096) wrong += bias != exact;
        if (i != j) relative = std::max(relative, std::fabs(bias - exact) / -exact);
      }
    }
    CHECK(wrong == 0);
    CHECK(relative <= 0x1p-22);

    TestEngine test;
    const Shape shape{1, 7, kLength};
    for (const Dtype dtype : {Dtype::kBf16, Dtype::kF16, Dtype::kF32}) {
      // Both ends of the sequence and its middle: rows of the tensor above, and queries there.
      const Twins twin = twins(dtype, 2, 1, "true",
                               "score - 0.0009765625 * ((1365 * q - kv) * (1365 * q - kv))", 3);
      std::vector<float> q_factor;
      for (int q = 0; q < 7; ++q) {
        for (int r = 0; r < 3; ++r) q_factor.push_back(all.q_factor[q * 1365 * 3 + r]);
      }
      OperandBuffers drawn(twin.by_expression, shape, 51);
      Tensors t = drawn.tensors();
      t.named["factor_q"] = Tensor::contiguous(q_factor.data(), Dtype::kF32, {1, 1, 7, 3});
      t.named["factor_kv"] = Tensor::contiguous(const_cast<float*>(all.kv_factor.data()),
                                                Dtype::kF32, {1, 1, kLength, 3});
      const double error = check_twins(test, twin, shape, t);
      CHECK(error <= (dtype == Dtype::kF32 ? 2e-6 : dtype == Dtype::kF16 ? 1e-3 : 8e-3));
    }
  }

  TEST_CASE("squared distances of points in space keep the stated error") {
    attune::RandomBits random(7);
    constexpr int kQ = 90, kKv = 70, kDims = 3;
    std::vector<float> a, b;
    for (int i = 0; i < kQ * kDims; ++i) a.push_back(100 + 8 * random.next_normal());
    for (int i = 0; i < kKv * kDims; ++i) b.push_back(100 + 8 * random.next_normal());
    constexpr float kWeight = 0.37f;
    const auto f =
        attune::squared_distance_factors(a.data(), kQ, b.data(), kKv, kDims, kWeight).value();
    CHECK(f.rank == 5);
    double radius = 0, worst = 0;
    for (const auto* points : {&a, &b}) {
      for (std::size_t i = 0; i < points->size(); i += kDims) {
        double square = 0;
        for (int d = 0; d < kDims; ++d) square += std::pow((*points)[i + d] - 100.0, 2);
        radius = std::max(radius, std::sqrt(square));
      }
    }
    for (int i = 0; i < kQ; ++i) {
      for (int j = 0; j < kKv; ++j) {
        double exact = 0;
        for (int d = 0; d < kDims; ++d) {
          exact -= double(kWeight) * std::pow(double(a[i * kDims + d]) - b[j * kDims + d], 2);
        }
        const float bias = sum_in_f32(&f.q_factor[i * 5], &f.kv_factor[j * 5], 5);
        worst = std::max(worst, std::fabs(bias - exact));
      }
    }
    CHECK(worst <= (kDims + 3) * 0x1p-23 * double(kWeight) * radius * radius);
    CHECK_FALSE(attune::squared_distance_factors(a.data(), 1, b.data(), 1, 0, 1));
    CHECK_FALSE(attune::squared_distance_factors(a.data(), -1, b.data(), 1, 3, 1));
    a[4] = std::numeric_limits<float>::infinity();
    const auto bad = attune::squared_distance_factors(a.data(), kQ, b.data(), kKv, kDims, 1);
    REQUIRE(!bad);
    CHECK(bad.error().message.find("coordinate 1 of q point 1") != std::string::npos);
  }

  TEST_CASE("factors of any rank, extents and strides agree with the fp64 reference") {
    TestEngine test;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    constexpr int kRanks[] = {1, 2, 3, 4, 5, 7, 8, 12, 16, 31, 64};
    constexpr Dtype kDtypes[] = {Dtype::kF32, Dtype::kF16, Dtype::kBf16};
    for (int i = 0; i < 60; ++i) {
      Problem p;
      p.dtype = kDtypes[random.next_in(0, 2)];
      p.head_dim = static_cast<int>(random.next_in(1, 70));
      p.kv_heads = static_cast<int>(random.next_in(1, 3));
      p.q_heads = p.kv_heads * static_cast<int>(random.next_in(1, 3));
      p.mask = random.next_in(0, 2) == 0 ? "causal" : "true";
      const int rank = i % 2 == 0 ? kRanks[i / 2 % 11] : static_cast<int>(random.next_in(1, 64));
      p.low_rank_bias = {"factor_q", "factor_kv", rank};
      p = p.normalized().value();
      const auto space = attune::schedule_space(p, test.engine.target());
      attune::PlanOptions options;
      options.schedule =
          space[static_cast<std::size_t>(random.next_in(0, std::int64_t(space.size()) - 1))];
      // Under the narrowest panel of keys, and past a tile of the widest.
      const Shape shape{random.next_in(1, 2), random.next_in(1, 110),
                        random.next_in(0, 1) == 0 ? random.next_in(1, 17) : random.next_in(1, 150)};
      const StridedFactor q({shape.batch, p.q_heads, shape.q_len, rank}, 1, random);
      const StridedFactor kv({shape.batch, p.kv_heads, shape.kv_len, rank},
                             1 / std::sqrt(float(rank)), random);
      INFO("case ", i, ": ", p.text(), " ", shape.text(), " ", options.schedule->text());
      INFO("factor_q ", q.text(), ", factor_kv ", kv.text());
      const auto plan = test.engine.plan(p, shape, options);
      REQUIRE_MESSAGE(plan, plan.error().message, plan.error().detail);
      OperandBuffers drawn(p, shape, random.next());
      Tensors t = drawn.tensors();
      t.named["factor_q"] = q.view;
      t.named["factor_kv"] = kv.view;
      REQUIRE(plan->run(t));
      const auto comparison = attune::compare_with_reference(p, shape, t);
      CHECK_MESSAGE(comparison.ok, comparison.reason);
    }
  }

  TEST_CASE("a factor of wrong extents is refused by its name, and nothing is written") {
    TestEngine test;
    Problem p;
    p.head_dim = 8;
    p.q_heads = 4;
    p.kv_heads = 2;
    p.low_rank_bias = {"factor_q", "factor_kv", 3};
    p = p.normalized().value();
    const Shape shape{2, 7, 11};
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    OperandBuffers drawn(p, shape, 1);
    for (const auto& [name, whole] :
         {std::pair{"factor_q", std::array{2, 4, 7}}, {"factor_kv", std::array{2, 2, 11}}}) {
      for (int axis = 0; axis < 3; ++axis) {
        for (const int extent : {0, whole[axis] - 1, whole[axis] + 1, 1, whole[axis]}) {
          Tensors t = drawn.tensors();
          t.named.at(name).shape[axis] = extent;
          const bool fits = extent == 1 || extent == whole[axis];
          INFO(std::string(name), " axis ", axis, " extent ", extent);
          drawn.poison_results();
          const auto results = drawn.results();
          const attune::Status ran = plan->run(t);
          CHECK(bool(ran) == fits);
          if (fits) continue;
          CHECK(drawn.results() == results);
          CHECK(ran.error().code == attune::ErrorCode::kInvalidArgument);
          CHECK(ran.error().message.find(name) != std::string::npos);
        }
      }
    }
  }

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
