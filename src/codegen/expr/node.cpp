// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/node.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

#include "src/codegen/expr/simplify.h"

namespace attune::expr {
namespace {

template <class T>
int order(const T& a, const T& b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

/// Orders all doubles, NaN and both zeros included.
std::int64_t bits_of(double value) {
  std::int64_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

Type type_of(Dtype dtype) {
  switch (dtype) {
    case Dtype::kI32:
    case Dtype::kI8:
      return Type::kI32;
    case Dtype::kBool:
      return Type::kBool;
    case Dtype::kF32:
    case Dtype::kF16:
    case Dtype::kBf16:
      break;
  }
  return Type::kF32;
}

Type type_of(Variable v) {
  if (v == Variable::kScore) return Type::kF32;
  return v >= Variable::kFirstQ ? Type::kI64 : Type::kI32;
}

/// Constants come last, then small trees before large ones.
int compare_values(const Node& a, const Node& b) {
  if (int c = order(a.op == Op::kConstant, b.op == Op::kConstant)) return c;
  if (int c = order(a.size, b.size)) return c;
  if (int c = order(a.op, b.op)) return c;
  if (int c = order(a.type, b.type)) return c;
  if (int c = order(a.integer, b.integer)) return c;
  if (a.op == Op::kConstant && a.type == Type::kF32) {
    if (int c = order(a.real, b.real)) return c;
    if (int c = order(bits_of(a.real), bits_of(b.real))) return c;
  }
  if (int c = order(a.variable, b.variable)) return c;
  if (int c = a.name.compare(b.name)) return c;
  if (int c = order(a.dtype, b.dtype)) return c;
  if (int c = order(a.broadcast_axes, b.broadcast_axes)) return c;
  return order(a.arguments.size(), b.arguments.size());
}

std::uint32_t size_of(Op op, const std::vector<NodePtr>& arguments) {
  std::uint64_t size = op == Op::kToF32 ? 2 : 1;
  for (const NodePtr& argument : arguments) size += argument->size;
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(size, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

int compare(const Node& a, const Node& b) {
  if (&a == &b) return 0;
  if (int c = compare_values(a, b)) return c;
  for (std::size_t i = 0; i < a.arguments.size(); ++i) {
    if (int c = compare(*a.arguments[i], *b.arguments[i])) return c;
  }
  return 0;
}

bool equal(const NodePtr& a, const NodePtr& b) { return compare(*a, *b) == 0; }

NodePtr plain(Op op, Type type, std::vector<NodePtr> arguments) {
  Node node;
  node.op = op;
  node.type = type;
  node.size = size_of(op, arguments);
  node.arguments = std::move(arguments);
  return std::make_shared<const Node>(std::move(node));
}

NodePtr constant_integer(Type type, std::int64_t value) {
  Node node;
  node.type = type;
  node.integer = type == Type::kI32 ? static_cast<std::int32_t>(value) : value;
  return std::make_shared<const Node>(std::move(node));
}

NodePtr constant_bool(bool value) { return constant_integer(Type::kBool, value); }
NodePtr constant_i32(std::int32_t value) { return constant_integer(Type::kI32, value); }
NodePtr constant_i64(std::int64_t value) { return constant_integer(Type::kI64, value); }

NodePtr constant_f32(double value) {
  Node node;
  node.type = Type::kF32;
  // NaN has no name in the language and is written `inf - inf`.
  if (std::isnan(value)) node.size = 3;
  node.real = std::isnan(value) ? std::numeric_limits<double>::quiet_NaN() : value;
  return std::make_shared<const Node>(std::move(node));
}

NodePtr variable(Variable v) {
  Node node;
  node.op = Op::kVariable;
  node.type = type_of(v);
  node.variable = v;
  return std::make_shared<const Node>(std::move(node));
}

NodePtr scalar(std::string name, Dtype dtype) {
  Node node;
  node.op = Op::kScalar;
  node.type = type_of(dtype);
  node.name = std::move(name);
  node.dtype = dtype;
  return std::make_shared<const Node>(std::move(node));
}

NodePtr tensor(std::string name, Dtype dtype, std::vector<NodePtr> indices,
               unsigned broadcast_axes) {
  Node node;
  node.op = Op::kTensor;
  node.type = type_of(dtype);
  node.name = std::move(name);
  node.dtype = dtype;
  node.broadcast_axes = broadcast_axes;
  node.size = size_of(node.op, indices);
  node.arguments = std::move(indices);
  return std::make_shared<const Node>(std::move(node));
}

void sort_operands(std::vector<NodePtr>& operands, bool unique) {
  std::sort(operands.begin(), operands.end(),
            [](const NodePtr& a, const NodePtr& b) { return compare(*a, *b) < 0; });
  if (unique) operands.erase(std::unique(operands.begin(), operands.end(), equal), operands.end());
}

std::vector<NodePtr> flatten(Op op, const std::vector<NodePtr>& arguments) {
  std::vector<NodePtr> operands;
  std::vector<NodePtr> pending(arguments.rbegin(), arguments.rend());
  while (!pending.empty()) {
    const NodePtr node = pending.back();
    pending.pop_back();
    if (node->op == op) {
      pending.insert(pending.end(), node->arguments.rbegin(), node->arguments.rend());
    } else {
      operands.push_back(node);
    }
  }
  return operands;
}

NodePtr chain(Op op, Type type, const std::vector<NodePtr>& operands) {
  NodePtr left = operands.front();
  for (std::size_t i = 1; i < operands.size(); ++i) left = plain(op, type, {left, operands[i]});
  return left;
}

NodePtr make(Op op, std::vector<NodePtr> arguments) {
  switch (op) {
    case Op::kConstant:
    case Op::kVariable:
    case Op::kScalar:
    case Op::kTensor:
      break;  // Leaves have makers of their own.
    case Op::kAdd:
    case Op::kSubtract:
    case Op::kMultiply:
    case Op::kDivide:
    case Op::kRemainder:
    case Op::kNegate:
    case Op::kAbs:
      return arguments[0]->type == Type::kF32 ? make_real(op, arguments)
                                              : make_integer(op, arguments);
    case Op::kLess:
    case Op::kLessEqual:
    case Op::kEqual:
    case Op::kNotEqual:
      return make_comparison(op, arguments[0], arguments[1]);
    case Op::kAnd:
    case Op::kOr:
      return make_junction(op, arguments);
    case Op::kNot:
      return make_not(arguments[0]);
    case Op::kWhere:
      return make_where(arguments[0], arguments[1], arguments[2]);
    case Op::kMin:
    case Op::kMax:
      return make_extremum(op, arguments);
    case Op::kFloor:
    case Op::kExp:
    case Op::kExp2:
    case Op::kLog:
    case Op::kSqrt:
    case Op::kTanh:
    case Op::kSigmoid:
    case Op::kSin:
    case Op::kCos:
      return make_function(op, arguments[0]);
    case Op::kToF32:
      if (is_constant(arguments[0])) {
        return constant_f32(double{static_cast<float>(arguments[0]->integer)});
      }
      return plain(op, Type::kF32, std::move(arguments));
    case Op::kToI64:
      if (is_constant(arguments[0])) return constant_i64(arguments[0]->integer);
      return plain(op, Type::kI64, std::move(arguments));
  }
  return arguments.empty() ? constant_i32(0) : arguments[0];
}

}  // namespace attune::expr
