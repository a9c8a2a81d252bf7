// SPDX-License-Identifier: Apache-2.0
// A GPU that is none: memory of the host under addresses of its own, and launches that the
// simulator runs. It does one thing at a time, when it is asked; nothing is ever under way.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <attune/target.h>

#include "src/runtime/cuda/driver.h"
#include "tests/simulator/global_memory.h"
#include "tests/virtual_gpu/kernel_image.h"

namespace attune {

// What the driver's handles stand for.
struct CuLibraryHandle {
  virtual_gpu::KernelImage image;
  std::map<std::string, std::unique_ptr<CuFunctionHandle>> functions;
};
struct CuFunctionHandle {
  virtual_gpu::Entry entry;
  std::shared_ptr<const sim::Unit> unit;
  int allowed_shared = 48 << 10;  ///< Dynamic shared memory that a block may ask for [bytes].
};

namespace virtual_gpu {

/// One launch, with a copy of its parameters.
struct QueuedLaunch {
  const CuFunctionHandle* function = nullptr;
  std::uint32_t blocks = 0;
  int threads = 0;
  std::uint32_t shared_bytes = 0;
  std::vector<std::byte> args;
};

/// The one device of a process. Its members are used under `mutex`, by on_device().
class VirtualDevice {
 public:
  static constexpr std::size_t kMemoryBytes = std::size_t{1} << 30;
  static constexpr int kUnits = 2;
  static constexpr int kL2Bytes = 8 << 20;

  static VirtualDevice& instance();

  /// Null when $ATTUNE_VIRTUAL_GPU_ARCH names no GPU, which is said on stderr.
  const Target* target() const { return target_ ? &*target_ : nullptr; }

  /// Contents are all ones: NaN in every float format. kCuOutOfMemory past the device's memory.
  CuResult allocate(CuDevicePtr* address, std::size_t bytes);
  CuResult free(CuDevicePtr address);
  std::size_t free_bytes() const { return kMemoryBytes - used_bytes_; }
  /// Where `bytes` bytes from an address on lie in the host's memory; null if they are not all of
  /// one allocation.
  char* host_address(CuDevicePtr address, std::size_t bytes) const;

  /// Runs it, or adds it to what its stream captures.
  CuResult launch(QueuedLaunch launch, CuStream stream);
  /// Runs it now. A finding goes to stderr and is the device's end, as a fault of a real one is.
  CuResult run(const QueuedLaunch& launch);

  /// Whether the calling thread captures a stream, which forbids it everything but launches.
  bool captures() const;

  using Clock = std::chrono::steady_clock;
  struct Capture {
    std::thread::id thread;
    std::vector<QueuedLaunch> launches;
  };

  std::mutex mutex;
  CuResult fault = kCuSuccess;  ///< Of a launch: what every later call returns.
  std::set<CuStream> streams;
  std::map<CuEvent, Clock::time_point> events;  ///< Time of the last record.
  std::map<CuStream, Capture> captured;
  std::map<CuGraph, std::vector<QueuedLaunch>> graphs;
  std::map<CuGraphExec, std::vector<QueuedLaunch>> ready_graphs;
  /// A number that is no other handle.
  template <class Handle>
  Handle make_handle() {
    return reinterpret_cast<Handle>(next_handle_ += 16);
  }

 private:
  struct Allocation {
    std::unique_ptr<void, void (*)(void*)> host;
    std::size_t bytes;
  };

  VirtualDevice();

  std::optional<Target> target_;
  sim::GlobalMemory memory_;
  std::map<CuDevicePtr, Allocation> allocations_;
  std::size_t used_bytes_ = 0;
  std::uintptr_t next_handle_ = 0x1000;
  std::uint64_t launches_ = 0;
};

enum class DuringCapture { kAllowed, kForbidden };

/// Does `work(device)` unless an earlier launch has ended the device.
template <class Work>
CuResult on_device(DuringCapture rule, Work work) {
  VirtualDevice& device = VirtualDevice::instance();
  const std::lock_guard lock(device.mutex);
  if (device.fault != kCuSuccess) return device.fault;
  if (rule == DuringCapture::kForbidden && device.captures()) return kCuCaptureUnsupported;
  return work(device);
}

}  // namespace virtual_gpu
}  // namespace attune
