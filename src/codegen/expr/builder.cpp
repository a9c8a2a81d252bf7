// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <fmt/format.h>

#include <attune/expression.h>

#include "src/codegen/expr/node.h"

namespace attune {

Expression Expression::from_text(std::string_view text) {
  // A lone word needs no parentheses, and the name of a tensor must have none.
  constexpr std::string_view kWord =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  const bool word = text.find_first_not_of(kWord) == std::string_view::npos;
  return {std::string(text), word ? Binding::kPrimary : Binding::kOr};
}

Expression Expression::literal(bool value) { return {value ? "true" : "false", Binding::kPrimary}; }

Expression Expression::literal(std::int64_t value) {
  return {fmt::format("{}", value), value < 0 ? Binding::kUnary : Binding::kPrimary};
}

Expression Expression::literal(double value) {
  return {expr::text(expr::constant_f32(value)),
          std::signbit(value) ? Binding::kUnary : Binding::kPrimary};
}

std::string Expression::within(Binding needed) const {
  return binding_ < needed ? "(" + text_ + ")" : text_;
}

Expression Expression::binary(const Expression& a, std::string_view symbol, const Expression& b,
                              Binding binding) {
  // Operators group to the left; comparisons do not group at all.
  const auto tighter = static_cast<Binding>(static_cast<int>(binding) + 1);
  const Binding left = binding == Binding::kComparison ? tighter : binding;
  return {fmt::format("{}{}{}", a.within(left), symbol, b.within(tighter)), binding};
}

Expression Expression::unary(std::string_view symbol, const Expression& a) {
  return {fmt::format("{}{}", symbol, a.within(Binding::kUnary)), Binding::kUnary};
}

Expression Expression::call(std::string_view name, const std::vector<Expression>& arguments) {
  std::string text = fmt::format("{}(", name);
  for (const Expression& argument : arguments) {
    if (&argument != &arguments.front()) text += ", ";
    text += argument.text_;
  }
  return {text + ")", Binding::kPrimary};
}

Expression Expression::read(std::string_view name, const std::vector<Expression>& indices) {
  std::string text = call(name, indices).text_;
  text[name.size()] = '[';
  text.back() = ']';
  return {std::move(text), Binding::kPrimary};
}

}  // namespace attune
