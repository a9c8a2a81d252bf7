// SPDX-License-Identifier: Apache-2.0
// The parameter block of every forward kernel, filled by the host. NOTE: the host's twin is
// src/codegen/attention_args.h; the assertions on both sides keep the two equal.
#pragma once

#include <device/types.cuh>

namespace attune {

/// Strides of [batch, heads, length, …] tensors [elements]; the last axis is contiguous.
struct Strides {
  Index batch, head, row;
};

struct AttentionArgs {
  const void* q;  ///< [batch, q_heads, q_len, head_dim]
  const void* k;  ///< [batch, kv_heads, kv_len, head_dim]
  const void* v;  ///< [batch, kv_heads, kv_len, head_dim_v]
  void* out;      ///< [batch, q_heads, q_len, head_dim_v]
  float* lse;     ///< [batch, q_heads, q_len], or null if not wanted
  Strides q_strides, k_strides, v_strides, out_strides, lse_strides;
  Index q_len;
  Index kv_len;
  Index batch;
};

// NOTE: NVRTC has neither offsetof nor __builtin_offsetof, but what its front end makes of them.
#ifdef __CUDACC_RTC__
#define ATTUNE_OFFSET_OF(type, field) __INTADDR__(&((type*)0)->field)
#else
#define ATTUNE_OFFSET_OF(type, field) __builtin_offsetof(type, field)
#endif

static_assert(sizeof(Strides) == 24, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, q) == 0, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, k) == 8, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, v) == 16, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, out) == 24, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, lse) == 32, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, q_strides) == 40, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, k_strides) == 64, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, v_strides) == 88, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, out_strides) == 112, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, lse_strides) == 136, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, q_len) == 160, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, kv_len) == 168, "differs from the host");
static_assert(ATTUNE_OFFSET_OF(AttentionArgs, batch) == 176, "differs from the host");
static_assert(sizeof(AttentionArgs) == 184, "differs from the host");

}  // namespace attune
