// SPDX-License-Identifier: Apache-2.0
// The two matrix products of a tile, of floats by multiply-adds: for GPUs without tf32.
// A lane computes the same elements that it would hold of an mma accumulator.
#pragma once

#include <attention/flash_mma_tiles.cuh>
#include <device/math.cuh>
#include <device/shuffle.cuh>

namespace attune {

template <class Config>
struct FmaProducts {
  using F = FlashMma<Config>;

  /// Queries stay in shared memory.
  struct Query {
    ATTUNE_DEVICE void keep() {}
  };

  /// scores = query · keysᵀ.
  static ATTUNE_DEVICE void multiply_keys(typename F::Scores& scores, const Query&,
                                          typename F::KeyTile keys) {
    F::clear(scores);
#pragma unroll 1
    for (int chunk = 0; chunk < F::KeyTile::kChunks; ++chunk) {
      Bytes16 rows[F::kRowBlocks][2];
#pragma unroll
      for (int i = 0; i < F::kRowBlocks * 2; ++i) {
        const auto row = F::query_tile().at(F::row_of(i / 2, i % 2), chunk);
        rows[i / 2][i % 2] = load_shared(row.template as<Bytes16>());
      }
#pragma unroll
      for (int e = 0; e < 2; ++e) {
        const auto corner = keys.at(F::column_of(0, e), chunk);
#pragma unroll
        for (int j = 0; j < F::kKeyBlocks; ++j) {
          const Bytes16 key = load_shared((corner + 8 * j * F::kDepth).template as<Bytes16>());
#pragma unroll
          for (int i = 0; i < F::kRowBlocks * 2; ++i) {
            float& score = scores[i / 2][j][i % 2 * 2 + e];
#pragma unroll
            for (int w = 0; w < 4; ++w) {
              score =
                  multiply_add(float_of(rows[i / 2][i % 2].word[w]), float_of(key.word[w]), score);
            }
          }
        }
      }
    }
  }

  /// out += weights · values. Each weight is needed by the four lanes that share its row. NOTE: the
  /// next eight keys' weights are moved to the front, not counted up to: registers have no index,
  /// and all keys written out would be more code than the compiler handles well.
  static ATTUNE_DEVICE void accumulate_values(typename F::Out& out, typename F::Scores& weights,
                                              typename F::ValueTile values) {
    // Fresh, so that addresses that follow from it do not stay in registers across the main loop.
    const int lane = fresh_thread_index() % kWarpSize, quad = lane / 4 * 4;
#pragma unroll 1
    for (int block = 0; block < F::kKeyBlocks; ++block) {
#pragma unroll
      for (int key = 0; key < 8; ++key) {
        float weight[F::kRowBlocks][2];
#pragma unroll
        for (int i = 0; i < F::kRowBlocks * 2; ++i) {
          const float own = weights[i / 2][0][i % 2 * 2 + key % 2];
          weight[i / 2][i % 2] = shuffle_from(own, quad + key / 2);
        }
#pragma unroll
        for (int column = 0; column < F::kColumnBlocks; ++column) {
          const auto pair = values.element(key, F::first_column() + 8 * column + lane % 4 * 2) +
                            8 * block * F::kDepthV;
          const Bytes8 value = load_shared(pair.template as<Bytes8>());
#pragma unroll
          for (int i = 0; i < F::kRowBlocks * 4; ++i) {
            float& sum = out[i / 4][column][i % 4];
            sum = multiply_add(weight[i / 4][i % 4 / 2], float_of(value.word[i % 2]), sum);
          }
        }
      }
#pragma unroll
      for (int i = 0; i < F::kRowBlocks * (F::kKeyBlocks - 1) * 4; ++i) {
        float(&row)[F::kKeyBlocks][4] = weights[i / ((F::kKeyBlocks - 1) * 4)];
        row[i / 4 % (F::kKeyBlocks - 1)][i % 4] = row[i / 4 % (F::kKeyBlocks - 1) + 1][i % 4];
      }
    }
  }
};

}  // namespace attune
