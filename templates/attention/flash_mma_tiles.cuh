// SPDX-License-Identifier: Apache-2.0
// The pieces of `flash_mma`: where its tiles lie in shared memory, which elements a lane holds, and
// the two matrix products of one tile. attention/flash_mma.cuh puts them together.
#pragma once

#include <attention/shared_tile.cuh>
#include <device/convert.cuh>
#include <device/mma.cuh>

namespace attune {

/// What follows from a Config.
template <class Config>
struct FlashMma {
  using Element = typename Config::Element;
  enum : int {
    kThreads = kWarpSize * Config::kWarps,
    kDepth = (Config::kHeadDim + 15) / 16 * 16,
    kDepthV = (Config::kHeadDimV + 15) / 16 * 16,
    kRowBlocks = Config::kTileQ / (16 * Config::kWarps),  // 16 query rows each, of one warp.
    kKeyBlocks = Config::kTileKv / 8,                     // 8 keys each.
    kColumnBlocks = kDepthV / 8,                          // 8 columns of out each.
    // Steps of 16 along the depth that are written out. NOTE: with all of a large depth written
    // out, the compiler reads so far ahead that it runs out of registers.
    kSteps = kDepth / 16,
    kStepsAtOnce = Config::kKeepQuery || kSteps <= 4 ? kSteps : 4,
  };
  static_assert(kRowBlocks * 16 * Config::kWarps == Config::kTileQ, "whole row blocks for a warp");

  using QueryTile = SharedTile<Element, Config::kTileQ, kDepth>;
  using KeyTile = SharedTile<Element, Config::kTileKv, kDepth>;
  using ValueTile = SharedTile<Element, Config::kTileKv, kDepthV>;
  using OutTile = SharedTile<Element, Config::kTileQ, kDepthV>;
  enum : int { kStageElements = KeyTile::kElements + ValueTile::kElements };

  // A lane's part of 16 × 8 accumulator blocks: rows lane / 4 and + 8, two columns in each.
  using Scores = float[kRowBlocks][kKeyBlocks][4];
  using Out = float[kRowBlocks][kColumnBlocks][4];

  static ATTUNE_DEVICE QueryTile query_tile() { return {shared_memory<Element>()}; }
  static ATTUNE_DEVICE KeyTile key_tile(int stage) {
    return {query_tile().base + (QueryTile::kElements + stage * kStageElements)};
  }
  static ATTUNE_DEVICE ValueTile value_tile(int stage) {
    return {key_tile(stage).base + KeyTile::kElements};
  }

  /// The tile row of a lane's accumulator element: block i, lower (0) or upper (1) row.
  static ATTUNE_DEVICE int row_of(int i, int half) {
    return (warp_index() * kRowBlocks + i) * 16 + half * 8 + lane_index() / 4;
  }
  static ATTUNE_DEVICE int column_of(int j, int e) { return 8 * j + lane_index() % 4 * 2 + e; }

  /// Row block i of the thread's warp as an mma operand: columns 16 · step and on.
  template <class Tile>
  static ATTUNE_DEVICE void read_rows(u32 (&a)[4], Tile rows, int i, int step, int thread) {
    const int lane = thread % kWarpSize;
    const int row = (thread / kWarpSize * kRowBlocks + i) * 16 + lane % 16;
    ldmatrix_x4(a, rows.at(row, 2 * step + lane / 16));
  }

  /// sums += rows · keysᵀ over 16 columns, for kBlocks · 8 keys. `corner` is the lane's part of the
  /// first 16 keys in a tile of `columns` columns.
  template <class T, int kBlocks>
  static ATTUNE_DEVICE void multiply_step(float (&sums)[kRowBlocks][kBlocks][4],
                                          const u32 (&a)[kRowBlocks][4], SharedPtr<T> corner,
                                          int columns) {
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

  /// The query rows of a warp as mma operands.
  struct Query {
    enum : int { kKept = Config::kKeepQuery ? kSteps : 1 };
    u32 kept[kRowBlocks][kKept][4];

    ATTUNE_DEVICE void keep() {
      if constexpr (Config::kKeepQuery) {
#pragma unroll
        for (int i = 0; i < kRowBlocks * kKept; ++i) {
          read_rows(kept[i / kKept][i % kKept], query_tile(), i / kKept, i % kKept, thread_index());
        }
      }
    }
    ATTUNE_DEVICE void fragment(u32 (&a)[4], int i, int step) const {
      if constexpr (Config::kKeepQuery) {
#pragma unroll
        for (int r = 0; r < 4; ++r) a[r] = kept[i][step][r];
      } else {
        read_rows(a, query_tile(), i, step, thread_index());
      }
    }
  };

  /// scores = query · keysᵀ.
  static ATTUNE_DEVICE void multiply_keys(Scores& scores, const Query& query, KeyTile keys) {
#pragma unroll
    for (int i = 0; i < kRowBlocks * kKeyBlocks * 4; ++i) {
      scores[i / (kKeyBlocks * 4)][i / 4 % kKeyBlocks][i % 4] = 0;
    }
    const int lane = lane_index();
#pragma unroll kStepsAtOnce
    for (int step = 0; step < kSteps; ++step) {
      u32 a[kRowBlocks][4];
#pragma unroll
      for (int i = 0; i < kRowBlocks; ++i) query.fragment(a[i], i, step);
      const auto corner = keys.at(lane / 16 * 8 + lane % 8, 2 * step + lane / 8 % 2);
      multiply_step(scores, a, corner, kDepth);
    }
  }

  /// out += weights · values, the weights rounded to the values' type.
  static ATTUNE_DEVICE void accumulate_values(Out& out, const Scores& weights, ValueTile values) {
    const int lane = lane_index();
#pragma unroll
    for (int j = 0; j < kKeyBlocks; j += 2) {
      u32 a[kRowBlocks][4];
#pragma unroll
      for (int i = 0; i < kRowBlocks; ++i) {
#pragma unroll
        for (int r = 0; r < 4; ++r) {
          const float(&block)[4] = weights[i][j + r / 2];
          a[i][r] = pack2<Element>(block[r % 2 * 2], block[r % 2 * 2 + 1]);
        }
      }
#pragma unroll
      for (int column = 0; column < kColumnBlocks; column += 2) {
        u32 b[4];  // Transposed: memory has a value's columns together, mma wants its keys so.
        ldmatrix_x4_trans(b, values.at(lane % 16, column + lane / 16) + 8 * j * kDepthV);
#pragma unroll
        for (int i = 0; i < kRowBlocks; ++i) {
          mma_m16n8k16<Element>(out[i][column], a[i], b[0], b[1]);
          mma_m16n8k16<Element>(out[i][column + 1], a[i], b[2], b[3]);
        }
      }
    }
  }
};

}  // namespace attune
