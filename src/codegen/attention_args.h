// SPDX-License-Identifier: Apache-2.0
// The parameter block of every forward kernel. The emitters address its fields by offset, the
// engine fills it once per run.
#pragma once

#include <cstdint>

namespace attune {

/// Strides of [batch, heads, length, …] tensors [elements]; the last axis is contiguous.
struct Strides {
  std::int64_t batch = 0;
  std::int64_t head = 0;
  std::int64_t row = 0;
};

struct AttentionArgs {
  const void* q = nullptr;  ///< [batch, q_heads, q_len, head_dim]
  const void* k = nullptr;  ///< [batch, kv_heads, kv_len, head_dim]
  const void* v = nullptr;  ///< [batch, kv_heads, kv_len, head_dim_v]
  void* out = nullptr;      ///< [batch, q_heads, q_len, head_dim_v]
  float* lse = nullptr;     ///< [batch, q_heads, q_len], or null if not wanted
  Strides q_strides, k_strides, v_strides, out_strides, lse_strides;
  std::int64_t q_len = 0;
  std::int64_t kv_len = 0;
};

}  // namespace attune
