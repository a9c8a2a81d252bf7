// SPDX-License-Identifier: Apache-2.0
// Kernel families: which ways of computing a Problem exist, and which Problems they serve.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <attune/problem.h>
#include <attune/schedule.h>
#include <attune/target.h>

namespace attune {

/// One integer of a family's schedule.
struct ParameterInfo {
  std::string name;
  std::string meaning;       ///< With its unit.
  std::vector<int> allowed;  ///< Every value that the family accepts.
  /// What it is where a schedule leaves it out; nothing if it must be given.
  std::optional<int> otherwise = {};
};

struct FamilyInfo {
  std::string name;
  std::string summary;
  int abi_rev = 0;  ///< Stored results of another revision are never used.
  std::vector<ParameterInfo> parameters;
  /// One line for each rule that decides which combinations of allowed values are legal; empty if
  /// all are.
  std::vector<std::string> restrictions = {};
};

/// Whether one family serves a Problem on a Target.
struct FamilySupport {
  std::string family;
  std::vector<std::string> reasons;  ///< Every reason against it at once; empty means it serves.
  bool ok() const { return reasons.empty(); }
};

/// All families of this build, in a fixed order, the oracle `naive` first.
std::vector<FamilyInfo> families();

/// What each family says about `problem` (normalized) on `target`. At least one serves every valid
/// problem on every target.
std::vector<FamilySupport> supports(const Problem& problem, const Target& target);

/// Every legal schedule of the families that serve the problem; the oracle's comes first.
std::vector<Schedule> schedule_space(const Problem& problem, const Target& target);

/// The schedule used when nothing is stored: a fixed rule per family, documented beside its
/// emitter.
Schedule default_schedule(const Problem& problem, const Shape& shape, const Target& target);

/// How long the schedule is believed to take [us], from a model of its family: of one launch, a
/// warm one. The model knows the mask's bounds on positions, but no tensor and no block list. Only
/// the order that it gives schedules of one problem, shape and target is meant; on GPUs not even
/// that has been measured. `schedule` must be valid; infinity for a family that this build does not
/// have.
double predicted_us(const Problem& problem, const Shape& shape, const Schedule& schedule,
                    const Target& target);

/// A part of a launch's time.
struct TimeShare {
  std::string what;
  double us = 0;  ///< [us]
};

/// What predicted_us is made of, largest parts of the work first named by what the kernel does;
/// the parts sum up to it. Empty where the family's model does not tell (GPUs).
std::vector<TimeShare> predicted_shares(const Problem& problem, const Shape& shape,
                                        const Schedule& schedule, const Target& target);

/// The schedule space, the fastest by predicted_us first, equal ones by their text. The oracle is
/// left out unless nothing else serves the problem.
std::vector<Schedule> ranked_schedules(const Problem& problem, const Shape& shape,
                                       const Target& target);

/// The schedule without parameters whose value is what it would be if left out: equal schedules
/// then have equal text. Of a family that this build does not have, the schedule itself.
Schedule canonical_schedule(Schedule schedule);

/// Checks a schedule from outside (a file, a flag) against its family's space.
/// Errors: kInvalidArgument for an unknown family (listing them), a missing or unknown parameter, a
/// value outside the allowed ones, or a combination the target cannot hold; kUnsupported when the
/// family does not serve the problem, with all its reasons.
Status validate_schedule(const Schedule& schedule, const Problem& problem, const Target& target);

/// The generated source of one kernel.
/// Output: LLVM IR text for CPUs; for GPUs CUDA that includes nothing, so that NVRTC and nvcc both
/// compile it alone. Pure: equal arguments give equal bytes.
/// Errors: as validate_schedule.
Result<std::string> emit(const Problem& problem, const Schedule& schedule, const Target& target);

}  // namespace attune
