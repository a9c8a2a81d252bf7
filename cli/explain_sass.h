// SPDX-License-Identifier: Apache-2.0
// The main loop of a CUDA kernel's machine code, for people and programs.
#pragma once

#include <string>

#include <attune/target.h>

#include "cli/console.h"

namespace attune::cli {

/// Prints what one round of the main loop is made of and what bounds it; returns the same as JSON.
/// Errors: those of disassemble(); kCompile when its text is not understood or has no such loop.
Result<std::string> print_main_loop(const std::string& cubin, const Target& target,
                                    Console& console);

}  // namespace attune::cli
