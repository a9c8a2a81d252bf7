// SPDX-License-Identifier: Apache-2.0
// Which tensor of a score a kernel may bring to its fast memory tile by tile, as it does keys.
#pragma once

#include <attune/problem.h>

#include "src/codegen/expr/node.h"

namespace attune {

/// The kTensor node of the first tensor, by name, that the problem's score reads at […, q, kv] and
/// nowhere else: a float of 32 or 16 bits whose leading indices are the same for a whole head. Null
/// if there is none. `problem` must be normalized.
expr::NodePtr staged_bias(const Problem& problem);

}  // namespace attune
