// SPDX-License-Identifier: Apache-2.0
// Random operands in host memory, with guard bands around what a kernel writes.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <attune/engine.h>

#include "src/runtime/device.h"

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

/// Whether rows of named tensors follow each other, or start at multiples of 16 bytes.
enum class NamedRows { kDense, kAligned };

/// Host memory for the operands and results of one run, dense, 64-byte aligned. There is no lse for
/// the sigmoid normalizer.
class OperandBuffers {
 public:
  /// q, k and v drawn from `seed`; q is multiplied by `amplitude` to reach large scores. Tensors
  /// and scalars that the expressions name are drawn as well: as long as what indexes them, floats
  /// normal, integers below 4 or below the number of keys.
  OperandBuffers(const Problem& problem, const Shape& shape, std::uint64_t seed,
                 float amplitude = 1, NamedRows named_rows = NamedRows::kDense);
  /// Copies of a caller's operands, which are in host memory and fit the problem and the shape.
  OperandBuffers(const Problem& problem, const Shape& shape, const Tensors& operands);
  OperandBuffers(const OperandBuffers&) = delete;
  OperandBuffers& operator=(const OperandBuffers&) = delete;

  const Tensors& tensors() const { return tensors_; }
  /// Fills out and lse with NaN, and the bands around them with a pattern.
  void poison_results();
  /// Whether the bands still hold the pattern.
  bool guards_intact() const;
  /// The bytes of out, then of lse.
  std::vector<std::vector<char>> results() const;

  struct Area {
    std::vector<char> memory;
    char* begin = nullptr;  ///< 64-byte aligned, inside `memory`, which is the guard bands as well.
    std::size_t bytes = 0;
  };

 private:
  friend class DeviceOperands;
  void allocate_all(const Problem& problem, const Shape& shape);
  void copy_blocks(const BlockList& list);

  Area q_, k_, v_, out_, lse_;
  std::map<std::string, Area> named_;
  Area block_offsets_, block_indices_, block_full_;
  Tensors tensors_;
};

/// The same operands in a device's memory, guard bands included. Where the device uses host memory
/// these are the host's buffers themselves and the copies do nothing.
class DeviceOperands {
 public:
  /// Errors: kDevice when there is no memory left. `host` must outlive this object.
  static Result<DeviceOperands> mirror(Device& device, OperandBuffers& host);

  /// Views with the device's addresses.
  const Tensors& tensors() const { return tensors_; }
  /// 64 zero bytes that kernels can read.
  const void* zeros() const { return zeros_->data(); }
  /// Copies out and lse with their guard bands to the device, or back.
  Status send_results();
  Status fetch_results();

 private:
  DeviceOperands(Device& device, OperandBuffers& host) : device_(&device), host_(&host) {}
  Result<void*> mirror_area(OperandBuffers::Area& area, std::unique_ptr<DeviceMemory>& memory);

  Device* device_;
  OperandBuffers* host_;
  Tensors tensors_;
  std::unique_ptr<DeviceMemory> q_, k_, v_, out_, lse_, zeros_;
  std::unique_ptr<DeviceMemory> block_offsets_, block_indices_, block_full_;
  std::map<std::string, std::unique_ptr<DeviceMemory>> named_;
};

/// Device memory with 64 zero bytes, which the kernel reads for empty tensors.
Result<std::unique_ptr<DeviceMemory>> allocate_zeros(Device& device);

}  // namespace attune
