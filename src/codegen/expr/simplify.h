// SPDX-License-Identifier: Apache-2.0
// What the makers of node.h are built of: exact rewriting, one file per kind of operator. Every
// function takes canonical arguments and gives a canonical tree; making it again from its own parts
// gives the same tree, which is what lets the canonical text be parsed back.
#pragma once

#include "src/codegen/expr/node.h"

namespace attune::expr {

/// The node as it stands, nothing rewritten.
NodePtr plain(Op op, Type type, std::vector<NodePtr> arguments);
/// A constant of an integer type (kI32 wraps) or of kBool.
NodePtr constant_integer(Type type, std::int64_t value);

inline bool is_constant(const NodePtr& node) { return node->op == Op::kConstant; }
inline bool is_constant(const NodePtr& node, std::int64_t value) {
  return is_constant(node) && node->type != Type::kF32 && node->integer == value;
}
/// Order of operands: sorts and, where `unique`, drops repeated ones.
void sort_operands(std::vector<NodePtr>& operands, bool unique);
/// The operands of a chain of one operator, nested chains taken apart.
std::vector<NodePtr> flatten(Op op, const std::vector<NodePtr>& arguments);
/// A left-deep chain of plain nodes.
NodePtr chain(Op op, Type type, const std::vector<NodePtr>& operands);

/// kAdd, kSubtract, kMultiply, kDivide, kRemainder, kNegate, kAbs of kI32 or kI64: sums become
/// linear forms over their non-linear parts, `pos` being a name for q + kv_len - q_len.
NodePtr make_integer(Op op, const std::vector<NodePtr>& arguments);
/// kAdd, kSubtract, kMultiply, kDivide, kNegate, kAbs of kF32: never re-associated; the sign of a
/// zero, which no operator of the language can tell, is not kept.
NodePtr make_real(Op op, const std::vector<NodePtr>& arguments);
/// kFloor … kCos.
NodePtr make_function(Op op, const NodePtr& argument);
/// kMin, kMax of any type.
NodePtr make_extremum(Op op, const std::vector<NodePtr>& arguments);
/// kLess, kLessEqual, kEqual, kNotEqual.
NodePtr make_comparison(Op op, const NodePtr& left, const NodePtr& right);
/// kAnd, kOr.
NodePtr make_junction(Op op, const std::vector<NodePtr>& arguments);
NodePtr make_not(const NodePtr& argument);
NodePtr make_where(const NodePtr& condition, const NodePtr& yes, const NodePtr& no);

}  // namespace attune::expr
