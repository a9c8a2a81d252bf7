// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/flash_cpu.h"

#include <limits>
#include <numbers>
#include <vector>

#include <fmt/format.h>

#include "src/codegen/cpu/block_list_ir.h"
#include "src/codegen/cpu/expression_ir.h"
#include "src/codegen/cpu/flash_cpu_softmax.h"
#include "src/codegen/cpu/vector_math.h"
#include "src/codegen/problem_expressions.h"

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

constexpr double kNegativeInfinity = -std::numeric_limits<double>::infinity();

// Which keys are visited, what expressions do to scores, and what is written in the end.
class FlashCpuEmitter : FlashCpuSoftmax {
 public:
  FlashCpuEmitter(const Problem& problem, const Schedule& schedule, const Target& target,
                  const std::string& name)
      : FlashCpuSoftmax(problem, schedule, target, name),
        trees_(expressions_of(problem)),
        schedule_(schedule),
        any_rows_(b_, operands_, target, ir::kF32),
        expressions_(any_rows_) {}

  std::string emit() {
    if (splits_ == 1) {
      compute();
      write_results();
    } else {
      const auto merge = [&] {
        merge_parts();
        write_results();
      };
      const auto part = [&] {
        compute();
        write_part();
      };
      b_.when("merge", task_.merges, merge, part);
    }
    return b_.module_text(
        fmt::format("{} for {}\nproblem: {}\nFlashAttention-2 (arXiv 2307.08691, Algorithm 1); one "
                    "task is one tile of query rows.",
                    schedule_.text(), target_.arch, problem_.text()),
        target_triple(target_), function_attributes(target_));
  }

 private:
  /// The task's keys, into accumulators, references and sums in scratch.
  void compute() {
    if (!trees_.trivial()) know_task();
    const double unit = folds_log2e_ ? std::numbers::log2e : 1;
    pack_query(*problem_.scale * unit);
    clear_state();
    if (problem_.has_blocks()) {
      visit_blocks();
    } else if (trees_.masks()) {
      const Value first = clamp(expressions_.emit(trees_.range.first), b_.i64(0));
      visit_part(first, clamp(expressions_.emit(trees_.range.end), first));
    } else {
      visit_part(b_.i64(0), frame_.kv_len);
    }
    end_products();
  }

  void know_task() {
    std::vector<expr::NodePtr> trees = {trees_.range.first, trees_.range.end, trees_.tile.empty,
                                        trees_.tile.full,   trees_.mask,      trees_.score};
    if (trees_.sink) trees.push_back(trees_.sink);
    ExpressionVariables positions = position_variables(b_, frame_);
    if (frame_.group > 1) positions.h = {};  // A row's own.
    any_rows_.know(positions, trees);
    expressions_ = any_rows_;
    expressions_.know(queries_of(frame_.first_row, frame_.first_row + row_count_ - 1), trees);
  }

  ExpressionVariables queries_of(const Value& first_row, const Value& last_row) {
    ExpressionVariables variables;
    variables.first_q = frame_.query_of(first_row);
    variables.last_q = frame_.query_of(last_row);
    return variables;
  }

  Value clamp(const Value& value, const Value& low) { return max(min(value, frame_.kv_len), low); }

  /// What the expressions know inside a loop over rows of the task.
  ExpressionIr know_row(const Value& row, const std::vector<expr::NodePtr>& trees) {
    ExpressionIr known = expressions_;
    if (trees_.trivial()) return known;
    const Value place = frame_.first_row + row;
    ExpressionVariables variables;
    variables.q = b_.cast("trunc", frame_.query_of(place), ir::kI32);
    if (frame_.group > 1) {
      variables.h = b_.cast("trunc", frame_.head + frame_.head_of(place), ir::kI32);
    }
    known.know(variables, trees);
    return known;
  }

  void clear_state() {
    b_.comment(!softmax_     ? "accumulators 0"
               : trees_.sink ? "reference: the sink, sum: its weight, accumulators 0"
                             : "no reference, sum 0, accumulators 0");
    if (softmax_) clear_softmax();
    if (trees_.sink) {
      b_.loop("sink", b_.i64(0), row_blocks_ * rows_, 1, [&](const Value& row) {
        const ExpressionIr known = know_row(row, {trees_.sink});
        Value sink = known.emit(trees_.sink);
        // It is a logit of one part only.
        if (splits_ > 1) sink = b_.select(task_.part == 0, sink, b_.f32(kNegativeInfinity));
        start_with_sink(row, folds_log2e_ ? sink * std::numbers::log2e : sink);
      });
    }
    b_.loop("clear_out", b_.i64(0), row_blocks_ * (rows_ * layout_.padded_head_dim_v), lanes_,
            [&](const Value& index) {
              b_.store(b_.constant(vector_type(), 0), scratch(layout_.out, index));
            });
  }

