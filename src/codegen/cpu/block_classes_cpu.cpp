// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/block_classes_cpu.h"

#include <cstddef>

#include <fmt/format.h>

#include "src/codegen/block_classes.h"
#include "src/codegen/cpu/expression_ir.h"
#include "src/codegen/cpu/kernel_frame.h"
#include "src/codegen/problem_expressions.h"

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

class BlockClassesEmitter {
 public:
  BlockClassesEmitter(const Problem& problem, const Target& target, const std::string& name)
      : problem_(problem),
        target_(target),
        trees_(expressions_of(problem)),
        layout_(problem.declarations, problem.has_blocks()),
        lanes_(target.lanes()),
        b_(name),
        frame_(open_frame(b_, problem, problem.block_size[0], false, b_.task())),
        expressions_(b_, layout_, target, ir::kF32) {}

  std::string emit() {
    const auto [block_q, block_kv] = problem_.block_size;
    const Value rows = min(frame_.q_len - frame_.first_row, b_.i64(block_q));
    ExpressionVariables variables = position_variables(b_, frame_);
    variables.first_q = frame_.first_row;
    variables.last_q = frame_.first_row + rows - 1;
    expressions_.know(variables, {trees_.mask, trees_.tile.empty, trees_.tile.full});

    const Value q_blocks = (frame_.q_len + double(block_q - 1)) / block_q;
    const Value kv_blocks = (frame_.kv_len + double(block_kv - 1)) / block_kv;
    const Value head = frame_.batch * problem_.q_heads + frame_.head;
    const Value line = (head * q_blocks + frame_.first_row / block_q) * kv_blocks;
    const Value classes = b_.load(
        ir::kPtr, b_.at(b_.args(), ir::kI64, std::int64_t{offsetof(AttentionArgs, out) / 8}));

    b_.loop("kv_block", b_.i64(0), kv_blocks, 1, [&](const Value& block) {
      const Value first = block * block_kv;
      const Value end = min(first + block_kv, frame_.kv_len);
      ExpressionIr tile = expressions_;
      ExpressionVariables corners;
      corners.first_kv = first;
      corners.last_kv = end - 1;
      tile.know(corners);
      auto constant = [&](BlockClass c) {
        return std::vector<Value>{b_.constant(ir::kI8, static_cast<int>(c))};
      };
      const Value result = b_.choose(
          "empty", tile.emit(trees_.tile.empty), [&] { return constant(BlockClass::kEmpty); },
          [&] {
            return b_.choose(
                "full", tile.emit(trees_.tile.full), [&] { return constant(BlockClass::kFull); },
                [&] { return std::vector<Value>{count(rows, first, end)}; });
          })[0];
      b_.store(result, b_.at(classes, ir::kI8, line + block));
    });
    return b_.module_text(
        fmt::format(
            "block_classes for {}\nproblem: {}\nOne task is one block of queries; a byte for "
            "each block of keys: 0 empty, 1 mixed, 2 full.",
            target_.arch, problem_.text()),
        target_triple(target_), function_attributes(target_));
  }

 private:
  /// The class by asking the mask for every pair.
  Value count(const Value& rows, const Value& first, const Value& end) {
    const ir::Type counts{ir::Scalar::kI32, lanes_};
    const Value first_position = b_.cast("trunc", first, ir::kI32);
    const Value present_keys = b_.cast("trunc", end - first, ir::kI32);
    const Value zero = b_.constant(counts, 0);
    const Value kept = b_.loop(
        "row", b_.i64(0), rows, 1, {zero}, [&](const Value& row, const std::vector<Value>& outer) {
          ExpressionIr known = expressions_;
          ExpressionVariables position;
          position.q = b_.cast("trunc", frame_.first_row + row, ir::kI32);
          known.know(position, {trees_.mask});
          return b_.loop("keys", b_.i64(0), end - first, lanes_, {outer[0]},
                         [&](const Value& offset, const std::vector<Value>& inner) {
                           const Value lane = b_.splat(b_.cast("trunc", offset, ir::kI32), lanes_) +
                                              b_.iota(lanes_);
                           ExpressionIr keys = known;
                           ExpressionVariables variables;
                           variables.kv = b_.splat(first_position, lanes_) + lane;
                           keys.know(variables);
                           const Value kept_keys =
                               b_.binary("and", keys.spread(keys.emit(trees_.mask), lanes_),
                                         lane < b_.splat(present_keys, lanes_));
                           return std::vector<Value>{inner[0] + b_.cast("zext", kept_keys, counts)};
                         });
        })[0];
    const Value total = b_.reduce(kept, [](const Value& a, const Value& b) { return a + b; });
    const Value all = b_.cast("trunc", rows * (end - first), ir::kI32);
    const Value some = b_.cast("zext", b_.compare("ne", total, b_.i32(0)), ir::kI8);
    const Value each = b_.cast("zext", b_.compare("eq", total, all), ir::kI8);
    return b_.binary("add", some, each);
  }

  const Problem& problem_;
  const Target& target_;
  const ProblemExpressions trees_;
  const OperandLayout layout_;
  const int lanes_;
  Builder b_;
  const KernelFrame frame_;
  ExpressionIr expressions_;
};

}  // namespace

std::string emit_block_classes_cpu(const Problem& problem, const Target& target,
                                   const std::string& name) {
  return BlockClassesEmitter(problem, target, name).emit();
}

}  // namespace attune
