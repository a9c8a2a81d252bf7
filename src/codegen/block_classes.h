// SPDX-License-Identifier: Apache-2.0
// A kernel that finds out which blocks a mask keeps. Where the mask reads tensors, nothing else
// can: the block list of a run is made from its answer.
#pragma once

#include "src/codegen/family.h"

namespace attune {

/// One byte for each block: [batch, q_heads, q_blocks, kv_blocks], dense.
enum class BlockClass : unsigned char { kEmpty = 0, kMixed = 1, kFull = 2 };

/// The kernel for a normalized problem with a block_size. Its AttentionArgs need `out` (the
/// classes) and the lengths; q, k, v and the block list are not read. A task is one block of
/// queries of one head. Errors: kNotFound for a template that `templates` does not have.
Result<KernelUnit> emit_block_classes(const Problem& problem, const Target& target,
                                      const TemplateSource& templates = embedded_template);

}  // namespace attune
