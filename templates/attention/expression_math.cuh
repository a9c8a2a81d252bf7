// SPDX-License-Identifier: Apache-2.0
// The functions of score and mask expressions, under the names that the language gives them, for
// float and for the oracle's double. Errors in float, over all finite arguments: exp, exp2, sin and
// cos 2 ulp, log 1 ulp, tanh 3.1 ulp, sigmoid at most 2.3 ulp more than the exp in it, sqrt
// correctly rounded.
#pragma once

#include <attention/args.cuh>
#include <attention/wrapping_int.cuh>
#include <device/math.cuh>

namespace attune {

/// The query's position when the last query stands at the last key.
ATTUNE_DEVICE Int pos(Int q, const AttentionArgs& a) { return q + Int(a.kv_len) - Int(a.q_len); }

// The compiler's own functions.
ATTUNE_DEVICE float exp(float x) { return ::expf(x); }
ATTUNE_DEVICE double exp(double x) { return ::exp(x); }
ATTUNE_DEVICE float exp2(float x) { return ::exp2f(x); }
ATTUNE_DEVICE double exp2(double x) { return ::exp2(x); }
ATTUNE_DEVICE float log(float x) { return ::logf(x); }
ATTUNE_DEVICE double log(double x) { return ::log(x); }
ATTUNE_DEVICE float sqrt(float x) { return ::sqrtf(x); }
ATTUNE_DEVICE double sqrt(double x) { return ::sqrt(x); }
ATTUNE_DEVICE float sin(float x) { return ::sinf(x); }
ATTUNE_DEVICE double sin(double x) { return ::sin(x); }
ATTUNE_DEVICE float cos(float x) { return ::cosf(x); }
ATTUNE_DEVICE double cos(double x) { return ::cos(x); }
ATTUNE_DEVICE float floor(float x) { return ::floorf(x); }
ATTUNE_DEVICE double floor(double x) { return ::floor(x); }

ATTUNE_DEVICE float abs(float x) { return ::fabsf(x); }
ATTUNE_DEVICE double abs(double x) { return ::fabs(x); }
ATTUNE_DEVICE Index abs(Index x) { return x < 0 ? -x : x; }
ATTUNE_DEVICE Int abs(Int x) { return x < 0 ? -x : x; }

/// c · tanh(x / c) for a constant c from 2^-10 to 2^14: what a tanh of 4 ulp gives with a division
/// and a product, in the 13 instructions of tanh alone. Nothing branches, and what depends on c
/// alone is folded away. NOTE: the difference 1 − 2 / (e^2|x/c| + 1) is exact enough only from half
/// of its range on, tanh(0.5494) = 0.5. Below stands a polynomial.
ATTUNE_DEVICE float softcap(float x, float c) {
  const double r = 1 / double(c), r2 = r * r, r4 = r2 * r2;
  const float t = exp2_approx(abs(x) * float(2.8853900817779268 * r));
  const float large = multiply_add(reciprocal_approx(t + 1), -2 * c, c);
  const float u = x * x;
  float p = multiply_add(u, float(0.016232919990947045 * r4 * r4),  // tanh(x) / x, minimax:
                         float(-0.05256512043241935 * r4 * r2));    // relative error 2^-24.4
  p = multiply_add(p, u, float(0.13319079251970056 * r4));
  p = multiply_add(p, u, float(-0.33332876374997494 * r2));
  p = multiply_add(p, u, 1.f);
  return abs(x) < 0.5625f * c ? x * p : ::copysignf(large, x);
}
ATTUNE_DEVICE double softcap(double x, double c) { return ::tanh(x / c) * c; }

ATTUNE_DEVICE float tanh(float x) { return softcap(x, 1.f); }
ATTUNE_DEVICE double tanh(double x) { return ::tanh(x); }

/// 1 / (1 + e^-x). The exponential is never above 1, so that small results keep their accuracy.
/// NOTE: e · (1 − e · r) takes no more from e / (1 + e) than a division would, since what is wrong
/// with the reciprocal r counts e times only.
ATTUNE_DEVICE float sigmoid(float x) {
  const float e = exp(-abs(x));
  const float r = reciprocal_approx(1 + e);
  return x >= 0 ? r : e * multiply_add(-e, r, 1.f);
}
ATTUNE_DEVICE double sigmoid(double x) {
  const double e = exp(-abs(x));
  return (x >= 0 ? 1 : e) / (1 + e);
}

/// x / c for a constant c from 2^-100 to 2^100, in two instructions: 1 / c is known to 48 bits, and
/// the sum is rounded once. Correctly rounded where c has at most 20 significant bits, else within
/// 0.5 + 2^-21 ulp; results below 2^-100, whose second term is rounded early, within 1 ulp.
/// NOTE: both terms have one sign. Otherwise an infinite x would give NaN.
ATTUNE_DEVICE float divide(float x, float c) {
  const double r = 1 / double(c);
  const float high = float(r * (1 - 0x1p-24));  // Never beyond r.
  const float low = float(r - high);
  return multiply_add(x, high, x * low);
}
ATTUNE_DEVICE double divide(double x, double c) { return x / c; }

/// Of floats, NaN if either is NaN.
template <class T>
ATTUNE_DEVICE T min(T a, T b) {
  return a < b || a != a ? a : b;
}
template <class T>
ATTUNE_DEVICE T max(T a, T b) {
  return b < a || a != a ? a : b;
}

/// a / b, and 0 where b is 0. `Int` divides so by itself.
template <class T>
ATTUNE_DEVICE T safe_divide(T a, T b) {
  return b == 0 ? T(0) : a / b;
}
/// The remainder of an Index, and 0 where b is 0.
ATTUNE_DEVICE Index safe_remainder(Index a, Index b) { return b == 0 ? 0 : a % b; }

// What "fast_math" allows: the hardware's approximations, for float. Relative errors: fast_exp
// 2^-22 + |x| · 2^-23, fast_exp2 2^-22, fast_log 2^-22 away from 1 (absolute error there),
// fast_tanh 2^-11, fast_sigmoid as fast_exp, fast_divide by a constant 2^-23. Subnormal results
// of all but the last are 0.
ATTUNE_DEVICE float fast_exp2(float x) { return exp2_approx(x); }
ATTUNE_DEVICE double fast_exp2(double x) { return exp2(x); }
ATTUNE_DEVICE float fast_exp(float x) { return exp2_approx(x * 1.4426950408889634f); }
ATTUNE_DEVICE double fast_exp(double x) { return exp(x); }
ATTUNE_DEVICE float fast_log(float x) { return log2_approx(x) * 0.6931471805599453f; }
ATTUNE_DEVICE double fast_log(double x) { return log(x); }
ATTUNE_DEVICE float fast_tanh(float x) { return tanh_approx(x); }
ATTUNE_DEVICE double fast_tanh(double x) { return tanh(x); }
ATTUNE_DEVICE float fast_sigmoid(float x) {
  const float e = fast_exp(-abs(x));
  return (x >= 0 ? 1.f : e) * reciprocal_approx(1 + e);
}
ATTUNE_DEVICE double fast_sigmoid(double x) { return sigmoid(x); }
ATTUNE_DEVICE float fast_divide(float x, float c) { return x * float(1 / double(c)); }
ATTUNE_DEVICE double fast_divide(double x, double c) { return x / c; }

}  // namespace attune
