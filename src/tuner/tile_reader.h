// SPDX-License-Identifier: Apache-2.0
// TileReader: walks the tiles of one row of tiles as the kernels do, on the host.
#pragma once

#include <algorithm>

#include <attune/mask_map.h>

#include "src/codegen/problem_expressions.h"

namespace attune {

/// One tile of the walk. Where only some tiles are looked at, it stands for the `weight` tiles up
/// to `end_span`.
struct ReadTile {
  std::int64_t first_query = 0, end_query = 0;
  std::int64_t first_key = 0, end_key = 0, end_span = 0;
  std::int64_t weight = 1;
  TileKind kind = TileKind::kMixed;

  std::int64_t rows() const { return end_query - first_query; }
  std::int64_t keys() const { return end_key - first_key; }
};

/// Of a normalized problem. `operands` must hold what the mask reads, and outlive the reader.
class TileReader {
 public:
  TileReader(const Problem& problem, const Shape& shape, const TileWalk& walk,
             const expr::Operands& operands);

  const TileWalk& walk() const { return walk_; }
  bool differs_by_item() const { return differs_by_item_; }
  bool differs_by_head() const { return differs_by_head_; }

  /// Calls visit(tile) for every `stride`-th tile of the kernel's loop over keys, empty ones
  /// included. Tiles outside the derived range of keys are not in that loop.
  template <class Visit>
  void read_row(std::int64_t item, std::int64_t head, std::int64_t first_query, std::int64_t stride,
                const Visit& visit) const {
    expr::Point point = point_of(item, head);
    point.first_q = first_query;
    point.last_q = std::min(first_query + walk_.tile_q, shape_.q_len) - 1;
    const Loop loop = loop_of(point);
    const std::int64_t tile_kv = walk_.tile_kv;
    for (std::int64_t first = loop.begin; first < loop.end; first += stride * tile_kv) {
      ReadTile tile;
      tile.first_query = first_query;
      tile.end_query = point.last_q + 1;
      tile.first_key = first;
      tile.end_key = std::min(first + tile_kv, loop.end);
      tile.weight = std::min(stride, (loop.end - first + tile_kv - 1) / tile_kv);
      tile.end_span = std::min(first + stride * tile_kv, loop.end);
      point.first_kv = first;
      point.last_kv = tile.end_key - 1;
      tile.kind = kind_of(point, tile.keys() == tile_kv);
      visit(tile);
    }
  }

  /// What a mixed tile turns out to be when each pair is looked at: kHollow, kFull or kMixed.
  TileKind exact_kind(std::int64_t item, std::int64_t head, const ReadTile& tile) const;

 private:
  struct Loop {
    std::int64_t begin = 0, end = 0;
  };
  expr::Point point_of(std::int64_t item, std::int64_t head) const;
  Loop loop_of(const expr::Point& point) const;
  TileKind kind_of(const expr::Point& point, bool whole) const;

  const Problem& problem_;
  const Shape& shape_;
  const TileWalk walk_;
  const ProblemExpressions trees_;
  const bool differs_by_item_, differs_by_head_, tests_empty_;
  const expr::Evaluator mask_, empty_, full_, first_, end_;
};

}  // namespace attune
