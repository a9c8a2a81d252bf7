// SPDX-License-Identifier: Apache-2.0
// One problem on one shape in one memory layout, put through the simulator and compared with the
// fp64 reference.
#pragma once

#include <map>
#include <string>

#include "tests/engine/strided_operands.h"
#include "tests/simulator/attention.h"

namespace attune::sim {

struct Case {
  Problem problem;  ///< Normalized.
  Shape shape;
  Schedule schedule;
  std::string arch;
  MemoryLayout q, k, v, out, lse;
  bool wants_lse = true;
  std::uint64_t data_seed = 1;  ///< Of the operands' values.
  float amplitude = 1;          ///< Of the queries.
  float value_mean = 0;         ///< Of the values.
  /// Named tensors that are not drawn, in memory that outlives the run.
  std::map<std::string, Tensor> named = {};

  std::string text() const;
};

/// How a case went.
struct Outcome {
  bool ok = false;
  std::optional<Finding> finding;  ///< A broken rule.
  std::string reason;              ///< What is wrong, for people: the finding's text or another.
  double compile_seconds = 0, run_seconds = 0;
};

/// Runs the case with the options' seed. Operands have random values, gaps are NaN, results and
/// what is around them hold a pattern that must survive outside the results.
Outcome run_case(const Case& c, const SimulationOptions& options);

}  // namespace attune::sim
