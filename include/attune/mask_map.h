// SPDX-License-Identifier: Apache-2.0
// MaskMap: what a mask makes of the tiles of a kernel. Which of them are never loaded, which run
// without mask code, and how much work is left. For people who want to know what a mask costs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <attune/engine.h>

namespace attune {

/// What a kernel does with a tile of query rows and keys.
enum class TileKind {
  kEmpty,   ///< It knows that no pair is kept: the tile is never loaded.
  kFull,    ///< It knows that every pair is kept: no mask code runs.
  kMixed,   ///< It asks the mask for each pair. Tiles cut short by a length are always mixed.
  kHollow,  ///< As kMixed, but no pair is kept: only the values of the mask's tensors tell.
};

/// How a kernel walks over the pairs of a head.
struct TileWalk {
  int tile_q = 128;     ///< Query rows of a tile.
  int tile_kv = 64;     ///< Keys of a tile.
  bool aligned = true;  ///< Whether tiles begin at multiples of tile_kv, or at the first key that
                        ///< a row of the tile may attend to.
};

/// How many query heads of a problem share the tiles of a schedule: more than 1 under pack_gqa=1.
int heads_of_tile(const Schedule& schedule, const Problem& problem);

/// The walk of a schedule; nothing for one that looks at every pair. Where `heads_of_tile` heads
/// share a tile, it holds so many times fewer positions of each (rounded down, but at least one).
std::optional<TileWalk> tile_walk(const Schedule& schedule, int heads_of_tile = 1);

/// What was derived from a mask, as text for people. first_q, last_q, first_kv and last_kv are a
/// tile's first and last positions.
struct MaskBounds {
  std::string first_key, end_key;  ///< Keys outside first_key … end_key − 1 are masked.
  std::string empty, full;         ///< When a tile inside this range is known to be so.
  bool reads_tensors = false, reads_scalars = false;
};
/// Errors: those of Problem::normalized.
Result<MaskBounds> mask_bounds(const Problem& problem);

/// Numbers over all items and heads. Doubles, because large shapes are sampled.
struct TileCounts {
  double tiles = 0;  ///< Of the whole rectangles: empty + full + mixed.
  double empty = 0, full = 0, mixed = 0;
  double dense_pairs = 0;    ///< Of a kernel that visits every tile.
  double visited_pairs = 0;  ///< In full and mixed tiles, as far as rows and keys exist.
  double kept_pairs = 0;     ///< Useful ones.
  double loaded_keys = 0;    ///< Keys of visited tiles, each counted for every tile of rows.
  /// Of the mixed tiles those that keep no pair, and those that keep every pair. Known only where
  /// the mask reads tensors, by looking at each pair: a block list could skip the first and free
  /// the others of mask code.
  double hollow = 0, solid = 0;
  bool sampled = false;        ///< Not every tile was looked at; numbers are scaled up.
  bool exact_sampled = false;  ///< The same of `hollow` and `solid`.
};

/// Keys first_key … end_key − 1 of one row of tiles, all of one kind.
struct MaskRun {
  std::int64_t first_key = 0, end_key = 0;
  TileKind kind = TileKind::kEmpty;
};
/// A row of tiles: its runs cover all keys. In a large map it stands for the rows behind it too.
struct MaskRow {
  std::int64_t first_query = 0, end_query = 0;
  std::vector<MaskRun> runs;
};

struct MaskMap {
  TileWalk walk;
  Shape shape;
  TileCounts counts;
  std::int64_t item = 0, head = 0;
  /// The tiles of that item and head, at most 128 rows; long rows are looked at in places only.
  std::vector<MaskRow> rows;
  bool shows_hollow = false;  ///< Whether kHollow was looked for.
};

struct MaskMapOptions {
  std::int64_t item = 0, head = 0;  ///< Which one `rows` shows.
  /// Named tensors and scalars of the problem and, if there is one, the block list, in host memory;
  /// q, k and v are not looked at.
  const Tensors* operands = nullptr;
};

/// Classifies tiles with the very conditions that kernels are compiled from. Work is bounded, a
/// second or so whatever the shape, and a pass over the block list. With a list in the operands its
/// blocks alone are visited, and those that it calls full are kept whatever the mask says; without
/// one the tiles are the mask's, also for a problem with a block_size.
/// Errors: kInvalidArgument for an item or head that is not there, a tile extent below 1, lengths
/// beyond what expressions can count, a mask that reads operands where none are given, operands
/// that do not fit the problem, and tiles that do not divide the blocks of a list.
Result<MaskMap> mask_map(const Problem& problem, const Shape& shape, const TileWalk& walk,
                         const MaskMapOptions& options = {});

}  // namespace attune
