// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/pieces.h"

#include <doctest/doctest.h>

#include <string>

#include <attune/expression.h>

namespace {

using attune::canonical_expression;
using attune::Dtype;
using attune::ExpressionRole;

const attune::Declarations kDeclared = {
    {{"doc", {Dtype::kI32}}, {"slope", {Dtype::kF32}}, {"table", {Dtype::kF16}}},
    {{"w", Dtype::kI32}, {"c", Dtype::kF32}}};

std::string canonical(const std::string& text, ExpressionRole role) {
  const auto result = canonical_expression(text, role, kDeclared);
  REQUIRE_MESSAGE(result, text, ": ", result ? "" : result.error().message);
  return *result;
}
std::string mask(const std::string& text) { return canonical(text, ExpressionRole::kMask); }
std::string score(const std::string& text) { return canonical(text, ExpressionRole::kScore); }
attune::Error refused(const std::string& text, ExpressionRole role = ExpressionRole::kMask) {
  const auto result = canonical_expression(text, role, kDeclared);
  REQUIRE_MESSAGE(!result, text);
  return result.error();
}
bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every piece is what the table of pieces says") {
    CHECK(mask("causal") == mask("kv <= q + kv_len - q_len"));
    CHECK(mask("causal_top_left") == mask("kv <= q"));
    CHECK(mask("window(4, 2)") == mask("kv >= pos - 4 && kv <= pos + 2"));
    CHECK(mask("sink(4)") == mask("kv < 4"));
    CHECK(mask("prefix(w)") == mask("kv < w || kv <= pos"));
    CHECK(mask("document(doc)") == mask("doc[b, pos] == doc[b, kv]"));
    CHECK(mask("dilated(3)") == mask("(pos - kv) % 3 == 0"));
    CHECK(mask("local_2d(w, 2)") == mask("abs(q / w - kv / w) <= 2 && abs(q % w - kv % w) <= 2"));
    CHECK(score("score + alibi(slope)") == score("score + -slope[h] * abs(pos - kv)"));
    CHECK(score("score + relative_bias(table, 8)") ==
          score("score + table[h, min(max(kv - pos, -8), 8) + 8]"));
    CHECK(score("softcap(30)") == score("30 * tanh(score / 30)"));
    CHECK(score("softcap(c)") == score("c * tanh(score / c)"));
  }

  TEST_CASE("every piece of the table expands in a score") {
    for (const std::string& name : attune::expr::piece_words()) {
      const attune::expr::Piece* piece = attune::expr::find_piece(name);
      REQUIRE(piece != nullptr);
      std::string arguments;
      for (const auto& parameter : piece->parameters) {
        const bool tensor = parameter.kind == attune::expr::PieceParameter::kTensor;
        arguments += (arguments.empty() ? "" : ", ") + std::string(tensor ? "table" : "2");
      }
      const std::string call = arguments.empty() ? name : name + "(" + arguments + ")";
      const bool number = name == "alibi" || name == "relative_bias" || name == "softcap";
      CHECK(score(number ? call : "where(" + call + ", score, 0)") != "");
    }
    CHECK(attune::expr::find_piece("banana") == nullptr);
  }

  TEST_CASE("inf leaves a side of a window open") {
    CHECK(mask("window(inf, 0)") == mask("causal"));
    CHECK(mask("window(w, inf)") == mask("kv >= pos - w"));
    CHECK(mask("window(inf, inf)") == "true");
    CHECK(mask("window(0, 0)") == mask("kv >= pos && kv <= pos"));
  }

  TEST_CASE("arguments are expressions, and parentheses around them are not lost") {
    CHECK(mask("window(w + 1, w - 1)") == mask("kv >= pos - (w + 1) && kv <= pos + (w - 1)"));
    CHECK(mask("dilated(w % 4 + 1)") == mask("(pos - kv) % (w % 4 + 1) == 0"));
    CHECK(mask("prefix(where(causal, 3, w))") == mask("kv < where(causal, 3, w) || kv <= pos"));
    CHECK(mask("causal && !sink(2) || document(doc)") ==
          mask("document(doc) || kv >= 2 && causal"));
  }

  TEST_CASE("constants that make no sense are refused and the message says which") {
    CHECK(contains(refused("window(-3, 0)").message, "l in `window(l, r)` is -3"));
    CHECK(contains(refused("window(0, 1 - 2)").message, "r in `window(l, r)` is -1"));
    CHECK(contains(refused("window(-3, 0)").hint, "inf"));
    CHECK(contains(refused("window(-inf, 0)").message, "must be i32"));
    CHECK(contains(refused("sink(-1)").message, "must be 0 or more"));
    CHECK(contains(refused("prefix(-1)").message, "must be 0 or more"));
    CHECK(contains(refused("dilated(0)").message, "must be 1 or more"));
    CHECK(contains(refused("local_2d(0, 1)").message, "width"));
    CHECK(contains(refused("local_2d(1, -1)").message, "radius"));
    CHECK(contains(refused("relative_bias(table, -1)", ExpressionRole::kScore).message, "m in"));
    for (const char* c : {"0", "0.0", "-0.0", "inf", "-inf", "inf - inf"}) {
      CHECK(contains(refused("softcap(" + std::string(c) + ")", ExpressionRole::kScore).message,
                     "finite and not 0"));
    }
    CHECK(mask("sink(0)") == mask("kv < 0"));
    CHECK(mask("dilated(1)") == "true");
  }

  TEST_CASE("a wrong number or kind of arguments is answered with the usage") {
    for (const char* text : {"window(3)", "window()", "window(1, 2, 3)", "window"}) {
      CHECK(contains(refused(text).hint, "window(l, r)"));
    }
    CHECK(contains(refused("causal()").hint, "write `causal`"));
    CHECK(contains(refused("sink(1.5)").message, "must be i32, and this is f32"));
    CHECK(contains(refused("prefix(prefix(1))").message, "must be i32, and this is bool"));
    CHECK(contains(refused("document(w)").message, "unknown tensor `w`"));
    CHECK(contains(refused("document(docs)").hint, "did you mean `doc`?"));
    CHECK(contains(refused("document(doc[0])").message, "name of a tensor and nothing more"));
    CHECK(contains(refused("document(3)").message, "name of a tensor"));
    CHECK(contains(refused("softcap(causal)", ExpressionRole::kScore).message, "bool"));
  }

  TEST_CASE("a piece may stand only where its variables may") {
    CHECK(contains(refused("softcap(3) < 1").message, "in `softcap(c)`: `score` cannot stand"));
    CHECK(contains(refused("where(causal, 0, 1)", ExpressionRole::kSink).message, "`kv` cannot"));
    CHECK(contains(refused("alibi(slope)", ExpressionRole::kSink).message, "`kv` cannot"));
  }

  TEST_CASE("a piece and the rest of the expression agree on a tensor's axes") {
    const attune::Error error =
        refused("score + alibi(slope) + slope[b, h]", ExpressionRole::kScore);
    CHECK(contains(error.message, "read with 2 indices here and 1 before"));
    CHECK(contains(error.message, "column 24"));
  }

  TEST_CASE("nested pieces cannot grow without bound") {
    std::string text = "1";
    for (int i = 0; i < 60; ++i) text = "where(local_2d(" + text + ", 1), 1, 2)";
    CHECK(contains(refused(text + " < 3").message, "more than 4096 parts"));
    text = "c";
    for (int i = 0; i < 60; ++i) text = "softcap(" + text + ")";
    CHECK(contains(refused(text, ExpressionRole::kScore).message, "more than 4096 parts"));
  }
}
