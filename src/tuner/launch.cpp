// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/launch.h"

#include <cmath>
#include <cstring>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/problem_expressions.h"
#include "src/codegen/staged_bias.h"
#include "src/support/text.h"
#include "src/support/try.h"

namespace attune {
namespace {

// Kernels address rows behind the last one, for copies of nothing; tiles have at most so many.
constexpr std::int64_t kRowsBehind = 256;
constexpr std::int64_t kNarrowLimit = std::int64_t{1} << 31;

// Bits of every place where a row starts [bytes]: the lowest one set is the alignment of all.
std::uintptr_t row_starts(const Tensor& tensor, int row_axes) {
  auto starts = reinterpret_cast<std::uintptr_t>(tensor.data);
  for (int axis = 0; axis < row_axes; ++axis) {
    // Of q, k, v and out rows behind the last one are addressed.
    if (tensor.shape[axis] == 1 && (axis < 2 || row_axes < 3)) continue;
    starts |= static_cast<std::uintptr_t>(tensor.strides[axis]) * dtype_size(tensor.dtype);
  }
  return starts;
}

int lowest_bit(std::uintptr_t bits) {
  bits |= kMostRowAlignment;
  return static_cast<int>(bits & -bits);
}

// Elements between the first one and the farthest that a kernel addresses, axes before `first`
// aside.
std::int64_t reach(const Tensor& tensor, int first) {
  std::int64_t elements = 0;
  for (int axis = first; axis < 4; ++axis) {
    elements += tensor.shape[axis] * std::abs(tensor.strides[axis]);
  }
  return elements;
}

// The same of the heads of one batch item, which may share a tile, rows behind the last included.
std::int64_t reach_of_heads(const Tensor& tensor) {
  return reach(tensor, 1) + kRowsBehind * std::abs(tensor.strides[2]);
}

}  // namespace

LaunchTraits LaunchArguments::traits(const Tensors& tensors) const {
  LaunchTraits traits;
  std::uintptr_t starts = 0;
  for (const Tensor* tensor : {&tensors.q, &tensors.k, &tensors.v, &tensors.out}) {
    if (tensor->elements() == 0) continue;
    starts |= row_starts(*tensor, 3);
    traits.wide_offsets |= reach_of_heads(*tensor) >= kNarrowLimit;
  }
  if (tensors.lse) traits.wide_offsets |= reach_of_heads(*tensors.lse) >= kNarrowLimit;
  traits.row_alignment = lowest_bit(starts);
  for (const NamedTensor& named : tensors_) {
    const Tensor& tensor = tensors.named.find(named.name)->second;
    if (tensor.elements() > 0) traits.wide_offsets |= reach(tensor, 0) >= kNarrowLimit;
  }
  traits.bias_alignment = kMostRowAlignment;
  if (staged_bias_.empty()) return traits;
  const Tensor& bias = tensors.named.find(staged_bias_)->second;
  const int last = staged_rank_ - 1;
  const bool contiguous = bias.elements() > 0 && bias.shape[last] > 1 && bias.strides[last] == 1;
  traits.bias_alignment = contiguous ? lowest_bit(row_starts(bias, last)) : 0;
  return traits;
}

Status check_traits(const BuiltKernel& kernel, const LaunchArguments& arguments,
                    const Tensors& tensors) {
  if (kernel.family == nullptr || !kernel.family->uses_traits) return {};
  const LaunchTraits given = arguments.traits(tensors);
  if (kernel.traits.allow(given)) return {};
  return fail(ErrorCode::kInvalidArgument,
              fmt::format("the tensors have {}, and this kernel is for {}", given.text(),
                          kernel.traits.text()),
              "Plan::run compiles a kernel for such tensors");
}

AttentionArgs arguments_of(const Shape& shape, const Tensors& t) {
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
  args.batch = shape.batch;
  return args;
}

LaunchArguments::LaunchArguments(const Problem& problem)
    : layout_(problem.declarations, problem.has_blocks()),
      block_size_(problem.block_size),
      q_heads_(problem.q_heads),
      kv_heads_(problem.kv_heads),
      low_rank_bias_(problem.low_rank_bias) {
  static_assert(sizeof(AttentionArgs) + 16 * sizeof(TensorOperand) + 32 * 4 +
                    sizeof(BlockListOperand) <=
                kMostBytes);
  for (const auto& [name, declaration] : problem.declarations.tensors) {
    NamedTensor tensor;
    tensor.name = name;
    tensor.dtype = declaration.dtype;
    tensor.offset = layout_.tensors.at(name);
    if (problem.low_rank_bias &&
        (name == problem.low_rank_bias->q_factor || name == problem.low_rank_bias->kv_factor)) {
      tensor.rank = 4;
      tensor.low_rank = problem.low_rank_bias->rank;
    }
    tensors_.push_back(std::move(tensor));
  }
  for (const auto& [name, dtype] : problem.declarations.scalars) {
    scalars_.push_back({name, dtype, layout_.scalars.at(name)});
  }
  if (const expr::NodePtr bias = staged_bias(problem)) {
    staged_bias_ = bias->name;
    staged_rank_ = static_cast<int>(bias->arguments.size());
  }
  const ProblemExpressions trees = expressions_of(problem);
  for (const expr::NodePtr& tree : {trees.score, trees.mask, trees.sink}) {
    if (tree == nullptr) continue;
    expr::any_node(tree, [&](const expr::Node& node) {
      if (node.op != expr::Op::kTensor) return false;
      for (NamedTensor& tensor : tensors_) {
        if (tensor.name != node.name) continue;
        tensor.rank = std::max(tensor.rank, static_cast<int>(node.arguments.size()));
        tensor.broadcast_axes |= node.broadcast_axes;
        tensor.indices.push_back(node.arguments);
      }
      return false;
    });
  }
}

namespace {

tl::unexpected<Error> misfit(const std::string& name, std::string_view what,
                             std::string hint = {}) {
  return fail(ErrorCode::kInvalidArgument, fmt::format("tensor `{}` {}", name, what),
              std::move(hint));
}

Status check_extents(const LaunchArguments::NamedTensor& named, const Tensor& tensor) {
  std::int64_t elements = 1;
  for (int axis = 0; axis < 4; ++axis) {
    const std::int64_t extent = tensor.shape[axis];
    const bool must_be_one = axis >= named.rank || (named.broadcast_axes >> axis & 1) != 0;
    if (extent < 0 || (must_be_one && extent != 1)) {
      return misfit(named.name, fmt::format("has extent {} on axis {}", extent, axis),
                    axis >= named.rank
                        ? fmt::format("the problem reads it with {} {}, so the axes behind have "
                                      "extent 1",
                                      named.rank, named.rank == 1 ? "index" : "indices")
                        : std::string("the problem declares this axis to broadcast: extent 1"));
    }
    elements *= extent;
  }
  if (named.low_rank != 0 && tensor.shape[3] != named.low_rank) {
    return misfit(named.name, fmt::format("has extent {} on its last axis", tensor.shape[3]),
                  fmt::format("the problem's `low_rank_bias.rank` is {}", named.low_rank));
  }
  if (elements == 0) return {};
  if (tensor.data == nullptr) return misfit(named.name, "has no data", "its pointer is null");
  if (reinterpret_cast<std::uintptr_t>(tensor.data) % dtype_size(tensor.dtype) != 0) {
    return misfit(named.name, "is not aligned to its element size",
                  fmt::format("its address must be a multiple of {}", dtype_size(tensor.dtype)));
  }
  return {};
}

/// `wanted` are the extents of batch, heads and length; each may be 1 instead.
Status check_factor(const std::string& name, const Tensor& tensor,
                    const std::array<std::int64_t, 3>& wanted) {
  for (int axis = 0; axis < 3; ++axis) {
    const std::int64_t extent = tensor.shape[axis];
    if (extent == wanted[axis] || extent == 1) continue;
    return misfit(name, fmt::format("has extent {} on axis {}", extent, axis),
                  fmt::format("a factor of a low-rank bias has {}{} there", wanted[axis],
                              wanted[axis] == 1 ? "" : " or, to broadcast, 1"));
  }
  return {};
}

Status check_block_tensor(const char* name, const Tensor& tensor, Dtype dtype) {
  if (tensor.dtype != dtype) {
    return misfit(name, fmt::format("is {}", dtype_name(tensor.dtype)),
                  fmt::format("it must be {}", dtype_name(dtype)));
  }
  if (tensor.elements() > 0 && tensor.data == nullptr) {
    return misfit(name, "has no data", "its pointer is null");
  }
  return {};
}

Status check_blocks(const Shape& shape, const Tensors& tensors,
                    const std::array<int, 2>& block_size, std::int64_t q_heads) {
  if (!tensors.blocks) {
    if (block_size[0] == 0) return {};
    return misfit("block_offsets", "is missing", "the problem has a `block_size`");
  }
  if (block_size[0] == 0) {
    return misfit("block_offsets", "was given", "but the problem has no `block_size`");
  }
  const auto& [offsets, indices, full] = *tensors.blocks;
  ATTUNE_CHECK_OK(check_block_tensor("block_offsets", offsets, Dtype::kI32));
  ATTUNE_CHECK_OK(check_block_tensor("block_indices", indices, Dtype::kI32));
  const std::int64_t rows = (shape.q_len + block_size[0] - 1) / block_size[0] + 1;
  const std::int64_t wanted[] = {shape.batch, q_heads, rows};
  for (int axis = 0; axis < 3; ++axis) {
    const std::int64_t extent = offsets.shape[axis];
    if (extent == wanted[axis] || (axis < 2 && extent == 1)) continue;
    return misfit("block_offsets", fmt::format("has extent {} on axis {}", extent, axis),
                  fmt::format("allowed: {}{}", wanted[axis], axis < 2 ? " or 1" : ""));
  }
  for (const Tensor* dense : {&indices, full ? &*full : &indices}) {
    if (dense->shape[0] > 1 && dense->strides[0] != 1) {
      return misfit(dense == &indices ? "block_indices" : "block_full", "is not dense");
    }
  }
  if (!full) return {};
  ATTUNE_CHECK_OK(check_block_tensor("block_full", *full, Dtype::kBool));
  if (full->shape[0] != indices.shape[0]) {
    return misfit("block_full", fmt::format("has {} elements", full->shape[0]),
                  fmt::format("block_indices has {}", indices.shape[0]));
  }
  return {};
}

Status check_scalar(const LaunchArguments::NamedScalar& named, double value) {
  auto wrong = [&](const char* allowed) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("scalar `{}` is {}", named.name, value),
                fmt::format("the problem declares it {}: {}", dtype_name(named.dtype), allowed));
  };
  constexpr double kLowest = std::numeric_limits<std::int32_t>::min();
  constexpr double kHighest = std::numeric_limits<std::int32_t>::max();
  if (named.dtype == Dtype::kBool && value != 0 && value != 1) return wrong("0 or 1");
  if (named.dtype == Dtype::kI32 &&
      !(value == std::trunc(value) && value >= kLowest && value <= kHighest)) {
    return wrong("an integer of 32 bits");
  }
  return {};
}

}  // namespace

