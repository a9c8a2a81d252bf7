// SPDX-License-Identifier: Apache-2.0
// Which part of the output a block computes, and where its operands are.
//
// Config:  kQHeads, kGroupSize (query heads of a kv head); kTileQ (rows of a task); kRowHeads: how
//          many query heads share a task, 1 or all kGroupSize of a kv head.
// Order:   kHeadsTogether = 0: all tasks of a head follow each other. Otherwise the tasks of as
//          many kv heads as kHeadsTogether bytes hold keys and values of go side by side, the
//          longest ones of all these first. Either way tiles come in falling order, so that under a
//          causal mask long tasks start before short ones.
#pragma once

#include <attention/args.cuh>
#include <device/global.cuh>
#include <device/grid.cuh>

namespace attune {

/// What a unit's Config leaves out unless it differs; attention/flash_mma.cuh says what the later
/// ones mean.
struct DefaultConfig {
  using Offset = int;
  enum : int { kSigmoid = 0, kBlockQ = 0, kBlockKv = 0, kRowHeads = 1, kHeadsTogether = 0 };
  enum : int { kColumnWarps = 1, kKeepQuery = 0, kTf32 = 0, kPersistent = 0, kBiasAlignment = 0 };
};

/// kTileQ rows of one batch item. A row is a query of one head; where heads share a task, the rows
/// of one position lie together: row · kRowHeads + i is that of the i-th head.
template <class Config>
struct Task {
  enum : int { kRowHeads = Config::kRowHeads };

  Index batch, kv_head;
  Index first_head;  ///< The query head, or the first one of those that share the task.
  Index first_row;   ///< Of the tile, counted over all queries and heads that share it.
  Index first_q;     ///< The position of that row, and which of the heads it is of.
  int first_member;

  /// Of a row of the tile.
  ATTUNE_DEVICE Index q(int row) const { return first_q + u32(first_member + row) / kRowHeads; }
  ATTUNE_DEVICE Index head(int row) const {
    return first_head + u32(first_member + row) % kRowHeads;
  }
  /// The last position of the tile that exists.
  ATTUNE_DEVICE Index last_q(const AttentionArgs& args) const {
    const Index last = q(Config::kTileQ - 1);
    return last < args.q_len ? last : args.q_len - 1;
  }
};

template <class Config>
ATTUNE_DEVICE u32 tiles_of_head(const AttentionArgs& args) {
  return u32((args.q_len * Config::kRowHeads + Config::kTileQ - 1) / Config::kTileQ);
}

/// How many tasks a launch has: fewer than 2^31.
template <class Config>
ATTUNE_DEVICE u32 task_count(const AttentionArgs& args) {
  return u32(args.batch) * (Config::kQHeads / Config::kRowHeads) * tiles_of_head<Config>(args);
}

template <class Config>
ATTUNE_DEVICE Task<Config> task_of(u32 number, const AttentionArgs& args) {
  // Tasks fit 32 bits, so tiles and items do too; only lengths do not.
  constexpr u32 kItems = Config::kQHeads / Config::kRowHeads;  // Of one batch item.
  const u32 tiles = tiles_of_head<Config>(args);
  u32 item, tile;
  if constexpr (Config::kHeadsTogether == 0) {
    item = number / tiles;
    tile = tiles - 1 - number % tiles;
  } else {
    constexpr u32 kItemsOfKvHead = Config::kGroupSize / Config::kRowHeads;
    constexpr Index kKeyBytes =
        Index(sizeof(typename Config::Element)) * (Config::kHeadDim + Config::kHeadDimV);
    const u32 items = u32(args.batch) * kItems;
    const Index fit = Config::kHeadsTogether / (args.kv_len * kKeyBytes + 1);
    const Index wanted = (fit < 1 ? 1 : fit) * kItemsOfKvHead;
    const u32 together = wanted < items ? u32(wanted) : items;
    const u32 section = number / (together * tiles) * together;
    const u32 width = together < items - section ? together : items - section;
    const u32 place = number - section * tiles;
    item = section + place % width;
    tile = tiles - 1 - place / width;
  }
  Task<Config> task;
  task.batch = item / kItems;
  task.first_head = item % kItems * Config::kRowHeads;
  task.kv_head = task.first_head / Config::kGroupSize;
  task.first_row = Index(tile) * Config::kTileQ;
  task.first_q = task.first_row / Config::kRowHeads;
  task.first_member = int(task.first_row % Config::kRowHeads);
  return task;
}

/// The rows of one head of one batch item, `stride` elements apart; or those of kHeads heads, whose
/// rows of one position are `head_stride` apart. Offset is Index, or int where a head's rows span
/// less than 2^31 elements.
template <class Element, class Offset, int kHeads = 1>
struct Rows {
  enum : int { kRowHeads = kHeads };
  Element* data;
  Offset stride, head_stride;
  Index length;  ///< How many rows.

  ATTUNE_DEVICE Element* row(Index i) const {
    if constexpr (kHeads == 1) return data + Offset(i) * stride;
    return data + (Offset(i / kHeads) * stride + Offset(i % kHeads) * head_stride);
  }
};

/// Of a tensor [batch, heads, length, …]: the rows of kHeads heads, `head` and on.
template <class Offset, int kHeads = 1, class Element>
ATTUNE_DEVICE Rows<Element, Offset, kHeads> rows_of(Element* tensor, const Strides& strides,
                                                    Index batch, Index head, Index length) {
  return {tensor + batch * strides.batch + head * strides.head, Offset(strides.row),
          Offset(strides.head), length * kHeads};
}

}  // namespace attune
