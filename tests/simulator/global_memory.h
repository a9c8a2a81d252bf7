// SPDX-License-Identifier: Apache-2.0
// Global memory as a kernel sees it: tensors at addresses of the simulator's own, 4 TiB apart.
//
// A device address names its tensor, so bounds travel with it: an access behind one tensor's end
// cannot pass as one of the next. Every byte must belong to an element; gaps between rows are out
// of bounds. Device strides may differ from those in host memory, so that offsets beyond 2^32 need
// no memory. Alignment is that of the host's address.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace attune::sim {

struct GlobalTensor {
  std::string name;
  void* data = nullptr;  ///< Host address of the first element.
  std::array<std::int64_t, 4> extents{1, 1, 1, 1};
  std::array<std::int64_t, 4> strides{0, 0, 0, 1};         ///< In host memory [elements].
  std::array<std::int64_t, 4> device_strides{0, 0, 0, 1};  ///< As the kernel is told [elements].
  std::int64_t element_bytes = 1;
  bool writable = false;
};

/// Immutable while a launch runs; several threads may then read it.
class GlobalMemory {
 public:
  /// Adds a tensor and returns the device address of its first element.
  void* add(const GlobalTensor& tensor);
  /// A plain array of bytes.
  void* add_bytes(std::string name, void* data, std::int64_t bytes, bool writable);
  /// Takes out what add gave that address. No other tensor ever gets it, so that an access to what
  /// is gone is one out of bounds.
  void remove(void* address);

  /// The tensor that an address is near, or null.
  const GlobalTensor* tensor_at(std::uint64_t address) const;
  /// The device address of a tensor that tensor_at gave.
  std::uint64_t address_of(const GlobalTensor& tensor) const;

  /// A run of bytes that lie together on both sides.
  struct Run {
    std::uint64_t begin = 0, end = 0;  ///< Device addresses.
    char* host = nullptr;              ///< Of `begin`.
    bool writable = false;
    const GlobalTensor* tensor = nullptr;
  };
  /// The row that holds the byte at `address`, or nothing if no element does.
  std::optional<Run> row_at(std::uint64_t address) const;

 private:
  struct Placed {
    GlobalTensor tensor;
    std::uint64_t address;
    std::int64_t lowest;  // Offset of the element with the lowest address: strides may be negative.
    std::int64_t width;   // Elements of a row: of the last axis where it is contiguous.
    std::vector<int> order;  // The other axes with more than one index, widest stride first.
  };
  std::vector<Placed> tensors_;
};

/// One thread's way into it: remembers the row that it was last in.
class GlobalView {
 public:
  void attach(const GlobalMemory* memory) {
    memory_ = memory;
    rows_.fill({});
  }
  const GlobalMemory& memory() const { return *memory_; }
  /// The row that holds the byte at `address`, or null.
  GlobalMemory::Run* row(std::uint64_t address);

 private:
  const GlobalMemory* memory_ = nullptr;
  std::array<GlobalMemory::Run, 16> rows_;  // By tensor.
};

}  // namespace attune::sim
