// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/parse.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace {

using attune::canonical_expression;
using attune::check_declarations;
using attune::Declarations;
using attune::Dtype;
using attune::ExpressionRole;

const Declarations kDeclared = {{{"bias", {Dtype::kBf16, {"b"}}},
                                 {"doc", {Dtype::kI32}},
                                 {"tiny", {Dtype::kI8}},
                                 {"keep", {Dtype::kBool}},
                                 {"slope", {Dtype::kF32}}},
                                {{"w", Dtype::kI32}, {"c", Dtype::kF32}, {"on", Dtype::kBool}}};

std::string canonical(const std::string& text, ExpressionRole role = ExpressionRole::kMask) {
  const auto result = canonical_expression(text, role, kDeclared);
  REQUIRE_MESSAGE(result, text, ": ", result ? "" : result.error().message);
  return *result;
}
std::string score(const std::string& text) { return canonical(text, ExpressionRole::kScore); }

attune::Error refused(const std::string& text, ExpressionRole role = ExpressionRole::kMask) {
  const auto result = canonical_expression(text, role, kDeclared);
  REQUIRE_MESSAGE(!result, text, " gave ", result ? *result : "");
  CHECK(result.error().code == attune::ErrorCode::kInvalidArgument);
  return result.error();
}
std::string message(const std::string& text, ExpressionRole role = ExpressionRole::kMask) {
  return refused(text, role).message;
}
bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}
std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

