// SPDX-License-Identifier: Apache-2.0
// Linear forms, the arithmetic behind tile bounds: constant + sum of factor * part. Kept apart from
// the trees so that equal terms cancel and comparisons come out small.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "src/codegen/expr/node.h"

namespace attune::expr {

/// Numbers from `kHuge` on are not tracked: i64 arithmetic on them might wrap.
inline constexpr std::int64_t kHuge = std::int64_t{1} << 62;
inline constexpr std::int64_t kI32Min = std::int64_t{INT32_MIN};
inline constexpr std::int64_t kI32Max = std::int64_t{INT32_MAX};
/// Lengths are at most this, positions below it.
inline constexpr std::int64_t kMaxLength = std::int64_t{1} << 30;
/// A tile's last position, which may lie behind the item's.
inline constexpr std::int64_t kMaxCorner = kMaxLength + (std::int64_t{1} << 20);

/// Constants that enclose a value, saturated at -kHuge … kHuge.
struct Bounds {
  std::int64_t min = -kHuge;
  std::int64_t max = kHuge;

  bool in_i32() const { return min >= kI32Min && max <= kI32Max; }
  /// max(|min|, |max|)
  std::int64_t magnitude() const;
};
Bounds operator+(const Bounds& a, const Bounds& b);
Bounds operator*(const Bounds& a, const Bounds& b);
Bounds intersection(const Bounds& a, const Bounds& b);
Bounds hull(const Bounds& a, const Bounds& b);
/// Of quotients that truncate, by divisors of at least 1.
Bounds quotient(const Bounds& a, const Bounds& divisor);

/// Parts have a `node`, which identifies and orders them, and `bounds`.
template <class Part>
struct Form {
  struct Term {
    std::shared_ptr<const Part> part;
    std::int64_t factor = 0;
  };
  std::vector<Term> terms;  ///< In the order of compare(), without zero factors.
  std::int64_t constant = 0;
  bool known = true;  ///< False where a factor left the tracked range: nothing may be claimed.

  bool is_constant() const { return terms.empty(); }
};

/// a + factor * b
template <class Part>
Form<Part> sum(const Form<Part>& a, const Form<Part>& b, std::int64_t factor = 1) {
  Form<Part> result;
  const auto product = [&result](std::int64_t x, std::int64_t y) {
    std::int64_t value = 0;
    if (__builtin_mul_overflow(x, y, &value) || value > kHuge || value < -kHuge) {
      result.known = false;
      return std::int64_t{0};
    }
    return value;
  };
  const auto total = [&product](std::int64_t x, std::int64_t y) {
    std::int64_t value = 0;
    return __builtin_add_overflow(x, y, &value) ? product(kHuge, 2) : product(value, 1);
  };
  result.constant = total(a.constant, product(b.constant, factor));
  auto i = a.terms.begin();
  auto j = b.terms.begin();
  while (i != a.terms.end() || j != b.terms.end()) {
    const int order = i == a.terms.end()   ? 1
                      : j == b.terms.end() ? -1
                                           : compare(*i->part->node, *j->part->node);
    typename Form<Part>::Term term = order <= 0 ? *i : *j;
    if (order > 0) term.factor = product(term.factor, factor);
    if (order == 0) term.factor = total(term.factor, product(j->factor, factor));
    if (order <= 0) ++i;
    if (order >= 0) ++j;
    if (term.factor != 0) result.terms.push_back(std::move(term));
  }
  result.known = result.known && a.known && b.known;
  return result;
}

template <class Part>
Form<Part> constant_form(std::int64_t value) {
  Form<Part> form;
  form.constant = value;
  return form;
}

/// The form of one part alone.
template <class Part>
Form<Part> form_of(std::shared_ptr<const Part> part) {
  Form<Part> form;
  form.terms.push_back({std::move(part), 1});
  return form;
}

template <class Part>
Form<Part> scaled(const Form<Part>& form, std::int64_t factor) {
  return sum(Form<Part>{}, form, factor);
}

template <class Part>
Bounds bounds_of(const Form<Part>& form) {
  if (!form.known) return {};
  Bounds result{form.constant, form.constant};
  for (const auto& term : form.terms) {
    result = result + term.part->bounds * Bounds{term.factor, term.factor};
  }
  return result;
}

/// Whether no partial sum can leave i64.
template <class Part>
bool is_safe(const Form<Part>& form) {
  if (!form.known) return false;
  Bounds total{0, Bounds{form.constant, form.constant}.magnitude()};
  for (const auto& term : form.terms) {
    const Bounds part = term.part->bounds * Bounds{term.factor, term.factor};
    total = total + Bounds{0, part.magnitude()};
  }
  return total.max < kHuge;
}

/// An i64 tree over what is uniform in a tile: corners, lengths, scalars, and what is made of them.
struct Symbol {
  NodePtr node;
  Bounds bounds;
  bool on_kv = false;  ///< Whether it reads the tile's kv corners.
};
/// One end of an interval.
using End = Form<Symbol>;
inline End number(std::int64_t value) { return constant_form<Symbol>(value); }
/// Nodes that the end brings into a tree, about.
std::uint64_t size_of(const End& end);

End symbol(NodePtr node, const Bounds& bounds);
/// The end as an i64 tree.
NodePtr tree(const End& end);
/// The condition end >= 0, folded where bounds decide it. What depends on kv stands alone on one
/// side, so that the rest can leave a loop over kv tiles. False where the end is not safe.
NodePtr is_not_negative(const End& end);

End smaller(const End& a, const End& b);
End larger(const End& a, const End& b);
End choose(const NodePtr& condition, const End& a, const End& b);
End product(const End& a, const End& b);
/// Truncating; the divisor must be at least 1 wherever the result is used.
End quotient(const End& a, const End& divisor);
End remainder(const End& a, const End& divisor);
bool same(const End& a, const End& b);

inline NodePtr both(const NodePtr& a, const NodePtr& b) { return make(Op::kAnd, {a, b}); }
inline NodePtr either(const NodePtr& a, const NodePtr& b) { return make(Op::kOr, {a, b}); }
bool is_true(const NodePtr& node);
bool is_false(const NodePtr& node);

}  // namespace attune::expr