  void visit_blocks() {
    const BlockRowIr list = open_block_row(b_, operands_, frame_, problem_, frame_.first_row);
    b_.loop("block", list.first, list.end, 1, [&](const Value& entry) {
      const ListedBlock block = read_block(b_, list, frame_, problem_, entry);
      visit_keys(block.first, block.end, block.full);
    });
  }

  /// The keys of this task's part: whole tiles, as many as in the other parts.
  void visit_part(const Value& first, const Value& end) {
    if (splits_ == 1) {
      visit_keys(first, end);
      return;
    }
    const Value tiles = (end - first + double(tile_kv_ - 1)) / tile_kv_;
    const Value keys = (tiles + double(splits_ - 1)) / splits_ * tile_kv_;
    const Value from = min(first + task_.part * keys, end);
    visit_keys(from, min(from + keys, end));
  }

  /// Where `listed_full` is given and true the mask is not asked.
  void visit_keys(const Value& begin, const Value& end, const Value& listed_full = {}) {
    b_.loop("kv_tile", begin, end, tile_kv_, [&](const Value& first_key) {
      const Value key_count = min(end - first_key, b_.i64(tile_kv_));
      const bool may_be_empty =
          trees_.has_empty_tiles() ||
          (problem_.has_blocks() && trees_.tile.empty->op != expr::Op::kConstant);
      if (!may_be_empty) {
        visit_tile(first_key, key_count, listed_full);
        return;
      }
      const ExpressionIr tile = know_keys(expressions_, first_key, key_count);
      const Value empty = tile.emit(trees_.tile.empty);
      b_.when("visited", unless_listed(empty, listed_full),
              [&] { visit_tile(first_key, key_count, listed_full); });
    });
  }

  ExpressionIr know_keys(const ExpressionIr& rows, const Value& first_key, const Value& key_count) {
    ExpressionIr tile = rows;
    ExpressionVariables variables;
    variables.first_kv = first_key;
    variables.last_kv = first_key + key_count - 1;
    tile.know(variables);
    return tile;
  }

  /// Not `empty`, or listed as full.
  Value unless_listed(const Value& empty, const Value& listed_full) {
    const Value some = b_.binary("xor", empty, b_.constant(ir::kI1, 1));
    return listed_full.empty() ? some : b_.binary("or", some, listed_full);
  }

  // Keys and values are brought in once for all rows of the task. Then every block of rows goes
  // through the whole round by itself, so that its scores, weights and sums stay in the first
  // cache.
  void visit_tile(const Value& first_key, const Value& key_count, const Value& listed_full) {
    bring_tile(first_key, key_count);
    b_.loop("row_block", b_.i64(0), row_blocks_, 1, [&](const Value& block) {
      if (packs_keys_) ask_for_next_tile(block, first_key);
      if (trees_.masks()) {
        visit_masked_block(block, first_key, key_count, listed_full);
      } else {
        visit_block(block, first_key, key_count, key_count == tile_kv_, listed_full);
      }
    });
  }

  // What the mask says of a tile is asked for these few rows again: of a tile that the mask's edge
  // crosses most rows are on one side of it.
  void visit_masked_block(const Value& block, const Value& first_key, const Value& key_count,
                          const Value& listed_full) {
    ExpressionIr rows = any_rows_;
    const Value first_row = frame_.first_row + block * rows_;
    rows.know(
        queries_of(first_row, min(first_row + (rows_ - 1), frame_.first_row + row_count_ - 1)));
    const ExpressionIr tile = know_keys(rows, first_key, key_count);
    const Value begin = tile.emit(trees_.range.first), end = tile.emit(trees_.range.end);
    Value count = max(min(end - first_key, key_count), b_.i64(0));
    if (!listed_full.empty()) count = b_.select(listed_full, key_count, count);
    Value nothing = b_.binary("or", count == 0, first_key + key_count <= begin);
    nothing = b_.binary("or", nothing, tile.emit(trees_.tile.empty));
    b_.when("kept", unless_listed(nothing, listed_full), [&] {
      Value kept = tile.emit(trees_.tile.full);
      if (!listed_full.empty()) kept = b_.binary("or", kept, listed_full);
      const Value full = b_.binary("and", count == tile_kv_, kept);
      visit_block(block, first_key, count, full, listed_full);
    });
  }

  void visit_block(const Value& block, const Value& first_key, const Value& key_count,
                   const Value& full, const Value& listed_full) {
    multiply_scores(block, first_key, key_count);
    const std::vector<Value> over = b_.choose(
        "full", full,
        [&] { return finish_scores(block, first_key, key_count, /*masked=*/false, {}); },
        [&] { return finish_scores(block, first_key, key_count, /*masked=*/true, listed_full); });
    if (softmax_) weigh(block, over[0]);
    accumulate_values(block, first_key, key_count);
  }

