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
              expr::Op::kVariable) {}

Value FlashCpuSoftmax::weight_of(const Value& score, const Value& maximum) {
  const Value difference = score - maximum;
  return vector_math::exp2_nonpositive(folds_log2e_ ? difference
                                                    : difference * std::numbers::log2e);
}

Value FlashCpuSoftmax::log_sum_of(const Value& row) {
  const Value maximum = b_.load(ir::kF32, scratch(layout_.maximum, state_of(row)));
  const Value sum = b_.load(ir::kF32, scratch(layout_.sum, state_of(row)));
  return (folds_log2e_ ? maximum * std::numbers::ln2 : maximum) + b_.intrinsic("log", sum);
}

Value FlashCpuSoftmax::state_of(const Value& row) { return first_state(row / rows_) + row % rows_; }

void FlashCpuSoftmax::clear_softmax() {
  b_.loop("clear", b_.i64(0), row_blocks_ * state_rows_, lanes_, [&](const Value& row) {
    b_.store(b_.constant(vector_type(), kNegativeInfinity), scratch(layout_.maximum, row));
    b_.store(b_.constant(vector_type(), 0), scratch(layout_.sum, row));
  });
}

void FlashCpuSoftmax::start_with_sink(const Value& row, const Value& sink) {
  const Value state = state_of(row);
  b_.store(sink, scratch(layout_.maximum, state));
  b_.store(weight_of(sink, finite_reference(sink)), scratch(layout_.sum, state));
}

void FlashCpuSoftmax::note_largest(const Value& row_in_block, const std::vector<Value>& scores) {
  b_.store(fold(scores, ir::max), scratch(layout_.partial, row_in_block * lanes_));
}

void FlashCpuSoftmax::weigh(const Value& block) {
  raise_maxima(block);
  b_.loop("weight_row", b_.i64(0), b_.i64(rows_), 1, [&](const Value& row) { weigh_row(row); });
  add_sums(block);
}

void FlashCpuSoftmax::raise_maxima(const Value& block) {
  b_.comment("maximum = max(maximum, scores); correction = exp(old maximum - maximum)");
  for (int first = 0; first < state_rows_; first += lanes_) {
    const Value state = first_state(block) + double(first);
    const Value old_maximum = b_.load(vector_type(), scratch(layout_.maximum, state));
    const Value maximum = ir::max(combine_rows(first, ir::max), old_maximum);
    const Value reference = finite_reference(maximum);
    b_.store(maximum, scratch(layout_.maximum, state));
    b_.store(reference, scratch(layout_.reference, b_.i64(first)));
    b_.store(weight_of(old_maximum, reference), scratch(layout_.correction, state));
  }
}

// A loop over few vectors: more at once would leave no registers for the polynomial.
void FlashCpuSoftmax::weigh_row(const Value& row_in_block) {
  const Value reference = broadcast(scratch(layout_.reference, row_in_block));
  const Value score_row = scratch(layout_.score, row_in_block, tile_kv_, b_.i64(0));
  const int chunks = tile_kv_ / lanes_;
  const int together = chunks % 4 == 0 ? 4 : chunks % 3 == 0 ? 3 : chunks % 2 == 0 ? 2 : 1;
  const std::vector<Value> sums = b_.loop(
      "weights", b_.i64(0), b_.i64(tile_kv_), together * lanes_, {b_.constant(vector_type(), 0)},
      [&](const Value& key, const std::vector<Value>& sum) {
        std::vector<Value> weights;
        for (int c = 0; c < together; ++c) {
          const Value place = b_.at(b_.at(score_row, ir::kF32, key), ir::kF32, c * lanes_);
          const Value score = b_.load(vector_type(), place);
          weights.push_back(weight_of(score, reference));
          b_.store(weights.back(), place);
        }
        return std::vector<Value>{sum[0] + fold(weights, add)};
      });
  b_.store(sums[0], scratch(layout_.partial, row_in_block * lanes_));
}

void FlashCpuSoftmax::add_sums(const Value& block) {
  b_.comment("sum = sum * correction + weights");
  for (int first = 0; first < state_rows_; first += lanes_) {
    const Value state = first_state(block) + double(first);
    const Value sum = b_.load(vector_type(), scratch(layout_.sum, state));
    const Value correction = b_.load(vector_type(), scratch(layout_.correction, state));
    b_.store(b_.multiply_add(sum, correction, combine_rows(first, add)),
             scratch(layout_.sum, state));
  }
}

// Neighbouring lanes are combined, those of two vectors into one, until a vector has one lane of
// each row: first inside 128 bits, then whole pieces of 128 bits.
Value FlashCpuSoftmax::combine_rows(int first, Combine combine) {
  std::vector<Value> rows;
  for (int lane = 0; lane < lanes_; ++lane) {
    const int row = first + lane < rows_ ? first + lane : first;
    rows.push_back(b_.load(vector_type(), scratch(layout_.partial, b_.i64(row * lanes_))));
  }
  for (int stage = 0; rows.size() > 1; ++stage) {
    std::vector<Value> next;
    for (std::size_t i = 0; i < rows.size(); i += 2) {
      next.push_back(combine_neighbours(rows[i], rows[i + 1], stage < 2 ? 1 : 4, combine));
    }
    rows = next;
  }
  return rows[0];
}

Value FlashCpuSoftmax::finite_reference(const Value& maximum) {
  return b_.select(maximum == kNegativeInfinity, b_.constant(maximum.type(), 0), maximum);
}

}  // namespace attune
