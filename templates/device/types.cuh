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

/// What one 16-byte access moves: four floats, or eight 16-bit elements, the first of them in the
/// low half of word[0].
struct alignas(16) Bytes16 {
  u32 word[4];
};
struct alignas(8) Bytes8 {
  u32 word[2];
};

/// The bits of a float, and the float of some bits.
ATTUNE_DEVICE u32 bits_of(float value) { return __builtin_bit_cast(u32, value); }
ATTUNE_DEVICE float float_of(u32 bits) { return __builtin_bit_cast(float, bits); }

}  // namespace attune
