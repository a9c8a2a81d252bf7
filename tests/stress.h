// SPDX-License-Identifier: Apache-2.0
// How often tests of abuse do what they do: a few times in every run, many in `./dev stress`.
#pragma once

#include <cstdlib>

/// `few`, or `many` where $ATTUNE_STRESS is set.
inline int stress_count(int few, int many) {
  return std::getenv("ATTUNE_STRESS") != nullptr ? many : few;
}
