// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/evaluate.h"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <thread>
#include <vector>

#include "src/codegen/expr/parse.h"
#include "src/support/half.h"
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

constexpr std::int32_t kMin = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t kMax = std::numeric_limits<std::int32_t>::max();
constexpr double kInf = std::numeric_limits<double>::infinity();
const double kNan = std::numeric_limits<double>::quiet_NaN();

/// Scalars rather than constants, so that no maker computes the result.
Operands two(double a, double b) {
  Operands operands;
  operands.scalars = {{"a", a}, {"b", b}};
  return operands;
}

std::int64_t integer(Op op, std::int32_t a, std::int32_t b) {
  const NodePtr tree =
      expr::make(op, {expr::scalar("a", Dtype::kI32), expr::scalar("b", Dtype::kI32)});
  return Evaluator(tree, two(a, b)).integer({});
}

std::int64_t long_integer(Op op, std::int64_t first_q, std::int64_t last_q) {
  Point point;
  point.first_q = first_q;
  point.last_q = last_q;
  const NodePtr tree = expr::make(
      op, {expr::variable(expr::Variable::kFirstQ), expr::variable(expr::Variable::kLastQ)});
  return Evaluator(tree, {}).integer(point);
}

double real(Op op, double a, double b = 0) {
  std::vector<NodePtr> arguments{expr::scalar("a", Dtype::kF32), expr::scalar("b", Dtype::kF32)};
  const bool binary = op == Op::kAdd || op == Op::kSubtract || op == Op::kMultiply ||
                      op == Op::kDivide || op == Op::kMin || op == Op::kMax;
  if (!binary) arguments.pop_back();
  return Evaluator(expr::make(op, arguments), two(a, b)).real({});
}

bool compare(Op op, double a, double b) {
  const NodePtr tree =
      expr::make(op, {expr::scalar("a", Dtype::kF32), expr::scalar("b", Dtype::kF32)});
  return Evaluator(tree, two(a, b)).boolean({});
}

NodePtr parsed(const std::string& text, const attune::Declarations& declarations,
               attune::ExpressionRole role = attune::ExpressionRole::kScore) {
  const auto node = expr::parse(text, role, declarations);
  REQUIRE_MESSAGE(node, text, ": ", node ? "" : node.error().message);
  return *node;
}

/// A tensor read at (b, kv), by what is at those positions.
double read(const expr::NamedTensor& tensor, std::int64_t b, std::int64_t kv,
            unsigned broadcast_axes = 0) {
  Operands operands;
  operands.tensors["t"] = tensor;
  const NodePtr node = expr::tensor(
      "t", tensor.view.dtype,
      {expr::variable(expr::Variable::kB), expr::variable(expr::Variable::kKv)}, broadcast_axes);
  Point point;
  point.b = b;
  point.kv = kv;
  const Evaluator evaluator(node, operands);
  if (node->type == expr::Type::kF32) return evaluator.real(point);
  return node->type == expr::Type::kBool ? double(evaluator.boolean(point))
                                         : double(evaluator.integer(point));
}

