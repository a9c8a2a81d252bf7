// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/naive_cpu.h"

#include <functional>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "src/codegen/cpu/block_list_ir.h"
#include "src/codegen/cpu/expression_ir.h"
#include "src/codegen/cpu/kernel_frame.h"
#include "src/codegen/cpu/operand_read.h"
#include "src/codegen/problem_expressions.h"

namespace attune {

using ir::Builder;
using ir::Value;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

class NaiveCpuEmitter {
 public:
  NaiveCpuEmitter(const Problem& problem, const Target& target, const std::string& name)
      : problem_(problem),
        target_(target),
        trees_(expressions_of(problem)),
        layout_(problem.declarations, problem.has_blocks()),
        access_(problem.dtype, target),
        b_(name),
        frame_(open_frame(b_, problem, 1, false, b_.task())),
        row_(frame_.first_row),
        expressions_(b_, layout_, target, ir::kF64) {}

  std::string emit() {
    std::vector<expr::NodePtr> trees = {trees_.mask, trees_.score};
    if (trees_.sink) trees.push_back(trees_.sink);
    if (!trees_.trivial()) {
      ExpressionVariables variables = position_variables(b_, frame_);
      variables.q = b_.cast("trunc", row_, ir::kI32);
      expressions_.know(variables, trees);
    }
    const Value sink = trees_.sink ? expressions_.emit(trees_.sink) : constant(-kInfinity);
    const bool softmax = problem_.normalizer == Normalizer::kSoftmax;
    Value reference, maximum, sum = constant(0);
    if (softmax) {
      b_.comment("pass 1: the largest score; NaN does not win here, it shows in pass 2");
      maximum =
          for_each_key("maximum", sink, [&](const Value& kv, const Value& full, const Value& m) {
            return max(score_of(kv, full), m);
          });
      reference = b_.select(maximum == -kInfinity, constant(0), maximum);
      if (trees_.sink) sum = b_.intrinsic("exp", sink - reference);
    }

    b_.comment(softmax ? "pass 2: sums of exp(score - maximum) and of the weighted values"
                       : "sum of the values, weighted by 1 / (1 + exp(-score))");
    b_.loop("clear", zero(), b_.i64(problem_.head_dim_v), 1,
            [&](const Value& d) { b_.store(constant(0), slot(d)); });
    sum = for_each_key("attend", sum, [&](const Value& kv, const Value& full, const Value& total) {
      const Value weight = weight_of(score_of(kv, full), reference);
      accumulate(kv, weight);
      return total + weight;
    });
    write_results(softmax ? sum : constant(1), maximum);
    return b_.module_text(
        fmt::format("naive for {}\nproblem: {}\nOne task is one query row; plain loops in f64.",
                    target_.arch, problem_.text()),
        target_triple(target_), function_attributes(target_));
  }

 private:
  Value constant(double value) { return b_.constant(ir::kF64, value); }
  Value zero() { return b_.i64(0); }
  Value slot(const Value& d) { return b_.at(b_.scratch(), ir::kF64, d); }
  Value load_wide(const Value& base, const Value& index) {
    const ir::Type element = access_.memory_type();
    return b_.cast("fpext", access_.load(b_, b_.at(base, element, index), 0), ir::kF64);
  }

  using KeyBody = std::function<Value(const Value& kv, const Value& full, const Value& carried)>;

  /// All keys, or those of the blocks that are listed for the row; `full` is empty or an i1.
  Value for_each_key(const char* label, const Value& initial, const KeyBody& body) {
    auto keys = [&](const Value& first, const Value& end, const Value& full, const Value& start) {
      return b_.loop(label, first, end, 1, {start},
                     [&](const Value& kv, const std::vector<Value>& carried) {
                       return std::vector<Value>{body(kv, full, carried[0])};
                     })[0];
    };
    if (!problem_.has_blocks()) return keys(zero(), frame_.kv_len, {}, initial);
    const BlockRowIr row = open_block_row(b_, layout_, frame_, problem_, row_);
    return b_.loop(
        "block", row.first, row.end, 1, {initial},
        [&](const Value& entry, const std::vector<Value>& carried) {
          const ListedBlock block = read_block(b_, row, frame_, problem_, entry);
          return std::vector<Value>{keys(block.first, block.end, block.full, carried[0])};
        })[0];
  }

