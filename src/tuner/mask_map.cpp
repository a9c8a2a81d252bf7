// SPDX-License-Identifier: Apache-2.0
#include <attune/mask_map.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "src/support/try.h"
#include "src/tuner/launch.h"
#include "src/tuner/listed_tiles.h"
#include "src/tuner/tile_reader.h"

namespace attune {
namespace {

// What bounds the work: tiles classified for the counts, pairs looked at one by one for `hollow`
// and `solid`, and the same for the rows that are shown.
constexpr double kMostTiles = 1 << 19;
constexpr double kMostTilesOfRow = 1 << 14;
constexpr double kMostPairs = 1 << 22;
constexpr double kMostPairsOfRow = 1 << 19;
constexpr std::int64_t kMostRowsShown = 128;
constexpr double kMostTilesShown = 1024;

std::int64_t quotient_up(std::int64_t a, std::int64_t b) { return (a + b - 1) / b; }

std::int64_t stride_for(double work, double most) {
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(work / most)));
}

// A Reader below is a TileReader, or a ListedTileReader where the operands have a block list.

/// Rows of tiles over all items and heads that may differ, of which some are looked at.
class TileSample {
 public:
  template <class Reader>
  TileSample(const Reader& reader, const Problem& problem, const Shape& shape)
      : q_tiles_(quotient_up(shape.q_len, reader.walk().tile_q)),
        heads_(reader.differs_by_head() ? problem.q_heads : 1),
        rows_((reader.differs_by_item() ? shape.batch : 1) * heads_ * q_tiles_),
        copies_(double(shape.batch) * problem.q_heads * double(q_tiles_) / double(rows_)) {}

  /// Calls visit(item, head, first_query) for rows `stride` apart.
  template <class Visit>
  void each(std::int64_t stride, std::int64_t tile_q, const Visit& visit) {
    // An odd stride meets all positions inside the power-of-two blocks that masks like.
    stride |= 1;
    sampled_ = stride > 1;
    for (std::int64_t row = stride / 2; row < rows_; row += stride) {
      const std::int64_t head = row / q_tiles_;
      visit(head / heads_, head % heads_, row % q_tiles_ * tile_q);
      ++looked_at_;
    }
  }

  std::int64_t rows() const { return rows_; }
  bool sampled() const { return sampled_; }
  /// From what was counted to all items and heads.
  double factor() const {
    return looked_at_ == 0 ? 0 : copies_ * double(rows_) / double(looked_at_);
  }

 private:
  std::int64_t q_tiles_, heads_, rows_;
  double copies_;
  std::int64_t looked_at_ = 0;
  bool sampled_ = false;
};

template <class Reader>
void count_kinds(const Reader& reader, const Problem& problem, const Shape& shape,
                 TileCounts& counts) {
  const std::int64_t columns = quotient_up(shape.kv_len, reader.walk().tile_kv);
  const std::int64_t column_stride = stride_for(double(columns), kMostTilesOfRow);
  TileSample sample(reader, problem, shape);
  const double work = double(sample.rows()) * std::min(double(columns), kMostTilesOfRow);
  double full = 0, mixed = 0, pairs = 0, keys = 0;
  sample.each(stride_for(work, kMostTiles), reader.walk().tile_q,
              [&](std::int64_t item, std::int64_t head, std::int64_t first_query) {
                reader.read_row(item, head, first_query, column_stride, [&](const ReadTile& tile) {
                  if (tile.kind == TileKind::kEmpty) return;
                  (tile.kind == TileKind::kFull ? full : mixed) += double(tile.weight);
                  const double keys_here = double(tile.weight) * double(tile.keys());
                  keys += keys_here;
                  pairs += keys_here * double(tile.rows());
                });
              });
  counts.tiles = double(shape.batch) * problem.q_heads *
                 double(quotient_up(shape.q_len, reader.walk().tile_q)) * double(columns);
  counts.full = full * sample.factor();
  counts.mixed = mixed * sample.factor();
  counts.empty = std::max(0.0, counts.tiles - counts.full - counts.mixed);
  counts.visited_pairs = pairs * sample.factor();
  counts.loaded_keys = keys * sample.factor();
  counts.sampled = sample.sampled() || column_stride > 1;
}

