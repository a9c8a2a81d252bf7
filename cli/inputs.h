// SPDX-License-Identifier: Apache-2.0
// The tensors of an IN.safetensors file.
#pragma once

#include <string>
#include <vector>

#include <attune/problem.h>
#include <attune/tensor.h>

#include "cli/console.h"
#include "src/support/safetensors.h"

namespace attune::cli {

/// q, k and v of a file, read in place. The tensors point into `file`.
struct Inputs {
  SafetensorsFile file;
  OperandShapes operands;
  Tensor q, k, v;
};

/// Reads q, k and v. Tensors of other names are ignored with a note.
/// Errors: those of SafetensorsFile, all as the caller's input; kInvalidArgument for a missing
/// tensor, naming those there are; kUnsupported for a reserved name that this version does not
/// compute.
Result<Inputs> read_inputs(const std::string& path, Console& console);

/// The content of a file that the user named: every failure is one of the input.
Result<std::string> read_input_text(const std::string& path);

/// A dense tensor of up to four axes as a view.
Tensor view_of(const StoredTensor& stored);

}  // namespace attune::cli
