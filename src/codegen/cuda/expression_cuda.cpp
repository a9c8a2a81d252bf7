// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/expression_cuda.h"

#include <cmath>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/cuda/args_struct.h"

namespace attune {

using expr::Node;
using expr::NodePtr;
using expr::Op;
using expr::Type;
using expr::Variable;

namespace {

bool is_constant(const Node& node) { return node.op == Op::kConstant; }

/// How tightly a piece of C++ binds, loosest first.
enum class Binding { kConditional, kOr, kAnd, kComparison, kSum, kProduct, kUnary };

struct Text {
  std::string words;
  Binding binding = Binding::kUnary;
  /// An f32 value: whether C++ gives it the style's real type. Operands are float whatever it is.
  bool real = false;
};

struct Infix {
  const char* word;
  Binding binding;
  Binding left, right;  // What the operands must bind as tightly as.
};

Infix infix(Op op) {
  using enum Binding;
  switch (op) {
    case Op::kAdd:
      return {"+", kSum, kSum, kProduct};
    case Op::kSubtract:
      return {"-", kSum, kSum, kProduct};
    case Op::kMultiply:
      return {"*", kProduct, kProduct, kUnary};
    case Op::kDivide:
      return {"/", kProduct, kProduct, kUnary};
    case Op::kRemainder:
      return {"%", kProduct, kProduct, kUnary};
    case Op::kLess:
      return {"<", kComparison, kSum, kSum};
    case Op::kLessEqual:
      return {"<=", kComparison, kSum, kSum};
    case Op::kEqual:
      return {"==", kComparison, kSum, kSum};
    case Op::kNotEqual:
      return {"!=", kComparison, kSum, kSum};
    case Op::kAnd:
      return {"&&", kAnd, kAnd, kComparison};
    case Op::kOr:
      return {"||", kOr, kOr, kComparison};
    default:
      std::abort();
  }
}

const char* variable_name(Variable variable) {
  switch (variable) {
    case Variable::kScore:
      return "s";
    case Variable::kB:
      return "b";
    case Variable::kH:
      return "h";
    case Variable::kHKv:
      return "h / Config::kGroupSize";
    case Variable::kQ:
      return "q";
    case Variable::kKv:
      return "kv";
    case Variable::kQLen:
      return "Int(a.q_len)";
    case Variable::kKvLen:
      return "Int(a.kv_len)";
    case Variable::kPos:
      return "pos(q, a)";
    case Variable::kFirstQ:
      return "first_q";
    case Variable::kLastQ:
      return "last_q";
    case Variable::kFirstKv:
      return "first_kv";
    case Variable::kLastKv:
      return "last_kv";
  }
  std::abort();
}

std::string function_name(Op op, bool fast_math) {
  const char* fast = fast_math ? "fast_" : "";
  switch (op) {
    case Op::kMin:
      return "min";
    case Op::kMax:
      return "max";
    case Op::kAbs:
      return "abs";
    case Op::kFloor:
      return "floor";
    case Op::kSqrt:
      return "sqrt";
    case Op::kSin:
      return "sin";
    case Op::kCos:
      return "cos";
    case Op::kExp:
      return fmt::format("{}exp", fast);
    case Op::kExp2:
      return fmt::format("{}exp2", fast);
    case Op::kLog:
      return fmt::format("{}log", fast);
    case Op::kTanh:
      return fmt::format("{}tanh", fast);
    case Op::kSigmoid:
      return fmt::format("{}sigmoid", fast);
    default:
      std::abort();
  }
}

/// What attention/expression_math.cuh divides by without dividing. Of a power of two C++'s own
/// operator is a multiplication already.
bool divides_cheaply(const Node& node) {
  if (node.op != Op::kDivide || node.type != Type::kF32) return false;
  const Node& divisor = *node.arguments[1];
  if (!is_constant(divisor)) return false;
  int exponent = 0;
  const double fraction = std::abs(std::frexp(static_cast<float>(divisor.real), &exponent));
  return fraction > 0.5 && fraction < 1 && std::abs(exponent) < 100;
}

/// The score of the piece softcap(c), tanh(x / c) * c, for a c that `softcap` is made for.
bool is_softcap(const Node& node) {
  if (node.op != Op::kMultiply || node.arguments[0]->op != Op::kTanh) return false;
  const Node &quotient = *node.arguments[0]->arguments[0], &factor = *node.arguments[1];
  if (quotient.op != Op::kDivide || !is_constant(*quotient.arguments[1])) return false;
  const double cap = quotient.arguments[1]->real;
  return is_constant(factor) && factor.real == cap && cap >= 0x1p-10 && cap <= 0x1p14;
}

class Printer {
 public:
  explicit Printer(const CudaExpressionStyle& style) : style_(style) {}

