// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/vector_math.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <numbers>
#include <vector>

namespace attune::vector_math {

using ir::Builder;
using ir::Scalar;
using ir::Type;
using ir::Value;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

// ln 2 in two parts. The first has 9 bits, so that its products with exponents are exact.
constexpr double kLn2High = 0.693359375;
constexpr double kLn2Low = std::numbers::ln2 - kLn2High;

Value number(const Value& like, double value) {
  return like.builder().constant(like.type(), value);
}
Value as_integer(const Value& x) {
  return x.builder().cast("bitcast", x, x.type().with(Scalar::kI32));
}
Value as_float(const Value& x) {
  return x.builder().cast("bitcast", x, x.type().with(Scalar::kFloat));
}
Value bit_and(const Value& x, std::int64_t mask) {
  return x.builder().binary("and", x, number(x, static_cast<double>(mask)));
}
Value shift(const char* op, const Value& x, int bits) {
  return x.builder().binary(op, x, number(x, bits));
}

/// c[0] + c[1] x + c[2] x² + …
Value polynomial(const Value& x, std::initializer_list<double> coefficients) {
  auto c = std::rbegin(coefficients);
  Value sum = number(x, *c);
  while (++c != std::rend(coefficients)) sum = x.builder().multiply_add(sum, x, number(x, *c));
  return sum;
}

/// x, but at most `high` and at least `low`; NaN stays.
Value clamp(const Value& x, double low, double high) {
  Builder& b = x.builder();
  const Value capped = b.select(x > high, number(x, high), x);
  return b.select(capped < low, number(x, low), capped);
}

/// A float split as nearest integer + rest.
struct Rounded {
  Value whole;    // f32
  Value integer;  // The same as i32; anything for NaN.
};
Rounded round(const Value& x) {
  constexpr double kMagic = 0x1.8p23;  // Adding it leaves round(x) in the low bits of the sum.
  const Value shifted = x + kMagic;
  return {shifted - kMagic, as_integer(shifted) - 0x4b400000};
}

/// 2^n for n in -126 … 127.
Value power_of_two(const Value& n) { return as_float(shift("shl", n + 127, 23)); }

/// x · 2^n for n in -250 … 254, rounded once: the first product of two is exact.
Value scale(const Value& x, const Value& n) {
  const Value half = shift("ashr", n, 1);
  return x * power_of_two(half) * power_of_two(n - half);
}

/// x = n ln 2 + rest with |rest| ≤ ln 2 / 2, for |n| < 2^14.
struct ReducedByLn2 {
  Value rest, n;
};
ReducedByLn2 reduce_by_ln2(const Value& x) {
  Builder& b = x.builder();
  const Rounded n = round(x * std::numbers::log2e);
  const Value high = b.multiply_add(n.whole, number(x, -kLn2High), x);
  return {b.multiply_add(n.whole, number(x, -kLn2Low), high), n.integer};
}

Value sign_bit(const Value& x) { return bit_and(as_integer(x), -0x80000000LL); }

Value either(const Value& a, const Value& b) { return a.builder().binary("or", a, b); }

}  // namespace

Value exp(const Value& x) {
  Builder& b = x.builder();
  const auto [r, n] = reduce_by_ln2(clamp(x, -104, 89));  // Beyond, results are 0 and infinity.
  const Value tail = polynomial(r, {0.49999998130067471, 0.16666506003166046, 0.041667090327524801,
                                    0.0083702700576094512, 0.0013893403769506795});
  return scale(b.multiply_add(r * r, tail, r) + 1, n);
}

Value exp2(const Value& x) {
  Builder& b = x.builder();
  const Value inside = clamp(x, -151, 129);
  const Rounded n = round(inside);
  const Value r = inside - n.whole;
  const Value slope =
      polynomial(r, {0.69314722539501109, 0.24022651084117294, 0.055502973141993248,
                     0.0096180307825051538, 0.0013410000966100157, 0.00015469731977475548});
  return scale(b.multiply_add(r, slope, number(x, 1)), n.integer);
}

Value exp2_below_127(const Value& x) {
  // Adding it leaves n + 127 in the low bits of the sum, n being x rounded to an integer: what 2^n
  // has for an exponent. That of 2^-127 is all zeros, so that its scale is exactly 0.
  constexpr double kRound = 0x1.8p23 + 127;
  Builder& b = x.builder();
  const Value inside = b.select(x < -127.0, number(x, -127.0), x);
  const Value shifted = inside + kRound;
  // Minimax in ulp on [-½, ½] among polynomials that are 1 at 0.
  const Value power = polynomial(inside - (shifted - kRound),
                                 {1.0, 0.6931468292469373, 0.24022237035380156, 0.05550891438994779,
                                  0.009671762993053244, 0.0013225707613943906});
  // The scale is multiplied in, not added to the exponent bits, so that NaN stays NaN.
  return power * as_float(shift("shl", as_integer(shifted), 23));
}

