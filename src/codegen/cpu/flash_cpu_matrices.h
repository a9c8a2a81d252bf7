// SPDX-License-Identifier: Apache-2.0
// The matrix half of `flash_cpu` (flash_cpu.h): packing operands into scratch and the two products
// of a tile, by register-blocked micro-kernels.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "src/codegen/attention_args.h"
#include "src/codegen/cpu/flash_cpu.h"
#include "src/codegen/cpu/kernel_frame.h"
#include "src/codegen/cpu/operand_read.h"

namespace attune {

class FlashCpuMatrices {
 protected:
  /// Opens the kernel: the task's frame and its number of rows are emitted at once.
  FlashCpuMatrices(const Problem& problem, const Schedule& schedule, const Target& target,
                   const std::string& name);

  ir::Type vector_type() const { return {ir::Scalar::kFloat, lanes_}; }
  int vector_bytes() const { return 4 * lanes_; }

  /// f32 address inside a scratch area: area + row · row_length + column.
  ir::Value scratch(std::int64_t area, const ir::Value& row, int row_length,
                    const ir::Value& column);
  ir::Value scratch(std::int64_t area, const ir::Value& index);
  ir::Value broadcast(const ir::Value& pointer);

  /// Runs `vector_body` for whole vectors of 0 … extent and `scalar_body` for what is left.
  void for_each_chunk(const char* label, int extent, int step, const ir::Builder::Body& vector_body,
                      const ir::Builder::Body& scalar_body);

  /// query[row][depth]: first the columns of the low-rank bias as they are, then q · scale.
  void pack_query(double scale);
  /// Behind the last product of a task that called pack_query.
  void end_products();
  /// Brings a tile of keys and values into scratch, as far as they are not read in place.
  void bring_tile(const ir::Value& first_key, const ir::Value& key_count);
  /// Asks for `count` elements of a row of keys or values one tile further on.
  void ask_further_on(const ir::Value& base, const ir::Value& row_stride, const ir::Value& key,
                      const ir::Value& column, int count);
  /// Asks for a block's share of the tile of keys and values that comes behind this one.
  void ask_for_next_tile(const ir::Value& block, const ir::Value& first_key);
  /// score = query · keys for one block of rows and the panels that the first `key_count` keys are
  /// in. The rest of the score block is not written.
  void multiply_scores(const ir::Value& block, const ir::Value& first_key,
                       const ir::Value& key_count);
  /// out = out + score · values for one block of rows and `key_count` keys.
  void accumulate_values(const ir::Value& block, const ir::Value& first_key,
                         const ir::Value& key_count);

  const Problem& problem_;
  const Target& target_;
  const OperandLayout operands_;
  const ElementAccess access_;
  const FlashCpuLayout layout_;
  const int lanes_, rows_, vectors_, tile_q_, tile_kv_;
  const int rank_;  // Of the low-rank bias; 0 if there is none.
  const int splits_;
  const bool packs_keys_;
  const CpuProducts products_;
  double score_scale_ = 1;  // Of the products of pairs and tiles, whose queries are not scaled.
  ir::Builder b_;
  const SplitTask task_;
  const KernelFrame frame_;
  const ir::Value row_count_;               // Query rows of this task.
  const ir::Value row_blocks_;              // The same in micro-kernel blocks, rounded up.
  const ir::Value keys_asked_;              // Of the next tile, that each block asks for.
  const FactorRows query_bias_, key_bias_;  // Without values if there is no low-rank bias.

 private:
  /// keys[panel][depth][vectors · lanes], so that the micro-kernel reads whole vectors in order.
  void pack_keys(const ir::Value& first_key, const ir::Value& key_count);
  /// keys[key][depth], padded with zeros to whole vectors.
  void stage_keys(const ir::Value& first_key, const ir::Value& key_count);
  /// values[panel][key][vectors · lanes]; the last panel may be narrower.
  void stage_values(const ir::Value& first_key, const ir::Value& key_count);
  /// `elements` of the problem's dtype as f32; what is left of a vector is 0.
  void stage_vector(const ir::Value& source, const ir::Value& target, int elements);
  void multiply_panels(const ir::Value& block, const ir::Value& key_count);
  /// The same by dot products over keys as they are.
  void multiply_dots(const ir::Value& block, const ir::Value& first_key,
                     const ir::Value& key_count);
  /// Sums of neighbouring lanes: in every 128 bits two of a come before two of b.
  ir::Value add_neighbours(const ir::Value& a, const ir::Value& b);
  /// The sums over the lanes of four vectors, as one of four.
  ir::Value sums_of_four(const std::vector<ir::Value>& vectors);
  using Destination = std::function<ir::Value(const ir::Value& depth, int lane)>;
  /// `count` consecutive elements of each of `lanes_` sources, depth-major.
  void pack_lanes(const ElementAccess& access, const std::vector<ir::Value>& sources, int count,
                  const Destination& destination);
  /// The columns of the low-rank bias of a panel's keys, whatever the strides.
  void gather_key_bias(const ir::Value& first_key, const ir::Value& panel);
  /// A row's `rank_` elements, 0 where it is outside, to every `target_stride`-th f32.
  void copy_factor_row(const FactorRows& factor, const ir::Value& row, const ir::Value& target,
                       int target_stride);
  std::vector<ir::Value> transpose_by_four(const ElementAccess& access,
                                           const std::vector<ir::Value>& sources,
                                           const ir::Value& depth);
  /// One micro-kernel: accumulators[r][c] += weight(r, k) · vector(k, c) for k in 0 … count.
  std::vector<ir::Value> multiply_block(
      const char* label, const ir::Value& count, int columns, std::vector<ir::Value> accumulators,
      const std::function<ir::Value(int row, const ir::Value& k)>& weight,
      const std::function<ir::Value(int column, const ir::Value& k)>& vector);

  // Products of bf16 (flash_cpu_bf16.cpp).
  /// query[row][depth], words of two bf16 as they are; the rest of the depth is 0.
  void pack_query_pairs();
  /// values[panel][key / 2][vectors · lanes], words of two keys; keys behind the last are 0.
  void stage_value_pairs(const ir::Value& first_key, const ir::Value& key_count);
  /// The block's weights as bf16, at the front of their rows.
  void round_weights();
  /// sum + both products of every lane's two words (VDPBF16PS).
  ir::Value add_products_of_pairs(const ir::Value& a, const ir::Value& b, const ir::Value& sum);
  void configure_tiles();
  void multiply_tiles(const ir::Value& block, const ir::Value& key_count);
  void accumulate_tiles(const ir::Value& block, const ir::Value& key_count);
  /// One tile product for each 16 rows and 16 columns: sums += a · b, `steps` tiles deep.
  struct TileOperand {
    ir::Value data;  ///< Of the first step.
    int row;         ///< f32 or words from one row to the next,
    ir::Value step;  ///< and from one step to the next.
  };
  void multiply_by_tiles(const TileOperand& a, const TileOperand& b, const ir::Value& steps,
                         int columns, const ir::Value& sums, int sums_row, bool add);

  void accumulate_columns(const ir::Value& block, const ir::Value& first_key,
                          const ir::Value& key_count, const ir::Value& column, int columns);
};

}  // namespace attune
