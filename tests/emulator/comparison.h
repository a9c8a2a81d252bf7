// SPDX-License-Identifier: Apache-2.0
// A kernel's result beside attention in f64.
#pragma once

#include <cstdint>

#include "tests/emulator/blocks.h"
#include "tests/emulator/case.h"
#include "tests/emulator/tensors.h"

/// Where the result is worst: its error over what is allowed there is the largest.
struct Finding {
  double excess = 0;  ///< That quotient; above 1 is wrong.
  double error = 0, bound = 0;
  double lse_error = 0;    ///< The largest.
  const char* where = "";  ///< "out", "lse" or, where something else was written, "gap".
  std::int64_t row = 0, d = 0;
  double got = 0, want = 0;
};

/// `lse` is looked at as a tensor of rows of one element, and only for softmax.
Finding compare(const Case& c, const Blocks& blocks, const Placed& q, const Placed& k,
                const Placed& v, const Placed& out, const Placed& lse);
