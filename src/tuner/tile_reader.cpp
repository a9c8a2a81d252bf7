// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/tile_reader.h"

namespace attune {

using expr::Variable;

TileReader::TileReader(const Problem& problem, const Shape& shape, const TileWalk& walk,
                       const expr::Operands& operands)
    : problem_(problem),
      shape_(shape),
      walk_(walk),
      trees_(expressions_of(problem)),
      differs_by_item_(expr::uses(trees_.mask, Variable::kB)),
      differs_by_head_(expr::uses(trees_.mask, Variable::kH) ||
                       expr::uses(trees_.mask, Variable::kHKv)),
      tests_empty_(trees_.tile.empty->op != expr::Op::kConstant),
      mask_(trees_.mask, operands),
      empty_(trees_.tile.empty, operands),
      full_(trees_.tile.full, operands),
      first_(trees_.range.first, operands),
      end_(trees_.range.end, operands) {}

expr::Point TileReader::point_of(std::int64_t item, std::int64_t head) const {
  expr::Point point;
  point.b = item;
  point.h = head;
  point.h_kv = head / problem_.group_size();
  point.q_len = shape_.q_len;
  point.kv_len = shape_.kv_len;
  return point;
}

// As flash_mma.cuh does for aligned tiles, and flash_cpu.cpp for the others.
TileReader::Loop TileReader::loop_of(const expr::Point& point) const {
  const std::int64_t first = std::max<std::int64_t>(first_.integer(point), 0);
  const std::int64_t end = std::min(end_.integer(point), shape_.kv_len);
  if (!walk_.aligned) return {first, end};
  const std::int64_t tile_kv = walk_.tile_kv;
  const std::int64_t end_tile = end > 0 ? (end + tile_kv - 1) / tile_kv : 0;
  return {first / tile_kv * tile_kv, std::min(end_tile * tile_kv, shape_.kv_len)};
}

TileKind TileReader::kind_of(const expr::Point& point, bool whole) const {
  if (tests_empty_ && empty_.boolean(point)) return TileKind::kEmpty;
  return whole && full_.boolean(point) ? TileKind::kFull : TileKind::kMixed;
}

TileKind TileReader::exact_kind(std::int64_t item, std::int64_t head, const ReadTile& tile) const {
  expr::Point point = point_of(item, head);
  bool any = false, all = true;
  for (point.q = tile.first_query; point.q < tile.end_query; ++point.q) {
    for (point.kv = tile.first_key; point.kv < tile.end_key; ++point.kv) {
      const bool kept = mask_.boolean(point);
      any = any || kept;
      all = all && kept;
      if (any && !all) return TileKind::kMixed;
    }
  }
  return any ? TileKind::kFull : TileKind::kHollow;
}

}  // namespace attune
