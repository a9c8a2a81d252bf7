// SPDX-License-Identifier: Apache-2.0
// What kernels and the reference call of the C library: there is none on the bare machine. Errors
// are a few units in the last place of f64, far below what the comparison asks; sin and cos are for
// arguments below about 10^6.
#include <bit>
#include <cstdint>
#include <limits>

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLn2High = 0x1.62e42feep-1, kLn2Low = 0x1.a39ef35793c76p-33;
constexpr double kLog2E = 0x1.71547652b82fep0;

/// 2^exponent for the exponents of normal numbers.
double power_of_two(int exponent) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

double nearest(double x) {
  return static_cast<double>(static_cast<std::int64_t>(x < 0 ? x - 0.5 : x + 0.5));
}

/// Σ x^n / (first · … · n) with n rising by `step` from `first`: the tails of exp, sin and cos.
double series(double factor, int first, int step, int terms, double x) {
  double term = x, sum = 0;
  for (int i = 0, n = first; i < terms; ++i, n += step) {
    sum += term;
    term *= factor / (step == 1 ? n + 1.0 : (n + 1.0) * (n + 2.0));
  }
  return sum;
}

/// Sine of x + quarter · π / 2.
double shifted_sine(double x, int quarter) {
  constexpr double kHalfPiHigh = 0x1.921fb544p0, kHalfPiLow = 0x1.0b4611a626331p-34;
  const double turns = nearest(x / 0x1.921fb54442d18p0);
  const double rest = (x - turns * kHalfPiHigh) - turns * kHalfPiLow;
  const std::int64_t place = (static_cast<std::int64_t>(turns) + quarter) & 3;
  const double square = -rest * rest;
  const double value =
      place % 2 == 0 ? series(square, 1, 2, 10, rest) : series(square, 0, 2, 11, 1);
  return place < 2 ? value : -value;
}

}  // namespace

extern "C" {

double exp(double x) {
  if (x != x) return x;
  if (x > 709.8) return kInfinity;
  if (x < -745.2) return 0;
  const double k = nearest(x * kLog2E);
  const double rest = (x - k * kLn2High) - k * kLn2Low;
  const double value = 1 + series(rest, 1, 1, 14, rest);
  const int half = static_cast<int>(k) / 2;
  return value * power_of_two(half) * power_of_two(static_cast<int>(k) - half);
}

double exp2(double x) { return exp(x * 0x1.62e42fefa39efp-1); }

double log(double x) {
  if (x == 0) return -kInfinity;
  if (!(x > 0)) return std::numeric_limits<double>::quiet_NaN();
  if (x == kInfinity) return x;
  int exponent = 0;
  if (x < 0x1p-1022) {
    x *= 0x1p54;
    exponent = -54;
  }
  const auto bits = std::bit_cast<std::uint64_t>(x);
  exponent += static_cast<int>(bits >> 52) - 1023;
  double mantissa = std::bit_cast<double>((bits & 0xfffffffffffffu) | 0x3ff0000000000000u);
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    ++exponent;
  }
  const double f = (mantissa - 1) / (mantissa + 1);
  double power = f, sum = 0;
  for (int n = 1; n < 27; n += 2, power *= f * f) sum += power / n;
  return exponent * kLn2High + (2 * sum + exponent * kLn2Low);
}

double tanh(double x) {
  if (x != x) return x;
  const double magnitude = x < 0 ? -x : x;
  if (magnitude < 0x1p-20) return x;
  const double e = exp(-2 * magnitude);
  const double value = (1 - e) / (1 + e);
  return x < 0 ? -value : value;
}

double sin(double x) { return shifted_sine(x, 0); }
double cos(double x) { return shifted_sine(x, 1); }

// What compilers make of both of the same number.
void sincos(double x, double* sine, double* cosine) {
  *sine = sin(x);
  *cosine = cos(x);
}

double sqrt(double x) {
  asm("sqrtsd %0, %0" : "+x"(x));
  return x;
}

double floor(double x) {
  if (!(x > -0x1p52 && x < 0x1p52)) return x;
  const auto whole = static_cast<double>(static_cast<std::int64_t>(x));
  return whole > x ? whole - 1 : whole;
}

float expf(float x) { return static_cast<float>(exp(x)); }
float exp2f(float x) { return static_cast<float>(exp2(x)); }
float logf(float x) { return static_cast<float>(log(x)); }
float tanhf(float x) { return static_cast<float>(tanh(x)); }
float sinf(float x) { return static_cast<float>(sin(x)); }
float cosf(float x) { return static_cast<float>(cos(x)); }

void* memset(void* first, int byte, std::uint64_t bytes) {
  void* place = first;
  asm volatile("rep stosb" : "+D"(place), "+c"(bytes) : "a"(byte) : "memory");
  return first;
}

void* memcpy(void* to, const void* from, std::uint64_t bytes) {
  void* place = to;
  asm volatile("rep movsb" : "+D"(place), "+S"(from), "+c"(bytes)::"memory");
  return to;
}

}  // extern "C"
