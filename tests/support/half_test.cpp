// SPDX-License-Identifier: Apache-2.0
#include "src/support/half.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "tests/random_seed.h"

using attune::Dtype;

namespace {

/// A 16-bit format and the conversions under test.
struct Format {
  const char* name;
  int exponent_bits;
  int fraction_bits;
  float (*widen)(std::uint16_t);
  std::uint16_t (*narrow)(float);
};

const Format kFormats[] = {{"f16", 5, 10, attune::f16_to_float, attune::float_to_f16},
                           {"bf16", 8, 7, attune::bf16_to_float, attune::float_to_bf16}};

bool is_nan(const Format& format, std::uint16_t bits) {
  const int infinity = ((1 << format.exponent_bits) - 1) << format.fraction_bits;
  return (bits & 0x7fff) > infinity;
}

/// The value of non-negative finite bits by the format's definition, in double, where all are
/// exact. For infinity's bits it gives the power of two that rounding takes them for.
double defined_value(const Format& format, std::uint16_t bits) {
  const int exponent = bits >> format.fraction_bits;
  const int fraction = bits & ((1 << format.fraction_bits) - 1);
  const int bias = (1 << (format.exponent_bits - 1)) - 1;
  const int significand = exponent == 0 ? fraction : fraction + (1 << format.fraction_bits);
  return std::ldexp(significand, std::max(exponent, 1) - bias - format.fraction_bits);
}

/// Narrowing by search among all values of a format: the nearest one, the even one at a tie.
class Oracle {
 public:
  explicit Oracle(const Format& format) {
    const int infinity = ((1 << format.exponent_bits) - 1) << format.fraction_bits;
    for (int bits = 0; bits <= infinity; ++bits) {
      values_.push_back(defined_value(format, static_cast<std::uint16_t>(bits)));
    }
  }

  std::uint16_t narrow(float value) const {
    const std::uint16_t sign = std::signbit(value) ? 0x8000 : 0;
    const double magnitude = std::fabs(double{value});
    const auto above = std::lower_bound(values_.begin(), values_.end(), magnitude);
    auto bits = static_cast<std::size_t>(above - values_.begin());
    if (above == values_.end()) {
      bits = values_.size() - 1;
    } else if (*above != magnitude) {
      const double up = *above - magnitude, down = magnitude - values_[bits - 1];
      if (down < up || (down == up && bits % 2 == 1)) --bits;
    }
    return static_cast<std::uint16_t>(sign | bits);
  }

