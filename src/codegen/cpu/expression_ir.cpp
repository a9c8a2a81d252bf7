// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/expression_ir.h"

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "src/codegen/cpu/operand_read.h"
#include "src/codegen/cpu/vector_math.h"

namespace attune {

using expr::NodePtr;
using expr::Op;
using expr::Variable;
using ir::Value;

namespace {

const Value& variable_of(const ExpressionVariables& variables, Variable variable) {
  switch (variable) {
    case Variable::kScore:
      return variables.score;
    case Variable::kB:
      return variables.b;
    case Variable::kH:
      return variables.h;
    case Variable::kHKv:
      return variables.h_kv;
    case Variable::kQ:
      return variables.q;
    case Variable::kKv:
      return variables.kv;
    case Variable::kQLen:
      return variables.q_len;
    case Variable::kKvLen:
      return variables.kv_len;
    case Variable::kFirstQ:
      return variables.first_q;
    case Variable::kLastQ:
      return variables.last_q;
    case Variable::kFirstKv:
      return variables.first_kv;
    case Variable::kLastKv:
      return variables.last_kv;
    case Variable::kPos:
      break;  // Computed from others.
  }
  std::abort();
}

bool is_literal(const Value& value) { return value.ref()[0] != '%'; }

}  // namespace

// Emits subtrees at the place where the builder stands.
class ExpressionIr::Emitter {
 public:
  explicit Emitter(const ExpressionIr& ir) : ir_(ir), b_(*ir.builder_) {}

  Value value(const NodePtr& node) {
    if (const auto found = ir_.known_.find(node); found != ir_.known_.end()) return found->second;
    if (const auto found = emitted_.find(node); found != emitted_.end()) return found->second;
    return emitted_.emplace(node, emit(node)).first->second;
  }

 private:
  Value emit(const NodePtr& node) {
    switch (node->op) {
      case Op::kConstant:
        return constant(*node);
      case Op::kVariable:
        if (node->variable != Variable::kPos) return variable_of(ir_.variables_, node->variable);
        return ir_.variables_.q + ir_.variables_.kv_len - ir_.variables_.q_len;
      case Op::kScalar:
        return scalar(*node);
      case Op::kTensor:
        return tensor(*node);
      default:
        return operation(*node);
    }
  }

  Value constant(const expr::Node& node) {
    switch (node.type) {
      case expr::Type::kBool:
        return {&b_, ir::kI1, node.integer != 0 ? "true" : "false"};
      case expr::Type::kI32:
        return b_.i32(node.integer);
      case expr::Type::kI64:
        return b_.i64(node.integer);
      case expr::Type::kF32:
        return b_.constant(ir_.real_, node.real);
    }
    std::abort();
  }

  /// An i32, or an f32 as it was in memory. Integers become f32, rounded, in f64 arithmetic too.
  Value to_real(const Value& value) {
    const ir::Type f32 = value.type().with(ir::Scalar::kFloat);
    const Value narrow = value.type() == f32 ? value : b_.cast("sitofp", value, f32);
    return ir_.real_ == ir::kF32 ? narrow : b_.cast("fpext", narrow, f32.with(ir_.real_.scalar));
  }

  Value scalar(const expr::Node& node) {
    const auto offset = static_cast<std::int64_t>(ir_.layout_->scalars.find(node.name)->second);
    const Value place = b_.at(b_.args(), ir::kI32, offset / 4);
    if (node.dtype == Dtype::kF32) return to_real(b_.load(ir::kF32, place));
    const Value integer = b_.load(ir::kI32, place);
    return node.dtype == Dtype::kBool ? b_.compare("ne", integer, b_.i32(0)) : integer;
  }

