// SPDX-License-Identifier: Apache-2.0
// Trees as C++ for CUDA units: what is printed, and that it compiles.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "src/codegen/attention_args.h"
#include "src/codegen/cuda/args_struct.h"
#include "src/codegen/cuda/expression_cuda.h"
#include "src/codegen/cuda/flatten.h"
#include "src/codegen/expr/parse.h"
#include "tests/codegen/expr/random_tree.h"
#include "tests/random_seed.h"
#include "tests/runtime/cuda/skip.h"

namespace {

using attune::CudaExpressionStyle;
using attune::Declarations;
using attune::Dtype;
using attune::ExpressionRole;
namespace expr = attune::expr;

const Declarations& declarations() {
  static const Declarations all = [] {
    Declarations d;
    d.tensors["bias"].dtype = Dtype::kF16;
    d.tensors["doc"].dtype = Dtype::kI32;
    d.tensors["keep"].dtype = Dtype::kBool;
    d.tensors["slope"].dtype = Dtype::kF32;
    d.tensors["shared"] = {Dtype::kBf16, {"b"}};
    d.scalars = {{"w", Dtype::kF32}, {"n", Dtype::kI32}, {"flag", Dtype::kBool}};
    return d;
  }();
  return all;
}

std::string print(const char* text, ExpressionRole role, const CudaExpressionStyle& style = {}) {
  const auto tree = expr::parse(text, role, declarations());
  REQUIRE_MESSAGE(tree, text << ": " << tree.error().message);
  return attune::print_cuda(*tree, style);
}
std::string score(const char* text, const CudaExpressionStyle& style = {}) {
  return print(text, ExpressionRole::kScore, style);
}
std::string mask(const char* text, const CudaExpressionStyle& style = {}) {
  return print(text, ExpressionRole::kMask, style);
}

const CudaExpressionStyle kReal{.real = "Real"};

/// A unit with one function for each tree, f32 ones for float and double, and a kernel that calls
/// them all.
std::string unit_of(const std::vector<expr::NodePtr>& trees, const Declarations& names) {
  const std::string parameters = "Int b, Int h, Int q, Int kv, const Args& a";
  std::string functions, calls;
  for (std::size_t i = 0; i < trees.size(); ++i) {
    CudaExpressionStyle style = kReal;
    style.fast_math = i % 2 == 1;
    if (i % 3 == 0) style.proven = attune::indexed_by_variable;
    const std::string text = attune::print_cuda(trees[i], style);
    functions += fmt::format(
        "template <class Real> ATTUNE_DEVICE Real tree{}(Real s, {}) {{\n  return Real({});\n}}\n",
        i, parameters, text);
    calls += fmt::format("  out[{0}] = tree{0}(out[{0}], i, i, j, j, a);\n", i);
    calls += fmt::format("  wide[{0}] = tree{0}(wide[{0}], i, i, j, j, a);\n", i);
  }
  return fmt::format(R"(#include <attention/expression_math.cuh>
#include <attention/hooks.cuh>
#include <attention/operand.cuh>
namespace attune {{
struct Config {{ enum : int {{ kGroupSize = 2 }}; }};
{}
{}
extern "C" __global__ void trees(const __grid_constant__ Args a, float* out, double* wide, Index i,
                                 Index j) {{
{}}}
}}  // namespace attune
)",
                     attune::print_args(names), functions, calls);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("printed expressions read like the ones that people wrote") {
    CHECK(mask("kv <= pos") == "kv <= pos(q, a)");
    CHECK(mask("window(128, 0)") == "kv <= pos(q, a) && pos(q, a) - 128 <= kv");
    CHECK(mask("document(doc)") == "a.doc.read(b, kv) == a.doc.read(b, pos(q, a))");
    CHECK(mask("local_2d(14, 2)") == "abs(q / 14 - kv / 14) < 3 && abs(q % 14 - kv % 14) < 3");
    CHECK(mask("flag || kv < n && keep[b, kv]") ==
          "a.flag != 0 || (a.keep.read(b, kv) && kv < a.n)");
    CHECK(score("softcap(30)") == "softcap(s, 30.f)");
    CHECK(score("score + bias[b, h, q, kv]") == "a.bias.read(b, h, q, kv) + s");
    CHECK(score("score + alibi(slope)") == "s - float(abs(pos(q, a) - kv)) * a.slope.read(h)");
    CHECK(score("where(kv < n, score, -inf)") == "kv < a.n ? s : -infinity()");
  }

  TEST_CASE("double is computed in double throughout") {
    CHECK(score("score * 0.1", kReal) == "s * Real(0.1)");
    CHECK(score("exp(slope[h]) * score", kReal) == "exp(Real(a.slope.read(h))) * s");
    CHECK(score("score + w * slope[h]", kReal) == "Real(a.slope.read(h)) * a.w + s");
    CHECK(score("min(score, w)", kReal) == "min(s, Real(a.w))");
    CHECK(score("score - inf", kReal) == "s - Real(infinity())");
  }

  TEST_CASE("divisors that may be zero are guarded, constant ones are not") {
    CHECK(score("score / w") == "safe_divide(s, a.w)");
    CHECK(score("score / 4") == "s / 4.f");
    CHECK(mask("kv / n == 0") == "kv / a.n == 0");  // Int guards itself.
    const auto q_len = expr::make(expr::Op::kToI64, {expr::variable(expr::Variable::kQLen)});
    const auto last_q = expr::variable(expr::Variable::kLastQ);
    CHECK(attune::print_cuda(expr::make(expr::Op::kDivide, {last_q, q_len})) ==
          "safe_divide(last_q, a.q_len)");
    CHECK(attune::print_cuda(expr::make(expr::Op::kRemainder, {last_q, expr::constant_i64(7)})) ==
          "last_q % 7");
  }

