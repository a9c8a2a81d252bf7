// SPDX-License-Identifier: Apache-2.0
// The functions of score and mask expressions, under the names that the language gives them, for
// float and for the oracle's double. Errors in float, over all finite arguments: exp, exp2, tanh,
// sin and cos 2 ulp, log 1 ulp, sigmoid 3 ulp, sqrt correctly rounded.
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
ATTUNE_DEVICE float tanh(float x) { return ::tanhf(x); }
ATTUNE_DEVICE double tanh(double x) { return ::tanh(x); }
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

/// 1 / (1 + e^-x). The exponential is never above 1, so that small results keep their accuracy.
template <class Real>
ATTUNE_DEVICE Real sigmoid(Real x) {
  const Real e = exp(-abs(x));
  return (x >= 0 ? Real(1) : e) / (1 + e);
}

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
// fast_tanh 2^-11, fast_sigmoid as fast_exp. Subnormal results are 0.
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
  return (x >= 0 ? 1.f : e) / (1 + e);
}
ATTUNE_DEVICE double fast_sigmoid(double x) { return sigmoid(x); }

}  // namespace attune
