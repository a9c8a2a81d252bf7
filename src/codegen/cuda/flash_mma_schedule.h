// SPDX-License-Identifier: Apache-2.0
// The schedules of `flash_mma`: what they cost, which are legal, and which one is the default.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <attune/families.h>

#include "src/codegen/family.h"

namespace attune {

/// A schedule of the family, read.
///
///     tile_q           query rows of a task
///     tile_kv          keys of one round
///     stages           key and value tiles in shared memory at once
///     warps            of a block
///     column_warps     warps that share their rows, each with its own columns of out
///     query_registers  1: query fragments stay in registers; 0: they are read for every tile
///     pack_gqa         1: the query heads of a kv head share tasks; 0: each has its own
///     heads_together   1: tasks of as many heads as the L2 cache holds keys of go side by side,
///                      long ones first; 0: head by head
///     persistent       n: n blocks of each multiprocessor take tasks in turn, for
///                      heads_together=1; 0: a block has one task
///     stage_bias       1: the tensor of staged_bias.h comes to shared memory with the keys
///
/// Parameters from column_warps on may be left out: 1 for column_warps, 0 for the others.
struct FlashMmaSchedule {
  int tile_q = 64, tile_kv = 64, stages = 1, warps = 4;
  int column_warps = 1, query_registers = 0, pack_gqa = 0, heads_together = 0, persistent = 0,
      stage_bias = 0;

  FlashMmaSchedule() = default;
  explicit FlashMmaSchedule(const Schedule& schedule);
  Schedule schedule() const;
  /// Query rows of one warp, in blocks of 16.
  int row_blocks() const { return tile_q * column_warps / (16 * warps); }
};

/// A schedule with these tiles and no options.
inline FlashMmaSchedule flash_mma_tiles(int tile_q, int tile_kv, int stages, int warps,
                                        int column_warps = 1) {
  FlashMmaSchedule choice;
  choice.tile_q = tile_q;
  choice.tile_kv = tile_kv;
  choice.stages = stages;
  choice.warps = warps;
  choice.column_warps = column_warps;
  return choice;
}

const std::vector<ParameterInfo>& flash_mma_parameters();
/// The first parameters, up to column_warps, make the tiles. Those behind them only ask for more:
/// what is illegal without them is so with them.
constexpr std::size_t kFlashMmaTileParameters = 5;
/// FamilyInfo::restrictions.
std::vector<std::string> flash_mma_restrictions();

/// Head dims as the kernel has them, padded with zeros.
inline int padded_head_dim(int head_dim) { return (head_dim + 15) / 16 * 16; }
/// Whether products of floats are made on tensor cores.
inline bool has_tf32(const Target& target) { return target.compute_capability() >= 80; }

/// What costs, rules, default and model need to know of a normalized problem. Its expressions are
/// parsed when this is made, which takes longer than to look at many schedules.
struct FlashMmaFacts {
  int head_dim, head_dim_v;
  int depth, depth_v;  ///< Head dims as the kernel has them.
  int element_bytes;
  bool is_f32;
  int bias_columns;  ///< Of the product, for a low-rank bias; 0 without one.
  int group_size;    ///< Query heads of a kv head.
  int q_heads;
  int named_tensors;
  std::array<int, 2> block_size;
  bool masks;                  ///< Whether any key is ever masked.
  bool mask_differs_in_group;  ///< Whether it may between the query heads of a kv head.
  int staged_element_bytes;    ///< Of the tensor of staged_bias.h; 0 if there is none.

  explicit FlashMmaFacts(const Problem& problem);
  bool has_blocks() const { return block_size[0] != 0; }
};

/// What a schedule costs, per block and thread.
struct FlashMmaCosts {
  std::int64_t shared_bytes;  ///< Of a block [bytes].
  int accumulators;           ///< Registers of a thread for scores, out and the like.
  int query_registers;        ///< Registers of a thread for query fragments, if they stay there.
};

FlashMmaCosts flash_mma_costs(const FlashMmaFacts& facts, const FlashMmaSchedule& choice);

/// Of the smallest tiles there are [bytes].
std::int64_t flash_mma_least_shared_bytes(const FlashMmaFacts& facts);

/// Why none of the tiles that a default is chosen from is legal, said of the last one; empty if one
/// is.
std::string flash_mma_unserved(const FlashMmaFacts& facts, const Target& target);

/// Why the schedule cannot be used; empty if it can.
std::string flash_mma_illegal(const FlashMmaFacts& facts, const FlashMmaSchedule& choice,
                              const Target& target);
/// Family::check.
ScheduleCheck flash_mma_check(const Problem& problem, const Target& target);
Schedule flash_mma_default(const Problem& problem, const Shape& shape, const Target& target);

}  // namespace attune
