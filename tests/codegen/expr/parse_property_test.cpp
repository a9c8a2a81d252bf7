// SPDX-License-Identifier: Apache-2.0
// Properties of the whole way from text to tree to text, on random expressions.
#include <doctest/doctest.h>

#include <cmath>
#include <optional>
#include <string>

#include "src/codegen/expr/evaluate.h"
#include "src/codegen/expr/parse.h"
#include "tests/codegen/expr/random_spelling.h"
#include "tests/random_seed.h"

namespace {

using attune::ExpressionRole;
using attune::Result;
using attune::expr::NodePtr;
using random_spelling::Kind;
using random_spelling::Moment;
using random_spelling::Speller;
using random_spelling::Spelling;
using random_spelling::World;

constexpr int kExpressions = 3000;
constexpr int kPoints = 12;

Result<NodePtr> parse(const std::string& text, Kind kind) {
  return attune::expr::parse(text,
                             kind == Kind::kBool ? ExpressionRole::kMask : ExpressionRole::kScore,
                             World::declarations());
}

/// A random expression that the language accepts, in both spellings. A divisor that folds to 0, and
/// `score` in a mask, are refused rightly; everything else is a failure.
struct Accepted {
  Spelling spelling;
  NodePtr one, other;
};
std::optional<Accepted> draw(Speller& speller) {
  const Kind kind = speller.below(2) == 0 ? Kind::kBool : Kind::kReal;
  Spelling spelling = speller.spell(kind, 1 + speller.below(5));
  const Result<NodePtr> one = parse(spelling.one.text(), kind);
  const Result<NodePtr> other = parse(spelling.other.text(), kind);
  for (const auto* parsed : {&one, &other}) {
    if (*parsed) continue;
    const std::string& message = parsed->error().message;
    const bool rightly = message.find("division by zero") != std::string::npos ||
                         message.find("`score` cannot stand") != std::string::npos;
    CHECK_MESSAGE(rightly, message, "\n", parsed->error().detail);
    return std::nullopt;
  }
  return Accepted{std::move(spelling), *one, *other};
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the canonical text of a random expression parses to an equal tree") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Speller speller(seed);
    int accepted = 0;
    for (int i = 0; i < kExpressions; ++i) {
      const auto drawn = draw(speller);
      if (!drawn) continue;
      ++accepted;
      const std::string canonical = attune::expr::text(drawn->one);
      INFO(drawn->spelling.one.text(), "\n", canonical);
      const Result<NodePtr> again = parse(canonical, drawn->spelling.kind);
      REQUIRE_MESSAGE(again, again.error().message);
      REQUIRE(attune::expr::equal(*again, drawn->one));
      REQUIRE(attune::expr::text(*again) == canonical);
    }
    CHECK(accepted > kExpressions / 2);
  }

  TEST_CASE("two spellings of one meaning have one canonical text") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Speller speller(seed + 1, /*extremes=*/false);
    for (int i = 0; i < kExpressions; ++i) {
      const auto drawn = draw(speller);
      if (!drawn) continue;
      INFO(drawn->spelling.one.text(), "\n", drawn->spelling.other.text());
      REQUIRE(attune::expr::text(drawn->one) == attune::expr::text(drawn->other));
    }
  }

  TEST_CASE("a random expression has the value that C++ arithmetic gives it") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Speller speller(seed + 2);
    for (int i = 0; i < kExpressions; ++i) {
      const auto drawn = draw(speller);
      if (!drawn) continue;
      World world = speller.world();
      const attune::expr::Evaluator evaluator(drawn->one, world.operands());
      for (int k = 0; k < kPoints; ++k) {
        const Moment moment{speller.point(), world};
        const double expected = drawn->spelling.meaning(moment);
        const double value = drawn->spelling.kind == Kind::kBool
                                 ? double(evaluator.boolean(moment.point))
                                 : evaluator.real(moment.point);
        INFO(drawn->spelling.one.text(), "\n", attune::expr::text(drawn->one));
        REQUIRE_MESSAGE(same(value, expected), value, " instead of ", expected);
      }
    }
  }
}
