// SPDX-License-Identifier: Apache-2.0
// From tensors to a launch: the argument block, the number of tasks, scratch memory.
#pragma once

#include <cstdlib>
#include <memory>

#include <attune/engine.h>

#include "src/codegen/attention_args.h"
#include "src/tuner/kernel_builder.h"

namespace attune {

struct FreeMemory {
  void operator()(void* memory) const { std::free(memory); }
};
using AlignedMemory = std::unique_ptr<void, FreeMemory>;

/// 64-byte aligned memory; null if there is none left.
inline AlignedMemory allocate_aligned(std::size_t bytes) {
  return AlignedMemory(std::aligned_alloc(64, (bytes + 63) / 64 * 64));
}

/// Scratch that one launch of the kernel needs on the device [bytes].
inline std::size_t workspace_bytes(const BuiltKernel& kernel, const Device& device) {
  return static_cast<std::size_t>(kernel.scratch_bytes) *
         static_cast<std::size_t>(device.workers());
}

inline AttentionArgs arguments_of(const Shape& shape, const Tensors& t) {
  auto strides = [](const Tensor& tensor) {
    return Strides{tensor.strides[0], tensor.strides[1], tensor.strides[2]};
  };
  AttentionArgs args;
  args.q = t.q.data;
  args.k = t.k.data;
  args.v = t.v.data;
  args.out = t.out.data;
  args.q_strides = strides(t.q);
  args.k_strides = strides(t.k);
  args.v_strides = strides(t.v);
  args.out_strides = strides(t.out);
  if (t.lse) {
    args.lse = static_cast<float*>(t.lse->data);
    args.lse_strides = strides(*t.lse);
  }
  args.q_len = shape.q_len;
  args.kv_len = shape.kv_len;
  return args;
}

}  // namespace attune