  TEST_CASE("constants are divided by without a division, where that is exact enough") {
    CHECK(score("score / 3") == "divide(s, 3.f)");
    CHECK(score("score / -0.7", kReal) == "divide(s, Real(-0.7))");
    CHECK(score("score / 0.125") == "s / 0.125f");  // The compiler multiplies by 8.
    CHECK(score("score / 3e38") == "s / 3e+38f");
    CHECK(score("score / 3e-38") == "s / 3e-38f");
    CHECK(score("3 / score") == "safe_divide(3.f, s)");
  }

  TEST_CASE("a softcap is one function, what only looks like one is not") {
    CHECK(score("softcap(50) + score", kReal) == "softcap(s, Real(50)) + s");
    CHECK(score("20 * tanh((score + w) / 20)") == "softcap(s + a.w, 20.f)");
    CHECK(score("softcap(16)") == "softcap(s, 16.f)");
    CHECK(score("20 * tanh(score / 30)") == "tanh(divide(s, 30.f)) * 20.f");
    CHECK(score("softcap(1e-5)") == "tanh(divide(s, 1e-05f)) * 1e-05f");
    CHECK(score("softcap(1e5)") == "tanh(divide(s, 100000.f)) * 100000.f");
    CHECK(score("softcap(-30)") == "tanh(divide(s, -30.f)) * -30.f");
  }

  TEST_CASE("checks are dropped where they are proven needless, broadcast indices altogether") {
    CudaExpressionStyle style;
    style.proven = attune::indexed_by_variable;
    CHECK(score("score + shared[b, h_kv, kv - 1]", style) ==
          "a.shared.read(Any{}, inside(h / Config::kGroupSize), kv - 1) + s");
    CHECK(mask("keep[pos, q]", style) == "a.keep.read(pos(q, a), inside(q))");
  }

  TEST_CASE("fast math names the approximations") {
    CudaExpressionStyle style;
    style.fast_math = true;
    CHECK(score("softcap(30)", style) == "fast_tanh(fast_divide(s, 30.f)) * 30.f");
    CHECK(score("sqrt(exp(score))", style) == "sqrt(fast_exp(s))");
  }

  TEST_CASE("the parameter block is the layout's") {
    CHECK(attune::print_args({}) == "using Args = AttentionArgs;\n");
    Declarations names;
    names.tensors["table"].dtype = Dtype::kI8;
    names.tensors["bias"].dtype = Dtype::kBf16;
    names.scalars = {{"z", Dtype::kF32}, {"c", Dtype::kBool}, {"k", Dtype::kI32}};
    CHECK(attune::print_args(names) == fmt::format(R"(struct Args : AttentionArgs {{
  TensorOperand<Bf16> bias;
  TensorOperand<signed char> table;
  int c;
  Int k;
  float z;
}};
static_assert(sizeof(Args) == {}, "differs from the host");
)",
                                                   sizeof(attune::AttentionArgs) + 2 * 56 + 16));
    const attune::OperandLayout layout(names);
    CHECK(layout.tensors.at("table") == sizeof(attune::AttentionArgs) + 56);
    CHECK(layout.scalars.at("z") == sizeof(attune::AttentionArgs) + 2 * 56 + 8);
  }

  TEST_CASE("names that C++ or a macro uses become other names, each its own") {
    Declarations names;
    for (const char* name : {"int", "int_", "INFINITY", "Args", "_x", "a__b", "errno", "plain"}) {
      names.scalars[name] = Dtype::kI32;
    }
    const std::string text = attune::print_args(names);
    for (const char* line : {"Int int_;", "Int int__;", "Int INFINITY_;", "Int Args_;", "Int _x_;",
                             "Int a__b_;", "Int errno_;", "Int plain;"}) {
      CHECK_MESSAGE(text.find(line) != text.npos, std::string(line));
    }
    CHECK(attune::print_cuda(expr::scalar("int", Dtype::kI32)) == "a.int_");
  }

  TEST_CASE("printed trees compile for float and double, without a warning") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 engine(seed);
    RandomTrees random(engine);
    std::vector<expr::NodePtr> trees;
    for (int depth = 0; depth < 5; ++depth) {
      for (int i = 0; i < 4; ++i) trees.push_back(random.real(depth));
      for (int i = 0; i < 2; ++i) trees.push_back(random.boolean(depth));
      for (int i = 0; i < 2; ++i) trees.push_back(random.integer(depth));
    }
    for (const auto v : {expr::Op::kAdd, expr::Op::kDivide, expr::Op::kRemainder, expr::Op::kMin}) {
      const auto q_len = expr::make(expr::Op::kToI64, {expr::variable(expr::Variable::kQLen)});
      const auto b = expr::make(expr::Op::kToI64, {expr::variable(expr::Variable::kB)});
      trees.push_back(
          expr::make(expr::Op::kLess, {expr::make(v, {q_len, b}), expr::constant_i64(1LL << 40)}));
    }
    const auto source =
        attune::flatten(unit_of(trees, random.declarations), "unit.cu", attune::embedded_template);
    REQUIRE(source);
    for (const char* arch : {"sm_75", "sm_90"}) {
      const auto result = nvrtc->compile(*source, "trees", arch, attune::CudaOutput::kPtx);
      INFO(arch);
      REQUIRE_MESSAGE(result, result.error().message << "\n" << result.error().detail);
      CHECK_MESSAGE(result->log.find("warning") == std::string::npos, result->log);
    }
  }
}
