// SPDX-License-Identifier: Apache-2.0
// The functions of expressions that templates/attention/expression_math.cuh makes itself, compiled
// for the host, against double. What a function calls is wrong by as much as its maker allows, in
// both directions: ex2.approx 2 ulp from the rounded result, rcp.approx 1 ulp, expf here 1 ulp.
#include <doctest/doctest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string>

#include <fmt/format.h>

#include "src/codegen/cuda/flatten.h"
#include "tests/simulator/simulated.h"

namespace {

/// What the unit gets: floats from `first` on, by their bits, both signs; or one value.
struct Args {
  unsigned first = 0, last = 0, step = 1;
  int function = 0;  // 0: softcap, 1: sigmoid, 2: divide
  float c = 1;
  double* worst = nullptr;  // Error in ulp.
  float* worst_at = nullptr;
  long long* not_odd = nullptr;
  float* value = nullptr;  // In and out, without errors.
};

// Errors of softcap are counted in c times the spacing of floats at tanh(x / c).
constexpr const char* kUnit = R"(
namespace attune { float shifted_exp(float x); }
#define expf attune::shifted_exp
#include <attention/expression_math.cuh>
#undef expf
namespace attune {
struct Args {
  unsigned first, last, step;
  int function;
  float c;
  double* worst;
  float* worst_at;
  long long* not_odd;
  float* value;
};

int exp2_shift, reciprocal_side, exp_side;

float moved(float y, int by) {
  return y > 0 && y < infinity() ? __builtin_bit_cast(float, __builtin_bit_cast(int, y) + by) : y;
}
// The float next to `exact` on one side, or for 0 the nearest one.
float beside(double exact, int side) {
  const float y = float(exact);
  return side * (double(y) - exact) < 0 ? moved(y, side) : y;
}
float approximate(sim::MathKind kind, float x) {
  const float y = kind == sim::MathKind::kExp2 ? moved(float(::exp2(double(x))), exp2_shift)
                                               : beside(1 / double(x), reciprocal_side);
  return y < 0x1p-126f ? 0 : y;
}
float shifted_exp(float x) { return beside(::exp(double(x)), exp_side); }
double spacing(double x) {
  const auto exponent = int(__builtin_bit_cast(Index, x) >> 52 & 0x7ff) - 23;
  return __builtin_bit_cast(double, Index(exponent > 1023 - 149 ? exponent : 1023 - 149) << 52);
}

float apply(float x, const Args& a) {
  return a.function == 0 ? softcap(x, a.c) : a.function == 1 ? sigmoid(x) : divide(x, a.c);
}

extern "C" __global__ void errors(const __grid_constant__ Args a) {
  static sim::Machine wrong;
  wrong.approximate = approximate;
  sim::machine = &wrong;
  if (a.value) {
    exp2_shift = exp_side = reciprocal_side = 0;
    *a.value = apply(*a.value, a);
  }
  for (Index bits = a.first; bits < a.last; bits += a.step) {
    const float x = __builtin_bit_cast(float, int(bits));
    const double c = a.c, e = ::exp(-double(x));
    const double want = a.function == 0 ? ::tanh(x / c) : a.function == 1 ? 1 / (1 + e) : x / c;
    const double mirrored = a.function == 1 ? e / (1 + e) : -want;
    const double unit = a.function == 0 ? c : 1;
    for (int way = 0; way < 9; ++way) {
      exp2_shift = 2 * (way % 3) - 2, exp_side = way % 3 - 1, reciprocal_side = way / 3 - 1;
      float got[2];
      for (int minus = 0; minus < 2; ++minus) {
        const float y = minus ? -x : x;
        got[minus] = apply(y, a);
        const double exact = minus ? mirrored : want;
        const double error = ::fabs(got[minus] - exact * unit) / (unit * spacing(exact));
        if (!(error <= *a.worst)) *a.worst = error, *a.worst_at = y;
      }
      *a.not_odd += a.function != 1 && got[1] != -got[0];
      if (a.function == 2) break;  // It calls nothing.
    }
  }
}
}  // namespace attune
)";

struct Worst {
  double error = 0;  // [ulp]
  float at = 0;
  long long not_odd = 0;

  std::string text() const { return fmt::format("{:.3f} ulp at {:a}", error, at); }
};

class Functions {
 public:
  Functions() {
    auto text = attune::flatten(kUnit, "errors.cu", attune::sim::simulated_templates());
    REQUIRE_MESSAGE(text, (text ? "" : text.error().message));
    const attune::sim::UnitCompiler compiler(ATTUNE_SIMULATOR_CACHE);
    auto built = compiler.build(*text, "errors", 90);
    REQUIRE_MESSAGE(built, (built ? "" : built.error().message + "\n" + built.error().detail));
    unit_ = *built;
  }

