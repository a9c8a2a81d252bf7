// SPDX-License-Identifier: Apache-2.0
// The suites as data, one function for each kind of model; suites.h is what others use. Each suite
// says where its numbers are from.
#pragma once

#include <vector>

#include "src/tuner/suites.h"

namespace attune {

/// What attune itself is judged by.
std::vector<Suite> machine_suites();
/// Models of text.
std::vector<Suite> language_suites();
/// Models of images and videos.
std::vector<Suite> picture_suites();
/// Models of proteins.
std::vector<Suite> science_suites();

struct SuiteHeads {
  int q = 1, kv = 1;
};

/// Attention with square scores: scale 1/√head_dim, causal or full. Normalized.
Problem suite_problem(Dtype dtype, int head_dim, SuiteHeads heads, bool causal = false);

}  // namespace attune
