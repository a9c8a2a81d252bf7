// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/derivative.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "src/codegen/expr/evaluate.h"
#include "src/codegen/expr/parse.h"
#include "tests/codegen/expr/random_mask.h"
#include "tests/random_seed.h"

namespace {

namespace expr = attune::expr;
using attune::Dtype;
using expr::Evaluator;
using expr::NodePtr;
using expr::Op;
using expr::Operands;
using expr::Point;
using random_mask::Random;
using random_mask::RandomOperands;
using random_mask::RandomTree;

NodePtr score_of(const std::string& text) {
  attune::Declarations declarations;
  declarations.scalars = {
      {"w", Dtype::kI32}, {"n", Dtype::kI32}, {"on", Dtype::kBool}, {"x", Dtype::kF32}};
  declarations.tensors = {{"slope", {Dtype::kF32}}, {"bias", {Dtype::kF32}}, {"id", {Dtype::kI32}}};
  const auto parsed = expr::parse(text, attune::ExpressionRole::kScore, declarations);
  REQUIRE_MESSAGE(parsed, text, ": ", parsed ? "" : parsed.error().message);
  return *parsed;
}

std::string by_score(const std::string& text) {
  return expr::text(expr::derivative_by_score(score_of(text)));
}

/// Central differences at two distances. Where both agree the function is smooth there, and no
/// kink, jump or loss of digits stands in the way of a comparison; where it is steep, the floor of
/// it would look like a slope as well.
template <class Function>
bool slope_of(const Function& f, double x, double* slope) {
  double slopes[2];
  const double steps[2] = {1e-4, 2.5e-5};
  for (int i = 0; i < 2; ++i) {
    slopes[i] = (f(x + steps[i]) - f(x - steps[i])) / (2 * steps[i]);
  }
  const double one_sided = (f(x + steps[1]) - f(x)) / steps[1];
  const double scale = 1 + std::fabs(slopes[1]);
  *slope = slopes[1];
  return std::isfinite(slopes[0]) && std::fabs(f(x)) < 1e4 && scale < 100 &&
         std::fabs(slopes[0] - slopes[1]) < 1e-5 * scale &&
         std::fabs(one_sided - slopes[1]) < 1e-2 * scale;
}

/// All f32 values that a tree computes. Beside large ones small steps are lost.
class Inner {
 public:
  Inner(const NodePtr& node, const Operands& operands) { add(node, operands); }
  bool large_at(const Point& point) const {
    return std::any_of(values_.begin(), values_.end(), [&point](const Evaluator& value) {
      return !(std::fabs(value.real(point)) < 1e4);
    });
  }

 private:
  void add(const NodePtr& node, const Operands& operands) {
    if (node->type == expr::Type::kF32) values_.emplace_back(node, operands);
    for (const NodePtr& argument : node->arguments) add(argument, operands);
  }
  std::vector<Evaluator> values_;
};

Point random_point(Random& random) {
  Point p;
  p.b = random.in(0, random_mask::kBatch - 1);
  p.h = p.h_kv = random.in(0, random_mask::kHeads - 1);
  p.q = random.in(0, 19);
  p.kv = random.in(0, 19);
  p.q_len = p.kv_len = 20;
  p.score = random.real(-3, 3);
  return p;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("derivatives by score agree with central differences") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Random random(seed, /*large=*/false);
    int compared = 0, moved = 0;
    for (int round = 0; round < 3000; ++round) {
      const RandomOperands operands(random);
      const NodePtr tree = RandomTree(random, true).real(int(random.in(1, 5)));
      const NodePtr derivative = expr::derivative_by_score(tree);
      REQUIRE(derivative->type == expr::Type::kF32);
      const Evaluator value(tree, operands.operands), rate(derivative, operands.operands);
      const Inner inner(tree, operands.operands);
      for (int i = 0; i < 8; ++i) {
        Point p = random_point(random);
        const double expected_rate = rate.real(p);
        const auto f = [&value, p](double score) {
          Point at = p;
          at.score = score;
          return value.real(at);
        };
        double slope = 0;
        if (!slope_of(f, p.score, &slope) || inner.large_at(p)) continue;
        INFO("score ", expr::text(tree), " derivative ", expr::text(derivative), " at ", p.score);
        CHECK(std::fabs(expected_rate - slope) <= 1e-3 * (1 + std::fabs(slope)));
        ++compared;
        moved += std::fabs(slope) > 1e-3;
      }
    }
    CHECK(compared > 8000);
    CHECK(moved > 2000);
  }

