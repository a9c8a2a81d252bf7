// SPDX-License-Identifier: Apache-2.0
// The caches in front of memory that a set of cores has.
#pragma once

#include <cstdint>
#include <vector>

namespace attune {

/// What all caches of the level that holds most can hold together [bytes]: a chip may have several
/// third-level caches, or private second-level ones that hold more than the third. 0 if the system
/// does not say. Reads a few files for every core.
std::int64_t largest_cache_level_bytes(const std::vector<int>& cores);

/// A size as the system's tables write it, "512K" or "32M" [bytes]; 0 if it is something else.
std::int64_t parse_cache_size(const char* text);

}  // namespace attune
