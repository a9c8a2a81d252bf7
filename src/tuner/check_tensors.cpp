// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/check_tensors.h"

#include <fmt/format.h>

#include "src/support/try.h"
#include "src/tuner/launch.h"

namespace attune {
namespace {

tl::unexpected<Error> misfit(const char* name, std::string what, std::string hint) {
  return fail(ErrorCode::kInvalidArgument, fmt::format("tensor `{}` {}", name, what),
              std::move(hint));
}

std::string extents_text(const std::array<std::int64_t, 4>& extents) {
  return fmt::format("[{}, {}, {}, {}]", extents[0], extents[1], extents[2], extents[3]);
}

Status check_tensor(const char* name, const Tensor& tensor, Dtype dtype,
                    const std::array<std::int64_t, 4>& extents, bool written) {
  if (tensor.dtype != dtype) {
    return misfit(name, fmt::format("is {}", dtype_name(tensor.dtype)),
                  fmt::format("the plan was made for {}", dtype_name(dtype)));
  }
  if (tensor.shape != extents) {
    return misfit(name, "has extents " + extents_text(tensor.shape),
                  "the plan was made for " + extents_text(extents));
  }
  if (tensor.elements() == 0) return {};
  if (tensor.data == nullptr) return misfit(name, "has no data", "its pointer is null");
  if (reinterpret_cast<std::uintptr_t>(tensor.data) % dtype_size(dtype) != 0) {
    return misfit(name, "is not aligned to its element size",
                  fmt::format("its address must be a multiple of {}", dtype_size(dtype)));
  }
  if (extents[3] > 1 && tensor.strides[3] != 1) {
    return misfit(name, fmt::format("has a last stride of {}", tensor.strides[3]),
                  "the last axis must be contiguous");
  }
  for (int axis = 0; written && axis < 3; ++axis) {
    if (tensor.strides[axis] == 0 && extents[axis] > 1) {
      return misfit(name, fmt::format("has stride 0 on axis {}", axis),
                    "results must not overlap each other");
    }
  }
  return {};
}

Status check_qkv(const Problem& p, const Shape& s, const Tensors& t) {
  ATTUNE_CHECK_OK(
      check_tensor("q", t.q, p.dtype, {s.batch, p.q_heads, s.q_len, p.head_dim}, false));
  ATTUNE_CHECK_OK(
      check_tensor("k", t.k, p.dtype, {s.batch, p.kv_heads, s.kv_len, p.head_dim}, false));
  ATTUNE_CHECK_OK(
      check_tensor("v", t.v, p.dtype, {s.batch, p.kv_heads, s.kv_len, p.head_dim_v}, false));
  return {};
}

}  // namespace

Status check_inputs(const Problem& p, const Shape& s, const Tensors& t) {
  ATTUNE_CHECK_OK(check_qkv(p, s, t));
  return LaunchArguments(p).check(s, t);
}

Status check_tensors(const Problem& p, const Shape& s, const Tensors& t) {
  ATTUNE_CHECK_OK(check_qkv(p, s, t));
  ATTUNE_CHECK_OK(
      check_tensor("out", t.out, p.dtype, {s.batch, p.q_heads, s.q_len, p.head_dim_v}, true));
  if (t.lse) {
    if (p.normalizer == Normalizer::kSigmoid) {
      return misfit("lse", "was given, but the sigmoid normalizer has none",
                    "leave Tensors::lse empty");
    }
    ATTUNE_CHECK_OK(
        check_tensor("lse", *t.lse, Dtype::kF32, {s.batch, p.q_heads, s.q_len, 1}, true));
  }
  return {};
}

}  // namespace attune
