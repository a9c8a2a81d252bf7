// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/flash_cpu_softmax.h"

#include <limits>
#include <numbers>

#include "src/codegen/cpu/vector_math.h"
#include "src/codegen/expr/parse.h"

namespace attune {

using ir::Value;

namespace {

constexpr double kNegativeInfinity = -std::numeric_limits<double>::infinity();

// How far a score may exceed its row's reference, in powers of two of its weight. More would save
// little, since scores seldom grow so far after the first tile, and bring sums nearer to overflow.
constexpr double kHeadroom = 8;

Value add(const Value& a, const Value& b) { return a + b; }

/// Pairwise, so that the chain of dependent instructions stays short.
Value fold(std::vector<Value> values, Value (*combine)(const Value&, const Value&)) {
  while (values.size() > 1) {
    std::vector<Value> next;
    for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
      next.push_back(combine(values[i], values[i + 1]));
    }
    if (values.size() % 2 == 1) next.push_back(values.back());
    values = next;
  }
  return values[0];
}

}  // namespace

FlashCpuSoftmax::FlashCpuSoftmax(const Problem& problem, const Schedule& schedule,
                                 const Target& target, const std::string& name)
    : FlashCpuMatrices(problem, schedule, target, name),
      folds_log2e_(
          problem.normalizer == Normalizer::kSoftmax && !problem.low_rank_bias &&
          expr::parse(problem.score, ExpressionRole::kScore, problem.declarations).value()->op ==
              expr::Op::kVariable),
      softmax_(problem.normalizer == Normalizer::kSoftmax),
      part_bytes_(flash_cpu_part_bytes(problem, schedule, target)) {}

Value FlashCpuSoftmax::weight_of(const Value& score, const Value& reference) {
  const Value difference = score - reference;
  const Value power = folds_log2e_ ? difference : difference * std::numbers::log2e;
  // Weights are good to 2 ulp; without a fused multiply-add the short polynomial is not.
  return target_.has_fma ? vector_math::exp2_below_127(power) : vector_math::exp2(power);
}

Value FlashCpuSoftmax::bound_of(const Value& reference) {
  return reference + (folds_log2e_ ? kHeadroom : kHeadroom * std::numbers::ln2);
}

Value FlashCpuSoftmax::sum_of(const Value& row) {
  return b_.reduce(b_.load(vector_type(), scratch(layout_.sum, row * lanes_)), add);
}

Value FlashCpuSoftmax::log_sum_of(const Value& row) {
  const Value reference = b_.load(ir::kF32, scratch(layout_.reference, row));
  const Value log_sum = b_.intrinsic("log", sum_of(row));
  return (folds_log2e_ ? reference * std::numbers::ln2 : reference) + log_sum;
}

// Without a key the reference is 0, so that no masked score, −inf, becomes NaN.
void FlashCpuSoftmax::clear_softmax() {
  b_.loop("clear", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
    b_.store(b_.f32(0), scratch(layout_.reference, row));
    b_.store(b_.f32(kNegativeInfinity), scratch(layout_.bound, row));
    b_.store(b_.constant(vector_type(), 0), scratch(layout_.sum, row * lanes_));
  });
}

void FlashCpuSoftmax::start_with_sink(const Value& row, const Value& sink) {
  const Value reference = b_.select(sink == kNegativeInfinity, b_.f32(0), sink);
  b_.store(reference, scratch(layout_.reference, row));
  b_.store(bound_of(sink), scratch(layout_.bound, row));
  b_.store(weight_of(sink, reference), scratch(layout_.sum, row * lanes_));
}

Value FlashCpuSoftmax::note_largest(const Value& block, const Value& row_in_block,
                                    const std::vector<Value>& scores, const Value& over) {
  const Value largest = fold(scores, ir::max);
  b_.store(largest, scratch(layout_.largest, row_in_block * lanes_));
  const Value bound = broadcast(scratch(layout_.bound, block * rows_ + row_in_block));
  return b_.binary("or", over, b_.cast("sext", largest > bound, over.type()));
}

void FlashCpuSoftmax::weigh(const Value& block, const Value& over) {
  b_.when("raise", b_.any(over < b_.constant(over.type(), 0)), [&] {
    b_.comment("a larger reference; sum and out by exp(old reference - reference)");
    b_.loop("raise_row", b_.i64(0), b_.i64(rows_), 1,
            [&](const Value& row) { raise_row(block, row); });
  });
  b_.loop("weight_row", b_.i64(0), b_.i64(rows_), 1,
          [&](const Value& row) { weigh_row(block, row); });
}

// A row that is not over its bound keeps its bits, whatever the other rows of its block do: its
// correction is exactly 1. One that had no key yet has nothing to correct.
void FlashCpuSoftmax::raise_row(const Value& block, const Value& row_in_block) {
  const Value row = block * rows_ + row_in_block;
  const Value old_reference = b_.load(ir::kF32, scratch(layout_.reference, row));
  const Value bound = b_.load(ir::kF32, scratch(layout_.bound, row));
  const Value largest =
      b_.reduce(b_.load(vector_type(), scratch(layout_.largest, row_in_block * lanes_)), ir::max);
  const Value raised = largest > bound;
  const Value reference = b_.select(raised, largest, old_reference);
  b_.store(reference, scratch(layout_.reference, row));
  b_.store(b_.select(raised, bound_of(largest), bound), scratch(layout_.bound, row));
  const Value first = bound == kNegativeInfinity;
  const Value correction =
      b_.splat(b_.select(first, b_.f32(1), weight_of(old_reference, reference)), lanes_);
  const auto correct = [&](const Value& place) {
    b_.store(b_.load(vector_type(), place) * correction, place);
  };
  correct(scratch(layout_.sum, row * lanes_));
  b_.loop("raise_out", b_.i64(0), b_.i64(layout_.padded_head_dim_v), lanes_, [&](const Value& d) {
    correct(scratch(layout_.out, row, layout_.padded_head_dim_v, d));
  });
}

// Two vectors in a round: with more, 16 registers do not hold the polynomial.
void FlashCpuSoftmax::weigh_row(const Value& block, const Value& row_in_block) {
  const Value row = block * rows_ + row_in_block;
  const Value reference = broadcast(scratch(layout_.reference, row));
  const Value score_row = scratch(layout_.score, row_in_block, layout_.score_row, b_.i64(0));
  const Value sum_place = scratch(layout_.sum, row * lanes_);
  const int together = tile_kv_ % (2 * lanes_) == 0 ? 2 : 1;
  const std::vector<Value> sums = b_.loop(
      "weights", b_.i64(0), b_.i64(tile_kv_), together * lanes_,
      {b_.load(vector_type(), sum_place)}, [&](const Value& key, const std::vector<Value>& sum) {
        std::vector<Value> weights;
        for (int c = 0; c < together; ++c) {
          const Value place = b_.at(b_.at(score_row, ir::kF32, key), ir::kF32, c * lanes_);
          const Value score = b_.load(vector_type(), place);
          weights.push_back(weight_of(score, reference));
          b_.store(weights.back(), place);
        }
        return std::vector<Value>{sum[0] + fold(weights, add)};
      });
  b_.store(sums[0], sum_place);
}

}  // namespace attune
