// SPDX-License-Identifier: Apache-2.0
// Reading a named tensor of an expression: a TensorOperand of the parameter block.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <attune/target.h>
#include <attune/tensor.h>

#include "src/codegen/attention_args.h"
#include "src/codegen/ir/builder.h"

namespace attune {

/// The index of one axis.
struct OperandIndex {
  ir::Value value;         ///< i32, scalar or vector; not looked at for a broadcast axis.
  bool broadcast = false;  ///< The axis has extent 1.
  bool counts_up = false;  ///< A vector whose lanes count up by one.
};

/// The element at `indices`: f32 for the float dtypes, i32 for i32 and i8, i1 for bool; 0 where an
/// index is outside its axis. A vector if any index is one. `offset` is the operand's place in the
/// parameter block [bytes].
/// Every index is checked, because whoever emits a kernel may pass positions past the end; no
/// address outside the tensor is formed. Where a single axis varies and counts up, a vector whose
/// elements are neighbours in memory and all present is one load; otherwise each lane loads.
ir::Value read_operand(ir::Builder& b, std::size_t offset, Dtype dtype, const Target& target,
                       const std::vector<OperandIndex>& indices);

/// One factor of a low-rank bias as one task reads it: element (row, r), f32, lies at data +
/// row · row_stride + r · column_stride.
struct FactorRows {
  ir::Value data;                       ///< ptr, offset to the task's item and head.
  ir::Value row_stride, column_stride;  ///< i64 [elements].
  /// i64: rows from here on are 0. It is 0 itself where the item or the head is outside the tensor.
  ir::Value row_end;

  /// Address of the row; of the last one for rows behind it, so that it can always be read.
  ir::Value address(ir::Builder& b, const ir::Value& row) const;
};

/// What all rows share, read once. `batch` and `head` are i64 scalars. The last axis needs no
/// check: the host refuses factors of another rank.
FactorRows open_factor(ir::Builder& b, const OperandLayout& layout, const std::string& name,
                       const ir::Value& batch, const ir::Value& head);

/// One element of a factor of a low-rank bias, f32; `indices` are i64 scalars, all checked.
ir::Value read_factor(ir::Builder& b, const OperandLayout& layout, const Target& target,
                      const std::string& name, const std::vector<ir::Value>& indices);

}  // namespace attune
