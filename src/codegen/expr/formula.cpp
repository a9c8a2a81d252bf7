// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/formula.h"

#include <algorithm>
#include <utility>

namespace attune::expr {

namespace {

/// Each split of a min, max or abs doubles an inequality.
constexpr int kMaxSplits = 4;
/// Deeper or more parts are unknown; a choice reads its parts twice, at every level of nesting.
constexpr int kMaxDepth = 256;
constexpr int kMaxFormulas = 4096;

Formula junction(Formula::Kind kind, std::vector<Formula> parts) {
  Formula formula;
  formula.kind = kind;
  formula.parts = std::move(parts);
  return formula;
}

/// form >= 0, min, max and abs in it turned into && and ||: it keeps the operands' terms together
/// with the rest, where they may cancel. The parts keep the bounds of the whole, which say as much
/// of the whole when all parts say it.
Formula inequality(Value value, int splits) {
  for (const Affine::Term& term : value.form.terms) {
    const Op op = term.part->node->op;
    if (splits == 0 || (op != Op::kMin && op != Op::kMax && op != Op::kAbs)) continue;
    // A uniform one has no operands here: it is a symbol.
    if (!term.part->first.known || same(term.part->low, term.part->high)) continue;
    const bool upward = term.factor > 0;
    const bool all = (op == Op::kMin) == upward;
    const Affine rest = sum(value.form, form_of(term.part), -term.factor);
    std::vector<Formula> parts;
    for (const Affine& side : {term.part->first, term.part->second}) {
      Value part = value;
      part.form = sum(rest, side, term.factor);
      parts.push_back(inequality(std::move(part), splits - 1));
    }
    return junction(all ? Formula::Kind::kAnd : Formula::Kind::kOr, std::move(parts));
  }
  Formula formula;
  formula.kind = Formula::Kind::kInequality;
  formula.value = std::move(value);
  return formula;
}

/// `left` + offset <= `right`
Formula at_most(const Value& left, const Value& right, std::int64_t offset) {
  Value slack;
  slack.form = sum(sum(right.form, left.form, -1), constant_form<Quantity>(offset), -1);
  slack.bounds = right.bounds + left.bounds * Bounds{-1, -1} + Bounds{-offset, -offset};
  slack.bounds = intersection(slack.bounds, bounds_of(slack.form));
  slack.sound = both(left.sound, right.sound);
  return inequality(std::move(slack), kMaxSplits);
}

class FormulaReader {
 public:
  explicit FormulaReader(IntervalReader& reader) : reader_(&reader) {}

  Formula read(const NodePtr& mask, bool negated) {
    Formula formula;
    if (reader_->is_uniform(mask)) {
      formula.kind = Formula::Kind::kUniform;
      formula.condition = negated ? make(Op::kNot, {mask}) : mask;
      return formula;
    }
    if (budget_ <= 0 || depth_ > kMaxDepth) return formula;
    --budget_;
    ++depth_;
    formula = read_anew(mask, negated);
    --depth_;
    return formula;
  }

 private:
  Formula read_anew(const NodePtr& mask, bool negated) {
    const std::vector<NodePtr>& arguments = mask->arguments;
    switch (mask->op) {
      case Op::kAnd:
      case Op::kOr:
        return chain(mask, negated);
      case Op::kNot:
        return read(arguments[0], !negated);
      case Op::kWhere:
        return choice(arguments[0], arguments[1], arguments[2], negated, negated);
      case Op::kLess:
      case Op::kLessEqual:
      case Op::kEqual:
      case Op::kNotEqual:
        if (arguments[0]->type == Type::kI32) return comparison(*mask, negated);
        if (arguments[0]->type == Type::kBool) {
          const bool is_equality = (mask->op == Op::kEqual) != negated;
          return choice(arguments[0], arguments[1], arguments[1], !is_equality, is_equality);
        }
        return {};  // Of f32 nothing is claimed: rounding and NaN.
      default:
        return {};
    }
  }

  // Chains lean to the left; walking them keeps long ones from deep recursion.
  Formula chain(const NodePtr& mask, bool negated) {
    std::vector<Formula> parts;
    const NodePtr* rest = &mask;
    for (; (*rest)->op == mask->op; rest = &(*rest)->arguments[0]) {
      parts.push_back(read((*rest)->arguments[1], negated));
    }
    parts.push_back(read(*rest, negated));
    std::reverse(parts.begin(), parts.end());
    const bool all = (mask->op == Op::kAnd) != negated;
    return junction(all ? Formula::Kind::kAnd : Formula::Kind::kOr, std::move(parts));
  }

  Formula choice(const NodePtr& condition, const NodePtr& yes, const NodePtr& no, bool negate_yes,
                 bool negate_no) {
    return junction(Formula::Kind::kChoice, {read(condition, false), read(condition, true),
                                             read(yes, negate_yes), read(no, negate_no)});
  }

  Formula comparison(const Node& node, bool negated) {
    const Value left = reader_->observe(node.arguments[0]);
    const Value right = reader_->observe(node.arguments[1]);
    switch (node.op) {
      case Op::kLess:
        return negated ? at_most(right, left, 0) : at_most(left, right, 1);
      case Op::kLessEqual:
        return negated ? at_most(right, left, 1) : at_most(left, right, 0);
      default:
        break;
    }
    const bool is_equality = (node.op == Op::kEqual) != negated;
    if (is_equality) {
      return junction(Formula::Kind::kAnd, {at_most(left, right, 0), at_most(right, left, 0)});
    }
    return junction(Formula::Kind::kOr, {at_most(left, right, 1), at_most(right, left, 1)});
  }

  IntervalReader* reader_;
  int budget_ = kMaxFormulas;
  int depth_ = 0;
};

}  // namespace

Formula read_formula(IntervalReader& reader, const NodePtr& mask) {
  return FormulaReader(reader).read(mask, false);
}

}  // namespace attune::expr
