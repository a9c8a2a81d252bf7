// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/listed_tiles.h"

#include <vector>

#include "src/tuner/launch.h"

namespace attune {
namespace {

expr::Point point_of(const Problem& problem, const Shape& shape, std::int64_t item,
                     std::int64_t head) {
  expr::Point point;
  point.b = item;
  point.h = head;
  point.h_kv = head / problem.group_size();
  point.q_len = shape.q_len;
  point.kv_len = shape.kv_len;
  return point;
}

/// Counts the pairs of a rectangle that the mask keeps.
class MaskedPairs {
 public:
  MaskedPairs(const Problem& problem, const expr::Operands& operands)
      : trees_(expressions_of(problem)),
        mask_(trees_.mask, operands),
        empty_(trees_.tile.empty, operands),
        full_(trees_.tile.full, operands) {}

  /// What is known of the rectangle first_q … last_q, first_kv … last_kv without asking each pair.
  TileKind kind_of(const expr::Point& point) const {
    if (empty_.boolean(point)) return TileKind::kEmpty;
    return full_.boolean(point) ? TileKind::kFull : TileKind::kMixed;
  }

  /// Kept keys of one row, in pieces as long as what is known of them settles it.
  double count(expr::Point& point, std::int64_t first, std::int64_t end) const {
    constexpr std::int64_t kPiece = 8;
    point.first_kv = first;
    point.last_kv = end - 1;
    const TileKind kind = kind_of(point);
    if (kind == TileKind::kEmpty) return 0;
    if (kind == TileKind::kFull) return double(end - first);
    if (end - first > kPiece) {
      const std::int64_t middle = first + (end - first) / 2;
      return count(point, first, middle) + count(point, middle, end);
    }
    double kept = 0;
    for (point.kv = first; point.kv < end; ++point.kv) kept += mask_.boolean(point);
    return kept;
  }

 private:
  const ProblemExpressions trees_;
  const expr::Evaluator mask_, empty_, full_;
};

double pairs_of(const expr::Point& block) {
  return double(block.last_q - block.first_q + 1) * double(block.last_kv - block.first_kv + 1);
}

/// The kept pairs of blocks whose pairs have to be asked: `pairs` of them.
double count_mixed(const MaskedPairs& mask, std::vector<expr::Point>& blocks, double pairs) {
  // Rows are strided so that the work stays near a tenth of a second. An odd stride, so that it
  // meets all positions inside blocks of any power of two.
  constexpr double kMostPairs = 1 << 22;
  const std::int64_t stride = static_cast<std::int64_t>(pairs / kMostPairs) | 1;
  double kept = 0, looked_at = 0;
  std::int64_t row = 0;
  for (expr::Point& block : blocks) {
    const std::int64_t first_q = block.first_q, end_q = block.last_q + 1;
    const std::int64_t first_kv = block.first_kv, end_kv = block.last_kv + 1;
    for (row += first_q; row < end_q; row += stride) {
      block.q = block.first_q = block.last_q = row;
      kept += mask.count(block, first_kv, end_kv);
      looked_at += double(end_kv - first_kv);
    }
    row -= end_q;  // The next block starts where the stride leads.
  }
  // Without a stride the number is exact, and no division shall round it.
  if (looked_at == pairs) return kept;
  return looked_at == 0 ? pairs : kept / looked_at * pairs;
}

}  // namespace

ListedTileReader::ListedTileReader(const Problem& problem, const Shape& shape, const TileWalk& walk,
                                   const expr::Operands& operands, const BlockList& list)
    : problem_(problem),
      shape_(shape),
      list_(list),
      mask_(problem, shape, walk, operands),
      trees_(expressions_of(problem)),
      tests_empty_(trees_.tile.empty->op != expr::Op::kConstant),
      empty_(trees_.tile.empty, operands),
      full_(trees_.tile.full, operands) {}

// As tile_walk.cuh does for listed tiles, and flash_cpu.cpp.
TileKind ListedTileReader::kind_of(std::int64_t item, std::int64_t head, const ReadTile& tile,
                                   bool listed_full) const {
  expr::Point point = point_of(problem_, shape_, item, head);
  point.first_q = tile.first_query;
  point.last_q = tile.end_query - 1;
  point.first_kv = tile.first_key;
  point.last_kv = tile.end_key - 1;
  if (!listed_full && tests_empty_ && empty_.boolean(point)) return TileKind::kEmpty;
  const bool whole = tile.keys() == walk().tile_kv;
  return whole && (listed_full || full_.boolean(point)) ? TileKind::kFull : TileKind::kMixed;
}

ListedWork listed_work(const Problem& problem, const Shape& shape, const Tensors& operands) {
  const auto [block_q, block_kv] = problem.block_size;
  const std::int64_t q_blocks = (shape.q_len + block_q - 1) / block_q;
  const std::int64_t kv_blocks = (shape.kv_len + block_kv - 1) / block_kv;
  const expr::Operands values = LaunchArguments(problem).operands(operands);
  const MaskedPairs mask(problem, values);
  ListedWork work;
  work.blocks = double(shape.batch) * problem.q_heads * double(q_blocks) * double(kv_blocks);
  std::vector<expr::Point> mixed;
  double mixed_pairs = 0;
  for (std::int64_t item = 0; item < shape.batch; ++item) {
    for (std::int64_t head = 0; head < problem.q_heads; ++head) {
      expr::Point point = point_of(problem, shape, item, head);
      for (std::int64_t i = 0; i < q_blocks; ++i) {
        const BlockRow row = block_row(*operands.blocks, item, head, i);
        point.first_q = i * block_q;
        point.last_q = std::min(point.first_q + block_q, shape.q_len) - 1;
        for (std::size_t e = 0; e < row.blocks.size(); ++e) {
          point.first_kv = row.blocks[e] * block_kv;
          point.last_kv = std::min(point.first_kv + block_kv, shape.kv_len) - 1;
          const double pairs = pairs_of(point);
          ++work.listed;
          work.full += row.full[e] ? 1 : 0;
          work.pairs += pairs;
          const TileKind kind = row.full[e] ? TileKind::kFull : mask.kind_of(point);
          if (kind == TileKind::kFull) work.kept += pairs;
          if (kind != TileKind::kMixed) continue;
          mixed.push_back(point);
          mixed_pairs += pairs;
        }
      }
    }
  }
  work.kept += count_mixed(mask, mixed, mixed_pairs);
  return work;
}

}  // namespace attune
