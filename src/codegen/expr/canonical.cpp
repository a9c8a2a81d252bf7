// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <attune/expression.h>

#include "src/codegen/expr/lexer.h"
#include "src/codegen/expr/parse.h"
#include "src/codegen/expr/words.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

constexpr std::size_t kMaxNameLength = 64;
constexpr std::size_t kMaxTensors = 16, kMaxScalars = 32;
constexpr std::array<std::string_view, 13> kReservedTensors = {
    "q",         "k",         "v",          "out",        "lse",           "q_lens",
    "kv_lens",   "q_offsets", "kv_offsets", "page_table", "block_offsets", "block_indices",
    "block_full"};

bool is_name(std::string_view name) {
  const auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  };
  if (name.empty() || name.size() > kMaxNameLength || !letter(name[0])) return false;
  return std::all_of(name.begin(), name.end(),
                     [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

tl::unexpected<Error> refuse(std::string_view kind, std::string_view name, std::string_view what,
                             std::string hint) {
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("{} `{}` {}", kind, expr::quoted(name), what), std::move(hint));
}

Status check_name(std::string_view kind, std::string_view name) {
  if (!is_name(name)) {
    return refuse(kind, name, "has a name that is not allowed",
                  fmt::format("names are letters, digits and _, begin with no digit and have 1 to "
                              "{} characters",
                              kMaxNameLength));
  }
  if (expr::is_language_word(name)) {
    return refuse(kind, name, "has the name of a word of the expression language",
                  "choose another name");
  }
  if (std::find(kReservedTensors.begin(), kReservedTensors.end(), name) != kReservedTensors.end()) {
    return refuse(kind, name, "has the name of an operand of every attention",
                  "choose another name");
  }
  return {};
}

Status check_tensor(std::string_view name, const TensorDeclaration& tensor) {
  ATTUNE_CHECK_OK(check_name("tensor", name));
  for (const std::string& axis : tensor.broadcast) {
    const auto v = expr::variable_named(axis);
    if (v && *v != expr::Variable::kScore) continue;
    const std::vector<std::string> known = expr::variable_words(ExpressionRole::kMask);
    return refuse(
        "tensor", name,
        fmt::format("has a broadcast axis `{}`, which is no index variable", expr::quoted(axis)),
        fmt::format("{}they are {}", did_you_mean(axis, known), list_of(known)));
  }
  return {};
}

}  // namespace

Status check_declarations(const Declarations& declarations) {
  const auto limit = [](std::string_view kind, std::size_t count, std::size_t most) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("{} {} are declared", count, kind),
                fmt::format("at most {} are allowed", most));
  };
  if (declarations.tensors.size() > kMaxTensors) {
    return limit("tensors", declarations.tensors.size(), kMaxTensors);
  }
  if (declarations.scalars.size() > kMaxScalars) {
    return limit("scalars", declarations.scalars.size(), kMaxScalars);
  }
  for (const auto& [name, tensor] : declarations.tensors) {
    ATTUNE_CHECK_OK(check_tensor(name, tensor));
  }
  for (const auto& [name, dtype] : declarations.scalars) {
    ATTUNE_CHECK_OK(check_name("scalar", name));
    if (dtype != Dtype::kI32 && dtype != Dtype::kF32 && dtype != Dtype::kBool) {
      return refuse("scalar", name, fmt::format("has dtype {}", dtype_name(dtype)),
                    "a scalar is i32, f32 or bool");
    }
    if (declarations.tensors.count(name) != 0) {
      return refuse("scalar", name, "has the name of a tensor", "choose another name");
    }
  }
  return {};
}

Result<std::string> canonical_expression(std::string_view text, ExpressionRole role,
                                         const Declarations& declarations) {
  ATTUNE_TRY(const expr::NodePtr node, expr::parse(text, role, declarations));
  return expr::text(node);
}

}  // namespace attune
