// SPDX-License-Identifier: Apache-2.0
// Tensors that arrive as DLPack (https://dmlc.github.io/dlpack). Include this header only if you
// use it: it needs <dlpack/dlpack.h>, nothing else of attune does.
#pragma once

#include <dlpack/dlpack.h>

#include <string>

#include <attune/tensor.h>

namespace attune {

/// A view of a DLPack tensor of 1 to 4 axes; missing leading axes become extent 1.
/// The DLTensor keeps owning its memory and must outlive the view.
/// Errors: kInvalidArgument for a null tensor, more than four axes, lanes ≠ 1, a dtype attune does
/// not know, or memory that the host cannot read.
inline Result<Tensor> tensor_from_dlpack(const DLTensor& source) {
  if (source.data == nullptr) {
    return fail(ErrorCode::kInvalidArgument, "the DLPack tensor has no data");
  }
  if (source.ndim < 1 || source.ndim > 4) {
    return fail(ErrorCode::kInvalidArgument,
                "a DLPack tensor of " + std::to_string(source.ndim) + " axes cannot be used",
                "give 1 to 4 axes: [batch, heads, length, head_dim]");
  }
  if (source.device.device_type != kDLCPU && source.device.device_type != kDLCUDAHost) {
    return fail(ErrorCode::kInvalidArgument,
                "the DLPack tensor is on device type " + std::to_string(source.device.device_type),
                "this version reads host memory: kDLCPU or kDLCUDAHost");
  }
  Tensor view;
  const auto& dtype = source.dtype;
  if (dtype.lanes != 1) {
    return fail(ErrorCode::kInvalidArgument, "the DLPack dtype has more than one lane");
  }
  if (dtype.code == kDLFloat && dtype.bits == 32) {
    view.dtype = Dtype::kF32;
  } else if (dtype.code == kDLFloat && dtype.bits == 16) {
    view.dtype = Dtype::kF16;
  } else if (dtype.code == kDLBfloat && dtype.bits == 16) {
    view.dtype = Dtype::kBf16;
  } else if (dtype.code == kDLInt && dtype.bits == 32) {
    view.dtype = Dtype::kI32;
  } else if (dtype.code == kDLInt && dtype.bits == 8) {
    view.dtype = Dtype::kI8;
  } else {
    return fail(ErrorCode::kInvalidArgument,
                "the DLPack dtype with code " + std::to_string(dtype.code) + " and " +
                    std::to_string(dtype.bits) + " bits is not known",
                "use float32, float16, bfloat16, int32 or int8");
  }
  view.data = static_cast<char*>(source.data) + source.byte_offset;
  std::int64_t dense_stride = 1;
  for (int axis = 3; axis >= 0; --axis) {
    const int source_axis = axis - (4 - source.ndim);
    const bool present = source_axis >= 0;
    view.shape[axis] = present ? source.shape[source_axis] : 1;
    // A null `strides` means dense row-major by the DLPack specification.
    view.strides[axis] =
        present && source.strides != nullptr ? source.strides[source_axis] : dense_stride;
    dense_stride *= view.shape[axis];
  }
  return view;
}

}  // namespace attune
