// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/args_struct.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "src/codegen/attention_args.h"

namespace attune {
namespace {

// clang-format off
// Keywords and names that common headers define as macros.
constexpr std::string_view kTaken[] = {
    "alignas", "alignof", "alloca", "and", "and_eq", "asm", "assert", "auto", "bitand", "bitor",
    "bool", "break", "case", "catch", "char", "char8_t", "char16_t", "char32_t", "class",
    "co_await", "co_return", "co_yield", "compl", "concept", "const", "const_cast", "consteval",
    "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
    "dynamic_cast", "else", "enum", "errno", "explicit", "export", "extern", "false", "float",
    "for", "friend", "goto", "if", "inline", "int", "linux", "long", "major", "makedev", "minor",
    "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "offsetof", "operator",
    "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "requires",
    "restrict", "return", "short", "signed", "sizeof", "static", "static_assert", "static_cast",
    "stderr", "stdin", "stdout", "struct", "switch", "template", "this", "thread_local", "throw",
    "true", "try", "typedef", "typeid", "typename", "typeof", "union", "unix", "unsigned",
    "using", "va_arg", "va_copy", "va_end", "va_start", "virtual", "void", "volatile", "wchar_t",
    "while", "xor", "xor_eq"};
// clang-format on

const char* element_type(Dtype dtype) {
  switch (dtype) {
    case Dtype::kF32:
      return "float";
    case Dtype::kF16:
      return "F16";
    case Dtype::kBf16:
      return "Bf16";
    case Dtype::kI32:
      return "int";
    case Dtype::kI8:
      return "signed char";
    case Dtype::kBool:
      return "Bool8";
  }
  std::abort();
}

const char* scalar_type(Dtype dtype) {
  return dtype == Dtype::kF32 ? "float" : dtype == Dtype::kI32 ? "Int" : "int";
}

}  // namespace

std::string args_member(const std::string& name) {
  const bool taken = std::find(std::begin(kTaken), std::end(kTaken), name) != std::end(kTaken);
  // Types and macros have capitals; compilers' own names begin with `_` or hold two; names that end
  // in `_` make room for the ones that are given one.
  const bool capital =
      std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const bool reserved = name.front() == '_' || name.find("__") != name.npos;
  return taken || capital || reserved || name.back() == '_' ? name + "_" : name;
}

std::string print_args(const Declarations& declarations, bool has_blocks, bool wide_offsets) {
  if (declarations.tensors.empty() && declarations.scalars.empty() && !has_blocks) {
    return "using Args = AttentionArgs;\n";
  }
  std::string text = "struct Args : AttentionArgs {\n";
  for (const auto& [name, declaration] : declarations.tensors) {
    text += fmt::format("  TensorOperand<{}{}> {};\n", element_type(declaration.dtype),
                        wide_offsets ? "" : ", int", args_member(name));
  }
  for (const auto& [name, dtype] : declarations.scalars) {
    text += fmt::format("  {} {};\n", scalar_type(dtype), args_member(name));
  }
  if (has_blocks) text += "  BlockListOperand block_indices;\n";
  return text + fmt::format("}};\nstatic_assert(sizeof(Args) == {}, \"differs from the host\");\n",
                            OperandLayout(declarations, has_blocks).bytes);
}

}  // namespace attune