/// Mixed tiles whose pairs turn out to be all masked or all kept.
template <class Reader>
void count_exactly(const Reader& reader, const Problem& problem, const Shape& shape,
                   TileCounts& counts) {
  const double row_pairs = double(reader.walk().tile_q) * double(shape.kv_len);
  const std::int64_t column_stride = stride_for(row_pairs, kMostPairsOfRow);
  TileSample sample(reader, problem, shape);
  const double work = double(sample.rows()) * std::min(row_pairs, kMostPairsOfRow);
  double hollow = 0, solid = 0;
  sample.each(stride_for(work, kMostPairs), reader.walk().tile_q,
              [&](std::int64_t item, std::int64_t head, std::int64_t first_query) {
                reader.read_row(item, head, first_query, column_stride, [&](const ReadTile& tile) {
                  if (tile.kind != TileKind::kMixed) return;
                  const TileKind exact = reader.exact_kind(item, head, tile);
                  if (exact == TileKind::kHollow) hollow += double(tile.weight);
                  if (exact == TileKind::kFull) solid += double(tile.weight);
                });
              });
  counts.hollow = std::min(counts.mixed, hollow * sample.factor());
  counts.solid = std::min(counts.mixed, solid * sample.factor());
  counts.exact_sampled = sample.sampled() || column_stride > 1;
}

void append(std::vector<MaskRun>& runs, std::int64_t first_key, std::int64_t end_key,
            TileKind kind) {
  if (first_key >= end_key) return;
  if (!runs.empty() && runs.back().kind == kind) {
    runs.back().end_key = end_key;
  } else {
    runs.push_back({first_key, end_key, kind});
  }
}

template <class Reader>
void show_rows(const Reader& reader, bool exactly, MaskMap& map) {
  const Shape& shape = map.shape;
  const std::int64_t tile_q = reader.walk().tile_q;
  const std::int64_t q_tiles = quotient_up(shape.q_len, tile_q);
  if (q_tiles == 0 || shape.kv_len == 0) return;
  const std::int64_t row_stride = quotient_up(q_tiles, kMostRowsShown);
  const std::int64_t column_stride =
      stride_for(double(quotient_up(shape.kv_len, reader.walk().tile_kv)), kMostTilesShown);
  const double pairs =
      double(quotient_up(q_tiles, row_stride)) * double(tile_q) * double(shape.kv_len);
  map.shows_hollow = exactly && pairs / double(column_stride) <= kMostPairs;
  for (std::int64_t tile_row = 0; tile_row < q_tiles; tile_row += row_stride) {
    MaskRow row;
    row.first_query = tile_row * tile_q;
    row.end_query = std::min(row.first_query + row_stride * tile_q, shape.q_len);
    // The middle of the rows that it stands for.
    const std::int64_t looked_at = std::min(tile_row + row_stride / 2, q_tiles - 1) * tile_q;
    std::int64_t done = 0;
    reader.read_row(map.item, map.head, looked_at, column_stride, [&](const ReadTile& tile) {
      append(row.runs, done, tile.first_key, TileKind::kEmpty);
      done = std::max(done, tile.end_span);
      TileKind kind = tile.kind;
      if (map.shows_hollow && kind == TileKind::kMixed &&
          reader.exact_kind(map.item, map.head, tile) == TileKind::kHollow) {
        kind = TileKind::kHollow;
      }
      append(row.runs, tile.first_key, tile.end_span, kind);
    });
    append(row.runs, done, shape.kv_len, TileKind::kEmpty);
    map.rows.push_back(std::move(row));
  }
}

Status check_in(const char* field, std::int64_t value, std::int64_t count) {
  if (value >= 0 && value < std::max<std::int64_t>(count, 1)) return {};
  return fail(ErrorCode::kInvalidArgument, fmt::format("mask map: the {} is {}", field, value),
              fmt::format("allowed: 0 to {}", std::max<std::int64_t>(count, 1) - 1));
}

/// The operands have a block list: whether it fits the problem, and the tiles fit it.
Status check_list(const Problem& problem, const Shape& shape, const TileWalk& walk,
                  const BlockList& list) {
  const auto [block_q, block_kv] = problem.block_size;
  if (block_q % walk.tile_q == 0 && block_kv % walk.tile_kv == 0) {
    return check_block_list(problem, shape, list);
  }
  return fail(
      ErrorCode::kInvalidArgument,
      fmt::format("mask map: tiles of {} x {} cross the blocks of {} x {} that the list names",
                  walk.tile_q, walk.tile_kv, block_q, block_kv),
      "the problem's `block_size` is a multiple of the tile, as for kernels");
}

