// SPDX-License-Identifier: Apache-2.0
// LocalStand: builds, checks and times candidates in this process.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "src/tuner/acceptance.h"
#include "src/tuner/measure.h"
#include "src/tuner/rotating_operands.h"
#include "src/tuner/test_stand.h"

namespace attune {

/// `build` may be called from several threads, the rest from one.
class LocalStand : public TestStand {
 public:
  /// `device` and `builder` must outlive it; so must the setup's operands. Operands are drawn at
  /// once, the oracle computes when it is first asked. Given operands fit the problem and the
  /// shape. Errors: kDevice.
  static Result<std::unique_ptr<LocalStand>> make(Device& device, KernelBuilder& builder,
                                                  const StandSetup& setup);
  /// One that only builds, for operands that somebody else has: it draws none.
  static std::unique_ptr<LocalStand> make_builder(Device& device, KernelBuilder& builder,
                                                  const StandSetup& setup,
                                                  const LaunchTraits& traits);

  /// Of what is measured on: kernels are compiled for these.
  const LaunchTraits& traits() const { return traits_; }

  Result<BuildOutcome> build(const Schedule& schedule) override;
  Result<double> check(const Schedule& schedule) override;
  Result<double> sample(const Schedule& schedule) override;
  void release(const Schedule& schedule) override;
  bool isolated() const override { return false; }

 private:
  LocalStand(Device& device, KernelBuilder& builder, const StandSetup& setup)
      : device_(device), builder_(builder), setup_(setup) {}
  Result<std::shared_ptr<const BuiltKernel>> kernel(const Schedule& schedule);
  Status make_operands();
  Status make_acceptance();

  Device& device_;
  KernelBuilder& builder_;
  const StandSetup setup_;
  LaunchTraits traits_;  // Of the operands.
  std::unique_ptr<OperandBuffers> operands_;
  std::shared_ptr<RotatingOperands> rotating_;
  std::unique_ptr<Acceptance> acceptance_;
  std::map<std::string, Stopwatch> watches_;  // By the schedule's text.
};

}  // namespace attune
