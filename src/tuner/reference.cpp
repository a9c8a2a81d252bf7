// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/reference.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "src/support/half.h"

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

std::int64_t keys_of_row(const Problem& problem, const Shape& shape, std::int64_t row) {
  if (!problem.causal()) return shape.kv_len;
  return std::clamp<std::int64_t>(row + shape.kv_len - shape.q_len + 1, 0, shape.kv_len);
}

float round_to(Dtype dtype, float value) {
  std::uint32_t slot = 0;
  store_float(&slot, dtype, 0, value);
  return load_float(&slot, dtype, 0);
}

// Number is the precision of scores, softmax and sums. `round` is applied to each weight and to the
// result. A score is added up from depth `first_depth` on, then from 0.
template <class Number, class Round>
void attention(const Problem& problem, const Shape& shape, const Tensors& tensors,
               std::int64_t first_depth, Round round, std::vector<double>* out,
               std::vector<double>* lse) {
  const std::int64_t head_dim = problem.head_dim, width = problem.head_dim_v;
  out->clear();
  if (lse != nullptr) lse->clear();
  for (std::int64_t b = 0; b < shape.batch; ++b) {
    for (std::int64_t h = 0; h < problem.q_heads; ++h) {
      const std::int64_t kv_head = h / problem.group_size();
      const std::vector<double> q = head_of(tensors.q, b, h);
      const std::vector<double> k = head_of(tensors.k, b, kv_head);
      const std::vector<double> v = head_of(tensors.v, b, kv_head);
      std::vector<Number> weights(static_cast<std::size_t>(shape.kv_len));
      std::vector<Number> sums(static_cast<std::size_t>(width));
      for (std::int64_t row = 0; row < shape.q_len; ++row) {
        const std::int64_t keys = keys_of_row(problem, shape, row);
        Number maximum = Number(-kInfinity);
        for (std::int64_t key = 0; key < keys; ++key) {
          Number dot = 0;
          for (std::int64_t i = 0; i < head_dim; ++i) {
            const std::int64_t d =
                i + first_depth < head_dim ? i + first_depth : i + first_depth - head_dim;
            dot += Number(q[row * head_dim + d]) * Number(k[key * head_dim + d]);
          }
          weights[key] = dot * Number(*problem.scale);
          if (weights[key] > maximum) maximum = weights[key];
        }
        const Number shift = maximum == Number(-kInfinity) ? Number(0) : maximum;
        Number total = 0;
        std::fill(sums.begin(), sums.end(), Number(0));
        for (std::int64_t key = 0; key < keys; ++key) {
          const Number weight = std::exp(weights[key] - shift);
          total += weight;
          if (weight == 0) continue;  // A key of score −inf is masked; its value does not matter.
          const Number rounded = round(weight);
          for (std::int64_t d = 0; d < width; ++d) sums[d] += rounded * Number(v[key * width + d]);
        }
        for (std::int64_t d = 0; d < width; ++d) {
          out->push_back(total == 0 ? 0.0 : double(round(sums[d] / total)));
        }
        if (lse != nullptr) lse->push_back(double(maximum) + std::log(double(total)));
      }
    }
  }
}

double dtype_bound(Dtype dtype) {
  return dtype == Dtype::kF32 ? 2e-6 : dtype == Dtype::kF16 ? 1e-3 : 8e-3;
}

Yardstick difference(const std::vector<double>& values, const std::vector<double>& reference) {
  double largest = 0, squares = 0, total = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!std::isfinite(reference[i])) continue;
    const double error = std::fabs(values[i] - reference[i]);
    largest = std::max(largest, error);
    squares += error * error;
    total += reference[i] * reference[i];
  }
  return {largest, total > 0 ? std::sqrt(squares / total) : std::sqrt(squares)};
}

bool same_special(double value, double reference) {
  if (std::isnan(reference)) return std::isnan(value);
  if (std::isinf(reference)) return value == reference;
  return std::isfinite(value);
}

std::vector<double> dense(const Tensor& t) {
  std::vector<double> values;
  for (std::int64_t b = 0; b < t.shape[0]; ++b) {
    for (std::int64_t h = 0; h < t.shape[1]; ++h) {
      for (std::int64_t row = 0; row < t.shape[2]; ++row) {
        for (std::int64_t d = 0; d < t.shape[3]; ++d) values.push_back(element(t, b, h, row, d));
      }
    }
  }
  return values;
}

