// SPDX-License-Identifier: Apache-2.0
// Which part of the output a block computes, and where its operands are.
#pragma once

#include <attention/args.cuh>
#include <device/global.cuh>
#include <device/grid.cuh>

namespace attune {

/// One block's share: `tile` query rows of one head of one batch item.
struct Task {
  Index batch, head, kv_head;
  Index first_row;  ///< The tile's first query row.
};

/// Splits the block's number into (batch, head, query tile): tiles fastest and in falling order, so
/// that under a causal mask the longest rows start first. There are batch · heads · tiles blocks.
template <class Config>
ATTUNE_DEVICE Task this_task(const AttentionArgs& args) {
  // A grid has fewer than 2^31 blocks, so tiles and blocks fit 32 bits; only lengths do not.
  const u32 tiles = u32((args.q_len + Config::kTileQ - 1) / Config::kTileQ);
  const u32 item = block_index() / tiles;
  const u32 tile = tiles - 1 - block_index() % tiles;
  const u32 head = item % Config::kQHeads;
  return {item / Config::kQHeads, head, head / Config::kGroupSize, Index(tile) * Config::kTileQ};
}

/// The rows of one head of one batch item: `length` rows, `stride` elements apart.
template <class Element>
struct Rows {
  Element* data;
  Index stride;
  Index length;

  ATTUNE_DEVICE Element* row(Index i) const { return data + i * stride; }
};

template <class Element>
ATTUNE_DEVICE Rows<Element> rows_of(Element* tensor, const Strides& strides, Index batch,
                                    Index head, Index length) {
  return {tensor + batch * strides.batch + head * strides.head, strides.row, length};
}

}  // namespace attune
