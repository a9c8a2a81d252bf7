// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/fragments.h"

#include <bit>
#include <cmath>
#include <vector>

#include "src/support/half.h"

namespace attune::sim {
namespace {

constexpr int kRows = 16, kColumns = 8;

const float* f16_values() {
  static const std::vector<float> table = [] {
    std::vector<float> values(1 << 16);
    for (int i = 0; i < (1 << 16); ++i) {
      values[static_cast<std::size_t>(i)] = f16_to_float(static_cast<std::uint16_t>(i));
    }
    return values;
  }();
  return table.data();
}

struct F16Values {
  const float* table = f16_values();
  float operator()(unsigned bits) const { return table[bits]; }
};
struct Bf16Values {
  float operator()(unsigned bits) const { return std::bit_cast<float>(bits << 16); }
};

// tf32 has a float's exponent and 10 bits of fraction; the rest of the register is ignored.
float tf32(unsigned bits) { return std::bit_cast<float>(bits & 0xffffe000u); }

float cut_off(double value) {
  if (!std::isfinite(value)) return static_cast<float>(value);
  // Below the 24 bits of a float a double has 29 more.
  const auto bits = std::bit_cast<std::uint64_t>(value) & ~((std::uint64_t{1} << 29) - 1);
  return static_cast<float>(std::bit_cast<double>(bits));
}

// With g = lane / 4 and t = lane % 4, element i of a lane's 16-bit a fragment (eight elements for
// depth 16, four for depth 8) is at
//     row    = g      for 0 <= i < 2 or 4 <= i < 6, else g + 8
//     column = 2 t + (i & 1), and 8 more for i >= 4
// of its b fragment (four, or two)
//     row    = 2 t + (i & 1), and 8 more for i >= 2
//     column = g
// and of its accumulator
//     row    = g for i < 2, else g + 8;    column = 2 t + (i & 1)
struct Operands {
  float a[kRows][16];
  float b[16][kColumns];
};

template <class Values>
void unpack_16_bit(Values value, int depth, const std::array<MmaLane, 32>& lanes, Operands& to) {
  for (int lane = 0; lane < 32; ++lane) {
    const int g = lane / 4, t = lane % 4;
    const MmaLane& from = lanes[static_cast<std::size_t>(lane)];
    for (int i = 0; i < depth / 2; ++i) {
      const bool upper = i < 2 || (i >= 4 && i < 6);
      to.a[upper ? g : g + 8][2 * t + (i & 1) + (i >= 4 ? 8 : 0)] =
          value(from.a[i / 2] >> (16 * (i & 1)) & 0xffff);
    }
    for (int i = 0; i < depth / 4; ++i) {
      to.b[2 * t + (i & 1) + (i >= 2 ? 8 : 0)][g] = value(from.b[i / 2] >> (16 * (i & 1)) & 0xffff);
    }
  }
}

// m16n8k8 with .tf32: a's element i is at row g for even i, else g + 8, column t for i < 2, else
// t + 4; b's at row t for i = 0, else t + 4, column g.
void unpack_tf32(const std::array<MmaLane, 32>& lanes, Operands& to) {
  for (int lane = 0; lane < 32; ++lane) {
    const int g = lane / 4, t = lane % 4;
    const MmaLane& from = lanes[static_cast<std::size_t>(lane)];
    for (int i = 0; i < 4; ++i) {
      to.a[i % 2 == 0 ? g : g + 8][i < 2 ? t : t + 4] = tf32(from.a[i]);
    }
    for (int i = 0; i < 2; ++i) to.b[i == 0 ? t : t + 4][g] = tf32(from.b[i]);
  }
}

}  // namespace

void multiply_matrices(MmaKind kind, const std::array<MmaLane, 32>& lanes) {
  Operands operands;
  const int depth = kind == MmaKind::kK16F16 || kind == MmaKind::kK16Bf16 ? 16 : 8;
  if (kind == MmaKind::kK8Tf32) {
    unpack_tf32(lanes, operands);
  } else if (kind == MmaKind::kK16F16 || kind == MmaKind::kK8F16) {
    unpack_16_bit(F16Values(), depth, lanes, operands);
  } else {
    unpack_16_bit(Bf16Values(), depth, lanes, operands);
  }
  double sums[kRows][kColumns];
  const auto place = [](int lane, int i, int& row, int& column) {
    row = lane / 4 + (i < 2 ? 0 : 8);
    column = 2 * (lane % 4) + (i & 1);
  };
  int row, column;
  for (int lane = 0; lane < 32; ++lane) {
    for (int i = 0; i < 4; ++i) {
      place(lane, i, row, column);
      sums[row][column] = lanes[static_cast<std::size_t>(lane)].d[i];
    }
  }
  for (int m = 0; m < kRows; ++m) {
    for (int k = 0; k < depth; ++k) {
      const double a = operands.a[m][k];
      for (int n = 0; n < kColumns; ++n) sums[m][n] += a * double{operands.b[k][n]};
    }
  }
  for (int lane = 0; lane < 32; ++lane) {
    for (int i = 0; i < 4; ++i) {
      place(lane, i, row, column);
      lanes[static_cast<std::size_t>(lane)].d[i] = cut_off(sums[row][column]);
    }
  }
}

// Lane l holds, of row l / 4, the elements 2 (l % 4) and the one after it, the first in the low
// half; transposed, it is column l / 4 and rows 2 (l % 4) and the one after it.
void lanes_from_rows(const MatrixRows& rows, bool transposed, std::array<unsigned, 32>& registers) {
  for (std::size_t lane = 0; lane < 32; ++lane) {
    const std::size_t major = lane / 4, minor = 2 * (lane % 4);
    const unsigned first = transposed ? rows[minor][major] : rows[major][minor];
    const unsigned second = transposed ? rows[minor + 1][major] : rows[major][minor + 1];
    registers[lane] = first | second << 16;
  }
}

void rows_from_lanes(const std::array<unsigned, 32>& registers, bool transposed, MatrixRows& rows) {
  for (std::size_t lane = 0; lane < 32; ++lane) {
    const std::size_t major = lane / 4, minor = 2 * (lane % 4);
    for (std::size_t i = 0; i < 2; ++i) {
      const auto value = static_cast<std::uint16_t>(registers[lane] >> (16 * i));
      if (transposed) {
        rows[minor + i][major] = value;
      } else {
        rows[major][minor + i] = value;
      }
    }
  }
}

}  // namespace attune::sim
