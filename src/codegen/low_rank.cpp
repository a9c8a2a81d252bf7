// SPDX-License-Identifier: Apache-2.0
#include <attune/low_rank.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "src/support/try.h"

namespace attune {
namespace {

Status check_lengths(const char* what, std::int64_t q_len, std::int64_t kv_len) {
  for (const auto& [name, length] : {std::pair{"q_len", q_len}, {"kv_len", kv_len}}) {
    if (length >= 0 && length <= 1 << 24) continue;
    return fail(ErrorCode::kInvalidArgument, fmt::format("{}: `{}` is {}", what, name, length),
                "allowed: 0 to 2^24, the integers that f32 holds");
  }
  return {};
}

/// What f32 cannot hold of slope · position: 0 if the product is exact.
double remainder(float slope, std::int64_t position) {
  const double product = double(slope) * double(position);  // At most 24 + 25 bits: exact.
  return product - double(static_cast<float>(product));
}

}  // namespace

Result<AlibiFactors> alibi_factors(const std::vector<float>& slopes, std::int64_t q_len,
                                   std::int64_t kv_len) {
  ATTUNE_CHECK_OK(check_lengths("alibi_factors", q_len, kv_len));
  bool exact = true;
  for (std::size_t h = 0; h < slopes.size(); ++h) {
    if (!std::isfinite(slopes[h])) {
      return fail(ErrorCode::kInvalidArgument,
                  fmt::format("alibi_factors: the slope of head {} is {}", h, slopes[h]),
                  "slopes are finite");
    }
    // Both sides are looked at: the kernel multiplies slope · kv, and rounds what is no f32.
    for (std::int64_t i = 0; exact && i < std::max(q_len, kv_len); ++i) {
      exact = remainder(slopes[h], i) == 0;
    }
  }
  AlibiFactors factors;
  factors.rank = exact ? 2 : 3;
  for (const float slope : slopes) {
    for (std::int64_t q = 0; q < q_len; ++q) {
      const std::int64_t pos = q + kv_len - q_len;
      factors.q_factor.push_back(static_cast<float>(-double(slope) * double(pos)));
      factors.q_factor.push_back(slope);
      if (!exact) factors.q_factor.push_back(static_cast<float>(-remainder(slope, pos)));
    }
  }
  for (std::int64_t kv = 0; kv < kv_len; ++kv) {
    factors.kv_factor.push_back(1);
    factors.kv_factor.push_back(static_cast<float>(kv));
    if (!exact) factors.kv_factor.push_back(1);
  }
  return factors;
}

Result<DistanceFactors> squared_distance_factors(const float* q_points, std::int64_t q_len,
                                                 const float* kv_points, std::int64_t kv_len,
                                                 int dims, float weight) {
  ATTUNE_CHECK_OK(check_lengths("squared_distance_factors", q_len, kv_len));
  if (dims < 1 || dims > 8) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("squared_distance_factors: `dims` is {}", dims), "1 to 8 is allowed");
  }
  if (!std::isfinite(weight)) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("squared_distance_factors: `weight` is {}", weight),
                "it must be finite");
  }
  struct Points {
    const char* name;
    const float* coordinates;
    std::int64_t count;
  };
  const Points sides[] = {{"q", q_points, q_len}, {"kv", kv_points, kv_len}};
  std::vector<double> middle(static_cast<std::size_t>(dims), 0.0);
  for (int d = 0; d < dims; ++d) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const auto& [name, coordinates, count] : sides) {
      for (std::int64_t i = 0; i < count; ++i) {
        const double x = coordinates[i * dims + d];
        if (!std::isfinite(x)) {
          return fail(ErrorCode::kInvalidArgument,
                      fmt::format("squared_distance_factors: coordinate {} of {} point {} is {}", d,
                                  name, i, x),
                      "coordinates are finite");
        }
        low = std::min(low, x);
        high = std::max(high, x);
      }
    }
    if (low <= high) middle[d] = std::ceil((low + high) / 2);
  }

  // −w |a − b|² = −w |a|² · 1  +  Σ_d 2 w a_d · b_d  +  −w · |b|², in this order: the first two
  // kinds of terms nearly cancel to w |b|² for near points, which is what the last one takes away.
  DistanceFactors factors;
  factors.rank = dims + 2;
  auto centred = [&](const float* coordinates, std::int64_t i, int d) {
    // Rounded before it is squared, so that both sides speak of the same point.
    return double(static_cast<float>(double(coordinates[i * dims + d]) - middle[d]));
  };
  auto square = [&](const float* coordinates, std::int64_t i) {
    double sum = 0;
    for (int d = 0; d < dims; ++d) sum += centred(coordinates, i, d) * centred(coordinates, i, d);
    return sum;
  };
  for (std::int64_t i = 0; i < q_len; ++i) {
    factors.q_factor.push_back(static_cast<float>(-double(weight) * square(q_points, i)));
    for (int d = 0; d < dims; ++d) {
      factors.q_factor.push_back(static_cast<float>(2 * double(weight) * centred(q_points, i, d)));
    }
    factors.q_factor.push_back(-weight);
  }
  for (std::int64_t j = 0; j < kv_len; ++j) {
    factors.kv_factor.push_back(1);
    for (int d = 0; d < dims; ++d) {
      factors.kv_factor.push_back(static_cast<float>(centred(kv_points, j, d)));
    }
    factors.kv_factor.push_back(static_cast<float>(square(kv_points, j)));
  }
  return factors;
}

}  // namespace attune
