// SPDX-License-Identifier: Apache-2.0
// Fragment layouts, against a table that follows the figures of the PTX ISA and knows nothing of
// the simulator's formulas or of the templates: matrices of distinct integers, so results are
// exact.
#include <doctest/doctest.h>

#include <bit>

#include "src/support/half.h"
#include "tests/simulator/tiny_kernel.h"

namespace {

// Where element i of a lane's fragment lies: row and column grow with lane / 4, lane % 4 and with
// each bit of i by what is given here. PTX ISA 9.7.14.5.7, figures 71 to 76, and 9.7.14.5.8.
struct Axis {
  int of_group, of_thread;
  int of_bit[3];
  int at(int lane, int i) const {
    int sum = lane / 4 * of_group + lane % 4 * of_thread;
    for (int bit = 0; bit < 3; ++bit) sum += (i >> bit & 1) * of_bit[bit];
    return sum;
  }
};
struct Layout {
  int elements;
  Axis row, column;
};

constexpr Layout kA16{8, {1, 0, {0, 8, 0}}, {0, 2, {1, 0, 8}}};
constexpr Layout kB16{4, {0, 2, {1, 8, 0}}, {1, 0, {0, 0, 0}}};
constexpr Layout kA8{4, {1, 0, {0, 8, 0}}, {0, 2, {1, 0, 0}}};
constexpr Layout kB8{2, {0, 2, {1, 0, 0}}, {1, 0, {0, 0, 0}}};
constexpr Layout kATf32{4, {1, 0, {8, 0, 0}}, {0, 1, {0, 4, 0}}};
constexpr Layout kBTf32{2, {0, 1, {4, 0, 0}}, {1, 0, {0, 0, 0}}};
constexpr Layout kD{4, {1, 0, {0, 8, 0}}, {0, 2, {1, 0, 0}}};

struct Shape {
  const char* call;
  int depth;
  Layout a, b;
  enum { kF16, kBf16, kTf32 } element;
};

// Small integers, all different as far as bf16's 8 bits allow, and never symmetric.
int a_value(int row, int column) { return (row * 17 + column * 5) % 251 - 125; }
int b_value(int row, int column) { return (row * 11 + column * 29) % 239 - 119; }
int c_value(int row, int column) { return 1000 * row + column; }

std::uint32_t bits_of(int value, const Shape& shape) {
  if (shape.element == Shape::kTf32) return std::bit_cast<std::uint32_t>(float(value));
  return shape.element == Shape::kF16 ? attune::float_to_f16(float(value))
                                      : attune::float_to_bf16(float(value));
}

std::vector<std::uint32_t> fragments(const Layout& layout, const Shape& shape,
                                     int (*value)(int, int)) {
  const int per_register = shape.element == Shape::kTf32 ? 1 : 2;
  std::vector<std::uint32_t> registers(32 * 4);
  for (int lane = 0; lane < 32; ++lane) {
    for (int i = 0; i < layout.elements; ++i) {
      const auto bits = bits_of(value(layout.row.at(lane, i), layout.column.at(lane, i)), shape);
      registers[std::size_t(lane * 4 + i / per_register)] |= bits << (16 * (i % per_register));
    }
  }
  return registers;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("mma multiplies what the PTX ISA's figures say each lane holds") {
    if (!clang_or_skip()) return;
    const Shape shapes[] = {
        {"mma_m16n8k16<F16>(d, a4, b[0], b[1])", 16, kA16, kB16, Shape::kF16},
        {"mma_m16n8k16<Bf16>(d, a4, b[0], b[1])", 16, kA16, kB16, Shape::kBf16},
        {"mma_m16n8k8<F16>(d, a2, b[0])", 8, kA8, kB8, Shape::kF16},
        {"mma_m16n8k8<Bf16>(d, a2, b[0])", 8, kA8, kB8, Shape::kBf16},
        {"mma_m16n8k8_tf32(d, a4, b[0], b[1])", 8, kATf32, kBTf32, Shape::kTf32},
    };
    for (const Shape& shape : shapes) {
      INFO(shape.call);
      TinyKernel kernel(std::string("const u32* in = static_cast<const u32*>(a.in);\n"
                                    "float* out = static_cast<float*>(a.out) + 4 * t;\n"
                                    "u32 a4[4], b[4], a2[2];\nfloat d[4];\n"
                                    "for (int i = 0; i < 4; ++i) {\n"
                                    "  a4[i] = load_global(in + 4 * t + i);\n"
                                    "  b[i] = load_global(in + 128 + 4 * t + i);\n"
                                    "  d[i] = load_global(out + i);\n"
                                    "}\n"
                                    "a2[0] = a4[0]; a2[1] = a4[1];\n") +
                        shape.call +
                        ";\nfor (int i = 0; i < 4; ++i) store_global(out + i, d[i]);\n");
      auto in = fragments(shape.a, shape, a_value);
      const auto b = fragments(shape.b, shape, b_value);
      in.insert(in.end(), b.begin(), b.end());
      std::vector<float> d(128);
      for (int lane = 0; lane < 32; ++lane) {
        for (int i = 0; i < 4; ++i) {
          d[std::size_t(lane * 4 + i)] = float(c_value(kD.row.at(lane, i), kD.column.at(lane, i)));
        }
      }
      kernel.threads = 32;
      kernel.args.in = kernel.memory.add_bytes("in", in.data(), 1024, false);
      kernel.args.out = kernel.memory.add_bytes("out", d.data(), 512, true);
      kernel.expect_clean();
      // expect_clean ran it eight times, each on the result of the one before.
      for (int lane = 0; lane < 32; ++lane) {
        for (int i = 0; i < 4; ++i) {
          const int row = kD.row.at(lane, i), column = kD.column.at(lane, i);
          int sum = 0;
          for (int k = 0; k < shape.depth; ++k) sum += a_value(row, k) * b_value(k, column);
          CHECK(d[std::size_t(lane * 4 + i)] == float(c_value(row, column) + 8 * sum));
        }
      }
    }
  }

  TEST_CASE("tensor cores cut off what does not fit a float, they do not round") {
    if (!clang_or_skip()) return;
    TinyKernel kernel(
        "const u32 a4[4] = {0x3c003c00, 0x3c003c00, 0x3c003c00, 0x3c003c00};\n"
        "float d[4] = {16777216.f, -16777216.f, 0, 0};\n"
        "mma_m16n8k16<F16>(d, a4, t % 4 == 0 ? 0x3c00 : 0, 0);\n"
        "for (int i = 0; i < 4; ++i) {\n"
        "  store_global(static_cast<float*>(a.out) + 4 * t + i, d[i]);\n"
        "}\n");
    std::vector<float> d(128);
    kernel.threads = 32;
    kernel.args.out = kernel.memory.add_bytes("out", d.data(), 512, true);
    kernel.expect_clean();
    CHECK(d[0] == 16777216.f);   // 2^24 + 1
    CHECK(d[1] == -16777215.f);  // −2^24 + 1, which fits
    CHECK(d[2] == 1.f);
  }

  TEST_CASE("ldmatrix gives each lane what the figures say, and stmatrix is its way back") {
    if (!clang_or_skip()) return;
    // Element (matrix m, row r, column c) is 100 m + 10 r + c + 1. Row addresses are swizzled, so
    // that each lane's own address counts.
    for (const bool transposed : {false, true}) {
      for (const int count : {2, 4}) {
        const std::string suffix = "_x" + std::to_string(count) + (transposed ? "_trans" : "");
        const std::string body =
            "const SharedPtr<u16> tile = shared_memory<u16>();\n"
            "for (int c = 0; c < 8; ++c) {\n"
            "  store_shared(tile + (t ^ 5) * 8 + c, u16(100 * (t / 8) + 10 * (t % 8) + c + 1));\n"
            "}\n"
            "sync_warp();\n"
            "u32 m[" +
            std::to_string(count) +
            "];\n"
            "ldmatrix" +
            suffix + "(m, tile + (t ^ 5) * 8);\n" +
            (count == 4 ? "stmatrix_x4" + std::string(transposed ? "_trans" : "") +
                              "(tile + 256 + t * 8, m);\n"
                              "sync_warp();\n"
                              "for (int c = 0; c < 8; ++c) {\n"
                              "  const u16 back = load_shared(tile + 256 + t * 8 + c);\n"
                              "  store_global(static_cast<u32*>(a.out) + 128 + t * 8 + c, "
                              "u32(back));\n"
                              "}\n"
                        : std::string()) +
            "for (int i = 0; i < " + std::to_string(count) +
            "; ++i) {\n"
            "  store_global(static_cast<u32*>(a.out) + 4 * t + i, m[i]);\n"
            "}\n";
        TinyKernel kernel(body);
        std::vector<std::uint32_t> out(384);
        kernel.threads = 32;
        kernel.args.out = kernel.memory.add_bytes("out", out.data(), 4 * 384, true);
        kernel.expect_clean();
        for (std::uint32_t lane = 0; lane < 32; ++lane) {
          for (std::uint32_t m = 0; m < std::uint32_t(count); ++m) {
            for (std::uint32_t half = 0; half < 2; ++half) {
              const std::uint32_t along = lane % 4 * 2 + half, across = lane / 4;
              const std::uint32_t row = transposed ? along : across;
              const std::uint32_t column = transposed ? across : along;
              CHECK((out[lane * 4 + m] >> (16 * half) & 0xffff) == 100 * m + 10 * row + column + 1);
            }
          }
          for (std::uint32_t c = 0; count == 4 && c < 8; ++c) {
            CHECK(out[128 + lane * 8 + c] == 100 * (lane / 8) + 10 * (lane % 8) + c + 1);
          }
        }
      }
    }
  }
}
