// SPDX-License-Identifier: Apache-2.0
// f32 arithmetic. Rounding forbids re-association; what is left is to carry signs outwards, to
// order the two operands of a sum or product, and to fold constants (in double, as the host
// evaluator computes).
#include <cmath>

#include "src/codegen/expr/simplify.h"

namespace attune::expr {
namespace {

/// A value taken apart into a sign and a part that carries none.
struct Signed {
  bool negative = false;
  NodePtr part;
};

bool is_nan(const NodePtr& node) { return is_constant(node) && std::isnan(node->real); }
/// A constant that has a sign.
bool is_number(const NodePtr& node) { return is_constant(node) && !std::isnan(node->real); }
bool negative_constant(const NodePtr& node) { return is_number(node) && std::signbit(node->real); }

NodePtr negated_constant(const NodePtr& node) { return constant_f32(-node->real); }

Signed signed_part(const NodePtr& node) {
  if (node->op == Op::kNegate) return {true, node->arguments[0]};
  if (negative_constant(node)) return {true, negated_constant(node)};
  if (node->op == Op::kMultiply || node->op == Op::kDivide) {
    const NodePtr& left = node->arguments[0];
    const NodePtr& right = node->arguments[1];
    if (negative_constant(right)) {
      return {true, plain(node->op, Type::kF32, {left, negated_constant(right)})};
    }
    if (negative_constant(left)) {
      return {true, plain(node->op, Type::kF32, {negated_constant(left), right})};
    }
  }
  return {false, node};
}

/// The sign goes into a constant factor where there is one.
NodePtr with_sign(bool negative, const NodePtr& part) {
  if (!negative) return part;
  if (is_constant(part)) return negated_constant(part);
  if (part->op == Op::kMultiply || part->op == Op::kDivide) {
    const NodePtr& left = part->arguments[0];
    const NodePtr& right = part->arguments[1];
    if (is_number(right)) return plain(part->op, Type::kF32, {left, negated_constant(right)});
    if (is_number(left)) return plain(part->op, Type::kF32, {negated_constant(left), right});
  }
  return plain(Op::kNegate, Type::kF32, {part});
}

/// Large operands first: a long chain then stays left-deep, and its text free of nested
/// parentheses.
bool in_order(const NodePtr& a, const NodePtr& b) {
  if (is_constant(a) != is_constant(b)) return is_constant(b);
  if (a->size != b->size) return a->size > b->size;
  return compare(*a, *b) <= 0;
}

NodePtr sum(Signed left, Signed right) {
  if (is_nan(left.part) || is_nan(right.part)) return constant_f32(std::nan(""));
  if (is_constant(left.part) && is_constant(right.part)) {
    const double a = left.negative ? -left.part->real : left.part->real;
    return constant_f32(a + (right.negative ? -right.part->real : right.part->real));
  }
  if (left.negative == right.negative && !in_order(left.part, right.part)) std::swap(left, right);
  if (left.negative && !right.negative) std::swap(left, right);
  const auto minus_zero = [](const Signed& x) {
    return x.negative && is_constant(x.part) && x.part->real == 0;
  };
  if (minus_zero(right)) return with_sign(left.negative, left.part);  // x - 0; but x + 0 is left.
  const NodePtr first = with_sign(left.negative, left.part);
  return plain(right.negative ? Op::kSubtract : Op::kAdd, Type::kF32, {first, right.part});
}

NodePtr product(const Signed& left, const Signed& right) {
  if (is_nan(left.part) || is_nan(right.part)) return constant_f32(std::nan(""));
  const bool negative = left.negative != right.negative;
  const NodePtr& a = in_order(left.part, right.part) ? left.part : right.part;
  const NodePtr& b = &a == &left.part ? right.part : left.part;
  if (is_constant(a) && is_constant(b)) return with_sign(negative, constant_f32(a->real * b->real));
  if (is_constant(b) && b->real == 1) return with_sign(negative, a);
  return with_sign(negative, plain(Op::kMultiply, Type::kF32, {a, b}));
}

NodePtr quotient(const Signed& left, const Signed& right) {
  const NodePtr &a = left.part, &b = right.part;
  if (is_constant(b) && b->real == 0) return constant_f32(0);  // By the language's rule.
  if (is_nan(b)) return b;
  const bool negative = left.negative != right.negative && !is_nan(a);
  if (is_constant(a) && is_constant(b)) return with_sign(negative, constant_f32(a->real / b->real));
  if (is_constant(b) && b->real == 1) return with_sign(negative, a);
  return with_sign(negative, plain(Op::kDivide, Type::kF32, {a, b}));
}

NodePtr absolute(const NodePtr& argument) {
  const NodePtr part = signed_part(argument).part;
  if (is_constant(part) || part->op == Op::kAbs) return part;
  if (part->op != Op::kSubtract) return plain(Op::kAbs, Type::kF32, {part});
  // |a - b| is |b - a|, and |-a - b| is |a + b|.
  const Signed left = signed_part(part->arguments[0]);
  const NodePtr& right = part->arguments[1];
  const bool swapped = !left.negative && !in_order(left.part, right);
  return plain(Op::kAbs, Type::kF32,
               {left.negative ? sum({false, left.part}, {false, right})
                : swapped     ? sum({false, right}, {true, left.part})
                              : part});
}

double evaluate(Op op, double x) {
  switch (op) {
    case Op::kFloor:
      return std::floor(x);
    case Op::kExp:
      return std::exp(x);
    case Op::kExp2:
      return std::exp2(x);
    case Op::kLog:
      return std::log(x);
    case Op::kSqrt:
      return std::sqrt(x);
    case Op::kTanh:
      return std::tanh(x);
    case Op::kSigmoid:
      return 1 / (1 + std::exp(-x));
    case Op::kSin:
      return std::sin(x);
    case Op::kCos:
      return std::cos(x);
    default:
      return x;
  }
}

}  // namespace

NodePtr make_real(Op op, const std::vector<NodePtr>& arguments) {
  if (op == Op::kAbs) return absolute(arguments[0]);
  const Signed left = signed_part(arguments[0]);
  if (op == Op::kNegate) return with_sign(!left.negative, left.part);
  Signed right = signed_part(arguments[1]);
  if (op == Op::kMultiply) return product(left, right);
  if (op == Op::kDivide) return quotient(left, right);
  right.negative ^= op == Op::kSubtract;
  return sum(left, right);
}

NodePtr make_function(Op op, const NodePtr& argument) {
  if (is_constant(argument)) return constant_f32(evaluate(op, argument->real));
  const bool whole = argument->op == Op::kFloor || argument->op == Op::kToF32;
  if (op == Op::kFloor && whole) return argument;
  return plain(op, Type::kF32, {argument});
}

}  // namespace attune::expr
