// SPDX-License-Identifier: Apache-2.0
// The published patterns of images, each against nested loops written from its definition.
#include <attune/patterns.h>

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "tests/engine/pattern_cases.h"

namespace {

using namespace pattern_test;  // NOLINT: it is there for these files only.

const std::vector<Shape> kImage = {{2, 16 * 16, 16 * 16}};
constexpr int kImageHeads = 4;  // Of one kv head.

Definition halo(int width, int block, int reach) {
  return {[=](int, int, int q, int kv, const Shape&) {
    const int top = q / width / block * block - reach, left = q % width / block * block - reach;
    const int y = kv / width - top, x = kv % width - left, side = block + 2 * reach;
    return y >= 0 && y < side && x >= 0 && x < side;
  }};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("block-local attention sees its block and a halo, with either rule at the edges") {
    check_case({patterns::block_local_2d(16, 8, 3).value(), halo(16, 8, 3), kImage, nullptr,
                kImageHeads, 1});
    // A width and a height that are no multiples of the block.
    check_case({patterns::block_local_2d(13, 4, 2).value(),
                halo(13, 4, 2),
                {{2, 13 * 11, 13 * 11}},
                nullptr,
                kImageHeads,
                1});
    // Fewer queries than pixels: rows of the image's top.
    check_case({patterns::block_local_2d(7, 3, 1).value(), halo(7, 3, 1), {{2, 20, 7 * 6}}});
    for (const auto& [width, height, block, reach] :
         {std::array{16, 16, 8, 3}, std::array{13, 11, 4, 2}, std::array{12, 20, 4, 1}}) {
      Definition definition = halo(width, block, reach);
      definition.zero_keys = [=](int q) {
        const int top = q / width / block * block - reach;
        const int left = q % width / block * block - reach;
        int outside = 0;
        for (int y = top; y < top + block + 2 * reach; ++y) {
          for (int x = left; x < left + block + 2 * reach; ++x) {
            outside += y < 0 || y >= height || x < 0 || x >= width;
          }
        }
        return outside;
      };
      check_case(
          {patterns::block_local_2d(width, block, reach, patterns::ImageEdge::kZeroKeys).value(),
           definition,
           {{2, width * height, width * height}},
           nullptr,
           kImageHeads,
           1});
    }
  }

  TEST_CASE("shifted windows are the rolled image's windows with its region mask") {
    // As published: roll by -shift, cut into windows, and forbid pairs from different regions.
    const auto swin = [](int width, int height, int window, int shift) {
      return Definition{[=](int, int, int q, int kv, const Shape&) {
        const auto region = [&](int place, int extent) {
          const int rolled = (place + extent - shift) % extent;
          const int part = shift == 0                 ? 0
                           : rolled < extent - window ? 0
                           : rolled < extent - shift  ? 1
                                                      : 2;
          return std::array{rolled / window, part};
        };
        return region(q / width, height) == region(kv / width, height) &&
               region(q % width, width) == region(kv % width, width);
      }};
    };
    for (const auto& [width, height, window, shift] :
         {std::array{16, 16, 4, 2}, std::array{14, 21, 7, 3}, std::array{12, 8, 4, 0},
          std::array{8, 8, 8, 1}}) {
      check_case({patterns::shifted_windows_2d(width, window, shift).value(),
                  swin(width, height, window, shift),
                  {{2, width * height, width * height}},
                  nullptr,
                  kImageHeads,
                  1});
    }
  }

  TEST_CASE("relative positions of an image add the terms of the key's row and column") {
    constexpr int kWidth = 9, kReach = 5, kLength = kWidth * 8;
    Case c{patterns::relative_logits_2d(kWidth, kReach).value(), {}, {{2, kLength, kLength}}};
    c.pattern.mask = patterns::block_local_2d(kWidth, 4, 2).value().mask;
    c.definition = halo(kWidth, 4, 2);
    const auto value = [](int b, int h, int q, int index, int salt) {
      return float((b * 7 + h * 5 + q * 3 + index * 11 + salt) % 32 - 16) / 16;
    };
    constexpr int kExtent = 2 * kReach + 1;
    c.definition.bias = [&](int b, int h, int q, int kv, const Shape&) {
      const int dy = kv / kWidth - q / kWidth + kReach, dx = kv % kWidth - q % kWidth + kReach;
      double sum = 0;
      if (dy >= 0 && dy < kExtent) sum += value(b, h, q, dy, 1);
      if (dx >= 0 && dx < kExtent) sum += value(b, h, q, dx, 2);
      return sum;
    };
    std::vector<float> rows, columns;
    for (int i = 0; i < 2 * 8 * kLength * kExtent; ++i) {
      const int b = i / kExtent / kLength / 8, h = i / kExtent / kLength % 8;
      const int q = i / kExtent % kLength, index = i % kExtent;
      rows.push_back(value(b, h, q, index, 1));
      columns.push_back(value(b, h, q, index, 2));
    }
    const Problem p = problem_of(c, Dtype::kF32);
    TestEngine test;
    OperandBuffers drawn(p, c.shapes[0], 3);
    Tensors tensors = drawn.tensors();
    for (auto& [name, data] : {std::pair{"rel_rows", &rows}, {"rel_columns", &columns}}) {
      tensors.named[name] =
          attune::Tensor::contiguous(data->data(), Dtype::kF32, {2, 8, kLength, kExtent});
    }
    check_mask(c, p, c.shapes[0], tensors);
    std::vector<double> out, lse, reference, reference_lse;
    define(c, p, c.shapes[0], tensors, out, lse);
    attune::reference_attention(p, c.shapes[0], tensors, &reference, &reference_lse);
    for (std::size_t i = 0; i < out.size(); ++i) CHECK(std::fabs(out[i] - reference[i]) < 1e-9);
    const auto plan = test.engine.plan(p, c.shapes[0]);
    REQUIRE(plan);
    REQUIRE(plan->run(tensors));
    const auto comparison = attune::compare_with_reference(p, c.shapes[0], tensors);
    CHECK_MESSAGE(comparison.ok, comparison.reason);
  }
}
