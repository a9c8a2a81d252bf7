// SPDX-License-Identifier: Apache-2.0
// How fast a CPU reads memory: the ceiling of kernels that read every key and value once.
#pragma once

#include <attune/result.h>

namespace attune {

/// The best of a few passes in which `threads` threads read a piece each of 1 GiB, which no cache
/// holds [GB/s, of 10^9 bytes]. Every thread reads what it wrote itself first, so that on machines
/// with several memory nodes its piece is near. Takes about a second. Errors: kUnsupported when
/// `threads` is below 1, as it is on a GPU; kDevice when there is no such memory.
Result<double> measure_read_gb_per_s(int threads);

}  // namespace attune
