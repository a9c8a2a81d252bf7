// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/expr/parser.h"
#include "src/codegen/expr/words.h"
#include "src/support/text.h"

namespace attune::expr {
namespace {

std::string declared_names(const Declarations& declarations) {
  std::vector<std::string> names;
  for (const auto& [name, tensor] : declarations.tensors) names.push_back(name + "[...]");
  for (const auto& [name, dtype] : declarations.scalars) names.push_back(name);
  return names.empty() ? std::string("no tensors or scalars are declared")
                       : "declared are " + list_of(names);
}

/// `where` and the like, as a person would write them.
std::string usage(Op function) {
  if (function == Op::kWhere) return "where(condition, a, b)";
  if (function == Op::kMin || function == Op::kMax) return fmt::format("{}(a, b)", word(function));
  return fmt::format("{}(x)", word(function));
}

}  // namespace

Parsed Parser::primary() {
  if (token_.kind == Token::kInteger || token_.kind == Token::kReal) return number(false);
  if (token_.kind == Token::kName) return name();
  if (!token_.is("(")) return unexpected("a number, a name or `(`");
  const std::size_t begin = token_.offset;
  if (!deeper(begin)) return {};
  advance();
  Parsed inner = disjunction();
  if (!inner || !expect(")", "the expression in parentheses")) return {};
  --nesting_;
  inner.begin = begin;
  return inner;
}

Parsed Parser::number(bool negative) {
  const Token token = token_;
  const char* const end = token.text.data() + token.text.size();
  advance();
  if (token.kind == Token::kReal) {
    double value = 0;
    const std::from_chars_result read = std::from_chars(token.text.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end) {
      return fail(token.offset, fmt::format("the number {} is out of range", quoted(token.text)),
                  "write `inf` for infinity and `0.0` for zero");
    }
    return leaf(constant_f32(negative ? -value : value), token.offset);
  }
  constexpr std::int64_t kHighest = std::numeric_limits<std::int32_t>::max();
  std::int64_t value = 0;
  const std::from_chars_result read = std::from_chars(token.text.data(), end, value);
  if (read.ec != std::errc() || value > kHighest + negative) {
    return fail(token.offset, fmt::format("the number {} is no i32", quoted(token.text)),
                "i32 is -2147483648 to 2147483647; with a decimal point the number is an f32");
  }
  return leaf(constant_i32(static_cast<std::int32_t>(negative ? -value : value)), token.offset);
}

Parsed Parser::name() {
  const Token name = token_;
  advance();
  if (token_.is("(")) return call(name);
  if (token_.is("[")) return read_tensor(name);
  return plain_name(name);
}

Parsed Parser::plain_name(const Token& name) {
  const std::string word_text(name.text);
  if (const BoundParameter* bound = binding(name.text)) {
    Parsed value = bound->value;
    value.begin = name.offset;
    return value;
  }
  if (name.text == "inf") {
    return leaf(constant_f32(std::numeric_limits<double>::infinity()), name.offset);
  }
  if (name.text == "true" || name.text == "false") {
    return leaf(constant_bool(name.text == "true"), name.offset);
  }
  if (const auto v = variable_named(name.text)) {
    if (!allowed(*v, scope_.role)) {
      return fail(name.offset,
                  fmt::format("`{}` cannot stand in a {} expression", name.text, word(scope_.role)),
                  fmt::format("its variables are {}", list_of(variable_words(scope_.role))));
    }
    return leaf(variable(*v), name.offset);
  }
  if (const Piece* piece = find_piece(name.text)) {
    if (piece->parameters.empty()) return expand(*piece, name);
    return fail(name.offset, fmt::format("`{}` takes arguments", name.text),
                fmt::format("write `{}`", piece->usage));
  }
  if (const auto function = function_named(name.text)) {
    return fail(name.offset, fmt::format("`{}` is a function and takes arguments", name.text),
                fmt::format("write `{}`", usage(*function)));
  }
  const auto scalar_found = scope_.declarations.scalars.find(word_text);
  if (scalar_found != scope_.declarations.scalars.end()) {
    return leaf(scalar(word_text, scalar_found->second), name.offset);
  }
  if (scope_.declarations.tensors.count(word_text) != 0) {
    return fail(name.offset, fmt::format("`{}` is a tensor and needs indices", name.text),
                fmt::format("write for example `{}[b, h]`", name.text));
  }
  if (name.text == "_") {
    return fail(name.offset, "`_` stands only for the index of a tensor's axis of extent 1");
  }
  return unknown(name, "name");
}

Parsed Parser::unknown(const Token& name, std::string_view as) {
  std::vector<std::string> known = variable_words(scope_.role);
  for (std::string& word : function_words()) known.push_back(std::move(word));
  for (std::string& word : piece_words()) known.push_back(std::move(word));
  for (const auto& [word, tensor] : scope_.declarations.tensors) known.push_back(word);
  for (const auto& [word, dtype] : scope_.declarations.scalars) known.push_back(word);
  return fail(
      name.offset, fmt::format("unknown {} `{}`", as, quoted(name.text)),
      fmt::format("{}variables are {}; {}", did_you_mean(name.text, known),
                  list_of(variable_words(scope_.role)), declared_names(scope_.declarations)));
}

Parsed Parser::call(const Token& name) {
  if (const Piece* piece = find_piece(name.text)) {
    if (!piece->parameters.empty()) return expand(*piece, name);
    return fail(token_.offset, fmt::format("`{}` takes no arguments", name.text),
                fmt::format("write `{}`", piece->usage));
  }
  const auto function = function_named(name.text);
  if (!function) {
    const std::string text(name.text);
    if (scope_.declarations.tensors.count(text) != 0) {
      return fail(token_.offset, fmt::format("`{}` is a tensor, not a function", text),
                  fmt::format("its elements are read with brackets: `{}[...]`", text));
    }
    if (scope_.declarations.scalars.count(text) != 0 || is_language_word(name.text)) {
      return fail(token_.offset, fmt::format("`{}` is not a function", text),
                  fmt::format("functions are {}", list_of(function_words())));
    }
    return unknown(name, "function");
  }
  std::vector<Parsed> arguments;
  if (!deeper(token_.offset)) return {};
  advance();
  if (!list(")", /*holes=*/false, arguments)) return {};
  --nesting_;
  return function_call(*function, name, arguments);
}

Parsed Parser::function_call(Op function, const Token& name, const std::vector<Parsed>& arguments) {
  const bool extremum = function == Op::kMin || function == Op::kMax;
  const std::size_t wanted = function == Op::kWhere ? 3 : extremum ? 2 : 1;
  if (arguments.size() < wanted || (arguments.size() > wanted && !extremum)) {
    return fail(name.offset,
                fmt::format("`{}` takes {}{} argument{}, and here {} {}", name.text,
                            extremum ? "at least " : "", wanted, wanted == 1 ? "" : "s",
                            arguments.size() == 1 ? "is" : "are", arguments.size()),
                fmt::format("write `{}`", usage(function)));
  }
  std::vector<Parsed> values = arguments;
  const std::size_t first = function == Op::kWhere;  // The first that is a number.
  if (first == 1 && values[0].node->type != Type::kBool) {
    return fail(values[0].begin,
                fmt::format("the condition of `where` must be bool, and this is {}",
                            word(values[0].node->type)));
  }
  const bool bools =
      first == 1 && values[1].node->type == Type::kBool && values[2].node->type == Type::kBool;
  const bool generic = first == 1 || extremum || function == Op::kAbs;
  bool any_f32 = !generic;
  for (std::size_t i = first; i < values.size(); ++i) {
    if (values[i].node->type == Type::kBool && !bools) {
      return fail(values[i].begin,
                  first == 1 ? "one branch of `where` is bool and the other a number"
                             : fmt::format("`{}` takes numbers, and this is bool", name.text),
                  "`where(x, 1, 0)` makes a bool a number");
    }
    any_f32 |= values[i].node->type == Type::kF32;
  }
  std::uint32_t nodes = extremum ? static_cast<std::uint32_t>(values.size()) - 1 : 1;
  std::vector<NodePtr> nodes_of;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i >= first && any_f32) widen(values[i]);
    nodes += values[i].nodes;
    nodes_of.push_back(values[i].node);
  }
  return made(function, std::move(nodes_of), nodes, name.offset);
}

