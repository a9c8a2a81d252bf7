// SPDX-License-Identifier: Apache-2.0
// Softmax over scores that arrive tile by tile, in the registers of a warp that holds them as
// mma accumulators (device/mma.cuh): a lane has two elements in each of two rows of a 16-row block,
// and the four lanes of a quad share these rows.
// Paper: FlashAttention-2, arXiv 2307.08691, Algorithm 1, lines 9 and 10.
#pragma once

#include <device/math.cuh>
#include <device/shuffle.cuh>

namespace attune {

/// Running maximum and sum of a lane's rows: [row block][upper or lower row].
template <int kRowBlocks>
struct OnlineSoftmax {
  float maximum[kRowBlocks][2];  ///< Of the scores so far, the same in all lanes of a quad.
  float sum[kRowBlocks][2];      ///< Of the weights in this lane's columns only.

  ATTUNE_DEVICE void clear() {
#pragma unroll
    for (int i = 0; i < 2 * kRowBlocks; ++i) {
      maximum[i / 2][i % 2] = -infinity();
      sum[i / 2][i % 2] = 0;
    }
  }

  /// What scores are taken against: the maximum. NOTE: 0 while a row has no key, since
  /// −inf − (−inf) would be NaN.
  ATTUNE_DEVICE float reference(int i, int half) const {
    return maximum[i][half] == -infinity() ? 0.f : maximum[i][half];
  }

  /// Turns a tile's scores into weights 2^(factor · (score − reference)), and brings sums and
  /// `out`, the weighted values so far, to the new reference. `factor` is positive.
  /// NOTE: factor · score − factor · reference would be one instruction, but a score equal to the
  /// reference would give the product's rounding instead of 0: of a score of −1e9, which is how
  /// biases mask keys, an infinite weight.
  template <int kKeyBlocks, int kColumnBlocks>
  ATTUNE_DEVICE void update(float (&scores)[kRowBlocks][kKeyBlocks][4],
                            float (&out)[kRowBlocks][kColumnBlocks][4], float factor) {
    float correction[kRowBlocks][2];
    bool grew = false;
#pragma unroll
    for (int i = 0; i < kRowBlocks; ++i) {
#pragma unroll
      for (int half = 0; half < 2; ++half) {
        const float before = maximum[i][half];
        float now = before;
#pragma unroll
        for (int j = 0; j < kKeyBlocks; ++j) {
          now = larger(now, larger(scores[i][j][2 * half], scores[i][j][2 * half + 1]));
        }
        now = larger(now, shuffle_xor(now, 1));
        now = larger(now, shuffle_xor(now, 2));
        maximum[i][half] = now;
        correction[i][half] = exp2_approx((before - reference(i, half)) * factor);
        grew = grew || now > before;
      }
    }
    // A maximum that stays leaves 1 as the correction: the whole warp skips that product.
    if (vote_any(grew)) rescale(correction, out);
#pragma unroll
    for (int i = 0; i < kRowBlocks; ++i) {
#pragma unroll
      for (int half = 0; half < 2; ++half) {
        const float zero = reference(i, half);
#pragma unroll
        for (int j = 0; j < kKeyBlocks; ++j) {
#pragma unroll
          for (int e = 2 * half; e < 2 * half + 2; ++e) {
            scores[i][j][e] = exp2_approx((scores[i][j][e] - zero) * factor);
            sum[i][half] += scores[i][j][e];
          }
        }
      }
    }
  }

  /// Adds up the sums of each quad: afterwards all its lanes have the whole rows' sums.
  ATTUNE_DEVICE void finish() {
#pragma unroll
    for (int i = 0; i < 2 * kRowBlocks; ++i) {
      float& row = sum[i / 2][i % 2];
      row += shuffle_xor(row, 1);
      row += shuffle_xor(row, 2);
    }
  }

  /// Takes one more logit [natural units] without a value into the row's sum, after finish(); `out`
  /// are the row block's weighted values.
  template <int kColumnBlocks>
  ATTUNE_DEVICE void add_logit(int i, int half, float logit, float factor,
                               float (&out)[kColumnBlocks][4]) {
    constexpr float kLog2E = 1.4426950408889634f;
    // In log2 units, whatever the scores were in; `factor` brings these there.
    const float before = maximum[i][half] * factor, added = logit * kLog2E;
    const float now = larger(before, added);
    const float zero = now == -infinity() ? 0.f : now;
    const float correction = exp2_approx(before - zero);
    sum[i][half] = sum[i][half] * correction + exp2_approx(added - zero);
    maximum[i][half] = now / factor;
#pragma unroll
    for (int j = 0; j < kColumnBlocks; ++j) {
      out[j][2 * half] *= correction;
      out[j][2 * half + 1] *= correction;
    }
  }

  /// ln Σ exp(score): −inf for a row without keys.
  ATTUNE_DEVICE float log_sum(int i, int half, float factor) const {
    constexpr float kLn2 = 0.6931471805599453f;
    // NOTE: the reference in log2 units may be too large for f32.
    return reference(i, half) * (factor * kLn2) + log2_approx(sum[i][half]) * kLn2;
  }

 private:
  template <int kColumnBlocks>
  ATTUNE_DEVICE void rescale(const float (&correction)[kRowBlocks][2],
                             float (&out)[kRowBlocks][kColumnBlocks][4]) {
#pragma unroll
    for (int i = 0; i < kRowBlocks; ++i) {
#pragma unroll
      for (int half = 0; half < 2; ++half) {
        sum[i][half] *= correction[i][half];
#pragma unroll
        for (int j = 0; j < kColumnBlocks; ++j) {
          out[i][j][2 * half] *= correction[i][half];
          out[i][j][2 * half + 1] *= correction[i][half];
        }
      }
    }
  }
};

}  // namespace attune
