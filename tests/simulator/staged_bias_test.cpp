// SPDX-License-Identifier: Apache-2.0
// A bias that comes to shared memory with the keys, in every form that a tensor may have: extents
// that are 1, shorter or longer than the problem's, strides of any size and sign, NaN in between.
#include <doctest/doctest.h>

#include <cstdlib>
#include <vector>

#include "src/support/half.h"
#include "tests/random_seed.h"
#include "tests/simulator/cases.h"
#include "tests/simulator/simulated.h"

namespace {

using attune::Dtype;
using attune::Tensor;
using attune::sim::Case;

constexpr std::int64_t kQLen = 50, kKvLen = 75;

struct Form {
  const char* name;
  std::array<std::int64_t, 4> extents, strides;
  std::int64_t first;  ///< Elements before the first one, whose address is a multiple of 16 bytes.
};

constexpr Form kForms[] = {
    {"dense", {2, 4, 50, 75}, {15000, 3750, 75, 1}, 0},
    {"one row for all", {1, 1, 1, 75}, {75, 75, 75, 1}, 0},
    {"one column for all", {2, 4, 50, 1}, {200, 50, 1, 1}, 0},
    {"one number", {1, 1, 1, 1}, {1, 1, 1, 1}, 0},
    {"nothing", {2, 4, 0, 75}, {0, 0, 75, 1}, 0},
    {"too short for queries and keys", {2, 4, 20, 30}, {3200, 800, 40, 1}, 0},
    {"longer than queries and keys", {1, 4, 90, 200}, {0, 18000, 200, 1}, 0},
    {"more heads than there are", {3, 5, 50, 75}, {19000, 3800, 76, 1}, 2},
    {"transposed", {2, 4, 50, 75}, {15000, 3750, 1, 50}, 0},
    {"rows at multiples of an element", {2, 1, 50, 75}, {4000, 0, 80, 1}, 3},
    {"rows in falling order", {2, 1, 50, 75}, {4000, 0, -80, 1}, 4000},
};

/// A form's elements in memory of their own; what is between them is NaN.
class Bias {
 public:
  Bias(const Form& form, Dtype dtype, std::uint64_t seed) {
    std::int64_t span = form.first;
    for (int axis = 0; axis < 4; ++axis) span += form.extents[axis] * std::abs(form.strides[axis]);
    const auto size = static_cast<std::int64_t>(attune::dtype_size(dtype));
    memory_.assign(static_cast<std::size_t>((span + 16) * size), '\xff');
    const auto address = reinterpret_cast<std::uintptr_t>(memory_.data());
    view.dtype = dtype;
    view.shape = form.extents;
    view.strides = form.strides;
    view.data = memory_.data() + (16 - address % 16) % 16 + form.first * size;
    attune::RandomBits random(seed);
    const auto& [batch, heads, rows, columns] = form.extents;
    const std::int64_t elements = batch * heads * rows * columns;
    for (std::int64_t i = 0; i < elements; ++i) {
      const std::int64_t row = i / columns;
      attune::store_float(view.data, dtype,
                          row / (rows * heads) * form.strides[0] +
                              row / rows % heads * form.strides[1] + row % rows * form.strides[2] +
                              i % columns * form.strides[3],
                          random.next_normal());
    }
  }
  Tensor view;

 private:
  std::vector<char> memory_;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a bias of any form is staged, or read where it cannot be") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::uint64_t number = 0;
    for (const Form& form : kForms) {
      for (const Dtype dtype : {Dtype::kF32, Dtype::kF16}) {
        for (const char* arch : {"sm_75", "sm_80"}) {
          Case c;
          c.problem.dtype = Dtype::kF16;
          c.problem.head_dim = 32;
          c.problem.q_heads = 4;
          c.problem.kv_heads = 2;
          c.problem.declarations.tensors = {{"bias", {dtype, {}}}};
          c.problem.score = "score + bias[b, h, q, kv]";
          c.problem.mask = "bias[b, h, q, kv] < 1.5";
          c.problem = c.problem.normalized().value();
          c.shape = {2, kQLen, kKvLen};
          c.arch = arch;
          c.data_seed = seed + number++;
          c.schedule =
              attune::parse_schedule("flash_mma tile_q=64 tile_kv=32 stages=2 warps=4 stage_bias=1")
                  .value();
          const Bias bias(form, dtype, c.data_seed);
          c.named["bias"] = bias.view;
          INFO(form.name << ": " << c.text());
          const auto outcome = attune::sim::run_case(c, simulation_options(c.data_seed));
          CHECK_MESSAGE(outcome.ok, outcome.reason);
        }
      }
    }
  }

  TEST_CASE("rows that end inside a copy's piece are read to their end and no further") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::uint64_t number = 0;
    for (const char* arch : {"sm_75", "sm_80"}) {
      for (const Dtype dtype : {Dtype::kF32, Dtype::kF16}) {
        for (const int head_dim : {3, 5, 7, 13}) {
          Case c;
          c.problem.dtype = dtype;
          c.problem.head_dim = c.problem.head_dim_v = head_dim;
          c.problem.q_heads = 2;
          c.problem = c.problem.normalized().value();
          c.shape = {1, 20, 40};
          c.arch = arch;
          c.data_seed = seed + number++;
          // Rows of whole pieces, their ends NaN.
          MemoryLayout layout;
          layout.gaps = {0, 0, (head_dim + 7) / 8 * 8 - head_dim};
          c.q = c.k = c.v = c.out = layout;
          c.schedule =
              attune::parse_schedule("flash_mma tile_q=64 tile_kv=32 stages=2 warps=4").value();
          INFO(c.text());
          const auto outcome = attune::sim::run_case(c, simulation_options(c.data_seed));
          CHECK_MESSAGE(outcome.ok, outcome.reason);
        }
      }
    }
  }
}