expr::NamedTensor view(void* data, Dtype dtype, std::array<std::int64_t, 4> shape,
                       std::array<std::int64_t, 4> strides) {
  expr::NamedTensor tensor;
  tensor.view.data = data;
  tensor.view.dtype = dtype;
  tensor.view.shape = shape;
  tensor.view.strides = strides;
  tensor.rank = 2;
  return tensor;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("i32 arithmetic wraps, truncates, and gives 0 for a zero divisor") {
    CHECK(integer(Op::kAdd, kMax, 1) == kMin);
    CHECK(integer(Op::kSubtract, kMin, 1) == kMax);
    CHECK(integer(Op::kMultiply, 65536, 65536) == 0);
    CHECK(integer(Op::kMultiply, 46341, 46341) == std::int32_t(46341u * 46341u));
    CHECK(integer(Op::kMultiply, kMin, -1) == kMin);
    CHECK(integer(Op::kDivide, kMin, -1) == kMin);
    CHECK(integer(Op::kRemainder, kMin, -1) == 0);
    for (const std::int32_t a : {kMin, -7, 0, 7, kMax}) {
      CHECK(integer(Op::kDivide, a, 0) == 0);
      CHECK(integer(Op::kRemainder, a, 0) == 0);
    }
    CHECK(integer(Op::kDivide, -7, 2) == -3);
    CHECK(integer(Op::kRemainder, -7, 2) == -1);
    CHECK(integer(Op::kRemainder, 7, -2) == 1);
    CHECK(integer(Op::kMin, kMin, kMax) == kMin);
    CHECK(integer(Op::kMax, kMin, kMax) == kMax);
    const NodePtr a = expr::scalar("a", Dtype::kI32);
    CHECK(Evaluator(expr::make(Op::kNegate, {a}), two(kMin, 0)).integer({}) == kMin);
    CHECK(Evaluator(expr::make(Op::kAbs, {a}), two(kMin, 0)).integer({}) == kMin);
    CHECK(Evaluator(expr::make(Op::kAbs, {a}), two(-5, 0)).integer({}) == 5);
  }

  TEST_CASE("i64 arithmetic is wide, and defined at its own ends") {
    constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
    CHECK(long_integer(Op::kMultiply, 1ll << 31, 1ll << 31) == 1ll << 62);
    CHECK(long_integer(Op::kAdd, 1ll << 40, 1) == (1ll << 40) + 1);
    CHECK(long_integer(Op::kDivide, kLowest, -1) == kLowest);
    CHECK(long_integer(Op::kRemainder, kLowest, -1) == 0);
    CHECK(long_integer(Op::kDivide, 5, 0) == 0);
  }

  TEST_CASE("positions are read from the point, pos being q + kv_len - q_len") {
    const attune::Declarations none;
    Point p;
    p.b = 1, p.h = 6, p.h_kv = 3, p.q = 4, p.kv = 9, p.q_len = 10, p.kv_len = 17, p.score = 0.5;
    const NodePtr tree =
        parsed("score + b + 10 * h + 100 * h_kv + 1000 * q + 10000 * kv + 100000 * q_len", none);
    CHECK(Evaluator(tree, {}).real(p) == 0.5 + 1 + 60 + 300 + 4000 + 90000 + 1000000);
    CHECK(Evaluator(expr::variable(expr::Variable::kPos), {}).integer(p) == 11);
    CHECK(Evaluator(expr::variable(expr::Variable::kKvLen), {}).integer(p) == 17);
    p.first_kv = 64, p.last_kv = 127;
    CHECK(Evaluator(expr::variable(expr::Variable::kFirstKv), {}).integer(p) == 64);
    CHECK(Evaluator(expr::variable(expr::Variable::kLastKv), {}).integer(p) == 127);
    const NodePtr wide =
        expr::make(Op::kToI64, {expr::make(Op::kMultiply, {expr::variable(expr::Variable::kKvLen),
                                                           expr::constant_i32(1 << 30)})});
    CHECK(Evaluator(wide, {}).integer(p) == (1 << 30));  // 17 * 2^30, wrapped before it widens.
  }

  TEST_CASE("f32 functions are those of the C library in double") {
    for (const double x : {-3.5, -0.25, 0.0, 0.7, 2.0, 40.0}) {
      CHECK(real(Op::kExp, x) == std::exp(x));
      CHECK(real(Op::kExp2, x) == std::exp2(x));
      CHECK(real(Op::kTanh, x) == std::tanh(x));
      CHECK(real(Op::kSin, x) == std::sin(x));
      CHECK(real(Op::kCos, x) == std::cos(x));
      CHECK(real(Op::kFloor, x) == std::floor(x));
      CHECK(real(Op::kAbs, x) == std::fabs(x));
      CHECK(real(Op::kSigmoid, x) == doctest::Approx(1 / (1 + std::exp(-x))).epsilon(1e-15));
    }
    CHECK(real(Op::kLog, 2.5) == std::log(2.5));
    CHECK(real(Op::kSqrt, 2.5) == std::sqrt(2.5));
    CHECK(real(Op::kAdd, 0.1, 0.2) == 0.1 + 0.2);
  }

  TEST_CASE("f32 edges: zero divisors, NaN in min and max, huge arguments of sigmoid") {
    for (const double a : {-1.0, 0.0, 5.0, kInf, kNan}) {
      CHECK(real(Op::kDivide, a, 0.0) == 0);
      CHECK(real(Op::kDivide, a, -0.0) == 0);
    }
    for (const Op op : {Op::kMin, Op::kMax}) {
      CHECK(std::isnan(real(op, kNan, 1)));
      CHECK(std::isnan(real(op, 1, kNan)));
      CHECK(real(op, -kInf, kInf) == (op == Op::kMin ? -kInf : kInf));
    }
    CHECK(real(Op::kSigmoid, 1000) == 1);
    CHECK(real(Op::kSigmoid, -1000) == 0);
    CHECK(real(Op::kSigmoid, -700) == doctest::Approx(std::exp(-700.0)).epsilon(1e-12));
    CHECK(real(Op::kSigmoid, -kInf) == 0);
    CHECK(std::isnan(real(Op::kSigmoid, kNan)));
    CHECK(std::isnan(real(Op::kLog, -1)));
    CHECK(real(Op::kLog, 0) == -kInf);
    for (const Op op : {Op::kLess, Op::kLessEqual, Op::kEqual})
      CHECK_FALSE(compare(op, kNan, kNan));
    CHECK(compare(Op::kNotEqual, kNan, kNan));
    CHECK_FALSE(compare(Op::kLess, 2, 2));
    CHECK(compare(Op::kLessEqual, 2, 2));
  }

  TEST_CASE("an integer becomes the nearest f32") {
    const NodePtr tree = expr::make(Op::kToF32, {expr::scalar("a", Dtype::kI32)});
    CHECK(Evaluator(tree, two(16777217, 0)).real({}) == 16777216);
    CHECK(Evaluator(tree, two(kMax, 0)).real({}) == 2147483648.0);
    CHECK(Evaluator(tree, two(-3, 0)).real({}) == -3);
  }

  TEST_CASE("logic and where follow their conditions") {
    Operands operands;
    const NodePtr a = expr::scalar("a", Dtype::kBool), b = expr::scalar("b", Dtype::kBool);
    for (const bool x : {false, true}) {
      for (const bool y : {false, true}) {
        operands.scalars = {{"a", double(x)}, {"b", double(y)}};
        const auto value = [&](Op op) {
          return Evaluator(expr::make(op, {a, b}), operands).boolean({});
        };
        CHECK(value(Op::kAnd) == (x && y));
        CHECK(value(Op::kOr) == (x || y));
        CHECK(value(Op::kEqual) == (x == y));
        CHECK(value(Op::kNotEqual) == (x != y));
        CHECK(Evaluator(expr::make(Op::kNot, {a}), operands).boolean({}) == !x);
        const NodePtr pick =
            expr::make(Op::kWhere, {a, expr::constant_f32(2),
                                    expr::make(Op::kToF32, {expr::variable(expr::Variable::kQ)})});
        CHECK(Evaluator(pick, operands).real({}) == (x ? 2 : 0));
      }
    }
  }

  TEST_CASE("a read outside an axis is 0, and touches no memory") {
    // The allocation has exactly the elements that may be read, so that a sanitizer sees others.
    std::vector<std::int32_t> data{1, 2, 3, 4, 5, 6};
    const auto tensor = view(data.data(), Dtype::kI32, {2, 3, 1, 1}, {3, 1, 0, 0});
    CHECK(read(tensor, 0, 0) == 1);
    CHECK(read(tensor, 1, 2) == 6);
    for (const auto& [b, kv] : std::vector<std::pair<std::int64_t, std::int64_t>>{
             {0, 3}, {0, -1}, {2, 0}, {-1, 2}, {kMin, 0}, {0, kMax}}) {
      CHECK(read(tensor, b, kv) == 0);
    }
  }

  TEST_CASE("strides may be negative, zero or leave gaps, and axes of extent 1 broadcast") {
    std::vector<float> data{0, 1, 2, 3, 4, 5, 6, 7};
    const auto reversed = view(data.data() + 7, Dtype::kF32, {2, 3, 1, 1}, {-4, -1, 0, 0});
    CHECK(read(reversed, 0, 0) == 7);
    CHECK(read(reversed, 1, 2) == 1);
    CHECK(read(reversed, 1, 3) == 0);
    const auto gaps = view(data.data(), Dtype::kF32, {2, 2, 1, 1}, {5, 2, 0, 0});
    CHECK(read(gaps, 1, 1) == 7);
    const auto repeated = view(data.data() + 3, Dtype::kF32, {5, 2, 1, 1}, {0, 1, 0, 0});
    CHECK(read(repeated, 4, 1) == 4);
    const auto row = view(data.data(), Dtype::kF32, {1, 8, 1, 1}, {1000, 1, 0, 0});
    for (const std::int64_t b : {std::int64_t{-9}, std::int64_t{0}, std::int64_t{kMax}}) {
      CHECK(read(row, b, 5) == 5);
      CHECK(read(row, b, 5, 1u) == 5);
      CHECK(read(row, b, 8) == 0);
    }
    CHECK(read(view(data.data() + 2, Dtype::kF32, {1, 1, 1, 1}, {0, 0, 0, 0}), 70, -70) == 2);
  }

  TEST_CASE("empty tensors read 0 everywhere") {
    CHECK(read(view(nullptr, Dtype::kF32, {0, 1, 1, 1}, {1, 1, 0, 0}), 0, 0) == 0);
    CHECK(read(view(nullptr, Dtype::kI32, {1, 0, 1, 1}, {1, 1, 0, 0}), 0, 0, 1u) == 0);
    CHECK(read(view(nullptr, Dtype::kBool, {0, 0, 1, 1}, {1, 1, 0, 0}), 3, 4, 3u) == 0);
  }

  TEST_CASE("elements of every dtype are widened") {
    std::vector<std::uint16_t> halves{attune::float_to_f16(1.5f), attune::float_to_bf16(-2.25f)};
    CHECK(read(view(halves.data(), Dtype::kF16, {1, 1, 1, 1}, {0, 0, 0, 0}), 0, 0) == 1.5);
    CHECK(read(view(halves.data() + 1, Dtype::kBf16, {1, 1, 1, 1}, {0, 0, 0, 0}), 0, 0) == -2.25);
    std::vector<std::int8_t> bytes{-128, 127};
    CHECK(read(view(bytes.data(), Dtype::kI8, {1, 2, 1, 1}, {0, 1, 0, 0}), 0, 0) == -128);
    CHECK(read(view(bytes.data(), Dtype::kI8, {1, 2, 1, 1}, {0, 1, 0, 0}), 0, 1) == 127);
    std::vector<std::uint8_t> flags{0, 1, 255};
    const auto bools = view(flags.data(), Dtype::kBool, {1, 3, 1, 1}, {0, 1, 0, 0});
    CHECK(read(bools, 0, 0) == 0);
    CHECK(read(bools, 0, 1) == 1);
    CHECK(read(bools, 0, 2) == 1);
    CHECK(read(bools, 0, 3) == 0);
  }

  TEST_CASE("whole scores come out as written by hand") {
    attune::Declarations declarations;
    declarations.tensors["slope"] = {Dtype::kF32};
    declarations.tensors["bias"] = {Dtype::kF32};
    declarations.tensors["table"] = {Dtype::kF32};
    std::vector<float> slope{0.5f, 0.25f}, table(18), bias(2 * 2 * 5 * 7);
    for (std::size_t i = 0; i < bias.size(); ++i) bias[i] = float(i) / 8;
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = float(i) * 3;
    Operands operands;
    operands.tensors["slope"] = {
        attune::Tensor::contiguous(slope.data(), Dtype::kF32, {2, 1, 1, 1}), 1};
    operands.tensors["table"] = {
        attune::Tensor::contiguous(table.data(), Dtype::kF32, {2, 9, 1, 1}), 2};
    operands.tensors["bias"] = {attune::Tensor::contiguous(bias.data(), Dtype::kF32, {2, 2, 5, 7}),
                                4};
    const Evaluator alibi(parsed("softcap(20) + alibi(slope)", declarations), operands);
    const Evaluator biased(
        parsed("where(kv <= pos, score + bias[b, h, q, kv], -inf)", declarations), operands);
    const Evaluator relative(parsed("score + relative_bias(table, 4)", declarations), operands);
    Point p;
    p.q_len = 5, p.kv_len = 7, p.score = 3.25;
    for (p.b = 0; p.b < 2; ++p.b) {
      for (p.h = 0; p.h < 2; ++p.h) {
        for (p.q = 0; p.q < 5; ++p.q) {
          for (p.kv = 0; p.kv < 7; ++p.kv) {
            const std::int64_t pos = p.q + 2;
            const double distance = double(std::abs(pos - p.kv));
            CHECK(alibi.real(p) ==
                  doctest::Approx(20 * std::tanh(3.25 / 20) - slope[p.h] * distance));
            const double added = bias[((p.b * 2 + p.h) * 5 + p.q) * 7 + p.kv];
            CHECK(biased.real(p) == (p.kv <= pos ? 3.25 + added : -kInf));
            const std::int64_t offset =
                std::min<std::int64_t>(std::max<std::int64_t>(p.kv - pos, -4), 4);
            CHECK(relative.real(p) == 3.25 + table[p.h * 9 + offset + 4]);
          }
        }
      }
    }
  }

  TEST_CASE("canonical text means the same as the tree it came from") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    random_mask::Random random(seed);
    attune::Declarations declarations;
    declarations.scalars = {
        {"w", Dtype::kI32}, {"n", Dtype::kI32}, {"on", Dtype::kBool}, {"x", Dtype::kF32}};
    declarations.tensors = {{"len", {Dtype::kI32}},   {"id", {Dtype::kI32}},
                            {"tiny", {Dtype::kI8}},   {"keep", {Dtype::kBool}},
                            {"head", {Dtype::kBool}}, {"slope", {Dtype::kF32}},
                            {"bias", {Dtype::kF32}}};
    for (int round = 0; round < 500; ++round) {
      const random_mask::RandomOperands operands(random);
      const NodePtr tree = random_mask::RandomTree(random, false).boolean(4);
      INFO(expr::text(tree));
      const Evaluator first(tree, operands.operands);
      const Evaluator second(parsed(expr::text(tree), declarations, attune::ExpressionRole::kMask),
                             operands.operands);
      Point p;
      p.q_len = p.kv_len = 20;
      for (int i = 0; i < 20; ++i) {
        p.b = random.in(0, 1), p.h = p.h_kv = random.in(0, 2), p.q = random.in(0, 19);
        p.kv = random.in(0, 19);
        CHECK(first.boolean(p) == second.boolean(p));
      }
    }
  }

  TEST_CASE("one evaluator serves several threads, and costs tens of nanoseconds a node") {
    const attune::Declarations none;
    const NodePtr tree =
        parsed("where(kv <= pos && kv + 64 > pos, tanh(score / 8) * 8, -inf)", none);
    const Evaluator evaluator(tree, {});
    const auto total = [&evaluator] {
      double sum = 0;
      Point p;
      p.q_len = p.kv_len = 300;
      for (p.q = 0; p.q < 300; ++p.q) {
        for (p.kv = 0; p.kv < 300; ++p.kv) {
          p.score = 0.01 * double(p.kv);
          const double value = evaluator.real(p);
          if (value > -kInf) sum += value;
        }
      }
      return sum;
    };
    const auto start = std::chrono::steady_clock::now();
    const double expected = total();
    const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
    MESSAGE("ns a node: ", time.count() / (300.0 * 300 * tree->size));
    std::array<double, 3> sums{};
    std::vector<std::thread> threads;
    for (double& sum : sums) threads.emplace_back([&sum, &total] { sum = total(); });
    for (std::thread& thread : threads) thread.join();
    for (const double sum : sums) CHECK(sum == expected);
  }
}
