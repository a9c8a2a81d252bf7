// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace attune {

/// What tells one build of a loaded shared library from another: the linker's build id in hex, or
/// where it has none the file's size. `address` is anything inside the library.
std::string build_id_of(const void* address);

}  // namespace attune
