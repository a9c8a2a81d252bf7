// SPDX-License-Identifier: Apache-2.0
// What primitives compute: exchange, votes, atomics, conversions, arithmetic; and that the device
// has exactly those that the simulator has.
#include <doctest/doctest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <set>

#include "src/support/half.h"
#include "tests/simulator/tiny_kernel.h"

namespace {

// Runs a body that computes a `u32 r` from the word `x` that each thread gets, and gives all of
// them.
struct Words : TinyKernel {
  explicit Words(const std::string& body)
      : TinyKernel("const u32 x = load_global(static_cast<const u32*>(a.in) + t);\n" + body +
                   "\nstore_global(static_cast<u32*>(a.out) + t, u32(r));\n"),
        in(64),
        out(64) {
    args.in = memory.add_bytes("in", in.data(), 256, false);
    args.out = memory.add_bytes("out", out.data(), 256, true);
    for (std::uint32_t i = 0; i < 64; ++i) in[i] = 1000 + i;
  }
  std::uint32_t operator()(std::uint32_t x) {
    in[0] = x;
    expect_clean();
    return out[0];
  }
  std::vector<std::uint32_t> in, out;
};

std::uint32_t bits(float x) { return std::bit_cast<std::uint32_t>(x); }
float value(std::uint32_t x) { return std::bit_cast<float>(x); }

// Names of the functions that a file of primitives defines.
std::set<std::string> functions_of(const std::string& text) {
  std::set<std::string> names;
  const std::string mark = "ATTUNE_DEVICE ";
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + 1)) {
    // The word before the first parenthesis, and before the arguments of a specialisation.
    std::string head = text.substr(at + mark.size(), text.find('(', at) - at - mark.size());
    const auto space = head.find_last_of(" \n");
    head = head.substr(space == head.npos ? 0 : space + 1);
    names.insert(head.substr(0, head.find('<')));
  }
  return names;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("shuffles give each lane the value that it asks for") {
    if (!clang_or_skip()) return;
    const auto check = [](const char* call, auto source) {
      INFO(std::string(call));
      Words words(std::string("const auto r = ") + call + ";");
      words.expect_clean();
      for (int t = 0; t < 64; ++t) {
        CHECK(words.out[std::size_t(t)] == std::uint32_t(1000 + t / 32 * 32 + source(t % 32)));
      }
    };
    check("shuffle_xor(x, 5)", [](int lane) { return lane ^ 5; });
    check("shuffle_from(x, (t * 7 + 3) % 32)", [](int lane) { return (lane * 7 + 3) % 32; });
    check("shuffle_up(x, 3)", [](int lane) { return lane < 3 ? lane : lane - 3; });
    check("shuffle_down(x, 30)", [](int lane) { return lane > 1 ? lane : lane + 30; });
    check("shuffle_xor(float(x), 16)", [](int lane) { return lane ^ 16; });
    check("shuffle_from(float(x), 31)", [](int) { return 31; });
    check("shuffle_xor(double(x) * 0x1p900, 1) * 0x1p-900", [](int lane) { return lane ^ 1; });
  }

  TEST_CASE("votes know every lane's predicate") {
    if (!clang_or_skip()) return;
    Words ballot("const auto r = vote_ballot(x % 3 == 0);");
    ballot.expect_clean();
    std::uint32_t expected[2] = {};
    for (std::uint32_t t = 0; t < 64; ++t) {
      expected[t / 32] |= std::uint32_t((1000 + t) % 3 == 0) << t % 32;
    }
    CHECK(ballot.out[5] == expected[0]);
    CHECK(ballot.out[63] == expected[1]);
    Words any(
        "const auto r = vote_any(x == 1040) + 2 * vote_all(x >= 1000) + 4 * vote_all(x != "
        "1040);");
    any.expect_clean();
    CHECK(any.out[0] == 6);
    CHECK(any.out[32] == 3);
  }

  TEST_CASE("atomics lose no update, whatever threads and blocks do at once") {
    if (!clang_or_skip()) return;
    struct Case {
      const char* call;
      std::uint32_t begin, end;
    };
    const Case cases[] = {
        {"atomic_add(at, 3u)", 5, 5 + 3 * 64 * 8},
        {"atomic_add(reinterpret_cast<float*>(at), 0.5f)", bits(1.f), bits(1.f + 256.f)},
        {"atomic_increment(at, 6)", 0, 64 * 8 % 7},
    };
    for (const Case& c : cases) {
      INFO(std::string(c.call));
      TinyKernel kernel(std::string("u32* at = static_cast<u32*>(a.out);\n") + c.call + ";");
      std::uint32_t word = c.begin;
      kernel.args.out = kernel.memory.add_bytes("out", &word, 4, true);
      kernel.blocks = 8;
      kernel.workers = 4;
      CHECK_FALSE(kernel.run().finding);
      CHECK(word == c.end);
    }
    Words exchange(
        "u32* mine = static_cast<u32*>(a.out) + t;\n"
        "atomic_exchange(mine, x);\n"
        "const u32 kept = atomic_compare_exchange(mine, 7u, 8u);\n"
        "const u32 taken = atomic_compare_exchange(mine, x, 9u);\n"
        "const u32 last = atomic_exchange(mine, 0u);\n"
        "const u32 r = (kept == x) + (taken == x) + (last == 9);\n");
    exchange.expect_clean();
    CHECK(exchange.out[17] == 3);
  }

  TEST_CASE("fences and named barriers let a block go on") {
    if (!clang_or_skip()) return;
    Words words("fence_block();\nfence_device();\nsync_named(3, 64);\nconst u32 r = x;");
    words.expect_clean();
    CHECK(words.out[63] == 1063);
  }

  TEST_CASE("conversions round to nearest even and keep what is not a number") {
    if (!clang_or_skip()) return;
    Words f16("const auto r = from_float<F16>(__builtin_bit_cast(float, x)).bits;");
    Words bf16("const auto r = from_float<Bf16>(__builtin_bit_cast(float, x)).bits;");
    Words pack("const auto r = pack2<F16>(__builtin_bit_cast(float, x), 2.f);");
    for (const float x : {0.f, -0.f, 1.f, -2.5f, 65504.f, 65520.f, 1e-8f, 3.0517578e-5f,
                          1.00048828125f, 1.0014648f, 1.00390625f, 1.01171875f, INFINITY, 1e38f}) {
      INFO(x);
      CHECK(f16(bits(x)) == attune::float_to_f16(x));
      CHECK(bf16(bits(x)) == attune::float_to_bf16(x));
      CHECK(pack(bits(x)) == (0x40000000u | attune::float_to_f16(x)));
    }
    CHECK(bf16(bits(NAN)) == 0x7fff);
    CHECK(std::isnan(attune::f16_to_float(static_cast<std::uint16_t>(f16(bits(NAN))))));
    Words wide(
        "const float r0 = to_float(F16{u16(x)}) + to_float(Bf16{u16(0x4000)});\n"
        "const auto r = __builtin_bit_cast(u32, r0);");
    CHECK(value(wide(0x3c01)) == 3.0009765625f);
  }

  TEST_CASE("arithmetic follows the PTX ISA at its edges") {
    if (!clang_or_skip()) return;
    const auto of = [](const char* call) {
      return Words(std::string("const float f = __builtin_bit_cast(float, x);\nconst auto r = "
                               "__builtin_bit_cast(u32, ") +
                   call + ");");
    };
    Words exp2 = of("exp2_approx(f)"), log2 = of("log2_approx(f)"), tanh = of("tanh_approx(f)");
    CHECK(value(exp2(bits(3.f))) == 8.f);
    CHECK(value(exp2(bits(-INFINITY))) == 0.f);
    CHECK(value(exp2(bits(-130.f))) == 0.f);  // A denormal result is flushed.
    CHECK(std::isnan(value(exp2(bits(NAN)))));
    CHECK(value(log2(bits(8.f))) == 3.f);
    CHECK(value(log2(bits(0.f))) == -INFINITY);
    CHECK(value(log2(bits(1e-40f))) == -INFINITY);  // A denormal operand is 0.
    CHECK(value(tanh(bits(100.f))) == 1.f);
    Words reciprocal = of("reciprocal_approx(f)");
    CHECK(value(reciprocal(bits(-4.f))) == -0.25f);
    for (const float x : {3.f, -0.7f, 1e20f, 1e-30f}) {
      const float got = value(reciprocal(bits(x)));
      CHECK(got != 1 / x);  // It is wrong wherever it may be, by less than an ulp.
      CHECK((got == std::nextafter(1 / x, 0.f) || got == std::nextafter(1 / x, INFINITY * x)));
    }
    CHECK(reciprocal(bits(-INFINITY)) == bits(-0.f));
    CHECK(value(reciprocal(bits(-0.f))) == -INFINITY);
    CHECK(value(reciprocal(bits(1e-40f))) == INFINITY);  // A denormal operand is 0,
    CHECK(value(reciprocal(bits(3e38f))) == 0.f);        // and so is a denormal result.
    CHECK(std::isnan(value(reciprocal(bits(NAN)))));
    Words fma = of("multiply_add(f, f, -1.f)");
    const float near_one = 1 + 0x1p-23f;
    CHECK(value(fma(bits(near_one))) == std::fma(near_one, near_one, -1.f));
    Words larger = of("larger(f, 2.f)");
    CHECK(value(larger(bits(NAN))) == 2.f);
    CHECK(value(larger(bits(3.f))) == 3.f);
  }

  TEST_CASE("loads and stores move every type, at each width") {
    if (!clang_or_skip()) return;
    Words words(
        "store_shared(shared_memory<Bytes16>() + t, Bytes16{{x, x + 1, x + 2, x + 3}});\n"
        "sync_warp();\n"
        "const SharedPtr<u32> mine = memory + 4 * t;\n"
        "const u32 a0 = load_shared(mine.as<u16>() + 2) & 0xff;\n"
        "store_shared(mine.as<float>() + 3, 2.5f);\n"
        "store_shared(mine.as<double>(), 1.0);\n"
        "const u32 r = a0 + u32(2 * load_shared(mine.as<float>() + 3)) * 1000 +\n"
        "              load_shared(mine + 2) * 100000 + u32(load_shared(mine.as<double>()));");
    words.shared_bytes = 1024;
    CHECK(words(7) == 8 + 5000 + 900000 + 1);
  }

  TEST_CASE("every device primitive has a simulated twin of the same name, and no twin is alone") {
    const auto paths = attune::sim::simulated_template_paths();
    for (const std::string& path : paths) {
      CHECK((path == "device/machine.cuh" || attune::embedded_template(path)));
    }
    for (const std::string& path : attune::embedded_template_paths()) {
      if (!path.starts_with("device/") || path == "device/types.cuh") continue;
      INFO(path);
      const auto simulated = attune::sim::simulated_templates()(path);
      CHECK(std::find(paths.begin(), paths.end(), path) != paths.end());
      CHECK(functions_of(*attune::embedded_template(path)) == functions_of(*simulated));
    }
    CHECK(functions_of("ATTUNE_DEVICE void a();\ntemplate <>\nATTUNE_DEVICE F16 b<F16>(float x)") ==
          std::set<std::string>{"a", "b"});
  }
}
