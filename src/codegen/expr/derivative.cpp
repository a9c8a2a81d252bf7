// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/derivative.h"

#include <algorithm>
#include <functional>
#include <numbers>
#include <unordered_map>
#include <utility>

namespace attune::expr {

namespace {

NodePtr zero() { return constant_f32(0); }

// Sums and products that know nullptr, a derivative that is 0 everywhere.
NodePtr plus(const NodePtr& a, const NodePtr& b) {
  if (a == nullptr || b == nullptr) return a == nullptr ? b : a;
  return make(Op::kAdd, {a, b});
}
NodePtr minus(const NodePtr& a, const NodePtr& b) {
  if (b == nullptr) return a;
  return a == nullptr ? make(Op::kNegate, {b}) : make(Op::kSubtract, {a, b});
}
NodePtr times(const NodePtr& derivative, const NodePtr& factor) {
  return derivative == nullptr ? nullptr : make(Op::kMultiply, {derivative, factor});
}
NodePtr over(const NodePtr& derivative, const NodePtr& divisor) {
  return derivative == nullptr ? nullptr : make(Op::kDivide, {derivative, divisor});
}
NodePtr negated(const NodePtr& derivative) {
  return derivative == nullptr ? nullptr : make(Op::kNegate, {derivative});
}
NodePtr where(const NodePtr& condition, const NodePtr& yes, const NodePtr& no) {
  if (yes == nullptr && no == nullptr) return nullptr;
  return make(Op::kWhere, {condition, yes ? yes : zero(), no ? no : zero()});
}

// Forward differentiation by the leaf that `is_leaf` names. A shared subtree is done once.
class Differentiator {
 public:
  using Leaf = std::function<bool(const NodePtr&)>;
  explicit Differentiator(Leaf is_leaf) : is_leaf_(std::move(is_leaf)) {}

  // nullptr stands for 0. Only f32 nodes are reached: integers and conditions are steps.
  NodePtr derive(const NodePtr& node) {
    const auto known = done_.find(node.get());
    if (known != done_.end()) return known->second;
    NodePtr derivative = is_leaf_(node) ? constant_f32(1) : derive_inner(node);
    done_.emplace(node.get(), derivative);
    return derivative;
  }

 private:
  NodePtr derive_inner(const NodePtr& node) {
    const std::vector<NodePtr>& x = node->arguments;
    switch (node->op) {
      case Op::kAdd:
        return plus(derive(x[0]), derive(x[1]));
      case Op::kSubtract:
        return minus(derive(x[0]), derive(x[1]));
      case Op::kMultiply:
        return plus(times(derive(x[0]), x[1]), times(derive(x[1]), x[0]));
      case Op::kDivide:  // (a' - (a / b) b') / b, which is 0 where b is 0.
        return over(minus(derive(x[0]), times(derive(x[1]), node)), x[1]);
      case Op::kNegate:
        return negated(derive(x[0]));
      case Op::kWhere:
        return where(x[0], derive(x[1]), derive(x[2]));
      case Op::kMin:
        return where(make(Op::kLess, {x[1], x[0]}), derive(x[1]), derive(x[0]));
      case Op::kMax:
        return where(make(Op::kLess, {x[0], x[1]}), derive(x[1]), derive(x[0]));
      case Op::kAbs: {  // A factor: two branches would double the tree at every level of nesting.
        const NodePtr is_negative = make(Op::kLess, {x[0], zero()});
        return times(derive(x[0]), where(is_negative, constant_f32(-1), constant_f32(1)));
      }
      case Op::kExp:
        return times(derive(x[0]), node);
      case Op::kExp2:
        return times(times(derive(x[0]), constant_f32(std::numbers::ln2)), node);
      case Op::kLog:
        return over(derive(x[0]), x[0]);
      case Op::kSqrt:
        return over(times(derive(x[0]), constant_f32(0.5)), node);
      case Op::kTanh: {
        const NodePtr square = make(Op::kMultiply, {node, node});
        return times(derive(x[0]), make(Op::kSubtract, {constant_f32(1), square}));
      }
      case Op::kSigmoid: {
        const NodePtr rest = make(Op::kSubtract, {constant_f32(1), node});
        return times(derive(x[0]), make(Op::kMultiply, {node, rest}));
      }
      case Op::kSin:
        return times(derive(x[0]), make(Op::kCos, {x[0]}));
      case Op::kCos:
        return negated(times(derive(x[0]), make(Op::kSin, {x[0]})));
      default:  // Constants, other leaves, floor, integers made f32.
        return nullptr;
    }
  }

  Leaf is_leaf_;
  std::unordered_map<const Node*, NodePtr> done_;
};

void collect_reads(const NodePtr& node, const std::string& name, std::vector<NodePtr>& reads) {
  if (node->type != Type::kF32) return;  // Integers and conditions pass no derivative on.
  if (node->op == Op::kTensor) {
    if (node->name == name) reads.push_back(node);
    return;
  }
  for (const NodePtr& argument : node->arguments) collect_reads(argument, name, reads);
}

}  // namespace

NodePtr derivative_by_score(const NodePtr& node) {
  const NodePtr derivative = Differentiator([](const NodePtr& n) {
                               return n->op == Op::kVariable && n->variable == Variable::kScore;
                             }).derive(node);
  return derivative == nullptr ? zero() : derivative;
}

std::vector<TensorDerivative> derivative_by_tensor(const NodePtr& node, const std::string& tensor) {
  std::vector<NodePtr> reads;
  collect_reads(node, tensor, reads);
  std::sort(reads.begin(), reads.end(),
            [](const NodePtr& a, const NodePtr& b) { return compare(*a, *b) < 0; });
  reads.erase(std::unique(reads.begin(), reads.end(), equal), reads.end());
  std::vector<TensorDerivative> result;
  for (const NodePtr& read : reads) {
    const NodePtr derivative =
        Differentiator([&read](const NodePtr& n) { return equal(n, read); }).derive(node);
    const bool zero_everywhere =
        derivative == nullptr || (derivative->op == Op::kConstant && derivative->real == 0);
    if (!zero_everywhere) result.push_back({read, derivative});
  }
  return result;
}

}  // namespace attune::expr
