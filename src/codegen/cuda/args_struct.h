// SPDX-License-Identifier: Apache-2.0
// The parameter block of a generated unit that reads named operands.
#pragma once

#include <string>

#include <attune/expression.h>

namespace attune {

/// The unit's parameter block: `struct Args : AttentionArgs { TensorOperand<F16> bias; … };`, laid
/// out as OperandLayout says. Without declarations `using Args = AttentionArgs;`.
/// `wide_offsets`: tensors may span 2^31 elements or more.
/// With a block list the last member is `BlockListOperand block_indices`.
/// The text uses attention/operand.cuh and attention/block_list.cuh.
std::string print_args(const Declarations& declarations, bool has_blocks = false,
                       bool wide_offsets = true);

/// The member of Args for a name that a person chose: the name itself, unless C++ or a macro could
/// mean something else by it. Different names give different members.
std::string args_member(const std::string& name);

}  // namespace attune
