// SPDX-License-Identifier: Apache-2.0
// Words for error messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// "a, b or c".
std::string list_of(const std::vector<std::string>& words);

/// "did you mean `x`? " for the known word nearest to `word` by edit distance, or "" if none is
/// near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

/// The time now, UTC, as ISO 8601 with seconds: "2026-01-31T12:00:00Z".
std::string utc_now();

}  // namespace attune
