// SPDX-License-Identifier: Apache-2.0
// Arithmetic whose instruction matters. PTX ISA 9.7.3: `ex2`, `lg2`, `rcp`, `fma`, `max`, any
// architecture; `tanh`, sm_75 and newer.
#pragma once

#include <device/types.cuh>

namespace attune {

/// 2^x, at most 2 ulp from the rounded result (a relative error of 2^-22). exp2(-inf) = 0, NaN
/// stays NaN; results below 2^-126 are 0.
ATTUNE_DEVICE float exp2_approx(float x) {
  float y;
  asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

/// 1 / x, error 1 ulp. Infinities give zeros and zeros infinities, of the same sign; NaN stays NaN.
/// Operands and results below 2^-126 are 0.
ATTUNE_DEVICE float reciprocal_approx(float x) {
  float y;
  asm("rcp.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

/// log2 x, absolute error 2^-22 near 1, relative elsewhere. log2(0) = -inf.
ATTUNE_DEVICE float log2_approx(float x) {
  float y;
  asm("lg2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

/// a · b + c, rounded once.
ATTUNE_DEVICE float multiply_add(float a, float b, float c) {
  float d;
  asm("fma.rn.f32 %0, %1, %2, %3;" : "=f"(d) : "f"(a), "f"(b), "f"(c));
  return d;
}

/// The larger one; of a number and a NaN, the number.
ATTUNE_DEVICE float larger(float a, float b) {
  float c;
  asm("max.f32 %0, %1, %2;" : "=f"(c) : "f"(a), "f"(b));
  return c;
}

ATTUNE_DEVICE double larger(double a, double b) {
  double c;
  asm("max.f64 %0, %1, %2;" : "=d"(c) : "d"(a), "d"(b));
  return c;
}

ATTUNE_DEVICE float infinity() { return __int_as_float(0x7f800000); }

/// Natural exponential and logarithm in double precision: the compiler's own, 1 ulp.
ATTUNE_DEVICE double exp_f64(double x) { return ::exp(x); }
ATTUNE_DEVICE double log_f64(double x) { return ::log(x); }

/// Hyperbolic tangent, relative error 2^-11. sm_75 and newer.
ATTUNE_DEVICE float tanh_approx(float x) {
  float y;
  asm("tanh.approx.f32 %0, %1;" : "=f"(y) : "f"(x));
  return y;
}

}  // namespace attune
