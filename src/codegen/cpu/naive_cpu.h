// SPDX-License-Identifier: Apache-2.0
// `naive` for CPU targets: the oracle. One query row per task, plain loops, f64 throughout.
#pragma once

#include <string>

#include <attune/problem.h>
#include <attune/target.h>

namespace attune {

/// Scratch of one worker [bytes]: a row of f64 accumulators.
std::int64_t naive_cpu_scratch_bytes(const Problem& problem);

/// The kernel as LLVM IR text; entry `void name(ptr args, i64 task, ptr scratch)`.
std::string emit_naive_cpu(const Problem& problem, const Target& target, const std::string& name);

}  // namespace attune
