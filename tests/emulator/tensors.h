// SPDX-License-Identifier: Apache-2.0
// Tensors in areas of the bare machine's memory, and random values for them.
#pragma once

#include <cstdint>

#include "src/codegen/attention_args.h"

enum Area {
  kQ,
  kK,
  kV,
  kOut,
  kLse,
  kScratch,
  kCommon,
  kFirstNamed,
  kSecondNamed,
  kBlockOffsets,
  kBlockIndices,
  kBlockFull,
};

/// What lies where nothing was written: NaN in every floating-point type.
inline constexpr unsigned char kPoison = 0xff;

/// A tensor of rows, all `strides.row` elements apart, at the end of its area, where mapped memory
/// ends too: what reads or writes behind it is a fault.
struct Placed {
  char* area;
  char* data;
  std::int64_t rows, dim;  ///< Rows of all items and heads, elements of a row.
  attune::Strides strides;
  attune::Dtype dtype;

  char* element(std::int64_t row, std::int64_t d) const;
  double value(std::int64_t row, std::int64_t d) const;
};

/// Clears the area to poison and gives the tensor its place there. `gap` elements lie between rows.
Placed place(Area area, attune::Dtype dtype, std::int64_t batch, std::int64_t heads,
             std::int64_t length, std::int64_t dim, std::int64_t gap);

/// SplitMix64.
class Random {
 public:
  explicit Random(std::uint64_t state) : state_(state) {}
  std::int64_t below(std::int64_t end);
  /// From −2 to 2, exact in the dtype.
  float value(attune::Dtype dtype);
  /// All elements of a tensor of kF32, kF16 or kBf16.
  void fill(const Placed& placed);

 private:
  std::uint64_t state_;
};

/// Whether poison is all there is.
bool is_poisoned(const char* first, const char* end);
