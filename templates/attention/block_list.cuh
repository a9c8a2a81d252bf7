// SPDX-License-Identifier: Apache-2.0
// A block list: which blocks of keys the queries of each block attend to. NOTE: the host's twin is
// BlockListOperand in src/codegen/attention_args.h; what a list must be like is said at BlockList
// in include/attune/engine.h.
#pragma once

#include <attention/args.cuh>
#include <device/global.cuh>

namespace attune {

struct BlockListOperand {
  const int* offsets;  ///< [batch, q_heads, q_blocks + 1]
  const int* indices;
  const unsigned char* full;  ///< Null if no block is.
  Index batch_stride, head_stride, row_stride;

  /// Where the list of a block of queries begins; that of the next block is where it ends.
  ATTUNE_DEVICE int begin(Index batch, Index head, Index q_block) const {
    return load_global(offsets +
                       (batch * batch_stride + head * head_stride + q_block * row_stride));
  }
  ATTUNE_DEVICE int block(int entry) const { return load_global(indices + entry); }
  ATTUNE_DEVICE bool is_full(int entry) const {
    return full != nullptr && load_global(full + entry) != 0;
  }
};

static_assert(ATTUNE_OFFSET_OF(BlockListOperand, offsets) == 0, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(BlockListOperand, indices) == 8, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(BlockListOperand, full) == 16, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(BlockListOperand, batch_stride) == 24, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(BlockListOperand, head_stride) == 32, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(BlockListOperand, row_stride) == 40, "differs from the host");
static_assert(sizeof(BlockListOperand) == 48, "differs from the host");

}  // namespace attune