  // Scores as the softmax wants them, and the lanes that exceed a row's bound, or the sigmoid's
  // weights and nothing. Masked keys get −inf, whose weight is exactly 0.
  std::vector<Value> finish_scores(const Value& block, const Value& first_key,
                                   const Value& key_count, bool masked, const Value& listed_full) {
    b_.comment(masked ? "scores of a mixed tile" : "scores of a full tile");
    const int chunks = tile_kv_ / lanes_;
    const bool changed = masked || trees_.changes_score() || !softmax_;
    const Value present_keys = b_.cast("trunc", key_count, ir::kI32);
    const Value first_position = b_.cast("trunc", first_key, ir::kI32);
    std::vector<Value> initial;
    if (softmax_) initial.push_back(none_over());
    using Carried = std::vector<Value>;
    return b_.loop(
        "score_row", b_.i64(0), b_.i64(rows_), 1, initial,
        [&](const Value& row, const Carried& over) {
          const Value score_row = scratch(layout_.score, row, layout_.score_row, b_.i64(0));
          const ExpressionIr known = know_row(block * rows_ + row, {trees_.mask, trees_.score});
          std::vector<Value> scores;
          for (int c = 0; c < chunks; ++c) {
            const Value lane = b_.iota(lanes_) + double(c * lanes_);
            Value score = b_.load(vector_type(), b_.at(score_row, ir::kF32, c * lanes_));
            ExpressionIr keys = known;
            if (trees_.changes_score() || (masked && trees_.masks())) {
              ExpressionVariables variables;
              variables.score = score;
              variables.kv = b_.splat(first_position, lanes_) + lane;
              keys.know(variables);
            }
            if (trees_.changes_score()) {
              score = keys.spread(keys.emit(trees_.score), lanes_);
            }
            if (masked) {
              Value present = lane < b_.splat(present_keys, lanes_);
              if (trees_.masks()) {
                Value kept = keys.spread(keys.emit(trees_.mask), lanes_);
                if (!listed_full.empty())
                  kept = b_.binary("or", kept, keys.spread(listed_full, lanes_));
                present = b_.binary("and", present, kept);
              }
              score = b_.select(present, score, b_.constant(vector_type(), kNegativeInfinity));
            }
            if (!softmax_) score = vector_math::sigmoid(score);
            if (changed) b_.store(score, b_.at(score_row, ir::kF32, c * lanes_));
            scores.push_back(score);
          }
          if (!softmax_) return Carried{};
          return Carried{note_largest(block, row, scores, over[0])};
        });
  }

  void write_results() {
    b_.comment(softmax_ ? "out = accumulators / sum, 0 for a row without keys; lse in natural log"
                        : "out = accumulators");
    b_.loop("result_row", b_.i64(0), row_count_, 1, [&](const Value& row) {
      Value sum, inverse = b_.f32(1);
      if (softmax_) {
        sum = sum_of(row);
        inverse = b_.select(sum == 0, b_.f32(0), b_.f32(1) / sum);
      }
      const Value target_row = frame_.first_row + row;
      const Value out = b_.at(frame_.out, access_.memory_type(),
                              frame_.offset(target_row, frame_.out_row, frame_.out_head));
      auto write = [&](int lanes) {
        return [&, lanes](const Value& d) {
          const Value accumulated = b_.load(
              {ir::Scalar::kFloat, lanes}, scratch(layout_.out, row, layout_.padded_head_dim_v, d));
          const Value factor = lanes > 0 ? b_.splat(inverse, lanes) : inverse;
          access_.store(b_, accumulated * factor, b_.at(out, access_.memory_type(), d));
        };
      };
      for_each_chunk("result_depth", problem_.head_dim_v, lanes_, write(lanes_), write(0));
      if (!softmax_) return;
      b_.when("lse", frame_.has_lse, [&] {
        b_.store(log_sum_of(row),
                 b_.at(frame_.lse, ir::kF32,
                       frame_.offset(target_row, frame_.lse_row, frame_.lse_head)));
      });
    });
  }

  const ProblemExpressions trees_;
  const Schedule& schedule_;
  ExpressionIr any_rows_;     // What is the same for all rows of the task,
  ExpressionIr expressions_;  // and what follows for the task's.
};

}  // namespace

std::string emit_flash_cpu(const Problem& problem, const Schedule& schedule, const Target& target,
                           const std::string& name) {
  return FlashCpuEmitter(problem, schedule, target, name).emit();
}

}  // namespace attune
