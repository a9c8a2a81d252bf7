// SPDX-License-Identifier: Apache-2.0
// The functions of expressions as LLVM IR, against the C library in long double.
#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

#include <fmt/format.h>

#include "src/codegen/cpu/vector_math.h"
#include "tests/codegen/expr/jit.h"

namespace {

namespace ir = attune::ir;
namespace vm = attune::vector_math;
using ir::Value;

using Function = Value (*)(const Value&);
using Reference = long double (*)(long double);

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

long double sigmoid(long double x) { return 1 / (1 + std::exp(-x)); }

struct Row {
  const char* name;
  Function function;
  Reference reference;
  double ulp;  // What the header promises.
};
const Row kRows[] = {
    {"exp", vm::exp, [](long double x) { return std::exp(x); }, 1.1},
    {"exp2", vm::exp2, [](long double x) { return std::exp2(x); }, 1.2},
    {"log", vm::log, [](long double x) { return std::log(x); }, 0.9},
    {"tanh", vm::tanh, [](long double x) { return std::tanh(x); }, 2.5},
    {"sigmoid", vm::sigmoid, sigmoid, 2.4},
    {"sin", vm::sin, [](long double x) { return std::sin(x); }, 1.7},
    {"cos", vm::cos, [](long double x) { return std::cos(x); }, 1.7},
    {"sqrt", vm::sqrt, [](long double x) { return std::sqrt(x); }, 0.51},
    {"floor", vm::floor, [](long double x) { return std::floor(x); }, 0},
};

struct Args {
  const float* in;
  float* out;
  std::int64_t count;
};

/// out[i] = function(in[i]), `lanes` at a time (0: scalars).
JitFunction compile(Function function, int lanes, const attune::Target& target) {
  ir::Builder b("apply");
  const Value in = b.load(ir::kPtr, b.at(b.args(), ir::kI64, 0));
  const Value out = b.load(ir::kPtr, b.at(b.args(), ir::kI64, 1));
  const Value count = b.load(ir::kI64, b.at(b.args(), ir::kI64, 2));
  b.loop("element", b.i64(0), count, std::max(lanes, 1), [&](const Value& i) {
    const Value x = b.load({ir::Scalar::kFloat, lanes}, b.at(in, ir::kF32, i));
    b.store(function(x), b.at(out, ir::kF32, i));
  });
  return JitFunction(b, "apply", target);
}

/// Targets that this machine runs: with and without a fused multiply-add.
std::vector<attune::Target> targets() {
  const auto host = attune::detect_host_target().value();
  std::vector<attune::Target> list = {host};
  if (host.arch != "x86-64-v2" && host.arch != "aarch64") {
    list.push_back(attune::target_from_arch("x86-64-v2").value());
  }
  return list;
}

// Every 4001st float of both signs, so every exponent with all kinds of fractions, the neighbours
// of multiples of π/2, and small numbers; a multiple of 16 of them.
std::vector<float> samples() {
  std::vector<float> list;
  for (std::uint64_t bits = 0; bits < 0x7f800000; bits += 4001) {
    list.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
    list.push_back(-list.back());
  }
  for (int i = -20000; i <= 20000; ++i) {
    for (const double unit : {M_PI / 2, M_LN2, 0.001}) {
      const auto x = static_cast<float>(i * unit);
      list.insert(list.end(), {x, std::nextafter(x, kInf), std::nextafter(x, -kInf)});
    }
  }
  for (const float special :
       {0.f, -0.f, std::numeric_limits<float>::max(), std::numeric_limits<float>::lowest(),
        0x1p-126f, -0x1p-126f, 0x1p-149f, -0x1p-149f, 0x1p20f, 16367173.f * 0x1p72f, 1.f, -1.f}) {
    list.push_back(special);
  }
  while (list.size() % 16 != 0) list.push_back(0);
  return list;
}

std::vector<float> run(const JitFunction& function, const std::vector<float>& in) {
  std::vector<float> out(in.size());
  const Args args{in.data(), out.data(), static_cast<std::int64_t>(in.size())};
  function(&args, sizeof args);
  return out;
}

/// |got - want| in units of the spacing of floats at `want`.
double ulps(float got, long double want) {
  const auto rounded = static_cast<float>(want);
  if (std::isinf(rounded) || std::isinf(got)) return got == rounded ? 0 : kInf;
  int exponent = 0;
  std::frexp(static_cast<double>(want), &exponent);
  const int lowest = std::max(exponent - 24, -149);
  return static_cast<double>(std::abs(got - want) / std::ldexp(1.0L, lowest));
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("exp2 below 127 keeps its promise, and is 0 where that is") {
    std::vector<float> in;
    for (const float x : samples()) in.push_back(x < 127 ? x : -x);
    for (int i = -127 * (1 << 11) + 1; i <= 1 << 18; ++i) {
      in.push_back(static_cast<float>(i) * -0x1p-11f);
    }
    while (in.size() % 16 != 0) in.push_back(-kInf);
    in.back() = kNan;
    for (const attune::Target& target : targets()) {
      const std::vector<float> out = run(compile(vm::exp2_below_127, 8, target), in);
      CHECK(std::isnan(out.back()));
      double worst = 0;
      for (std::size_t i = 0; i + 1 < in.size(); ++i) {
        const double x = in[i];
        if (x <= -126.5) {
          if (out[i] != 0) FAIL_CHECK("2^" << x << " is " << out[i]);
        } else {
          worst = std::max(worst, ulps(out[i], std::exp2(static_cast<long double>(x))));
        }
        if (x == 0 && out[i] != 1) FAIL_CHECK("2^0 is " << out[i]);
      }
      CHECK_MESSAGE(worst <= (target.has_fma ? 1.8 : 2.1), target.arch);
    }
  }

  TEST_CASE("functions keep their promised error for every exponent") {
    const std::vector<float> in = samples();
    for (const attune::Target& target : targets()) {
      for (const Row& row : kRows) {
        const std::vector<float> out = run(compile(row.function, 8, target), in);
        double worst = 0;
        float worst_at = 0;
        for (std::size_t i = 0; i < in.size(); ++i) {
          const long double want = row.reference(in[i]);
          if (std::isnan(want)) {
            if (!std::isnan(out[i])) FAIL_CHECK(row.name << "(" << in[i] << ") is no NaN");
            continue;
          }
          const double error = ulps(out[i], want);
          if (!(error <= worst)) worst = error, worst_at = in[i];
        }
        CHECK_MESSAGE(worst <= row.ulp,
                      fmt::format("{} {} at {:a}", target.arch, row.name, worst_at));
      }
    }
  }

  TEST_CASE("functions treat NaN, infinities and zeros as the C library does") {
    const std::vector<float> in = {kNan, kInf, -kInf, 0.f, -0.f, -1.f, 1e-45f, -1e-45f};
    for (const attune::Target& target : targets()) {
      for (const Row& row : kRows) {
        for (const int lanes : {0, 4, 8}) {
          const std::vector<float> out = run(compile(row.function, lanes, target), in);
          for (std::size_t i = 0; i < in.size(); ++i) {
            INFO(fmt::format("{} {}({}), lanes {}", target.arch, row.name, in[i], lanes));
            const auto want = static_cast<float>(row.reference(in[i]));
            CHECK(std::isnan(out[i]) == std::isnan(want));
            if (std::isnan(want)) continue;
            CHECK(ulps(out[i], row.reference(in[i])) <= row.ulp);
            CHECK(std::signbit(out[i]) == std::signbit(want));
          }
        }
      }
    }
  }

  TEST_CASE("scalars and vectors of any length give the same bits") {
    std::vector<float> in = samples();
    in.resize(320000);
    const attune::Target target = attune::detect_host_target().value();
    for (const Row& row : kRows) {
      const std::vector<float> scalar = run(compile(row.function, 0, target), in);
      for (const int lanes : {1, 2, 4, 16}) {
        const std::vector<float> vector = run(compile(row.function, lanes, target), in);
        CHECK_MESSAGE(std::memcmp(scalar.data(), vector.data(), 4 * in.size()) == 0,
                      fmt::format("{} with {} lanes", row.name, lanes));
      }
    }
  }

  TEST_CASE("functions call nothing on any architecture") {
    auto device = attune::open_cpu_device(1).value();
    for (const char* arch : {"x86-64-v2", "x86-64-v3", "x86-64-v4", "aarch64"}) {
      const attune::Target target = attune::target_from_arch(arch).value();
      for (const Row& row : kRows) {
        INFO(fmt::format("{} {}", arch, row.name));
        ir::Builder b("apply");
        const Value x = b.load({ir::Scalar::kFloat, target.lanes()}, b.args());
        b.store(row.function(x), b.scratch(), 4);
        const auto assembly = device->assembly(b.module_text("test", attune::target_triple(target),
                                                             attune::function_attributes(target)));
        REQUIRE(assembly);
        CHECK(assembly->find("\tcall") == std::string::npos);
        CHECK(assembly->find("\tbl\t") == std::string::npos);
      }
    }
  }
}
