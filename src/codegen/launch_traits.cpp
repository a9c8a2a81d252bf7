// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/launch_traits.h"

#include <numeric>

#include <fmt/format.h>

#include "src/codegen/staged_bias.h"

namespace attune {

std::string LaunchTraits::text() const {
  return fmt::format("rows at multiples of {} bytes, offsets of {} bits, bias rows at {}",
                     row_alignment, wide_offsets ? 64 : 32, bias_alignment);
}

LaunchTraits dense_traits(const Problem& problem, std::optional<std::int64_t> kv_len) {
  LaunchTraits traits;
  const int element = static_cast<int>(dtype_size(problem.dtype));
  const int width = std::gcd(problem.head_dim, problem.head_dim_v) * element;
  traits.row_alignment = std::gcd(width, kMostRowAlignment);
  traits.bias_alignment = kMostRowAlignment;
  const expr::NodePtr bias = kv_len ? staged_bias(problem) : nullptr;
  if (bias != nullptr) {
    const std::int64_t bytes = *kv_len * static_cast<std::int64_t>(dtype_size(bias->dtype));
    traits.bias_alignment = static_cast<int>(std::gcd<std::int64_t>(bytes, kMostRowAlignment));
    if (*kv_len <= 1) traits.bias_alignment = 0;  // It is empty or broadcasts.
  }
  return traits;
}

}  // namespace attune
