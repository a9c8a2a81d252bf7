// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/attention_args.h"

#include <algorithm>
#include <limits>

namespace attune {

TensorOperand tensor_operand(const Tensor& view, int rank, const void* zero) {
  constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();
  constexpr std::int64_t kLargestIndex = std::numeric_limits<std::int32_t>::max();
  const auto first = view.shape.begin(), last = first + rank;
  const bool empty = std::find(first, last, 0) != last;
  TensorOperand operand;
  operand.data = empty ? zero : view.data;
  for (int axis = 0; axis < rank; ++axis) {
    const bool broadcast = empty || view.shape[axis] == 1;
    operand.strides[axis] = broadcast ? 0 : view.strides[axis];
    operand.limits[axis] =
        broadcast ? kNoLimit
                  : static_cast<std::uint32_t>(std::min(view.shape[axis] - 1, kLargestIndex));
  }
  return operand;
}

OperandLayout::OperandLayout(const Declarations& declarations, bool has_blocks) {
  for (const auto& [name, declaration] : declarations.tensors) {
    tensors.emplace(name, bytes);
    bytes += sizeof(TensorOperand);
  }
  for (const auto& [name, dtype] : declarations.scalars) {
    scalars.emplace(name, bytes);
    bytes += 4;
  }
  bytes = (bytes + 7) / 8 * 8;
  if (has_blocks) {
    blocks = bytes;
    bytes += sizeof(BlockListOperand);
  }
}

}  // namespace attune
