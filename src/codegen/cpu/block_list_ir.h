// SPDX-License-Identifier: Apache-2.0
// Walking a block list (BlockListOperand) in CPU kernels.
#pragma once

#include <attune/problem.h>

#include "src/codegen/attention_args.h"
#include "src/codegen/cpu/kernel_frame.h"
#include "src/codegen/ir/builder.h"

namespace attune {

/// The entries first … end - 1 of a query row's block.
struct BlockRowIr {
  ir::Value first, end;     // i64
  ir::Value indices, full;  // ptr; `full` may be null
  ir::Value has_full;       // i1
};
/// `row` is a query row of the task, i64; all rows of a task lie in one block.
BlockRowIr open_block_row(ir::Builder& b, const OperandLayout& layout, const KernelFrame& frame,
                          const Problem& problem, const ir::Value& row);

/// The keys first … end - 1 of one entry, and whether all pairs of the block are kept.
struct ListedBlock {
  ir::Value first, end;  // i64, clipped to the keys there are
  ir::Value full;        // i1
};
ListedBlock read_block(ir::Builder& b, const BlockRowIr& row, const KernelFrame& frame,
                       const Problem& problem, const ir::Value& entry);

}  // namespace attune