 private:
  std::vector<double> values_;  // Of bits 0, 1, …, infinity: ascending.
};

/// Compares both; true if they agree. One CHECK per value would take most of the test's time.
bool agrees(const Format& format, const Oracle& oracle, float value) {
  return format.narrow(value) == oracle.narrow(value);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("all 65536 values of f16 and bf16 widen to their defined value and narrow back") {
    for (const Format& format : kFormats) {
      CAPTURE(format.name);
      const int infinity = ((1 << format.exponent_bits) - 1) << format.fraction_bits;
      for (int i = 0; i < 65536; ++i) {
        const auto bits = static_cast<std::uint16_t>(i);
        const float wide = format.widen(bits);
        if (is_nan(format, bits)) {
          if (std::isnan(wide) && is_nan(format, format.narrow(wide))) continue;
          FAIL_CHECK("NaN bits " << bits << " widen to " << wide);
          continue;
        }
        const int magnitude = i & 0x7fff;
        double expected = magnitude == infinity
                              ? std::numeric_limits<double>::infinity()
                              : defined_value(format, static_cast<std::uint16_t>(magnitude));
        if (i >= 0x8000) expected = -expected;
        const bool same_sign = std::signbit(wide) == (i >= 0x8000);
        if (double{wide} != expected || !same_sign || format.narrow(wide) != bits) {
          FAIL_CHECK("bits " << bits << " widen to " << wide << " and narrow to "
                             << format.narrow(wide));
        }
      }
    }
  }

  TEST_CASE("NaN keeps its sign when it is narrowed, and never becomes infinity") {
    for (const Format& format : kFormats) {
      CAPTURE(format.name);
      // A payload in the lowest bit alone would vanish if the fraction were only cut off.
      for (std::uint32_t bits : {0x7f800001u, 0x7fc00000u, 0x7fffffffu, 0x7f801000u}) {
        CHECK(is_nan(format, format.narrow(std::bit_cast<float>(bits))));
        const std::uint16_t negative = format.narrow(std::bit_cast<float>(bits | 0x80000000u));
        CHECK(is_nan(format, negative));
        CHECK((negative & 0x8000) != 0);
      }
    }
  }

  TEST_CASE("narrowing rounds to nearest even at every tie and right beside it") {
    for (const Format& format : kFormats) {
      CAPTURE(format.name);
      const Oracle oracle(format);
      const int infinity = ((1 << format.exponent_bits) - 1) << format.fraction_bits;
      for (int i = 0; i < infinity; ++i) {
        const double low = defined_value(format, static_cast<std::uint16_t>(i));
        const double high = defined_value(format, static_cast<std::uint16_t>(i + 1));
        const float tie = static_cast<float>((low + high) / 2);
        REQUIRE(double{tie} == (low + high) / 2);
        for (float value : {tie, std::nextafter(tie, 0.0f), std::nextafter(tie, INFINITY)}) {
          if (agrees(format, oracle, value) && agrees(format, oracle, -value)) continue;
          FAIL_CHECK("narrowing " << value << " gives bits " << format.narrow(value)
                                  << " instead of " << oracle.narrow(value));
        }
      }
    }
  }

  TEST_CASE("narrowing agrees with a search for the nearest value on random floats") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (const Format& format : kFormats) {
      CAPTURE(format.name);
      const Oracle oracle(format);
      for (int i = 0; i < 200000; ++i) {
        // Half of them from all floats, half from the range where f16 has its values.
        std::uint32_t bits = static_cast<std::uint32_t>(random());
        if (i % 2 == 0) bits = (bits & 0x807fffffu) | ((100u + bits % 45u) << 23);
        const float value = std::bit_cast<float>(bits);
        if (std::isnan(value) || agrees(format, oracle, value)) continue;
        FAIL_CHECK("narrowing " << value << " gives bits " << format.narrow(value) << " instead of "
                                << oracle.narrow(value));
      }
    }
  }

#ifdef __FLT16_MANT_DIG__
  TEST_CASE("f16 agrees with the compiler's own type") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (int i = 0; i < 200000; ++i) {
      std::uint32_t bits = static_cast<std::uint32_t>(random());
      if (i % 2 == 0) bits = (bits & 0x807fffffu) | ((100u + bits % 45u) << 23);
      const float value = std::bit_cast<float>(bits);
      if (std::isnan(value)) continue;
      __extension__ typedef _Float16 Half;
      const std::uint16_t expected = std::bit_cast<std::uint16_t>(static_cast<Half>(value));
      if (attune::float_to_f16(value) == expected) continue;
      FAIL_CHECK("narrowing " << value << " gives bits " << attune::float_to_f16(value)
                              << " instead of " << expected);
    }
  }
#endif

  TEST_CASE("limits: overflow, the smallest values and signed zero") {
    CHECK(attune::float_to_f16(65504.0f) == 0x7bff);
    CHECK(attune::float_to_f16(65519.996f) == 0x7bff);
    CHECK(attune::float_to_f16(65520.0f) == 0x7c00);
    CHECK(attune::float_to_f16(-INFINITY) == 0xfc00);
    CHECK(attune::float_to_f16(0x1p-24f) == 0x0001);
    CHECK(attune::float_to_f16(0x1p-25f) == 0x0000);
    CHECK(attune::float_to_f16(0x1.000002p-25f) == 0x0001);
    CHECK(attune::float_to_f16(-0.0f) == 0x8000);
    CHECK(attune::float_to_bf16(std::numeric_limits<float>::max()) == 0x7f80);
    CHECK(attune::float_to_bf16(std::numeric_limits<float>::denorm_min()) == 0x0000);
    CHECK(attune::float_to_bf16(-0.0f) == 0x8000);
  }

  TEST_CASE("arrays are read and written in their dtype, one element at a time") {
    const std::pair<Dtype, float> rounded[] = {{Dtype::kF32, 1.00390625f + 0x1p-20f},
                                               {Dtype::kF16, 1.00390625f},
                                               {Dtype::kBf16, 1.0078125f}};
    for (const auto& [dtype, expected] : rounded) {
      CAPTURE(attune::dtype_name(dtype));
      float memory[4];
      std::memset(memory, 0x11, sizeof memory);
      const std::vector<float> before = {attune::load_float(memory, dtype, 0),
                                         attune::load_float(memory, dtype, 2)};
      attune::store_float(memory, dtype, 1, 1.00390625f + 0x1p-20f);
      CHECK(attune::load_float(memory, dtype, 1) == expected);
      CHECK(attune::load_float(memory, dtype, 0) == before[0]);
      CHECK(attune::load_float(memory, dtype, 2) == before[1]);
    }
  }
}
