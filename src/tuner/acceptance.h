// SPDX-License-Identifier: Apache-2.0
// Acceptance: no schedule is timed, and no stale one is used, before its results agree with
// `naive`.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "src/tuner/kernel_builder.h"
#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"
#include "src/tuner/reference.h"

namespace attune {

/// The command line that makes the check again.
std::string acceptance_command(const Problem& problem, const Shape& shape, const Schedule& schedule,
                               std::uint64_t seed);

/// A problem's test cases and what the oracle says of them: the shape cut to a bounded amount of
/// work, and a small one with uneven edges, large scores and, under a causal mask, rows without
/// keys. Inputs are drawn from `seed`. The oracle runs once, candidates are compared with it.
class Acceptance {
 public:
  /// Errors: those of building and running `naive`.
  static Result<std::unique_ptr<Acceptance>> prepare(Device& device, KernelBuilder& builder,
                                                     const Problem& problem, const Shape& shape,
                                                     std::uint64_t seed);

  /// Runs the kernel twice on every case, results and scratch poisoned before, and returns the
  /// largest difference to the oracle.
  /// Errors: kMismatch saying what differs (accuracy, guard bands, from run to run) and how to
  /// repeat it.
  Result<double> check(const BuiltKernel& kernel, const Schedule& schedule);

 private:
  struct Case {
    Shape shape;
    std::unique_ptr<OperandBuffers> operands;
    std::optional<DeviceOperands> on_device;
    std::vector<double> oracle, oracle_lse;
    Yardstick plain;
  };
  Acceptance(Device& device, Problem problem, const Shape& shape, std::uint64_t seed)
      : device_(device),
        problem_(std::move(problem)),
        shape_(shape),
        arguments_(problem_),
        seed_(seed) {}
  Status run(const BuiltKernel& kernel, const Schedule& schedule, Case& test);

  Device& device_;
  Problem problem_;
  Shape shape_;  // Whose cases these are.
  LaunchArguments arguments_;
  std::uint64_t seed_;
  std::vector<Case> cases_;
};

}  // namespace attune
