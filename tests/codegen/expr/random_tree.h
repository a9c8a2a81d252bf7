// SPDX-License-Identifier: Apache-2.0
// Random trees, and random operands for them: every dtype, ranks 1 to 4, broadcast axes, strides
// with gaps, negative ones and an empty tensor. The memory of each tensor touches a page that must
// not be read.
#pragma once

#include <sys/mman.h>

#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "src/codegen/attention_args.h"
#include "src/codegen/expr/evaluate.h"
#include "src/codegen/expr/node.h"
#include "src/support/half.h"

/// Bytes that lie against a forbidden page on one side: the memory's end, or its start.
class GuardedMemory {
 public:
  GuardedMemory(std::size_t bytes, bool guard_end) : span_((bytes + kPage - 1) / kPage * kPage) {
    base_ = static_cast<char*>(
        mmap(nullptr, span_ + 2 * kPage, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    mprotect(base_ + kPage, span_, PROT_READ | PROT_WRITE);
    data_ = base_ + kPage + (guard_end ? span_ - bytes : 0);
  }
  GuardedMemory(const GuardedMemory&) = delete;
  GuardedMemory& operator=(const GuardedMemory&) = delete;
  ~GuardedMemory() { munmap(base_, span_ + 2 * kPage); }
  char* data() const { return data_; }

 private:
  static constexpr std::size_t kPage = 4096;
  std::size_t span_;
  char* base_;
  char* data_;
};

class RandomTrees {
 public:
  using Node = attune::expr::NodePtr;
  using Op = attune::expr::Op;
  using Type = attune::expr::Type;

  explicit RandomTrees(std::mt19937_64& random) : random_(random) {
    using attune::Dtype;
    add_tensor("bias", Dtype::kF32, 4);
    add_tensor("row", Dtype::kF32, 1);
    add_tensor("half", Dtype::kF16, 2);
    add_tensor("brain", Dtype::kBf16, 3);
    add_tensor("doc", Dtype::kI32, 2);
    add_tensor("small", Dtype::kI8, 2);
    add_tensor("keep", Dtype::kBool, 2);
    add_tensor("none", Dtype::kF16, 2);
    declarations.scalars = {{"w", Dtype::kF32}, {"n", Dtype::kI32}, {"flag", Dtype::kBool}};
    operands.scalars = {{"w", 0.375}, {"n", double(pick(-3, 20))}, {"flag", double(pick(0, 1))}};
  }

  attune::Declarations declarations;
  attune::expr::Operands operands;

  int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }

  /// AttentionArgs, zero, and the operands behind it.
  std::vector<char> block() const {
    const attune::OperandLayout layout(declarations);
    std::vector<char> bytes(layout.bytes);
    for (const auto& [name, offset] : layout.tensors) {
      static const std::int64_t zero = 0;
      const auto& named = operands.tensors.at(name);
      const auto operand = attune::tensor_operand(named.view, named.rank, &zero);
      std::memcpy(bytes.data() + offset, &operand, sizeof operand);
    }
    for (const auto& [name, offset] : layout.scalars) {
      const double value = operands.scalars.at(name);
      const auto real = static_cast<float>(value);
      const auto integer = static_cast<std::int32_t>(value);
      const bool is_real = declarations.scalars.at(name) == attune::Dtype::kF32;
      std::memcpy(bytes.data() + offset, is_real ? static_cast<const void*>(&real) : &integer, 4);
    }
    return bytes;
  }

  Node boolean(int depth) {
    using attune::expr::make;
    if (depth <= 0) {
      const int choice = pick(0, 3);
      if (choice == 0) return read("keep", 1);
      if (choice == 1) return attune::expr::scalar("flag", attune::Dtype::kBool);
      return make(any({Op::kLess, Op::kLessEqual, Op::kEqual, Op::kNotEqual}),
                  {integer(0), integer(0)});
    }
    switch (pick(0, 6)) {
      case 0:
        return make(Op::kNot, {boolean(depth - 1)});
      case 1:
        return make(Op::kWhere, {boolean(depth - 1), boolean(depth - 1), boolean(depth - 1)});
      case 2:
        return make(any({Op::kEqual, Op::kNotEqual}), {boolean(depth - 1), boolean(depth - 1)});
      case 3:
      case 4:
        return make(any({Op::kAnd, Op::kOr}), {boolean(depth - 1), boolean(depth - 1)});
      default:
        return make(any({Op::kLess, Op::kLessEqual, Op::kEqual, Op::kNotEqual}),
                    {integer(depth - 1), integer(depth - 1)});
    }
  }

  Node integer(int depth) {
    using attune::expr::make;
    using attune::expr::Variable;
    if (depth <= 0) {
      const Variable variables[] = {Variable::kB,   Variable::kH,    Variable::kHKv,
                                    Variable::kQ,   Variable::kKv,   Variable::kKv,
                                    Variable::kPos, Variable::kQLen, Variable::kKvLen};
      switch (pick(0, 5)) {
        case 0: {
          const int constants[] = {0, 1, -1, 2, 7, -16, 1 << 20, 2147483647, -2147483647 - 1};
          return attune::expr::constant_i32(constants[pick(0, 8)]);
        }
        case 1:
          return attune::expr::scalar("n", attune::Dtype::kI32);
        case 2:
          return pick(0, 1) ? read("doc", 1) : read("small", 1);
        default:
          return attune::expr::variable(variables[pick(0, 8)]);
      }
    }
    switch (pick(0, 7)) {
      case 0:
        return make(any({Op::kNegate, Op::kAbs}), {integer(depth - 1)});
      case 1:
        return make(Op::kWhere, {boolean(depth - 1), integer(depth - 1), integer(depth - 1)});
      case 2:
        return divided(any({Op::kDivide, Op::kRemainder}), integer(depth - 1), integer(depth - 1));
      case 3:
        return pick(0, 1) ? read("doc", depth) : read("small", depth);
      default:
        return make(any({Op::kAdd, Op::kSubtract, Op::kMultiply, Op::kMin, Op::kMax}),
                    {integer(depth - 1), integer(depth - 1)});
    }
  }

  Node real(int depth) {
    using attune::expr::make;
    if (depth <= 0) {
      const char* tensors[] = {"bias", "row", "half", "brain", "none"};
      const double constants[] = {0.5, -2, 0, 30, 1.0 / 1024};
      switch (pick(0, 5)) {
        case 0:
          return attune::expr::constant_f32(constants[pick(0, 4)]);
        case 1:
          return attune::expr::scalar("w", attune::Dtype::kF32);
        case 2:
          return make(Op::kToF32, {integer(0)});
        case 3:
          return attune::expr::variable(attune::expr::Variable::kScore);
        default:
          return read(tensors[pick(0, 4)], 1);
      }
    }
    switch (pick(0, 5)) {
      case 0:
        return make(any({Op::kNegate, Op::kAbs, Op::kFloor, Op::kExp, Op::kExp2, Op::kLog,
                         Op::kSqrt, Op::kTanh, Op::kSigmoid, Op::kSin, Op::kCos}),
                    {real(depth - 1)});
      case 1:
        return make(Op::kWhere, {boolean(depth - 1), real(depth - 1), real(depth - 1)});
      case 2:
        return make(Op::kWhere, {make(any({Op::kLess, Op::kLessEqual, Op::kEqual, Op::kNotEqual}),
                                      {real(depth - 1), real(depth - 1)}),
                                 real(depth - 1), real(depth - 1)});
      case 3:
        return divided(Op::kDivide, real(depth - 1), real(depth - 1));
      default:
        return make(any({Op::kAdd, Op::kSubtract, Op::kMultiply, Op::kMin, Op::kMax}),
                    {real(depth - 1), real(depth - 1)});
    }
  }

  /// A read whose indices have some depth; near ones mostly, so that many lie inside.
  Node read(const std::string& name, int depth) {
    const auto& named = operands.tensors.at(name);
    const attune::Dtype dtype = named.view.dtype;
    std::vector<Node> indices;
    unsigned broadcast = 0;
    for (int axis = 0; axis < named.rank; ++axis) {
      using attune::expr::Variable;
      const Node kv = attune::expr::variable(Variable::kKv);
      const Node q = attune::expr::variable(Variable::kQ);
      const Node offset = attune::expr::constant_i32(pick(-2, 2));
      const Node near[] = {kv,
                           attune::expr::make(Op::kAdd, {kv, offset}),
                           attune::expr::make(Op::kSubtract, {kv, q}),
                           q,
                           attune::expr::variable(Variable::kB),
                           offset};
      const bool last = axis + 1 == named.rank;
      if (depth > 1 && pick(0, 3) == 0) {
        indices.push_back(integer(depth - 2));
      } else {
        indices.push_back(last && pick(0, 2) ? near[pick(0, 1)] : near[pick(0, 5)]);
      }
      if (named.view.shape[axis] == 1 && pick(0, 1)) broadcast |= 1u << axis;
    }
    return attune::expr::tensor(name, dtype, std::move(indices), broadcast);
  }

 private:
  Op any(std::initializer_list<Op> ops) {
    return ops.begin()[pick(0, static_cast<int>(ops.size()) - 1)];
  }
  /// The language has no division by a constant 0.
  Node divided(Op op, const Node& a, const Node& b) {
    const bool zero = b->op == Op::kConstant && b->integer == 0 && b->real == 0;
    const bool is_real = b->type == Type::kF32;
    const Node instead = is_real ? attune::expr::scalar("w", attune::Dtype::kF32)
                                 : attune::expr::scalar("n", attune::Dtype::kI32);
    return attune::expr::make(op, {a, zero ? instead : b});
  }

  void add_tensor(const std::string& name, attune::Dtype dtype, int rank) {
    declarations.tensors[name].dtype = dtype;
    attune::expr::NamedTensor named;
    named.rank = rank;
    named.view.dtype = dtype;
    named.view.shape = {1, 1, 1, 1};
    std::int64_t lowest = 0, highest = 0, step = 1;
    const bool last_first = pick(0, 2), gaps = pick(0, 1), backward = pick(0, 1);
    for (int i = 0; i < rank; ++i) {
      const int axis = last_first ? rank - 1 - i : i;
      const std::int64_t extent = axis == rank - 1 ? pick(1, 40) : pick(0, 2) ? pick(2, 4) : 1;
      named.view.shape[axis] = name == "none" && axis == 0 ? 0 : extent;
      std::int64_t stride = step + (gaps && i > 0 ? pick(1, 3) : 0);
      if (gaps && i == 0 && pick(0, 1)) stride = 3;
      if (backward && i > 0 && pick(0, 1)) stride = -stride;
      named.view.strides[axis] = stride;
      (stride < 0 ? lowest : highest) += stride * (extent - 1);
      step = std::abs(stride) * extent;
    }
    const auto elements = static_cast<std::size_t>(highest - lowest + 1);
    const std::size_t size = attune::dtype_size(dtype);
    memory_.push_back(std::make_unique<GuardedMemory>(elements * size, pick(0, 1)));
    char* data = memory_.back()->data();
    for (std::size_t i = 0; i < elements; ++i) fill(data + i * size, dtype);
    named.view.data = data + static_cast<std::size_t>(-lowest) * size;
    operands.tensors[name] = named;
  }

  void fill(char* place, attune::Dtype dtype) {
    const auto real = static_cast<float>(pick(-64, 64)) / 8;
    const std::int32_t integer = pick(-4, 20);
    const std::uint16_t half = attune::float_to_f16(real), brain = attune::float_to_bf16(real);
    const auto small = static_cast<std::int8_t>(integer);
    const bool truth = pick(0, 1);
    switch (dtype) {
      case attune::Dtype::kF32:
        std::memcpy(place, &real, 4);
        return;
      case attune::Dtype::kF16:
        std::memcpy(place, &half, 2);
        return;
      case attune::Dtype::kBf16:
        std::memcpy(place, &brain, 2);
        return;
      case attune::Dtype::kI32:
        std::memcpy(place, &integer, 4);
        return;
      case attune::Dtype::kI8:
        std::memcpy(place, &small, 1);
        return;
      case attune::Dtype::kBool:
        std::memcpy(place, &truth, 1);
        return;
    }
  }

  std::mt19937_64& random_;
  std::vector<std::unique_ptr<GuardedMemory>> memory_;
};
