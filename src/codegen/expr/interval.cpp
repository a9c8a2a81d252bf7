// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/interval.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace attune::expr {

namespace {

/// Larger ends are given up for constants, larger conditions for false: they are evaluated for
/// every tile, and min, max, abs could otherwise double them at every level of nesting.
constexpr std::uint32_t kMaxEndSize = 64;
constexpr std::uint32_t kMaxConditionSize = 128;
/// Deeper trees are not looked into.
constexpr int kMaxDepth = 256;

const Bounds kI32Bounds{kI32Min, kI32Max};

NodePtr yes() { return constant_bool(true); }
NodePtr no() { return constant_bool(false); }

bool constant_at_least_one(const Value& value) {
  return value.form.is_constant() && value.form.known && value.form.constant >= 1;
}

template <class Select>
End end_of(const Affine& form, const Select& select) {
  End result = number(form.constant);
  for (const Affine::Term& term : form.terms) {
    result = sum(result, select(*term.part, term.factor), term.factor);
  }
  result.known = result.known && form.known;
  return result;
}

/// The values that the ends of x and the bounds of y allow for x % y.
std::pair<End, End> remainder_ends(const Value& x, const End& divisor) {
  const End low = low_end(x.form), high = high_end(x.form);
  // 0 … k - 1 for a dividend that is not negative, -(k - 1) … 0 for one that is not positive.
  const End zero = number(0), largest = sum(divisor, number(1), -1);
  const End widest_low = x.bounds.min >= 0 ? zero : larger(smaller(low, zero), scaled(largest, -1));
  const End widest_high = x.bounds.max <= 0 ? zero : smaller(larger(high, zero), largest);
  // Within one quotient the remainder rises with the dividend.
  const NodePtr one_quotient =
      make(Op::kEqual, {tree(quotient(low, divisor)), tree(quotient(high, divisor))});
  return {choose(one_quotient, remainder(low, divisor), widest_low),
          choose(one_quotient, remainder(high, divisor), widest_high)};
}

/// The quantity's value, its ends replaced by constants where they are too large.
Value opaque(Quantity quantity, const NodePtr& sound) {
  const bool small = size_of(quantity.low) <= kMaxEndSize && size_of(quantity.high) <= kMaxEndSize;
  if (!small || !is_safe(quantity.low) || !is_safe(quantity.high)) {
    quantity.low = number(quantity.bounds.min);
    quantity.high = number(quantity.bounds.max);
  }
  const Bounds bounds = quantity.bounds;
  quantity.on_kv = uses(quantity.node, Variable::kKv);
  return {form_of<Quantity>(std::make_shared<Quantity>(std::move(quantity))), bounds,
          sound->size > kMaxConditionSize ? no() : sound};
}

Value within(const NodePtr& node, const Bounds& bounds, const NodePtr& sound) {
  Quantity quantity;
  quantity.node = node;
  quantity.bounds = bounds;
  quantity.low = number(bounds.min);
  quantity.high = number(bounds.max);
  return opaque(std::move(quantity), sound);
}

/// What is uniform stands in the ends as it is, computed as i32.
Value uniform_symbol(const NodePtr& node, const Bounds& bounds) {
  Quantity quantity;
  quantity.node = node;
  quantity.bounds = bounds.in_i32() ? bounds : kI32Bounds;
  quantity.low = symbol(make(Op::kToI64, {node}), quantity.bounds);
  quantity.high = quantity.low;
  Value value = opaque(std::move(quantity), yes());
  value.uniform = true;
  return value;
}

/// Sums, differences and multiples by a constant.
bool is_linear(const Node& node) {
  switch (node.op) {
    case Op::kAdd:
    case Op::kSubtract:
    case Op::kNegate:
      return true;
    case Op::kMultiply:
      return node.arguments[0]->op == Op::kConstant || node.arguments[1]->op == Op::kConstant;
    default:
      return false;
  }
}

}  // namespace

