// SPDX-License-Identifier: Apache-2.0
// How `flash_mma` lays out its work: where its tiles lie in shared memory, and which elements of
// scores and out a lane holds. attention/mma_products.cuh, tf32_products.cuh and fma_products.cuh
// multiply what is laid out so, attention/flash_mma.cuh puts all together.
#pragma once

#include <attention/shared_tile.cuh>

namespace attune {

/// What follows from a Config.
template <class Config>
struct FlashMma {
  using Element = typename Config::Element;
  enum : int {
    kThreads = kWarpSize * Config::kWarps,
    kRowWarps = Config::kWarps / Config::kColumnWarps,  // With rows of their own.
    kDepth = (Config::kHeadDim + 15) / 16 * 16,
    kDepthV = (Config::kHeadDimV + 15) / 16 * 16,
    kRowBlocks = Config::kTileQ / (16 * kRowWarps),        // 16 query rows each, of one warp.
    kKeyBlocks = Config::kTileKv / 8,                      // 8 keys each.
    kColumnBlocks = kDepthV / (8 * Config::kColumnWarps),  // 8 columns of out each, of one warp.
  };
  static_assert(kRowBlocks * 16 * kRowWarps == Config::kTileQ, "whole row blocks for a warp");
  static_assert(kColumnBlocks * 8 * Config::kColumnWarps == kDepthV && kColumnBlocks % 2 == 0,
                "pairs of column blocks for a warp");

  using QueryTile = SharedTile<Element, Config::kTileQ, kDepth>;
  using KeyTile = SharedTile<Element, Config::kTileKv, kDepth>;
  using ValueTile = SharedTile<Element, Config::kTileKv, kDepthV>;
  using OutTile = SharedTile<Element, Config::kTileQ, kDepthV, true>;
  enum : int { kStageElements = KeyTile::kElements + ValueTile::kElements };

  // A lane's part of 16 × 8 accumulator blocks: rows lane / 4 and + 8, two columns in each.
  using Scores = float[kRowBlocks][kKeyBlocks][4];
  using Out = float[kRowBlocks][kColumnBlocks][4];

  static ATTUNE_DEVICE void clear(Scores& scores) {
#pragma unroll
    for (int i = 0; i < kRowBlocks * kKeyBlocks * 4; ++i) {
      scores[i / (kKeyBlocks * 4)][i / 4 % kKeyBlocks][i % 4] = 0;
    }
  }

  static ATTUNE_DEVICE QueryTile query_tile() { return {shared_memory<Element>()}; }
  static ATTUNE_DEVICE KeyTile key_tile(int stage) {
    return {query_tile().base + (QueryTile::kElements + stage * kStageElements)};
  }
  static ATTUNE_DEVICE ValueTile value_tile(int stage) {
    return {key_tile(stage).base + KeyTile::kElements};
  }

  /// The warp's first column of out. Warps that share their rows have all scores of these each.
  static ATTUNE_DEVICE int first_column() {
    return Config::kColumnWarps == 1 ? 0 : warp_index() / kRowWarps * (kColumnBlocks * 8);
  }
  static ATTUNE_DEVICE int row_warp(int thread) { return thread / kWarpSize % kRowWarps; }

  /// The tile row of a lane's accumulator element: block i, lower (0) or upper (1) row.
  static ATTUNE_DEVICE int row_of(int i, int half) {
    return (row_warp(thread_index()) * kRowBlocks + i) * 16 + half * 8 + lane_index() / 4;
  }
  static ATTUNE_DEVICE int column_of(int j, int e) { return 8 * j + lane_index() % 4 * 2 + e; }
};

}  // namespace attune
