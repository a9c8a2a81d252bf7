// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/block_list_ir.h"

#include <cstddef>

namespace attune {

using ir::Builder;
using ir::Value;

BlockRowIr open_block_row(Builder& b, const OperandLayout& layout, const KernelFrame& frame,
                          const Problem& problem, const Value& row) {
  b.comment("the list of the query block: indices[first] ... indices[end - 1]");
  auto field = [&](ir::Type type, std::size_t offset) {
    return b.load(
        type, b.at(b.args(), ir::kI64, static_cast<std::int64_t>((layout.blocks + offset) / 8)));
  };
  using List = BlockListOperand;
  const Value offsets = field(ir::kPtr, offsetof(List, offsets));
  const Value batch_stride = field(ir::kI64, offsetof(List, batch_stride));
  const Value head_stride = field(ir::kI64, offsetof(List, head_stride));
  const Value row_stride = field(ir::kI64, offsetof(List, row_stride));
  const Value block = row / problem.block_size[0];
  const Value base = frame.batch * batch_stride + frame.head * head_stride;
  auto offset = [&](const Value& i) {
    const Value narrow = b.load(ir::kI32, b.at(offsets, ir::kI32, base + i * row_stride));
    return b.cast("sext", narrow, ir::kI64);
  };
  BlockRowIr list;
  list.first = offset(block);
  list.end = offset(block + 1.0);
  list.indices = field(ir::kPtr, offsetof(List, indices));
  list.full = field(ir::kPtr, offsetof(List, full));
  list.has_full = b.compare("ne", list.full, Value(&b, ir::kPtr, "null"));
  return list;
}

ListedBlock read_block(Builder& b, const BlockRowIr& row, const KernelFrame& frame,
                       const Problem& problem, const Value& entry) {
  const Value index =
      b.cast("sext", b.load(ir::kI32, b.at(row.indices, ir::kI32, entry)), ir::kI64);
  ListedBlock block;
  block.first = index * problem.block_size[1];
  block.end = min(block.first + problem.block_size[1], frame.kv_len);
  block.full = b.choose(
      "has_full", row.has_full,
      [&] {
        const Value byte = b.load(ir::kI8, b.at(row.full, ir::kI8, entry));
        return std::vector<Value>{b.compare("ne", byte, b.constant(ir::kI8, 0))};
      },
      [&] { return std::vector<Value>{b.compare("ne", b.i32(0), b.i32(0))}; })[0];
  return block;
}

}  // namespace attune
