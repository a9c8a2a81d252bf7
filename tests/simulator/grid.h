// SPDX-License-Identifier: Apache-2.0
// Cases that cover the axes of attention: every two values of any two axes meet in some case.
#pragma once

#include <vector>

#include "src/tuner/random_tensors.h"
#include "tests/simulator/cases.h"

namespace attune::sim {

/// At least `count` cases, the same in every run, that cover all pairs of: architecture, dtype,
/// head dims, head groups, query and kv lengths around tile edges, mask, score, scale, layout,
/// batch, block list, schedule, lse wanted or not. What depends on luck only, strides and values,
/// is drawn from `random`, so that compiled kernels can be used again.
std::vector<Case> covering_cases(std::size_t count, RandomBits& random);

/// One case with every axis drawn.
Case random_case(RandomBits& random);

}  // namespace attune::sim