  /// Over the floats from `from` to `to` and their negatives: every 4001st one, or as many as
  /// $ATTUNE_FLOAT_STEP says; 1, all of them, takes hours.
  Worst worst(int function, float from, float to, float c = 1) const {
    const char* given = std::getenv("ATTUNE_FLOAT_STEP");
    Worst found;
    Args args;
    args.first = bits(from);
    args.last = bits(to) + 1;
    args.step = given != nullptr ? static_cast<unsigned>(std::max(1, std::atoi(given))) : 4001;
    args.function = function;
    args.c = c;
    args.worst = &found.error;
    args.worst_at = &found.at;
    args.not_odd = &found.not_odd;
    unit_->function()(&args);
    return found;
  }

  float value(int function, float x, float c = 1) const {
    Args args;
    args.function = function;
    args.c = c;
    args.value = &x;
    unit_->function()(&args);
    return x;
  }

 private:
  static unsigned bits(float x) { return std::bit_cast<unsigned>(x); }

  std::shared_ptr<const attune::sim::Unit> unit_;
};

constexpr float kLargest = std::numeric_limits<float>::max();

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("tanh stays within 4 ulp of every float, whatever the hardware's errors") {
    if (!clang_or_skip()) return;
    const Functions functions;
    const Worst tanh = functions.worst(0, 0, kLargest);
    CHECK_MESSAGE(tanh.error <= 3.1, tanh.text());  // 3.087 over all floats.
    CHECK(tanh.error > 1);                          // The errors do arrive.
    CHECK(tanh.not_odd == 0);
  }

  TEST_CASE("a softcap is what a tanh within 4 ulp gives") {
    if (!clang_or_skip()) return;
    const Functions functions;
    for (const float c : {0x1p-10f, 0.7f, 15.f, 30.f, 49.9f, 50.f, 3000.1f, 0x1p14f}) {
      const Worst softcap = functions.worst(0, 0x1p-100f, kLargest, c);
      CHECK_MESSAGE(softcap.error <= 4, c << ": " << softcap.text());
      CHECK(softcap.not_odd == 0);
    }
  }

  TEST_CASE("a sigmoid adds 2.3 ulp to those of its exponential, small results included") {
    if (!clang_or_skip()) return;
    const Worst sigmoid = Functions().worst(1, 0, kLargest);
    CHECK_MESSAGE(sigmoid.error <= 1 + 2.3, sigmoid.text());
  }

  TEST_CASE("quotients by constants are rounded as a division rounds them") {
    if (!clang_or_skip()) return;
    const Functions functions;
    // With up to 20 bits exactly so, above the range where the second term is rounded early.
    for (const float c : {30.f, 3.f, -7.f, 50.f, 0.75f, 1048575.f, 0x1.ffffep-90f, 0x1.8p99f}) {
      const float from = std::min(std::abs(c) * 0x1p-99f, 0x1p20f);
      const Worst quotient =
          functions.worst(2, from, std::min(kLargest, std::abs(c) * 0x1p127f), c);
      CHECK_MESSAGE(quotient.error <= 0.5, c << ": " << quotient.text());
      CHECK(quotient.not_odd == 0);
    }
    for (const float c : {0.7f, 30.1f, -0x1.fffffep5f, 0x1.000002p0f}) {
      const Worst quotient = functions.worst(2, std::abs(c) * 0x1p-99f, std::abs(c) * 0x1p126f, c);
      CHECK_MESSAGE(quotient.error <= 0.5 + 0x1p-21, c << ": " << quotient.text());
    }
    for (const float c : {30.f, 0.7f}) {
      const Worst quotient = functions.worst(2, 0, 0x1p-90f, c);
      CHECK_MESSAGE(quotient.error <= 1, c << ": " << quotient.text());
    }
  }

  TEST_CASE("zeros, infinities and NaN pass through as they should") {
    if (!clang_or_skip()) return;
    const Functions functions;
    constexpr float kInf = std::numeric_limits<float>::infinity();
    constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
    for (const float c : {1.f, 30.f}) {
      CHECK(functions.value(0, kInf, c) == c);
      CHECK(functions.value(0, -kInf, c) == -c);
      CHECK(std::isnan(functions.value(0, kNan, c)));
      CHECK(std::signbit(functions.value(0, -0.f, c)));
      CHECK_FALSE(std::signbit(functions.value(0, 0.f, c)));
      CHECK(functions.value(0, -0x1p-149f, c) == -0x1p-149f);
    }
    CHECK(functions.value(1, kInf) == 1);
    CHECK(functions.value(1, -kInf) == 0);
    CHECK(functions.value(1, -0.f) == 0.5f);
    CHECK(std::isnan(functions.value(1, kNan)));
    for (const float c : {30.f, -0.7f, 4.f}) {
      CHECK(functions.value(2, kInf, c) == kInf / c);
      CHECK(functions.value(2, -kInf, c) == -kInf / c);
      CHECK(functions.value(2, kLargest, c) == kLargest / c);
      CHECK(std::isnan(functions.value(2, kNan, c)));
      CHECK(std::signbit(functions.value(2, -0.f, c)) == (c > 0));
      CHECK(functions.value(2, -0.f, c) == 0);
    }
  }
}
