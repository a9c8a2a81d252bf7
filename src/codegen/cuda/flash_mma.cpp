// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/flash_mma.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <fmt/format.h>

#include "src/codegen/cuda/unit_printer.h"

namespace attune {
namespace {

constexpr int kLargestHeadDim = 256;
// Registers of a thread beside accumulators and kept queries: addresses, softmax state, fragments
// under way. Below this the compiler spills; it is ptxas' count, not a rule of the hardware.
constexpr int kWorkingRegisters = 56;
// With more accumulators and queries than this the compiler has too little room to order loads.
constexpr int kComfortableRegisters = 144;
constexpr int kThreadRegisters = 255;
// Sums of a low-rank bias that are under way at once, at most.
constexpr int kBiasAccumulators = 16;

int padded(int columns) { return (columns + 15) / 16 * 16; }

// Of the product, for a low-rank bias: six pairs of bf16 terms for each element of a factor
// (templates/attention/low_rank.cuh).
int bias_columns(const Problem& problem) {
  return problem.low_rank_bias ? padded(6 * problem.low_rank_bias->rank) : 0;
}

Schedule schedule_of(int tile_q, int tile_kv, int stages, int warps) {
  return {"flash_mma",
          {{"tile_q", tile_q}, {"tile_kv", tile_kv}, {"stages", stages}, {"warps", warps}}};
}

std::int64_t least_shared_bytes(const Problem& problem) {
  return flash_mma_costs(problem, schedule_of(64, 32, 1, 4)).shared_bytes;
}

/// The largest rank of a low-rank bias that fits with these head dims; 0 if none does or there is
/// no bias.
int largest_rank(Problem problem, const Target& target) {
  if (!problem.low_rank_bias) return 0;
  int& rank = problem.low_rank_bias->rank;
  while (rank > 0 && least_shared_bytes(problem) > target.shared_bytes) --rank;
  return rank;
}

}  // namespace

FlashMmaCosts flash_mma_costs(const Problem& problem, const Schedule& schedule) {
  const int tile_q = schedule.at("tile_q"), tile_kv = schedule.at("tile_kv");
  const int depth = padded(problem.head_dim), depth_v = padded(problem.head_dim_v);
  const int row_blocks = tile_q / (16 * schedule.at("warps"));
  FlashMmaCosts costs;
  const std::int64_t tiles = tile_q * depth +
                             std::int64_t{schedule.at("stages")} * tile_kv * (depth + depth_v) +
                             std::int64_t{bias_columns(problem)} * (tile_q + tile_kv);
  costs.shared_bytes = 2 * std::max<std::int64_t>(tiles, tile_q * depth_v);
  costs.accumulators = row_blocks * 4 * (tile_kv / 8 + depth_v / 8);
  if (problem.low_rank_bias) costs.accumulators += kBiasAccumulators;
  costs.query_registers = row_blocks * 4 * (depth / 16);
  costs.keep_query = costs.accumulators + costs.query_registers <= kComfortableRegisters;
  return costs;
}

std::vector<std::string> flash_mma_supports(const Problem& problem, const Target& target) {
  if (!target.is_gpu()) return {fmt::format("`{}` is not a GPU", target.arch)};
  std::vector<std::string> reasons;
  if (target.compute_capability() < 80) {
    reasons.push_back(
        fmt::format("{} has no cp.async and no m16n8k16 tensor core instruction", target.arch));
  }
  if (problem.dtype == Dtype::kF32) {
    reasons.push_back("tensor cores would round f32 operands; it takes f16 or bf16");
  }
  for (const int head_dim : {problem.head_dim, problem.head_dim_v}) {
    if (head_dim > kLargestHeadDim) {
      reasons.push_back(fmt::format("head dim {} is over {}: its accumulators exceed the registers",
                                    head_dim, kLargestHeadDim));
    }
  }
  const double scale = std::abs(*problem.scale);
  if (scale * std::numbers::log2e > std::numeric_limits<float>::max() ||
      (scale != 0 && scale < std::numeric_limits<float>::min())) {
    reasons.push_back(fmt::format("scale {} is outside the range of f32", *problem.scale));
  }
  if (problem.has_blocks() &&
      (problem.block_size[0] % 64 != 0 || problem.block_size[1] % 32 != 0)) {
    reasons.push_back(
        fmt::format("block_size [{}, {}] is not a multiple of its smallest tiles, [64, "
                    "32]",
                    problem.block_size[0], problem.block_size[1]));
  }
  if (reasons.empty()) {
    const std::int64_t least = least_shared_bytes(problem);
    if (least > target.shared_bytes) {
      reasons.push_back(fmt::format("its smallest tiles need {} KiB of shared memory; {} allows {}",
                                    (least + 1023) >> 10, target.arch, target.shared_bytes >> 10));
      const int rank = largest_rank(problem, target);
      if (rank > 0) {
        reasons.back() += fmt::format(", so a low_rank_bias.rank of at most {}, not {}", rank,
                                      problem.low_rank_bias->rank);
      }
    }
  }
  return reasons;
}

std::string flash_mma_illegal(const Problem& problem, const Schedule& schedule,
                              const Target& target) {
  const int tile_q = schedule.at("tile_q"), warps = schedule.at("warps");
  if (tile_q % (16 * warps) != 0) {
    return fmt::format("tile_q={} gives each of {} warps no whole block of 16 rows", tile_q, warps);
  }
  if (problem.has_blocks()) {
    const int tile_kv = schedule.at("tile_kv");
    const auto [block_q, block_kv] = problem.block_size;
    if (block_q % tile_q != 0 || block_kv % tile_kv != 0) {
      return fmt::format("block_size [{}, {}] is not a multiple of tile_q={} and tile_kv={}",
                         block_q, block_kv, tile_q, tile_kv);
    }
  }
  const FlashMmaCosts costs = flash_mma_costs(problem, schedule);
  if (costs.shared_bytes > target.shared_bytes) {
    return fmt::format("its tiles need {} KiB of shared memory; {} allows {}",
                       (costs.shared_bytes + 1023) >> 10, target.arch, target.shared_bytes >> 10);
  }
  if (costs.accumulators + kWorkingRegisters > kThreadRegisters) {
    return fmt::format("{} accumulators and about {} other registers exceed the {} of a thread",
                       costs.accumulators, kWorkingRegisters, kThreadRegisters);
  }
  return {};
}

// The rule: 128 rows, so that keys are read half as often, unless there are no more than 64 or the
// registers hold only 64; two row blocks for a warp where the head is small, one otherwise; two
// stages where they fit. First of the list that is legal.
Schedule flash_mma_default(const Problem& problem, const Shape& shape, const Target& target) {
  const int head_dim = std::max(padded(problem.head_dim), padded(problem.head_dim_v));
  const bool few_rows = shape.q_len <= 64;
  std::vector<Schedule> preferred;
  if (head_dim > 192 && padded(problem.head_dim_v) <= 64) {
    // Few accumulators tempt the compiler to 128 registers, which 32 keys in two stages overflow.
    preferred = {schedule_of(64, 64, 1, 4)};
  } else if (few_rows || head_dim > 192) {
    preferred = {schedule_of(64, head_dim > 192 ? 32 : 64, 2, 4)};
  } else if (head_dim <= 64) {
    // Hooks that read tensors want the registers of the second row block for their addresses.
    preferred = {schedule_of(128, 64, 2, problem.declarations.tensors.empty() ? 4 : 8)};
  } else if (problem.low_rank_bias && problem.declarations.tensors.size() > 2) {
    // A bias beside hooks that read other tensors: these want the registers of half the keys for
    // their addresses.
    preferred = {schedule_of(128, 32, 2, 8)};
  } else {
    preferred = {schedule_of(128, 64, 2, 8), schedule_of(128, 64, 1, 8)};
  }
  // 64 rows where 128 do not divide a block or a bias leaves no room for them, 32 keys likewise.
  if (problem.has_blocks() || problem.low_rank_bias) {
    for (const int tile_kv : {64, 32}) {
      preferred.push_back(schedule_of(64, tile_kv, 2, 4));
    }
  }
  for (const Schedule& schedule : preferred) {
    if (flash_mma_illegal(problem, schedule, target).empty()) return schedule;
  }
  return schedule_of(64, 32, 1, 4);
}

KernelUnit emit_flash_mma(const Problem& problem, const Schedule& schedule, const Target& target,
                          const LaunchTraits& traits) {
  const FlashMmaCosts costs = flash_mma_costs(problem, schedule);
  KernelUnit unit;
  unit.entry = schedule.name();
  unit.threads = 32 * schedule.at("warps");
  unit.shared_bytes = costs.shared_bytes;
  unit.unit = print_unit({"attention/flash_mma",
                          "flash_mma_kernel",
                          unit.entry,
                          unit.threads,
                          {{"kTileQ", schedule.at("tile_q")},
                           {"kTileKv", schedule.at("tile_kv")},
                           {"kStages", schedule.at("stages")},
                           {"kWarps", schedule.at("warps")},
                           {"kKeepQuery", costs.keep_query},
                           {"kRowAlignment", traits.row_alignment}}},
                         problem, schedule, target);
  return unit;
}

}  // namespace attune
