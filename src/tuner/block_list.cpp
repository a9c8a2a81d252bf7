// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/block_list.h"

#include <fmt/format.h>

#include "src/support/try.h"
#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"

namespace attune {
namespace {

std::int64_t blocks_of(std::int64_t length, int block) { return (length + block - 1) / block; }

}  // namespace

BlockRow block_row(const BlockList& list, std::int64_t b, std::int64_t h, std::int64_t q_block) {
  const BlockListOperand view = block_list_operand(list);
  const std::int32_t* row = view.offsets + b * view.batch_stride + h * view.head_stride;
  BlockRow result;
  for (std::int64_t i = row[q_block * view.row_stride]; i < row[(q_block + 1) * view.row_stride];
       ++i) {
    result.blocks.push_back(view.indices[i]);
    result.full.push_back(view.full != nullptr && view.full[i] != 0);
  }
  return result;
}

Status check_block_list(const Problem& problem, const Shape& shape, const BlockList& list) {
  const BlockListOperand view = block_list_operand(list);
  const std::int64_t kv_blocks = blocks_of(shape.kv_len, problem.block_size[1]);
  const std::int64_t q_blocks = blocks_of(shape.q_len, problem.block_size[0]);
  const std::int64_t entries = list.indices.shape[0];
  auto wrong = [](std::string message, std::string hint) {
    return fail(ErrorCode::kInvalidArgument, std::move(message), std::move(hint));
  };
  for (std::int64_t b = 0; b < list.offsets.shape[0]; ++b) {
    for (std::int64_t h = 0; h < list.offsets.shape[1]; ++h) {
      const std::int32_t* row = view.offsets + b * view.batch_stride + h * view.head_stride;
      for (std::int64_t i = 0; i < q_blocks; ++i) {
        const std::int64_t begin = row[i * view.row_stride], end = row[(i + 1) * view.row_stride];
        if (begin < 0 || begin > end || end > entries) {
          return wrong(
              fmt::format("tensor `block_offsets`: item {}, head {}, row {} goes from {} to "
                          "{}",
                          b, h, i, begin, end),
              fmt::format("offsets rise from 0 to the {} elements of `block_indices`", entries));
        }
        for (std::int64_t e = begin; e < end; ++e) {
          const std::int64_t block = view.indices[e];
          const bool rises = e == begin || view.indices[e - 1] < block;
          if (block >= 0 && block < kv_blocks && rises) continue;
          return wrong(
              fmt::format("tensor `block_indices`: element {} (item {}, head {}, row {}) is {}", e,
                          b, h, i, block),
              rises ? fmt::format("there are {} blocks of keys, counted from 0", kv_blocks)
                    : std::string("the blocks of a row rise, each named once"));
        }
      }
    }
  }
  return {};
}

RandomBlockList random_block_list(const Problem& problem, const Shape& shape, RandomBits& random) {
  RandomBlockList list;
  const std::int64_t q_blocks = blocks_of(shape.q_len, problem.block_size[0]);
  list.offsets_shape = {shape.batch, problem.q_heads, q_blocks + 1, 1};
  for (std::int64_t item = 0; item < shape.batch * problem.q_heads; ++item) {
    list.offsets.push_back(static_cast<std::int32_t>(list.indices.size()));
    for (std::int64_t i = 0; i < q_blocks; ++i) {
      for (std::int64_t k = 0; k < blocks_of(shape.kv_len, problem.block_size[1]); ++k) {
        if (random.next_in(0, 1) == 0) continue;
        list.indices.push_back(static_cast<std::int32_t>(k));
        list.full.push_back(static_cast<std::uint8_t>(random.next_in(0, 2) == 0));
      }
      list.offsets.push_back(static_cast<std::int32_t>(list.indices.size()));
    }
  }
  return list;
}

}  // namespace attune
