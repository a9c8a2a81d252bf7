// SPDX-License-Identifier: Apache-2.0
// How fast a CPU reads memory: the ceiling of kernels that read every key and value once.
#pragma once

#include <cstdint>

#include <attune/result.h>

namespace attune {

/// The best of a few passes in which `threads` threads read a piece each of what no cache holds,
/// `cache_bytes` being the last cache [GB/s, of 10^9 bytes]. Every thread reads what it wrote itself
/// first, so that on machines with several memory nodes its piece is near. Takes some tenths of a
/// second. Errors: kUnsupported when `threads` is below 1; kDevice when there is no such memory.
Result<double> measure_read_gb_per_s(int threads, std::int64_t cache_bytes);

}  // namespace attune
