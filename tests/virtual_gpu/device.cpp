// SPDX-License-Identifier: Apache-2.0
#include "tests/virtual_gpu/device.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fmt/format.h>

#include "tests/simulator/launch.h"

namespace attune::virtual_gpu {
namespace {

constexpr std::size_t kAlignment = 256;  // As the driver's.

void say(const std::string& text) {
  std::fputs(fmt::format("attune simulator: {}\n", text).c_str(), stderr);
}

std::optional<Target> target_from_environment() {
  const char* given = std::getenv("ATTUNE_VIRTUAL_GPU_ARCH");
  auto target = target_from_arch(given != nullptr ? given : "sm_80");
  if (target && target->is_gpu()) return std::move(*target);
  say(
      fmt::format("ATTUNE_VIRTUAL_GPU_ARCH is `{}`, which is no GPU; allowed: sm_75, sm_80, "
                  "sm_90a and the others that `attune emit --arch` takes",
                  given));
  return std::nullopt;
}

// What the driver says after a fault. All of them end the context.
CuResult result_of(sim::Check check) {
  switch (check) {
    case sim::Check::kGlobalRange:
    case sim::Check::kGlobalWrite:
    case sim::Check::kSharedRange:
      return kCuIllegalAddress;
    case sim::Check::kGlobalAlignment:
    case sim::Check::kSharedAlignment:
      return kCuMisalignedAddress;
    case sim::Check::kDeadlock:
    case sim::Check::kRunaway:
      return kCuLaunchTimeout;
    default:
      return kCuLaunchFailed;
  }
}

}  // namespace

VirtualDevice& VirtualDevice::instance() {
  // Never destroyed: other objects that end with the process still free their memory.
  static VirtualDevice& device = *new VirtualDevice;
  return device;
}

VirtualDevice::VirtualDevice() : target_(target_from_environment()) {}

CuResult VirtualDevice::allocate(CuDevicePtr* address, std::size_t bytes) {
  if (bytes == 0) return kCuInvalidValue;
  if (bytes > free_bytes()) return kCuOutOfMemory;
  const std::size_t whole = (bytes + kAlignment - 1) / kAlignment * kAlignment;
  Allocation allocation{{std::aligned_alloc(kAlignment, whole), std::free}, bytes};
  if (!allocation.host) return kCuOutOfMemory;
  std::memset(allocation.host.get(), 0xff, whole);
  const void* placed = memory_.add_bytes(fmt::format("an allocation of {} bytes", bytes),
                                         allocation.host.get(), static_cast<std::int64_t>(bytes),
                                         /*writable=*/true);
  *address = reinterpret_cast<std::uintptr_t>(placed);
  used_bytes_ += bytes;
  allocations_.emplace(*address, std::move(allocation));
  return kCuSuccess;
}

CuResult VirtualDevice::free(CuDevicePtr address) {
  const auto found = allocations_.find(address);
  if (found == allocations_.end()) return kCuInvalidValue;
  memory_.remove(reinterpret_cast<void*>(static_cast<std::uintptr_t>(address)));
  used_bytes_ -= found->second.bytes;
  allocations_.erase(found);
  return kCuSuccess;
}

char* VirtualDevice::host_address(CuDevicePtr address, std::size_t bytes) const {
  const auto row = memory_.row_at(address);
  if (!row || bytes > row->end - address) return nullptr;
  return row->host + (address - row->begin);
}

bool VirtualDevice::captures() const {
  return std::any_of(captured.begin(), captured.end(), [](const auto& entry) {
    return entry.second.thread == std::this_thread::get_id();
  });
}

CuResult VirtualDevice::launch(QueuedLaunch launch, CuStream stream) {
  const auto capture = captured.find(stream);
  if (capture == captured.end()) return run(launch);
  capture->second.launches.push_back(std::move(launch));
  return kCuSuccess;
}

CuResult VirtualDevice::run(const QueuedLaunch& launch) {
  sim::Kernel kernel;
  kernel.function = launch.function->unit->function();
  kernel.args = launch.args.data();
  kernel.threads = launch.threads;
  kernel.shared_bytes = launch.shared_bytes;
  kernel.memory = &memory_;
  kernel.seed = ++launches_;  // Every launch has an order of its own, the same in every process.
  const sim::LaunchResult result = sim::launch(kernel, launch.blocks);
  if (!result.finding) return kCuSuccess;
  say(fmt::format("launch {}, kernel `{}`: {}", launches_, launch.function->entry.name,
                  result.finding->text()));
  return fault = result_of(result.finding->check);
}

}  // namespace attune::virtual_gpu
