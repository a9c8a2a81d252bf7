// SPDX-License-Identifier: Apache-2.0
// Machine code of CUDA kernels as text, by NVIDIA's disassembler.
#pragma once

#include <string>

#include <attune/result.h>

namespace attune {

/// The SASS of a cubin. Errors: kUnsupported when there is no nvdisasm, with how to get it;
/// kCompile with its words when it refuses the cubin.
Result<std::string> disassemble(const std::string& cubin);

}  // namespace attune
