// SPDX-License-Identifier: Apache-2.0
// The problems that tests on a GPU begin with.
#pragma once

#include <attune/problem.h>

/// Not normalized: expressions are still to come. 0 kv heads are as many as query heads.
inline attune::Problem problem_of(attune::Dtype dtype, int head_dim, int q_heads,
                                  int kv_heads = 0) {
  attune::Problem p;
  p.dtype = dtype;
  p.head_dim = head_dim;
  p.q_heads = q_heads;
  p.kv_heads = kv_heads;
  return p;
}
