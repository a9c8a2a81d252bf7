// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "src/codegen/expr/parser.h"
#include "src/codegen/expr/simplify.h"
#include "src/codegen/expr/words.h"

namespace attune::expr {
namespace {

bool is_comparison(const Token& token) {
  for (const char* symbol : {"<", "<=", ">", ">=", "==", "!="}) {
    if (token.is(symbol)) return true;
  }
  return false;
}

bool is_zero(const NodePtr& node) {
  return is_constant(node) && (node->type == Type::kF32 ? node->real == 0 : node->integer == 0);
}

constexpr const char* kCompareIt = "make it a bool by comparing it, for example with `!= 0`";

}  // namespace

Parsed Parser::disjunction() { return junction(Op::kOr, "||", &Parser::conjunction); }
Parsed Parser::conjunction() { return junction(Op::kAnd, "&&", &Parser::comparison); }

Parsed Parser::junction(Op op, std::string_view symbol, Parsed (Parser::*operand)()) {
  Parsed left = (this->*operand)();
  if (!left || !token_.is(symbol)) return left;
  // A chain is made at once: made link by link, a long one would be sorted anew for each.
  std::vector<NodePtr> operands = {left.node};
  while (token_.is(symbol)) {
    const std::size_t place = token_.offset;
    advance();
    Parsed right = (this->*operand)();
    if (!right) return {};
    for (const Parsed* side : {&left, &right}) {
      if (side->node->type == Type::kBool) continue;
      return fail(place,
                  fmt::format("`{}` takes bool, and its {} side is {}", symbol,
                              side == &left ? "left" : "right", word(side->node->type)),
                  kCompareIt);
    }
    left.nodes += right.nodes + 1;
    if (too_many(left.nodes, place)) return {};
    operands.push_back(right.node);
  }
  return made(op, std::move(operands), left.nodes, left.begin);
}

Parsed Parser::comparison() {
  Parsed left = sum();
  if (!left || !is_comparison(token_)) return left;
  const Token symbol = token_;
  advance();
  Parsed right = sum();
  if (!right) return {};
  if (is_comparison(token_)) {
    return fail(token_.offset, "comparisons do not chain",
                "write `a < b && b < c`, or put the first comparison in parentheses");
  }
  return compared(symbol, std::move(left), std::move(right));
}

Parsed Parser::compared(const Token& symbol, Parsed left, Parsed right) {
  const bool equality = symbol.is("==") || symbol.is("!=");
  const bool bools = left.node->type == Type::kBool && right.node->type == Type::kBool;
  if (!(equality && bools) && !numbers(symbol, left, right)) return {};
  const bool turned = symbol.is(">") || symbol.is(">=");
  const Op op = symbol.is("==")                    ? Op::kEqual
                : symbol.is("!=")                  ? Op::kNotEqual
                : symbol.is("<") || symbol.is(">") ? Op::kLess
                                                   : Op::kLessEqual;
  if (turned) std::swap(left.node, right.node);
  return made(op, {left.node, right.node}, left.nodes + right.nodes + 1, left.begin);
}

Parsed Parser::sum() {
  Parsed left = product();
  if (!left) return {};
  std::vector<NodePtr> run = {left.node};  // i32 terms that are still to be added up.
  while (token_.is("+") || token_.is("-")) {
    const Token symbol = token_;
    advance();
    Parsed right = product();
    if (!right) return {};
    const bool minus = symbol.is("-");
    const bool integers = left.node->type == Type::kI32 && right.node->type == Type::kI32;
    if (!integers && run.size() > 1) left.node = make(Op::kAdd, run);
    if (!numbers(symbol, left, right)) return {};
    const std::uint32_t nodes = left.nodes + right.nodes + 1;
    if (too_many(nodes, symbol.offset)) return {};
    if (integers) {
      run.push_back(minus ? make(Op::kNegate, {right.node}) : right.node);
      left.nodes = nodes;
      continue;
    }
    left = made(minus ? Op::kSubtract : Op::kAdd, {left.node, right.node}, nodes, left.begin);
    if (!left) return {};
    run = {left.node};
  }
  if (run.size() > 1) return made(Op::kAdd, std::move(run), left.nodes, left.begin);
  return left;
}

Parsed Parser::product() {
  Parsed left = unary();
  if (!left) return {};
  std::vector<NodePtr> run = {left.node};  // i32 factors that are still to be multiplied.
  while (token_.is("*") || token_.is("/") || token_.is("%")) {
    const Token symbol = token_;
    advance();
    Parsed right = unary();
    if (!right) return {};
    const bool integers = left.node->type == Type::kI32 && right.node->type == Type::kI32;
    const bool goes_on = integers && symbol.is("*");
    if (!goes_on && run.size() > 1) left.node = make(Op::kMultiply, run);
    if (!numbers(symbol, left, right)) return {};
    const std::uint32_t nodes = left.nodes + right.nodes + 1;
    if (too_many(nodes, symbol.offset)) return {};
    if (goes_on) {
      run.push_back(right.node);
      left.nodes = nodes;
      continue;
    }
    left = symbol.is("*") ? made(Op::kMultiply, {left.node, right.node}, nodes, left.begin)
                          : divided(symbol, left, right);
    if (!left) return {};
    run = {left.node};
  }
  if (run.size() > 1) return made(Op::kMultiply, std::move(run), left.nodes, left.begin);
  return left;
}

Parsed Parser::divided(const Token& symbol, Parsed left, Parsed right) {
  const bool remainder = symbol.is("%");
  if (remainder && left.node->type != Type::kI32) {
    return fail(symbol.offset, "`%` takes i32 on both sides, and here is an f32",
                "use floor: `x - floor(x / y) * y`");
  }
  if (is_zero(right.node)) {
    return fail(right.begin, "division by zero",
                "the divisor is a constant; one that is only known at run time may be 0 and then "
                "gives 0");
  }
  return made(remainder ? Op::kRemainder : Op::kDivide, {left.node, right.node},
              left.nodes + right.nodes + 1, left.begin);
}

Parsed Parser::unary() {
  std::vector<Token> signs;
  for (; token_.is("-") || token_.is("!"); advance()) {
    if (signs.size() == static_cast<std::size_t>(kMaxNesting)) {
      return fail(token_.offset, fmt::format("more than {} signs in a row", kMaxNesting));
    }
    signs.push_back(token_);
  }
  // The sign of a number is part of it: -2147483648 is an i32, 2147483648 is none.
  const bool literal = token_.kind == Token::kInteger || token_.kind == Token::kReal;
  const bool negative = literal && !signs.empty() && signs.back().is("-");
  Parsed value = negative ? number(true) : primary();
  if (negative) {
    if (value) value.begin = signs.back().offset;
    signs.pop_back();
  }
  for (; value && !signs.empty(); signs.pop_back()) {
    const Token& sign = signs.back();
    const bool is_bool = value.node->type == Type::kBool;
    if (sign.is("!") && !is_bool) {
      return fail(sign.offset,
                  fmt::format("`!` takes bool, and this is {}", word(value.node->type)),
                  kCompareIt);
    }
    if (sign.is("-") && is_bool) {
      return fail(sign.offset, "`-` takes numbers, and this is bool",
                  "`!` negates a bool; `where(x, 1, 0)` makes it a number");
    }
    value = made(is_bool ? Op::kNot : Op::kNegate, {value.node}, value.nodes + 1, sign.offset);
  }
  return value;
}

}  // namespace attune::expr