  TEST_CASE("derivatives by tensor elements agree with central differences") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Random random(seed + 1, /*large=*/false);
    int compared = 0;
    for (int round = 0; round < 3000; ++round) {
      RandomOperands operands(random);
      const NodePtr tree = RandomTree(random, true).real(int(random.in(1, 5)));
      const Inner inner(tree, operands.operands);
      for (const std::string name : {"slope", "bias"}) {
        const auto derivatives = expr::derivative_by_tensor(tree, name);
        REQUIRE(derivatives.size() <=
                1);  // Both are read at one place only, (h) and (b, h, q, kv).
        const Evaluator value(tree, operands.operands);
        const Point p = random_point(random);
        const std::int64_t element =
            name == "slope" ? p.h
                            : ((p.b * random_mask::kHeads + p.h) * random_mask::kLength + p.q) *
                                      random_mask::kLength +
                                  p.kv;
        float& memory = operands.data<float>(name)[element];
        const float before = memory;
        const double step = 1.0 / 1024;
        const auto f = [&](double x) {
          memory = static_cast<float>(x);
          const double y = value.real(p);
          memory = before;
          return y;
        };
        // Multiples of the step below 4 are exact in f32.
        const double x = std::round(double{before} * 1024) / 1024;
        const double wide = (f(x + step) - f(x - step)) / (2 * step);
        const double narrow = (f(x + step / 4) - f(x - step / 4)) / (step / 2);
        const double one_sided = (f(x + step / 4) - f(x)) / (step / 4);
        memory = static_cast<float>(x);
        double rate = 0;
        for (const auto& [read, derivative] : derivatives) {
          CHECK(read->op == Op::kTensor);
          CHECK(read->name == name);
          rate = Evaluator(derivative, operands.operands).real(p);
        }
        const double size = std::fabs(f(x));
        memory = before;
        const double scale = 1 + std::fabs(narrow);
        const bool smooth = std::isfinite(wide) && size < 1e3 && scale < 100 &&
                            std::fabs(wide - narrow) < 1e-4 * scale &&
                            std::fabs(one_sided - narrow) < 1e-1 * scale;
        if (!smooth || inner.large_at(p)) continue;
        INFO(expr::text(tree), " by ", name, " at ", x);
        CHECK(std::fabs(rate - narrow) <= 1e-3 * scale);
        ++compared;
      }
    }
    CHECK(compared > 3000);
  }

  TEST_CASE("derivatives of the named scores are short") {
    CHECK(by_score("score") == "1.0");
    CHECK(by_score("bias[b, h, q, kv]") == "0.0");
    CHECK(by_score("score + alibi(slope)") == "1.0");
    CHECK(by_score("score * 3") == "3.0");
    CHECK(by_score("where(kv <= pos, score, -inf)") == "where(pos < kv, 0.0, 1.0)");
    CHECK(by_score("floor(score)") == "0.0");
    // 1 - tanh² with the forward pass's tanh.
    const NodePtr capped = expr::derivative_by_score(score_of("softcap(30)"));
    CHECK(capped->size <= 16);
    CHECK(expr::uses(capped, expr::Variable::kScore));
  }

  TEST_CASE("a masked key's -inf passes nothing back, whatever stands beside it") {
    const NodePtr derivative =
        expr::derivative_by_score(score_of("where(kv <= pos, exp(score), -inf) * 2.0"));
    Point p;
    p.q_len = p.kv_len = 4;
    p.score = 1e6;
    p.kv = 3;
    CHECK(Evaluator(derivative, {}).real(p) == 0);
  }

  TEST_CASE("kinks take one side, zero divisors give 0") {
    const auto rate = [](const std::string& text, double score) {
      Point p;
      p.score = score;
      return Evaluator(expr::derivative_by_score(score_of(text)), {}).real(p);
    };
    CHECK(std::fabs(rate("abs(score)", 0)) == 1);
    CHECK(rate("abs(score)", -2) == -1);
    CHECK(rate("max(score, 0.0)", -1) == 0);
    CHECK(rate("max(score, 0.0)", 1) == 1);
    CHECK(rate("min(score, 2 * score)", 1) == 1);
    CHECK(rate("min(score, 2 * score)", -1) == 2);
    const double tie = rate("max(score, 3 * score)", 0);
    CHECK((tie == 1 || tie == 3));
    CHECK(rate("1 / score", 0) == 0);
    CHECK(rate("1 / score", 2) == -0.25);
    CHECK(rate("sqrt(score)", 4) == 0.25);
    CHECK(rate("sqrt(score)", 0) == 0);
  }

  TEST_CASE("equal reads of a tensor are one entry, different ones several") {
    const auto count = [](const std::string& text, const std::string& name) {
      return expr::derivative_by_tensor(score_of(text), name).size();
    };
    CHECK(count("score + slope[h] * slope[h]", "slope") == 1);
    CHECK(count("score + slope[h] * slope[h + 1]", "slope") == 2);
    CHECK(count("score", "slope") == 0);
    CHECK(count("where(slope[h] < 0.5, score, 0.0)", "slope") == 0);
    CHECK(count("score + floor(slope[h])", "slope") == 0);
    CHECK(count("score + bias[b, h, q, id[b, kv]]", "id") == 0);
    CHECK(count("score + bias[b, h, q, id[b, kv]]", "bias") == 1);
    const auto entry = expr::derivative_by_tensor(score_of("score - 3 * slope[h]"), "slope");
    REQUIRE(entry.size() == 1);
    CHECK(expr::text(entry[0].read) == "slope[h]");
    CHECK(expr::text(entry[0].derivative) == "-3.0");
  }

  TEST_CASE("nesting does not blow derivatives up") {
    std::string text = "score";
    for (int i = 0; i < 40; ++i) text = "abs(max(" + text + ", 0.5) - 1.5)";
    CHECK(expr::derivative_by_score(score_of(text))->size < 40000);
  }
}
