// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/blocks.h"

using attune::Dtype;

namespace {

std::int64_t blocks_of(std::int64_t length, std::int64_t block) {
  return (length + block - 1) / block;
}

}  // namespace

Blocks::Blocks(const Case& c, Random& random) : case_(c) {
  if (c.block_q == 0) return;
  Random again = random;
  list(c, again, /*writes=*/false);
  const std::int64_t rows = blocks_of(c.q_len, c.block_q) + 1;
  offsets_ = place(kBlockOffsets, Dtype::kI32, 1, 1, 1, c.batch * c.q_heads * rows, 0);
  indices_ = place(kBlockIndices, Dtype::kI32, 1, 1, 1, entries_, 0);
  full_ = place(kBlockFull, Dtype::kBool, 1, 1, 1, entries_, 0);
  list(c, random, /*writes=*/true);
  operand_.offsets = reinterpret_cast<const std::int32_t*>(offsets_.data);
  operand_.indices = reinterpret_cast<const std::int32_t*>(indices_.data);
  operand_.full = reinterpret_cast<const std::uint8_t*>(full_.data);
  operand_.batch_stride = c.q_heads * rows;
  operand_.head_stride = rows;
  operand_.row_stride = 1;
}

// Three of five blocks, one of these three full.
void Blocks::list(const Case& c, Random& random, bool writes) {
  const std::int64_t rows = blocks_of(c.q_len, c.block_q);
  entries_ = 0;
  for (std::int64_t head = 0; head < c.batch * c.q_heads; ++head) {
    for (std::int64_t row = 0; row <= rows; ++row) {
      if (writes) {
        *reinterpret_cast<std::int32_t*>(offsets_.element(0, head * (rows + 1) + row)) =
            static_cast<std::int32_t>(entries_);
      }
      if (row == rows) continue;
      for (std::int64_t block = 0; block < blocks_of(c.kv_len, c.block_kv); ++block) {
        const std::int64_t kind = random.below(5);
        if (kind < 2) continue;
        if (writes) {
          *reinterpret_cast<std::int32_t*>(indices_.element(0, entries_)) =
              static_cast<std::int32_t>(block);
          *full_.element(0, entries_) = kind == 4 ? 1 : 0;
        }
        ++entries_;
      }
    }
  }
}

bool Blocks::keeps(const Position& p, bool mask) const {
  if (case_.block_q == 0) return mask;
  const std::int32_t* const row = operand_.offsets + p.b * operand_.batch_stride +
                                  p.h * operand_.head_stride + p.q / case_.block_q;
  for (std::int32_t entry = row[0]; entry < row[1]; ++entry) {
    if (operand_.indices[entry] == p.kv / case_.block_kv) return mask || operand_.full[entry] != 0;
  }
  return false;
}
