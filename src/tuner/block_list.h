// SPDX-License-Identifier: Apache-2.0
// Block lists on the host: checking them, drawing random ones, and reading them for the reference.
#pragma once

#include <vector>

#include <attune/engine.h>

namespace attune {

class RandomBits;

/// The block list of one head's query row block, from host memory.
struct BlockRow {
  std::vector<std::int64_t> blocks;
  std::vector<bool> full;  ///< One for each of them.
};
BlockRow block_row(const BlockList& list, std::int64_t b, std::int64_t h, std::int64_t q_block);

/// Whether every row's blocks exist, rise and lie inside `indices`. `list` is in host memory and
/// fits the problem and the shape. Errors: kInvalidArgument naming the tensor, the place and the
/// value.
Status check_block_list(const Problem& problem, const Shape& shape, const BlockList& list);

/// A list in vectors of its own, as BlockList wants it; about half of the blocks, heads differing.
struct RandomBlockList {
  std::vector<std::int32_t> offsets, indices;
  std::vector<std::uint8_t> full;
  std::array<std::int64_t, 4> offsets_shape{};
};
RandomBlockList random_block_list(const Problem& problem, const Shape& shape, RandomBits& random);

}  // namespace attune