Status LaunchArguments::check(const Shape& shape, const Tensors& tensors) const {
  ATTUNE_CHECK_OK(check_blocks(shape, tensors, block_size_, q_heads_));
  ATTUNE_CHECK_OK(check_named(tensors));
  if (!low_rank_bias_) return {};
  const auto& [q_factor, kv_factor, rank] = *low_rank_bias_;
  ATTUNE_CHECK_OK(
      check_factor(q_factor, tensors.named.at(q_factor), {shape.batch, q_heads_, shape.q_len}));
  return check_factor(kv_factor, tensors.named.at(kv_factor),
                      {shape.batch, kv_heads_, shape.kv_len});
}

Status LaunchArguments::check_named(const Tensors& tensors) const {
  for (const NamedTensor& named : tensors_) {
    const auto found = tensors.named.find(named.name);
    if (found == tensors.named.end()) {
      return misfit(named.name, "is missing", "the problem's expressions read it");
    }
    if (found->second.dtype != named.dtype) {
      return misfit(named.name, fmt::format("is {}", dtype_name(found->second.dtype)),
                    fmt::format("the problem declares it {}", dtype_name(named.dtype)));
    }
    ATTUNE_CHECK_OK(check_extents(named, found->second));
  }
  for (const NamedScalar& named : scalars_) {
    const auto found = tensors.scalars.find(named.name);
    if (found == tensors.scalars.end()) {
      return fail(ErrorCode::kInvalidArgument, fmt::format("scalar `{}` is missing", named.name),
                  "the problem's expressions read it");
    }
    ATTUNE_CHECK_OK(check_scalar(named, found->second));
  }
  return {};
}

