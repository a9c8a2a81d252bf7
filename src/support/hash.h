// SPDX-License-Identifier: Apache-2.0
// Content keys: 128-bit XXH3 as 32 hex digits. Fast and well distributed; not meant to resist
// someone who searches for collisions, which is why code is never shared between users by key.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace attune {

/// Hash of one text.
std::string content_hash(std::string_view text);

/// Hash of several parts; lengths are mixed in, so that ("ab","c") and ("a","bc") differ.
std::string content_hash(std::initializer_list<std::string_view> parts);

}  // namespace attune
