// SPDX-License-Identifier: Apache-2.0
// The parameter block of every forward kernel. The emitters address its fields by offset, the
// engine fills it once per run. NOTE: templates/attention/args.cuh is its twin on the device, and
// attention/operand.cuh that of TensorOperand; the assertions on both sides keep them equal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include <attune/expression.h>

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
  std::int64_t batch = 0;
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
static_assert(offsetof(AttentionArgs, batch) == 176, "differs from the device");
static_assert(sizeof(AttentionArgs) == 184, "differs from the device");

/// A named tensor, as expressions read it: element (i, j, …) lies at data + i · strides[0] + …, and
/// is 0 where an index, taken as unsigned, is above its axis' limit.
/// Axes that the tensor does not have are not looked at.
struct TensorOperand {
  const void* data = nullptr;
  std::int64_t strides[4] = {};  ///< [elements]
  std::uint32_t limits[4] = {};
};

static_assert(offsetof(TensorOperand, data) == 0, "differs from the device");
static_assert(offsetof(TensorOperand, strides) == 8, "differs from the device");
static_assert(offsetof(TensorOperand, limits) == 40, "differs from the device");
static_assert(sizeof(TensorOperand) == 56, "differs from the device");

/// The operand that shows `view`, whose first `rank` axes count. An axis of extent 1 broadcasts:
/// stride 0, limit 0xffffffff; so do all axes of an empty tensor, which is read as `zero`: 4 zero
/// bytes where the kernel can read them.
TensorOperand tensor_operand(const Tensor& view, int rank, const void* zero);

/// A block list as kernels read it (BlockList in attune/engine.h).
struct BlockListOperand {
  const std::int32_t* offsets = nullptr;
  const std::int32_t* indices = nullptr;
  const std::uint8_t* full = nullptr;  ///< Null if no block is.
  std::int64_t batch_stride = 0;       ///< Of offsets [elements].
  std::int64_t head_stride = 0;
  std::int64_t row_stride = 0;
};

static_assert(offsetof(BlockListOperand, offsets) == 0, "differs from the device");
static_assert(offsetof(BlockListOperand, indices) == 8, "differs from the device");
static_assert(offsetof(BlockListOperand, full) == 16, "differs from the device");
static_assert(offsetof(BlockListOperand, batch_stride) == 24, "differs from the device");
static_assert(offsetof(BlockListOperand, head_stride) == 32, "differs from the device");
static_assert(offsetof(BlockListOperand, row_stride) == 40, "differs from the device");
static_assert(sizeof(BlockListOperand) == 48, "differs from the device");

/// Where a problem's named operands lie behind AttentionArgs: a TensorOperand for each tensor in
/// the order of names, then 4 bytes for each scalar in the order of names (an i32, the bits of an
/// f32, or a bool as the i32 0 or 1). Offsets count from the start of AttentionArgs [bytes].
struct OperandLayout {
  using Offsets = std::map<std::string, std::size_t, std::less<>>;

  explicit OperandLayout(const Declarations& declarations, bool has_blocks = false);

  Offsets tensors, scalars;
  std::size_t blocks = 0;  ///< Of the BlockListOperand behind these, if there is one.
  std::size_t bytes = sizeof(AttentionArgs);  ///< The whole block, a multiple of 8.
};

}  // namespace attune
