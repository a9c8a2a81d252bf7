// SPDX-License-Identifier: Apache-2.0
// How many blocks of a kernel fit on a multiprocessor, from the compiler's report alone.
#pragma once

#include <cstdint>
#include <string>

#include <attune/target.h>

namespace attune {

struct Occupancy {
  int blocks = 0;      ///< Resident on one multiprocessor; 0 if not even one fits.
  int warps = 0;       ///< Of these blocks.
  int most_warps = 0;  ///< That a multiprocessor can hold.
  std::string limit;   ///< What stops a further block: "registers", "shared memory", …
};

/// `registers` of one thread, `threads` and `shared_bytes` of one block (static and dynamic).
/// Limits: CUDA C++ Programming Guide, "Technical Specifications per Compute Capability"; registers
/// are given out to warps in units of 256, shared memory costs 1 KiB a block on top from sm_80 on.
Occupancy predicted_occupancy(const Target& target, int registers, int threads,
                              std::int64_t shared_bytes);

}  // namespace attune