/// Hostile text gets an answer within this, sanitizers and a busy machine included.
constexpr std::chrono::milliseconds kPatience(2000);

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("operators bind as in C++") {
    CHECK(canonical("on || on == true && q + kv * 2 < 3 - 1") ==
          canonical("on || ((on == true) && ((q + (kv * 2)) < (3 - 1)))"));
    CHECK(canonical("q - kv - w < 0") == canonical("(q - kv) - w < 0"));
    CHECK(canonical("q / 3 % 2 * h == 0") == canonical("((q / 3) % 2) * h == 0"));
    CHECK(canonical("-q % 3 == 0") == canonical("(-q) % 3 == 0"));
    CHECK(canonical("!on && !!on") == canonical("(!on) && on"));
    CHECK(canonical("q - -kv == - - 3") == canonical("q + kv == 3"));
  }

  TEST_CASE("trivially different spellings have one canonical text") {
    CHECK(canonical("kv<=q+kv_len-q_len") == canonical("causal"));
    CHECK(canonical("kv_len - q_len + q >= kv") == canonical("causal"));
    CHECK(canonical("!(pos < kv)") == canonical("causal"));
    CHECK(canonical("on && causal") == canonical("causal && (on && on)"));
    CHECK(canonical("kv <= 3") == canonical("4 > kv"));
    CHECK(score("score * 2 + c") == score("c + 2.0 * score"));
    CHECK(score("score - 1") == score("-1 + score"));
    CHECK(score("where(on, score, 0)") == score("where(!on, 0.0, score)"));
    CHECK(canonical("2 * (q - kv) < w") == canonical("q + q - kv * 2 < w"));
    // Wrapping makes these two: moving a term across an order is not allowed.
    CHECK(canonical("q - kv < w") != canonical("q < w + kv"));
  }

  TEST_CASE("numbers are i32 without point or exponent, f32 with") {
    CHECK(score("12") == "12.0");  // A score widens at the root.
    CHECK(score(".5") == "0.5");
    CHECK(score("1e-3") == "0.001");
    CHECK(score("1E3") == "1000.0");
    CHECK(score("2.") == "2.0");
    CHECK(score("7 / 2") == "3.0");
    CHECK(score("7 / 2.0") == "3.5");
    CHECK(score("-inf") == "-inf");
    CHECK(canonical("q > -2147483648") == "q > -2147483648");
    CHECK(contains(message("q < 2147483648"), "column 5: the number 2147483648 is no i32"));
    CHECK(contains(message("q - 2147483648 < 0"), "no i32"));
    CHECK(contains(message("q < " + repeated("9", 60000)), "no i32"));
    CHECK(contains(message("1e999", ExpressionRole::kScore), "out of range"));
    for (const char* text : {"2x", "1.2.3", "1e", "1e+", "0x10", "1f"}) {
      CHECK(contains(message(text, ExpressionRole::kScore), "is not a number"));
    }
  }

  TEST_CASE("i32 widens to f32 beside one, and nothing else converts") {
    CHECK(score("score + q") == "q + score");
    CHECK(score("w / 2 * c") == "w / 2 * c");
    CHECK(score("where(on, q, c)") != "");
    CHECK(score("min(q, c, 3)") == "min(c, q, 3.0)");
    CHECK(score("exp(q)") == "exp(q)");
    CHECK(canonical("q < 2.5") == "q < 2.5");
    CHECK(score("abs(q)") == "abs(q)");
    CHECK(score("16777217 * 1.0") == "16777216.0");
    CHECK(contains(message("on + 1", ExpressionRole::kScore), "`+` takes numbers"));
    CHECK(contains(message("on < true"), "`<` takes numbers"));
    CHECK(contains(message("on == 1"), "its left side is bool"));
    CHECK(contains(message("-on", ExpressionRole::kScore), "`-` takes numbers"));
    CHECK(contains(message("!q"), "`!` takes bool, and this is i32"));
    CHECK(contains(message("q && on"), "`&&` takes bool, and its left side is i32"));
    CHECK(contains(message("on || c"), "its right side is f32"));
    CHECK(contains(message("score % 2", ExpressionRole::kScore), "`%` takes i32"));
    CHECK(contains(message("where(q, 1, 2)", ExpressionRole::kScore), "must be bool"));
    CHECK(contains(message("where(on, 1, on)", ExpressionRole::kScore), "one branch"));
    CHECK(contains(message("tanh(on)", ExpressionRole::kScore), "takes numbers"));
    CHECK(contains(message("doc[1.0] == 1"), "an index must be i32, and this is f32"));
  }

  TEST_CASE("an expression has the type and the variables of its role") {
    CHECK(contains(message("q + 1"), "a mask must be bool, and this is i32"));
    CHECK(contains(message("causal", ExpressionRole::kScore), "a score must be a number"));
    CHECK(contains(message("score < 1"), "`score` cannot stand in a mask"));
    CHECK(contains(message("kv", ExpressionRole::kSink), "`kv` cannot stand in a sink"));
    CHECK(contains(message("score", ExpressionRole::kSink), "`score` cannot stand in a sink"));
    CHECK(canonical("slope[h] + h_kv + q + pos", ExpressionRole::kSink) != "");
    CHECK(canonical("h_kv == h") == "h == h_kv");
  }

  TEST_CASE("dividing by a constant zero is an error that points at it") {
    for (const char* text : {"q / 0 == 1", "q % 0 == 1", "q / (w - w) == 1", "q / 0.0 < 1"}) {
      CHECK(contains(message(text), "column 5: division by zero"));
    }
    CHECK(canonical("q / w == 1") == "q / w == 1");
  }

  TEST_CASE("tensors are read with 1 to 4 indices, everywhere the same number") {
    CHECK(score("doc[q] + tiny[q, kv] + bias[b, h, q, kv]") != "");
    CHECK(contains(message("doc[] == 1"), "0 indices"));
    CHECK(contains(message("doc[b,h,q,kv,1] == 1"), "5 indices"));
    CHECK(contains(message("doc[q] == doc[b, q]"), "2 indices here and 1 before"));
    CHECK(contains(message("doc == 1"), "is a tensor and needs indices"));
    CHECK(contains(message("doc(1) == 1"), "not a function"));
    CHECK(contains(message("w[1] == 1"), "is not a tensor"));
    CHECK(contains(message("q[1] == 1"), "is not a tensor"));
    CHECK(contains(message("w(1) == 1"), "is not a function"));
    CHECK(canonical("keep[doc[doc[q]]]") == "keep[doc[doc[q]]]");
  }

  TEST_CASE("an axis declared as broadcast takes the index that names it, and `_` says the same") {
    CHECK(score("bias[b, h, q, kv]") == "bias[_, h, q, kv]");
    CHECK(score("bias[_, h, q, kv]") == "bias[_, h, q, kv]");
    CHECK(score("bias[b + 1, h, q, kv]") == "bias[b + 1, h, q, kv]");
    CHECK(score("slope[h]") == "slope[h]");
    const auto node = attune::expr::parse("bias[h, b]", ExpressionRole::kScore, kDeclared);
    REQUIRE(node);
    CHECK((*node)->broadcast_axes == 2u);
    CHECK((*node)->dtype == Dtype::kBf16);
    CHECK((*node)->type == attune::expr::Type::kF32);
    CHECK((*node)->arguments[1]->integer == 0);
    CHECK(contains(message("_ < 1"), "`_` stands only"));
  }

  TEST_CASE("an error names the place, shows it with a caret and suggests a name") {
    const attune::Error error = refused("causal && kvv <= 3");
    CHECK(error.message == "mask: column 11: unknown name `kvv`");
    CHECK(contains(error.hint, "did you mean `kv`?"));
    CHECK(contains(error.hint, "slope[...]"));
    CHECK(error.detail == "causal && kvv <= 3\n          ^");
    CHECK(message("slop[h]", ExpressionRole::kSink) == "sink: column 1: unknown tensor `slop`");
    CHECK(contains(refused("tan(score)", ExpressionRole::kScore).hint, "did you mean"));
    CHECK(contains(refused("casual").hint, "did you mean `causal`?"));
    const attune::Error second = refused("causal &&\n\tkvv < 3\n|| on");
    CHECK(second.message == "mask: line 2, column 2: unknown name `kvv`");
    CHECK(second.detail == " kvv < 3\n ^");
    const auto bare = canonical_expression("w", ExpressionRole::kScore, {});
    REQUIRE_FALSE(bare);
    CHECK(contains(bare.error().hint, "no tensors or scalars are declared"));
  }

  TEST_CASE("slips of the keyboard are explained") {
    CHECK(contains(refused("q = 1").hint, "write `==`"));
    CHECK(contains(refused("on & on").hint, "write `&&`"));
    CHECK(contains(message("0 < q < 3"), "comparisons do not chain"));
    CHECK(contains(message("q <"), "the expression ends where"));
    CHECK(contains(message("(q < 1"), "`)` after the expression in parentheses"));
    CHECK(contains(message("q < 1)"), "`)` stands where an operator or the end should"));
    CHECK(contains(message("q kv"), "`kv` stands where an operator"));
    CHECK(contains(message("min(q,) < 1"), "another argument"));
    CHECK(contains(message("min(q) < 1"), "takes at least 2 arguments, and here is 1"));
    CHECK(contains(message("abs() < 1"), "takes 1 argument, and here are 0"));
    CHECK(contains(message("where(on, 1)", ExpressionRole::kScore), "takes 3 arguments"));
    CHECK(contains(message("tanh", ExpressionRole::kScore), "is a function"));
  }

  TEST_CASE("empty text, white space, and bytes that are no text are dealt with") {
    for (const char* text : {"", " ", "\n\t\r "}) CHECK(contains(message(text), "is empty"));
    CHECK(canonical(" \n kv\t<=\r\n pos \n") == "kv <= pos");
    CHECK(contains(message(std::string("q\0< 1", 5)), "`\\x00`"));
    CHECK(contains(message("q \xe2\x89\xa4 1"), "column 3: the character `\\xe2`"));
    CHECK(contains(message("\x1b[31m"), "`\\x1b`"));
    CHECK(contains(message("\xff\xfe"), "`\\xff`"));
  }

  TEST_CASE("an error shows no more than 80 columns of the text, and nothing that does not print") {
    const std::string line = "q < 1 && " + repeated("on && ", 100);
    for (const std::string& text :
         {line + "\x1b" + repeated("\xff", 500), line + "zzz && " + line, std::string(60000, 'x'),
          std::string("(") + repeated("\x01", 5000)}) {
      const attune::Error error = refused(text);
      CHECK(error.message.size() < 200);
      CHECK(error.hint.size() < 400);
      const std::size_t end = error.detail.find('\n');
      REQUIRE(end != std::string::npos);
      CHECK(end <= 80);
      CHECK(error.detail.size() <= 162);
      for (const std::string& part : {error.message, error.hint, error.detail}) {
        CHECK(std::all_of(part.begin(), part.end(),
                          [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
      }
      const std::string bare(error.detail.begin() + static_cast<std::ptrdiff_t>(end) + 1,
                             error.detail.end());
      CHECK(bare.find_first_not_of(' ') == bare.size() - 1);
      CHECK(bare.back() == '^');
    }
  }

  TEST_CASE("hostile text is answered at once") {
    std::string sums = "0", wheres = "1", nots = "on", products = "q";
    for (int i = 0; i < 1300; ++i) sums += "+doc[" + std::to_string(i) + "]";
    for (int i = 0; i < 190; ++i) wheres = "where(on," + wheres + ",2)";
    for (int i = 0; i < 190; ++i) nots = "!(on&&" + nots + ")";
    for (int i = 0; i < 1000; ++i) products += "*doc[" + std::to_string(i) + "]";
    const std::string texts[] = {
        std::string(1 << 20, 'q'),
        repeated("(", 10000) + "q" + repeated(")", 10000),
        repeated("(", 60000),
        repeated("-", 60000) + "q < 1",
        repeated("!", 60000) + "on",
        repeated("(-", 199) + "q" + repeated(")", 199) + "< 1",
        repeated("doc[", 10000),
        repeated("min(", 10000),
        "on" + repeated("&&on", 2000),
        "on" + repeated("||on", 15000),
        "q" + repeated("+q", 30000) + "< 1",
        "min(q" + repeated(",q", 30000) + ")< 1",
        sums + "< 1",
        products + "< 1",
        wheres + "< 1",
        nots,
        repeated("a ", 30000),
        repeated("1.", 30000),
        "q == " + std::string(60000, '1') + ".5",
    };
    for (const std::string& text : texts) {
      const auto begin = std::chrono::steady_clock::now();
      const auto result = canonical_expression(text, ExpressionRole::kMask, kDeclared);
      CHECK(std::chrono::steady_clock::now() - begin < kPatience);
      if (!result) CHECK_FALSE(result.error().message.empty());
    }
    CHECK(canonical(wheres + " < 2") != "");
    CHECK(canonical(sums + " < 2") != "");
    CHECK(contains(message(repeated("(", 201) + "on" + repeated(")", 201)), "200 levels"));
    CHECK(canonical(repeated("(", 200) + "on" + repeated(")", 200)) == "on");
    CHECK(contains(message(std::string(64 * 1024 + 1, ' ')), "65537 bytes"));
    CHECK(canonical("on" + repeated(" ", 64 * 1024 - 2)) == "on");
  }

  TEST_CASE("the limit of parts is exact") {
    const std::string fits = "c" + repeated("+c", 2047);  // 4,095 nodes
    CHECK(score("-(" + fits + ")") != "");
    CHECK(contains(message("-(-(" + fits + "))", ExpressionRole::kScore), "more than 4096"));
    CHECK(contains(message(fits + "+c", ExpressionRole::kScore), "more than 4096"));
  }

  TEST_CASE("what is too large in its canonical spelling is refused, not shortened") {
    // 66 bytes a term, and in canonical spelling 67.
    const std::string name(64, 'n');
    Declarations declarations;
    declarations.scalars[name] = Dtype::kF32;
    const std::string text = name + repeated("+\n" + name, 980);
    REQUIRE(text.size() < 64 * 1024);
    const auto result = canonical_expression(text, ExpressionRole::kScore, declarations);
    REQUIRE_FALSE(result);
    CHECK(contains(result.error().message, "too large once it is written out in full"));
  }

  TEST_CASE("names that cannot be declared are refused by name") {
    const auto refuse = [](const std::string& name) {
      const auto tensor = check_declarations({{{name, {}}}, {}});
      const auto scalar = check_declarations({{}, {{name, Dtype::kF32}}});
      CHECK_FALSE(tensor);
      CHECK_FALSE(scalar);
      return tensor ? std::string() : tensor.error().message;
    };
    for (const char* name : {"", "2x", "a-b", "a b", "\xc3\xa9", "x\n"}) {
      CHECK(contains(refuse(name), "not allowed"));
    }
    CHECK(contains(refuse(std::string(65, 'a')), "not allowed"));
    for (const char* name : {"score", "kv", "pos", "h_kv", "where", "tanh", "causal", "window",
                             "softcap", "inf", "true", "false", "_"}) {
      CHECK(contains(refuse(name), "word of the expression language"));
    }
    for (const char* name : {"k", "v", "out", "lse", "q_lens", "kv_lens", "q_offsets", "kv_offsets",
                             "page_table", "block_offsets", "block_indices", "block_full"}) {
      CHECK(contains(refuse(name), "operand of every attention"));
    }
    CHECK(check_declarations(
        {{{std::string(64, 'a'), {}}, {"_a1", {}}}, {{"first_q", Dtype::kI32}}}));
    CHECK_FALSE(check_declarations({{{"a", {}}}, {{"a", Dtype::kF32}}}));
    CHECK_FALSE(check_declarations({{}, {{"a", Dtype::kF16}}}));
    CHECK_FALSE(check_declarations({{}, {{"a", Dtype::kI8}}}));
    CHECK_FALSE(check_declarations({{{"a", {Dtype::kF32, {"banana"}}}}, {}}));
    CHECK_FALSE(check_declarations({{{"a", {Dtype::kF32, {"score"}}}}, {}}));
    CHECK_FALSE(canonical_expression("true", ExpressionRole::kMask, {{{"2x", {}}}, {}}));
  }

  TEST_CASE("at most 16 tensors and 32 scalars are declared") {
    Declarations declarations;
    for (int i = 0; i < 16; ++i) declarations.tensors["t" + std::to_string(i)] = {};
    for (int i = 0; i < 32; ++i) declarations.scalars["s" + std::to_string(i)] = Dtype::kI32;
    CHECK(check_declarations(declarations));
    Declarations more = declarations;
    more.tensors["t"] = {};
    CHECK_FALSE(check_declarations(more));
    more = declarations;
    more.scalars["s"] = Dtype::kI32;
    CHECK_FALSE(check_declarations(more));
  }
}
