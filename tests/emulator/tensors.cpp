// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/tensors.h"

#include <bit>
#include <limits>

#include "tests/emulator/machine.h"

using attune::Dtype;

namespace {

std::int64_t bytes_of(Dtype dtype) {
  if (dtype == Dtype::kI8 || dtype == Dtype::kBool) return 1;
  return dtype == Dtype::kF32 || dtype == Dtype::kI32 ? 4 : 2;
}

double f16_value(std::uint16_t bits) {
  const int exponent = bits >> 10 & 31, mantissa = bits & 0x3ff;
  double value = (exponent == 0 ? mantissa : mantissa + 1024) * 0x1p-24;
  for (int i = 1; i < exponent; ++i) value *= 2;
  if (exponent == 31) {
    using Limits = std::numeric_limits<double>;
    value = mantissa == 0 ? Limits::infinity() : Limits::quiet_NaN();
  }
  return bits >> 15 != 0 ? -value : value;
}

// Only of 0 and of normal values that f16 holds exactly.
std::uint16_t f16_bits(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  const std::uint32_t magnitude = bits & 0x7fffffff;
  if (magnitude == 0) return 0;
  return static_cast<std::uint16_t>((bits >> 16 & 0x8000) | (magnitude - 0x38000000) >> 13);
}

}  // namespace

char* Placed::element(std::int64_t row, std::int64_t d) const {
  return data + (row * strides.row + d) * bytes_of(dtype);
}

double Placed::value(std::int64_t row, std::int64_t d) const {
  const char* const place = element(row, d);
  if (dtype == Dtype::kF32) return *reinterpret_cast<const float*>(place);
  const auto bits = *reinterpret_cast<const std::uint16_t*>(place);
  if (dtype == Dtype::kF16) return f16_value(bits);
  return std::bit_cast<float>(std::uint32_t{bits} << 16);
}

Placed place(Area area, Dtype dtype, std::int64_t batch, std::int64_t heads, std::int64_t length,
             std::int64_t dim, std::int64_t gap) {
  Placed placed{machine::area(area), nullptr, batch * heads * length, dim, {}, dtype};
  const std::int64_t row = dim + gap;
  placed.strides = {heads * length * row, length * row, row};
  const std::int64_t elements = placed.rows == 0 ? 0 : (placed.rows - 1) * row + dim;
  placed.data = placed.area + machine::kAreaBytes - elements * bytes_of(dtype);
  machine::fill(placed.area, kPoison, machine::kAreaBytes);
  return placed;
}

std::int64_t Random::below(std::int64_t end) {
  std::uint64_t x = state_ += 0x9e3779b97f4a7c15u;
  x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
  x = (x ^ x >> 27) * 0x94d049bb133111ebu;
  return static_cast<std::int64_t>((x ^ x >> 31) >> 11) % end;
}

// In steps that 8 bits of mantissa hold for bf16, 11 for f16 and 24 for f32.
float Random::value(Dtype dtype) {
  const std::int64_t steps = dtype == Dtype::kBf16 ? 128 : dtype == Dtype::kF16 ? 1024 : 1 << 23;
  return static_cast<float>(below(2 * steps + 1) - steps) * 2.0f / static_cast<float>(steps);
}

void Random::fill(const Placed& placed) {
  for (std::int64_t row = 0; row < placed.rows; ++row) {
    for (std::int64_t d = 0; d < placed.dim; ++d) {
      const float number = value(placed.dtype);
      char* const place = placed.element(row, d);
      if (placed.dtype == Dtype::kF32) {
        *reinterpret_cast<float*>(place) = number;
      } else if (placed.dtype == Dtype::kF16) {
        *reinterpret_cast<std::uint16_t*>(place) = f16_bits(number);
      } else {
        *reinterpret_cast<std::uint16_t*>(place) =
            static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(number) >> 16);
      }
    }
  }
}

bool is_poisoned(const char* first, const char* end) {
  for (; first < end; ++first) {
    if (static_cast<unsigned char>(*first) != kPoison) return false;
  }
  return true;
}
