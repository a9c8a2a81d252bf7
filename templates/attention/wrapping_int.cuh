// SPDX-License-Identifier: Apache-2.0
// `Int`: the i32 of score and mask expressions. Every operation on it is defined, as the host
// evaluator defines it, while overflow of `int` would be the compiler's to exploit.
#pragma once

#include <device/types.cuh>

namespace attune {

struct Int {
  int value;

  Int() = default;
  ATTUNE_DEVICE constexpr Int(int i) : value(i) {}
  /// Keeps the low 32 bits: positions are below 2^31.
  ATTUNE_DEVICE constexpr Int(Index i) : value(int(i)) {}
  ATTUNE_DEVICE constexpr Int(u32 i) : value(int(i)) {}

  ATTUNE_DEVICE constexpr explicit operator Index() const { return value; }
  ATTUNE_DEVICE constexpr explicit operator u32() const { return u32(value); }
  ATTUNE_DEVICE constexpr explicit operator float() const { return float(value); }
  /// Rounded to float as well: the oracle computes in double, but converts as kernels do.
  ATTUNE_DEVICE constexpr explicit operator double() const { return float(value); }
};

ATTUNE_DEVICE constexpr Int operator-(Int a) { return 0u - u32(a); }
ATTUNE_DEVICE constexpr Int operator+(Int a, Int b) { return u32(a) + u32(b); }
ATTUNE_DEVICE constexpr Int operator-(Int a, Int b) { return u32(a) - u32(b); }
ATTUNE_DEVICE constexpr Int operator*(Int a, Int b) { return u32(a) * u32(b); }
/// Truncates. A zero divisor gives 0; -2^31 / -1 wraps.
ATTUNE_DEVICE constexpr Int operator/(Int a, Int b) {
  return b.value == 0 ? Int(0) : b.value == -1 ? -a : Int(a.value / b.value);
}
/// Has the sign of `a`. A zero divisor gives 0.
ATTUNE_DEVICE constexpr Int operator%(Int a, Int b) {
  return b.value == 0 || b.value == -1 ? 0 : a.value % b.value;
}

ATTUNE_DEVICE constexpr bool operator<(Int a, Int b) { return a.value < b.value; }
ATTUNE_DEVICE constexpr bool operator<=(Int a, Int b) { return a.value <= b.value; }
ATTUNE_DEVICE constexpr bool operator==(Int a, Int b) { return a.value == b.value; }
ATTUNE_DEVICE constexpr bool operator!=(Int a, Int b) { return a.value != b.value; }

}  // namespace attune
