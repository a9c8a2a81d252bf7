// SPDX-License-Identifier: Apache-2.0
// The C++ operators of <attune/expression.h>.
#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

#include <attune/expression.h>

namespace {

using namespace attune::expressions;  // NOLINT: as a user would.
using attune::Expression;
using attune::ExpressionRole;

const attune::Declarations kDeclared = {{{"bias", {attune::Dtype::kF32, {"b"}}},
                                         {"doc", {attune::Dtype::kI32}},
                                         {"slope", {attune::Dtype::kF32}}},
                                        {{"w", attune::Dtype::kI32}}};

std::string canonical(const std::string& text, ExpressionRole role = ExpressionRole::kMask) {
  const auto result = canonical_expression(text, role, kDeclared);
  REQUIRE_MESSAGE(result, text, ": ", result ? "" : result.error().message);
  return *result;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("operators write parentheses only where the grammar needs them") {
    CHECK((q() + kv() - 1).text() == "q + kv - 1");
    CHECK((q() - (kv() - 1)).text() == "q - (kv - 1)");
    CHECK(((q() + 1) * 2).text() == "(q + 1) * 2");
    CHECK((q() * 2 + 1).text() == "q * 2 + 1");
    CHECK((q() / (kv() % 2)).text() == "q / (kv % 2)");
    CHECK((-(q() + 1)).text() == "-(q + 1)");
    CHECK((!(q() < kv()) || (q() == 0 && kv() != 0)).text() == "!(q < kv) || q == 0 && kv != 0");
    CHECK(((q() < 1) == (kv() < 1)).text() == "(q < 1) == (kv < 1)");
    CHECK(((causal() || sink(4)) && kv() > 2).text() == "(causal || sink(4)) && kv > 2");
    CHECK((q() >= kv() - 5).text() == "q >= kv - 5");
    CHECK((q() - -5).text() == "q - -5");
  }

  TEST_CASE("a built expression is the text that a person would write") {
    CHECK(canonical(kv() <= pos()) == canonical("causal"));
    CHECK(canonical(window(5, inf())) == canonical("window(5, inf)"));
    CHECK(canonical(window(5, std::numeric_limits<float>::infinity())) ==
          canonical("window(5, inf)"));
    CHECK(canonical(document(tensor("doc")) && prefix(scalar("w"))) ==
          canonical("document(doc) && prefix(w)"));
    CHECK(canonical(local_2d(8, 1) && dilated(2) && causal_top_left()) ==
          canonical("local_2d(8, 1) && dilated(2) && causal_top_left"));
    const auto score_of = [](const std::string& text) {
      return canonical(text, ExpressionRole::kScore);
    };
    CHECK(score_of(softcap(30) + alibi(tensor("slope"))) == score_of("softcap(30) + alibi(slope)"));
    CHECK(score_of(score() + tensor("bias")(b(), h(), q(), kv())) ==
          score_of("score + bias[b, h, q, kv]"));
    CHECK(score_of(score() + relative_bias(tensor("slope"), 1) * 0) ==
          score_of("score + relative_bias(slope, 1) * 0"));
    CHECK(score_of(where(q_len() < kv_len(), score(), h_kv() * 0.5)) ==
          score_of("where(q_len < kv_len, score, h_kv * 0.5)"));
    CHECK(score_of(min(score(), 1) + max(q(), 2) + abs(score()) + floor(score()) + exp(score()) +
                   exp2(score()) + log(score()) + sqrt(score()) + tanh(score()) + sigmoid(score()) +
                   sin(score()) + cos(score())) ==
          score_of("min(score, 1) + max(q, 2) + abs(score) + floor(score) + exp(score) + "
                   "exp2(score) + log(score) + sqrt(score) + tanh(score) + sigmoid(score) + "
                   "sin(score) + cos(score)"));
  }

  TEST_CASE("numbers keep their value to the last bit") {
    CHECK(Expression(true).text() == "true");
    CHECK(Expression(2).text() == "2");
    CHECK(Expression(2.0).text() == "2.0");
    CHECK(Expression(0.1).text() == "0.1");
    CHECK(Expression(0.1F).text() == "0.10000000149011612");
    CHECK(Expression(-HUGE_VAL).text() == "-inf");
    CHECK(Expression(std::nan("")).text() == "(inf - inf)");
    CHECK(canonical(q() > std::numeric_limits<std::int32_t>::min()) == "q > -2147483648");
    CHECK_FALSE(canonical_expression((q() < std::numeric_limits<std::uint64_t>::max()).text(),
                                     ExpressionRole::kMask, kDeclared));
    CHECK_FALSE(canonical_expression((q() < (std::int64_t{1} << 31)).text(), ExpressionRole::kMask,
                                     kDeclared));
  }

  TEST_CASE("an expression can be assigned to a string") {
    std::string field = "true";
    field = q() - kv() < 5;
    CHECK(field == "q - kv < 5");
  }

  TEST_CASE("text becomes one operand, and a long chain does not nest") {
    CHECK((Expression::from_text("q - kv") * 2).text() == "(q - kv) * 2");
    CHECK((Expression::from_text("q") * 2).text() == "q * 2");
    Expression chain = q() < 1;
    for (int i = 2; i < 1000; ++i) chain = chain && q() != i;
    CHECK(canonical(chain) != "");
  }
}
