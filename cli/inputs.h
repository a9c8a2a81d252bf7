// SPDX-License-Identifier: Apache-2.0
// The tensors of an IN.safetensors file.
#pragma once

#include <set>
#include <string>
#include <vector>

#include <attune/engine.h>
#include <attune/problem.h>
#include <attune/tensor.h>

#include "src/support/safetensors.h"

namespace attune::cli {

/// q, k, v, the block list and what the expressions name of a file, read in place. The tensors
/// point into `file`.
struct Inputs {
  std::string path;
  SafetensorsFile file;
  OperandShapes operands;
  Tensors tensors;                   ///< Without out and lse.
  std::vector<std::string> ignored;  ///< Names in the file that nothing mentions.
};

/// The names in the expressions of a problem's JSON text that are no words of the language: what a
/// file has to give, or what is misspelt. Nothing for a text that is no problem.
std::set<std::string> mentioned_names(const std::string& problem_text);

/// Reads q, k, v and the tensors and scalars that are mentioned. Others are ignored.
/// Errors: those of SafetensorsFile, all as the caller's input; kInvalidArgument for a missing
/// tensor, naming those there are, and for a mentioned one of a dtype or with axes that expressions
/// cannot read; kUnsupported for a reserved name that this version does not compute.
Result<Inputs> read_inputs(const std::string& path, const std::set<std::string>& mentioned);

/// Whether the file has everything that a normalized problem reads, as it reads it; forgets what
/// the problem does not read after all. Errors: kInvalidArgument naming the tensor or scalar.
Status settle_named(const Problem& problem, Inputs& inputs);

/// Whether it is one of the names that a block list has in a file.
bool is_block_list_tensor(const std::string& name);

/// Reads the block list that a problem with a block_size needs, and checks all of it. Errors:
/// kInvalidArgument for a list that is missing, was not asked for or does not fit the problem and
/// the shape, naming the tensor; for a wrong entry, naming its place too.
Status settle_blocks(const Problem& problem, const Shape& shape, Inputs& inputs);

/// The content of a file that the user named: every failure is one of the input.
Result<std::string> read_input_text(const std::string& path);

/// A dense tensor of up to four axes as a view.
Tensor view_of(const StoredTensor& stored);

}  // namespace attune::cli
