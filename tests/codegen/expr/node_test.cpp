// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/node.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

namespace {

using namespace attune::expr;  // NOLINT: the makers are what this file is about.
using attune::Dtype;

constexpr std::int32_t kLowest = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t kHighest = std::numeric_limits<std::int32_t>::max();
const double kInf = std::numeric_limits<double>::infinity();

NodePtr q() { return variable(Variable::kQ); }
NodePtr kv() { return variable(Variable::kKv); }
NodePtr pos() { return variable(Variable::kPos); }
NodePtr score() { return variable(Variable::kScore); }
NodePtr number(std::int32_t value) { return constant_i32(value); }
NodePtr real(double value) { return constant_f32(value); }

std::int64_t folded(Op op, std::int32_t a, std::int32_t b) {
  const NodePtr node = make(op, {number(a), number(b)});
  REQUIRE(node->op == Op::kConstant);
  REQUIRE(node->type == Type::kI32);
  return node->integer;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("i32 constants fold with wrapping, and division truncates") {
    CHECK(folded(Op::kAdd, kHighest, 1) == kLowest);
    CHECK(folded(Op::kSubtract, kLowest, 1) == kHighest);
    CHECK(folded(Op::kMultiply, 65536, 65536) == 0);
    CHECK(folded(Op::kMultiply, kLowest, -1) == kLowest);
    CHECK(folded(Op::kDivide, -7, 2) == -3);
    CHECK(folded(Op::kRemainder, -7, 2) == -1);
    CHECK(folded(Op::kDivide, kLowest, -1) == kLowest);
    CHECK(folded(Op::kRemainder, kLowest, -1) == 0);
    CHECK(folded(Op::kDivide, 7, 0) == 0);
    CHECK(folded(Op::kRemainder, 7, 0) == 0);
    CHECK(folded(Op::kMin, -1, 3) == -1);
    CHECK(folded(Op::kMax, -1, 3) == 3);
    CHECK(make(Op::kAbs, {number(kLowest)})->integer == kLowest);
    CHECK(make(Op::kNegate, {number(kLowest)})->integer == kLowest);
  }

  TEST_CASE("f32 constants fold in double, and a NaN keeps being one") {
    CHECK(make(Op::kAdd, {real(0.1), real(0.2)})->real == 0.1 + 0.2);
    CHECK(make(Op::kDivide, {real(1), real(0)})->real == 0);
    CHECK(make(Op::kTanh, {real(0.5)})->real == std::tanh(0.5));
    const NodePtr nan = make(Op::kSubtract, {real(kInf), real(kInf)});
    CHECK(std::isnan(nan->real));
    CHECK(equal(nan, constant_f32(-std::nan(""))));
    CHECK(std::isnan(make(Op::kMin, {nan, real(1)})->real));
    CHECK(std::isnan(make(Op::kMax, {real(1), nan})->real));
    CHECK(make(Op::kLess, {nan, real(1)})->integer == 0);
    CHECK(make(Op::kNotEqual, {nan, nan})->integer == 1);
    CHECK(text(nan) == "(inf - inf)");
    CHECK(make(Op::kToF32, {number(16777217)})->real == 16777216);
  }

  TEST_CASE("only what is exact for every f32 is dropped") {
    CHECK(equal(make(Op::kMultiply, {score(), real(1)}), score()));
    CHECK(equal(make(Op::kSubtract, {score(), real(0)}), score()));
    CHECK(equal(make(Op::kDivide, {score(), real(1)}), score()));
    CHECK(text(make(Op::kAdd, {score(), real(0)})) == "score + 0.0");
    CHECK(text(make(Op::kMultiply, {score(), real(0)})) == "score * 0.0");
    CHECK(text(make(Op::kSubtract, {score(), score()})) == "score - score");
    CHECK(text(make(Op::kEqual, {score(), score()})) == "score == score");
    CHECK(text(make(Op::kNot, {make(Op::kLess, {score(), real(1)})})) == "!(score < 1.0)");
  }

  TEST_CASE("integer sums are linear forms, whatever way they were put together") {
    const NodePtr a = make(Op::kAdd, {q(), make(Op::kSubtract, {kv(), number(3)})});
    const NodePtr b = make(Op::kSubtract, {make(Op::kAdd, {kv(), q()}), number(3)});
    CHECK(equal(a, b));
    CHECK(text(a) == "q + kv - 3");
    CHECK(text(make(Op::kMultiply, {number(2), a})) == "q * 2 + kv * 2 - 6");
    CHECK(equal(make(Op::kSubtract, {a, a}), number(0)));
    CHECK(text(make(Op::kNegate, {a})) == "3 - q - kv");
    CHECK(text(make(Op::kAdd, {q(), number(kLowest)})) == "q + -2147483648");
    // 2^16 · 2^16 = 2^32 = 0: coefficients wrap like values.
    const NodePtr large = make(Op::kMultiply, {q(), number(65536)});
    CHECK(equal(make(Op::kMultiply, {large, number(65536)}), number(0)));
  }

  TEST_CASE("q + kv_len - q_len is pos inside any sum") {
    const NodePtr kv_len = variable(Variable::kKvLen), q_len = variable(Variable::kQLen);
    const NodePtr sum = make(Op::kSubtract, {make(Op::kAdd, {q(), kv_len}), q_len});
    CHECK(equal(sum, pos()));
    CHECK(text(make(Op::kAdd, {sum, make(Op::kMultiply, {kv(), number(-2)})})) == "pos - kv * 2");
    CHECK(text(make(Op::kSubtract, {pos(), kv_len})) == "q - q_len");
    CHECK(text(make(Op::kSubtract, {pos(), q()})) == "kv_len - q_len");
    CHECK(text(make(Op::kAdd, {pos(), q()})) == "q + pos");
    CHECK(text(make(Op::kMultiply, {pos(), number(kLowest)})) == "pos * -2147483648");
  }

  TEST_CASE("integer products gather their constants and order their factors") {
    const NodePtr h = variable(Variable::kH);
    const NodePtr a = make(Op::kMultiply, {make(Op::kMultiply, {number(-2), kv()}), h});
    CHECK(text(a) == "h * kv * -2");
    // A factor that is a sum gives up its sign and its common divisor.
    const NodePtr sum = make(Op::kMultiply, {make(Op::kSubtract, {kv(), q()}), number(2)});
    CHECK(text(make(Op::kMultiply, {sum, h})) == "h * (q - kv) * -2");
    CHECK(text(make(Op::kAbs, {make(Op::kSubtract, {kv(), q()})})) == "abs(q - kv)");
    CHECK(text(make(Op::kAbs, {make(Op::kNegate, {make(Op::kAbs, {q()})})})) == "abs(q)");
  }

  TEST_CASE("comparisons of equal integers fold, bounds by constants have one spelling") {
    CHECK(make(Op::kEqual, {q(), q()})->integer == 1);
    CHECK(make(Op::kLess, {q(), q()})->integer == 0);
    CHECK(text(make(Op::kLessEqual, {q(), number(3)})) == "q < 4");
    CHECK(text(make(Op::kLessEqual, {number(3), q()})) == "q > 2");
    CHECK(text(make(Op::kNot, {make(Op::kLess, {q(), number(3)})})) == "q > 2");
    CHECK(make(Op::kLessEqual, {q(), number(kHighest)})->integer == 1);
    CHECK(make(Op::kLessEqual, {number(kLowest), q()})->integer == 1);
    CHECK(make(Op::kLess, {q(), number(kLowest)})->integer == 0);
    CHECK(make(Op::kLess, {number(kHighest), q()})->integer == 0);
    CHECK(text(make(Op::kLess, {make(Op::kAdd, {q(), number(1)}), kv()})) == "q + 1 < kv");
  }

  TEST_CASE("logic is flat, sorted, without repetition, and negation stands at the leaves") {
    const NodePtr a = scalar("a", Dtype::kBool), b = scalar("b2", Dtype::kBool);
    const NodePtr both = make(Op::kAnd, {b, make(Op::kAnd, {a, b})});
    CHECK(text(both) == "a && b2");
    CHECK(text(make(Op::kNot, {both})) == "!a || !b2");
    CHECK(equal(make(Op::kNot, {make(Op::kNot, {both})}), both));
    CHECK(equal(make(Op::kAnd, {a, constant_bool(true)}), a));
    CHECK(make(Op::kAnd, {a, constant_bool(false)})->integer == 0);
    CHECK(make(Op::kOr, {a, constant_bool(true)})->integer == 1);
    CHECK(text(make(Op::kEqual, {a, constant_bool(false)})) == "!a");
    CHECK(text(make(Op::kEqual, {make(Op::kNot, {a}), b})) == "a != b2");
  }

  TEST_CASE("where folds constants, equal branches and choices between truths") {
    const NodePtr a = scalar("a", Dtype::kBool), b = scalar("b2", Dtype::kBool);
    CHECK(equal(make(Op::kWhere, {constant_bool(true), q(), kv()}), q()));
    CHECK(equal(make(Op::kWhere, {a, q(), q()}), q()));
    CHECK(equal(make(Op::kWhere, {make(Op::kNot, {a}), q(), kv()}),
                make(Op::kWhere, {a, kv(), q()})));
    CHECK(equal(make(Op::kWhere, {a, constant_bool(true), b}), make(Op::kOr, {a, b})));
    CHECK(equal(make(Op::kWhere, {a, b, constant_bool(false)}), make(Op::kAnd, {a, b})));
  }

  TEST_CASE("min and max are flat and fold their constants") {
    const NodePtr inner = make(Op::kMin, {number(5), kv()});
    CHECK(text(make(Op::kMin, {inner, make(Op::kMin, {q(), number(3)})})) == "min(q, kv, 3)");
    CHECK(equal(make(Op::kMin, {q(), q()}), q()));
    CHECK(text(make(Op::kMax, {number(1), inner})) == "max(min(kv, 5), 1)");
  }

  TEST_CASE("signs of f32 move outwards, and a sum of a negative is a difference") {
    const NodePtr slope = tensor("slope", Dtype::kF32, {variable(Variable::kH)});
    const NodePtr term = make(Op::kMultiply, {make(Op::kNegate, {slope}), score()});
    CHECK(text(term) == "-(slope[h] * score)");
    CHECK(text(make(Op::kAdd, {real(2), term})) == "2.0 - slope[h] * score");
    CHECK(text(make(Op::kMultiply, {real(-2), make(Op::kNegate, {score()})})) == "score * 2.0");
    CHECK(text(make(Op::kSubtract, {score(), real(-2)})) == "score + 2.0");
    CHECK(equal(make(Op::kNegate, {make(Op::kNegate, {score()})}), score()));
  }

  TEST_CASE("f32 sums are never re-associated") {
    const NodePtr c = scalar("c", Dtype::kF32), d = scalar("d", Dtype::kF32);
    const NodePtr left = make(Op::kAdd, {make(Op::kAdd, {score(), c}), d});
    const NodePtr right = make(Op::kAdd, {score(), make(Op::kAdd, {c, d})});
    CHECK_FALSE(equal(left, right));
    CHECK(equal(left, make(Op::kAdd, {d, make(Op::kAdd, {c, score()})})));
  }

  TEST_CASE("a conversion is written where nothing else would make it") {
    const NodePtr wide = make(Op::kToF32, {q()}), other = make(Op::kToF32, {kv()});
    CHECK(text(make(Op::kMultiply, {score(), wide})) == "q * score");
    CHECK(text(make(Op::kDivide, {wide, other})) == "q * 1.0 / kv");
    CHECK(text(make(Op::kAbs, {wide})) == "abs(q * 1.0)");
    CHECK(text(make(Op::kExp, {wide})) == "exp(q)");
  }

  TEST_CASE("the order of trees is total: antisymmetric, and 0 only for equal ones") {
    const NodePtr nodes[] = {q(),
                             kv(),
                             number(1),
                             real(1),
                             real(-0.0),
                             real(0),
                             constant_f32(std::nan("")),
                             constant_bool(true),
                             constant_i64(1),
                             scalar("a", Dtype::kI32),
                             scalar("a", Dtype::kF32),
                             tensor("a", Dtype::kF32, {q()}),
                             tensor("a", Dtype::kF16, {q()}),
                             tensor("a", Dtype::kF32, {number(0)}, 1),
                             tensor("a", Dtype::kF32, {number(0)}),
                             make(Op::kAdd, {q(), kv()}),
                             make(Op::kMultiply, {q(), kv()})};
    for (const NodePtr& a : nodes) {
      for (const NodePtr& b : nodes) {
        CHECK(compare(*a, *b) == -compare(*b, *a));
        CHECK((compare(*a, *b) == 0) == (&a == &b));
      }
    }
  }
}
