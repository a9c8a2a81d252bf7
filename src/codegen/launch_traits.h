// SPDX-License-Identifier: Apache-2.0
// What a GPU kernel is compiled for beside its Problem and Schedule: facts about the tensors of a
// launch that its code would otherwise ask, at the cost of a second copy of its loads.
#pragma once

#include <numeric>

#include <attune/problem.h>

namespace attune {

struct LaunchTraits {
  /// Where rows of q, k, v and out start: at multiples of this many bytes; 16, 8, 4 or 2.
  int row_alignment = 16;

  friend bool operator==(const LaunchTraits&, const LaunchTraits&) = default;
};

inline constexpr int kMostRowAlignment = 16;

/// Of dense tensors.
inline LaunchTraits dense_traits(const Problem& problem) {
  const int element = static_cast<int>(dtype_size(problem.dtype));
  const int width = std::gcd(problem.head_dim, problem.head_dim_v) * element;
  return {std::gcd(width, kMostRowAlignment)};
}

}  // namespace attune
