// SPDX-License-Identifier: Apache-2.0
// Comparisons, logic, where, min and max.
#include <cmath>
#include <limits>
#include <utility>

#include "src/codegen/expr/simplify.h"

namespace attune::expr {
namespace {

template <class T>
bool holds(Op op, T a, T b) {
  switch (op) {
    case Op::kLess:
      return a < b;
    case Op::kLessEqual:
      return a <= b;
    case Op::kEqual:
      return a == b;
    default:
      return a != b;
  }
}

/// `x <= 3` of integers is `x < 4`, `3 <= x` is `2 < x`: one spelling of bounds by constants.
NodePtr integer_bound(Op op, const NodePtr& left, const NodePtr& right) {
  const bool narrow = left->type == Type::kI32;
  const std::int64_t lowest =
      narrow ? std::numeric_limits<std::int32_t>::min() : std::numeric_limits<std::int64_t>::min();
  const std::int64_t highest = -(lowest + 1);
  const bool inclusive = op == Op::kLessEqual;
  if (is_constant(right)) {
    if (inclusive && right->integer == highest) return constant_bool(true);
    if (!inclusive && right->integer == lowest) return constant_bool(false);
    if (!inclusive) return plain(op, Type::kBool, {left, right});
    return plain(Op::kLess, Type::kBool, {left, constant_integer(right->type, right->integer + 1)});
  }
  if (inclusive && left->integer == lowest) return constant_bool(true);
  if (!inclusive && left->integer == highest) return constant_bool(false);
  if (!inclusive) return plain(op, Type::kBool, {left, right});
  return plain(Op::kLess, Type::kBool, {constant_integer(left->type, left->integer - 1), right});
}

/// Of each side and its opposite the one that sorts first is compared.
NodePtr bool_equality(Op op, NodePtr left, NodePtr right) {
  for (NodePtr* side : {&left, &right}) {
    const NodePtr opposite = make_not(*side);
    if (compare(*opposite, **side) >= 0) continue;
    *side = opposite;
    op = op == Op::kEqual ? Op::kNotEqual : Op::kEqual;
  }
  if (compare(*left, *right) > 0) std::swap(left, right);
  if (equal(left, right)) return constant_bool(op == Op::kEqual);
  if (is_constant(right)) {
    return is_constant(right, op == Op::kEqual) ? left : make_not(left);
  }
  return plain(op, Type::kBool, {left, right});
}

bool is_integer(const NodePtr& node) {
  return node->type == Type::kI32 || node->type == Type::kI64;
}

}  // namespace

NodePtr make_comparison(Op op, const NodePtr& left, const NodePtr& right) {
  const bool symmetric = op == Op::kEqual || op == Op::kNotEqual;
  if (is_constant(left) && is_constant(right)) {
    return constant_bool(left->type == Type::kF32 ? holds(op, left->real, right->real)
                                                  : holds(op, left->integer, right->integer));
  }
  if (left->type == Type::kBool && symmetric) return bool_equality(op, left, right);
  if (is_integer(left) && equal(left, right)) {
    return constant_bool(op == Op::kLessEqual || op == Op::kEqual);
  }
  if (symmetric && compare(*left, *right) > 0) return plain(op, Type::kBool, {right, left});
  if (!symmetric && is_integer(left) && (is_constant(left) || is_constant(right))) {
    return integer_bound(op, left, right);
  }
  return plain(op, Type::kBool, {left, right});
}

NodePtr make_junction(Op op, const std::vector<NodePtr>& arguments) {
  const bool neutral = op == Op::kAnd;
  std::vector<NodePtr> operands;
  for (const NodePtr& operand : flatten(op, arguments)) {
    if (!is_constant(operand)) operands.push_back(operand);
    if (is_constant(operand, !neutral)) return constant_bool(!neutral);
  }
  if (operands.empty()) return constant_bool(neutral);
  sort_operands(operands, /*unique=*/true);
  return chain(op, Type::kBool, operands);
}

NodePtr make_not(const NodePtr& argument) {
  const std::vector<NodePtr>& inner = argument->arguments;
  switch (argument->op) {
    case Op::kConstant:
      return constant_bool(argument->integer == 0);
    case Op::kNot:
      return inner[0];
    case Op::kEqual:
      return make_comparison(Op::kNotEqual, inner[0], inner[1]);
    case Op::kNotEqual:
      return make_comparison(Op::kEqual, inner[0], inner[1]);
    case Op::kLess:  // Not of f32, where neither holds of a NaN.
      if (is_integer(inner[0])) return make_comparison(Op::kLessEqual, inner[1], inner[0]);
      break;
    case Op::kLessEqual:
      if (is_integer(inner[0])) return make_comparison(Op::kLess, inner[1], inner[0]);
      break;
    case Op::kAnd:
    case Op::kOr: {
      std::vector<NodePtr> operands = flatten(argument->op, {argument});
      for (NodePtr& operand : operands) operand = make_not(operand);
      return make_junction(argument->op == Op::kAnd ? Op::kOr : Op::kAnd, operands);
    }
    default:
      break;
  }
  return plain(Op::kNot, Type::kBool, {argument});
}

NodePtr make_where(const NodePtr& condition, const NodePtr& yes, const NodePtr& no) {
  if (is_constant(condition)) return condition->integer != 0 ? yes : no;
  if (equal(yes, no)) return yes;
  if (yes->type == Type::kBool) {
    // A choice between two truths is a formula.
    if (is_constant(yes, 1)) return make_junction(Op::kOr, {condition, no});
    if (is_constant(no, 0)) return make_junction(Op::kAnd, {condition, yes});
    if (is_constant(yes, 0)) return make_junction(Op::kAnd, {make_not(condition), no});
    if (is_constant(no, 1)) return make_junction(Op::kOr, {make_not(condition), yes});
  }
  // Of a condition and its opposite the one that sorts first.
  const NodePtr opposite = make_not(condition);
  if (compare(*opposite, *condition) < 0) return plain(Op::kWhere, yes->type, {opposite, no, yes});
  return plain(Op::kWhere, yes->type, {condition, yes, no});
}

NodePtr make_extremum(Op op, const std::vector<NodePtr>& arguments) {
  const Type type = arguments[0]->type;
  const bool least = op == Op::kMin;
  std::vector<NodePtr> operands;
  NodePtr bound;  // The constants among the operands, folded.
  for (const NodePtr& operand : flatten(op, arguments)) {
    if (!is_constant(operand)) {
      operands.push_back(operand);
    } else if (!bound) {
      bound = operand;
    } else if (type == Type::kF32) {
      const double a = bound->real, b = operand->real;
      if (std::isnan(a) || std::isnan(b)) {
        bound = std::isnan(a) ? bound : operand;
      } else {
        bound = (least ? b < a : a < b) ? operand : bound;
      }
    } else {
      bound = (operand->integer < bound->integer) == least ? operand : bound;
    }
  }
  sort_operands(operands, /*unique=*/true);
  if (bound) operands.push_back(bound);
  return chain(op, type, operands);
}

}  // namespace attune::expr