Value log(const Value& x) {
  Builder& b = x.builder();
  constexpr std::int64_t kSqrtHalfBits = 0x3f3504f3;
  const Value subnormal = x < 0x1p-126;
  const Value bits = as_integer(b.select(subnormal, x * 0x1p25, x));
  // x = 2^n · m with m in [√½, √2).
  const Value n = shift("ashr", bits - kSqrtHalfBits, 23);
  const Value m = as_float(bits - shift("shl", n, 23));
  const Value correction = b.select(subnormal, number(x, 25), number(x, 0));
  const Value exponent = b.cast("sitofp", n, x.type()) - correction;
  const Value f = m - 1;
  const Value square = f * f;
  const Value tail = polynomial(
      f, {0.33333331707931127, -0.25000821030047479, 0.20001226849283264, -0.16623357461420516,
          0.14201758678819606, -0.13160182013273396, 0.12761572363680368, -0.076344917767204255});
  const Value cubic = square * f * tail;
  const Value low = b.multiply_add(exponent, number(x, kLn2Low), cubic - square * 0.5);
  Value result = b.multiply_add(exponent, number(x, kLn2High), f + low);
  result = b.select(x == kInfinity, x, result);
  result = b.select(x == 0, number(x, -kInfinity), result);
  return b.select(b.compare("ult", x, number(x, 0)), number(x, kNan), result);
}

Value tanh(const Value& x) {
  Builder& b = x.builder();
  // tanh|x| = t / (t + 2) with t = e^(2|x|) - 1 = 2^n (e^r - 1) + (2^n - 1), where nothing cancels.
  const Value twice = absolute(x) * 2;
  const auto [r, n] = reduce_by_ln2(b.select(twice > 20, number(x, 20), twice));
  const Value tail =
      polynomial(r, {0.50000000808487825, 0.16666666756455064, 0.041666240542094432,
                     0.0083332860073188414, 0.0013948592779495661, 0.00019907584856403142});
  const Value power = power_of_two(n);
  const Value t = b.multiply_add(power, b.multiply_add(r * r, tail, r), power - 1);
  return as_float(either(as_integer(t / (t + 2)), sign_bit(x)));
}

Value sigmoid(const Value& x) {
  Builder& b = x.builder();
  const Value one = number(x, 1);
  const Value e = exp(negate(absolute(x)));  // Never above 1, so small results stay accurate.
  return b.select(x < 0, e, one) / (e + one);
}

// --- sine and cosine -----------------------------------------------------------------------------

