// SPDX-License-Identifier: Apache-2.0
// TestStand: where tuning builds, checks and times candidates. Here, or in processes that a
// candidate may take down with it.
#pragma once

#include <cstdint>
#include <string>

#include <attune/engine.h>

#include "src/runtime/device.h"
#include "src/tuner/rotating_operands.h"

namespace attune {

/// What all candidates of one tuning have in common.
struct StandSetup {
  Problem problem;  ///< Normalized.
  Shape shape;
  std::uint64_t seed = 1;  ///< Of drawn inputs.
  /// Measure on these, in host memory, instead of drawn ones; null draws.
  const Tensors* operands = nullptr;
  CachePolicy policy = CachePolicy::kCold;
};

/// What building a candidate told.
struct BuildOutcome {
  std::string code_hash;  ///< As BuiltKernel::code_hash.
  CompilerFacts facts;
  double compile_ms = 0;          ///< [ms] 0 when it was compiled before.
  std::int64_t code_bytes = 0;    ///< [bytes]
  int threads = 1;                ///< Of one GPU block.
  std::int64_t shared_bytes = 0;  ///< Of one GPU block, static and dynamic [bytes].
};

class TestStand {
 public:
  virtual ~TestStand() = default;

  /// Compiles a candidate. Thread-safe. Errors: kCompile; kCrashed or kTimeout.
  virtual Result<BuildOutcome> build(const Schedule& schedule) = 0;
  /// Compares it with the oracle on fresh inputs; the largest difference. Errors: kMismatch saying
  /// what differs and how to repeat it; kDevice; kCrashed or kTimeout.
  virtual Result<double> check(const Schedule& schedule) = 0;
  /// Times a candidate that passed its check, once more [us]. Errors: kDevice; kCrashed or
  /// kTimeout.
  virtual Result<double> sample(const Schedule& schedule) = 0;
  /// Frees what a candidate that left the race holds.
  virtual void release(const Schedule& schedule) = 0;
  /// Whether candidates run in processes of their own.
  virtual bool isolated() const = 0;
};

}  // namespace attune
