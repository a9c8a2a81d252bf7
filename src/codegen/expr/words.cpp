// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/words.h"

#include <utility>

#include "src/codegen/expr/pieces.h"

namespace attune::expr {
namespace {

constexpr std::string_view kVariables[] = {"score",  "b",        "h",      "h_kv", "q",
                                           "kv",     "q_len",    "kv_len", "pos",  "first_q",
                                           "last_q", "first_kv", "last_kv"};
constexpr int kVariablesOfText = 9;

constexpr std::pair<std::string_view, Op> kFunctions[] = {
    {"where", Op::kWhere}, {"min", Op::kMin},   {"max", Op::kMax},         {"abs", Op::kAbs},
    {"floor", Op::kFloor}, {"exp", Op::kExp},   {"exp2", Op::kExp2},       {"log", Op::kLog},
    {"sqrt", Op::kSqrt},   {"tanh", Op::kTanh}, {"sigmoid", Op::kSigmoid}, {"sin", Op::kSin},
    {"cos", Op::kCos},
};

}  // namespace

std::string_view word(Variable v) { return kVariables[static_cast<int>(v)]; }

std::string_view word(Op op) {
  for (const auto& [name, function] : kFunctions) {
    if (function == op) return name;
  }
  return {};
}

std::string_view word(ExpressionRole role) {
  switch (role) {
    case ExpressionRole::kMask:
      return "mask";
    case ExpressionRole::kSink:
      return "sink";
    case ExpressionRole::kScore:
      break;
  }
  return "score";
}

std::string_view word(Type type) {
  switch (type) {
    case Type::kBool:
      return "bool";
    case Type::kI32:
      return "i32";
    case Type::kI64:
      return "i64";
    case Type::kF32:
      break;
  }
  return "f32";
}

std::optional<Variable> variable_named(std::string_view name) {
  for (int i = 0; i < kVariablesOfText; ++i) {
    if (kVariables[i] == name) return static_cast<Variable>(i);
  }
  return std::nullopt;
}

std::optional<Op> function_named(std::string_view name) {
  for (const auto& [word, function] : kFunctions) {
    if (word == name) return function;
  }
  return std::nullopt;
}

bool allowed(Variable v, ExpressionRole role) {
  if (v == Variable::kScore) return role == ExpressionRole::kScore;
  return v != Variable::kKv || role != ExpressionRole::kSink;
}

std::vector<std::string> variable_words(ExpressionRole role) {
  std::vector<std::string> words;
  for (int i = 0; i < kVariablesOfText; ++i) {
    if (allowed(static_cast<Variable>(i), role)) words.emplace_back(kVariables[i]);
  }
  return words;
}

std::vector<std::string> function_words() {
  std::vector<std::string> words;
  for (const auto& [name, function] : kFunctions) words.emplace_back(name);
  return words;
}

bool is_language_word(std::string_view name) {
  return name == "inf" || name == "true" || name == "false" || name == "_" ||
         variable_named(name) || function_named(name) || find_piece(name) != nullptr;
}

}  // namespace attune::expr
