// SPDX-License-Identifier: Apache-2.0
// libFuzzer target: whatever the text, the parser answers; and the canonical text of what it
// accepts parses to an equal tree. The first byte picks the role.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "src/codegen/expr/parse.h"

namespace {

[[noreturn]] void report(const char* what, const std::string& canonical) {
  std::fprintf(stderr, "%s: %s\n", what, canonical.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using attune::Dtype;
  static const attune::Declarations declarations = {
      {{"bias", {Dtype::kF16, {"b"}}},
       {"slope", {Dtype::kF32}},
       {"doc", {Dtype::kI32}},
       {"keep", {Dtype::kBool}}},
      {{"w", Dtype::kI32}, {"c", Dtype::kF32}, {"on", Dtype::kBool}}};
  constexpr attune::ExpressionRole kRoles[] = {
      attune::ExpressionRole::kScore, attune::ExpressionRole::kMask, attune::ExpressionRole::kSink};
  if (size == 0) return 0;
  const attune::ExpressionRole role = kRoles[data[0] % 3];
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const auto parsed = attune::expr::parse(text, role, declarations);
  if (!parsed) {
    if (parsed.error().message.empty()) report("an error without a message", std::string(text));
    return 0;
  }
  const std::string canonical = attune::expr::text(*parsed);
  const auto again = attune::expr::parse(canonical, role, declarations);
  if (!again) report("the canonical text is refused", canonical + "\n" + again.error().message);
  if (!attune::expr::equal(*parsed, *again)) report("the canonical text means another", canonical);
  if (attune::expr::text(*again) != canonical)
    report("the canonical text is not stable", canonical);
  return 0;
}