End low_end(const Affine& form) {
  return end_of(form, [](const Quantity& q, std::int64_t factor) -> const End& {
    return factor > 0 ? q.low : q.high;
  });
}

End high_end(const Affine& form) {
  return end_of(form, [](const Quantity& q, std::int64_t factor) -> const End& {
    return factor > 0 ? q.high : q.low;
  });
}

IntervalReader::IntervalReader(End first_kv, End last_kv)
    : first_kv_(std::move(first_kv)), last_kv_(std::move(last_kv)) {}

bool IntervalReader::is_uniform(const NodePtr& node) {
  const auto known = uniform_.find(node);
  if (known != uniform_.end()) return known->second;
  bool uniform = true;
  if (node->op == Op::kVariable) {
    switch (node->variable) {
      case Variable::kScore:
      case Variable::kQ:
      case Variable::kKv:
      case Variable::kPos:
        uniform = false;
        break;
      default:
        break;
    }
  }
  for (std::size_t i = 0; i < node->arguments.size(); ++i) {
    // The index of an axis of extent 1 does not matter.
    if (node->op == Op::kTensor && (node->broadcast_axes >> i & 1u) != 0) continue;
    uniform = uniform && is_uniform(node->arguments[i]);
  }
  uniform_.emplace(node, uniform);
  return uniform;
}

Value IntervalReader::observe(const NodePtr& node) {
  Value value = analyze(node);
  if (value.bounds.in_i32()) return value;
  // Of what is uniform the tile's one value can be computed as it is, wrapped or not.
  if (value.uniform) return uniform_symbol(node, kI32Bounds);
  if (value.bounds.min < kI32Min) {
    const End above = sum(low_end(value.form), number(kI32Min), -1);
    value.sound = both(value.sound, is_not_negative(above));
  }
  if (value.bounds.max > kI32Max) {
    const End below = sum(number(kI32Max), high_end(value.form), -1);
    value.sound = both(value.sound, is_not_negative(below));
  }
  value.bounds = intersection(value.bounds, kI32Bounds);
  const bool never = value.bounds.min > value.bounds.max;
  if (never || value.sound->size > kMaxConditionSize) {
    value.sound = no();
    value.bounds = kI32Bounds;
  }
  return value;
}

Value IntervalReader::analyze(const NodePtr& node) {
  const auto known = values_.find(node);
  if (known != values_.end()) return known->second;
  ++depth_;
  Value value = depth_ > kMaxDepth ? within(node, kI32Bounds, no()) : analyze_anew(node);
  --depth_;
  value.uniform = is_uniform(node);
  values_.emplace(node, value);
  return value;
}

Value IntervalReader::analyze_anew(const NodePtr& node) {
  Value value = read(node);
  const bool uniform = is_uniform(node);
  if (uniform && !is_linear(*node) && !value.form.is_constant()) {
    return uniform_symbol(node, is_true(value.sound) ? value.bounds : kI32Bounds);
  }
  // Beyond what i64 holds nothing is known, not even that a guard is computed rightly.
  if (!is_safe(value.form)) {
    return uniform ? uniform_symbol(node, kI32Bounds) : within(node, kI32Bounds, no());
  }
  value.bounds = intersection(value.bounds, bounds_of(value.form));
  return value;
}

Value IntervalReader::read(const NodePtr& node) {
  switch (node->op) {
    case Op::kConstant:
      return {constant_form<Quantity>(node->integer), {node->integer, node->integer}, yes()};
    case Op::kVariable:
      return read_variable(node);
    case Op::kTensor:
      return within(node, node->dtype == Dtype::kI8 ? Bounds{-128, 127} : kI32Bounds, yes());
    case Op::kAdd:
    case Op::kSubtract:
    case Op::kNegate:
      return read_sum(node);
    case Op::kMultiply:
      return read_product(node);
    case Op::kDivide:
    case Op::kRemainder:
      return read_quotient(node);
    case Op::kMin:
    case Op::kMax:
    case Op::kAbs:
      return read_extremum(node);
    case Op::kWhere:
      return read_where(node);
    default:
      return within(node, kI32Bounds, yes());
  }
}

