// SPDX-License-Identifier: Apache-2.0
// The schedule spaces, defaults and limits of the families that exist on CPUs only.
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "src/codegen/cpu/flash_cpu.h"
#include "src/codegen/cpu/flash_cpu_model.h"
#include "src/codegen/expr/parse.h"
#include "src/codegen/family.h"
#include "src/codegen/schedule_rules.h"

namespace attune {
namespace {

std::int64_t tiles(std::int64_t length, std::int64_t tile) { return (length + tile - 1) / tile; }

// --- flash_cpu -----------------------------------------------------------------------------------

// A multiply-add takes 4 cycles and two start in each, so fewer independent sums leave units idle.
constexpr int kFewestAccumulators = 8;

// Fewer query rows of a head than the smallest tile has.
constexpr int kFewRows = 24;

// Of a part of the keys by default.
constexpr int kFewestKeysOfPart = 256;

// Where scores are scaled after the product, products must not overflow long before scores do.
constexpr double kSmallestScale = 1e-6, kLargestScale = 1e6;

// Query rows of a task by default: more would save no packing worth having.
constexpr int kMostRows = 192;

struct FlashCpuCase {
  const Problem& problem;
  const Schedule& schedule;
  const Target& target;
  const bool mask_asks_for_head;
  const bool packs_keys;
  const CpuProducts products;
  int rows, vectors, tile_q, tile_kv;

