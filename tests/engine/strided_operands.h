// SPDX-License-Identifier: Apache-2.0
// Operands for property tests: random values at strides with gaps, everything that does not belong
// to a tensor filled with NaN (inputs) or a pattern that must survive (results).
#pragma once

#include <attune/engine.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "src/support/half.h"
#include "src/tuner/random_tensors.h"

/// Axis order in memory, slowest first, and unused elements between neighbours.
struct MemoryLayout {
  std::array<int, 3> order{0, 1, 2};   ///< A permutation of batch, head, row.
  std::array<std::int64_t, 3> gaps{};  ///< Elements after each slice of batch, head, row.
  std::int64_t lead = 0;               ///< Elements before the first one: misaligns the base.

  static MemoryLayout random(attune::RandomBits& random) {
    MemoryLayout layout;
    for (int i = 2; i > 0; --i) std::swap(layout.order[i], layout.order[random.next_in(0, i)]);
    for (auto& gap : layout.gaps) gap = random.next_in(0, 1) * random.next_in(0, 9);
    layout.lead = random.next_in(0, 5);
    return layout;
  }
};

class StridedTensor {
 public:
  StridedTensor(attune::Dtype dtype, std::array<std::int64_t, 4> extents,
                const MemoryLayout& layout, unsigned char fill)
      : fill_(fill) {
    view.dtype = dtype;
    view.shape = extents;
    std::int64_t stride = extents[3];
    for (int i = 2; i >= 0; --i) {
      const int axis = layout.order[i];
      stride += layout.gaps[axis];
      view.strides[axis] = stride;
      stride *= std::max<std::int64_t>(extents[axis], 1);
    }
    view.strides[3] = 1;
    memory_.assign(static_cast<std::size_t>(layout.lead + stride + 16) * attune::dtype_size(dtype),
                   static_cast<char>(fill));
    view.data = memory_.data() + layout.lead * static_cast<std::int64_t>(attune::dtype_size(dtype));
  }

  template <class Function>
  void for_each(Function function) const {
    for (std::int64_t b = 0; b < view.shape[0]; ++b) {
      for (std::int64_t h = 0; h < view.shape[1]; ++h) {
        for (std::int64_t row = 0; row < view.shape[2]; ++row) {
          for (std::int64_t d = 0; d < view.shape[3]; ++d) {
            function(b * view.strides[0] + h * view.strides[1] + row * view.strides[2] + d);
          }
        }
      }
    }
  }

  void fill_normal(attune::RandomBits& random, float amplitude = 1, float mean = 0) {
    for_each([&](std::int64_t i) {
      attune::store_float(view.data, view.dtype, i, mean + amplitude * random.next_normal());
    });
  }

  /// Whether every byte that belongs to no element still has its fill.
  bool gaps_intact() const {
    std::vector<char> expected(memory_.size(), static_cast<char>(fill_));
    const auto lead = static_cast<const char*>(view.data) - memory_.data();
    const auto size = static_cast<std::int64_t>(attune::dtype_size(view.dtype));
    for_each([&](std::int64_t i) {
      std::memcpy(expected.data() + lead + i * size, memory_.data() + lead + i * size,
                  static_cast<std::size_t>(size));
    });
    return expected == memory_;
  }

  attune::Tensor view;

 private:
  unsigned char fill_;
  std::vector<char> memory_;
};
