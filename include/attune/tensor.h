// SPDX-License-Identifier: Apache-2.0
// Dtypes and tensor views: how callers hand memory to attune. attune never owns a caller's tensor.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <attune/result.h>

namespace attune {

/// Element types. q, k, v and out use kF32, kF16 or kBf16; the others are for named tensors.
enum class Dtype { kF32, kF16, kBf16, kI32, kI8, kBool };

/// Canonical name: "f32", "f16", "bf16", "i32", "i8", "bool".
std::string_view dtype_name(Dtype dtype);

/// Size of one element [bytes].
std::size_t dtype_size(Dtype dtype);

/// Reads a canonical name or one of the aliases fp32, float32, fp16, float16, half, bfloat16,
/// int32, int8. Errors: kInvalidArgument, listing the names, when `text` is none of them.
Result<Dtype> parse_dtype(std::string_view text);

/// A strided view of up to four axes. For q, k, v and out the axes are
/// [batch, heads, length, head_dim]; for lse [batch, q_heads, q_len] (axis 3 has extent 1).
/// Strides are in elements, any sign or size; the last axis of q, k, v and out is contiguous.
/// Inputs are only read. The memory stays the caller's and must outlive the run that uses it.
struct Tensor {
  void* data = nullptr;
  Dtype dtype = Dtype::kF32;
  std::array<std::int64_t, 4> shape{};
  std::array<std::int64_t, 4> strides{};  ///< [elements]

  /// A dense row-major tensor.
  static Tensor contiguous(void* data, Dtype dtype, std::array<std::int64_t, 4> shape);

  /// Number of elements (product of the extents).
  std::int64_t elements() const;
};

}  // namespace attune