void LaunchArguments::fill(const Shape& shape, const Tensors& tensors, const void* zeros,
                           Block& block) const {
  const AttentionArgs args = arguments_of(shape, tensors);
  std::memcpy(block.bytes, &args, sizeof args);
  if (tensors.blocks) {
    const BlockListOperand list = block_list_operand(*tensors.blocks);
    std::memcpy(block.bytes + layout_.blocks, &list, sizeof list);
  }
  for (const NamedTensor& named : tensors_) {
    const TensorOperand operand =
        tensor_operand(tensors.named.find(named.name)->second, named.rank, zeros);
    std::memcpy(block.bytes + named.offset, &operand, sizeof operand);
  }
  for (const NamedScalar& named : scalars_) {
    const double value = tensors.scalars.find(named.name)->second;
    if (named.dtype == Dtype::kF32) {
      const auto rounded = static_cast<float>(value);
      std::memcpy(block.bytes + named.offset, &rounded, 4);
    } else {
      const auto integer = static_cast<std::int32_t>(value);
      std::memcpy(block.bytes + named.offset, &integer, 4);
    }
  }
}

BlockListOperand block_list_operand(const BlockList& list) {
  auto stride = [&](int axis) {
    return list.offsets.shape[axis] == 1 ? 0 : list.offsets.strides[axis];
  };
  BlockListOperand operand;
  operand.offsets = static_cast<const std::int32_t*>(list.offsets.data);
  operand.indices = static_cast<const std::int32_t*>(list.indices.data);
  if (list.full) operand.full = static_cast<const std::uint8_t*>(list.full->data);
  operand.batch_stride = stride(0);
  operand.head_stride = stride(1);
  operand.row_stride = list.offsets.strides[2];
  return operand;
}

expr::Operands LaunchArguments::operands(const Tensors& tensors) const {
  expr::Operands operands;
  for (const NamedTensor& named : tensors_) {
    operands.tensors[named.name] = {tensors.named.at(named.name), named.rank};
  }
  for (const NamedScalar& named : scalars_) {
    const double value = tensors.scalars.at(named.name);
    // Kernels get an f32 scalar rounded; the reference must see the same number.
    operands.scalars[named.name] =
        named.dtype == Dtype::kF32 ? double(static_cast<float>(value)) : value;
  }
  return operands;
}

}  // namespace attune
