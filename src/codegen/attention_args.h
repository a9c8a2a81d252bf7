// SPDX-License-Identifier: Apache-2.0
// The parameter block of every forward kernel. The emitters address its fields by offset, the
// engine fills it once per run. NOTE: templates/attention/args.cuh is its twin on the device; the
// assertions on both sides keep the two equal.
#pragma once

#include <cstddef>
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

static_assert(sizeof(Strides) == 24, "differs from the device");
static_assert(offsetof(AttentionArgs, q) == 0, "differs from the device");
static_assert(offsetof(AttentionArgs, k) == 8, "differs from the device");
static_assert(offsetof(AttentionArgs, v) == 16, "differs from the device");
static_assert(offsetof(AttentionArgs, out) == 24, "differs from the device");
static_assert(offsetof(AttentionArgs, lse) == 32, "differs from the device");
static_assert(offsetof(AttentionArgs, q_strides) == 40, "differs from the device");
static_assert(offsetof(AttentionArgs, k_strides) == 64, "differs from the device");
static_assert(offsetof(AttentionArgs, v_strides) == 88, "differs from the device");
static_assert(offsetof(AttentionArgs, out_strides) == 112, "differs from the device");
static_assert(offsetof(AttentionArgs, lse_strides) == 136, "differs from the device");
static_assert(offsetof(AttentionArgs, q_len) == 160, "differs from the device");
static_assert(offsetof(AttentionArgs, kv_len) == 168, "differs from the device");
static_assert(sizeof(AttentionArgs) == 176, "differs from the device");

}  // namespace attune
