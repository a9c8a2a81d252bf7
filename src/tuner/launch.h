// SPDX-License-Identifier: Apache-2.0
// From tensors to a launch: the argument block and the number of tasks.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <attune/engine.h>

#include "src/codegen/attention_args.h"
#include "src/codegen/expr/evaluate.h"
#include "src/tuner/kernel_builder.h"

namespace attune {

/// Scratch that one launch of the kernel needs on the device [bytes]; 0 on a GPU.
inline std::size_t workspace_bytes(const BuiltKernel& kernel, const LaunchSize& size,
                                   const Device& device) {
  return static_cast<std::size_t>(kernel.scratch_bytes) *
             static_cast<std::size_t>(device.workers()) +
         static_cast<std::size_t>(size.common_bytes);
}

/// The part of the argument block that every kernel has.
AttentionArgs arguments_of(const Shape& shape, const Tensors& tensors);

BlockListOperand block_list_operand(const BlockList& list);

/// What a problem's expressions read, resolved once; fills argument blocks without allocating.
/// Immutable, so thread-safe.
class LaunchArguments {
 public:
  /// A block's bytes are at most this, so that it can live on the stack.
  static constexpr std::size_t kMostBytes = 2048;
  struct alignas(16) Block {
    std::byte bytes[kMostBytes];
  };

  /// `problem` must be normalized.
  explicit LaunchArguments(const Problem& problem);

  std::size_t bytes() const { return layout_.bytes; }

  /// Whether the named tensors and scalars, and the block list, are there and fit.
  /// Errors: kInvalidArgument naming the operand.
  Status check(const Shape& shape, const Tensors& tensors) const;

  /// The named tensors and scalars alone. Errors: as check.
  Status check_named(const Tensors& tensors) const;

  /// What a kernel for these tensors, which `check` accepts, may take as given.
  LaunchTraits traits(const Tensors& tensors) const;

  /// Call only with what `check` accepts. `zeros` are 64 zero bytes that the kernel can read.
  void fill(const Shape& shape, const Tensors& tensors, const void* zeros, Block& block) const;

  /// The same operands for the host evaluator; data must be in host memory.
  expr::Operands operands(const Tensors& tensors) const;

  struct NamedTensor {
    std::string name;
    Dtype dtype = Dtype::kF32;
    int rank = 0;
    unsigned broadcast_axes = 0;  ///< Bit i: axis i was declared to have extent 1.
    std::size_t offset = 0;       ///< In the block [bytes].
    /// What the expressions index each axis with.
    std::vector<std::vector<expr::NodePtr>> indices;
    int low_rank = 0;  ///< For a factor of a low-rank bias, the extent of its last axis.
  };
  const std::vector<NamedTensor>& tensors() const { return tensors_; }
  struct NamedScalar {
    std::string name;
    Dtype dtype = Dtype::kI32;
    std::size_t offset = 0;
  };
  const std::vector<NamedScalar>& scalars() const { return scalars_; }

 private:
  OperandLayout layout_;
  std::array<int, 2> block_size_;
  std::int64_t q_heads_, kv_heads_;
  std::optional<LowRankBias> low_rank_bias_;
  std::string staged_bias_;  // Empty if there is none.
  int staged_rank_ = 0;
  std::vector<NamedTensor> tensors_;
  std::vector<NamedScalar> scalars_;
};

/// Whether the kernel may be launched with these tensors. A Plan chooses a kernel that may; who
/// launches past one asks here. Errors: kInvalidArgument with the traits of both.
Status check_traits(const BuiltKernel& kernel, const LaunchArguments& arguments,
                    const Tensors& tensors);

/// `args` must live until the launch is done. `workspace` has workspace_bytes().
inline Launch launch_of(const BuiltKernel& kernel, const LaunchArguments& arguments,
                        const LaunchArguments::Block& args, const LaunchSize& size, void* workspace) {
  Launch launch;
  launch.kernel = kernel.loaded.get();
  launch.args = args.bytes;
  launch.args_bytes = arguments.bytes();
  launch.tasks = size.tasks;
  launch.later_tasks = size.later_tasks;
  launch.scratch_bytes = kernel.scratch_bytes;
  launch.workspace = workspace;
  launch.threads = kernel.threads;
  launch.shared_bytes = kernel.shared_bytes;
  return launch;
}

}  // namespace attune
