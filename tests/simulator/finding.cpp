// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/finding.h"

#include <fmt/format.h>

namespace attune::sim {

std::string_view check_name(Check check) {
  switch (check) {
    case Check::kRace:
      return "race";
    case Check::kUnwaitedCopy:
      return "copy not waited for";
    case Check::kUninitialised:
      return "uninitialised shared memory";
    case Check::kSharedRange:
      return "shared memory out of range";
    case Check::kSharedAlignment:
      return "misaligned shared memory access";
    case Check::kGlobalRange:
      return "global memory out of bounds";
    case Check::kGlobalAlignment:
      return "misaligned global memory access";
    case Check::kGlobalWrite:
      return "write to an input";
    case Check::kDivergence:
      return "divergent collective";
    case Check::kDeadlock:
      return "deadlock";
    case Check::kArrayBounds:
      return "register array out of bounds";
    case Check::kBadOperand:
      return "operand that is not allowed";
    case Check::kRunaway:
      return "runaway block";
  }
  return "fault";
}

std::string Place::text() const { return fmt::format("{}:{}", file, line); }

std::string Finding::text() const {
  return fmt::format("{} in block {}: {}", check_name(check), block, message);
}

}  // namespace attune::sim
