// SPDX-License-Identifier: Apache-2.0
// The CPU form of src/codegen/block_classes.h.
#pragma once

#include <string>

#include <attune/problem.h>
#include <attune/target.h>

namespace attune {

/// LLVM IR text; entry `void name(ptr args, i64 task, ptr scratch)`, which uses no scratch.
std::string emit_block_classes_cpu(const Problem& problem, const Target& target,
                                   const std::string& name);

}  // namespace attune
