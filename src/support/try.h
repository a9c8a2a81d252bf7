// SPDX-License-Identifier: Apache-2.0
// Early return for Results: ATTUNE_TRY(auto plan, make_plan()); ATTUNE_CHECK_OK(validate());
#pragma once

#include <attune/result.h>

#define ATTUNE_CONCAT_INNER(a, b) a##b
#define ATTUNE_CONCAT(a, b) ATTUNE_CONCAT_INNER(a, b)

#define ATTUNE_TRY_NAMED(result, declaration, expression)          \
  auto result = (expression);                                      \
  if (!result) return ::tl::unexpected(std::move(result).error()); \
  declaration = std::move(result).value()

/// Declares a variable from a Result's value, or returns its Error from the enclosing function.
#define ATTUNE_TRY(declaration, expression) \
  ATTUNE_TRY_NAMED(ATTUNE_CONCAT(attune_result_, __LINE__), declaration, expression)

/// Returns the Error of a Status from the enclosing function.
#define ATTUNE_CHECK_OK(expression)                                                \
  do {                                                                             \
    auto attune_status = (expression);                                             \
    if (!attune_status) return ::tl::unexpected(std::move(attune_status).error()); \
  } while (false)
