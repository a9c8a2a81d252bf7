// SPDX-License-Identifier: Apache-2.0
// f16 and bf16 on the host: exact widening, narrowing that rounds to nearest even.
#pragma once

#include <cstddef>
#include <cstdint>

#include <attune/tensor.h>

namespace attune {

float f16_to_float(std::uint16_t bits);
std::uint16_t float_to_f16(float value);
float bf16_to_float(std::uint16_t bits);
std::uint16_t float_to_bf16(float value);

/// Element `index` of an array of f32, f16 or bf16.
float load_float(const void* data, Dtype dtype, std::int64_t index);
/// Stores `value` rounded to `dtype` (f32, f16 or bf16).
void store_float(void* data, Dtype dtype, std::int64_t index, float value);

}  // namespace attune