  /// Whether the lanes of an integer count up by one: kv plus or minus something uniform.
  bool counts_up(const NodePtr& node) {
    if (node->op == Op::kVariable) return node->variable == Variable::kKv;
    if (node->op != Op::kAdd && node->op != Op::kSubtract) return false;
    const NodePtr &left = node->arguments[0], &right = node->arguments[1];
    if (value(right).type().lanes == 0) return counts_up(left);
    return node->op == Op::kAdd && value(left).type().lanes == 0 && counts_up(right);
  }

  Value tensor(const expr::Node& node) {
    std::vector<OperandIndex> indices;
    for (std::size_t axis = 0; axis < node.arguments.size(); ++axis) {
      const NodePtr& index = node.arguments[axis];
      if ((node.broadcast_axes >> axis & 1) != 0) {
        indices.push_back({{}, /*broadcast=*/true, false});
      } else {
        indices.push_back({value(index), false, counts_up(index)});
      }
    }
    const std::size_t offset = ir_.layout_->tensors.find(node.name)->second;
    const Value read = read_operand(b_, offset, node.dtype, *ir_.target_, indices);
    return node.type == expr::Type::kF32 ? to_real(read) : read;
  }

  Value operation(const expr::Node& node) {
    std::vector<Value> x;
    int lanes = 0;
    for (const NodePtr& argument : node.arguments) {
      x.push_back(value(argument));
      lanes = std::max(lanes, x.back().type().lanes);
    }
    for (std::size_t i = 0; i < x.size(); ++i) {
      // A uniform condition stays a scalar: `select` then takes one side whole.
      const bool condition = node.op == Op::kWhere && i == 0;
      if (!condition || (lanes > 0 && x[0].type().lanes > 0)) x[i] = ir_.spread(x[i], lanes);
    }
    switch (node.op) {
      case Op::kAdd:
        return x[0] + x[1];
      case Op::kSubtract:
        return x[0] - x[1];
      case Op::kMultiply:
        return x[0] * x[1];
      case Op::kDivide:
        return vector_math::divide(x[0], x[1]);
      case Op::kRemainder:
        return vector_math::remainder(x[0], x[1]);
      case Op::kNegate:
        return vector_math::negate(x[0]);
      case Op::kLess:
        return x[0] < x[1];
      case Op::kLessEqual:
        return x[0] <= x[1];
      case Op::kEqual:
        return x[0] == x[1];
      case Op::kNotEqual:
        return b_.compare(x[0].type().is_float() ? "une" : "ne", x[0], x[1]);
      case Op::kAnd:
        return b_.binary("and", x[0], x[1]);
      case Op::kOr:
        return b_.binary("or", x[0], x[1]);
      case Op::kNot:
        return b_.binary("xor", x[0], ir_.spread(Value(&b_, ir::kI1, "true"), x[0].type().lanes));
      case Op::kWhere:
        return b_.select(x[0], x[1], x[2]);
      case Op::kMin:
        return vector_math::minimum(x[0], x[1]);
      case Op::kMax:
        return vector_math::maximum(x[0], x[1]);
      case Op::kAbs:
        return vector_math::absolute(x[0]);
      case Op::kFloor:
        return vector_math::floor(x[0]);
      case Op::kSqrt:
        return vector_math::sqrt(x[0]);
      case Op::kToF32:
        return to_real(x[0]);
      case Op::kToI64:
        return b_.cast("sext", x[0], x[0].type().with(ir::Scalar::kI64));
      default:
        return ir_.real_ == ir::kF64 ? function_f64(node.op, x[0]) : function_f32(node.op, x[0]);
    }
  }

  static Value function_f32(Op op, const Value& x) {
    switch (op) {
      case Op::kExp:
        return vector_math::exp(x);
      case Op::kExp2:
        return vector_math::exp2(x);
      case Op::kLog:
        return vector_math::log(x);
      case Op::kTanh:
        return vector_math::tanh(x);
      case Op::kSigmoid:
        return vector_math::sigmoid(x);
      case Op::kSin:
        return vector_math::sin(x);
      case Op::kCos:
        return vector_math::cos(x);
      default:
        std::abort();
    }
  }

