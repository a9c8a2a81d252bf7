// SPDX-License-Identifier: Apache-2.0
// What the simulator's tests share: whether there is a clang, and where compiled units are kept.
#pragma once

#include <doctest/doctest.h>

#include <string>

#include "tests/simulator/attention.h"

/// Whether the simulator can compile. Where it cannot, says so in the words that ctest looks for.
inline bool clang_or_skip() {
  if (!attune::sim::UnitCompiler::clang().empty()) return true;
  MESSAGE("skipped: needs clang 19: none was found when the tests were built");
  return false;
}

inline attune::sim::SimulationOptions simulation_options(std::uint64_t seed) {
  attune::sim::SimulationOptions options;
  options.seed = seed;
  options.cache_dir = ATTUNE_SIMULATOR_CACHE;
  return options;
}
