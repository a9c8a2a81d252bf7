// SPDX-License-Identifier: Apache-2.0
// What a launch did: instructions by class, and how its memory accesses fit banks and sectors.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace attune::sim {

enum class Instruction : int {
  kMma,
  kLoadMatrix,
  kStoreMatrix,
  kCopyAsync,
  kLoadShared,
  kStoreShared,
  kLoadGlobal,
  kStoreGlobal,
  kAtomic,
  kShuffle,
  kVote,
  kSyncWarp,
  kSyncBlock,
  kSyncNamed,
  kFence,
  kCommitCopies,
  kWaitForCopies,
  kApproximate,
  kCount,
};

std::string_view instruction_name(Instruction instruction);

/// Sums over a launch. Instructions count once per thread that executes them: a warp's mma is 32.
struct Counters {
  std::array<std::uint64_t, static_cast<std::size_t>(Instruction::kCount)> instructions{};

  // Only in launches that count requests. A request is what the lanes of a warp ask for in one
  // instruction.
  struct Requests {
    std::uint64_t requests = 0;
    std::uint64_t bytes = 0;  ///< Asked for [bytes].
    std::uint64_t parts = 0;  ///< Shared: passes over the 32 banks. Global: 32-byte sectors.
    std::uint64_t least = 0;  ///< The fewest parts that these bytes can take.
  };
  struct Line {
    std::string file;
    unsigned line = 0;
    bool operator==(const Line&) const = default;
  };
  struct PerLine {
    Line where;
    Instruction instruction = Instruction::kCount;
    Requests sum;
  };
  Requests shared, global;
  std::vector<PerLine> lines;  ///< Where the requests come from.

  std::uint64_t of(Instruction instruction) const {
    return instructions[static_cast<std::size_t>(instruction)];
  }
  void add(const Counters& other);
  /// A table for people.
  std::string text() const;
};

/// Puts the accesses that lanes make one by one together into the requests of their warp. The n-th
/// execution of a line by each lane, since the warp last came together, is one request.
class RequestLog {
 public:
  void start(int warps);
  void access(int thread, Instruction instruction, std::uint16_t site, std::uint64_t address,
              std::uint32_t bytes);
  /// The warp came together: what its lanes did before is complete.
  void flush(int warp);

  struct Sum {
    std::uint16_t site;
    Instruction instruction;
    Counters::Requests requests;
  };
  const std::vector<Sum>& sums() const { return sums_; }

 private:
  struct Request {
    Instruction instruction;
    std::uint16_t site;
    std::vector<std::uint64_t> addresses;  // By lane, or kNoAddress.
    std::uint32_t bytes;
  };
  struct Warp {
    std::vector<Request> open;
    // [site] → open request that each lane's next execution belongs to.
    std::unordered_map<std::uint16_t, std::vector<std::size_t>> requests;
    std::unordered_map<std::uint16_t, std::array<std::uint32_t, 32>> executions;
  };
  void count(const Request& request);

  std::vector<Warp> warps_;
  std::vector<Sum> sums_;
};

/// What a lane without an access has in the lists below.
inline constexpr std::uint64_t kNoAddress = ~std::uint64_t{0};

/// Passes over the 32 banks of 4 bytes: lanes are served in groups that ask for 128 bytes, and a
/// group needs as many passes as there are different words in its fullest bank. `addresses` by
/// lane.
std::uint64_t bank_passes(const std::vector<std::uint64_t>& addresses, std::uint32_t bytes);

/// Different 32-byte sectors.
std::uint64_t sector_count(const std::vector<std::uint64_t>& addresses, std::uint32_t bytes);

}  // namespace attune::sim
