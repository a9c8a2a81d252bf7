// SPDX-License-Identifier: Apache-2.0
// The schedule of `flash_mma` that is used when nothing is stored.
#include <algorithm>

#include "src/codegen/cuda/flash_mma_schedule.h"

namespace attune {
namespace {

// With more accumulators and queries than this the compiler has too little room to order loads.
constexpr int kComfortableRegisters = 144;

using Tiles = std::vector<FlashMmaSchedule>;

void append(Tiles& list, const Tiles& more) { list.insert(list.end(), more.begin(), more.end()); }

// Floats are in two parts, which take registers, and so do copies by the threads of old GPUs: half
// the columns of a wide out for each warp.
Tiles preferred_for_floats(int head_dim, int depth_v, bool old, bool few_rows) {
  if (depth_v > 256) return {flash_mma_tiles(32, 16, 1, 8, 4)};
  Tiles list;
  if (depth_v > 128) {
    append(list, {flash_mma_tiles(64, 16, 2, 8, 2), flash_mma_tiles(64, 16, 1, 8, 2),
                  flash_mma_tiles(32, 16, 1, 4, 2)});
  }
  if (old && head_dim > 96) append(list, {flash_mma_tiles(64, 32, 1, 8, 2)});
  if (few_rows && head_dim > 96) append(list, {flash_mma_tiles(64, 32, 2, 8, 2)});
  if (!few_rows && head_dim <= 128) {
    append(list, {flash_mma_tiles(128, 32, 2, 8), flash_mma_tiles(128, 32, 1, 8)});
  }
  if (head_dim > 128) append(list, {flash_mma_tiles(64, 16, 2, 4)});
  append(list, {flash_mma_tiles(64, 32, 2, 4), flash_mma_tiles(64, 32, 1, 4)});
  return list;
}

Tiles preferred_for_16_bits(const FlashMmaFacts& facts, int head_dim, int depth_v, bool old,
                            bool few_rows) {
  if (depth_v > 256) {
    return {flash_mma_tiles(64, 32, 1, 8, 2), flash_mma_tiles(64, 16, 1, 8, 2),
            flash_mma_tiles(32, 32, 1, 4, 2), flash_mma_tiles(32, 16, 1, 4, 2),
            flash_mma_tiles(16, 16, 1, 4, 4)};
  }
  if (depth_v > 128 && old) {
    return {flash_mma_tiles(64, 32, 2, 8, 2), flash_mma_tiles(64, 32, 1, 8, 2)};
  }
  // Few accumulators tempt the compiler to 128 registers, which 32 keys in two stages overflow.
  if (head_dim > 192 && depth_v <= 64) return {flash_mma_tiles(64, 64, 1, 4)};
  if (few_rows || head_dim > 192) return {flash_mma_tiles(64, head_dim > 192 ? 32 : 64, 2, 4)};
  // Hooks that read tensors want the registers of the second row block for their addresses.
  if (head_dim <= 64) return {flash_mma_tiles(128, 64, 2, facts.named_tensors == 0 ? 4 : 8)};
  // A low-rank bias beside such hooks wants those of half the keys.
  if (facts.bias_columns > 0 && facts.named_tensors > 2) {
    return {flash_mma_tiles(128, 32, 2, 8)};
  }
  return {flash_mma_tiles(128, 64, 2, 8), flash_mma_tiles(128, 64, 1, 8)};
}

// Tiles of the default, best first; what is not legal is passed over. 128 rows, so that keys are
// read half as often, unless there are no more than 64 or the registers hold only 64; two row
// blocks for a warp where the head is small, one otherwise; two stages where they fit.
Tiles preferred_tiles(const FlashMmaFacts& facts, const Target& target, bool few_rows) {
  const int depth_v = facts.depth_v;
  const int head_dim = std::max(facts.depth, depth_v);
  const bool old = target.compute_capability() < 80;
  Tiles list = facts.is_f32 ? preferred_for_floats(head_dim, depth_v, old, few_rows)
                            : preferred_for_16_bits(facts, head_dim, depth_v, old, few_rows);
  // Where 128 rows do not divide a block, or a bias or a small memory leaves no room for them.
  for (const int tile_kv : {64, 32}) list.push_back(flash_mma_tiles(64, tile_kv, 2, 4));
  for (const int tile_kv : {32, 16}) list.push_back(flash_mma_tiles(64, tile_kv, 1, 4));
  for (const int tile_kv : {32, 16}) list.push_back(flash_mma_tiles(32, tile_kv, 1, 4, 2));
  for (const int tile_kv : {32, 16}) list.push_back(flash_mma_tiles(32, tile_kv, 1, 2));
  return list;
}

}  // namespace

std::int64_t flash_mma_least_shared_bytes(const FlashMmaFacts& facts) {
  // Rows of so many floats want more threads to copy them.
  const bool widest_floats = facts.is_f32 && facts.head_dim > 512;
  const bool has_16_rows = facts.depth_v >= 512 && !widest_floats;
  return flash_mma_costs(facts, flash_mma_tiles(has_16_rows ? 16 : 32, 16, 1, 4)).shared_bytes;
}

std::string flash_mma_unserved(const FlashMmaFacts& facts, const Target& target) {
  std::string reason;
  for (const bool few_rows : {false, true}) {
    for (const FlashMmaSchedule& choice : preferred_tiles(facts, target, few_rows)) {
      reason = flash_mma_illegal(facts, choice, target);
      if (reason.empty()) break;
    }
    if (!reason.empty()) break;
  }
  return reason;
}

Schedule flash_mma_default(const Problem& problem, const Shape& shape, const Target& target) {
  constexpr std::int64_t kFewRows = 64;
  const FlashMmaFacts facts(problem);
  FlashMmaSchedule options;
  // Few queries of several heads fill a tile together, and read the keys once.
  options.pack_gqa = shape.q_len < kFewRows && facts.group_size > 1 && !facts.has_blocks() &&
                     !facts.mask_differs_in_group;
  // Masks make tasks of unequal length: the long ones first, of as many heads as share the cache.
  options.heads_together = facts.masks;
  options.stage_bias = options.pack_gqa == 0 && facts.staged_element_bytes > 0;
  const std::int64_t rows = shape.q_len * (options.pack_gqa != 0 ? facts.group_size : 1);
  std::vector<FlashMmaSchedule> list = preferred_tiles(facts, target, rows <= kFewRows);
  for (FlashMmaSchedule& choice : list) {
    choice.pack_gqa = options.pack_gqa;
    choice.heads_together = options.heads_together;
    const FlashMmaCosts costs = flash_mma_costs(facts, choice);
    choice.query_registers = !facts.is_f32 &&  // Theirs are twice as many.
                             costs.accumulators + costs.query_registers <= kComfortableRegisters;
    for (const int stage_bias : {options.stage_bias, 0}) {
      choice.stage_bias = stage_bias;
      if (flash_mma_illegal(facts, choice, target).empty()) return choice.schedule();
    }
  }
  return list.back().schedule();
}

}  // namespace attune
