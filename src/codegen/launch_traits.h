// SPDX-License-Identifier: Apache-2.0
// What a GPU kernel is compiled for beside its Problem and Schedule: facts about the tensors of a
// launch that its code would otherwise ask, at the cost of a second copy of its loads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <attune/problem.h>

namespace attune {

struct LaunchTraits {
  /// Where rows of q, k, v and out start: at multiples of this many bytes; 16, 8, 4 or 2.
  int row_alignment = 16;
  /// Offsets inside a head of q, k, v, out and lse, and inside a named tensor, may need 64 bits.
  bool wide_offsets = false;
  /// As row_alignment, of the tensor that staged_bias.h names: 16 where there is none, 0 if its
  /// elements must be read one by one, the last axis being broadcast or not contiguous.
  int bias_alignment = 0;

  /// Whether a kernel for these traits may be launched with tensors that have `given`.
  bool allow(const LaunchTraits& given) const {
    return given.row_alignment >= row_alignment && (wide_offsets || !given.wide_offsets) &&
           given.bias_alignment >= bias_alignment;
  }
  std::string text() const;  ///< For keys and people.

  friend bool operator==(const LaunchTraits&, const LaunchTraits&) = default;
};

inline constexpr int kMostRowAlignment = 16;

/// Of dense tensors of fewer than 2^31 elements, a bias among them being `kv_len` wide, or as wide
/// as is best.
LaunchTraits dense_traits(const Problem& problem, std::optional<std::int64_t> kv_len = {});

}  // namespace attune
