// SPDX-License-Identifier: Apache-2.0
// The tuning results that come with the program.
#pragma once

#include <string_view>

namespace attune {

/// Lines of cache/result_line.h, sorted, each checked when the program was built. They live as long
/// as the program.
std::string_view shipped_results();

}  // namespace attune
