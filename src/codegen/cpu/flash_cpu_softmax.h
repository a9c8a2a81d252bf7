// SPDX-License-Identifier: Apache-2.0
// The online softmax of `flash_cpu` (flash_cpu.h). A block's rows lie side by side in the lanes of
// its state, so that what is done once per row is done for all of them at once.
#pragma once

#include <vector>

#include "src/codegen/cpu/flash_cpu_matrices.h"

namespace attune {

class FlashCpuSoftmax : protected FlashCpuMatrices {
 protected:
  using FlashCpuMatrices::FlashCpuMatrices;

  /// Where the running state of a row of the task is.
  ir::Value state_of(const ir::Value& row);
  /// Starts all rows without a key: maximum −inf (in log2 units), sum 0.
  void clear_softmax();
  /// Starts a row with a score (in log2 units) that has no value.
  void start_with_sink(const ir::Value& row, const ir::Value& sink);

  /// The largest of a row's scores so far, lane by lane.
  void note_largest(const ir::Value& row_in_block, const std::vector<ir::Value>& scores);
  /// The block's scores become weights, 2^(score − maximum), and its state that behind this tile.
  /// Every row's largest scores must have been noted.
  void weigh(const ir::Value& block);

 private:
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
