// SPDX-License-Identifier: Apache-2.0
// The functions of score and mask expressions as LLVM IR without calls, for f32 scalars and vectors
// of a power of two lanes. Each gives what the C library gives for NaN, infinities and -0, takes
// subnormal arguments, and rounds subnormal results once. Errors are in units of the spacing of
// floats at the exact result (ulp), were measured at every 67th float with and without a fused
// multiply-add, and hold for all finite arguments. Coefficients are minimax (Remez).
#pragma once

#include "src/codegen/ir/builder.h"

namespace attune::vector_math {

/// Error 1.1 ulp. x = n ln 2 + r (Cody and Waite, ln 2 in two parts), e^r of degree 6 (relative
/// error 4.3e-9), then · 2^n in two exact steps and one rounded one.
ir::Value exp(const ir::Value& x);
/// Error 1.2 ulp. x = n + r exactly, 2^r of degree 6 (relative error 3.9e-9).
ir::Value exp2(const ir::Value& x);
/// 2^x of x < 127, for softmax: fewer instructions than exp2. Error 1.8 ulp, 2.1 without a fused
/// multiply-add; 2^0 is 1; exactly 0 from -126.5 down and for −inf; NaN and +inf become NaN. x = n
/// + r as above, 2^r of degree 5 (error 1.05 ulp).
ir::Value exp2_below_127(const ir::Value& x);
/// Error 0.9 ulp. x = 2^n (1 + f) with 1 + f in [√½, √2]; f - f²/2 + f³ · degree 7 (relative error
/// 5.8e-9) + n ln 2 in two parts.
ir::Value log(const ir::Value& x);
/// Error 2.5 ulp, near 0 as elsewhere. t / (t + 2) with t = e^(2|x|) - 1 computed without
/// cancellation from a polynomial for e^r - 1 (relative error 4.7e-10).
ir::Value tanh(const ir::Value& x);
/// Error 2.4 ulp. (x < 0 ? e : 1) / (1 + e) with e = e^-|x|.
ir::Value sigmoid(const ir::Value& x);
/// Error 1.7 ulp for all finite x. |x| < 2^20: Cody and Waite in f64, π/2 in two parts; above, and
/// only in a branch, Payne and Hanek with 96 bits of 2/π. Polynomials of r² on |r| ≤ π/4 (relative
/// errors 1.3e-8 and 8e-10).
ir::Value sin(const ir::Value& x);
ir::Value cos(const ir::Value& x);

/// Correctly rounded; one instruction. f64 too.
ir::Value sqrt(const ir::Value& x);
ir::Value floor(const ir::Value& x);

// --- operators whose edges the language defines; f32 and f64, or i32 and i64 ---------------------

/// Truncates. A zero divisor gives 0; the smallest integer divided by -1 is itself.
ir::Value divide(const ir::Value& a, const ir::Value& b);
/// Integers only. A zero divisor gives 0, and so does -1.
ir::Value remainder(const ir::Value& a, const ir::Value& b);
/// Of a NaN and anything, NaN.
ir::Value minimum(const ir::Value& a, const ir::Value& b);
ir::Value maximum(const ir::Value& a, const ir::Value& b);
/// Of the smallest integer, itself.
ir::Value absolute(const ir::Value& x);
ir::Value negate(const ir::Value& x);

}  // namespace attune::vector_math
