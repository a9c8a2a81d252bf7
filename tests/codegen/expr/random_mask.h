// SPDX-License-Identifier: Apache-2.0
// Random masks and scores for the readers that reason about trees: many comparisons of positions,
// values where i32 wraps, and operands for every name.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "src/codegen/expr/evaluate.h"

namespace random_mask {

namespace expr = attune::expr;
using attune::Dtype;
using expr::NodePtr;
using expr::Op;
using expr::Variable;

constexpr int kBatch = 2, kHeads = 3, kLength = 24;

class Random {
 public:
  /// Without `large` i32() keeps to numbers beside which small steps of an f32 still show.
  explicit Random(std::uint64_t seed, bool large = true) : engine_(seed), large_(large) {}
  /// low … high, both included.
  std::int64_t in(std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution<std::int64_t>(low, high)(engine_);
  }
  bool one_in(int n) { return in(1, n) == 1; }
  double real(double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(engine_);
  }
  /// Mostly small, sometimes where i32 arithmetic wraps.
  std::int32_t i32() {
    if (!large_ || !one_in(8)) return static_cast<std::int32_t>(in(-3, 12));
    constexpr std::int32_t kMin = std::numeric_limits<std::int32_t>::min();
    constexpr std::int32_t kMax = std::numeric_limits<std::int32_t>::max();
    const std::vector<std::int32_t> large = {kMin,    kMax,       kMin + 7, kMax - 7,
                                             1 << 30, -(1 << 30), 1 << 16,  46341};
    return of(large);
  }
  template <class T>
  const T& of(const std::vector<T>& choices) {
    return choices[in(0, std::int64_t(choices.size()) - 1)];
  }

 private:
  std::mt19937_64 engine_;
  bool large_;
};

/// Owns the memory that `operands` point to.
class RandomOperands {
 public:
  explicit RandomOperands(Random& random) {
    for (const char* name : {"w", "n"}) operands.scalars[name] = random.i32();
    operands.scalars["on"] = double(random.in(0, 1));
    operands.scalars["x"] = random.real(-2, 2);
    const auto bit = [&random] { return random.in(0, 1); };
    const auto real = [&random] { return random.real(-2, 2); };
    add<std::int32_t>("len", Dtype::kI32, {kBatch}, [&random] { return random.in(-1, 14); });
    add<std::int32_t>("id", Dtype::kI32, {kBatch, kLength}, [&random] { return random.i32(); });
    add<std::int8_t>("tiny", Dtype::kI8, {kBatch, kLength},
                     [&random] { return random.in(-128, 127); });
    add<std::uint8_t>("keep", Dtype::kBool, {kBatch, kLength}, bit);
    add<std::uint8_t>("head", Dtype::kBool, {kHeads}, bit);
    add<float>("slope", Dtype::kF32, {kHeads}, real);
    add<float>("bias", Dtype::kF32, {kBatch, kHeads, kLength, kLength}, real);
  }

  expr::Operands operands;

  /// The memory of a tensor, to change it.
  template <class T>
  T* data(const std::string& name) {
    return reinterpret_cast<T*>(memory_.at(name).data());
  }

 private:
  template <class T, class Draw>
  void add(const std::string& name, Dtype dtype, const std::vector<std::int64_t>& shape,
           const Draw& draw) {
    expr::NamedTensor tensor;
    tensor.rank = int(shape.size());
    std::array<std::int64_t, 4> extents{1, 1, 1, 1};
    std::int64_t count = 1;
    for (std::size_t i = 0; i < shape.size(); ++i) count *= extents[i] = shape[i];
    std::vector<char>& memory = memory_[name];
    memory.resize(count * sizeof(T));
    for (std::int64_t i = 0; i < count; ++i) data<T>(name)[i] = static_cast<T>(draw());
    tensor.view = attune::Tensor::contiguous(memory.data(), dtype, extents);
    operands.tensors[name] = tensor;
  }

  std::map<std::string, std::vector<char>> memory_;
};

/// Trees over the names above and a mask's variables, or a score's.
class RandomTree {
 public:
  RandomTree(Random& random, bool with_score) : random_(random), with_score_(with_score) {}

  NodePtr integer(int depth) {
    if (depth == 0 || random_.one_in(4)) return integer_leaf();
    const auto inner = [this, depth] { return integer(depth - 1); };
    switch (random_.in(0, 11)) {
      case 0:
      case 1:
        return expr::make(Op::kAdd, {inner(), inner()});
      case 2:
      case 3:
      case 4:
        return expr::make(Op::kSubtract, {inner(), inner()});
      case 5:
        return expr::make(Op::kMultiply, {inner(), inner()});
      case 6:
        return expr::make(Op::kDivide, {inner(), divisor()});
      case 7:
        return expr::make(Op::kRemainder, {inner(), divisor()});
      case 8:
        return expr::make(random_.one_in(2) ? Op::kMin : Op::kMax, {inner(), inner()});
      case 9:
        return expr::make(Op::kAbs, {inner()});
      case 10:
        return expr::make(Op::kWhere, {boolean(1), inner(), inner()});
      default:
        return expr::make(Op::kNegate, {inner()});
    }
  }

