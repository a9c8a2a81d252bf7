// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/reference.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <type_traits>
#include <utility>

#include <fmt/format.h>

#include "src/codegen/problem_expressions.h"
#include "src/support/half.h"
#include "src/tuner/block_list.h"
#include "src/tuner/launch.h"

namespace attune {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double element(const Tensor& t, std::int64_t b, std::int64_t h, std::int64_t row, std::int64_t d) {
  const std::int64_t index =
      b * t.strides[0] + h * t.strides[1] + row * t.strides[2] + d * t.strides[3];
  return load_float(t.data, t.dtype, index);
}

/// One head as a dense [length, width] matrix of doubles.
std::vector<double> head_of(const Tensor& t, std::int64_t b, std::int64_t h) {
  std::vector<double> values;
  values.reserve(static_cast<std::size_t>(t.shape[2] * t.shape[3]));
  for (std::int64_t row = 0; row < t.shape[2]; ++row) {
    for (std::int64_t d = 0; d < t.shape[3]; ++d) values.push_back(element(t, b, h, row, d));
  }
  return values;
}

float round_to(Dtype dtype, float value) {
  std::uint32_t slot = 0;
  store_float(&slot, dtype, 0, value);
  return load_float(&slot, dtype, 0);
}

// The expressions of a problem bound to its operands. With Number = float every f32 step is
// rounded.
template <class Number>
class Expressions {
 public:
  Expressions(const Problem& problem, const Tensors& tensors)
      : trees_(expressions_of(problem)),
        lists_blocks_(tensors.blocks.has_value()),
        operands_(LaunchArguments(problem).operands(tensors)),
        score_(trees_.score, operands_, kRounded),
        mask_(trees_.mask, operands_),
        sink_(trees_.sink ? trees_.sink : expr::constant_f32(-kInfinity), operands_, kRounded),
        first_(trees_.range.first, operands_),
        end_(trees_.range.end, operands_) {}

  /// Keys outside first … end - 1 are masked for the row.
  std::pair<std::int64_t, std::int64_t> keys(expr::Point point) const {
    // A full block of a list may lie anywhere, so a list leaves no range.
    if (lists_blocks_) return {0, point.kv_len};
    point.first_q = point.last_q = point.q;
    const std::int64_t first = std::clamp<std::int64_t>(first_.integer(point), 0, point.kv_len);
    return {first, std::clamp<std::int64_t>(end_.integer(point), first, point.kv_len)};
  }
  bool keeps(const expr::Point& point) const { return !trees_.masks() || mask_.boolean(point); }
  Number score(Number product, expr::Point& point) const {
    if (!trees_.changes_score()) return product;
    point.score = product;
    return Number(score_.real(point));
  }
  Number sink(const expr::Point& point) const { return Number(sink_.real(point)); }

