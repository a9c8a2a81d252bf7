// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/problem_expressions.h"

#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/expr/parse.h"

namespace attune {

using expr::NodePtr;

ProblemExpressions expressions_of(const Problem& problem) {
  auto tree = [&](const std::string& text, ExpressionRole role) {
    return expr::parse(text, role, problem.declarations).value();
  };
  ProblemExpressions trees;
  trees.score = tree(problem.score, ExpressionRole::kScore);
  trees.mask = tree(problem.mask, ExpressionRole::kMask);
  if (!problem.sink.empty()) trees.sink = tree(problem.sink, ExpressionRole::kSink);
  trees.tile = expr::classify_tile(trees.mask);
  trees.range = expr::kv_range(trees.mask);
  return trees;
}

namespace {

/// Whether a conjunct bounds kv once from one side by a sum.
bool bounds_kv(const NodePtr& conjunct) {
  using expr::Op;
  if (conjunct->op == Op::kAnd) {
    return std::all_of(conjunct->arguments.begin(), conjunct->arguments.end(), bounds_kv);
  }
  if (conjunct->op != Op::kLess && conjunct->op != Op::kLessEqual) return false;
  int kv_terms = 0;
  const bool other = expr::any_node(conjunct, [&](const expr::Node& node) {
    kv_terms += node.op == Op::kVariable && node.variable == expr::Variable::kKv;
    return node.type == expr::Type::kF32 || node.op == Op::kTensor ||
           (node.type == expr::Type::kI32 && node.op != Op::kAdd && node.op != Op::kSubtract &&
            node.op != Op::kNegate && node.op != Op::kConstant && node.op != Op::kVariable &&
            node.op != Op::kScalar);
  });
  return !other && kv_terms == 1;
}

}  // namespace

bool ProblemExpressions::has_empty_tiles() const {
  return tile.empty->op != expr::Op::kConstant && !bounds_kv(mask);
}

namespace {

bool is_operand(const expr::Node& node) {
  return node.op == expr::Op::kTensor || node.op == expr::Op::kScalar;
}

// Counts the kept keys of single rows: whole pieces where the tile class settles it.
class RowCounter {
 public:
  RowCounter(const Problem& problem, const Shape& shape, const expr::Operands& operands)
      : problem_(problem),
        shape_(shape),
        trees_(expressions_of(problem)),
        mask_(trees_.mask, operands),
        empty_(trees_.tile.empty, operands),
        full_(trees_.tile.full, operands),
        first_(trees_.range.first, operands),
        end_(trees_.range.end, operands) {}

  double count(std::int64_t b, std::int64_t h, std::int64_t q) const {
    expr::Point point;
    point.b = b;
    point.h = h;
    point.h_kv = h / problem_.group_size();
    point.q = point.first_q = point.last_q = q;
    point.q_len = shape_.q_len;
    point.kv_len = shape_.kv_len;
    const std::int64_t first = std::clamp<std::int64_t>(first_.integer(point), 0, shape_.kv_len);
    const std::int64_t end = std::clamp<std::int64_t>(end_.integer(point), first, shape_.kv_len);
    return count(point, first, end);
  }

 private:
  double count(expr::Point& point, std::int64_t first, std::int64_t end) const {
    if (first >= end) return 0;
    constexpr std::int64_t kPiece = 8;
    point.first_kv = first;
    point.last_kv = end - 1;
    if (empty_.boolean(point)) return 0;
    if (full_.boolean(point)) return double(end - first);
    if (end - first > kPiece) {
      const std::int64_t middle = first + (end - first) / 2;
      return count(point, first, middle) + count(point, middle, end);
    }
    double kept = 0;
    for (point.kv = first; point.kv < end; ++point.kv) kept += mask_.boolean(point);
    return kept;
  }

  const Problem& problem_;
  const Shape& shape_;
  const ProblemExpressions trees_;
  const expr::Evaluator mask_, empty_, full_, first_, end_;
};

}  // namespace

double attended_pairs(const Problem& problem, const Shape& shape, const expr::Operands* operands) {
  const double heads = double(shape.batch) * problem.q_heads;
  const double all = heads * double(shape.q_len) * double(shape.kv_len);
  if (all == 0) return 0;
  const NodePtr mask =
      expr::parse(problem.mask, ExpressionRole::kMask, problem.declarations).value();
  if (mask->op == expr::Op::kConstant) return mask->integer == 0 ? 0 : all;
  const bool unknown = expr::any_node(mask, is_operand) && operands == nullptr;
  if (unknown || !check_positions(problem, shape)) return all;

  using expr::Variable;
  const bool reads_operands = expr::any_node(mask, is_operand);
  const bool per_item = reads_operands || expr::uses(mask, Variable::kB);
  const bool per_head =
      reads_operands || expr::uses(mask, Variable::kH) || expr::uses(mask, Variable::kHKv);
  const std::int64_t items = per_item ? shape.batch : 1;
  const std::int64_t counted_heads = per_head ? problem.q_heads : 1;
  // Rows are strided so that the work stays near a tenth of a second. An odd stride, so that it
  // meets all positions inside the power-of-two blocks that masks like.
  constexpr double kMostWork = 1 << 24;
  const double work = double(items) * double(counted_heads) * double(shape.q_len) *
                      double(std::min<std::int64_t>(shape.kv_len, 256));
  const std::int64_t stride = static_cast<std::int64_t>(work / kMostWork) | 1;

  const RowCounter rows(problem, shape, operands != nullptr ? *operands : expr::Operands());
  double kept = 0, counted = 0;
  std::int64_t row = 0;
  for (std::int64_t b = 0; b < items; ++b) {
    for (std::int64_t h = 0; h < counted_heads; ++h) {
      for (; row < shape.q_len; row += stride) {
        kept += rows.count(b, h, row);
        ++counted;
      }
      row -= shape.q_len;  // The next head starts where the stride leads.
    }
  }
  return counted == 0 ? all : kept / counted * heads * double(shape.q_len);
}

Status check_positions(const Problem& problem, const Shape& shape) {
  constexpr std::int64_t kMost = std::int64_t{1} << 30;
  if (problem.score == "score" && problem.mask == "true" && problem.sink.empty() &&
      !problem.low_rank_bias) {
    return {};
  }
  for (const auto& [field, value] :
       {std::pair{"batch", shape.batch}, {"q_len", shape.q_len}, {"kv_len", shape.kv_len}}) {
    if (value > kMost) {
      return fail(ErrorCode::kInvalidArgument, fmt::format("shape: `{}` is {}", field, value),
                  "positions in expressions are i32: allowed are 0 to 2^30 where the problem has "
                  "a score, mask or sink expression or a low-rank bias");
    }
  }
  return {};
}

}  // namespace attune
