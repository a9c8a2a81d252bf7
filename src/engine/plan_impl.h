// SPDX-License-Identifier: Apache-2.0
// What a Plan and its Engine share.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include <attune/engine.h>

#include "src/engine/background_tuner.h"
#include "src/tuner/kernel_builder.h"
#include "src/tuner/launch.h"
#include "src/tuner/tuner.h"

namespace attune {

/// The parts of an Engine that its Plans keep alive.
struct EngineCore {
  std::unique_ptr<Device> device;
  std::shared_ptr<Store> store;
  std::shared_ptr<KernelStore> kernels;
  std::unique_ptr<KernelBuilder> builder;
  std::unique_ptr<DeviceMemory> zeros;  ///< 64 zero bytes, read for empty tensors.
  WorkerCommand worker;                 ///< How tuning starts its processes.
  /// Last, so that it ends before what it works with.
  std::unique_ptr<BackgroundTuner> background;

  TuneSite site() { return {*device, *builder, *store, worker}; }
};

struct Plan::Impl {
  std::shared_ptr<EngineCore> core;
  Problem problem;
  Shape shape;
  Schedule schedule;
  std::shared_ptr<const BuiltKernel> kernel;  ///< For dense tensors.
  LaunchSize size;
  bool checked = false;  ///< PlanOptions::checked.
  std::unique_ptr<const LaunchArguments> arguments;
  PlanFacts facts;

  /// Kernels for tensors of other traits, compiled when such tensors come first.
  mutable std::mutex kernels_mutex;
  mutable std::vector<std::shared_ptr<const BuiltKernel>> kernels;

  /// The kernel for tensors like these. Errors: those of compiling one.
  Result<std::shared_ptr<const BuiltKernel>> kernel_for(const Tensors& tensors) const;

  /// Scratch of runs that brought none; grows to the number of runs that were ever in flight at
  /// once.
  mutable std::mutex pool_mutex;
  mutable std::vector<std::unique_ptr<DeviceMemory>> pool;
};

}  // namespace attune
