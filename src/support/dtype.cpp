// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include <attune/tensor.h>

#include "src/support/text.h"

namespace attune {
namespace {

struct Spelling {
  std::string_view word;
  Dtype dtype;
};

constexpr std::array kCanonical = {Dtype::kF32, Dtype::kF16, Dtype::kBf16,
                                   Dtype::kI32, Dtype::kI8,  Dtype::kBool};

constexpr std::array<Spelling, 8> kAliases = {{{"fp32", Dtype::kF32},
                                               {"float32", Dtype::kF32},
                                               {"fp16", Dtype::kF16},
                                               {"float16", Dtype::kF16},
                                               {"half", Dtype::kF16},
                                               {"bfloat16", Dtype::kBf16},
                                               {"int32", Dtype::kI32},
                                               {"int8", Dtype::kI8}}};

}  // namespace

std::string_view dtype_name(Dtype dtype) {
  switch (dtype) {
    case Dtype::kF32:
      return "f32";
    case Dtype::kF16:
      return "f16";
    case Dtype::kBf16:
      return "bf16";
    case Dtype::kI32:
      return "i32";
    case Dtype::kI8:
      return "i8";
    case Dtype::kBool:
      return "bool";
  }
  return "?";
}

std::size_t dtype_size(Dtype dtype) {
  switch (dtype) {
    case Dtype::kF32:
    case Dtype::kI32:
      return 4;
    case Dtype::kF16:
    case Dtype::kBf16:
      return 2;
    case Dtype::kI8:
    case Dtype::kBool:
      return 1;
  }
  return 1;
}

Result<Dtype> parse_dtype(std::string_view text) {
  for (Dtype dtype : kCanonical) {
    if (text == dtype_name(dtype)) return dtype;
  }
  for (const Spelling& alias : kAliases) {
    if (text == alias.word) return alias.dtype;
  }
  std::vector<std::string> names;
  for (Dtype dtype : kCanonical) names.emplace_back(dtype_name(dtype));
  std::vector<std::string> known = names;
  for (const Spelling& alias : kAliases) known.emplace_back(alias.word);
  constexpr std::size_t kLongestShown = 40;  // A file may hand over any amount of text.
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("`{}{}` is not a dtype", text.substr(0, kLongestShown),
                          text.size() > kLongestShown ? "..." : ""),
              fmt::format("{}use {}", did_you_mean(text, known), list_of(names)));
}

Tensor Tensor::contiguous(void* data, Dtype dtype, std::array<std::int64_t, 4> shape) {
  Tensor tensor{data, dtype, shape, {}};
  // An empty axis counts as 1, so that no stride is 0 and looks like broadcasting. Unsigned,
  // because a shape from outside may overflow before anybody had a chance to refuse it.
  std::uint64_t stride = 1;
  for (int axis = 3; axis >= 0; --axis) {
    tensor.strides[axis] = static_cast<std::int64_t>(stride);
    stride *= static_cast<std::uint64_t>(std::max<std::int64_t>(shape[axis], 1));
  }
  return tensor;
}

std::int64_t Tensor::elements() const {
  // A count too large for 64 bits stays at the largest value: wrapped around it could look small
  // and pass a check of sizes.
  std::int64_t count = 1;
  if (*std::min_element(shape.begin(), shape.end()) <= 0) return 0;
  for (std::int64_t extent : shape) {
    if (__builtin_mul_overflow(count, extent, &count)) {
      return std::numeric_limits<std::int64_t>::max();
    }
  }
  return count;
}

}  // namespace attune
