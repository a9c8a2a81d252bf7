// SPDX-License-Identifier: Apache-2.0
// From text to tree.
#pragma once

#include <string_view>

#include <attune/expression.h>

#include "src/codegen/expr/node.h"

namespace attune::expr {

/// Grammar, loosest binding first:  or := and {"||" and};  and := comparison {"&&" comparison};
/// comparison := sum [("<"|"<="|">"|">="|"=="|"!=") sum];  sum := product {("+"|"-") product};
/// product := unary {("*"|"/"|"%") unary};  unary := ("-"|"!") unary | primary;
/// primary := number | name | name "(" list ")" | name "[" list "]" | "(" or ")".
/// As the index of a tensor's axis of extent 1 also `_`, which canonical text uses for axes that
/// are declared as broadcast. `min` and `max` take two or more arguments. White space is free.
/// Limits: 64 KiB of text, 200 levels of nesting, 4,096 nodes after expansion.
/// Errors: as canonical_expression.
Result<NodePtr> parse(std::string_view text, ExpressionRole role, const Declarations& declarations);

}  // namespace attune::expr