namespace {

/// x = quadrant · π/2 + rest with |rest| ≤ π/4, for x ≥ 0; the quadrant modulo 4.
struct ReducedByQuadrant {
  Value rest, quadrant;  // f64, i32
};

// Cody and Waite in f64. The first part of π/2 has 33 bits, so that its products are exact.
ReducedByQuadrant reduce_below_2_20(const Value& x) {
  Builder& b = x.builder();
  constexpr double kMagic = 0x1.8p52;
  const Value wide = b.cast("fpext", x, x.type().with(Scalar::kDouble));
  const Value shifted = wide * (2 / std::numbers::pi) + kMagic;
  const Value n = shifted - kMagic;
  const Value high = b.multiply_add(n, number(wide, -0x1.921fb544p+0), wide);
  const Value rest = b.multiply_add(n, number(wide, -0x1.0b4611a626331p-34), high);
  const Value bits = b.cast("bitcast", shifted, x.type().with(Scalar::kI64));
  return {rest, b.cast("trunc", bits, x.type().with(Scalar::kI32))};
}

// Payne and Hanek: x = m · 2^e with a 24-bit integer m; of 2/π only the 96 bits matter whose weight
// in m · 2^e · 2/π is below 4 and not negligible. For x ≥ 2^20.
ReducedByQuadrant reduce_from_2_20(const Value& x) {
  Builder& b = x.builder();
  const Type i64 = x.type().with(Scalar::kI64);
  // Five zero bits, then the bits of 2/π.
  constexpr std::array<std::uint32_t, 7> kTwoOverPi = {
      0x0517cc1b, 0x727220a9, 0x4fe13abe, 0x8fa9a6ee, 0x06db14ac, 0xc9e21c82, 0x0ff28b1d};
  auto word_of = [&](const Value& like, std::size_t i) {
    return number(like, static_cast<std::int32_t>(kTwoOverPi[i]));
  };
  const Value bits = as_integer(x);
  const Value first_bit = shift("lshr", bits, 23) - 147;
  const Value word = shift("lshr", first_bit, 5), bit = bit_and(first_bit, 31);
  std::array<Value, 4> window;
  for (std::size_t i = 0; i < window.size(); ++i) {
    window[i] = word_of(bits, i);
    for (std::size_t w = 1; w <= 3; ++w) {
      const Value here = b.compare("eq", word, number(word, static_cast<double>(w)));
      const Value candidate = word_of(bits, i + w);
      window[i] = b.select(here, candidate, window[i]);
    }
  }
  const Value m = b.cast("zext", either(bit_and(bits, 0x7fffff), number(bits, 0x800000)), i64);
  std::array<Value, 3> product;
  for (std::size_t i = 0; i < product.size(); ++i) {
    // Two shifts, because one by 32 bits is undefined.
    const Value carried = b.binary("lshr", shift("lshr", window[i + 1], 1), number(bit, 31) - bit);
    product[i] = m * b.cast("zext", either(b.binary("shl", window[i], bit), carried), i64);
  }
  const Value turns =
      shift("shl", product[0], 32) + product[1] + shift("lshr", product[2], 32);  // · 2^-64
  const Value quadrant = shift("lshr", turns + 0x1p61, 62);
  const Value fraction = turns - shift("shl", quadrant, 62);
  const Value rest =
      b.cast("sitofp", fraction, x.type().with(Scalar::kDouble)) * (std::numbers::pi / 2 * 0x1p-62);
  return {rest, b.cast("trunc", quadrant, bits.type())};
}

ReducedByQuadrant reduce_by_quadrant(const Value& x) {
  Builder& b = x.builder();
  const Value huge = b.compare("oge", x, number(x, 0x1p20));
  const Value any_huge = x.type().lanes > 0 ? b.reduce(huge, either) : huge;
  const std::vector<Value> reduced = b.choose(
      "huge_angle", any_huge,
      [&] {
        const ReducedByQuadrant below = reduce_below_2_20(x), from = reduce_from_2_20(x);
        return std::vector{b.select(huge, from.rest, below.rest),
                           b.select(huge, from.quadrant, below.quadrant)};
      },
      [&] {
        const ReducedByQuadrant below = reduce_below_2_20(x);
        return std::vector{below.rest, below.quadrant};
      });
  return {reduced[0], reduced[1]};
}

/// sin(rest + quadrant · π/2).
Value sine_of(const ReducedByQuadrant& angle, const Type& type) {
  Builder& b = angle.rest.builder();
  const Value r = b.cast("fptrunc", angle.rest, type);
  const Value square = r * r;
  const Value sine = b.multiply_add(
      r * square,
      polynomial(square, {-0.16666664412001353, 0.0083326469136787362, -0.00019566865493263309}),
      r);
  const Value tail =
      polynomial(square, {0.04166666440857346, -0.0013888201460041121, 2.4526870523256936e-5});
  const Value cosine = b.multiply_add(square * square, tail, number(r, 1) - square * 0.5);
  const Value odd = b.compare("ne", bit_and(angle.quadrant, 1), number(angle.quadrant, 0));
  const Value sign = shift("shl", bit_and(angle.quadrant, 2), 30);
  return as_float(b.binary("xor", as_integer(b.select(odd, cosine, sine)), sign));
}

}  // namespace

Value sin(const Value& x) {
  const Value magnitude = absolute(x);
  const Value sine = sine_of(reduce_by_quadrant(magnitude), x.type());
  // x - x is NaN for infinity, else 0.
  const Value result = sine + (magnitude - magnitude);
  return as_float(x.builder().binary("xor", as_integer(result), sign_bit(x)));
}

Value cos(const Value& x) {
  const Value magnitude = absolute(x);
  const ReducedByQuadrant angle = reduce_by_quadrant(magnitude);
  return sine_of({angle.rest, angle.quadrant + 1}, x.type()) + (magnitude - magnitude);
}

Value sqrt(const Value& x) { return x.builder().intrinsic("sqrt", x); }
Value floor(const Value& x) { return x.builder().intrinsic("floor", x); }

// --- operators -----------------------------------------------------------------------------------

namespace {

/// The divisor where an integer division by it is defined, else 1.
Value safe_divisor(const Value& a, const Value& b) {
  Builder& builder = a.builder();
  const bool wide = a.type().scalar == Scalar::kI64;
  const double lowest = wide ? -0x1p63 : -0x1p31;
  const Value overflows = builder.binary("and", a == lowest, b == -1);
  return builder.select(either(b == 0, overflows), number(b, 1), b);
}

}  // namespace

Value divide(const Value& a, const Value& b) {
  const Value quotient = a.type().is_float() ? a / b : a / safe_divisor(a, b);
  return a.builder().select(b == 0, number(a, 0), quotient);
}

Value remainder(const Value& a, const Value& b) { return a % safe_divisor(a, b); }

Value minimum(const Value& a, const Value& b) {
  const Value smaller = ir::min(a, b);  // b if either is NaN.
  if (!a.type().is_float()) return smaller;
  return a.builder().select(a.builder().compare("uno", a, a), a, smaller);
}

Value maximum(const Value& a, const Value& b) {
  const Value larger = ir::max(a, b);
  if (!a.type().is_float()) return larger;
  return a.builder().select(a.builder().compare("uno", a, a), a, larger);
}

Value absolute(const Value& x) {
  if (x.type().is_float()) return x.builder().intrinsic("fabs", x);
  return x.builder().select(x < 0, negate(x), x);
}

Value negate(const Value& x) { return number(x, x.type().is_float() ? -0.0 : 0.0) - x; }

}  // namespace attune::vector_math