Value IntervalReader::read_variable(const NodePtr& node) {
  const Bounds position{0, kMaxLength - 1}, length{0, kMaxLength};
  Quantity quantity;
  quantity.node = node;
  quantity.bounds = position;
  switch (node->variable) {
    case Variable::kQ:
      quantity.low = symbol(variable(Variable::kFirstQ), position);
      quantity.high = symbol(variable(Variable::kLastQ), {0, kMaxCorner});
      return opaque(std::move(quantity), yes());
    case Variable::kKv:
      quantity.low = first_kv_;
      quantity.high = last_kv_;
      return opaque(std::move(quantity), yes());
    case Variable::kPos: {
      // q is below q_len, so pos is below kv_len, which the terms of the sum alone do not show.
      const Value q = analyze(variable(Variable::kQ));
      const Value kv_len = analyze(variable(Variable::kKvLen));
      const Value q_len = analyze(variable(Variable::kQLen));
      return {sum(sum(q.form, kv_len.form), q_len.form, -1), {-kMaxLength, kMaxLength - 1}, yes()};
    }
    default:
      return uniform_symbol(node, length);
  }
}

Value IntervalReader::read_sum(const NodePtr& node) {
  Value result = analyze(node->arguments[0]);
  if (node->op == Op::kNegate) {
    result.form = scaled(result.form, -1);
    result.bounds = result.bounds * Bounds{-1, -1};
    return result;
  }
  const Value right = analyze(node->arguments[1]);
  const std::int64_t sign = node->op == Op::kAdd ? 1 : -1;
  result.form = sum(result.form, right.form, sign);
  result.bounds = result.bounds + right.bounds * Bounds{sign, sign};
  result.sound = both(result.sound, right.sound);
  return result;
}

Value IntervalReader::read_product(const NodePtr& node) {
  Value x = analyze(node->arguments[0]), y = analyze(node->arguments[1]);
  if (x.form.is_constant() && x.form.known) std::swap(x, y);
  if (y.form.is_constant() && y.form.known) {
    x.form = scaled(x.form, y.form.constant);
    x.bounds = x.bounds * Bounds{y.form.constant, y.form.constant};
    return x;
  }
  x = observe(node->arguments[0]);
  y = observe(node->arguments[1]);
  if (x.bounds.min < 0) std::swap(x, y);
  const End a = low_end(x.form), b = high_end(x.form);
  const End c = low_end(y.form), d = high_end(y.form);
  Quantity quantity;
  quantity.node = node;
  quantity.bounds = x.bounds * y.bounds;
  if (x.bounds.min >= 0 && y.bounds.min >= 0) {
    quantity.low = product(a, c);
    quantity.high = product(b, d);
  } else if (x.bounds.min >= 0) {
    quantity.low = smaller(product(a, c), product(b, c));
    quantity.high = larger(product(a, d), product(b, d));
  } else {
    const End ac = product(a, c), ad = product(a, d), bc = product(b, c), bd = product(b, d);
    quantity.low = smaller(smaller(ac, ad), smaller(bc, bd));
    quantity.high = larger(larger(ac, ad), larger(bc, bd));
  }
  return opaque(std::move(quantity), both(x.sound, y.sound));
}

