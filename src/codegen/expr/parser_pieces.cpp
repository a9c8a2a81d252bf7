// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <fmt/format.h>

#include "src/codegen/expr/parser.h"
#include "src/codegen/expr/simplify.h"
#include "src/codegen/expr/words.h"

namespace attune::expr {
namespace {

bool is_infinite(const Parsed& value) {
  return value && is_constant(value.node) && value.node->type == Type::kF32 &&
         value.node->real == std::numeric_limits<double>::infinity();
}

}  // namespace

Parsed Parser::expand(const Piece& piece, const Token& name) {
  NameScope inner = scope_;
  inner.bindings.clear();
  if (!piece.parameters.empty() && !piece_arguments(piece, name.offset, inner.bindings)) return {};
  std::vector<NodePtr> parts;
  std::uint32_t nodes = 0;
  for (const PiecePart& part : piece.parts) {
    if (part.side >= 0 && is_infinite(inner.bindings[part.side].value)) continue;
    Parser parser(part.text, inner);
    const Parsed value = parser.whole();
    if (!value) {
      return fail(name.offset, fmt::format("in `{}`: {}", piece.usage, parser.complaint().message),
                  parser.complaint().hint);
    }
    nodes += value.nodes + 1;
    parts.push_back(value.node);
  }
  if (parts.empty()) return leaf(constant_bool(true), name.offset);
  if (parts.size() == 1) return {parts[0], nodes - 1, name.offset};
  return made(Op::kAnd, std::move(parts), nodes - 1, name.offset);
}

bool Parser::piece_arguments(const Piece& piece, std::size_t place,
                             std::vector<BoundParameter>& bindings) {
  if (!deeper(token_.offset)) return false;
  advance();
  for (const PieceParameter& parameter : piece.parameters) {
    const bool last = &parameter == &piece.parameters.back();
    BoundParameter binding{parameter.name, {}, {}};
    if (!token_.is(")") && !piece_argument(piece, parameter, binding)) return false;
    const bool given = binding.value || !binding.tensor.empty();
    if (!given || (last ? token_.is(",") : token_.is(")"))) {
      fail(place,
           fmt::format("`{}` takes {} argument{}", piece.name, piece.parameters.size(),
                       piece.parameters.size() == 1 ? "" : "s"),
           fmt::format("write `{}`", piece.usage));
      return false;
    }
    if (!expect(last ? ")" : ",", fmt::format("{} in `{}`", parameter.name, piece.usage))) {
      return false;
    }
    bindings.push_back(std::move(binding));
  }
  --nesting_;
  return true;
}

bool Parser::piece_argument(const Piece& piece, const PieceParameter& parameter,
                            BoundParameter& binding) {
  const std::string what = fmt::format("{} in `{}`", parameter.name, piece.usage);
  const Token token = token_;
  if (parameter.kind == PieceParameter::kTensor) {
    if (token.kind != Token::kName) {
      fail(token.offset, what + " must be the name of a tensor");
      return false;
    }
    advance();
    binding.tensor = std::string(token.text);
    if (scope_.declarations.tensors.count(binding.tensor) == 0) {
      unknown(token, "tensor");
      return false;
    }
    if (!token_.is(")") && !token_.is(",")) {
      fail(token_.offset, what + " must be the name of a tensor and nothing more");
      return false;
    }
    return true;
  }
  binding.value = disjunction();
  Parsed& value = binding.value;
  if (!value) return false;
  const bool constant = is_constant(value.node);
  if (parameter.kind == PieceParameter::kReal) {
    if (value.node->type == Type::kBool) {
      fail(value.begin, what + " must be a number, and this is bool");
      return false;
    }
    widen(value);
    if (is_constant(value.node) && (!std::isfinite(value.node->real) || value.node->real == 0)) {
      fail(value.begin, what + " must be finite and not 0");
      return false;
    }
    return true;
  }
  const bool side = parameter.kind == PieceParameter::kSide;
  const char* const open = side ? "`inf` leaves the side open" : "";
  if (side && is_infinite(value)) return true;
  if (value.node->type != Type::kI32) {
    fail(value.begin, fmt::format("{} must be i32, and this is {}", what, word(value.node->type)),
         open);
    return false;
  }
  if (constant && value.node->integer < parameter.lowest) {
    fail(
        value.begin,
        fmt::format("{} is {} and must be {} or more", what, value.node->integer, parameter.lowest),
        open);
    return false;
  }
  return true;
}

}  // namespace attune::expr
