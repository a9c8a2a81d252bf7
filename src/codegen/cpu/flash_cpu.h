// SPDX-License-Identifier: Apache-2.0
// `flash_cpu`: tiled attention with online softmax for CPUs.
// Paper: FlashAttention-2, arXiv 2307.08691, Algorithm 1 (forward), one query tile per task.
//
// A task packs its query rows once (the scale folded in, and log2 e where no expression looks at
// scores), then for every kv tile: packs the keys depth-major, multiplies them into scores with a
// register-blocked micro-kernel, turns scores into weights with exp2, and multiplies the weights
// into the accumulators. Tiles outside the mask's range of keys are not visited, empty ones are
// skipped, and only mixed ones ask the mask. The columns of a low-rank bias (FlashBias, arXiv
// 2505.12044) are packed beside those of queries and keys and summed up apart: depth is its rank
// plus head_dim.
//
// Schedule:  rows, vectors   micro-kernel: rows × (vectors · lanes) accumulators in registers
//            tile_q          rows of one task
//            tile_kv         keys of one round
//            pack_gqa        1: the rows of a task are of all heads that share keys (KernelFrame)
//            pack_keys       0: the first product takes keys as they lie in memory, by dot
//                            products, which pays where few rows would share a transposed tile
//            products        what multiplies (CpuProducts): with pairs and tiles, words of two bf16
//                            take the place of f32 in query, keys, values and, once they are
//                            weights, score. Scores are scaled after the product.
//            splits          parts of a tile's keys that are tasks of their own; later tasks merge
//                            them (flash-decoding): where few tiles would leave cores idle
// Scratch of one worker, 64-byte aligned, all f32 but where words of bf16 take its place:
//            query   tile_q × depth             score  rows × tile_kv (padded)
//            keys    tile_kv × depth            out    tile_q × padded head_dim_v
//            values  tile_kv × padded head_dim_v (not where v is read in place)
//            reference, bound  tile_q each      sum    tile_q × lanes
//            largest  rows × lanes (of one block)     tile_config  what LDTILECFG reads
#pragma once

#include <cstdint>
#include <string>

#include <attune/problem.h>
#include <attune/schedule.h>
#include <attune/target.h>

namespace attune {

/// Whether the query heads of a kv head share tasks.
bool packs_gqa(const Schedule& schedule);
/// Whether keys are transposed for the first product.
bool packs_keys(const Schedule& schedule);

/// What multiplies the matrices. The two latter are for bf16: queries and keys as they are, weights
/// rounded to bf16, sums in f32.
enum class CpuProducts {
  kMultiplyAdds,  ///< f32, one multiply-add for each lane.
  kPairs,         ///< AVX512-BF16: two products for each lane.
  kTiles,         ///< AMX-BF16: 16 rows by 32 elements by 16 columns.
};

/// Words of two bf16 in a row of an AMX tile.
inline constexpr int kTileWords = 16;

CpuProducts products_of(const Schedule& schedule);

/// Into how many tasks the keys of a tile of rows are divided.
int key_splits(const Schedule& schedule);

/// Byte offsets of the scratch areas above.
struct FlashCpuLayout {
  std::int64_t query, keys, score, values, out;
  std::int64_t reference, bound, sum, largest;
  std::int64_t tile_config;
  std::int64_t bytes;
  /// Elements of the inner dimension of a product that one 4-byte word holds: 2 of bf16, 1 of f32.
  int packed;
  int depth;      ///< Inner dimension of the first product [words], padded where it must be.
  int query_row;  ///< f32 from one packed query row to the next,
  int score_row;  ///< and from one row of scores.
  int padded_head_dim_v;  ///< head_dim_v rounded up to whole vectors.
  bool stage_values;      ///< v is copied into panels rather than read in place.
  bool stage_keys;        ///< k is copied, where keys are not packed.
};

/// What a part leaves in the launch's common memory for its tile's merging, all f32 [bytes]:
/// out [tile_q, padded head_dim_v], reference [tile_q], sum [tile_q].
std::int64_t flash_cpu_part_bytes(const Problem& problem, const Schedule& schedule,
                                  const Target& target);

FlashCpuLayout flash_cpu_layout(const Problem& problem, const Schedule& schedule,
                                const Target& target);

/// The kernel as LLVM IR text; entry `void name(ptr args, i64 task, ptr scratch, ptr
/// common)`.
std::string emit_flash_cpu(const Problem& problem, const Schedule& schedule, const Target& target,
                           const std::string& name);

}  // namespace attune