Value IntervalReader::read_quotient(const NodePtr& node) {
  const Value x = observe(node->arguments[0]), y = observe(node->arguments[1]);
  NodePtr sound = both(x.sound, y.sound);
  const bool divides = node->op == Op::kDivide;
  Quantity quantity;
  quantity.node = node;
  Value divisor = y;
  bool negative = false;
  if (y.form.is_constant() && y.form.known && y.form.constant < 0) {
    // x / -k is -(x / k), x % -k is x % k.
    divisor.form.constant = -y.form.constant;
    divisor.bounds = {divisor.form.constant, divisor.form.constant};
    negative = divides;
  }
  if (constant_at_least_one(divisor) || (y.uniform && y.bounds.max >= 1)) {
    quantity.divisor = low_end(divisor.form);
    if (divisor.bounds.min < 1) {
      sound = both(sound, is_not_negative(sum(quantity.divisor, number(1), -1)));
      divisor.bounds.min = 1;
    }
    if (divides) {
      quantity.bounds = quotient(x.bounds, divisor.bounds);
      quantity.low = quotient(low_end(x.form), quantity.divisor);
      quantity.high = quotient(high_end(x.form), quantity.divisor);
      quantity.first = x.form;
    } else {
      const std::int64_t largest = divisor.bounds.max - 1;
      quantity.bounds = {x.bounds.min >= 0 ? 0 : std::max(x.bounds.min, -largest),
                         x.bounds.max <= 0 ? 0 : std::min(x.bounds.max, largest)};
      std::tie(quantity.low, quantity.high) = remainder_ends(x, quantity.divisor);
    }
    Value value = opaque(std::move(quantity), sound);
    if (negative) {
      value.form = scaled(value.form, -1);
      value.bounds = value.bounds * Bounds{-1, -1};
    }
    return value;
  }
  // A remainder, and a quotient by what is not negative, lie between the dividend and 0.
  const End zero = number(0);
  if (!divides || y.bounds.min >= 0) {
    quantity.bounds = hull(x.bounds, {0, 0});
    quantity.low = smaller(low_end(x.form), zero);
    quantity.high = larger(high_end(x.form), zero);
    return opaque(std::move(quantity), sound);
  }
  const std::int64_t magnitude = x.bounds.magnitude();
  return within(node, {-magnitude, magnitude}, sound);
}

Value IntervalReader::read_extremum(const NodePtr& node) {
  const Value x = observe(node->arguments[0]);
  Quantity quantity;
  quantity.node = node;
  quantity.first = x.form;
  if (node->op == Op::kAbs) {
    if (x.bounds.min >= 0) return x;
    const End low = low_end(x.form), high = high_end(x.form);
    quantity.second = scaled(x.form, -1);
    quantity.low = larger(larger(low, scaled(high, -1)), number(0));
    quantity.high = larger(high, scaled(low, -1));
    quantity.bounds = {std::max<std::int64_t>({0, x.bounds.min, -x.bounds.max}),
                       x.bounds.magnitude()};
    return opaque(std::move(quantity), x.sound);
  }
  const Value y = observe(node->arguments[1]);
  const bool least = node->op == Op::kMin;
  const auto choose_end = [least](const End& a, const End& b) {
    return least ? smaller(a, b) : larger(a, b);
  };
  quantity.second = y.form;
  quantity.low = choose_end(low_end(x.form), low_end(y.form));
  quantity.high = choose_end(high_end(x.form), high_end(y.form));
  const auto choose_bound = [least](std::int64_t a, std::int64_t b) {
    return least ? std::min(a, b) : std::max(a, b);
  };
  quantity.bounds = {choose_bound(x.bounds.min, y.bounds.min),
                     choose_bound(x.bounds.max, y.bounds.max)};
  return opaque(std::move(quantity), both(x.sound, y.sound));
}

Value IntervalReader::read_where(const NodePtr& node) {
  const Value x = analyze(node->arguments[1]), y = analyze(node->arguments[2]);
  const NodePtr& condition = node->arguments[0];
  Quantity quantity;
  quantity.node = node;
  quantity.bounds = hull(x.bounds, y.bounds);
  if (is_uniform(condition)) {
    quantity.low = choose(condition, low_end(x.form), low_end(y.form));
    quantity.high = choose(condition, high_end(x.form), high_end(y.form));
    return opaque(std::move(quantity), make(Op::kWhere, {condition, x.sound, y.sound}));
  }
  quantity.low = smaller(low_end(x.form), low_end(y.form));
  quantity.high = larger(high_end(x.form), high_end(y.form));
  return opaque(std::move(quantity), both(x.sound, y.sound));
}

}  // namespace attune::expr
