// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/linear.h"

#include <algorithm>
#include <utility>

namespace attune::expr {

namespace {

std::int64_t clamp(std::int64_t value) { return std::clamp(value, -kHuge, kHuge); }

std::int64_t add(std::int64_t a, std::int64_t b) {
  std::int64_t value = 0;
  if (__builtin_add_overflow(a, b, &value)) return a < 0 ? -kHuge : kHuge;
  return clamp(value);
}

std::int64_t multiply(std::int64_t a, std::int64_t b) {
  std::int64_t value = 0;
  if (__builtin_mul_overflow(a, b, &value)) return (a < 0) != (b < 0) ? -kHuge : kHuge;
  return clamp(value);
}

// A sum of terms with positive factors, none of them first.
NodePtr add_terms(NodePtr start, const std::vector<End::Term>& terms, bool negative) {
  for (const End::Term& term : terms) {
    if ((term.factor < 0) != negative) continue;
    const std::int64_t factor = negative ? -term.factor : term.factor;
    NodePtr value = term.part->node;
    if (factor != 1) value = make(Op::kMultiply, {value, constant_i64(factor)});
    if (start == nullptr) {
      start = value;
    } else {
      start = make(negative ? Op::kSubtract : Op::kAdd, {start, value});
    }
  }
  return start;
}

// a <= b, or a < b where the constant of `slack` = b - a shows that this is shorter.
NodePtr compare_ends(End a, End b, const End& slack) {
  if (slack.constant != -1) return make(Op::kLessEqual, {tree(a), tree(b)});
  return make(Op::kLess, {tree(a), tree(b)});
}

End extreme(Op op, const End& a, const End& b) {
  const Bounds difference = bounds_of(sum(a, b, -1));
  if (difference.max <= 0) return op == Op::kMin ? a : b;
  if (difference.min >= 0) return op == Op::kMin ? b : a;
  const Bounds x = bounds_of(a), y = bounds_of(b);
  const Bounds bounds = op == Op::kMin ? Bounds{std::min(x.min, y.min), std::min(x.max, y.max)}
                                       : Bounds{std::max(x.min, y.min), std::max(x.max, y.max)};
  End result = symbol(make(op, {tree(a), tree(b)}), bounds);
  result.known = a.known && b.known;
  return result;
}

End binary(Op op, const End& a, const End& b, const Bounds& bounds) {
  End result = symbol(make(op, {tree(a), tree(b)}), bounds);
  result.known = a.known && b.known;
  return result;
}

}  // namespace

std::int64_t Bounds::magnitude() const {
  return std::max(min < 0 ? -min : min, max < 0 ? -max : max);
}

Bounds operator+(const Bounds& a, const Bounds& b) {
  return {add(a.min, b.min), add(a.max, b.max)};
}

Bounds operator*(const Bounds& a, const Bounds& b) {
  const auto [low, high] = std::minmax({multiply(a.min, b.min), multiply(a.min, b.max),
                                        multiply(a.max, b.min), multiply(a.max, b.max)});
  return {low, high};
}

Bounds intersection(const Bounds& a, const Bounds& b) {
  return {std::max(a.min, b.min), std::min(a.max, b.max)};
}

Bounds hull(const Bounds& a, const Bounds& b) {
  return {std::min(a.min, b.min), std::max(a.max, b.max)};
}

Bounds quotient(const Bounds& a, const Bounds& divisor) {
  const std::int64_t low = std::max<std::int64_t>(divisor.min, 1);
  const std::int64_t high = std::max<std::int64_t>(divisor.max, 1);
  return {a.min / (a.min < 0 ? low : high), a.max / (a.max < 0 ? high : low)};
}

End symbol(NodePtr node, const Bounds& bounds) {
  if (node->op == Op::kConstant) return constant_form<Symbol>(node->integer);
  auto part = std::make_shared<Symbol>();
  part->bounds = bounds;
  part->on_kv = uses(node, Variable::kFirstKv) || uses(node, Variable::kLastKv);
  part->node = std::move(node);
  return form_of<Symbol>(std::move(part));
}

std::uint64_t size_of(const End& end) {
  std::uint64_t size = 1;
  for (const End::Term& term : end.terms) size += term.part->node->size + 1;
  return size;
}

NodePtr tree(const End& end) {
  NodePtr node = add_terms(nullptr, end.terms, false);
  // A form without positive terms starts with its constant.
  const bool constant_first = node == nullptr;
  if (constant_first) node = constant_i64(end.constant);
  node = add_terms(std::move(node), end.terms, true);
  if (constant_first || end.constant == 0) return node;
  if (end.constant < 0) return make(Op::kSubtract, {node, constant_i64(-end.constant)});
  return make(Op::kAdd, {node, constant_i64(end.constant)});
}

NodePtr is_not_negative(const End& end) {
  if (!is_safe(end)) return constant_bool(false);
  const Bounds bounds = bounds_of(end);
  if (bounds.min >= 0) return constant_bool(true);
  if (bounds.max < 0) return constant_bool(false);
  const bool any_kv = std::any_of(end.terms.begin(), end.terms.end(),
                                  [](const End::Term& term) { return term.part->on_kv; });
  const bool strict = end.constant == -1;
  // `moved` goes to the left with its sign turned, the rest stays on the right.
  End moved, rest;
  for (const End::Term& term : end.terms) {
    (any_kv ? term.part->on_kv : term.factor < 0) ? moved.terms.push_back(term)
                                                  : rest.terms.push_back(term);
  }
  if (!strict) rest.constant = end.constant;
  if (any_kv && moved.terms.front().factor > 0) {
    return compare_ends(scaled(rest, -1), moved, end);
  }
  if (!any_kv && rest.constant < 0) std::swap(moved.constant, rest.constant);
  return compare_ends(scaled(moved, -1), rest, end);
}

End smaller(const End& a, const End& b) { return extreme(Op::kMin, a, b); }
End larger(const End& a, const End& b) { return extreme(Op::kMax, a, b); }

End choose(const NodePtr& condition, const End& a, const End& b) {
  if (is_true(condition) || same(a, b)) return a;
  if (is_false(condition)) return b;
  End result =
      symbol(make(Op::kWhere, {condition, tree(a), tree(b)}), hull(bounds_of(a), bounds_of(b)));
  result.known = a.known && b.known;
  return result;
}

End product(const End& a, const End& b) {
  if (a.is_constant()) return scaled(b, a.constant);
  if (b.is_constant()) return scaled(a, b.constant);
  return binary(Op::kMultiply, a, b, bounds_of(a) * bounds_of(b));
}

End quotient(const End& a, const End& divisor) {
  if (divisor.is_constant() && divisor.constant == 1) return a;
  return binary(Op::kDivide, a, divisor, quotient(bounds_of(a), bounds_of(divisor)));
}

End remainder(const End& a, const End& divisor) {
  if (divisor.is_constant() && divisor.constant == 1) return {};
  const Bounds x = bounds_of(a);
  const std::int64_t largest = std::max<std::int64_t>(bounds_of(divisor).max - 1, 0);
  return binary(
      Op::kRemainder, a, divisor,
      {x.min >= 0 ? 0 : std::max(x.min, -largest), x.max <= 0 ? 0 : std::min(x.max, largest)});
}

bool same(const End& a, const End& b) {
  const End difference = sum(a, b, -1);
  return difference.known && difference.is_constant() && difference.constant == 0;
}

bool is_true(const NodePtr& node) { return node->op == Op::kConstant && node->integer != 0; }
bool is_false(const NodePtr& node) { return node->op == Op::kConstant && node->integer == 0; }

}  // namespace attune::expr
