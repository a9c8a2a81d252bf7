// SPDX-License-Identifier: Apache-2.0
// The online softmax of `flash_cpu` (flash_cpu.h). Weights are exp(score − reference), the
// reference being a score of the row that none has exceeded by more than a factor of 2^8 in weight:
// so a tile after the first seldom raises it, and where it does not, nothing waits for maxima and
// nothing is corrected. The quotient of sums is the same whatever the reference; FlashAttention-4
// skips corrections likewise (flash_attn/cute/softmax.py).
#pragma once

#include <vector>

#include "src/codegen/cpu/flash_cpu_matrices.h"

namespace attune {

class FlashCpuSoftmax : protected FlashCpuMatrices {
 protected:
  FlashCpuSoftmax(const Problem& problem, const Schedule& schedule, const Target& target,
                  const std::string& name);

  /// Whether log2 e is in the scores already, by way of the queries' scale. Where a score's own
  /// expression or the sigmoid wants natural units it is not. Nor is it behind a low-rank bias,
  /// whose columns are exact numbers that cancel; times log2 e they would be rounded ones that do
  /// not.
  const bool folds_log2e_;
  const bool softmax_;  ///< Rather than the sigmoid, which needs none of what follows.

  /// Starts all rows without a key: any score exceeds the bound; sum 0.
  void clear_softmax();
  /// Starts a row with a score, in the scores' units, that has no value.
  void start_with_sink(const ir::Value& row, const ir::Value& sink);

  /// Notes the largest of a row's scores, lane by lane, and adds to `over` (i32, by or) the lanes
  /// that exceed the row's bound.
  ir::Value note_largest(const ir::Value& block, const ir::Value& row_in_block,
                         const std::vector<ir::Value>& scores, const ir::Value& over);
  /// No lane exceeds a bound.
  ir::Value none_over() { return b_.constant(vector_type().with(ir::Scalar::kI32), 0); }
  /// The sum of a row's weights.
  ir::Value sum_of(const ir::Value& row);
  /// The natural logarithm of a row's sum of exp(score).
  ir::Value log_sum_of(const ir::Value& row);
  /// Where a lane is `over`, brings the references of those rows, their sums and accumulators up to
  /// the largest scores noted. Then the block's scores become weights and join the sums.
  void weigh(const ir::Value& block, const ir::Value& over);

  /// Leaves this part's out, references and sums in the launch's common memory.
  void write_part();
  /// Brings out, references and sums of a tile's parts together, always in the same order.
  void merge_parts();

 private:
  /// exp(score − reference), in the scores' units. The difference comes first: of large scores it
  /// is exact, their products with log2 e are not.
  ir::Value weight_of(const ir::Value& score, const ir::Value& reference);
  /// The score whose weight is 2^8 beside a reference.
  ir::Value bound_of(const ir::Value& reference);
  void raise_row(const ir::Value& block, const ir::Value& row_in_block);
  void weigh_row(const ir::Value& block, const ir::Value& row_in_block);
  void merge_row(const ir::Value& row);
  /// Where the f32 of a part of this tile begin.
  ir::Value part_memory(const ir::Value& part);

  const std::int64_t part_bytes_;
};

}  // namespace attune
