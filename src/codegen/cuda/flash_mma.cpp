// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/flash_mma.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <fmt/format.h>

#include "src/codegen/cuda/flash_mma_schedule.h"
#include "src/codegen/cuda/unit_printer.h"

namespace attune {
namespace {

void check_architecture(const Problem& problem, const Target& target,
                        std::vector<std::string>& reasons) {
  const int capability = target.compute_capability();
  if (capability < 75 && problem.dtype != Dtype::kF32) {
    reasons.push_back(
        fmt::format("{} has no ldmatrix and no m16n8k8 tensor core instruction", target.arch));
  } else if (capability < 80 && problem.dtype == Dtype::kBf16) {
    reasons.push_back(fmt::format("tensor cores of {} take no bf16", target.arch));
  } else if (capability < 80 && problem.low_rank_bias) {
    reasons.push_back(fmt::format("tensor cores of {} take no bf16, which low_rank_bias is made of",
                                  target.arch));
  }
}

/// What keys and values of heads side by side may take of the L2 cache [bytes]: half of it, since
/// queries, results and the next heads' keys want room too.
int shared_cache(const Target& target) {
  constexpr std::int64_t kWhereUnknown = 4 << 20;
  return static_cast<int>(target.l2_bytes > 0 ? target.l2_bytes / 2 : kWhereUnknown);
}

}  // namespace

std::vector<std::string> flash_mma_supports(const Problem& problem, const Target& target) {
  if (!target.is_gpu()) return {fmt::format("`{}` is not a GPU", target.arch)};
  std::vector<std::string> reasons;
  check_architecture(problem, target, reasons);
  const double scale = std::abs(*problem.scale);
  if (scale * std::numbers::log2e > std::numeric_limits<float>::max() ||
      (scale != 0 && scale < std::numeric_limits<float>::min())) {
    reasons.push_back(fmt::format("scale {} is outside the range of f32", *problem.scale));
  }
  if (problem.has_blocks() &&
      (problem.block_size[0] % 32 != 0 || problem.block_size[1] % 16 != 0)) {
    reasons.push_back(
        fmt::format("block_size [{}, {}] is not a multiple of its smallest tiles, [32, 16]",
                    problem.block_size[0], problem.block_size[1]));
  }
  if (!reasons.empty()) return reasons;
  const FlashMmaFacts facts(problem);
  const std::int64_t least = flash_mma_least_shared_bytes(facts);
  if (least > target.shared_bytes) {
    return {fmt::format("its smallest tiles need {} KiB of shared memory; {} allows {}",
                        (least + 1023) >> 10, target.arch, target.shared_bytes >> 10)};
  }
  // What is supported has a default; head dims, blocks and memory together may leave none.
  const std::string unserved = flash_mma_unserved(facts, target);
  if (!unserved.empty()) return {"it has no tiles for this: " + unserved};
  return {};
}

KernelUnit emit_flash_mma(const Problem& problem, const Schedule& schedule, const Target& target,
                          const LaunchTraits& traits) {
  FlashMmaSchedule choice(schedule);
  if (traits.bias_alignment == 0) choice.stage_bias = 0;  // Its elements are read one by one.
  KernelUnit unit;
  unit.entry = schedule.name();
  unit.threads = 32 * choice.warps;
  unit.shared_bytes = flash_mma_costs(FlashMmaFacts(problem), choice).shared_bytes;
  const bool is_f32 = problem.dtype == Dtype::kF32;
  CudaUnit parts{"attention/flash_mma",
                 "flash_mma_kernel",
                 unit.entry,
                 unit.threads,
                 {{"kTileQ", choice.tile_q},
                  {"kTileKv", choice.tile_kv},
                  {"kStages", choice.stages},
                  {"kWarps", choice.warps},
                  {"kRowAlignment", traits.row_alignment}}};
  const auto set = [&](const char* name, int value, int otherwise) {
    if (value != otherwise) parts.constants.emplace_back(name, value);
  };
  set("kColumnWarps", choice.column_warps, 1);
  set("kRowHeads", choice.pack_gqa != 0 ? problem.group_size() : 1, 1);
  set("kHeadsTogether", choice.heads_together != 0 ? shared_cache(target) : 0, 0);
  set("kPersistent", choice.persistent != 0, 0);
  set("kKeepQuery", choice.query_registers, 0);
  set("kTf32", is_f32 && has_tf32(target), 0);
  set("kBiasAlignment", choice.stage_bias != 0 ? traits.bias_alignment : 0, 0);
  const bool two_row_blocks = choice.row_blocks() > 1;
  if (is_f32 || problem.low_rank_bias || two_row_blocks) {
    parts.least_blocks = choice.warps <= 4 && !is_f32 ? 2 : 1;
  }
  parts.wide_offsets = traits.wide_offsets;
  parts.stages_bias = choice.stage_bias != 0;
  unit.unit = print_unit(parts, problem, schedule, target);
  return unit;
}

std::int64_t flash_mma_blocks(const Problem& problem, const Shape& shape, const Schedule& schedule,
                              const Target& target) {
  const FlashMmaSchedule choice(schedule);
  const std::int64_t row_heads = choice.pack_gqa != 0 ? problem.group_size() : 1;
  const std::int64_t tiles = (shape.q_len * row_heads + choice.tile_q - 1) / choice.tile_q;
  const std::int64_t tasks = shape.batch * (problem.q_heads / row_heads) * tiles;
  // Kernels count tasks in 31 bits: too many must be too many blocks, which a launch refuses.
  if (choice.persistent == 0 || tasks >= std::int64_t{1} << 31) return tasks;
  return std::min<std::int64_t>(tasks, std::int64_t{choice.persistent} * target.units);
}

}  // namespace attune
