// SPDX-License-Identifier: Apache-2.0
// Low-rank biases whose factors are known: against the same bias by expression and the reference.
#include <attune/low_rank.h>
#include <attune/patterns.h>

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
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
}
