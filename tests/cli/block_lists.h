// SPDX-License-Identifier: Apache-2.0
// Block lists in files for the program: right ones, drawn from a seed, and what they keep.
#pragma once

#include <algorithm>
#include <functional>
#include <random>

#include "tests/cli/program.h"

/// What a problem file and the operands beside a list have to say of it.
struct BlockLayout {
  std::int64_t batch = 1, heads = 2, q_len = 40, kv_len = 50, block_q = 16, block_kv = 16;

  std::int64_t q_blocks() const { return (q_len + block_q - 1) / block_q; }
  std::int64_t kv_blocks() const { return (kv_len + block_kv - 1) / block_kv; }
};

/// The three tensors, with extents of their own so that a test can spoil each.
struct FileBlockList {
  std::vector<std::int32_t> offsets, indices;
  std::vector<std::uint8_t> full;
  std::vector<std::int64_t> offsets_extents;

  std::vector<attune::TensorToStore> tensors(bool with_full = true) const {
    const auto count = static_cast<std::int64_t>(indices.size());
    std::vector<attune::TensorToStore> all = {
        {"block_offsets", attune::Dtype::kI32, offsets_extents, offsets.data()},
        {"block_indices", attune::Dtype::kI32, {count}, indices.data()}};
    if (with_full) all.push_back({"block_full", attune::Dtype::kBool, {count}, full.data()});
    return all;
  }

  enum class Block : char { kNo, kListed, kFull };
  Block block(const BlockLayout& at, std::int64_t b, std::int64_t h, std::int64_t i,
              std::int64_t k) const {
    const std::int64_t row = (b * at.heads + h) * (at.q_blocks() + 1) + i;
    for (std::int32_t e = offsets[row]; e < offsets[row + 1]; ++e) {
      if (indices[e] == k) return full[e] != 0 ? Block::kFull : Block::kListed;
    }
    return Block::kNo;
  }
};

/// Puts a list together from what it says of each block.
inline FileBlockList list_of(
    const BlockLayout& at,
    const std::function<FileBlockList::Block(std::int64_t b, std::int64_t h, std::int64_t i,
                                             std::int64_t k)>& block_of) {
  FileBlockList list;
  list.offsets_extents = {at.batch, at.heads, at.q_blocks() + 1};
  for (std::int64_t b = 0; b < at.batch; ++b) {
    for (std::int64_t h = 0; h < at.heads; ++h) {
      list.offsets.push_back(static_cast<std::int32_t>(list.indices.size()));
      for (std::int64_t i = 0; i < at.q_blocks(); ++i) {
        for (std::int64_t k = 0; k < at.kv_blocks(); ++k) {
          const FileBlockList::Block block = block_of(b, h, i, k);
          if (block == FileBlockList::Block::kNo) continue;
          list.indices.push_back(static_cast<std::int32_t>(k));
          list.full.push_back(block == FileBlockList::Block::kFull);
        }
        list.offsets.push_back(static_cast<std::int32_t>(list.indices.size()));
      }
    }
  }
  return list;
}

/// About half of the blocks, heads differing. The first row of blocks of head 0 has a block, that
/// of the last head of several has none.
inline FileBlockList random_list(const BlockLayout& at, std::mt19937_64& random) {
  using Block = FileBlockList::Block;
  return list_of(at, [&](std::int64_t, std::int64_t h, std::int64_t i, std::int64_t k) {
    const std::uint64_t drawn = random() % 4;
    if (i == 0 && h == 0 && k == 0) return drawn == 3 ? Block::kFull : Block::kListed;
    if (i == 0 && h > 0 && h == at.heads - 1) return Block::kNo;
    return drawn < 2 ? Block::kNo : drawn == 2 ? Block::kListed : Block::kFull;
  });
}
