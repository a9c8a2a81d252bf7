// SPDX-License-Identifier: Apache-2.0
// Factors for Problem::low_rank_bias, computed once and offline: exact ones where a formula is
// known, otherwise the best ones of a given rank. The guide is docs/guide/expressions.md.
// Paper: FlashBias, arXiv 2505.12044.
#pragma once

#include <cstdint>
#include <vector>

#include <attune/result.h>

namespace attune {

/// bias[q, kv] ≈ Σ_r q_factor[q, r] · kv_factor[kv, r].
struct LowRankFactors {
  int rank = 0;
  std::vector<float> q_factor;   ///< Dense [rows, rank].
  std::vector<float> kv_factor;  ///< Dense [columns, rank].
  /// Of the sum of the bias's squared elements, the part that the factors keep: 0 … 1. The paper
  /// keeps a dense bias below 0.995.
  double kept_energy = 1;
  double max_abs_error = 0;  ///< Largest |bias − factors|, of the f32 factors.
};

/// The best factors of rank `rank`, by singular values; their square roots go to both sides. Of a
/// bias of lower rank the last columns are 0. Equal input gives equal factors. `bias` is dense
/// [rows, columns]. Time grows with the square of the shorter side times the longer one: a few
/// seconds for 512 × 512.
/// Errors: kInvalidArgument for a rank outside 1 … 64, a negative extent, or an element that is not
/// finite, saying which.
Result<LowRankFactors> factor_bias(const float* bias, std::int64_t rows, std::int64_t columns,
                                   int rank);

/// ALiBi as a low-rank bias of a causal problem: −slope[h] · (pos − kv). The slopes stand on the
/// queries' side, so that heads of one group may differ; kv heads and items share kv_factor.
/// q_factor [1, q_heads, q_len, rank], kv_factor [1, 1, kv_len, rank].
///
/// Rank 2 where every slope · position is an f32 number, which is so up to length 8,192 for slopes
/// of 11 significant bits, powers of two among them: then every product and partial sum of a causal
/// pair is exact in f32. Otherwise rank 3: what rounding leaves of slope · pos has a column of its
/// own, and the bias is right to 2 ulp of itself.
/// NOTE: the first two columns cancel to the bias, so they must be added up in f32 before anything
/// else: positions are no numbers of f16 or bf16 (which end at 2,048 and 256).
/// NOTE: the published example of this has the sign turned round, favouring distant keys. And
/// |pos − kv| is not of low rank: problems that are not causal use the expression `alibi(slope)`.
struct AlibiFactors {
  int rank = 0;
  std::vector<float> q_factor, kv_factor;
};
/// Errors: kInvalidArgument for negative lengths, lengths over 2^24, or a slope that is not finite.
Result<AlibiFactors> alibi_factors(const std::vector<float>& slopes, std::int64_t q_len,
                                   std::int64_t kv_len);

/// Squared distances as a low-rank bias: −weight · |a_i − b_j|² of points a [q_len, dims] and
/// b [kv_len, dims], of rank dims + 2. Both are moved to their common middle first, by a whole
/// number, which leaves distances as they are.
///
/// Exact in f32, products and partial sums included, for integer points, one coordinate spread over
/// at most 8,192 places (positions of a sequence), a weight that is a power of two and distances up
/// to 4,096; longer ones are right to 2 ulp. In general the error is at most
/// (dims + 3) · 2^−23 · weight · r², r being the largest distance of a point from the middle.
/// q_factor [q_len, rank], kv_factor [kv_len, rank].
/// Errors: kInvalidArgument for dims outside 1 … 8, negative lengths, or a number that is not
/// finite.
struct DistanceFactors {
  int rank = 0;
  std::vector<float> q_factor, kv_factor;
};
Result<DistanceFactors> squared_distance_factors(const float* q_points, std::int64_t q_len,
                                                 const float* kv_points, std::int64_t kv_len,
                                                 int dims, float weight);

}  // namespace attune