  Text print(const NodePtr& node) const {
    switch (node->op) {
      case Op::kConstant:
        return constant(*node);
      case Op::kVariable:
        return {variable_name(node->variable),
                node->variable == Variable::kHKv ? Binding::kProduct : Binding::kUnary,
                node->variable == Variable::kScore};
      case Op::kScalar:
        if (node->dtype == Dtype::kBool) {
          return {fmt::format("a.{} != 0", args_member(node->name)), Binding::kComparison};
        }
        return {"a." + args_member(node->name), Binding::kUnary, always_real()};
      case Op::kTensor:
        return tensor(*node);
      case Op::kNegate:
      case Op::kNot: {
        const Text operand = print(node->arguments[0]);
        std::string words = tight(operand, Binding::kUnary);
        if (node->op == Op::kNegate && words.front() == '-') words = "(" + words + ")";
        return {(node->op == Op::kNot ? "!" : "-") + words, Binding::kUnary, operand.real};
      }
      case Op::kWhere: {
        const Text yes = typed(node->arguments[1]), no = typed(node->arguments[2]);
        return {fmt::format("{} ? {} : {}", tight(print(node->arguments[0]), Binding::kOr),
                            tight(yes, Binding::kOr), tight(no, Binding::kConditional)),
                Binding::kConditional, yes.real || no.real};
      }
      case Op::kToF32:
        return {fmt::format("{}({})", style_.real, typed(node->arguments[0]).words),
                Binding::kUnary, true};
      case Op::kToI64:
        return to_index(*node->arguments[0], node->arguments[0]);
      case Op::kMin:
      case Op::kMax:
      case Op::kAbs:
      case Op::kFloor:
      case Op::kExp:
      case Op::kExp2:
      case Op::kLog:
      case Op::kSqrt:
      case Op::kTanh:
      case Op::kSigmoid:
      case Op::kSin:
      case Op::kCos:
        return call(function_name(node->op, style_.fast_math), *node);
      default:
        return operation(*node);
    }
  }

  /// The first `count` indices of a tensor's node.
  std::string indices_of(const Node& node, std::size_t count) const {
    std::string indices;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) indices += ", ";
      if ((node.broadcast_axes >> i & 1) != 0) {
        indices += "Any{}";
      } else if (style_.proven && style_.proven(node, static_cast<int>(i))) {
        indices += fmt::format("inside({})", print(node.arguments[i]).words);
      } else {
        indices += typed(node.arguments[i]).words;
      }
    }
    return indices;
  }

 private:
  /// While the style's real type is float, nothing needs a conversion to it.
  bool always_real() const { return style_.real == "float"; }

  static std::string tight(const Text& text, Binding needed) {
    return text.binding < needed ? "(" + text.words + ")" : text.words;
  }

  std::string as_real(const std::string& words) const {
    return fmt::format("{}({})", style_.real, words);
  }

  /// Integers without their type, for places where the other operand has it.
  Text constant(const Node& node) const {
    switch (node.type) {
      case Type::kBool:
        return {node.integer != 0 ? "true" : "false"};
      case Type::kI32:
        if (node.integer == std::numeric_limits<std::int32_t>::min()) {
          return {"Int(-2147483647 - 1)"};
        }
        return {fmt::format("{}", node.integer)};
      case Type::kI64:
        if (node.integer == std::numeric_limits<std::int64_t>::min()) {
          return {"Index(-9223372036854775807LL - 1)"};
        }
        if (node.integer == static_cast<std::int32_t>(node.integer)) {
          return {fmt::format("{}", node.integer)};
        }
        return {fmt::format("{}LL", node.integer)};
      case Type::kF32:
        return {real_constant(node.real), Binding::kUnary, true};
    }
    std::abort();
  }

  std::string real_constant(double value) const {
    const bool is_float = always_real();
    if (std::isnan(value)) return as_real("infinity() - infinity()");
    const bool infinite = std::isinf(is_float ? static_cast<float>(value) : value);
    if (infinite) {
      const std::string words = value < 0 ? "-infinity()" : "infinity()";
      return is_float ? words : as_real(words);
    }
    if (!is_float) return as_real(fmt::format("{}", value));
    std::string digits = fmt::format("{}", static_cast<float>(value));
    if (digits.find_first_of(".e") == digits.npos) digits += ".";
    return digits + "f";
  }

