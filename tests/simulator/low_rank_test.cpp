// SPDX-License-Identifier: Apache-2.0
// Low-rank biases through the emitted CUDA: `flash_mma` computes them in bf16 terms and must be as
// exact as f32.
#include <attune/low_rank.h>
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "tests/random_seed.h"
#include "tests/simulator/cases.h"
#include "tests/simulator/simulated.h"

namespace {

using attune::Dtype;
using attune::RandomBits;
using attune::Tensor;
using attune::sim::Case;

constexpr const char* kTemplate = "attention/low_rank.cuh";

Case case_of(Dtype dtype, int rank, const attune::Shape& shape) {
  Case c;
  attune::Problem& p = c.problem;
  p.dtype = dtype;
  p.head_dim = 32;
  p.q_heads = 4;
  p.kv_heads = 2;
  p.mask = "causal";
  p.low_rank_bias = {"factor_q", "factor_kv", rank};
  c.shape = shape;
  c.arch = "sm_80";
  return c;
}

void finish(Case& c) {
  c.problem = c.problem.normalized().value();
  const auto target = attune::target_from_arch(c.arch).value();
  c.schedule = attune::default_schedule(c.problem, c.shape, target);
  REQUIRE(c.schedule.family == "flash_mma");
}

/// A factor in memory with gaps of NaN; `across`: rows lie side by side and columns are far apart.
struct Factor {
  Factor(RandomBits& random, std::array<std::int64_t, 4> extents, bool across)
      : tensor(Dtype::kF32,
               {extents[0], extents[1], extents[across ? 3 : 2], extents[across ? 2 : 3]},
               MemoryLayout::random(random), 0xff),
        view(tensor.view) {
    tensor.fill_normal(random);
    if (across) {
      std::swap(view.shape[2], view.shape[3]);
      std::swap(view.strides[2], view.strides[3]);
    }
  }
  float& at(std::int64_t row, std::int64_t r) {
    return static_cast<float*>(view.data)[row * view.strides[2] + r * view.strides[3]];
  }
  StridedTensor tensor;
  Tensor view;
};

/// What the template becomes when `from` is replaced.
attune::TemplateSource planted(const std::string& from, const std::string& to) {
  std::string text = attune::embedded_template(kTemplate).value();
  const auto at = text.find(from);
  REQUIRE_MESSAGE(at != text.npos, "the template has changed: plant `", from, "` anew");
  text.replace(at, from.size(), to);
  return [text](std::string_view path) {
    return path == kTemplate ? std::optional(text) : attune::embedded_template(path);
  };
}

/// The kernel's result is right; that of a kernel with the template so changed is not.
void check_needs(const Case& c, const std::string& from, const std::string& to) {
  INFO(c.text());
  auto options = simulation_options(1);
  const auto outcome = attune::sim::run_case(c, options);
  CHECK_MESSAGE(outcome.ok, outcome.reason);
  options.templates = planted(from, to);
  const auto changed = attune::sim::run_case(c, options);
  CHECK_MESSAGE(changed.reason.starts_with("wrong result"), changed.reason);
}

/// Factors in one bf16 term instead of three.
void check_needs_terms(const Case& c) {
  check_needs(c, "finite ? value - to_float(first) : 0.f", "0.f");
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("low-rank biases of any rank, strides and broadcast axes agree with the reference") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    int number = 0;
    for (const int rank : {1, 2, 3, 8, 16, 27}) {
      for (const Dtype dtype : {Dtype::kF16, Dtype::kBf16}) {
        Case c = case_of(dtype, rank, {2, 2 * number + 3, 131 - 7 * number});
        attune::Problem& p = c.problem;
        constexpr const char* kMasks[] = {"causal", "true", "window(40, 9)", "kv % 3 != 1"};
        p.mask = kMasks[number % 4];
        if (number % 3 == 1) p.score = "softcap(5) + 0.01 * kv";
        if (number % 5 == 2) p.scale = number % 2 == 0 ? -0.2 : 0.0;
        if (number % 6 == 3) p.normalizer = attune::Normalizer::kSigmoid;
        if (number % 7 == 4) p.block_size = {64, 32};
        // Axes of extent 1 broadcast; sometimes that is the rank's.
        const auto extents = [&](std::int64_t heads, std::int64_t rows) {
          std::array<std::int64_t, 4> all{c.shape.batch, heads, rows, rank};
          for (std::size_t axis = 0; axis < 3; ++axis) {
            if (random.next_in(0, 2) == 0) all[axis] = 1;
          }
          return all;
        };
        const Factor q(random, extents(p.q_heads, c.shape.q_len), number % 2 == 1);
        const Factor kv(random, extents(p.kv_heads, c.shape.kv_len), number % 4 >= 2);
        c.named = {{"factor_q", q.view}, {"factor_kv", kv.view}};
        c.arch = number % 3 == 0 ? "sm_80" : number % 3 == 1 ? "sm_90a" : "sm_120a";
        c.data_seed = seed + static_cast<std::uint64_t>(number++);
        finish(c);
        const auto outcome = attune::sim::run_case(c, simulation_options(seed));
        CHECK_MESSAGE(outcome.ok, c.text(), "\n", outcome.reason);
      }
    }
  }

