// SPDX-License-Identifier: Apache-2.0
// The words of the device code: integers, 16-bit floats as they lie in memory, 16 bytes at once.
// The toolkit's headers are not used: a compiler library alone is enough, and compiles faster.
#pragma once

#define ATTUNE_DEVICE __device__ __forceinline__

namespace attune {

using Index = long long;  ///< Positions, lengths, strides and offsets: never 32 bits.
using u16 = unsigned short;
using u32 = unsigned int;

/// IEEE binary16 in memory. Arithmetic is done in float; device/convert.cuh converts.
struct F16 {
  u16 bits;
};

/// The upper half of an IEEE binary32.
struct Bf16 {
  u16 bits;
};

/// What one 16-byte access moves: eight 16-bit elements, the first in the low half of word[0].
struct alignas(16) Bytes16 {
  u32 word[4];
};

}  // namespace attune
