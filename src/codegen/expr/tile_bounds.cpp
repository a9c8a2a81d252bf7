// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/tile_bounds.h"

#include "src/codegen/expr/formula.h"

namespace attune::expr {

namespace {

/// Larger conditions are given up: they would cost more than they save.
constexpr std::uint32_t kMaxConditionSize = 256;

NodePtr limited(const NodePtr& condition) {
  return condition->size > kMaxConditionSize ? constant_bool(false) : condition;
}

TileClass classify(const Formula& formula) {
  switch (formula.kind) {
    case Formula::Kind::kAnd:
    case Formula::Kind::kOr: {
      const bool all = formula.kind == Formula::Kind::kAnd;
      TileClass result{constant_bool(!all), constant_bool(all)};
      for (const Formula& part : formula.parts) {
        const TileClass next = classify(part);
        result.empty = limited(make(all ? Op::kOr : Op::kAnd, {result.empty, next.empty}));
        result.full = limited(make(all ? Op::kAnd : Op::kOr, {result.full, next.full}));
      }
      return result;
    }
    case Formula::Kind::kChoice: {
      const TileClass yes = classify(formula.parts[2]), no = classify(formula.parts[3]);
      if (formula.parts[0].kind == Formula::Kind::kUniform) {
        const NodePtr& condition = formula.parts[0].condition;
        return {limited(make(Op::kWhere, {condition, yes.empty, no.empty})),
                limited(make(Op::kWhere, {condition, yes.full, no.full}))};
      }
      // One side wherever the condition is the same in the whole tile, both sides everywhere.
      const TileClass condition = classify(formula.parts[0]);
      const auto merge = [&condition](const NodePtr& x, const NodePtr& y) {
        const NodePtr one_side = either(both(condition.full, x), both(condition.empty, y));
        return limited(either(one_side, both(x, y)));
      };
      return {merge(yes.empty, no.empty), merge(yes.full, no.full)};
    }
    case Formula::Kind::kInequality: {
      const Value& value = formula.value;
      NodePtr always = constant_bool(value.bounds.min >= 0);
      if (is_false(always)) always = is_not_negative(low_end(value.form));
      NodePtr never = constant_bool(value.bounds.max < 0);
      if (is_false(never)) {
        never = is_not_negative(scaled(sum(high_end(value.form), constant_form<Symbol>(1)), -1));
      }
      return {limited(both(value.sound, never)), limited(both(value.sound, always))};
    }
    case Formula::Kind::kUniform:
      return {limited(make(Op::kNot, {formula.condition})), limited(formula.condition)};
    case Formula::Kind::kUnknown:
      break;
  }
  return {constant_bool(false), constant_bool(false)};
}

}  // namespace

TileClass classify_tile(const NodePtr& mask) {
  const End first_kv = symbol(variable(Variable::kFirstKv), {0, kMaxLength - 1});
  const End last_kv = symbol(variable(Variable::kLastKv), {0, kMaxCorner});
  IntervalReader reader(first_kv, last_kv);
  return classify(read_formula(reader, mask));
}

}  // namespace attune::expr
