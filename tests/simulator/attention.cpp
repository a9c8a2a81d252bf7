// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/attention.h"

#include <chrono>
#include <limits>

#include <fmt/format.h>

#include "src/codegen/family.h"
#include "src/support/try.h"
#include "src/tuner/launch.h"

namespace attune::sim {
namespace {

using SteadyClock = std::chrono::steady_clock;

double seconds_since(SteadyClock::time_point begin) {
  return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

// The tensor as the kernel sees it.
Tensor place(GlobalMemory& memory, const std::string& name, const Tensor& host, bool writable,
             std::int64_t stretch) {
  Tensor device = host;
  device.strides[0] *= stretch;
  device.strides[1] *= stretch;
  GlobalTensor tensor;
  tensor.name = name;
  tensor.data = host.data;
  tensor.extents = host.shape;
  tensor.strides = host.strides;
  tensor.device_strides = device.strides;
  tensor.element_bytes = static_cast<std::int64_t>(dtype_size(host.dtype));
  tensor.writable = writable;
  device.data = memory.add(tensor);
  return device;
}

}  // namespace

Result<Simulation> simulate_attention(const Problem& problem, const Shape& shape,
                                      const Schedule& schedule, const Target& target,
                                      const Tensors& tensors, const SimulationOptions& options) {
  Simulation simulation;
  GlobalMemory memory;
  Tensors device = tensors;
  device.q = place(memory, "q", tensors.q, false, options.stretch);
  device.k = place(memory, "k", tensors.k, false, options.stretch);
  device.v = place(memory, "v", tensors.v, false, options.stretch);
  device.out = place(memory, "out", tensors.out, true, options.stretch);
  if (tensors.lse) device.lse = place(memory, "lse", *tensors.lse, true, options.stretch);
  if (device.blocks) {
    auto& [offsets, indices, full] = *device.blocks;
    offsets = place(memory, "block_offsets", offsets, false, 1);
    indices = place(memory, "block_indices", indices, false, 1);
    if (full) full = place(memory, "block_full", *full, false, 1);
  }
  for (auto& [name, tensor] : device.named) tensor = place(memory, name, tensor, false, 1);
  alignas(64) char zeros[64] = {};  // What kernels read for empty tensors.
  const LaunchArguments arguments(problem);
  ATTUNE_CHECK_OK(arguments.check(shape, device));

  const auto compile_begin = SteadyClock::now();
  ATTUNE_TRY(const KernelUnit unit, emit_unit(problem, schedule, target, arguments.traits(device),
                                              simulated_templates(options.templates)));
  const UnitCompiler compiler(options.cache_dir);
  ATTUNE_TRY(const auto loaded,
             compiler.build(unit.source, unit.entry, target.compute_capability()));
  simulation.compile_seconds = seconds_since(compile_begin);

  const std::int64_t blocks =
      find_family(schedule.family)->launch_size(problem, shape, schedule, target).tasks;
  if (blocks > std::numeric_limits<std::int32_t>::max()) {
    return fail(ErrorCode::kUnsupported, fmt::format("{} blocks are more than a grid has", blocks));
  }
  LaunchArguments::Block args;
  arguments.fill(shape, device, memory.add_bytes("zeros", zeros, sizeof zeros, false), args);

  Kernel kernel;
  kernel.function = loaded->function();
  kernel.args = args.bytes;
  kernel.threads = unit.threads;
  kernel.shared_bytes = static_cast<std::uint32_t>(unit.shared_bytes);
  kernel.memory = &memory;
  kernel.seed = options.seed;
  kernel.count_requests = options.count_requests;
  const auto run_begin = SteadyClock::now();
  LaunchResult result = launch(kernel, static_cast<std::uint32_t>(blocks), options.workers);
  simulation.run_seconds = seconds_since(run_begin);
  simulation.finding = std::move(result.finding);
  simulation.counters = std::move(result.counters);
  return simulation;
}

}  // namespace attune::sim