  TEST_CASE("ALiBi by factors is right at 8,192 keys, where factors in one bf16 term are not") {
    if (!clang_or_skip()) return;
    constexpr int kKeys = 8192;
    for (const Dtype dtype : {Dtype::kBf16, Dtype::kF16}) {
      Case c = case_of(dtype, 2, {1, 3, kKeys});
      auto f = attune::alibi_factors({1.0f, 0.5f, 0.0625f, 0x1p-8f}, 3, kKeys).value();
      REQUIRE(f.rank == 2);
      c.named = {
          {"factor_q", Tensor::contiguous(f.q_factor.data(), Dtype::kF32, {1, 4, 3, 2})},
          {"factor_kv", Tensor::contiguous(f.kv_factor.data(), Dtype::kF32, {1, 1, kKeys, 2})}};
      finish(c);
      check_needs_terms(c);
    }
  }

  TEST_CASE("squared distances by factors are right at 8,192 keys, one bf16 term is not") {
    if (!clang_or_skip()) return;
    constexpr int kKeys = 8192;
    const std::vector<float> points = {5000, 4100.f, 8190};
    std::vector<float> positions;
    for (int i = 0; i < kKeys; ++i) positions.push_back(float(i));
    for (const Dtype dtype : {Dtype::kBf16, Dtype::kF16}) {
      for (const float weight : {1.0f, 0x1p-6f}) {
        auto f =
            attune::squared_distance_factors(points.data(), 3, positions.data(), kKeys, 1, weight)
                .value();
        Case c = case_of(dtype, f.rank, {1, 3, kKeys});
        c.problem.mask = "true";
        c.named = {
            {"factor_q", Tensor::contiguous(f.q_factor.data(), Dtype::kF32, {1, 1, 3, f.rank})},
            {"factor_kv",
             Tensor::contiguous(f.kv_factor.data(), Dtype::kF32, {1, 1, kKeys, f.rank})}};
        finish(c);
        check_needs_terms(c);
      }
    }
  }

  TEST_CASE("large columns that cancel over several mma steps leave the scores their bits") {
    if (!clang_or_skip()) return;
    constexpr int kRank = 32, kRows = 20, kKeys = 70;
    RandomBits random(test_seed());
    Case c = case_of(Dtype::kF16, kRank, {1, kRows, kKeys});
    c.problem.mask = "true";
    Factor q(random, {1, 1, kRows, kRank}, false), kv(random, {1, 1, kKeys, kRank}, false);
    for (int r = 0; r < kRank; ++r) {
      for (int row = 0; row < kRows; ++row) q.at(row, r) = r < 16 ? 4096 : -4096;
      for (int row = 0; row < kKeys; ++row) {
        kv.at(row, r) = r < 16 ? float(random.next_in(1, 9)) : kv.at(row, r - 16);
      }
    }
    c.named = {{"factor_q", q.view}, {"factor_kv", kv.view}};
    finish(c);
    // Tensor cores that add the bias to the scores lose what is small beside the first columns.
    check_needs(c, "float sums[F::kRowBlocks][kBlocks][4] = {};",
                "float sums[F::kRowBlocks][kBlocks][4];\n"
                "for (int i = 0; i < F::kRowBlocks; ++i)\n"
                "for (int j = 0; j < kBlocks; ++j)\n"
                "for (int e = 0; e < 4; ++e) {\n"
                "sums[i][j][e] = scores[i][first + j][e] * float(Config::scale());\n"
                "scores[i][first + j][e] = 0; }");
  }

  TEST_CASE("infinities, NaN and the largest numbers in factors do what they do in f32") {
    if (!clang_or_skip()) return;
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    constexpr float kLargest = std::numeric_limits<float>::max();
    constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
    RandomBits random(test_seed());
    for (const int rank : {2, 3}) {
      Case c = case_of(Dtype::kBf16, rank, {1, 40, 70});
      c.problem.mask = "true";
      Factor q(random, {1, 1, 40, rank}, false), kv(random, {1, 1, 70, rank}, true);
      for (int row = 0; row < 40; ++row) q.at(row, 0) = 1;
      for (const auto& [key, value] :
           {std::pair{0, -kInfinity}, {3, -kLargest}, {69, -kInfinity}}) {
        kv.at(key, 0) = value;
      }
      kv.at(5, 0) = 0x1.fffffcp-100f;  // A key like others: its smallest terms are far below 1.
      q.at(7, 1) = kNan;
      q.at(8, 0) = 0.5f;
      q.at(9, 0) = -1;  // −1 times −inf is +inf: a row of NaN.
      q.at(10, 0) = 0;  // 0 times −inf as well.
      c.named = {{"factor_q", q.view}, {"factor_kv", kv.view}};
      finish(c);
      const auto outcome = attune::sim::run_case(c, simulation_options(2));
      CHECK_MESSAGE(outcome.ok, c.text(), "\n", outcome.reason);
    }
  }
}
