// SPDX-License-Identifier: Apache-2.0
// What a block list leaves of the work: tile by tile as the kernels walk it, and pair by pair.
#pragma once

#include <algorithm>

#include <attune/mask_map.h>

#include "src/tuner/block_list.h"
#include "src/tuner/tile_reader.h"

namespace attune {

/// The twin of TileReader for a problem with a block list, whose blocks are multiples of the tiles.
/// The list has passed check_block_list, is in host memory, and outlives the reader, as `operands`
/// do. Kernels walk the list rather than the range of keys derived from the mask.
class ListedTileReader {
 public:
  ListedTileReader(const Problem& problem, const Shape& shape, const TileWalk& walk,
                   const expr::Operands& operands, const BlockList& list);

  const TileWalk& walk() const { return mask_.walk(); }
  bool differs_by_item() const { return list_.offsets.shape[0] > 1 || mask_.differs_by_item(); }
  bool differs_by_head() const { return list_.offsets.shape[1] > 1 || mask_.differs_by_head(); }

  /// Calls visit(tile) for every `stride`-th tile of the row; those that are not listed are empty.
  template <class Visit>
  void read_row(std::int64_t item, std::int64_t head, std::int64_t first_query, std::int64_t stride,
                const Visit& visit) const {
    const BlockRow row = block_row(list_, item, head, first_query / problem_.block_size[0]);
    const std::int64_t tile_kv = walk().tile_kv, kv_len = shape_.kv_len;
    std::size_t entry = 0;
    for (std::int64_t first = 0; first < kv_len; first += stride * tile_kv) {
      ReadTile tile;
      tile.first_query = first_query;
      tile.end_query = std::min(first_query + walk().tile_q, shape_.q_len);
      tile.first_key = first;
      tile.end_key = std::min(first + tile_kv, kv_len);
      tile.weight = std::min(stride, (kv_len - first + tile_kv - 1) / tile_kv);
      tile.end_span = std::min(first + stride * tile_kv, kv_len);
      const std::int64_t block = first / problem_.block_size[1];
      while (entry < row.blocks.size() && row.blocks[entry] < block) ++entry;
      const bool listed = entry < row.blocks.size() && row.blocks[entry] == block;
      tile.kind = listed ? kind_of(item, head, tile, row.full[entry]) : TileKind::kEmpty;
      visit(tile);
    }
  }

  /// As TileReader::exact_kind; for tiles of blocks that the list does not call full.
  TileKind exact_kind(std::int64_t item, std::int64_t head, const ReadTile& tile) const {
    return mask_.exact_kind(item, head, tile);
  }

 private:
  TileKind kind_of(std::int64_t item, std::int64_t head, const ReadTile& tile,
                   bool listed_full) const;

  const Problem& problem_;
  const Shape& shape_;
  const BlockList& list_;
  const TileReader mask_;
  const ProblemExpressions trees_;
  const bool tests_empty_;
  const expr::Evaluator empty_, full_;
};

/// Totals over all items and heads.
struct ListedWork {
  double blocks = 0;  ///< Of the whole rectangles.
  double listed = 0;  ///< Those in the list …
  double full = 0;    ///< … and of them those that it calls full.
  double pairs = 0;   ///< Pairs in listed blocks.
  double kept = 0;    ///< Those that the list or the mask keeps; estimated where there are many.
};

/// Of a normalized problem. `operands` has the block list, which has passed check_block_list, and
/// what the mask reads, all in host memory.
ListedWork listed_work(const Problem& problem, const Shape& shape, const Tensors& operands);

}  // namespace attune
