// SPDX-License-Identifier: Apache-2.0
// What the simulator reports: the first fault of a launch.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::sim {

/// The rule that was broken.
enum class Check {
  kRace,             ///< Two shared memory accesses, one a write, with nothing that orders them.
  kUnwaitedCopy,     ///< Shared memory touched while an asynchronous copy to it is under way.
  kUninitialised,    ///< Shared memory read before it was written.
  kSharedRange,      ///< Shared memory access behind the block's last byte.
  kSharedAlignment,  ///< Shared memory address that is no multiple of the access's size.
  kGlobalRange,      ///< Global memory access to what is no element of any tensor.
  kGlobalAlignment,  ///< Global memory address that is no multiple of the access's size.
  kGlobalWrite,      ///< A write to an input.
  kDivergence,       ///< Lanes of a warp in different operations that all of them take part in.
  kDeadlock,         ///< Nobody can go on.
  kArrayBounds,      ///< An index outside an array of registers.
  kBadOperand,       ///< An operand that the instruction does not allow.
  kRunaway,          ///< A block that did far more than any kernel should.
};

std::string_view check_name(Check check);

/// A line of a kernel or template.
struct Place {
  std::string file;
  unsigned line = 0;
  std::string text() const;  ///< "templates/attention/naive.cuh:41"
};

struct Finding {
  Check check = Check::kRace;
  std::uint32_t block = 0;
  std::vector<int> threads;   ///< Those that took part, the one that met the fault first.
  std::vector<Place> places;  ///< Of `threads`, in their order where known.
  std::string message;

  /// One paragraph: check, block, message with its lines.
  std::string text() const;
};

}  // namespace attune::sim
