// SPDX-License-Identifier: Apache-2.0
// The work of a problem on the tensors at hand.
#pragma once

#include <string>

#include <attune/engine.h>

#include "cli/inputs.h"

namespace attune::cli {

/// Useful arithmetic [FLOP]: attune::flops, but with `operands`, in host memory, a mask that reads
/// tensors or scalars counts the pairs that it keeps. Null where none are at hand.
double useful_flops(const Problem& problem, const Shape& shape, const Tensors* operands);

/// "q, k, v, doc and w from IN.safetensors", or that they are drawn at random.
std::string operands_text(const Problem& problem, const std::optional<Inputs>& inputs);

}  // namespace attune::cli
