// SPDX-License-Identifier: Apache-2.0
// Where a JSON file that a person wrote is wrong.
#pragma once

#include <string>

#include <attune/result.h>

namespace attune::cli {

/// Checks the syntax of `text`, the content of the file `path`.
/// Errors: kInvalidArgument naming the file, the field it is in, the line and what was read there.
/// A number beyond the range of a double counts as one: JSON has no infinity.
Status check_json_syntax(const std::string& text, const std::string& path);

}  // namespace attune::cli
