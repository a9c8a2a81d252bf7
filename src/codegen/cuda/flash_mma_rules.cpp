// SPDX-License-Identifier: Apache-2.0
// Which schedules of `flash_mma` are legal.
#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/cuda/flash_mma_schedule.h"
#include "src/codegen/schedule_rules.h"

namespace attune {
namespace {

// Registers of a thread beside accumulators and kept queries: addresses, softmax state, fragments
// under way. Below this the compiler spills; it is ptxas' count, not a rule of the hardware.
constexpr int kWorkingRegisters = 56;
constexpr int kThreadRegisters = 255;
// Columns of out that one of several column warps has at least: below this the scores, which all of
// them compute, cost more than the columns. Copies by the threads and floats in two parts need more
// registers beside them.
constexpr int kLeastColumns = 128, kLeastColumnsOfMany = 64;
// Keys of a tile of floats on tensor cores, whose sums are cut off after every eight.
constexpr int kMostTf32Keys = 64;

struct Case {
  const FlashMmaFacts& facts;
  const FlashMmaSchedule& choice;
  const Target& target;
};

std::string broken_rows(const Case& c) {
  const int row_warps = c.choice.warps / c.choice.column_warps;
  const int rows = 16 * c.choice.warps / c.choice.column_warps;
  if (c.choice.warps % c.choice.column_warps == 0 && c.choice.tile_q % rows == 0) return {};
  return fmt::format("tile_q={} gives {} of {} warps no whole block of 16 rows each",
                     c.choice.tile_q, row_warps, c.choice.warps);
}

std::string broken_columns(const Case& c) {
  const int columns = c.facts.depth_v / c.choice.column_warps;
  const bool many = c.facts.is_f32 || c.target.compute_capability() < 80;
  const int least = many ? kLeastColumnsOfMany : kLeastColumns;
  if (c.choice.column_warps == 1 || (columns >= least && columns % 16 == 0)) return {};
  return fmt::format(
      "column_warps={} leaves a warp {} columns of out; it takes {} or more, in steps of 16",
      c.choice.column_warps, columns, least);
}

std::string broken_threads(const Case& c) {
  const int widest = std::max(c.facts.depth, c.facts.depth_v);
  if (widest * c.facts.element_bytes / 16 <= 32 * c.choice.warps) return {};
  return fmt::format("the {} threads of warps={} are fewer than a row has pieces of 16 bytes",
                     32 * c.choice.warps, c.choice.warps);
}

std::string broken_blocks(const Case& c) {
  if (!c.facts.has_blocks()) return {};
  const auto [block_q, block_kv] = c.facts.block_size;
  if (block_q % c.choice.tile_q == 0 && block_kv % c.choice.tile_kv == 0) return {};
  return fmt::format("block_size [{}, {}] is not a multiple of tile_q={} and tile_kv={}", block_q,
                     block_kv, c.choice.tile_q, c.choice.tile_kv);
}

bool fits(const Case& c, int tile_q, int tile_kv) {
  return flash_mma_costs(c.facts, flash_mma_tiles(tile_q, tile_kv, 1, 4)).shared_bytes <=
         c.target.shared_bytes;
}

bool has_wide_floats(const Case& c) { return c.facts.is_f32 && c.facts.head_dim_v > 128; }

std::string broken_small_rows(const Case& c) {
  const bool widest_floats = has_wide_floats(c) && c.facts.head_dim_v > 256;
  if (c.choice.tile_q >= 64 || c.facts.block_size[0] % 64 != 0 || widest_floats ||
      !fits(c, 64, has_wide_floats(c) ? 16 : 32)) {
    return {};
  }
  return fmt::format("tile_q={} is for problems whose tiles of 64 rows do not fit",
                     c.choice.tile_q);
}

std::string broken_small_keys(const Case& c) {
  if (c.choice.tile_kv >= 32 || c.facts.block_size[1] % 32 != 0 || has_wide_floats(c) ||
      !fits(c, 64, 32)) {
    return {};
  }
  return fmt::format("tile_kv={} is for problems whose tiles of 32 keys do not fit",
                     c.choice.tile_kv);
}

std::string broken_persistent(const Case& c) {
  if (c.choice.persistent == 0 || c.choice.heads_together != 0) return {};
  return "persistent blocks take long tasks first: they need heads_together=1";
}

std::string broken_pack_gqa(const Case& c) {
  if (c.choice.pack_gqa == 0) return {};
  if (c.facts.group_size == 1) {
    return "pack_gqa=1 is for problems whose kv heads have several query heads";
  }
  if (c.facts.has_blocks()) return "pack_gqa=1 is not for block lists, which differ by head";
  if (c.facts.mask_differs_in_group) return "pack_gqa=1 is not for a mask that asks for `h`";
  return {};
}

std::string broken_stage_bias(const Case& c) {
  if (c.choice.stage_bias == 0) return {};
  if (c.choice.pack_gqa != 0) {
    return "stage_bias=1 and pack_gqa=1 exclude each other: a staged tile is one head's";
  }
  if (c.facts.staged_element_bytes > 0) return {};
  return "stage_bias=1 is for scores that read a float tensor at [..., q, kv]";
}

std::string broken_shared_memory(const Case& c) {
  const std::int64_t bytes = flash_mma_costs(c.facts, c.choice).shared_bytes;
  if (bytes <= c.target.shared_bytes) return {};
  return fmt::format("its tiles need {} KiB of shared memory; {} allows {}", (bytes + 1023) >> 10,
                     c.target.arch, c.target.shared_bytes >> 10);
}

std::string broken_registers(const Case& c) {
  const FlashMmaCosts costs = flash_mma_costs(c.facts, c.choice);
  const int kept = c.choice.query_registers != 0 ? costs.query_registers : 0;
  if (costs.accumulators + kept + kWorkingRegisters <= kThreadRegisters) return {};
  return fmt::format("{} accumulators{} and about {} other registers exceed the {} of a thread",
                     costs.accumulators, kept > 0 ? fmt::format(", {} of queries", kept) : "",
                     kWorkingRegisters, kThreadRegisters);
}

std::string broken_tf32_keys(const Case& c) {
  if (!c.facts.is_f32 || !has_tf32(c.target) || c.choice.tile_kv <= kMostTf32Keys) return {};
  return fmt::format("tile_kv={} would add up more keys on tensor cores than f32 allows, {}",
                     c.choice.tile_kv, kMostTf32Keys);
}

std::string broken_query_registers(const Case& c) {
  if (!c.facts.is_f32 || has_tf32(c.target) || c.choice.query_registers == 0) return {};
  return fmt::format("query_registers=1 is for tensor cores, and those of {} take no f32",
                     c.target.arch);
}

constexpr ScheduleRule<Case> kRules[] = {
    {"tile_q is a multiple of 16 rows for each of warps / column_warps warps", broken_rows},
    {"column_warps above 1 leaves each warp 128 columns of out or more (64 for f32 and before "
     "sm_80), in steps of 16",
     broken_columns},
    {"warps has a thread for every 16 bytes of the widest row", broken_threads},
    {"under a block list, tile_q divides block_size[0] and tile_kv divides block_size[1]",
     broken_blocks},
    {"tile_q below 64 is for problems whose tiles of 64 rows do not fit: it reads keys more often",
     broken_small_rows},
    {"tile_kv below 32 is for problems whose tiles of 32 keys do not fit", broken_small_keys},
    {"persistent needs heads_together=1: its blocks take long tasks first", broken_persistent},
    {"pack_gqa=1 needs several query heads for a kv head, one mask for all of them and no block "
     "list",
     broken_pack_gqa},
    {"stage_bias=1 needs a score that reads a float tensor at [..., q, kv], and pack_gqa=0",
     broken_stage_bias},
    {"the shared memory of tile_q queries, stages times tile_kv keys and values, and a staged bias "
     "is within what a block may ask for",
     broken_shared_memory},
    {"the sums of tile_q rows in warps, and queries kept by query_registers, leave 56 of the 255 "
     "registers of a thread",
     broken_registers},
    {"f32 on tensor cores: tile_kv is 64 or less, since their sums are cut off", broken_tf32_keys},
    {"f32 before sm_80: query_registers is 0, since tensor cores take no part",
     broken_query_registers},
};

}  // namespace

std::vector<std::string> flash_mma_restrictions() { return texts_of<Case>(kRules); }

std::string flash_mma_illegal(const FlashMmaFacts& facts, const FlashMmaSchedule& choice,
                              const Target& target) {
  return first_broken<Case>(kRules, {facts, choice, target});
}

ScheduleCheck flash_mma_check(const Problem& problem, const Target& target) {
  return [facts = FlashMmaFacts(problem), target](const Schedule& schedule) {
    return flash_mma_illegal(facts, FlashMmaSchedule(schedule), target);
  };
}

}  // namespace attune
