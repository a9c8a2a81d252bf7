// SPDX-License-Identifier: Apache-2.0
// The parser's inside: recursive descent over the grammar of parse.h, which types, widens and makes
// canonical nodes on the way. Only parse.cpp and the parser's own sources include this.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <attune/expression.h>

#include "src/codegen/expr/lexer.h"
#include "src/codegen/expr/node.h"
#include "src/codegen/expr/pieces.h"

namespace attune::expr {

inline constexpr std::size_t kMaxTextBytes = 64 * 1024;
inline constexpr int kMaxNesting = 200;
inline constexpr std::uint32_t kMaxNodes = 4096;

/// What a part of the text means. Without a node, parsing has failed and says why.
struct Parsed {
  NodePtr node;
  std::uint32_t nodes = 1;  ///< Before simplification, pieces expanded: what the limit counts.
  std::size_t begin = 0;
  bool hole = false;  ///< `_`, the index of an axis of extent 1.

  explicit operator bool() const { return node != nullptr; }
};

/// A parameter of a piece while its expansion is parsed.
struct BoundParameter {
  std::string_view parameter;
  Parsed value;
  std::string tensor;
};

/// What names mean.
struct NameScope {
  ExpressionRole role;
  const Declarations& declarations;
  std::map<std::string, std::size_t>& axes;  ///< Of each tensor read so far.
  std::vector<BoundParameter> bindings = {};
};

class Parser {
 public:
  Parser(std::string_view text, const NameScope& scope) : lexer_(text), scope_(scope) { advance(); }

  /// The whole text as one expression; a Parsed without a node where it is wrong.
  Parsed whole();
  const Complaint& complaint() const { return complaint_; }

 private:
  // Operators (parser_operators.cpp), one function for each level of the grammar.
  Parsed disjunction();
  Parsed conjunction();
  Parsed junction(Op op, std::string_view symbol, Parsed (Parser::*operand)());
  Parsed comparison();
  Parsed compared(const Token& symbol, Parsed left, Parsed right);
  Parsed sum();
  Parsed product();
  Parsed divided(const Token& symbol, Parsed left, Parsed right);
  Parsed unary();

  // Primaries (parser_primaries.cpp).
  Parsed primary();
  Parsed number(bool negative);
  Parsed name();
  Parsed plain_name(const Token& name);
  Parsed call(const Token& name);
  Parsed function_call(Op function, const Token& name, const std::vector<Parsed>& arguments);
  Parsed read_tensor(const Token& name);
  Parsed unknown(const Token& name, std::string_view as);

  // Pieces (parser_pieces.cpp).
  Parsed expand(const Piece& piece, const Token& name);
  bool piece_arguments(const Piece& piece, std::size_t place,
                       std::vector<BoundParameter>& bindings);
  bool piece_argument(const Piece& piece, const PieceParameter& parameter, BoundParameter& binding);

  // Shared.
  void advance() { token_ = lexer_.next(); }
  bool expect(std::string_view symbol, std::string_view after);
  /// Expressions up to `closing`, which is read too.
  bool list(std::string_view closing, bool holes, std::vector<Parsed>& values);
  Parsed fail(std::size_t offset, std::string message, std::string hint = {});
  /// The token is not what can stand here.
  Parsed unexpected(std::string_view wanted);
  bool deeper(std::size_t offset);
  Parsed leaf(NodePtr node, std::size_t begin) const { return {std::move(node), 1, begin}; }
  /// The operator's value, or an error where the tree grows too large.
  Parsed made(Op op, std::vector<NodePtr> arguments, std::uint32_t nodes, std::size_t begin);
  bool too_many(std::uint32_t nodes, std::size_t begin);
  /// Makes an i32 an f32.
  static void widen(Parsed& value);
  /// Whether both are numbers; widens one where they differ.
  bool numbers(const Token& symbol, Parsed& left, Parsed& right);
  const BoundParameter* binding(std::string_view name) const;

  Lexer lexer_;
  Token token_;
  NameScope scope_;
  Complaint complaint_;
  int nesting_ = 0;
};

}  // namespace attune::expr
