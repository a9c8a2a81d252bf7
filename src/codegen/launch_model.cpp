// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/launch_model.h"

#include <algorithm>
#include <cmath>

#include "src/codegen/expr/evaluate.h"
#include "src/codegen/expr/tile_bounds.h"

namespace attune {
namespace {

constexpr int kSamples = 64;             // Queries at which a mask's bounds are looked up.
constexpr int kBlockSamples = 4;         // Blocks of a tile that stand for all of them.
constexpr std::int64_t kMostKinds = 16;  // Kinds of whole tiles that are told apart.
constexpr std::int64_t kMostPositions = std::int64_t{1} << 30;  // Of expressions.

bool is_operand(const expr::Node& node) {
  return node.op == expr::Op::kTensor || node.op == expr::Op::kScalar;
}

bool is_comparison_of_kv(const expr::NodePtr& node) {
  using expr::Op;
  if (node->op == Op::kAnd) {
    return std::all_of(node->arguments.begin(), node->arguments.end(), is_comparison_of_kv);
  }
  return node->op == Op::kLess || node->op == Op::kLessEqual;
}

}  // namespace

VisitedKeys::VisitedKeys(const Problem& problem, const expr::NodePtr& mask, const Shape& shape)
    : q_len_(shape.q_len), kv_len_(shape.kv_len) {
  masks_ = mask->op != expr::Op::kConstant || mask->integer == 0;
  if (!masks_ || problem.has_blocks()) return;  // A list's blocks are not known here.
  const expr::KvRange range = expr::kv_range(mask);
  const bool known = !expr::any_node(range.first, is_operand) &&
                     !expr::any_node(range.end, is_operand) && q_len_ > 0 &&
                     q_len_ <= kMostPositions && kv_len_ <= kMostPositions;
  if (!known) return;
  only_bounds_ = is_comparison_of_kv(mask);
  moving_sides_ = static_cast<int>(range.first->op != expr::Op::kConstant) +
                  static_cast<int>(expr::uses(range.end, expr::Variable::kLastQ) ||
                                   expr::uses(range.end, expr::Variable::kFirstQ));
  const expr::Evaluator first(range.first, {}), end(range.end, {});
  expr::Point point;
  point.q_len = q_len_;
  point.kv_len = kv_len_;
  for (int i = 0; i <= kSamples; ++i) {
    point.first_q = point.last_q = (q_len_ - 1) * i / kSamples;
    const std::int64_t from = std::clamp<std::int64_t>(first.integer(point), 0, kv_len_);
    first_.push_back(static_cast<double>(from));
    end_.push_back(
        static_cast<double>(std::clamp<std::int64_t>(end.integer(point), from, kv_len_)));
  }
}

double VisitedKeys::at(const std::vector<double>& bounds, double q) const {
  const double place = q_len_ > 1 ? q / static_cast<double>(q_len_ - 1) * kSamples : 0;
  const int left = std::clamp(static_cast<int>(place), 0, kSamples - 1);
  const double share = std::clamp(place - left, 0.0, 1.0);
  return bounds[left] * (1 - share) + bounds[left + 1] * share;
}

std::vector<TileKind> VisitedKeys::tile_kinds(int tile_q, int row_heads) const {
  const std::int64_t rows = q_len_ * row_heads;
  const std::int64_t whole = rows / tile_q, left = rows % tile_q;
  const auto kind = [&](std::int64_t tile, double count, std::int64_t tile_rows) {
    if (first_.empty()) {
      return TileKind{count, double(tile_rows), 0, double(kv_len_), double(tile * tile_q)};
    }
    const double from = double(tile * tile_q / row_heads);
    const double to = double((tile * tile_q + tile_rows - 1) / row_heads);
    return TileKind{count, double(tile_rows), std::min(at(first_, from), at(first_, to)),
                    std::max(at(end_, from), at(end_, to)), double(tile * tile_q)};
  };
  std::vector<TileKind> kinds;
  const std::int64_t groups = std::min(whole, first_.empty() ? 1 : kMostKinds);
  for (std::int64_t g = 0; g < groups; ++g) {
    const std::int64_t begin = whole * g / groups, behind = whole * (g + 1) / groups;
    kinds.push_back(kind((begin + behind - 1) / 2, double(behind - begin), tile_q));
  }
  if (left > 0) kinds.push_back(kind(whole, 1, left));
  return kinds;
}

double VisitedKeys::block_keys(const TileKind& tile, int block_rows, int step,
                               int row_heads) const {
  if (first_.empty()) return tile.end_key - tile.first_key;
  double sum = 0;
  const double blocks = std::ceil(tile.rows / block_rows);
  const int samples = int(std::min<double>(blocks, kBlockSamples));
  for (int i = 0; i < samples; ++i) {
    const double row = tile.first_row + std::floor(blocks * (i + 0.5) / samples) * block_rows;
    const double last = std::min(row + block_rows, tile.first_row + tile.rows) - 1;
    const double from = std::floor(row / row_heads), to = std::floor(last / row_heads);
    const double first = std::min(at(first_, from), at(first_, to));
    const double end = std::max(at(end_, from), at(end_, to));
    const double skipped = std::floor(std::max(0.0, first - tile.first_key) / step) * step;
    sum += std::max(0.0, end - (tile.first_key + skipped));
  }
  return samples > 0 ? sum / samples : 0;
}

double VisitedKeys::mixed_tiles(double visited, int tile_q, int tile_kv) const {
  if (!masks_) return 0;
  if (!only_bounds_) return visited;
  return std::min(visited, moving_sides_ * (double(tile_q) / tile_kv + 1));
}

double launch_time(std::vector<TaskKind> tasks, double slots, double share) {
  std::sort(tasks.begin(), tasks.end(),
            [](const TaskKind& a, const TaskKind& b) { return a.time > b.time; });
  // So many tasks take at least this one's time: some slot has its share of them, one after
  // another.
  double sum = 0, count = 0, waves = 0;
  for (const TaskKind& task : tasks) {
    sum += task.count * task.time;
    count += task.count;
    waves = std::max(waves, std::ceil(count / slots) * task.time);
  }
  return share * std::max(sum / slots, waves);
}

}  // namespace attune