  NodePtr boolean(int depth) {
    if (depth == 0 || random_.one_in(5)) return boolean_leaf();
    const auto inner = [this, depth] { return boolean(depth - 1); };
    switch (random_.in(0, 9)) {
      case 0:
      case 1:
        return expr::make(Op::kAnd, {inner(), inner()});
      case 2:
      case 3:
        return expr::make(Op::kOr, {inner(), inner()});
      case 4:
        return expr::make(Op::kNot, {inner()});
      case 5:
        return expr::make(Op::kWhere, {inner(), inner(), inner()});
      case 6:
        return expr::make(random_.one_in(2) ? Op::kEqual : Op::kNotEqual, {inner(), inner()});
      default:
        return comparison(depth - 1);
    }
  }

  NodePtr real(int depth) {
    if (depth == 0 || random_.one_in(5)) return real_leaf();
    const auto inner = [this, depth] { return real(depth - 1); };
    static const std::vector<Op> unary = {Op::kNegate, Op::kAbs, Op::kFloor,  Op::kExp,
                                          Op::kExp2,   Op::kLog, Op::kSqrt,   Op::kTanh,
                                          Op::kSin,    Op::kCos, Op::kSigmoid};
    static const std::vector<Op> binary = {Op::kAdd,    Op::kSubtract, Op::kMultiply,
                                           Op::kDivide, Op::kMin,      Op::kMax};
    switch (random_.in(0, 4)) {
      case 0:
      case 1:
        return expr::make(random_.of(unary), {inner()});
      case 2:
        return expr::make(Op::kWhere, {boolean(1), inner(), inner()});
      default:
        return expr::make(random_.of(binary), {inner(), inner()});
    }
  }

 private:
  NodePtr integer_leaf() {
    static const std::vector<Variable> variables = {
        Variable::kKv,  Variable::kKv,   Variable::kKv,   Variable::kQ,
        Variable::kQ,   Variable::kPos,  Variable::kPos,  Variable::kB,
        Variable::kHKv, Variable::kQLen, Variable::kKvLen};
    switch (random_.in(0, 9)) {
      case 0:
        return expr::scalar(random_.one_in(2) ? "w" : "n", Dtype::kI32);
      case 1:
      case 2:
        return expr::constant_i32(random_.i32());
      case 3:
        return integer_read();
      default:
        return expr::variable(random_.of(variables));
    }
  }

  NodePtr integer_read() {
    const NodePtr b = expr::variable(Variable::kB);
    if (random_.one_in(2)) return expr::tensor("len", Dtype::kI32, {b});
    const NodePtr at = expr::variable(random_.one_in(2) ? Variable::kKv : Variable::kPos);
    return random_.one_in(2) ? expr::tensor("id", Dtype::kI32, {b, at})
                             : expr::tensor("tiny", Dtype::kI8, {b, at});
  }

  NodePtr divisor() {
    if (random_.one_in(3)) return integer(1);
    return expr::constant_i32(static_cast<std::int32_t>(random_.in(-3, 9)));
  }

  NodePtr comparison(int depth) {
    static const std::vector<Op> ops = {Op::kLess, Op::kLessEqual, Op::kLessEqual, Op::kEqual,
                                        Op::kNotEqual};
    if (random_.one_in(12)) return expr::make(random_.of(ops), {real(depth), real(depth)});
    return expr::make(random_.of(ops), {integer(depth), integer(depth)});
  }

  NodePtr boolean_leaf() {
    const NodePtr b = expr::variable(Variable::kB), kv = expr::variable(Variable::kKv);
    switch (random_.in(0, 9)) {
      case 0:
        return expr::scalar("on", Dtype::kBool);
      case 1:
        return expr::tensor("keep", Dtype::kBool, {b, kv});
      case 2:
        return expr::tensor("head", Dtype::kBool, {expr::variable(Variable::kH)});
      default:
        return comparison(0);
    }
  }

  NodePtr real_leaf() {
    const NodePtr b = expr::variable(Variable::kB), h = expr::variable(Variable::kH);
    switch (random_.in(0, 5)) {
      case 0:
        return expr::constant_f32(random_.real(-2, 2));
      case 1:
        return expr::make(Op::kToF32, {integer(1)});
      case 2:
        return expr::tensor("slope", Dtype::kF32, {h});
      case 3:
        return expr::tensor("bias", Dtype::kF32,
                            {b, h, expr::variable(Variable::kQ), expr::variable(Variable::kKv)});
      default:
        return with_score_ ? expr::variable(Variable::kScore) : expr::scalar("x", Dtype::kF32);
    }
  }

  Random& random_;
  bool with_score_;
};

}  // namespace random_mask
