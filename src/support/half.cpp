// SPDX-License-Identifier: Apache-2.0
#include "src/support/half.h"

#include <bit>
#include <cmath>

namespace attune {

float f16_to_float(std::uint16_t bits) {
  const std::uint32_t sign = std::uint32_t(bits & 0x8000u) << 16;
  const std::uint32_t exponent = (bits >> 10) & 0x1fu;
  const std::uint32_t fraction = bits & 0x3ffu;
  if (exponent == 0) {  // Zero and subnormals: fraction · 2^-24 is exact in f32.
    const float magnitude = std::ldexp(float(fraction), -24);
    return sign != 0 ? -magnitude : magnitude;
  }
  const std::uint32_t wide_exponent = exponent == 31 ? 255u : exponent + 112u;
  return std::bit_cast<float>(sign | (wide_exponent << 23) | (fraction << 13));
}

std::uint16_t float_to_f16(float value) {
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
  const std::uint16_t sign = std::uint16_t((bits >> 16) & 0x8000u);
  const std::uint32_t magnitude = bits & 0x7fffffffu;
  if (magnitude > 0x7f800000u) return sign | 0x7e00u;   // NaN stays a quiet NaN.
  if (magnitude >= 0x477ff000u) return sign | 0x7c00u;  // From 65520 on it rounds to infinity.
  if (magnitude < 0x38800000u) {                        // Below 2^-14 the result is subnormal.
    const float steps = std::nearbyint(std::bit_cast<float>(magnitude) * 0x1p24f);
    return sign | std::uint16_t(steps);
  }
  const std::uint32_t rounded = magnitude + 0xfffu + ((magnitude >> 13) & 1u);
  return sign | std::uint16_t((rounded - 0x38000000u) >> 13);
}

float bf16_to_float(std::uint16_t bits) { return std::bit_cast<float>(std::uint32_t(bits) << 16); }

std::uint16_t float_to_bf16(float value) {
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(value);
  if ((bits & 0x7fffffffu) > 0x7f800000u) return std::uint16_t((bits >> 16) | 0x40u);
  return std::uint16_t((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

float load_float(const void* data, Dtype dtype, std::int64_t index) {
  switch (dtype) {
    case Dtype::kF16:
      return f16_to_float(static_cast<const std::uint16_t*>(data)[index]);
    case Dtype::kBf16:
      return bf16_to_float(static_cast<const std::uint16_t*>(data)[index]);
    default:
      return static_cast<const float*>(data)[index];
  }
}

void store_float(void* data, Dtype dtype, std::int64_t index, float value) {
  switch (dtype) {
    case Dtype::kF16:
      static_cast<std::uint16_t*>(data)[index] = float_to_f16(value);
      break;
    case Dtype::kBf16:
      static_cast<std::uint16_t*>(data)[index] = float_to_bf16(value);
      break;
    default:
      static_cast<float*>(data)[index] = value;
  }
}

}  // namespace attune