  Value function_f64(Op op, const Value& x) {
    switch (op) {
      case Op::kExp:
        return b_.intrinsic("exp", x);
      case Op::kExp2:
        return b_.intrinsic("exp2", x);
      case Op::kLog:
        return b_.intrinsic("log", x);
      case Op::kTanh:
        return b_.intrinsic("tanh", x);
      case Op::kSigmoid: {
        // The exponential is never above 1, so that small results keep their accuracy.
        const Value one = b_.constant(x.type(), 1);
        const Value e = b_.intrinsic("exp", vector_math::negate(vector_math::absolute(x)));
        return b_.select(x < 0.0, e, one) / (e + one);
      }
      case Op::kSin:
        return b_.intrinsic("sin", x);
      case Op::kCos:
        return b_.intrinsic("cos", x);
      default:
        std::abort();
    }
  }

  const ExpressionIr& ir_;
  ir::Builder& b_;
  Known emitted_;
};

bool ExpressionIr::NodeOrder::operator()(const NodePtr& a, const NodePtr& b) const {
  return a != b && expr::compare(*a, *b) < 0;
}

ExpressionIr::ExpressionIr(ir::Builder& builder, const OperandLayout& layout, const Target& target,
                           ir::Type real)
    : builder_(&builder), layout_(&layout), target_(&target), real_(real) {}

void ExpressionIr::know(const ExpressionVariables& variables, const std::vector<NodePtr>& trees) {
  auto learn = [](Value& place, const Value& value) {
    if (!value.empty()) place = value;
  };
  learn(variables_.score, variables.score);
  learn(variables_.b, variables.b);
  learn(variables_.h, variables.h);
  learn(variables_.h_kv, variables.h_kv);
  learn(variables_.q, variables.q);
  learn(variables_.kv, variables.kv);
  learn(variables_.q_len, variables.q_len);
  learn(variables_.kv_len, variables.kv_len);
  learn(variables_.first_q, variables.first_q);
  learn(variables_.last_q, variables.last_q);
  learn(variables_.first_kv, variables.first_kv);
  learn(variables_.last_kv, variables.last_kv);
  for (const NodePtr& tree : trees) hoist(tree);
}

bool ExpressionIr::computable(const NodePtr& tree) const {
  return !expr::any_node(tree, [&](const expr::Node& node) {
    if (node.op != Op::kVariable) return false;
    if (node.variable == Variable::kPos) {
      return variables_.q.empty() || variables_.q_len.empty() || variables_.kv_len.empty();
    }
    return variable_of(variables_, node.variable).empty();
  });
}

void ExpressionIr::hoist(const NodePtr& tree) {
  const bool trivial =
      tree->op == Op::kConstant || (tree->op == Op::kVariable && tree->variable != Variable::kPos);
  if (trivial || known_.contains(tree)) return;
  if (computable(tree)) {
    Value value = Emitter(*this).value(tree);
    known_.emplace(tree, std::move(value));
    return;
  }
  for (const NodePtr& argument : tree->arguments) hoist(argument);
}

Value ExpressionIr::emit(const NodePtr& tree) const { return Emitter(*this).value(tree); }

Value ExpressionIr::spread(const Value& value, int lanes) const {
  if (lanes == 0 || value.type().lanes > 0) return value;
  if (!is_literal(value)) return builder_->splat(value, lanes);
  return {builder_,
          {value.type().scalar, lanes},
          fmt::format("splat ({} {})", value.type().text(), value.ref())};
}

ExpressionVariables position_variables(ir::Builder& b, const KernelFrame& frame) {
  auto position = [&](const Value& value) { return b.cast("trunc", value, ir::kI32); };
  ExpressionVariables variables;
  variables.b = position(frame.batch);
  variables.h = position(frame.head);
  variables.h_kv = position(frame.kv_head);
  variables.q_len = position(frame.q_len);
  variables.kv_len = position(frame.kv_len);
  return variables;
}

}  // namespace attune