  FlashCpuCase(const Problem& p, const Schedule& s, const Target& t, bool asks)
      : problem(p),
        schedule(s),
        target(t),
        mask_asks_for_head(asks),
        packs_keys(attune::packs_keys(s)),
        products(products_of(s)),
        rows(s.at("rows")),
        vectors(s.at("vectors")),
        tile_q(s.at("tile_q")),
        tile_kv(s.at("tile_kv")) {}
};

bool mask_asks_for_head(const Problem& problem) {
  return expr::uses(expr::parse(problem.mask, ExpressionRole::kMask, problem.declarations).value(),
                    expr::Variable::kH);
}

constexpr ScheduleRule<FlashCpuCase> kFlashCpuRules[] = {
    {"rows times vectors sums, vectors operands (of one row, one) and one broadcast fit the vector "
     "registers, unless products=2",
     [](const FlashCpuCase& c) -> std::string {
       if (c.products == CpuProducts::kTiles) return {};
       const int operands = c.rows == 1 ? 1 : c.vectors;
       const int registers = c.rows * c.vectors + operands + 1;
       if (registers <= c.target.vector_registers) return {};
       return fmt::format("rows={} and vectors={} need {} vector registers of {}", c.rows,
                          c.vectors, registers, c.target.vector_registers);
     }},
    {"products=1 and 2 are for bf16, even head dims and scales of 1e-6 to 1e6, with pack_keys=1, "
     "without a low-rank bias, on CPUs that multiply pairs of bf16 (1) or tiles of them (2)",
     [](const FlashCpuCase& c) -> std::string {
       if (c.products == CpuProducts::kMultiplyAdds) return {};
       const bool has = c.products == CpuProducts::kPairs ? c.target.has_bf16_pairs()
                                                          : c.target.has_bf16_tiles();
       const int number = static_cast<int>(c.products);
       if (!has) return fmt::format("products={} is not for {}", number, c.target.arch);
       if (c.problem.dtype != Dtype::kBf16) return fmt::format("products={} is for bf16", number);
       if (c.problem.head_dim % 2 != 0)
         return fmt::format("products={} is for even head dims", number);
       if (c.problem.low_rank_bias)
         return fmt::format("products={} is not for a low-rank bias", number);
       if (!c.packs_keys) return fmt::format("products={} is not for pack_keys=0", number);
       const double scale = std::abs(*c.problem.scale);
       if (scale > kSmallestScale && scale < kLargestScale) return {};
       return fmt::format("products={} is not for scale={}", number, *c.problem.scale);
     }},
    {"rows=16 and 32 are for products=2, which is for them, vectors=2 and tile_kv a multiple of 32",
     [](const FlashCpuCase& c) -> std::string {
       const bool tiles = c.products == CpuProducts::kTiles;
       if (tiles == (c.rows >= 16) && (!tiles || (c.vectors == 2 && c.tile_kv % 32 == 0)))
         return {};
       return fmt::format("products={} is not for rows={} vectors={} tile_kv={}",
                          static_cast<int>(c.products), c.rows, c.vectors, c.tile_kv);
     }},
    {"rows times vectors is 8 or more: fewer sums leave the multiply-add units idle",
     [](const FlashCpuCase& c) -> std::string {
       if (c.rows * c.vectors >= kFewestAccumulators) return {};
       return fmt::format("rows={} times vectors={} is under {} accumulators", c.rows, c.vectors,
                          kFewestAccumulators);
     }},
    {"tile_q is a multiple of rows",
     [](const FlashCpuCase& c) -> std::string {
       if (c.tile_q % c.rows == 0) return {};
       return fmt::format("tile_q={} is not a multiple of rows={}", c.tile_q, c.rows);
     }},
    {"tile_kv is a multiple of vectors times the lanes of a vector register, unless pack_keys=0",
     [](const FlashCpuCase& c) -> std::string {
       if (c.tile_kv % (c.vectors * c.target.lanes()) == 0 || !c.packs_keys) return {};
       return fmt::format("tile_kv={} is not a multiple of vectors={} times {} lanes", c.tile_kv,
                          c.vectors, c.target.lanes());
     }},
    // These tiles fit the usual blocks; elsewhere multiples of 24 rows do as well.
    {"tile_q that is no multiple of 24, and tile_kv=16, are for block lists only",
     [](const FlashCpuCase& c) -> std::string {
       if ((c.tile_q % 24 == 0 && c.tile_kv != 16) || c.problem.has_blocks()) return {};
       return fmt::format("tile_q={} tile_kv={} is for block lists only", c.tile_q, c.tile_kv);
     }},
    {"under a block list, tile_q divides block_size[0] and tile_kv divides block_size[1]",
     [](const FlashCpuCase& c) -> std::string {
       const auto [block_q, block_kv] = c.problem.block_size;
       if (block_q % c.tile_q != 0 && c.problem.has_blocks()) {
         return fmt::format("block_size[0]={} is not a multiple of tile_q={}", block_q, c.tile_q);
       }
       if (block_kv % c.tile_kv == 0 || !c.problem.has_blocks()) return {};
       return fmt::format("block_size[1]={} is not a multiple of tile_kv={}", block_kv, c.tile_kv);
     }},
    {"pack_keys=0 is for few rows (rows of at most 4, tile_q=24, tile_kv=64 or more) without a "
     "block list or a low-rank bias; rows of fewer than 4 and vectors of more than 3 are for it",
     [](const FlashCpuCase& c) -> std::string {
       if (c.packs_keys && c.rows >= 4 && c.vectors <= 3) return {};
       if (c.packs_keys) {
         return fmt::format("rows={} vectors={} are for pack_keys=0 only", c.rows, c.vectors);
       }
       if (c.problem.has_blocks()) return "pack_keys=0 is not for block lists";
       if (c.problem.low_rank_bias) return "pack_keys=0 is not for a low-rank bias";
       if (c.rows <= 4 && c.tile_q == 24 && c.tile_kv >= 64) return {};
       return fmt::format("pack_keys=0 is not for rows={} tile_q={} tile_kv={}", c.rows, c.tile_q,
                          c.tile_kv);
     }},
    {"pack_gqa=1 needs several query heads for a kv head, one mask for all of them, and neither a "
     "block list nor a low-rank bias",
     [](const FlashCpuCase& c) -> std::string {
       if (!packs_gqa(c.schedule)) return {};
       if (c.problem.group_size() == 1) {
         return "pack_gqa=1 is for problems whose kv heads have several query heads";
       }
       if (c.problem.has_blocks()) return "pack_gqa=1 is not for block lists, which differ by head";
       if (c.problem.low_rank_bias) return "pack_gqa=1 is not for a low-rank bias";
       if (c.mask_asks_for_head) return "pack_gqa=1 is not for a mask that asks for `h`";
       return {};
     }},
    {"splits of more than 1 are for few rows: tile_q=24 and tile_kv=64, without a block list",
     [](const FlashCpuCase& c) -> std::string {
       if (key_splits(c.schedule) == 1) return {};
       if (c.problem.has_blocks()) return "splits are not for block lists";
       if (c.tile_q == 24 && c.tile_kv == 64) return {};
       return fmt::format("splits={} is not for tile_q={} tile_kv={}", key_splits(c.schedule),
                          c.tile_q, c.tile_kv);
     }},
    {"the scratch of a task, which grows with tile_q and tile_kv, is within twice the L2 cache",
     [](const FlashCpuCase& c) -> std::string {
       const std::int64_t scratch = flash_cpu_layout(c.problem, c.schedule, c.target).bytes;
       if (scratch <= 2 * c.target.l2_bytes) return {};
       return fmt::format("its {} KiB of scratch exceed twice the L2 cache of {} KiB",
                          scratch >> 10, c.target.l2_bytes >> 10);
     }},
};

/// `asks` is mask_asks_for_head, which only schedules that pack heads look at.
std::string flash_cpu_illegal(const Problem& problem, const Schedule& schedule,
                              const Target& target, bool asks = false) {
  return first_broken<FlashCpuCase>(kFlashCpuRules, {problem, schedule, target, asks});
}

// Parts enough for every core to have two tasks, unless they became too short to be worth merging.
void split_keys(Schedule& schedule, const Shape& shape, std::int64_t tasks, const Target& target) {
  for (const int splits : {4, 16, 64}) {
    if (tasks == 0 || shape.kv_len / splits < kFewestKeysOfPart) return;
    if (tasks * key_splits(schedule) >= 2 * target.units) return;
    schedule.params["splits"] = splits;
  }
}

/// What multiplies, and its block of rows.
struct MicroKernel {
  CpuProducts products;
  int rows;
};

/// Best first: what the target and the problem may have.
std::vector<MicroKernel> micro_kernels(const Problem& problem, const Target& target) {
  std::vector<MicroKernel> kernels;
  const bool bf16 = problem.dtype == Dtype::kBf16;
  if (bf16 && target.has_bf16_tiles()) {
    kernels.push_back({CpuProducts::kTiles, 32});
    kernels.push_back({CpuProducts::kTiles, 16});
  }
  if (bf16 && target.has_bf16_pairs()) kernels.push_back({CpuProducts::kPairs, 12});
  if (target.vector_registers >= 32) kernels.push_back({CpuProducts::kMultiplyAdds, 12});
  for (const int rows : {6, 8, 4}) kernels.push_back({CpuProducts::kMultiplyAdds, rows});
  return kernels;
}

Schedule with_tiles(const MicroKernel& kernel, int tile_q, int tile_kv) {
  Schedule schedule{
      "flash_cpu",
      {{"rows", kernel.rows}, {"vectors", 2}, {"tile_q", tile_q}, {"tile_kv", tile_kv}}};
  if (kernel.products != CpuProducts::kMultiplyAdds) {
    schedule.params["products"] = static_cast<int>(kernel.products);
  }
  return schedule;
}

// The rule: the widest micro-kernel that the registers hold, 192 rows (enough to pay for packing
// the keys), 64 keys; fewer rows when their queries and accumulators do not stay in the second
// cache, or when there are not enough query rows to fill a tile or to give every core two tasks.
// Heads that share keys are packed where a head alone has too few rows for a tile; where rows are
// fewer than the smallest tile has, keys are read as they are. Tasks of the smallest tile take
// parts of the keys where there are few of them. Under a block list the largest tiles that divide
// its blocks, within these.
Schedule flash_cpu_block_default(const Problem& problem, const Target& target) {
  for (const int tile_kv : {64, 48, 32, 16}) {
    for (const int tile_q : {96, 64, 48, 32, 24, 16}) {
      for (const MicroKernel& kernel : micro_kernels(problem, target)) {
        const Schedule schedule = with_tiles(kernel, tile_q, tile_kv);
        if (flash_cpu_illegal(problem, schedule, target).empty()) return schedule;
      }
    }
  }
  return {};
}

std::vector<std::string> flash_cpu_supports(const Problem& problem, const Target& target) {
  if (target.is_gpu()) return {fmt::format("`{}` is not a CPU architecture", target.arch)};
  if (problem.has_blocks() && flash_cpu_block_default(problem, target).params.empty()) {
    return {fmt::format("block_size [{}, {}] is not a multiple of any tile: of [16, {}] at least",
                        problem.block_size[0], problem.block_size[1], 2 * target.lanes())};
  }
  return {};
}

Schedule flash_cpu_default(const Problem& problem, const Shape& shape, const Target& target) {
  if (problem.has_blocks()) return flash_cpu_block_default(problem, target);
  bool pack = false;
  MicroKernel kernel{};
  const auto tiled = [&](int tile_q, int tile_kv) {
    Schedule schedule = with_tiles(kernel, tile_q, tile_kv);
    if (pack) schedule.params["pack_gqa"] = 1;
    return schedule;
  };
  const bool asks = shape.q_len < kFewRows && mask_asks_for_head(problem);
  const auto legal = [&](const Schedule& schedule) {
    return flash_cpu_illegal(problem, schedule, target, asks).empty();
  };
  const std::vector<MicroKernel> kernels = micro_kernels(problem, target);
  kernel = kernels.back();
  pack = shape.q_len < kFewRows;
  pack = pack && legal(tiled(24, 32));
  const std::int64_t heads = problem.q_heads / (pack ? problem.group_size() : 1);
  const std::int64_t head_rows = shape.q_len * (problem.q_heads / heads);
  if (head_rows < kFewRows) {
    const int few = head_rows < 2 ? 1 : head_rows < 4 ? 2 : 4;
    Schedule schedule = tiled(24, 64);
    schedule.params["rows"] = few;
    schedule.params["vectors"] = 8 / few;
    schedule.params["pack_keys"] = 0;
    if (legal(schedule)) {
      split_keys(schedule, shape, shape.batch * heads * tiles(head_rows, 24), target);
      return schedule;
    }
  }
  for (const MicroKernel& candidate : kernels) {
    kernel = candidate;
    const auto too_large = [&](int tile_q) {
      const Schedule schedule = tiled(tile_q, 64);
      if (!legal(schedule)) return true;
      if (flash_cpu_layout(problem, schedule, target).bytes > target.l2_bytes) return true;
      const std::int64_t tasks = shape.batch * heads * tiles(head_rows, tile_q);
      return tile_q / 2 >= head_rows || tasks < 2 * target.units;
    };
    int tile_q = kMostRows;
    while (tile_q > 24 && too_large(tile_q)) tile_q /= 2;
    // Tiles of 16 rows are worth having on few tasks, not for fewer rows than half of them.
    if (kernel.rows == 16 && tile_q < 48 && head_rows > 24) tile_q = 48;
    Schedule preferred = tiled(tile_q, 64);
    if (!legal(preferred)) preferred = tiled(24, 32);
    if (!legal(preferred)) continue;
    if (preferred.at("tile_q") == 24 && preferred.at("tile_kv") == 64) {
      split_keys(preferred, shape, shape.batch * heads * tiles(head_rows, 24), target);
    }
    return preferred;
  }
  return tiled(24, 32);
}

KernelUnit flash_cpu_emit(const Problem& problem, const Schedule& schedule, const Target& target,
                          const LaunchTraits&) {
  const std::string name = schedule.name();
  KernelUnit unit;
  unit.source = emit_flash_cpu(problem, schedule, target, name);
  unit.entry = name;
  unit.scratch_bytes = flash_cpu_layout(problem, schedule, target).bytes;
  return unit;
}

}  // namespace

const Family& flash_cpu_family() {
  static const Family family = {
      {"flash_cpu",
       "FlashAttention-2 on CPU vectors: packed keys, register-blocked micro-kernel, online "
       "softmax",
       1,
       {{"rows", "query rows of the micro-kernel", {1, 2, 4, 6, 8, 12, 16, 32}},
        {"vectors", "vector registers of one micro-kernel row", {2, 3, 4, 8}},
        {"tile_q", "query rows of one task", {16, 24, 32, 48, 64, 96, 128, 192}},
        {"tile_kv", "keys of one round", {16, 32, 48, 64, 96, 128}},
        {"pack_gqa", "1: the query heads of a kv head share tasks", {0, 1}, 0},
        {"pack_keys", "0: keys are read as they are, not transposed", {0, 1}, 1},
        {"products",
         "what multiplies: 0 multiply-adds, 1 pairs of bf16 (AVX512-BF16), 2 tiles (AMX)",
         {0, 1, 2},
         0},
        {"splits", "parts of the keys that are tasks of their own", {1, 4, 16, 64}, 1}},
       texts_of<FlashCpuCase>(kFlashCpuRules)},
      flash_cpu_supports,
      [](const Problem& problem, const Target& target) -> ScheduleCheck {
        return [problem, target, asks = mask_asks_for_head(problem)](const Schedule& schedule) {
          return flash_cpu_illegal(problem, schedule, target, asks);
        };
      },
      flash_cpu_default,
      flash_cpu_emit,
      [](const Problem& problem, const Shape& shape, const Schedule& schedule,
         const Target& target) {
        const int group = packs_gqa(schedule) ? problem.group_size() : 1;
        const std::int64_t whole = shape.batch * (problem.q_heads / group) *
                                   tiles(shape.q_len * group, schedule.at("tile_q"));
        const int splits = key_splits(schedule);
        if (splits == 1) return LaunchSize{whole};
        return LaunchSize{whole * splits, whole,
                          whole * splits * flash_cpu_part_bytes(problem, schedule, target)};
      },
      flash_cpu_model,
      flash_cpu_time_shares};
  return family;
}

}  // namespace attune