  /// A piece that has its type by itself: an argument of an overloaded function, for example.
  Text typed(const NodePtr& node) const {
    Text text = print(node);
    if (!is_constant(*node) || text.words.back() == ')') return text;
    if (node->type == Type::kI32) text.words = fmt::format("Int({})", text.words);
    if (node->type == Type::kI64) text.words = fmt::format("Index({})", text.words);
    return text;
  }
  /// The same, and of the style's real type if it is f32.
  std::string argument(const NodePtr& node) const {
    const Text text = typed(node);
    return node->type == Type::kF32 && !text.real ? as_real(text.words) : text.words;
  }

  Text call(const std::string& name, const Node& node) const {
    std::string arguments;
    for (const NodePtr& each : node.arguments) {
      arguments += (arguments.empty() ? "" : ", ") + argument(each);
    }
    return {fmt::format("{}({})", name, arguments), Binding::kUnary, true};
  }

  Text tensor(const Node& node) const {
    if (!style_.staged.empty() && node.name == style_.staged) {
      return {"staged", Binding::kUnary, always_real()};
    }
    return {fmt::format("a.{}.read({})", args_member(node.name),
                        indices_of(node, node.arguments.size())),
            Binding::kUnary, always_real()};
  }

  // Lengths are Index to begin with.
  Text to_index(const Node& inner, const NodePtr& node) const {
    if (inner.op == Op::kVariable && inner.variable == Variable::kQLen) return {"a.q_len"};
    if (inner.op == Op::kVariable && inner.variable == Variable::kKvLen) return {"a.kv_len"};
    return {fmt::format("Index({})", typed(node).words)};
  }

  /// Whether C++'s own operator does what the language says.
  static bool is_safe(const Node& node) {
    if (node.op != Op::kDivide && node.op != Op::kRemainder) return true;
    if (node.type == Type::kI32) return true;  // Int's operators see to it.
    const Node& divisor = *node.arguments[1];
    if (!is_constant(divisor)) return false;
    return node.type == Type::kF32 ? divisor.real != 0 : divisor.integer != 0;
  }

  Text operation(const Node& node) const {
    const NodePtr &left = node.arguments[0], &right = node.arguments[1];
    if (!is_safe(node)) {
      return call(node.op == Op::kDivide ? "safe_divide" : "safe_remainder", node);
    }
    if (divides_cheaply(node)) return call(style_.fast_math ? "fast_divide" : "divide", node);
    if (!style_.fast_math && is_softcap(node)) return call("softcap", *left->arguments[0]);
    const Infix how = infix(node.op);
    // One operand gives an operation its type; with two constants neither would.
    Text a = is_constant(*right) ? typed(left) : print(left);
    Text b = print(right);
    const bool arithmetic = node.type == Type::kF32;
    if (arithmetic && !a.real && !b.real) a = {as_real(a.words), Binding::kUnary, true};
    // C++ needs no parentheses around && inside ||, but readers and compilers ask for them.
    if (node.op == Op::kOr && a.binding == Binding::kAnd) a = {"(" + a.words + ")"};
    const char* word = how.word;
    if (node.op == Op::kAdd && is_constant(*right) && b.words.front() == '-') {
      word = "-";
      b.words.erase(0, 1);
    }
    return {fmt::format("{} {} {}", tight(a, how.left), word, tight(b, how.right)), how.binding,
            arithmetic};
  }

  const CudaExpressionStyle& style_;
};

}  // namespace

bool indexed_by_variable(const Node& read, int axis) {
  const Node& index = *read.arguments[static_cast<std::size_t>(axis)];
  if (index.op != Op::kVariable) return false;
  switch (index.variable) {
    case Variable::kB:
    case Variable::kH:
    case Variable::kHKv:
    case Variable::kQ:
    case Variable::kKv:
      return true;
    default:
      return false;
  }
}

std::string print_cuda(const NodePtr& tree, const CudaExpressionStyle& style) {
  return Printer(style).print(tree).words;
}

std::string print_cuda_matrix(const Node& read) {
  return fmt::format("a.{}.matrix({})", args_member(read.name),
                     Printer({}).indices_of(read, read.arguments.size() - 2));
}

}  // namespace attune
