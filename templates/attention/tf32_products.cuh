// SPDX-License-Identifier: Apache-2.0
// The two matrix products of a tile, of floats on tensor cores, about as exact as in f32.
//
// Tensor cores read 11 bits of a float's significand (tf32). A float is split in two such numbers,
// the large part and the rest, |small| at most 2^-11 |x|, and a product is made of three,
//
//     a · b  ≈  large a · large b  +  large a · small b  +  small a · large b,
//
// which leaves out at most 2^-22 |a · b|. Their sums are cut off, not rounded, always towards zero:
// the small products have sums of their own, and out is not summed over tiles on the tensor cores
// but by additions, which round to nearest.
//
// Edges: an infinite operand, or one beyond 2^127 · (2 - 2^-11), makes its products NaN.
#pragma once

#include <attention/mma_products.cuh>

namespace attune {

/// Replaces floats by their large parts.
template <int kCount>
ATTUNE_DEVICE void split_floats(u32 (&large)[kCount], u32 (&small)[kCount]) {
#pragma unroll
  for (int i = 0; i < kCount; ++i) {
    const float whole = float_of(large[i]);
    large[i] = (large[i] + 0x1000) & 0xffffe000;  // Rounded to tf32.
    small[i] = bits_of(whole - float_of(large[i]));
  }
}

template <class Config>
struct Tf32Products {
  using F = FlashMma<Config>;
  using Query = QueryRows<Config>;

  /// scores = query · keysᵀ.
  static ATTUNE_DEVICE void multiply_keys(typename F::Scores& scores, const Query& query,
                                          typename F::KeyTile keys) {
    float rests[F::kRowBlocks][F::kKeyBlocks][4] = {};
    F::clear(scores);
    // Fresh, so that addresses that follow from it do not stay in registers across the main loop.
    const int lane = fresh_thread_index() % kWarpSize;
    // NOTE: over more than 256 columns what is cut off adds up to more than f32's own rounding:
    // every 192 columns have sums of their own.
    constexpr bool kLong = Query::kSteps > 32;
    float sums[kLong ? F::kRowBlocks : 1][kLong ? F::kKeyBlocks : 1][4] = {};
#pragma unroll Query::kAtOnce
    for (int step = 0; step < Query::kSteps; ++step) {
      if constexpr (kLong) {
        if (step % 24 == 0) add_up(scores, sums);
      }
      u32 a[F::kRowBlocks][4], a_small[F::kRowBlocks][4];
#pragma unroll
      for (int i = 0; i < F::kRowBlocks; ++i) {
        query.fragment(a[i], i, step);
        split_floats(a[i], a_small[i]);
      }
      const auto corner = keys.at(lane / 16 * 8 + lane % 8, 2 * step + lane / 8 % 2);
#pragma unroll
      for (int j = 0; j < F::kKeyBlocks; j += 2) {
        u32 b[4], b_small[4];  // Sixteen keys, as in multiply_step.
        ldmatrix_x4(b, corner + 8 * j * F::kDepth);
        split_floats(b, b_small);
#pragma unroll
        for (int i = 0; i < F::kRowBlocks; ++i) {
          float(&low)[4] = kLong ? sums[kLong ? i : 0][kLong ? j : 0] : scores[i][j];
          float(&high)[4] = kLong ? sums[kLong ? i : 0][kLong ? j + 1 : 0] : scores[i][j + 1];
          multiply(low, rests[i][j], a[i], a_small[i], b, b_small, 0);
          multiply(high, rests[i][j + 1], a[i], a_small[i], b, b_small, 2);
        }
      }
    }
    if constexpr (kLong) add_up(scores, sums);
#pragma unroll
    for (int i = 0; i < F::kRowBlocks * F::kKeyBlocks * 4; ++i) {
      const int block = i / 4 % F::kKeyBlocks;
      scores[i / (F::kKeyBlocks * 4)][block][i % 4] += rests[i / (F::kKeyBlocks * 4)][block][i % 4];
    }
  }

  /// out += weights · values. NOTE: the product's order of keys is free, as long as both operands
  /// have the same: with key 2t as the t-th and 2t + 1 as the (t + 4)-th of eight, the weights are
  /// an operand as they lie in the registers of scores.
  static ATTUNE_DEVICE void accumulate_values(typename F::Out& out, typename F::Scores& weights,
                                              typename F::ValueTile values) {
    const int lane = fresh_thread_index() % kWarpSize;
    u32 a[F::kRowBlocks][F::kKeyBlocks][4], a_small[F::kRowBlocks][F::kKeyBlocks][4];
#pragma unroll
    for (int i = 0; i < F::kRowBlocks; ++i) {
#pragma unroll
      for (int j = 0; j < F::kKeyBlocks; ++j) {
        const float(&block)[4] = weights[i][j];
#pragma unroll
        for (int r = 0; r < 4; ++r) a[i][j][r] = bits_of(block[r % 2 * 2 + r / 2]);
        split_floats(a[i][j], a_small[i][j]);
      }
    }
#pragma unroll
    for (int column = 0; column < F::kColumnBlocks; ++column) {
      float sums[F::kRowBlocks][4] = {}, rests[F::kRowBlocks][4] = {};
      const auto corner = values.element(lane % 4 * 2, F::first_column() + 8 * column + lane / 4);
      const auto next = values.element(lane % 4 * 2 + 1, F::first_column() + 8 * column + lane / 4);
#pragma unroll
      for (int j = 0; j < F::kKeyBlocks; ++j) {
        u32 b_small[2], b[2] = {load_shared((corner + 8 * j * F::kDepthV).template as<u32>()),
                                load_shared((next + 8 * j * F::kDepthV).template as<u32>())};
        split_floats(b, b_small);
#pragma unroll
        for (int i = 0; i < F::kRowBlocks; ++i) {
          multiply(sums[i], rests[i], a[i][j], a_small[i][j], b, b_small, 0);
        }
      }
#pragma unroll
      for (int i = 0; i < F::kRowBlocks * 4; ++i) {
        out[i / 4][column][i % 4] += sums[i / 4][i % 4] + rests[i / 4][i % 4];
      }
    }
  }

 private:
  /// Adds sums to scores, and begins new ones.
  template <int kRows, int kKeys>
  static ATTUNE_DEVICE void add_up(typename F::Scores& scores, float (&sums)[kRows][kKeys][4]) {
#pragma unroll
    for (int i = 0; i < kRows * kKeys * 4; ++i) {
      float& sum = sums[i / (kKeys * 4)][i / 4 % kKeys][i % 4];
      scores[i / (kKeys * 4)][i / 4 % kKeys][i % 4] += sum;
      sum = 0;
    }
  }

  /// The three products of a with b[first] and b[first + 1].
  template <int kB>
  static ATTUNE_DEVICE void multiply(float (&sum)[4], float (&rest)[4], const u32 (&a)[4],
                                     const u32 (&a_small)[4], const u32 (&b)[kB],
                                     const u32 (&b_small)[kB], int first) {
    mma_m16n8k8_tf32(rest, a_small, b[first], b[first + 1]);
    mma_m16n8k8_tf32(rest, a, b_small[first], b_small[first + 1]);
    mma_m16n8k8_tf32(sum, a, b[first], b[first + 1]);
  }
};

}  // namespace attune
