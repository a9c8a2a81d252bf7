// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "src/engine/plan_impl.h"
#include "src/support/try.h"

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

Status check_tensors(const Problem& p, const Shape& s, const Tensors& t) {
  ATTUNE_CHECK_OK(
      check_tensor("q", t.q, p.dtype, {s.batch, p.q_heads, s.q_len, p.head_dim}, false));
  ATTUNE_CHECK_OK(
      check_tensor("k", t.k, p.dtype, {s.batch, p.kv_heads, s.kv_len, p.head_dim}, false));
  ATTUNE_CHECK_OK(
      check_tensor("v", t.v, p.dtype, {s.batch, p.kv_heads, s.kv_len, p.head_dim_v}, false));
  ATTUNE_CHECK_OK(
      check_tensor("out", t.out, p.dtype, {s.batch, p.q_heads, s.q_len, p.head_dim_v}, true));
  if (t.lse) {
    ATTUNE_CHECK_OK(
        check_tensor("lse", *t.lse, Dtype::kF32, {s.batch, p.q_heads, s.q_len, 1}, true));
  }
  return {};
}

/// Scratch from a Plan's pool, given back at the end of the run.
class PooledWorkspace {
 public:
  using Pool = std::vector<std::unique_ptr<DeviceMemory>>;

  static Result<PooledWorkspace> take(std::mutex& mutex, Pool& pool, Device& device,
                                      std::size_t bytes) {
    PooledWorkspace workspace(mutex, pool);
    {
      const std::lock_guard lock(mutex);
      if (!pool.empty()) {
        workspace.memory_ = std::move(pool.back());
        pool.pop_back();
      }
    }
    if (!workspace.memory_) {
      ATTUNE_TRY(workspace.memory_, device.allocate(bytes));
    }
    return workspace;
  }
  ~PooledWorkspace() {
    if (!memory_) return;
    const std::lock_guard lock(*mutex_);
    pool_->push_back(std::move(memory_));
  }
  PooledWorkspace(PooledWorkspace&&) = default;
  PooledWorkspace& operator=(PooledWorkspace&&) = delete;
  void* data() const { return memory_->data(); }

 private:
  PooledWorkspace(std::mutex& mutex, Pool& pool) : mutex_(&mutex), pool_(&pool) {}
  std::mutex* mutex_;
  Pool* pool_;
  std::unique_ptr<DeviceMemory> memory_;
};

/// Checks the tensors, fills the argument block, finds a workspace, and hands the launch to `act`.
template <class Impl, class Act>
auto with_launch(const Impl& plan, const Tensors& tensors, Workspace workspace, Act act)
    -> decltype(act(*plan.core->device, Launch())) {
  ATTUNE_CHECK_OK(check_tensors(plan.problem, plan.shape, tensors));
  const AttentionArgs args = arguments_of(plan.shape, tensors);
  Device& device = *plan.core->device;
  const std::size_t needed = workspace_bytes(*plan.kernel, device);
  Launch launch = launch_of(*plan.kernel, args, plan.tasks, workspace.data);
  if (workspace.data == nullptr && needed > 0) {
    ATTUNE_TRY(const PooledWorkspace pooled,
               PooledWorkspace::take(plan.pool_mutex, plan.pool, device, needed));
    launch.workspace = pooled.data();
    return act(device, launch);
  }
  if (needed > 0 &&
      (workspace.bytes < needed || reinterpret_cast<std::uintptr_t>(workspace.data) % 64 != 0)) {
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("the workspace of {} bytes at address {} cannot be used",
                            workspace.bytes, workspace.data),
                fmt::format("it needs {} bytes, 64-byte aligned", needed));
  }
  return act(device, launch);
}

}  // namespace

Plan::Plan(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
const Problem& Plan::problem() const { return impl_->problem; }
const Shape& Plan::shape() const { return impl_->shape; }
const Schedule& Plan::schedule() const { return impl_->schedule; }
const PlanFacts& Plan::facts() const { return impl_->facts; }
std::size_t Plan::workspace_bytes() const {
  return attune::workspace_bytes(*impl_->kernel, *impl_->core->device);
}

Status Plan::run(const Tensors& tensors, Workspace workspace, Stream stream) const {
  return with_launch(*impl_, tensors, workspace, [&](Device& device, const Launch& launch) {
    return device.run(launch, stream.handle);
  });
}

Result<double> Plan::time_us(const Tensors& tensors, int repeats) const {
  return with_launch(*impl_, tensors, {}, [&](Device& device, const Launch& launch) {
    return device.time_us(launch, repeats);
  });
}

}  // namespace attune
