// SPDX-License-Identifier: Apache-2.0
// A block's shared memory, and the shadow that finds races by rule.
//
// Of every byte the shadow knows the last write (thread, stamp, line, and whether an asynchronous
// copy is still under way there) and the last reads of every warp (stamp, lanes, line). An access
// is a fault if a conflicting one is not covered by its thread's clock (tests/simulator/clock.h),
// whether or not the values came out right this time. An asynchronous copy writes from its issue
// on, and until it is waited for nobody may touch its bytes; waiting makes it a write of the thread
// that waits.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "tests/simulator/clock.h"
#include "tests/simulator/finding.h"

namespace attune::sim {

/// The thread that accesses, as the shadow must know it.
struct Accessor {
  int thread;
  std::uint32_t stamp;
  const Clock* clock;
  std::uint16_t site;  ///< Number of the line.
};

/// What is wrong with an access: the rule, the byte, and the access it conflicts with.
struct Conflict {
  Check check;
  std::uint32_t byte;
  bool other_writes;
  int other_thread;
  std::uint16_t other_site;
};

class SharedMemory {
 public:
  /// Memory of a new block: poisoned, written and read by nobody. `now` is larger than the stamps
  /// of all blocks before.
  void start(std::uint32_t bytes, int warps, std::uint32_t now);

  std::uint32_t bytes() const { return static_cast<std::uint32_t>(data_.size()); }
  char* data(std::uint32_t address) { return data_.data() + address; }

  /// Checks an access inside the memory and notes it. The bytes themselves the caller moves.
  std::optional<Conflict> read(const Accessor& who, std::uint32_t address, std::uint32_t bytes);
  std::optional<Conflict> write(const Accessor& who, std::uint32_t address, std::uint32_t bytes);
  /// A copy to these bytes is issued: from now on it counts as a write, and as one under way.
  std::optional<Conflict> begin_copy(const Accessor& who, std::uint32_t address,
                                     std::uint32_t bytes);
  /// The thread that issued it has waited.
  void finish_copy(int thread, std::uint32_t stamp, std::uint32_t address, std::uint32_t bytes);

 private:
  struct Write {
    std::uint32_t stamp = 0;
    std::uint16_t thread = 0;
    std::uint16_t site : 15 = 0;
    std::uint16_t under_way : 1 = 0;
    bool operator==(const Write&) const = default;
  };
  struct Reads {  // By lanes of one warp.
    std::uint32_t stamp = 0;
    std::uint32_t lanes = 0;
    std::uint16_t site = 0;
  };

  std::optional<Conflict> check_write(const Accessor& who, std::uint32_t address,
                                      std::uint32_t bytes);
  std::optional<Conflict> conflict_with(const Accessor& who, const Write& write,
                                        std::uint32_t byte) const;

  std::vector<char> data_;
  std::vector<Write> writes_;
  std::vector<Reads> reads_;  // [warp][byte]
  int warps_ = 0;
  std::uint32_t begin_ = 0;  // Smaller stamps are of earlier blocks.
};

}  // namespace attune::sim
