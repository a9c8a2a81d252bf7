// SPDX-License-Identifier: Apache-2.0
// The online softmax of `flash_cpu` (flash_cpu.h). A block's rows lie side by side in the lanes of
// its state, so that what is done once per row is done for all of them at once.
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

  /// Where the running state of a row of the task is.
  ir::Value state_of(const ir::Value& row);
  /// Starts all rows without a key: maximum −inf, sum 0.
  void clear_softmax();
  /// Starts a row with a score, in the scores' units, that has no value.
  void start_with_sink(const ir::Value& row, const ir::Value& sink);

  /// The largest of a row's scores so far, lane by lane.
  void note_largest(const ir::Value& row_in_block, const std::vector<ir::Value>& scores);
  /// The natural logarithm of a row's sum of exp(score).
  ir::Value log_sum_of(const ir::Value& row);
  /// The block's scores become weights, exp(score − maximum), and its state that behind this tile.
  /// Every row's largest scores must have been noted.
  void weigh(const ir::Value& block);

 private:
  /// exp(score − maximum), in the scores' units. The difference comes first: of large scores it is
  /// exact, their products with log2 e are not.
  ir::Value weight_of(const ir::Value& score, const ir::Value& maximum);
  void raise_maxima(const ir::Value& block);
  void weigh_row(const ir::Value& row_in_block);
  void add_sums(const ir::Value& block);
  /// `partial` of as many of the block's rows as a vector has lanes, from `first` on: lane i of the
  /// result is row first + i's lanes combined. Lanes without a row mean nothing.
  ir::Value combine_rows(int first, Combine combine);
  /// A row without keys so far has maximum −inf; −inf − (−inf) would be NaN, so it subtracts 0.
  ir::Value finite_reference(const ir::Value& maximum);
};

}  // namespace attune
