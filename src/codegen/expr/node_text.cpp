// SPDX-License-Identifier: Apache-2.0
// The canonical text of a tree. Parentheses stand only where the grammar needs them.
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "src/codegen/expr/node.h"
#include "src/codegen/expr/simplify.h"
#include "src/codegen/expr/words.h"

namespace attune::expr {
namespace {

/// How tightly a piece of text binds; the numbers of the grammar in parse.h, loosest first.
enum Binding { kOrBinding, kAndBinding, kCompareBinding, kSumBinding, kProductBinding, kUnary };

struct Form {
  std::string_view word;
  Binding binding;
  Binding left, right;  ///< What the operands must bind as tightly as.
};

Form form(Op op) {
  switch (op) {
    case Op::kAdd:
      return {" + ", kSumBinding, kSumBinding, kProductBinding};
    case Op::kSubtract:
      return {" - ", kSumBinding, kSumBinding, kProductBinding};
    case Op::kMultiply:
      return {" * ", kProductBinding, kProductBinding, kUnary};
    case Op::kDivide:
      return {" / ", kProductBinding, kProductBinding, kUnary};
    case Op::kRemainder:
      return {" % ", kProductBinding, kProductBinding, kUnary};
    case Op::kLess:
      return {" < ", kCompareBinding, kSumBinding, kSumBinding};
    case Op::kLessEqual:
      return {" <= ", kCompareBinding, kSumBinding, kSumBinding};
    case Op::kEqual:
      return {" == ", kCompareBinding, kSumBinding, kSumBinding};
    case Op::kNotEqual:
      return {" != ", kCompareBinding, kSumBinding, kSumBinding};
    case Op::kAnd:
      return {" && ", kAndBinding, kAndBinding, kCompareBinding};
    case Op::kOr:
      return {" || ", kOrBinding, kOrBinding, kAndBinding};
    default:
      return {};
  }
}

std::string constant_text(const Node& node) {
  if (node.type == Type::kBool) return node.integer != 0 ? "true" : "false";
  if (node.type != Type::kF32) return fmt::format("{}", node.integer);
  if (std::isnan(node.real)) return "(inf - inf)";
  std::string digits = fmt::format("{}", node.real);  // Shortest that reads back the same.
  if (digits.find_first_of(".ein") == std::string::npos) digits += ".0";
  return digits;
}

class Printer {
 public:
  /// `typed` says that the surroundings turn an i32 into f32 by themselves.
  void print(const NodePtr& node, Binding needed, bool typed) {
    if (node->op == Op::kToI64) return print(node->arguments[0], needed, typed);
    if (node->op == Op::kToF32) return print_conversion(node, needed, typed);
    switch (node->op) {
      case Op::kConstant:
        out_ += constant_text(*node);
        return;
      case Op::kVariable:
        out_ += word(node->variable);
        return;
      case Op::kScalar:
        out_ += node->name;
        return;
      case Op::kTensor:
        return print_tensor(*node);
      case Op::kNegate:
      case Op::kNot:
        out_ += node->op == Op::kNot ? '!' : '-';
        return print(node->arguments[0], kUnary, false);
      default:
        break;
    }
    const std::string_view function = word(node->op);
    if (!function.empty()) return print_call(node, function);
    const Form how = form(node->op);
    if (how.binding < needed) out_ += '(';
    print_binary(node, how);
    if (how.binding < needed) out_ += ')';
  }

  std::string take() { return std::move(out_); }

 private:
  static bool converts(const NodePtr& node) { return node->op == Op::kToF32; }

  void print_binary(const NodePtr& node, const Form& how) {
    const NodePtr &left = node->arguments[0], &right = node->arguments[1];
    const bool less = node->op == Op::kLess || node->op == Op::kLessEqual;
    if (less && is_constant(left)) {  // `kv > 3` reads better than `3 < kv`.
      print(right, how.right, true);
      out_ += node->op == Op::kLess ? " > " : " >= ";
      return print(left, how.left, true);
    }
    // Of two conversions one must be written for the other to follow.
    print(left, how.left, !converts(right));
    out_ += how.word;
    print(right, how.right, true);
  }

  void print_call(const NodePtr& node, std::string_view function) {
    std::vector<NodePtr> arguments = node->arguments;
    const bool extremum = node->op == Op::kMin || node->op == Op::kMax;
    if (extremum) arguments = flatten(node->op, {node});
    // These take i32 as it is; the others ask for f32.
    const bool generic = extremum || node->op == Op::kAbs || node->op == Op::kWhere;
    bool typed = !generic;
    for (std::size_t i = node->op == Op::kWhere; i < arguments.size(); ++i) {
      typed |= generic && !converts(arguments[i]);
    }
    out_ += function;
    out_ += '(';
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (i > 0) out_ += ", ";
      const bool branch = node->op != Op::kWhere || i > 0;
      print(arguments[i], kOrBinding, typed || !branch);
      typed |= branch;  // The first, written as f32, decides for the others.
    }
    out_ += ')';
  }

  void print_tensor(const Node& node) {
    out_ += node.name;
    out_ += '[';
    for (std::size_t i = 0; i < node.arguments.size(); ++i) {
      if (i > 0) out_ += ", ";
      if ((node.broadcast_axes >> i & 1) != 0) {
        out_ += '_';
      } else {
        print(node.arguments[i], kOrBinding, false);
      }
    }
    out_ += ']';
  }

  void print_conversion(const NodePtr& node, Binding needed, bool typed) {
    if (typed) return print(node->arguments[0], needed, false);
    if (kProductBinding < needed) out_ += '(';
    print(node->arguments[0], kProductBinding, false);
    out_ += " * 1.0";
    if (kProductBinding < needed) out_ += ')';
  }

  std::string out_;
};

}  // namespace

std::string text(const NodePtr& node) {
  Printer printer;
  printer.print(node, kOrBinding, true);
  return printer.take();
}

}  // namespace attune::expr
