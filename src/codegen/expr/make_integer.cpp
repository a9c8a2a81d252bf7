// SPDX-License-Identifier: Apache-2.0
// Integer arithmetic. It wraps, so it is a ring: sums are brought to linear forms, and products of
// sums to a coefficient times factors without a common divisor.
#include <limits>
#include <map>
#include <numeric>

#include "src/codegen/expr/simplify.h"

namespace attune::expr {
namespace {

struct ByOrder {
  bool operator()(const NodePtr& a, const NodePtr& b) const { return compare(*a, *b) < 0; }
};

std::int64_t wrap(Type type, std::uint64_t value) {
  return type == Type::kI32 ? static_cast<std::int32_t>(static_cast<std::uint32_t>(value))
                            : static_cast<std::int64_t>(value);
}

std::int64_t lowest(Type type) {
  return type == Type::kI32 ? std::numeric_limits<std::int32_t>::min()
                            : std::numeric_limits<std::int64_t>::min();
}

std::uint64_t magnitude(std::int64_t value) {
  return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// constant + Σ coefficient · atom, atoms being nodes that are not sums. `pos` is taken apart.
/// All arithmetic is modulo 2^64, which agrees with that modulo 2^32.
class Linear {
 public:
  explicit Linear(Type type) : type_(type) {}
  Linear(const NodePtr& node, Type type) : type_(type) { add(node, 1); }

  void add(const NodePtr& node, std::uint64_t factor) {
    switch (node->op) {
      case Op::kConstant:
        constant_ += factor * static_cast<std::uint64_t>(node->integer);
        return;
      case Op::kAdd:
        add(node->arguments[0], factor);
        add(node->arguments[1], factor);
        return;
      case Op::kSubtract:
        add(node->arguments[0], factor);
        add(node->arguments[1], 0 - factor);
        return;
      case Op::kNegate:
        add(node->arguments[0], 0 - factor);
        return;
      case Op::kMultiply:
        if (!is_constant(node->arguments[1])) break;
        add(node->arguments[0], factor * static_cast<std::uint64_t>(node->arguments[1]->integer));
        return;
      case Op::kVariable:
        if (node->variable != Variable::kPos) break;
        add_atom(variable(Variable::kQ), factor);
        add_atom(variable(Variable::kKvLen), factor);
        add_atom(variable(Variable::kQLen), 0 - factor);
        return;
      default:
        break;
    }
    add_atom(node, factor);
  }

  void add_atom(const NodePtr& atom, std::uint64_t factor) {
    const auto found = atoms_.emplace(atom, 0).first;
    const std::int64_t sum = wrap(type_, static_cast<std::uint64_t>(found->second) + factor);
    found->second = sum;
    if (sum == 0) atoms_.erase(found);
  }

  void scale(std::uint64_t factor) {
    const Linear old = *this;
    constant_ *= factor;
    atoms_.clear();
    for (const auto& [atom, value] : old.atoms_) {
      add_atom(atom, static_cast<std::uint64_t>(value) * factor);
    }
  }

  std::int64_t constant() const { return wrap(type_, constant_); }
  bool is_number() const { return atoms_.empty(); }
  /// The one atom of a form without constant, or nullptr.
  NodePtr single_atom() const {
    return atoms_.size() == 1 && constant() == 0 ? atoms_.begin()->first : nullptr;
  }
  std::uint64_t first_coefficient() const {
    return static_cast<std::uint64_t>(atoms_.begin()->second);
  }

  /// Whether the first number that has a distinct negative is negative: of x and -x exactly one is.
  bool turned() const {
    for (const auto& [atom, value] : atoms_) {
      if (value != lowest(type_)) return value < 0;
    }
    return constant() < 0 && constant() != lowest(type_);
  }

  /// Divides by the greatest common divisor of all coefficients and makes the form not turned.
  /// Returns what it was divided by.
  std::uint64_t make_primitive() {
    std::uint64_t divisor = magnitude(constant());
    for (const auto& [atom, value] : atoms_) divisor = std::gcd(divisor, magnitude(value));
    const auto divided = [divisor](std::int64_t value) {
      const std::uint64_t quotient = magnitude(value) / divisor;
      return value < 0 ? 0 - quotient : quotient;
    };
    const Linear old = *this;
    constant_ = divided(old.constant());
    for (auto& [atom, value] : atoms_) value = static_cast<std::int64_t>(divided(value));
    if (!turned()) return divisor;
    scale(~std::uint64_t{0});
    return 0 - divisor;
  }

  /// Positive terms, then negative ones, then the constant; `5 - x` where no term is positive.
  NodePtr node() const {
    const auto terms = contracted();
    NodePtr sum;
    for (const auto& [atom, value] : terms) {
      if (!subtracted(value)) sum = added(sum, scaled(atom, value));
    }
    std::int64_t rest = constant();
    if (!sum && rest != 0) {
      sum = constant_integer(type_, rest);
      rest = 0;
    }
    for (const auto& [atom, value] : terms) {
      if (!subtracted(value)) continue;
      if (sum) {
        sum = plain(Op::kSubtract, type_, {sum, scaled(atom, -value)});
      } else {
        sum = value == -1 ? plain(Op::kNegate, type_, {atom}) : scaled(atom, value);
      }
    }
    if (!sum) return constant_integer(type_, 0);
    if (rest == 0) return sum;
    if (!subtracted(rest)) return added(sum, constant_integer(type_, rest));
    return plain(Op::kSubtract, type_, {sum, constant_integer(type_, -rest)});
  }

 private:
  using Atoms = std::map<NodePtr, std::int64_t, ByOrder>;

  bool subtracted(std::int64_t value) const { return value < 0 && value != lowest(type_); }

  NodePtr added(const NodePtr& sum, NodePtr term) const {
    return sum ? plain(Op::kAdd, type_, {sum, std::move(term)}) : term;
  }

  NodePtr scaled(const NodePtr& atom, std::int64_t value) const {
    if (value == 1) return atom;
    return plain(Op::kMultiply, type_, {atom, constant_integer(type_, value)});
  }

  /// Puts `pos` back where that makes the sum shorter: where two of the coefficients of q, kv_len
  /// and -q_len agree and none is zero.
  Atoms contracted() const {
    if (type_ != Type::kI32) return atoms_;
    const auto coefficient = [this](Variable v) {
      const auto found = atoms_.find(variable(v));
      return found == atoms_.end() ? 0 : found->second;
    };
    const std::int64_t q = coefficient(Variable::kQ);
    const std::int64_t kv_len = coefficient(Variable::kKvLen);
    const std::int64_t q_len =
        wrap(type_, 0 - static_cast<std::uint64_t>(coefficient(Variable::kQLen)));
    if (q == 0 || kv_len == 0 || q_len == 0) return atoms_;
    if (q != kv_len && q != q_len && kv_len != q_len) return atoms_;
    const std::int64_t common = q == kv_len || q == q_len ? q : kv_len;
    Linear form = *this;
    const auto negative = 0 - static_cast<std::uint64_t>(common);
    form.add_atom(variable(Variable::kQ), negative);
    form.add_atom(variable(Variable::kKvLen), negative);
    form.add_atom(variable(Variable::kQLen), static_cast<std::uint64_t>(common));
    form.atoms_.emplace(variable(Variable::kPos), common);
    return form.atoms_;
  }

  Type type_;
  std::uint64_t constant_ = 0;
  Atoms atoms_;
};

NodePtr product(const std::vector<NodePtr>& arguments, Type type) {
  std::uint64_t coefficient = 1;
  std::vector<NodePtr> factors;
  std::vector<Linear> sums;
  for (const NodePtr& argument : arguments) {
    Linear form(argument, type);
    if (form.is_number()) {
      coefficient *= static_cast<std::uint64_t>(form.constant());
    } else if (const NodePtr atom = form.single_atom()) {
      coefficient *= form.first_coefficient();
      for (const NodePtr& factor : flatten(Op::kMultiply, {atom})) factors.push_back(factor);
    } else {
      sums.push_back(std::move(form));
    }
  }
  if (factors.empty() && sums.size() == 1) {
    sums[0].scale(coefficient);
    return sums[0].node();
  }
  for (Linear& form : sums) {
    coefficient *= form.make_primitive();
    factors.push_back(form.node());
  }
  if (factors.empty()) return constant_integer(type, wrap(type, coefficient));
  sort_operands(factors, /*unique=*/false);
  Linear result(type);
  result.add(chain(Op::kMultiply, type, factors), coefficient);
  return result.node();
}

NodePtr quotient(Op op, const NodePtr& left, const NodePtr& right, Type type) {
  const bool remainder = op == Op::kRemainder;
  const NodePtr zero = constant_integer(type, 0);
  if (is_constant(left, 0) || is_constant(right, 0)) return zero;
  if (is_constant(right, 1)) return remainder ? zero : left;
  if (is_constant(right, -1)) return remainder ? zero : make_integer(Op::kNegate, {left});
  if (is_constant(left) && is_constant(right)) {
    return constant_integer(
        type, remainder ? left->integer % right->integer : left->integer / right->integer);
  }
  return plain(op, type, {left, right});
}

NodePtr absolute(const NodePtr& argument, Type type) {
  Linear form(argument, type);
  if (form.turned()) form.scale(~std::uint64_t{0});  // |-x| is |x|, the lowest number included.
  const NodePtr node = form.node();
  if (is_constant(node) || node->op == Op::kAbs) return node;
  return plain(Op::kAbs, type, {node});
}

}  // namespace

NodePtr make_integer(Op op, const std::vector<NodePtr>& arguments) {
  const Type type = arguments[0]->type;
  if (op == Op::kMultiply) return product(arguments, type);
  if (op == Op::kDivide || op == Op::kRemainder) {
    return quotient(op, arguments[0], arguments[1], type);
  }
  if (op == Op::kAbs) return absolute(arguments[0], type);
  Linear form(type);
  const std::uint64_t minus_one = ~std::uint64_t{0};
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool minus = op == Op::kNegate || (op == Op::kSubtract && i > 0);
    form.add(arguments[i], minus ? minus_one : 1);
  }
  return form.node();
}

}  // namespace attune::expr
