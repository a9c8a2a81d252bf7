// SPDX-License-Identifier: Apache-2.0
// What a kernel family provides to the rest of attune. A family is one emitter, one schedule space
// and one line in the registry (families.cpp).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <attune/families.h>

#include "src/codegen/cuda/template_source.h"
#include "src/codegen/launch_traits.h"

namespace attune {

/// The generated source of one kernel and what launching it takes.
struct KernelUnit {
  /// The whole source, complete in itself: what is compiled and hashed. LLVM IR or CUDA.
  std::string source;
  /// Symbol. CPU: void entry(const AttentionArgs*, int64 task, void* scratch, void* common), with
  /// scratch of the worker's own and memory common to the launch's tasks. GPU: a kernel that takes
  /// AttentionArgs by value and computes the task of its block's number.
  std::string entry;
  std::int64_t scratch_bytes = 0;  ///< CPU: of one worker [bytes].
  int threads = 1;                 ///< GPU: of one block.
  std::int64_t shared_bytes = 0;   ///< GPU: dynamic shared memory of one block [bytes].
  /// The part of `source` that was generated, naming the templates it includes; empty if all was.
  std::string unit;
};

/// How much one launch has to do.
struct LaunchSize {
  std::int64_t tasks = 0;         ///< CPU: independent pieces of work. GPU: blocks.
  std::int64_t later_tasks = 0;   ///< CPU: numbered on, and begun when all of `tasks` are done.
  std::int64_t common_bytes = 0;  ///< CPU: memory common to all tasks, undefined before [bytes].
};

/// Why a schedule with allowed parameter values still cannot be used; empty if it can.
using ScheduleCheck = std::function<std::string(const Schedule&)>;

/// How long a schedule is believed to take [us]: finite and positive. Only the order matters.
using SchedulePredictor = std::function<double(const Schedule&)>;

struct Family {
  FamilyInfo info;
  /// Every reason why the family does not serve the problem; empty if it does.
  std::vector<std::string> (*supports)(const Problem&, const Target&);
  /// Reads the problem once; the check then costs about a microsecond for a schedule. It keeps what
  /// it needs of both arguments.
  ScheduleCheck (*check)(const Problem&, const Target&);
  Schedule (*default_schedule)(const Problem&, const Shape&, const Target&);
  /// Leaves `source` empty if it gives a `unit`: emit_unit puts the templates into it.
  KernelUnit (*emit)(const Problem&, const Schedule&, const Target&, const LaunchTraits&);
  LaunchSize (*launch_size)(const Problem&, const Shape&, const Schedule&, const Target&);
  /// Reads problem and shape once; the predictor then costs a few microseconds for a legal
  /// schedule. It keeps what it needs of all arguments.
  SchedulePredictor (*model)(const Problem&, const Shape&, const Target&);
  /// As predicted_shares; null where the model does not tell.
  std::vector<TimeShare> (*time_shares)(const Problem&, const Shape&, const Schedule&,
                                        const Target&) = nullptr;
  bool uses_traits = false;  ///< Whether `emit` looks at them.
  /// If not 0: where a schedule that leaves out all parameters from this one on is illegal, so is
  /// every schedule that gives them, and none of these is looked at.
  std::size_t first_additional_parameter = 0;
};

/// The oracle every other family is compared with; serves every valid problem on every target.
const Family& naive_family();
const Family& flash_cpu_family();
const Family& flash_mma_family();

/// The family of that name, or null.
const Family* find_family(std::string_view name);

/// The checked form of Family::emit: validates the schedule first and completes the source.
/// `templates` gives the CUDA templates (src/codegen/cuda/template_source.h); who lets people edit
/// them in a folder passes a source that reads it.
/// `traits` are those of the tensors that the kernel will be launched with. Kernels of families
/// that have one kernel for all do not depend on them.
/// Errors: those of validate_schedule; kNotFound for a template that `templates` does not have.
Result<KernelUnit> emit_unit(const Problem& problem, const Schedule& schedule, const Target& target,
                             const LaunchTraits& traits,
                             const TemplateSource& templates = embedded_template);

/// For dense tensors.
Result<KernelUnit> emit_unit(const Problem& problem, const Schedule& schedule, const Target& target,
                             const TemplateSource& templates = embedded_template);

}  // namespace attune