std::string place(const Tensor& t, std::size_t index) {
  const auto i = static_cast<std::int64_t>(index);
  const std::int64_t d = i % t.shape[3], row = i / t.shape[3] % t.shape[2];
  const std::int64_t h = i / (t.shape[3] * t.shape[2]) % t.shape[1];
  const std::int64_t b = i / (t.shape[3] * t.shape[2] * t.shape[1]);
  return fmt::format("batch {} head {} row {} column {}", b, h, row, d);
}

}  // namespace

void reference_attention(const Problem& problem, const Shape& shape, const Tensors& tensors,
                         std::vector<double>* out, std::vector<double>* lse) {
  attention<double>(
      problem, shape, tensors, 0, [](double x) { return x; }, out, lse);
}

Yardstick plain_errors(const Problem& problem, const Shape& shape, const Tensors& tensors,
                       const std::vector<double>& reference) {
  constexpr int kOrders = 4;
  const Dtype dtype = problem.dtype;
  Yardstick worst;
  for (int order = 0; order < kOrders; ++order) {
    std::vector<double> plain;
    attention<float>(
        problem, shape, tensors, std::int64_t{problem.head_dim} * order / kOrders,
        [dtype](float x) { return round_to(dtype, x); }, &plain, nullptr);
    const Yardstick errors = difference(plain, reference);
    worst.max_error = std::max(worst.max_error, errors.max_error);
    worst.relative_l2 = std::max(worst.relative_l2, errors.relative_l2);
  }
  return worst;
}

Comparison compare(const Problem& problem, const Shape&, const Tensors& tensors,
                   const std::vector<double>& reference, const std::vector<double>& reference_lse,
                   const Yardstick& plain) {
  Comparison result;
  auto refuse = [&](std::string reason) {
    if (result.reason.empty()) result.reason = std::move(reason);
  };
  const std::vector<double> out = dense(tensors.out);
  const Yardstick own = difference(out, reference);
  result.max_error = own.max_error;
  result.relative_l2 = own.relative_l2;
  result.max_error_bound = 2 * plain.max_error + 1e-5;
  result.relative_l2_bound = std::max(dtype_bound(problem.dtype), 2 * plain.relative_l2);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (same_special(out[i], reference[i])) continue;
    refuse(fmt::format("out is {} where the reference is {}, at {}", out[i], reference[i],
                       place(tensors.out, i)));
    break;
  }
  if (!(result.max_error <= result.max_error_bound)) {
    refuse(fmt::format("the largest error of out, {:.3g}, is over {:.3g}", result.max_error,
                       result.max_error_bound));
  }
  if (!(result.relative_l2 <= result.relative_l2_bound)) {
    refuse(fmt::format("the relative L2 error of out, {:.3g}, is over {:.3g}", result.relative_l2,
                       result.relative_l2_bound));
  }
  if (tensors.lse) {
    const std::vector<double> lse = dense(*tensors.lse);
    for (std::size_t i = 0; i < lse.size(); ++i) {
      if (!same_special(lse[i], reference_lse[i])) {
        refuse(fmt::format("lse is {} where the reference is {}, at {}", lse[i], reference_lse[i],
                           place(*tensors.lse, i)));
        break;
      }
      if (!std::isfinite(reference_lse[i])) continue;
      const double error = std::fabs(lse[i] - reference_lse[i]);
      result.lse_error =
          std::max(result.lse_error, error / std::max(1.0, std::fabs(reference_lse[i])));
    }
    if (!(result.lse_error <= 1e-4)) {
      refuse(fmt::format("the error of lse, {:.3g}, is over 1e-4", result.lse_error));
    }
  }
  result.ok = result.reason.empty();
  return result;
}

Comparison compare_with_reference(const Problem& problem, const Shape& shape,
                                  const Tensors& tensors) {
  std::vector<double> reference, reference_lse;
  reference_attention(problem, shape, tensors, &reference, &reference_lse);
  return compare(problem, shape, tensors, reference, reference_lse,
                 plain_errors(problem, shape, tensors, reference));
}

}  // namespace attune
