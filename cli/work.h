// SPDX-License-Identifier: Apache-2.0
// The work of a problem on the tensors at hand.
#pragma once

#include <string>

#include <attune/engine.h>

#include "cli/inputs.h"

namespace attune::cli {

/// Useful arithmetic [FLOP]: attune::flops, but with `operands`, in host memory, a mask that reads
/// tensors or scalars, and a block list, count the pairs that they keep. Null where none are at
/// hand: that is the mask alone.
double useful_flops(const Problem& problem, const Shape& shape, const Tensors* operands);

/// "q, k, v, doc, w and the block list from IN.safetensors", or that they are drawn at random.
std::string operands_text(const Problem& problem, const std::optional<Inputs>& inputs);

}  // namespace attune::cli
