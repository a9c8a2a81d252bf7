// SPDX-License-Identifier: Apache-2.0
// The words of the language: what they are called in text.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <attune/expression.h>

#include "src/codegen/expr/node.h"

namespace attune::expr {

std::string_view word(Variable v);
/// The name of a function such as `tanh`; empty for operators.
std::string_view word(Op op);
/// "score", "mask" or "sink".
std::string_view word(ExpressionRole role);
/// "bool", "i32", "f32" or "i64".
std::string_view word(Type type);

/// The variable of that name; those of tiles have none in text.
std::optional<Variable> variable_named(std::string_view name);
std::optional<Op> function_named(std::string_view name);
/// Whether an expression of that role may use the variable.
bool allowed(Variable v, ExpressionRole role);

/// The variables that an expression of that role may use.
std::vector<std::string> variable_words(ExpressionRole role);
std::vector<std::string> function_words();
/// Every word that a declared name must not be: variables, functions, pieces, `inf`, `true`,
/// `false` and `_`.
bool is_language_word(std::string_view name);

}  // namespace attune::expr
