// SPDX-License-Identifier: Apache-2.0
// Simulated twin of templates/device/math.cuh.
#pragma once

#include <device/machine.cuh>
#include <device/types.cuh>

namespace attune {

ATTUNE_DEVICE float exp2_approx(float x) {
  return sim::machine->approximate(sim::MathKind::kExp2, x);
}
ATTUNE_DEVICE float log2_approx(float x) {
  return sim::machine->approximate(sim::MathKind::kLog2, x);
}
ATTUNE_DEVICE float reciprocal_approx(float x) {
  return sim::machine->approximate(sim::MathKind::kReciprocal, x);
}

ATTUNE_DEVICE float multiply_add(float a, float b, float c) { return __builtin_fmaf(a, b, c); }

ATTUNE_DEVICE float larger(float a, float b) { return __builtin_fmaxf(a, b); }
ATTUNE_DEVICE double larger(double a, double b) { return __builtin_fmax(a, b); }

ATTUNE_DEVICE float infinity() { return __builtin_inff(); }

ATTUNE_DEVICE double exp_f64(double x) { return __builtin_exp(x); }
ATTUNE_DEVICE double log_f64(double x) { return __builtin_log(x); }

ATTUNE_DEVICE float tanh_approx(float x) {
  return sim::machine->approximate(sim::MathKind::kTanh, x);
}

}  // namespace attune
