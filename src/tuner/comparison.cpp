// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "src/support/half.h"
#include "src/tuner/reference.h"

namespace attune {
namespace {

// Below so many values the largest error of one order says little about that of another.
constexpr std::size_t kFewValues = 1024;

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
        for (std::int64_t d = 0; d < t.shape[3]; ++d) {
          values.push_back(load_float(
              t.data, t.dtype,
              b * t.strides[0] + h * t.strides[1] + row * t.strides[2] + d * t.strides[3]));
        }
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

Yardstick plain_errors(const Problem& problem, const Shape& shape, const Tensors& tensors,
                       const std::vector<double>& reference) {
  Yardstick worst;
  const int step = reference.size() < kFewValues ? 1 : kPlainOrders / 4;
  for (int order = 0; order < kPlainOrders; order += step) {
    std::vector<double> plain;
    plain_attention(problem, shape, tensors, order, &plain);
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
