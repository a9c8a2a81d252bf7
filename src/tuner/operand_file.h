// SPDX-License-Identifier: Apache-2.0
// Operands on their way to another process: a safetensors file of a caller's tensors.
#pragma once

#include <map>
#include <string>

#include <attune/engine.h>

#include "src/support/safetensors.h"

namespace attune {

/// Writes what a run reads (not out and lse). The tensors are dense and in host memory, as those of
/// OperandBuffers are. Errors: kIo.
Status write_operand_file(const std::string& path, const Tensors& tensors);

/// What such a file holds. The tensors live as long as this object.
class OperandFile {
 public:
  /// Errors: kNotFound, kIo or kInvalidArgument.
  static Result<OperandFile> open(const std::string& path);
  const Tensors& tensors() const { return tensors_; }

 private:
  explicit OperandFile(SafetensorsFile file) : file_(std::move(file)) {}
  SafetensorsFile file_;
  Tensors tensors_;
};

}  // namespace attune
