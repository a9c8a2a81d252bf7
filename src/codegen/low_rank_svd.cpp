// SPDX-License-Identifier: Apache-2.0
// The best factors of a dense matrix, by one-sided Jacobi rotations: columns are turned against
// each other until all are orthogonal; their lengths are then the singular values. Slower than a
// bidiagonal method and shorter, and small singular values come out with small relative error.
#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include <attune/low_rank.h>

namespace attune {
namespace {

/// Columns of a matrix, each contiguous.
struct Columns {
  std::int64_t count = 0, length = 0;
  std::vector<double> values;
  double* operator[](std::int64_t column) { return values.data() + column * length; }
  const double* operator[](std::int64_t column) const { return values.data() + column * length; }
};

/// In four sums, which the compiler may keep in one vector; always in the same order.
double dot(const double* a, const double* b, std::int64_t length) {
  double sums[4] = {};
  std::int64_t i = 0;
  for (; i + 4 <= length; i += 4) {
    for (int j = 0; j < 4; ++j) sums[j] += a[i + j] * b[i + j];
  }
  for (; i < length; ++i) sums[0] += a[i] * b[i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Turns two columns so that they become orthogonal. Returns whether they were not. A column of no
/// more than `noise` squared is what rounding left of a matrix of lower rank.
bool rotate(double* a, double* b, std::int64_t length, double noise) {
  constexpr double kOrthogonal = 1e-14;
  const double aa = dot(a, a, length), bb = dot(b, b, length), ab = dot(a, b, length);
  if (std::min(aa, bb) <= noise) return false;
  if (std::fabs(ab) <= kOrthogonal * std::sqrt(aa) * std::sqrt(bb)) return false;
  const double zeta = (bb - aa) / (2 * ab);
  const double t = std::copysign(1.0, zeta) / (std::fabs(zeta) + std::hypot(1.0, zeta));
  const double cosine = 1 / std::hypot(1.0, t), sine = cosine * t;
  for (std::int64_t i = 0; i < length; ++i) {
    const double x = a[i], y = b[i];
    a[i] = cosine * x - sine * y;
    b[i] = sine * x + cosine * y;
  }
  return true;
}

void orthogonalise(Columns& matrix) {
  constexpr int kMostSweeps = 40;  // About ten are enough; convergence is quadratic.
  const auto size = static_cast<std::int64_t>(matrix.values.size());
  const double noise = 1e-30 * dot(matrix[0], matrix[0], size);
  bool turned = true;
  for (int sweep = 0; turned && sweep < kMostSweeps; ++sweep) {
    turned = false;
    for (std::int64_t i = 0; i < matrix.count; ++i) {
      for (std::int64_t j = i + 1; j < matrix.count; ++j) {
        turned |= rotate(matrix[i], matrix[j], matrix.length, noise);
      }
    }
  }
}

tl::unexpected<Error> refuse(std::string what, std::string hint) {
  return fail(ErrorCode::kInvalidArgument, "factor_bias: " + what, std::move(hint));
}

}  // namespace

Result<LowRankFactors> factor_bias(const float* bias, std::int64_t rows, std::int64_t columns,
                                   int rank) {
  if (rank < 1 || rank > 64) return refuse(fmt::format("`rank` is {}", rank), "allowed: 1 to 64");
  if (rows < 0 || columns < 0) {
    return refuse(fmt::format("the bias has {} rows and {} columns", rows, columns),
                  "both are 0 or more");
  }
  double largest = 0;
  for (std::int64_t i = 0; i < rows * columns; ++i) {
    if (!std::isfinite(bias[i])) {
      return refuse(
          fmt::format("element [{}, {}] of the bias is {}", i / columns, i % columns, bias[i]),
          "only finite numbers can be factored; a masked pair belongs into the mask");
    }
    largest = std::max(largest, std::fabs(double{bias[i]}));
  }
  LowRankFactors factors;
  factors.rank = rank;
  factors.q_factor.assign(static_cast<std::size_t>(rows * rank), 0);
  factors.kv_factor.assign(static_cast<std::size_t>(columns * rank), 0);
  if (largest == 0) return factors;

  // The longer side is the length of a column, so that there are few columns to turn. Brought to
  // a largest element of about 1, squares of tiny or huge elements stay numbers.
  const bool by_rows = rows < columns;
  const double scale = std::exp2(std::floor(std::log2(largest)));
  Columns matrix{std::min(rows, columns), std::max(rows, columns), {}};
  auto element = [&](std::int64_t column, std::int64_t i) {
    return double{by_rows ? bias[column * columns + i] : bias[i * columns + column]} / scale;
  };
  for (std::int64_t c = 0; c < matrix.count; ++c) {
    for (std::int64_t i = 0; i < matrix.length; ++i) matrix.values.push_back(element(c, i));
  }
  orthogonalise(matrix);
  std::vector<double> energies;
  for (std::int64_t c = 0; c < matrix.count; ++c) {
    energies.push_back(dot(matrix[c], matrix[c], matrix.length));
  }
  std::vector<std::int64_t> order(energies.size());
  std::iota(order.begin(), order.end(), std::int64_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::int64_t a, std::int64_t b) { return energies[a] > energies[b]; });

  double kept = 0;
  const std::int64_t used = std::min<std::int64_t>(rank, matrix.count);
  std::vector<float>& along = by_rows ? factors.kv_factor : factors.q_factor;
  std::vector<float>& across = by_rows ? factors.q_factor : factors.kv_factor;
  for (std::int64_t r = 0; r < used; ++r) {
    const double energy = energies[order[r]], sigma = std::sqrt(energy);
    kept += energy;
    if (sigma <= 1e-14 * std::sqrt(energies[order[0]])) continue;  // Rounding of a lower rank.
    const double* const column = matrix[order[r]];                 // sigma times a unit vector.
    const double root = std::sqrt(sigma * scale);
    for (std::int64_t i = 0; i < matrix.length; ++i) {
      along[i * rank + r] = static_cast<float>(column[i] / sigma * root);
    }
    // The other side follows from the matrix itself: rotations need not be remembered.
    for (std::int64_t c = 0; c < matrix.count; ++c) {
      double sum = 0;
      for (std::int64_t i = 0; i < matrix.length; ++i) sum += element(c, i) * column[i];
      across[c * rank + r] = static_cast<float>(sum / energy * root);
    }
  }
  factors.kept_energy =
      std::min(1.0, kept / std::accumulate(energies.begin(), energies.end(), 0.0));
  for (std::int64_t i = 0; i < rows; ++i) {
    for (std::int64_t j = 0; j < columns; ++j) {
      double sum = 0;
      for (int r = 0; r < rank; ++r) {
        sum += double{factors.q_factor[i * rank + r]} * double{factors.kv_factor[j * rank + r]};
      }
      factors.max_abs_error =
          std::max(factors.max_abs_error, std::fabs(sum - double{bias[i * columns + j]}));
    }
  }
  return factors;
}

}  // namespace attune
