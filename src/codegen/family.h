// SPDX-License-Identifier: Apache-2.0
// What a kernel family provides to the rest of attune. A family is one emitter, one schedule space
// and one line in the registry (families.cpp).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <attune/families.h>

namespace attune {

/// The generated source of one kernel and what launching it takes.
struct KernelUnit {
  std::string source;  ///< LLVM IR text.
  std::string entry;   ///< Symbol: void entry(const AttentionArgs*, int64 task, void* scratch).
  std::int64_t scratch_bytes = 0;  ///< Of one worker [bytes].
};

struct Family {
  FamilyInfo info;
  /// Every reason why the family does not serve the problem; empty if it does.
  std::vector<std::string> (*supports)(const Problem&, const Target&);
  /// Why a schedule with allowed parameter values still cannot be used; empty if it can.
  std::string (*illegal)(const Problem&, const Schedule&, const Target&);
  Schedule (*default_schedule)(const Problem&, const Shape&, const Target&);
  KernelUnit (*emit)(const Problem&, const Schedule&, const Target&);
  /// Independent pieces of work of one launch.
  std::int64_t (*task_count)(const Problem&, const Shape&, const Schedule&);
};

/// The oracle every other family is compared with; serves every valid problem on CPU targets.
const Family& naive_family();
const Family& flash_cpu_family();

/// The family of that name, or null.
const Family* find_family(std::string_view name);

/// The checked form of Family::emit: validates the schedule first.
Result<KernelUnit> emit_unit(const Problem& problem, const Schedule& schedule,
                             const Target& target);

}  // namespace attune