 private:
  static constexpr bool kRounded = std::is_same_v<Number, float>;
  const ProblemExpressions trees_;
  const bool lists_blocks_;
  const expr::Operands operands_;
  const expr::Evaluator score_, mask_, sink_, first_, end_;
};

/// The factors of a low-rank bias for one head: [length, rank] each, or nothing.
struct BiasFactors {
  std::vector<double> q, kv;
  std::int64_t rank = 0;
};

BiasFactors factors_of(const Problem& problem, const Shape& shape, const Tensors& tensors,
                       std::int64_t b, std::int64_t h) {
  BiasFactors factors;
  if (!problem.low_rank_bias) return factors;
  factors.rank = problem.low_rank_bias->rank;
  auto read = [&](const std::string& name, std::int64_t head, std::int64_t length) {
    const Tensor& t = tensors.named.at(name);
    std::vector<double> values;
    for (std::int64_t row = 0; row < length; ++row) {
      for (std::int64_t r = 0; r < factors.rank; ++r) {
        const std::int64_t index[] = {b, head, row, r};
        std::int64_t at = 0;
        bool inside = true;
        for (int axis = 0; axis < 4; ++axis) {
          if (t.shape[axis] == 1) continue;
          inside = inside && index[axis] < t.shape[axis];
          at += index[axis] * t.strides[axis];
        }
        values.push_back(inside ? load_float(t.data, t.dtype, at) : 0);
      }
    }
    return values;
  };
  factors.q = read(problem.low_rank_bias->q_factor, h, shape.q_len);
  factors.kv = read(problem.low_rank_bias->kv_factor, h / problem.group_size(), shape.kv_len);
  return factors;
}

enum class Listed : char { kNo, kMixed, kFull };

/// For each key how the row's block list names it; empty without a list.
std::vector<Listed> listed_keys(const Problem& problem, const Shape& shape, const Tensors& tensors,
                                std::int64_t b, std::int64_t h, std::int64_t row) {
  if (!tensors.blocks) return {};
  std::vector<Listed> keys(static_cast<std::size_t>(shape.kv_len), Listed::kNo);
  const BlockRow list = block_row(*tensors.blocks, b, h, row / problem.block_size[0]);
  for (std::size_t i = 0; i < list.blocks.size(); ++i) {
    const std::int64_t first = list.blocks[i] * problem.block_size[1];
    const std::int64_t end = std::min(first + problem.block_size[1], shape.kv_len);
    for (std::int64_t key = first; key < end; ++key) {
      keys[key] = list.full[i] ? Listed::kFull : Listed::kMixed;
    }
  }
  return keys;
}

template <class Number>
Number weight_of(const Problem& problem, Number score, Number shift) {
  if (problem.normalizer == Normalizer::kSoftmax) return std::exp(score - shift);
  return score > 0 ? 1 / (1 + std::exp(-score)) : std::exp(score) / (1 + std::exp(score));
}

// Number is the precision of scores, softmax and sums. `round` is applied to each weight and to the
// result. A score is added up from depth `first_depth` on, then from 0; weights are relative to
// exp(maximum − below).
template <class Number, class Round>
void attention(const Problem& problem, const Shape& shape, const Tensors& tensors,
               std::int64_t first_depth, Number below, Round round, std::vector<double>* out,
               std::vector<double>* lse) {
  const std::int64_t head_dim = problem.head_dim, width = problem.head_dim_v;
  const bool softmax = problem.normalizer == Normalizer::kSoftmax;
  const Expressions<Number> expressions(problem, tensors);
  out->clear();
  if (lse != nullptr) lse->clear();
  std::vector<Number> weights(static_cast<std::size_t>(shape.kv_len));
  std::vector<Number> sums(static_cast<std::size_t>(width));
  for (std::int64_t b = 0; b < shape.batch; ++b) {
    for (std::int64_t h = 0; h < problem.q_heads; ++h) {
      const std::int64_t kv_head = h / problem.group_size();
      const std::vector<double> q = head_of(tensors.q, b, h);
      const std::vector<double> k = head_of(tensors.k, b, kv_head);
      const std::vector<double> v = head_of(tensors.v, b, kv_head);
      const BiasFactors bias = factors_of(problem, shape, tensors, b, h);
      for (std::int64_t row = 0; row < shape.q_len; ++row) {
        expr::Point point;
        point.b = b;
        point.h = h;
        point.h_kv = kv_head;
        point.q = row;
        point.q_len = shape.q_len;
        point.kv_len = shape.kv_len;
        const auto [first, end] = expressions.keys(point);
        const std::vector<Listed> listed = listed_keys(problem, shape, tensors, b, h, row);
        const Number sink = expressions.sink(point);
        Number maximum = sink;
        for (std::int64_t key = first; key < end; ++key) {
          point.kv = key;
          weights[key] = Number(-kInfinity);
          if (!listed.empty() && listed[key] == Listed::kNo) continue;
          const bool asked = listed.empty() || listed[key] == Listed::kMixed;
          if (asked && !expressions.keeps(point)) continue;
          Number dot = 0;
          for (std::int64_t i = 0; i < head_dim; ++i) {
            const std::int64_t d =
                i + first_depth < head_dim ? i + first_depth : i + first_depth - head_dim;
            dot += Number(q[row * head_dim + d]) * Number(k[key * head_dim + d]);
          }
          Number product = dot * Number(*problem.scale);
          for (std::int64_t r = 0; r < bias.rank; ++r) {
            product += Number(bias.q[row * bias.rank + r]) * Number(bias.kv[key * bias.rank + r]);
          }
          weights[key] = expressions.score(product, point);
          if (weights[key] > maximum) maximum = weights[key];
        }
        const Number shift = maximum == Number(-kInfinity) ? Number(0) : maximum - below;
        Number total = std::exp(sink - shift);
        std::fill(sums.begin(), sums.end(), Number(0));
        for (std::int64_t key = first; key < end; ++key) {
          // A key of score −inf is masked: its value does not matter.
          if (weights[key] == Number(-kInfinity)) continue;
          const Number weight = weight_of(problem, weights[key], shift);
          total += weight;
          if (weight == 0) continue;
          const Number rounded = round(weight);
          for (std::int64_t d = 0; d < width; ++d) sums[d] += rounded * Number(v[key * width + d]);
        }
        for (std::int64_t d = 0; d < width; ++d) {
          const Number divisor = softmax ? total : Number(1);
          out->push_back(divisor == 0 ? 0.0 : double(round(sums[d] / divisor)));
        }
        if (lse != nullptr) lse->push_back(double(maximum) + std::log(double(total)));
      }
    }
  }
}

}  // namespace

void reference_attention(const Problem& problem, const Shape& shape, const Tensors& tensors,
                         std::vector<double>* out, std::vector<double>* lse) {
  attention<double>(
      problem, shape, tensors, 0, 0.0, [](double x) { return x; }, out, lse);
}

void plain_attention(const Problem& problem, const Shape& shape, const Tensors& tensors, int order,
                     std::vector<double>* out) {
  const Dtype dtype = problem.dtype;
  const double part = double(order) / kPlainOrders;
  attention<float>(
      problem, shape, tensors, static_cast<std::int64_t>(problem.head_dim * part),
      static_cast<float>(part * std::numbers::ln2), [dtype](float x) { return round_to(dtype, x); },
      out, nullptr);
}

}  // namespace attune
