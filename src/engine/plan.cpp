// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "src/engine/plan_impl.h"
#include "src/support/try.h"
#include "src/tuner/block_list.h"
#include "src/tuner/check_tensors.h"

namespace attune {
namespace {

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

/// A copy in host memory of a dense or strided view's whole extent.
Result<Tensor> on_host(Device& device, const Tensor& tensor, std::vector<char>& memory) {
  if (device.uses_host_memory() || tensor.elements() == 0) return tensor;
  std::int64_t last = 0;
  for (int axis = 0; axis < 4; ++axis) last += (tensor.shape[axis] - 1) * tensor.strides[axis];
  memory.resize(static_cast<std::size_t>(last + 1) * dtype_size(tensor.dtype));
  ATTUNE_CHECK_OK(device.copy_to_host(memory.data(), tensor.data, memory.size()));
  Tensor copy = tensor;
  copy.data = memory.data();
  return copy;
}

Status check_list(const Problem& problem, const Shape& shape, const BlockList& list,
                  Device& device) {
  std::vector<char> offsets, indices;
  ATTUNE_CHECK_OK(device.synchronize());  // Whoever wrote the list may still be at it.
  BlockList host = list;
  ATTUNE_TRY(host.offsets, on_host(device, list.offsets, offsets));
  ATTUNE_TRY(host.indices, on_host(device, list.indices, indices));
  return check_block_list(problem, shape, host);
}

/// Checks the tensors, fills the argument block, finds a workspace, and hands the launch to `act`.
template <class Impl, class Act>
auto with_launch(const Impl& plan, const Tensors& tensors, Workspace workspace, Act act)
    -> decltype(act(*plan.core->device, Launch())) {
  ATTUNE_CHECK_OK(check_tensors(plan.problem, plan.shape, tensors));
  ATTUNE_CHECK_OK(plan.arguments->check(plan.shape, tensors));
  Device& device = *plan.core->device;
  ATTUNE_TRY(const std::shared_ptr<const BuiltKernel> kernel, plan.kernel_for(tensors));
  const std::size_t needed = workspace_bytes(*kernel, plan.size, device);
  if (plan.checked && tensors.blocks) {
    ATTUNE_CHECK_OK(check_list(plan.problem, plan.shape, *tensors.blocks, *plan.core->device));
  }
  LaunchArguments::Block args;
  plan.arguments->fill(plan.shape, tensors, plan.core->zeros->data(), args);
  Launch launch = launch_of(*kernel, *plan.arguments, args, plan.size, workspace.data);
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

Result<std::shared_ptr<const BuiltKernel>> Plan::Impl::kernel_for(const Tensors& tensors) const {
  if (!kernel->family->uses_traits) return kernel;
  const LaunchTraits traits = arguments->traits(tensors);
  if (kernel->traits == traits) return kernel;
  {
    const std::lock_guard lock(kernels_mutex);
    for (const auto& other : kernels) {
      if (other->traits == traits) return other;
    }
  }
  // Not under the lock: runs whose kernel is there do not wait for a compiler. Threads that come
  // here together share one compilation, and a second entry of the same kernel does no harm.
  ATTUNE_TRY(auto built, core->builder->build(problem, schedule, traits));
  const std::lock_guard lock(kernels_mutex);
  kernels.push_back(built);
  return built;
}

Plan::Plan(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}
const Problem& Plan::problem() const { return impl_->problem; }
const Shape& Plan::shape() const { return impl_->shape; }
const Schedule& Plan::schedule() const { return impl_->schedule; }
const PlanFacts& Plan::facts() const { return impl_->facts; }
std::size_t Plan::workspace_bytes() const {
  return attune::workspace_bytes(*impl_->kernel, impl_->size, *impl_->core->device);
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
