// SPDX-License-Identifier: Apache-2.0
// The typed tree of a score, mask or sink expression. Every reader (printers, evaluators, tile
// bounds, derivative) works on this tree; nothing of the text that a person wrote goes further than
// the parser, except names that it has checked.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <attune/tensor.h>

namespace attune::expr {

/// kI64 never comes from text: it is the type of loop bounds (tile_bounds.h), which must not wrap.
enum class Type { kBool, kI32, kF32, kI64 };

// clang-format off
enum class Variable {
  kScore,         ///< f32, the scaled product; score expressions only.
  kB, kH, kHKv,   ///< i32: batch item, query head, kv head.
  kQ, kKv,        ///< i32: positions inside the batch item; kKv not in sink expressions.
  kQLen, kKvLen,  ///< i32: lengths of the item.
  kPos,           ///< i32: q + kv_len - q_len.
  kFirstQ, kLastQ, kFirstKv, kLastKv,  ///< i64: a tile's first and last positions; bounds only.
};

enum class Op {
  kConstant,  ///< `integer` for bool (0, 1), i32 and i64; `real` for f32, infinities included.
  kVariable,
  kScalar,  ///< Run-time scalar `name`.
  kTensor,  ///< Tensor `name` at `arguments`, one i32 per axis; outside an axis 0 or false.
  // Both sides have one type: i32, i64 or f32. i32 wraps. Integer `/` and `%` truncate (INT_MIN / -1
  // wraps, INT_MIN % -1 is 0). A zero divisor gives 0, in f32 too. `%` is for integers only.
  kAdd, kSubtract, kMultiply, kDivide, kRemainder,
  kNegate,
  // Of i32, i64 or f32; kEqual and kNotEqual also of bool. `>` and `>=` have been turned round.
  kLess, kLessEqual, kEqual, kNotEqual,
  kAnd, kOr, kNot,
  kWhere,            ///< (bool, T, T)
  kMin, kMax, kAbs,  ///< i32, i64 or f32. f32 min and max: a NaN on either side gives NaN.
  kFloor, kExp, kExp2, kLog, kSqrt, kTanh, kSigmoid, kSin, kCos,  ///< f32.
  kToF32,            ///< i32 -> f32, to nearest.
  kToI64,            ///< i32 -> i64; bounds only.
};
// clang-format on

struct Node;
using NodePtr = std::shared_ptr<const Node>;

/// Immutable once made; subtrees may be shared.
struct Node {
  Op op = Op::kConstant;
  Type type = Type::kI32;
  std::int64_t integer = 0;
  double real = 0;
  Variable variable = Variable::kQ;
  std::string name;           ///< Of a scalar or tensor: [A-Za-z_][A-Za-z0-9_]*, at most 64.
  Dtype dtype = Dtype::kF32;  ///< Of a tensor or scalar in memory.
  /// Of a tensor: axes known to have extent 1, whose index does not matter. Bit i is axis i.
  unsigned broadcast_axes = 0;
  /// Nodes counted as a tree, conversions twice: what its text parses to at most. Set by makers.
  std::uint32_t size = 1;
  std::vector<NodePtr> arguments;
};

// Makers. They fold constants and bring commutative operands into canonical order, so that a tree
// is canonical however it was made. Types must already agree: a mistake is a bug of the caller.
// kAdd, kMultiply, kAnd, kOr, kMin and kMax take two or more arguments (f32 kAdd and kMultiply
// two).
NodePtr constant_bool(bool value);
NodePtr constant_i32(std::int32_t value);
NodePtr constant_i64(std::int64_t value);
NodePtr constant_f32(double value);
NodePtr variable(Variable v);
NodePtr scalar(std::string name, Dtype dtype);
NodePtr tensor(std::string name, Dtype dtype, std::vector<NodePtr> indices,
               unsigned broadcast_axes = 0);
NodePtr make(Op op, std::vector<NodePtr> arguments);

/// Whether two trees are the same computation, node by node.
bool equal(const NodePtr& a, const NodePtr& b);
/// A total order on trees, used to sort commutative operands; 0 for equal ones.
int compare(const Node& a, const Node& b);

/// Whether any node of the tree satisfies the predicate.
template <class Predicate>
bool any_node(const NodePtr& node, const Predicate& predicate) {
  if (predicate(*node)) return true;
  for (const NodePtr& argument : node->arguments) {
    if (any_node(argument, predicate)) return true;
  }
  return false;
}
inline bool uses(const NodePtr& node, Variable v) {
  return any_node(node, [v](const Node& n) { return n.op == Op::kVariable && n.variable == v; });
}

/// The canonical text: parsing it gives an equal tree; equal trees give equal text. Trees with i64
/// print for people only.
std::string text(const NodePtr& node);

}  // namespace attune::expr
