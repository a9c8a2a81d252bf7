// SPDX-License-Identifier: Apache-2.0
// The two matrix products of a tile, of 16-bit elements on tensor cores.
#pragma once

#include <attention/flash_mma_tiles.cuh>
#include <device/mma.cuh>

namespace attune {

/// Row block i of the thread's warp as an mma operand: the two chunks 2 · step and on.
template <class Config, class Tile>
ATTUNE_DEVICE void read_rows(u32 (&a)[4], Tile rows, int i, int step, int thread) {
  using F = FlashMma<Config>;
  const int lane = thread % kWarpSize;
  const int row = (F::row_warp(thread) * F::kRowBlocks + i) * 16 + lane % 16;
  ldmatrix_x4(a, rows.at(row, 2 * step + lane / 16));
}

/// sums += rows · keysᵀ over 16 columns, for kBlocks · 8 keys. `corner` is the lane's part of the
/// first 16 keys in a tile of `columns` columns.
template <class T, int kRowBlocks, int kBlocks>
ATTUNE_DEVICE void multiply_step(float (&sums)[kRowBlocks][kBlocks][4],
                                 const u32 (&a)[kRowBlocks][4], SharedPtr<T> corner, int columns) {
#pragma unroll
  for (int j = 0; j < kBlocks; j += 2) {
    u32 b[4];  // Sixteen keys: the halves of the depth of eight, then of the next eight.
    ldmatrix_x4(b, corner + 8 * j * columns);
#pragma unroll
    for (int i = 0; i < kRowBlocks; ++i) {
      mma_m16n8k16<T>(sums[i][j], a[i], b[0], b[1]);
      mma_m16n8k16<T>(sums[i][j + 1], a[i], b[2], b[3]);
    }
  }
}

/// The query rows of a warp as mma operands. kKeepQuery: they stay in registers.
template <class Config>
struct QueryRows {
  using F = FlashMma<Config>;
  enum : int {
    kSteps = F::QueryTile::kChunks / 2,
    kKept = Config::kKeepQuery ? kSteps : 1,
    // Steps along the depth that are written out. NOTE: with all of a large depth written out, the
    // compiler reads so far ahead that it runs out of registers.
    kMost = sizeof(typename Config::Element) == 4 ? 2 : 4,
    kAtOnce = Config::kKeepQuery || kSteps <= 4 ? kSteps : kMost,
  };
  u32 kept[F::kRowBlocks][kKept][4];

  ATTUNE_DEVICE void keep() {
    if constexpr (Config::kKeepQuery) {
#pragma unroll
      for (int i = 0; i < F::kRowBlocks * kKept; ++i) {
        read_rows<Config>(kept[i / kKept][i % kKept], F::query_tile(), i / kKept, i % kKept,
                          thread_index());
      }
    }
  }
  ATTUNE_DEVICE void fragment(u32 (&a)[4], int i, int step) const {
    if constexpr (Config::kKeepQuery) {
#pragma unroll
      for (int r = 0; r < 4; ++r) a[r] = kept[i][step][r];
    } else {
      read_rows<Config>(a, F::query_tile(), i, step, thread_index());
    }
  }
};

template <class Config>
struct MmaProducts {
  using F = FlashMma<Config>;
  using Element = typename Config::Element;
  using Query = QueryRows<Config>;

  /// scores = query · keysᵀ.
  static ATTUNE_DEVICE void multiply_keys(typename F::Scores& scores, const Query& query,
                                          typename F::KeyTile keys) {
    F::clear(scores);
    const int lane = lane_index();
#pragma unroll Query::kAtOnce
    for (int step = 0; step < Query::kSteps; ++step) {
      u32 a[F::kRowBlocks][4];
#pragma unroll
      for (int i = 0; i < F::kRowBlocks; ++i) query.fragment(a[i], i, step);
      const auto corner = keys.at(lane / 16 * 8 + lane % 8, 2 * step + lane / 8 % 2);
      multiply_step(scores, a, corner, F::kDepth);
    }
  }

  /// out += weights · values, the weights rounded to the values' type.
  static ATTUNE_DEVICE void accumulate_values(typename F::Out& out,
                                              const typename F::Scores& weights,
                                              typename F::ValueTile values) {
    const int lane = lane_index(), first_chunk = F::first_column() / 8;
#pragma unroll
    for (int j = 0; j < F::kKeyBlocks; j += 2) {
      u32 a[F::kRowBlocks][4];
#pragma unroll
      for (int i = 0; i < F::kRowBlocks; ++i) {
#pragma unroll
        for (int r = 0; r < 4; ++r) {
          const float(&block)[4] = weights[i][j + r / 2];
          a[i][r] = pack2<Element>(block[r % 2 * 2], block[r % 2 * 2 + 1]);
        }
      }
#pragma unroll
      for (int column = 0; column < F::kColumnBlocks; column += 2) {
        u32 b[4];  // Transposed: memory has a value's columns together, mma wants its keys so.
        const auto chunk = values.at(lane % 16, first_chunk + column + lane / 16);
        ldmatrix_x4_trans(b, chunk + 8 * j * F::kDepthV);
#pragma unroll
        for (int i = 0; i < F::kRowBlocks; ++i) {
          mma_m16n8k16<Element>(out[i][column], a[i], b[0], b[1]);
          mma_m16n8k16<Element>(out[i][column + 1], a[i], b[2], b[3]);
        }
      }
    }
  }
};

}  // namespace attune
