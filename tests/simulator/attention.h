// SPDX-License-Identifier: Apache-2.0
// Attention through the simulator: what Engine and Plan do on a device, from the emitter to the
// results in host memory.
#pragma once

#include <cstdint>
#include <string>

#include <attune/engine.h>

#include "tests/simulator/launch.h"
#include "tests/simulator/unit.h"

namespace attune::sim {

struct SimulationOptions {
  std::uint64_t seed = 1;       ///< Of the order in which threads and copies go.
  int workers = 0;              ///< Threads of the operating system; 0: one per core.
  bool count_requests = false;  ///< Also counts banks and sectors, which takes longer.
  std::string cache_dir;        ///< Keeps compiled units.
  TemplateSource templates = embedded_template;
  /// Extra device strides for tests: multiplies batch and head strides as the kernel sees them.
  std::int64_t stretch = 1;
};

struct Simulation {
  std::optional<Finding> finding;  ///< A broken rule; the results then mean nothing.
  Counters counters;
  double compile_seconds = 0;  ///< [s], near 0 when cached.
  double run_seconds = 0;      ///< [s]
};

/// Emits the kernel of a schedule, runs it on host tensors, writes out and lse.
/// `problem` is normalized. Errors: those of emit_unit and of UnitCompiler::build; kUnsupported for
/// more blocks than a grid has.
Result<Simulation> simulate_attention(const Problem& problem, const Shape& shape,
                                      const Schedule& schedule, const Target& target,
                                      const Tensors& tensors, const SimulationOptions& options);

}  // namespace attune::sim
