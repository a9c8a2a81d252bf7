// SPDX-License-Identifier: Apache-2.0
// What the tasks of one launch have to do, and how long they keep several units busy: the part of
// a schedule's model that families share. Rough on purpose: it only has to rank schedules.
#pragma once

#include <cstdint>
#include <vector>

#include <attune/problem.h>

#include "src/codegen/expr/node.h"

namespace attune {

/// Query tiles of one head that visit about equally many keys.
struct TileKind {
  double count = 0;                   ///< How many.
  double rows = 0;                    ///< Query rows of one that exist.
  double first_key = 0, end_key = 0;  ///< Keys outside are masked for all of its queries.
  double first_row = 0;               ///< Of one of them.
};

/// Which keys the queries of a launch visit, as far as the mask bounds them by positions. A mask
/// that reads tensors or scalars bounds nothing here.
class VisitedKeys {
 public:
  /// `mask` is the problem's.
  VisitedKeys(const Problem& problem, const expr::NodePtr& mask, const Shape& shape);

  /// The query tiles of one head in at most 17 kinds. Where `row_heads` heads share tiles, as many
  /// rows have one position.
  std::vector<TileKind> tile_kinds(int tile_q, int row_heads = 1) const;

  /// The keys that `block_rows` rows of a tile visit in whole steps of `step` keys from the tile's
  /// first on, on average over its blocks of rows.
  double block_keys(const TileKind& tile, int block_rows, int step, int row_heads = 1) const;

  /// How many tiles of keys ask the mask, of `visited` ones: those on the bounds that move with the
  /// query, or all where something else decides.
  double mixed_tiles(double visited, int tile_q, int tile_kv) const;
  bool masks() const { return masks_; }

 private:
  double at(const std::vector<double>& bounds, double q) const;

  std::int64_t q_len_, kv_len_;
  bool masks_ = false, only_bounds_ = false;
  int moving_sides_ = 0;
  std::vector<double> first_, end_;  // At evenly spaced queries; empty where nothing is known.
};

/// Tasks that take equally long.
struct TaskKind {
  double count = 0;
  double time = 0;  ///< Of one task alone on a unit, in any unit of time.
};

/// When `slots` units that work `share` times slower each have done all tasks, long ones first, in
/// the tasks' unit of time. Not less for more, or longer, tasks.
double launch_time(std::vector<TaskKind> tasks, double slots, double share = 1);

}  // namespace attune
