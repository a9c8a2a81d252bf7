// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/parse.h"

#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/expr/parser.h"
#include "src/codegen/expr/words.h"
#include "src/support/try.h"

namespace attune::expr {

Parsed Parser::whole() {
  if (token_.kind == Token::kEnd) return fail(token_.offset, "the expression is empty");
  const Parsed value = disjunction();
  if (value && token_.kind != Token::kEnd) return unexpected("an operator or the end");
  return value;
}

Parsed Parser::fail(std::size_t offset, std::string message, std::string hint) {
  // The first complaint is the cause; a caller that gives up may add another behind it.
  if (complaint_.message.empty()) complaint_ = {offset, std::move(message), std::move(hint)};
  return {};
}

Parsed Parser::unexpected(std::string_view wanted) {
  if (token_.kind == Token::kEnd) {
    return fail(token_.offset, fmt::format("the expression ends where {} should follow", wanted));
  }
  if (token_.kind != Token::kMalformed) {
    return fail(token_.offset,
                fmt::format("`{}` stands where {} should", quoted(token_.text), wanted));
  }
  if (token_.text.size() > 1) {
    return fail(token_.offset, fmt::format("`{}` is not a number", quoted(token_.text)),
                "numbers are written like 12, 0.5 or 1e-3");
  }
  const char c = token_.text[0];
  const bool lonely = c == '=' || c == '&' || c == '|';
  return fail(token_.offset,
              fmt::format("the character `{}` means nothing here", quoted(token_.text)),
              lonely ? fmt::format("write `{}{}`", c, c)
                     : "expressions are ASCII: names, numbers and + - * / % < > = ! & | ( ) [ ] ,");
}

bool Parser::expect(std::string_view symbol, std::string_view after) {
  if (!token_.is(symbol)) {
    unexpected(fmt::format("`{}` after {}", symbol, after));
    return false;
  }
  advance();
  return true;
}

bool Parser::list(std::string_view closing, bool holes, std::vector<Parsed>& values) {
  std::uint32_t nodes = 0;
  while (!token_.is(closing)) {
    const Token token = token_;
    if (holes && token.kind == Token::kName && token.text == "_") {
      advance();
      values.push_back(leaf(constant_i32(0), token.offset));
      values.back().hole = true;
    } else {
      values.push_back(disjunction());
      if (!values.back()) return false;
    }
    nodes += values.back().nodes;
    if (too_many(nodes, token.offset)) return false;
    if (token_.is(closing)) break;
    if (!expect(",", "an argument")) return false;
    if (token_.is(closing)) {
      unexpected("another argument");
      return false;
    }
  }
  advance();
  return true;
}

bool Parser::deeper(std::size_t offset) {
  if (nesting_ == kMaxNesting) {
    fail(offset, fmt::format("more than {} levels of parentheses", kMaxNesting));
    return false;
  }
  ++nesting_;
  return true;
}

bool Parser::too_many(std::uint32_t nodes, std::size_t begin) {
  if (nodes <= kMaxNodes) return false;
  fail(begin, fmt::format("the expression has more than {} parts", kMaxNodes),
       "every operator, number and name counts, pieces with all that they stand for");
  return true;
}

Parsed Parser::made(Op op, std::vector<NodePtr> arguments, std::uint32_t nodes, std::size_t begin) {
  if (too_many(nodes, begin)) return {};
  NodePtr node = make(op, std::move(arguments));
  if (too_many(node->size, begin)) return {};
  return {std::move(node), nodes, begin};
}

void Parser::widen(Parsed& value) {
  if (value.node->type == Type::kI32) value.node = make(Op::kToF32, {value.node});
}

bool Parser::numbers(const Token& symbol, Parsed& left, Parsed& right) {
  for (const Parsed* side : {&left, &right}) {
    if (side->node->type != Type::kBool) continue;
    fail(symbol.offset,
         fmt::format("`{}` takes numbers, and its {} side is bool", symbol.text,
                     side == &left ? "left" : "right"),
         "`where(x, 1, 0)` makes a bool a number; bools are joined with && || == !=");
    return false;
  }
  if (left.node->type != right.node->type) {
    widen(left);
    widen(right);
  }
  return true;
}

const BoundParameter* Parser::binding(std::string_view name) const {
  for (const BoundParameter& bound : scope_.bindings) {
    if (bound.parameter == name) return &bound;
  }
  return nullptr;
}

namespace {

/// The deepest nesting of a canonical text, which must be within what parsing it allows.
int nesting_of(std::string_view text) {
  int depth = 0, deepest = 0;
  for (const char c : text) {
    if (c == '(' || c == '[') deepest = std::max(deepest, ++depth);
    if (c == ')' || c == ']') --depth;
  }
  return deepest;
}

}  // namespace

Result<NodePtr> parse(std::string_view text, ExpressionRole role,
                      const Declarations& declarations) {
  ATTUNE_CHECK_OK(check_declarations(declarations));
  if (text.size() > kMaxTextBytes) {
    return attune::fail(ErrorCode::kInvalidArgument,
                        fmt::format("{}: the expression has {} bytes", word(role), text.size()),
                        fmt::format("at most {} are allowed", kMaxTextBytes));
  }
  std::map<std::string, std::size_t> axes;
  Parser parser(text, {role, declarations, axes});
  const Parsed value = parser.whole();
  const auto refuse = [&](const Complaint& complaint) {
    return tl::unexpected<Error>(error_at(role, text, complaint));
  };
  if (!value) return refuse(parser.complaint());

  NodePtr node = value.node;
  const bool mask = role == ExpressionRole::kMask;
  if (mask != (node->type == Type::kBool)) {
    return refuse({value.begin,
                   fmt::format("a {} must be {}, and this is {}", word(role),
                               mask ? "bool" : "a number", word(node->type)),
                   mask ? "compare it with something, for example `kv <= pos`"
                        : "choose numbers with `where(condition, a, b)`"});
  }
  if (node->type == Type::kI32) node = make(Op::kToF32, {node});
  // What is accepted must be accepted in its canonical spelling too.
  const std::string canonical = expr::text(node);
  if (node->size > kMaxNodes || canonical.size() > kMaxTextBytes ||
      nesting_of(canonical) > kMaxNesting) {
    return refuse({value.begin, "the expression is too large once it is written out in full",
                   fmt::format("{} bytes, {} levels of parentheses and {} parts are the limits",
                               kMaxTextBytes, kMaxNesting, kMaxNodes)});
  }
  return node;
}

}  // namespace attune::expr
