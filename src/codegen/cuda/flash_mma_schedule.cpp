// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/flash_mma_schedule.h"

#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/problem_expressions.h"
#include "src/codegen/staged_bias.h"

namespace attune {
namespace {

// Registers of a thread beside accumulators and kept queries: addresses, softmax state, fragments
// under way. Below this the compiler spills; it is ptxas' count, not a rule of the hardware.
constexpr int kWorkingRegisters = 56;
// With more accumulators and queries than this the compiler has too little room to order loads.
constexpr int kComfortableRegisters = 144;
constexpr int kThreadRegisters = 255;
// Sums of a low-rank bias that are under way at once, at most.
constexpr int kBiasAccumulators = 16;
// Columns of out that one of several column warps has at least: below this the scores, which all of
// them compute, cost more than the columns. Copies by the threads and floats in two parts need more
// registers beside them.
constexpr int kLeastColumns = 128, kLeastColumnsOfMany = 64;
// Keys of a tile of floats on tensor cores, whose sums are cut off after every eight.
constexpr int kMostTf32Keys = 64;

int element_bytes(const Problem& problem) { return static_cast<int>(dtype_size(problem.dtype)); }

// Of the product, for a low-rank bias: six pairs of bf16 terms for each element of a factor
// (templates/attention/low_rank.cuh).
int bias_columns(const Problem& problem) {
  return problem.low_rank_bias ? padded_head_dim(6 * problem.low_rank_bias->rank) : 0;
}

std::int64_t staged_bytes(const Problem& problem, const FlashMmaSchedule& choice) {
  if (choice.stage_bias == 0) return 0;
  const expr::NodePtr bias = staged_bias(problem);
  if (bias == nullptr) return 0;
  return std::int64_t{choice.stages} * choice.tile_q * choice.tile_kv *
         static_cast<std::int64_t>(dtype_size(bias->dtype));
}

FlashMmaSchedule tiles(int tile_q, int tile_kv, int stages, int warps, int column_warps = 1) {
  FlashMmaSchedule choice;
  choice.tile_q = tile_q;
  choice.tile_kv = tile_kv;
  choice.stages = stages;
  choice.warps = warps;
  choice.column_warps = column_warps;
  return choice;
}

/// The mask's value may differ between the query heads of a kv head.
bool mask_differs_in_group(const Problem& problem) {
  const auto of_head = [](const expr::Node& node) {
    return node.op == expr::Op::kVariable && node.variable == expr::Variable::kH;
  };
  return expr::any_node(expressions_of(problem).mask, of_head);
}

int least_columns(const Problem& problem, const Target& target) {
  const bool many = problem.dtype == Dtype::kF32 || target.compute_capability() < 80;
  return many ? kLeastColumnsOfMany : kLeastColumns;
}

std::string illegal_rows(const Problem& problem, const FlashMmaSchedule& choice,
                         const Target& target) {
  const int rows = 16 * choice.warps / choice.column_warps;
  if (choice.warps % choice.column_warps != 0 || choice.tile_q % rows != 0) {
    return fmt::format("tile_q={} gives {} of {} warps no whole block of 16 rows each",
                       choice.tile_q, choice.warps / choice.column_warps, choice.warps);
  }
  const int columns = padded_head_dim(problem.head_dim_v) / choice.column_warps;
  const int least = least_columns(problem, target);
  if (choice.column_warps > 1 && (columns < least || columns % 16 != 0)) {
    return fmt::format(
        "column_warps={} leaves a warp {} columns of out; it takes {} or more, in "
        "steps of 16",
        choice.column_warps, columns, least);
  }
  const int widest =
      std::max(padded_head_dim(problem.head_dim), padded_head_dim(problem.head_dim_v));
  if (widest * element_bytes(problem) / 16 > 32 * choice.warps) {
    return fmt::format("the {} threads of warps={} are fewer than a row has pieces of 16 bytes",
                       32 * choice.warps, choice.warps);
  }
  return {};
}

// Tiles below 64 × 32 only serve where those do not fit: they read the keys more often.
std::string illegal_small_tiles(const Problem& problem, const FlashMmaSchedule& choice,
                                const Target& target) {
  const auto fits = [&](int tile_q, int tile_kv) {
    return flash_mma_costs(problem, tiles(tile_q, tile_kv, 1, 4)).shared_bytes <=
           target.shared_bytes;
  };
  const auto [block_q, block_kv] = problem.block_size;
  const bool wide_floats = problem.dtype == Dtype::kF32 && problem.head_dim_v > 128;
  const bool widest_floats = wide_floats && problem.head_dim_v > 256;
  if (choice.tile_q < 64 && block_q % 64 == 0 && !widest_floats &&
      fits(64, wide_floats ? 16 : 32)) {
    return fmt::format("tile_q={} is for problems whose tiles of 64 rows do not fit",
                       choice.tile_q);
  }
  if (choice.tile_kv < 32 && block_kv % 32 == 0 && !wide_floats && fits(64, 32)) {
    return fmt::format("tile_kv={} is for problems whose tiles of 32 keys do not fit",
                       choice.tile_kv);
  }
  return {};
}

std::string illegal_options(const Problem& problem, const FlashMmaSchedule& choice) {
  if (choice.persistent != 0 && choice.heads_together == 0) {
    return "persistent blocks take long tasks first: they need heads_together=1";
  }
  if (choice.pack_gqa != 0) {
    if (problem.group_size() == 1) {
      return "pack_gqa=1 is for problems whose kv heads have several query heads";
    }
    if (problem.has_blocks()) return "pack_gqa=1 is not for block lists, which differ by head";
    if (mask_differs_in_group(problem)) return "pack_gqa=1 is not for a mask that asks for `h`";
    if (choice.stage_bias != 0) {
      return "stage_bias=1 and pack_gqa=1 exclude each other: a staged tile is one head's";
    }
  }
  if (choice.stage_bias != 0 && staged_bias(problem) == nullptr) {
    return "stage_bias=1 is for scores that read a float tensor at [..., q, kv]";
  }
  return {};
}

std::string illegal_blocks(const Problem& problem, const FlashMmaSchedule& choice) {
  if (!problem.has_blocks()) return {};
  const auto [block_q, block_kv] = problem.block_size;
  if (block_q % choice.tile_q == 0 && block_kv % choice.tile_kv == 0) return {};
  return fmt::format("block_size [{}, {}] is not a multiple of tile_q={} and tile_kv={}", block_q,
                     block_kv, choice.tile_q, choice.tile_kv);
}

std::string illegal_costs(const Problem& problem, const FlashMmaSchedule& choice,
                          const Target& target) {
  const FlashMmaCosts costs = flash_mma_costs(problem, choice);
  if (costs.shared_bytes > target.shared_bytes) {
    return fmt::format("its tiles need {} KiB of shared memory; {} allows {}",
                       (costs.shared_bytes + 1023) >> 10, target.arch, target.shared_bytes >> 10);
  }
  const int kept = choice.query_registers != 0 ? costs.query_registers : 0;
  if (costs.accumulators + kept + kWorkingRegisters > kThreadRegisters) {
    return fmt::format("{} accumulators{} and about {} other registers exceed the {} of a thread",
                       costs.accumulators, kept > 0 ? fmt::format(", {} of queries", kept) : "",
                       kWorkingRegisters, kThreadRegisters);
  }
  if (problem.dtype != Dtype::kF32) return {};
  if (has_tf32(target) && choice.tile_kv > kMostTf32Keys) {
    return fmt::format("tile_kv={} would add up more keys on tensor cores than f32 allows, {}",
                       choice.tile_kv, kMostTf32Keys);
  }
  if (!has_tf32(target) && choice.query_registers != 0) {
    return fmt::format("query_registers=1 is for tensor cores, and those of {} take no f32",
                       target.arch);
  }
  return {};
}

std::string illegal_choice(const Problem& problem, const FlashMmaSchedule& choice,
                           const Target& target) {
  for (const std::string& reason :
       {illegal_rows(problem, choice, target), illegal_blocks(problem, choice),
        illegal_small_tiles(problem, choice, target), illegal_options(problem, choice)}) {
    if (!reason.empty()) return reason;
  }
  return illegal_costs(problem, choice, target);
}

using Tiles = std::vector<FlashMmaSchedule>;

void append(Tiles& list, const Tiles& more) { list.insert(list.end(), more.begin(), more.end()); }

// Floats are in two parts, which take registers, and so do copies by the threads of old GPUs: half
// the columns of a wide out for each warp.
Tiles preferred_for_floats(int head_dim, int depth_v, bool old, bool few_rows) {
  if (depth_v > 256) return {tiles(32, 16, 1, 8, 4)};
  Tiles list;
  if (depth_v > 128) {
    append(list, {tiles(64, 16, 2, 8, 2), tiles(64, 16, 1, 8, 2), tiles(32, 16, 1, 4, 2)});
  }
  if (old && head_dim > 96) append(list, {tiles(64, 32, 1, 8, 2)});
  if (few_rows && head_dim > 96) append(list, {tiles(64, 32, 2, 8, 2)});
  if (!few_rows && head_dim <= 128) append(list, {tiles(128, 32, 2, 8), tiles(128, 32, 1, 8)});
  if (head_dim > 128) append(list, {tiles(64, 16, 2, 4)});
  append(list, {tiles(64, 32, 2, 4), tiles(64, 32, 1, 4)});
  return list;
}

Tiles preferred_for_16_bits(const Problem& problem, int head_dim, int depth_v, bool old,
                            bool few_rows) {
  if (depth_v > 256) {
    return {tiles(64, 32, 1, 8, 2), tiles(64, 16, 1, 8, 2), tiles(32, 32, 1, 4, 2),
            tiles(32, 16, 1, 4, 2), tiles(16, 16, 1, 4, 4)};
  }
  if (depth_v > 128 && old) return {tiles(64, 32, 2, 8, 2), tiles(64, 32, 1, 8, 2)};
  // Few accumulators tempt the compiler to 128 registers, which 32 keys in two stages overflow.
  if (head_dim > 192 && depth_v <= 64) return {tiles(64, 64, 1, 4)};
  if (few_rows || head_dim > 192) return {tiles(64, head_dim > 192 ? 32 : 64, 2, 4)};
  // Hooks that read tensors want the registers of the second row block for their addresses.
  if (head_dim <= 64) return {tiles(128, 64, 2, problem.declarations.tensors.empty() ? 4 : 8)};
  // A low-rank bias beside such hooks wants those of half the keys.
  if (problem.low_rank_bias && problem.declarations.tensors.size() > 2) {
    return {tiles(128, 32, 2, 8)};
  }
  return {tiles(128, 64, 2, 8), tiles(128, 64, 1, 8)};
}

// Tiles of the default, best first; what is not legal is passed over. 128 rows, so that keys are
// read half as often, unless there are no more than 64 or the registers hold only 64; two row
// blocks for a warp where the head is small, one otherwise; two stages where they fit.
Tiles preferred_tiles(const Problem& problem, const Target& target, bool few_rows) {
  const int depth_v = padded_head_dim(problem.head_dim_v);
  const int head_dim = std::max(padded_head_dim(problem.head_dim), depth_v);
  const bool old = target.compute_capability() < 80;
  Tiles list = problem.dtype == Dtype::kF32
                   ? preferred_for_floats(head_dim, depth_v, old, few_rows)
                   : preferred_for_16_bits(problem, head_dim, depth_v, old, few_rows);
  // Where 128 rows do not divide a block, or a bias or a small memory leaves no room for them.
  for (const int tile_kv : {64, 32}) list.push_back(tiles(64, tile_kv, 2, 4));
  for (const int tile_kv : {32, 16}) list.push_back(tiles(64, tile_kv, 1, 4));
  for (const int tile_kv : {32, 16}) list.push_back(tiles(32, tile_kv, 1, 4, 2));
  for (const int tile_kv : {32, 16}) list.push_back(tiles(32, tile_kv, 1, 2));
  return list;
}

}  // namespace

FlashMmaSchedule::FlashMmaSchedule(const Schedule& schedule)
    : tile_q(schedule.at("tile_q")),
      tile_kv(schedule.at("tile_kv")),
      stages(schedule.at("stages")),
      warps(schedule.at("warps")) {
  const auto given = [&](const char* name, int& value) {
    const auto found = schedule.params.find(name);
    if (found != schedule.params.end()) value = found->second;
  };
  given("column_warps", column_warps);
  given("query_registers", query_registers);
  given("pack_gqa", pack_gqa);
  given("heads_together", heads_together);
  given("persistent", persistent);
  given("stage_bias", stage_bias);
}

Schedule FlashMmaSchedule::schedule() const {
  return canonical_schedule({"flash_mma",
                             {{"tile_q", tile_q},
                              {"tile_kv", tile_kv},
                              {"stages", stages},
                              {"warps", warps},
                              {"column_warps", column_warps},
                              {"query_registers", query_registers},
                              {"pack_gqa", pack_gqa},
                              {"heads_together", heads_together},
                              {"persistent", persistent},
                              {"stage_bias", stage_bias}}});
}

const std::vector<ParameterInfo>& flash_mma_parameters() {
  static const std::vector<ParameterInfo> parameters = {
      {"tile_q", "query rows of one task", {16, 32, 64, 128}},
      {"tile_kv", "keys of one round", {16, 32, 64, 128}},
      {"stages", "key and value tiles in shared memory at once", {1, 2, 3}},
      {"warps", "warps of one block", {2, 4, 8}},
      {"column_warps", "warps that share rows, each with its own columns of out", {1, 2, 4}, 1},
      {"query_registers", "1: query rows stay in registers", {0, 1}, 0},
      {"pack_gqa", "1: the query heads of a kv head share tasks", {0, 1}, 0},
      {"heads_together", "1: heads whose keys fit the L2 cache go side by side", {0, 1}, 0},
      {"persistent",
       "blocks of a multiprocessor that take tasks in turn; 0: one each",
       {0, 1, 2},
       0},
      {"stage_bias", "1: the bias tensor comes to shared memory with the keys", {0, 1}, 0}};
  return parameters;
}

FlashMmaCosts flash_mma_costs(const Problem& problem, const FlashMmaSchedule& choice) {
  const std::int64_t depth = padded_head_dim(problem.head_dim);
  const std::int64_t depth_v = padded_head_dim(problem.head_dim_v);
  const int bytes = element_bytes(problem), row_blocks = choice.row_blocks();
  const bool is_f32 = problem.dtype == Dtype::kF32;
  FlashMmaCosts costs;
  const std::int64_t behind =
      bytes * (choice.tile_q * depth +
               std::int64_t{choice.stages} * choice.tile_kv * (depth + depth_v)) +
      std::int64_t{2} * bias_columns(problem) * (choice.tile_q + choice.tile_kv) +
      staged_bytes(problem, choice);
  costs.shared_bytes = std::max(behind, bytes * choice.tile_q * depth_v);
  const int scores = choice.tile_kv / 8 * (is_f32 ? 2 : 1);  // Of floats in two parts.
  const int columns = static_cast<int>(depth_v) / (8 * choice.column_warps) + (is_f32 ? 2 : 0);
  costs.accumulators = row_blocks * 4 * (scores + columns);
  if (problem.low_rank_bias) costs.accumulators += kBiasAccumulators;
  costs.query_registers = row_blocks * 4 * static_cast<int>(depth * bytes / 32);
  return costs;
}

std::int64_t flash_mma_least_shared_bytes(const Problem& problem) {
  // Rows of so many floats want more threads to copy them.
  const bool widest_floats = problem.dtype == Dtype::kF32 && problem.head_dim > 512;
  const bool has_16_rows = padded_head_dim(problem.head_dim_v) >= 512 && !widest_floats;
  return flash_mma_costs(problem, tiles(has_16_rows ? 16 : 32, 16, 1, 4)).shared_bytes;
}

std::string flash_mma_unserved(const Problem& problem, const Target& target) {
  std::string reason;
  for (const bool few_rows : {false, true}) {
    for (const FlashMmaSchedule& choice : preferred_tiles(problem, target, few_rows)) {
      reason = illegal_choice(problem, choice, target);
      if (reason.empty()) break;
    }
    if (!reason.empty()) break;
  }
  return reason;
}

std::string flash_mma_illegal(const Problem& problem, const Schedule& schedule,
                              const Target& target) {
  return illegal_choice(problem, FlashMmaSchedule(schedule), target);
}

Schedule flash_mma_default(const Problem& problem, const Shape& shape, const Target& target) {
  constexpr std::int64_t kFewRows = 64;
  FlashMmaSchedule options;
  // Few queries of several heads fill a tile together, and read the keys once.
  options.pack_gqa = shape.q_len < kFewRows && problem.group_size() > 1 && !problem.has_blocks() &&
                     !mask_differs_in_group(problem);
  // Masks make tasks of unequal length: the long ones first, of as many heads as share the cache.
  options.heads_together = expressions_of(problem).masks();
  options.stage_bias = options.pack_gqa == 0 && staged_bias(problem) != nullptr;
  const std::int64_t rows = shape.q_len * (options.pack_gqa != 0 ? problem.group_size() : 1);
  std::vector<FlashMmaSchedule> list = preferred_tiles(problem, target, rows <= kFewRows);
  for (FlashMmaSchedule& choice : list) {
    choice.pack_gqa = options.pack_gqa;
    choice.heads_together = options.heads_together;
    const FlashMmaCosts costs = flash_mma_costs(problem, choice);
    choice.query_registers = problem.dtype != Dtype::kF32 &&  // Theirs are twice as many.
                             costs.accumulators + costs.query_registers <= kComfortableRegisters;
    for (const int stage_bias : {options.stage_bias, 0}) {
      choice.stage_bias = stage_bias;
      if (illegal_choice(problem, choice, target).empty()) return choice.schedule();
    }
  }
  return list.back().schedule();
}

}  // namespace attune
