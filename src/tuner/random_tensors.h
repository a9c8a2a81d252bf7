// SPDX-License-Identifier: Apache-2.0
// Random operands in host memory, with guard bands around what a kernel writes.
#pragma once

#include <cstdint>
#include <vector>

#include <attune/engine.h>

namespace attune {

/// A small, fast generator (SplitMix64): equal seeds give equal tensors on every machine.
class RandomBits {
 public:
  explicit RandomBits(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  /// Nearly normal with mean 0 and variance 1: the sum of four uniform numbers.
  float next_normal();
  /// Uniform in low … high, both included.
  std::int64_t next_in(std::int64_t low, std::int64_t high);

 private:
  std::uint64_t state_;
};

/// Memory for the operands and results of one run, dense, 64-byte aligned.
class OperandBuffers {
 public:
  /// q, k and v drawn from `seed`; q is multiplied by `amplitude` to reach large scores.
  OperandBuffers(const Problem& problem, const Shape& shape, std::uint64_t seed,
                 float amplitude = 1);
  OperandBuffers(const OperandBuffers&) = delete;
  OperandBuffers& operator=(const OperandBuffers&) = delete;

  const Tensors& tensors() const { return tensors_; }
  /// Fills out and lse with NaN, and the bands around them with a pattern.
  void poison_results();
  /// Whether the bands still hold the pattern.
  bool guards_intact() const;
  /// The bytes of out, then of lse.
  std::vector<std::vector<char>> results() const;

 private:
  struct Area {
    std::vector<char> memory;
    char* begin = nullptr;  ///< 64-byte aligned, kGuardBytes inside `memory`.
    std::size_t bytes = 0;
  };
  Area allocate(std::size_t bytes);

  Area q_, k_, v_, out_, lse_;
  Tensors tensors_;
};

}  // namespace attune
