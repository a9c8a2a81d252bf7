// SPDX-License-Identifier: Apache-2.0
// A factor of a low-rank bias in any memory order: axes permuted, gaps of NaN between neighbours,
// any of the first three axes broadcast. Its last element is the last one that may be read: behind
// it reading ends the program.
#pragma once

#include <attune/tensor.h>
#include <doctest/doctest.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "src/tuner/random_tensors.h"

class StridedFactor {
 public:
  /// `whole` are the extents that a problem and a shape ask for. Elements are normal, times
  /// `amplitude`.
  StridedFactor(std::array<std::int64_t, 4> whole, float amplitude, attune::RandomBits& random) {
    view.dtype = attune::Dtype::kF32;
    view.shape = whole;
    for (int axis = 0; axis < 3; ++axis) {
      if (random.next_in(0, 2) == 0) view.shape[axis] = 1;
    }
    // As often as not the columns are neighbours in memory.
    std::array<int, 4> order{0, 1, 2, 3};
    for (std::int64_t i = random.next_in(2, 3); i > 0; --i) {
      std::swap(order[i], order[random.next_in(0, i)]);
    }
    std::int64_t stride = 1;
    for (int i = 3; i >= 0; --i) {
      const int axis = order[i];
      if (i < 3 || random.next_in(0, 3) == 0) stride += random.next_in(0, 1) * random.next_in(0, 5);
      view.strides[axis] = stride;
      stride *= std::max<std::int64_t>(view.shape[axis], 1);
    }
    // What the stride of a broadcast axis says must not matter.
    for (int axis = 0; axis < 4; ++axis) {
      if (view.shape[axis] == 1 && random.next_in(0, 1) == 0) view.strides[axis] = 1 << 20;
    }
    std::int64_t elements = 1;
    for (int axis = 0; axis < 4; ++axis) {
      elements += std::max<std::int64_t>(view.shape[axis] - 1, 0) * view.strides[axis];
    }
    allocate(static_cast<std::size_t>(elements));
    fill(amplitude, random);
  }
  ~StridedFactor() { ::munmap(memory_, bytes_); }
  StridedFactor(const StridedFactor&) = delete;
  StridedFactor& operator=(const StridedFactor&) = delete;

  std::string text() const {
    return fmt::format("extents {} {} {} {} strides {} {} {} {}", view.shape[0], view.shape[1],
                       view.shape[2], view.shape[3], view.strides[0], view.strides[1],
                       view.strides[2], view.strides[3]);
  }

  attune::Tensor view;

 private:
  void allocate(std::size_t elements) {
    constexpr std::size_t kPage = 65536;  // A multiple of every machine's.
    const std::size_t readable = (elements * sizeof(float) + kPage - 1) / kPage * kPage;
    bytes_ = readable + 64 * kPage;
    memory_ = ::mmap(nullptr, bytes_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(memory_ != MAP_FAILED);
    REQUIRE(::mprotect(memory_, readable, PROT_READ | PROT_WRITE) == 0);
    float* const end = static_cast<float*>(memory_) + readable / sizeof(float);
    view.data = end - elements;
    std::fill(end - elements, end, std::numeric_limits<float>::quiet_NaN());
  }

  void fill(float amplitude, attune::RandomBits& random) {
    std::array<std::int64_t, 4> index{};
    for (std::int64_t i = 0; i < view.elements(); ++i) {
      std::int64_t left = i, at = 0;
      for (int axis = 3; axis >= 0; --axis) {
        index[axis] = left % view.shape[axis];
        left /= view.shape[axis];
        at += index[axis] * view.strides[axis];
      }
      static_cast<float*>(view.data)[at] = amplitude * random.next_normal();
    }
  }

  void* memory_ = nullptr;
  std::size_t bytes_ = 0;
};
