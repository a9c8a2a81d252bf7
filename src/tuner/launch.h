// SPDX-License-Identifier: Apache-2.0
// From tensors to a launch: the argument block and the number of tasks.
#pragma once

#include <attune/engine.h>

#include "src/codegen/attention_args.h"
#include "src/tuner/kernel_builder.h"

namespace attune {

/// Scratch that one launch of the kernel needs on the device [bytes]; 0 on a GPU.
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

/// `args` must live until the launch is done. `workspace` has workspace_bytes().
inline Launch launch_of(const BuiltKernel& kernel, const AttentionArgs& args, std::int64_t tasks,
                        void* workspace) {
  Launch launch;
  launch.kernel = kernel.loaded.get();
  launch.args = &args;
  launch.args_bytes = sizeof args;
  launch.tasks = tasks;
  launch.scratch_bytes = kernel.scratch_bytes;
  launch.workspace = workspace;
  launch.threads = kernel.threads;
  launch.shared_bytes = kernel.shared_bytes;
  return launch;
}

}  // namespace attune