Parsed Parser::read_tensor(const Token& name) {
  const BoundParameter* bound = binding(name.text);
  const std::string tensor_name = bound != nullptr ? bound->tensor : std::string(name.text);
  const auto found = scope_.declarations.tensors.find(tensor_name);
  if (found == scope_.declarations.tensors.end()) {
    if (scope_.declarations.scalars.count(tensor_name) == 0 && !is_language_word(tensor_name)) {
      return unknown(name, "tensor");
    }
    return fail(token_.offset, fmt::format("`{}` is not a tensor and has no indices", tensor_name),
                declared_names(scope_.declarations));
  }
  std::vector<Parsed> indices;
  if (!deeper(token_.offset)) return {};
  advance();
  if (!list("]", /*holes=*/true, indices)) return {};
  --nesting_;
  constexpr std::size_t kMaxAxes = 4;
  if (indices.empty() || indices.size() > kMaxAxes) {
    return fail(name.offset, fmt::format("a tensor has 1 to {} axes, and here are {} indices",
                                         kMaxAxes, indices.size()));
  }
  const std::size_t axes = scope_.axes.emplace(tensor_name, indices.size()).first->second;
  if (axes != indices.size()) {
    return fail(name.offset, fmt::format("`{}` is read with {} indices here and {} before",
                                         tensor_name, indices.size(), axes));
  }
  const std::vector<std::string>& broadcast = found->second.broadcast;
  unsigned broadcast_axes = 0;
  std::uint32_t nodes = 1;
  std::vector<NodePtr> nodes_of;
  for (std::size_t i = 0; i < indices.size(); ++i) {
    NodePtr index = indices[i].node;
    if (index->type != Type::kI32) {
      return fail(indices[i].begin,
                  fmt::format("an index must be i32, and this is {}", word(index->type)));
    }
    const bool fixed = index->op == Op::kVariable &&
                       std::count(broadcast.begin(), broadcast.end(), word(index->variable)) > 0;
    if (fixed || indices[i].hole) {
      broadcast_axes |= 1U << i;
      index = constant_i32(0);
    }
    nodes += indices[i].nodes;
    nodes_of.push_back(std::move(index));
  }
  if (too_many(nodes, name.offset)) return {};
  Parsed value{tensor(tensor_name, found->second.dtype, std::move(nodes_of), broadcast_axes), nodes,
               name.offset};
  return value;
}

}  // namespace attune::expr
