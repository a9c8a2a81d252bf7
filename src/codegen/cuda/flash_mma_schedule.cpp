// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/flash_mma_schedule.h"

#include <algorithm>

#include "src/codegen/expr/parse.h"
#include "src/codegen/staged_bias.h"

namespace attune {
namespace {

// Sums of a low-rank bias that are under way at once, at most.
constexpr int kBiasAccumulators = 16;

/// Whether the mask's value may differ between the query heads of a kv head.
bool asks_for_head(const expr::NodePtr& mask) {
  return expr::any_node(mask, [](const expr::Node& node) {
    return node.op == expr::Op::kVariable && node.variable == expr::Variable::kH;
  });
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

FlashMmaFacts::FlashMmaFacts(const Problem& problem)
    : head_dim(problem.head_dim),
      head_dim_v(problem.head_dim_v),
      depth(padded_head_dim(problem.head_dim)),
      depth_v(padded_head_dim(problem.head_dim_v)),
      element_bytes(static_cast<int>(dtype_size(problem.dtype))),
      is_f32(problem.dtype == Dtype::kF32),
      // Six pairs of bf16 terms for each element of a factor (templates/attention/low_rank.cuh).
      bias_columns(problem.low_rank_bias ? padded_head_dim(6 * problem.low_rank_bias->rank) : 0),
      group_size(problem.group_size()),
      q_heads(problem.q_heads),
      named_tensors(static_cast<int>(problem.declarations.tensors.size())),
      block_size(problem.block_size) {
  const expr::NodePtr mask =
      expr::parse(problem.mask, ExpressionRole::kMask, problem.declarations).value();
  masks = mask->op != expr::Op::kConstant || mask->integer == 0;
  mask_differs_in_group = asks_for_head(mask);
  const expr::NodePtr bias = staged_bias(problem);
  staged_element_bytes = bias == nullptr ? 0 : static_cast<int>(dtype_size(bias->dtype));
}

FlashMmaCosts flash_mma_costs(const FlashMmaFacts& facts, const FlashMmaSchedule& choice) {
  const int row_blocks = choice.row_blocks();
  FlashMmaCosts costs;
  const std::int64_t staged = choice.stage_bias == 0
                                  ? 0
                                  : std::int64_t{choice.stages} * choice.tile_q * choice.tile_kv *
                                        facts.staged_element_bytes;
  const std::int64_t behind =
      facts.element_bytes *
          (std::int64_t{choice.tile_q} * facts.depth +
           std::int64_t{choice.stages} * choice.tile_kv * (facts.depth + facts.depth_v)) +
      std::int64_t{2} * facts.bias_columns * (choice.tile_q + choice.tile_kv) + staged;
  costs.shared_bytes = std::max<std::int64_t>(
      behind, std::int64_t{facts.element_bytes} * choice.tile_q * facts.depth_v);
  const int scores = choice.tile_kv / 8 * (facts.is_f32 ? 2 : 1);  // Of floats in two parts.
  const int columns = facts.depth_v / (8 * choice.column_warps) + (facts.is_f32 ? 2 : 0);
  costs.accumulators = row_blocks * 4 * (scores + columns);
  if (facts.bias_columns > 0) costs.accumulators += kBiasAccumulators;
  costs.query_registers = row_blocks * 4 * (facts.depth * facts.element_bytes / 32);
  return costs;
}

}  // namespace attune