  Value product_of(const Value& kv) {
    const ir::Type element = access_.memory_type();
    const Value query = b_.at(frame_.q, element, row_ * frame_.q_row);
    const Value key = b_.at(frame_.k, element, kv * frame_.k_row);
    const Value dot =
        b_.loop("dot", zero(), b_.i64(problem_.head_dim), 1, {constant(0)},
                [&](const Value& d, const std::vector<Value>& sum) {
                  return std::vector<Value>{sum[0] + load_wide(query, d) * load_wide(key, d)};
                })[0];
    const Value scaled = dot * *problem_.scale;
    if (!problem_.low_rank_bias) return scaled;
    const LowRankBias& bias = *problem_.low_rank_bias;
    return b_.loop("bias", zero(), b_.i64(bias.rank), 1, {scaled},
                   [&](const Value& r, const std::vector<Value>& sum) {
                     const Value q_factor = factor(bias.q_factor, frame_.head, row_, r);
                     const Value kv_factor = factor(bias.kv_factor, frame_.kv_head, kv, r);
                     return std::vector<Value>{sum[0] + q_factor * kv_factor};
                   })[0];
  }

  Value factor(const std::string& name, const Value& head, const Value& row, const Value& r) {
    return b_.cast("fpext", read_factor(b_, layout_, target_, name, {frame_.batch, head, row, r}),
                   ir::kF64);
  }

  /// −inf for a masked key. Where `full` is given and true the mask is not asked.
  Value score_of(const Value& kv, const Value& full) {
    auto score = [&] {
      const Value product = product_of(kv);
      if (!trees_.changes_score()) return product;
      ExpressionIr pair = expressions_;
      ExpressionVariables variables;
      variables.kv = b_.cast("trunc", kv, ir::kI32);
      variables.score = product;
      pair.know(variables);
      return pair.emit(trees_.score);
    };
    if (!trees_.masks()) return score();
    ExpressionIr key = expressions_;
    ExpressionVariables variables;
    variables.kv = b_.cast("trunc", kv, ir::kI32);
    key.know(variables);
    Value kept = key.emit(trees_.mask);
    if (!full.empty()) kept = b_.binary("or", kept, full);
    return b_.choose(
        "kept", kept, [&] { return std::vector<Value>{score()}; },
        [&] { return std::vector<Value>{constant(-kInfinity)}; })[0];
  }

  Value weight_of(const Value& score, const Value& reference) {
    if (problem_.normalizer == Normalizer::kSoftmax) return b_.intrinsic("exp", score - reference);
    return constant(1) / (b_.intrinsic("exp", constant(0) - score) + 1.0);
  }

  void accumulate(const Value& kv, const Value& weight) {
    const Value value = b_.at(frame_.v, access_.memory_type(), kv * frame_.v_row);
    // A key of score −inf is masked: its value must not matter, not even NaN.
    b_.when("present", b_.compare("une", weight, constant(0)), [&] {
      b_.loop("accumulate", zero(), b_.i64(problem_.head_dim_v), 1, [&](const Value& d) {
        b_.store(b_.load(ir::kF64, slot(d)) + weight * load_wide(value, d), slot(d));
      });
    });
  }

  void write_results(const Value& sum, const Value& maximum) {
    const bool softmax = problem_.normalizer == Normalizer::kSoftmax;
    b_.comment(softmax ? "out = weighted values / sum, 0 for a row without keys; lse = maximum + "
                         "log(sum)"
                       : "out = weighted values");
    const ir::Type element = access_.memory_type();
    const Value out = b_.at(frame_.out, element, row_ * frame_.out_row);
    b_.loop("finish", zero(), b_.i64(problem_.head_dim_v), 1, [&](const Value& d) {
      Value result = b_.load(ir::kF64, slot(d));
      if (softmax) result = b_.select(sum == 0, constant(0), result / sum);
      access_.store(b_, b_.cast("fptrunc", result, ir::kF32), b_.at(out, element, d));
    });
    if (!softmax) return;
    b_.when("lse", frame_.has_lse, [&] {
      const Value lse = maximum + b_.intrinsic("log", sum);
      b_.store(b_.cast("fptrunc", lse, ir::kF32),
               b_.at(frame_.lse, ir::kF32, row_ * frame_.lse_row));
    });
  }

  const Problem& problem_;
  const Target& target_;
  const ProblemExpressions trees_;
  const OperandLayout layout_;
  const ElementAccess access_;
  Builder b_;
  const KernelFrame frame_;
  const Value row_;
  ExpressionIr expressions_;
};

}  // namespace

std::int64_t naive_cpu_scratch_bytes(const Problem& problem) {
  return std::int64_t{8} * problem.head_dim_v;
}

std::string emit_naive_cpu(const Problem& problem, const Target& target, const std::string& name) {
  return NaiveCpuEmitter(problem, target, name).emit();
}

}  // namespace attune