/// Named operands and, if it is given, the block list; without one the mask's tiles are read.
Status check_operands(const Problem& problem, const Shape& shape, const TileWalk& walk,
                      const LaunchArguments& arguments, const Tensors& operands) {
  if (!operands.blocks) return arguments.check_named(operands);
  ATTUNE_CHECK_OK(arguments.check(shape, operands));
  return check_list(problem, shape, walk, *operands.blocks);
}

}  // namespace

int heads_of_tile(const Schedule& schedule, const Problem& problem) {
  const auto pack = schedule.params.find("pack_gqa");
  return pack != schedule.params.end() && pack->second != 0 ? problem.group_size() : 1;
}

std::optional<TileWalk> tile_walk(const Schedule& schedule, int heads_of_tile) {
  const auto tile_q = schedule.params.find("tile_q"), tile_kv = schedule.params.find("tile_kv");
  if (tile_q == schedule.params.end() || tile_kv == schedule.params.end()) return std::nullopt;
  return TileWalk{std::max(tile_q->second / heads_of_tile, 1), tile_kv->second,
                  schedule.family != "flash_cpu"};
}

Result<MaskBounds> mask_bounds(const Problem& given) {
  ATTUNE_TRY(const Problem problem, given.normalized());
  const ProblemExpressions trees = expressions_of(problem);
  MaskBounds bounds;
  bounds.first_key = expr::text(trees.range.first);
  bounds.end_key = expr::text(trees.range.end);
  bounds.empty = expr::text(trees.tile.empty);
  bounds.full = expr::text(trees.tile.full);
  bounds.reads_tensors =
      expr::any_node(trees.mask, [](const expr::Node& n) { return n.op == expr::Op::kTensor; });
  bounds.reads_scalars =
      expr::any_node(trees.mask, [](const expr::Node& n) { return n.op == expr::Op::kScalar; });
  return bounds;
}

Result<MaskMap> mask_map(const Problem& given, const Shape& shape, const TileWalk& walk,
                         const MaskMapOptions& options) {
  ATTUNE_TRY(const Problem problem, given.normalized());
  ATTUNE_CHECK_OK(shape.validate());
  ATTUNE_CHECK_OK(check_positions(problem, shape));
  ATTUNE_CHECK_OK(check_in("item", options.item, shape.batch));
  ATTUNE_CHECK_OK(check_in("head", options.head, problem.q_heads));
  if (walk.tile_q < 1 || walk.tile_kv < 1) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("mask map: the tile is {} x {}", walk.tile_q, walk.tile_kv),
                "both extents are 1 or more");
  }
  ATTUNE_TRY(const MaskBounds bounds, mask_bounds(problem));
  const LaunchArguments arguments(problem);
  expr::Operands operands;
  if (options.operands != nullptr) {
    ATTUNE_CHECK_OK(check_operands(problem, shape, walk, arguments, *options.operands));
    operands = arguments.operands(*options.operands);
  } else if (bounds.reads_tensors || bounds.reads_scalars) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("mask map: the mask reads {} whose values are not given",
                            bounds.reads_tensors ? "tensors" : "scalars"),
                "give them as MaskMapOptions::operands");
  }
  MaskMap map;
  map.walk = walk;
  map.shape = shape;
  map.item = options.item;
  map.head = options.head;
  const double heads = double(shape.batch) * problem.q_heads;
  map.counts.dense_pairs = heads * double(shape.q_len) * double(shape.kv_len);
  if (map.counts.dense_pairs == 0) return map;
  const auto look_at = [&](const auto& reader) {
    count_kinds(reader, problem, shape, map.counts);
    if (bounds.reads_tensors) count_exactly(reader, problem, shape, map.counts);
    show_rows(reader, bounds.reads_tensors, map);
  };
  if (options.operands != nullptr && options.operands->blocks) {
    look_at(ListedTileReader(problem, shape, walk, operands, *options.operands->blocks));
    map.counts.kept_pairs = listed_work(problem, shape, *options.operands).kept;
  } else {
    look_at(TileReader(problem, shape, walk, operands));
    map.counts.kept_pairs = attended_pairs(problem, shape, &operands);
  }
  return map;
}

}  // namespace attune
