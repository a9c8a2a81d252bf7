// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <utility>

#include "src/codegen/expr/formula.h"
#include "src/codegen/expr/tile_bounds.h"

namespace attune::expr {

namespace {

/// Larger bounds are given up.
constexpr std::uint64_t kMaxBoundSize = 128;

End kv_len() { return symbol(make(Op::kToI64, {variable(Variable::kKvLen)}), {0, kMaxLength}); }

/// first <= kv < end for every key that is kept; without a value there is no bound.
struct Range {
  std::optional<End> first, end;
};

bool usable(const End& bound) { return size_of(bound) <= kMaxBoundSize && is_safe(bound); }

/// Drops what says nothing.
Range pruned(Range range) {
  if (range.first && (!usable(*range.first) || bounds_of(*range.first).max <= 0)) {
    range.first.reset();
  }
  if (range.end && (!usable(*range.end) || bounds_of(*range.end).min >= kMaxLength)) {
    range.end.reset();
  }
  return range;
}

End first_of(const Range& range) { return range.first.value_or(number(0)); }
End end_of(const Range& range) { return range.end.value_or(kv_len()); }

Range chosen(const NodePtr& condition, const Range& yes, const Range& no) {
  if (is_true(condition)) return yes;
  if (is_false(condition)) return no;
  Range range;
  if (yes.first || no.first) range.first = choose(condition, first_of(yes), first_of(no));
  if (yes.end || no.end) range.end = choose(condition, end_of(yes), end_of(no));
  return pruned(std::move(range));
}

/// No key where the condition holds, any key elsewhere.
Range nothing_where(const NodePtr& condition) {
  return chosen(condition, {kv_len(), number(0)}, {});
}

Range intersected(const Range& a, const Range& b) {
  Range range{a.first ? a.first : b.first, a.end ? a.end : b.end};
  if (a.first && b.first) range.first = larger(*a.first, *b.first);
  if (a.end && b.end) range.end = smaller(*a.end, *b.end);
  return pruned(std::move(range));
}

Range united(const Range& a, const Range& b) {
  Range range;
  if (a.first && b.first) range.first = smaller(*a.first, *b.first);
  if (a.end && b.end) range.end = larger(*a.end, *b.end);
  return pruned(std::move(range));
}

bool is_kv(const Quantity& q) {
  return q.node->op == Op::kVariable && q.node->variable == Variable::kKv;
}

/// kv / c
bool is_kv_block(const Quantity& q) {
  const bool positive = !q.divisor.is_constant() || q.divisor.constant >= 1;
  return q.node->op == Op::kDivide && positive && q.first.terms.size() == 1 &&
         q.first.constant == 0 && q.first.terms[0].factor == 1 && is_kv(*q.first.terms[0].part);
}

/// The bound on kv that `value.form >= 0` gives, with everything else at its highest.
Range bound_by(const Value& value) {
  const Affine& form = value.form;
  const Affine::Term* pivot = nullptr;
  bool on_kv = false;
  for (const Affine::Term& term : form.terms) {
    on_kv = on_kv || term.part->on_kv;
    if (is_kv(*term.part)) pivot = &term;
    if (pivot == nullptr && is_kv_block(*term.part)) pivot = &term;
  }
  Range range;
  if (pivot == nullptr) {
    if (on_kv) return range;
    const End above = sum(high_end(form), number(1));
    return nothing_where(both(value.sound, is_not_negative(scaled(above, -1))));
  }
  const End rest = high_end(sum(form, form_of(pivot->part), -pivot->factor));
  const std::int64_t factor = pivot->factor;
  if (is_kv(*pivot->part)) {
    // Division truncates, and rounds up below 0; kv is never negative, so that this loses nothing.
    if (factor > 0) {
      range.first = quotient(sum(number(factor - 1), rest, -1), number(factor));
    } else if (factor == -1) {
      range.end = sum(rest, number(1));
    } else {
      range.end = quotient(sum(rest, number(-factor)), number(-factor));
    }
  } else if (factor == 1) {
    range.first = product(scaled(rest, -1), pivot->part->divisor);
  } else if (factor == -1) {
    range.end = product(sum(rest, number(1)), pivot->part->divisor);
  }
  return chosen(value.sound, pruned(std::move(range)), {});
}

Range range_of(const Formula& formula) {
  switch (formula.kind) {
    case Formula::Kind::kAnd: {
      Range range;
      for (const Formula& part : formula.parts) range = intersected(range, range_of(part));
      return range;
    }
    case Formula::Kind::kOr: {
      Range range = range_of(formula.parts.front());
      for (std::size_t i = 1; i < formula.parts.size(); ++i) {
        range = united(range, range_of(formula.parts[i]));
      }
      return range;
    }
    case Formula::Kind::kChoice: {
      const Range yes = range_of(formula.parts[2]), no = range_of(formula.parts[3]);
      if (formula.parts[0].kind == Formula::Kind::kUniform) {
        return chosen(formula.parts[0].condition, yes, no);
      }
      return united(intersected(range_of(formula.parts[0]), yes),
                    intersected(range_of(formula.parts[1]), no));
    }
    case Formula::Kind::kInequality:
      return bound_by(formula.value);
    case Formula::Kind::kUniform:
      return nothing_where(make(Op::kNot, {formula.condition}));
    case Formula::Kind::kUnknown:
      break;
  }
  return {};
}

}  // namespace

KvRange kv_range(const NodePtr& mask) {
  // Here kv is any key of the item.
  IntervalReader reader(number(0), sum(kv_len(), number(1), -1));
  const Range range = range_of(read_formula(reader, mask));
  return {tree(first_of(range)), tree(end_of(range))};
}

}  // namespace attune::expr
