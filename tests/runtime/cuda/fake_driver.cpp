// SPDX-License-Identifier: Apache-2.0
#include "tests/runtime/cuda/fake_driver.h"

#include <elf.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "tests/runtime/cuda/fake_calls.h"

using namespace attune;

namespace {

FakeDriver* the_driver = nullptr;
thread_local CuContext current_context = nullptr;

}  // namespace

FakeDriver::FakeDriver() {
  the_driver = this;
  current_context = nullptr;
  attributes = {{kCuMaxGridX, 2147483647},
                {kCuMultiprocessors, 132},
                {kCuL2Bytes, 50 << 20},
                {kCuCapabilityMajor, 9},
                {kCuCapabilityMinor, 0},
                {kCuSharedBytesOfMultiprocessor, 228 << 10},
                {kCuRegistersOfMultiprocessor, 65536},
                {kCuSharedBytesOfBlock, 227 << 10}};
}

FakeDriver::~FakeDriver() {
  for (const auto& [address, bytes] : memory) std::free(reinterpret_cast<void*>(address));
  the_driver = nullptr;
  current_context = nullptr;
}

FakeDriver& FakeDriver::instance() { return *the_driver; }

Result<DriverApi> FakeDriver::api() {
  std::map<std::string, void*> functions;
  add_device_calls(functions);
  add_kernel_calls(functions);
  add_stream_calls(functions);
  return driver_from([&](const std::string& function) -> void* {
    const auto found = functions.find(function);
    return found == functions.end() || absent.contains(function) ? nullptr : found->second;
  });
}

CuContext FakeDriver::current() { return current_context; }
void FakeDriver::set_current(CuContext context) { current_context = context; }

void FakeDriver::fail(const std::string& function, int nth, CuResult result) {
  const std::lock_guard lock(mutex);
  failures_[function][calls(function) + nth] = result;
}

int FakeDriver::calls(const std::string& function) const {
  const std::lock_guard lock(mutex);
  const auto found = calls_.find(function);
  return found == calls_.end() ? 0 : found->second;
}

std::vector<std::string> FakeDriver::called() const {
  const std::lock_guard lock(mutex);
  std::vector<std::string> names;
  for (const auto& [function, count] : calls_) names.push_back(function);
  return names;
}

std::string FakeDriver::left_over() const {
  const std::lock_guard lock(mutex);
  std::string text;
  const auto add = [&text](std::size_t count, const std::string& kind) {
    if (count == 0) return;
    text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + kind;
  };
  for (const auto& [kind, handles] : alive_) add(handles.size(), kind);
  add(static_cast<std::size_t>(retained), "context");
  add(static_cast<std::size_t>(misuses_), "misuse");
  return text;
}

CuResult FakeDriver::enter(const char* function, Context context) {
  const int count = ++calls_[function];
  const auto& failures = failures_[function];
  const auto failure = failures.find(count);
  if (failure != failures.end()) return failure->second;
  if (context == Context::kNotNeeded) return kCuSuccess;
  if (fault_ != kCuSuccess) return fault_;
  return current_context == fake_primary_context() && retained > 0 ? kCuSuccess : kCuInvalidContext;
}

std::uintptr_t FakeDriver::make(const std::string& kind) {
  next_handle_ += 0x10;
  adopt(kind, next_handle_);
  return next_handle_;
}

void FakeDriver::adopt(const std::string& kind, std::uintptr_t handle) {
  alive_[kind].insert(handle);
}

bool FakeDriver::destroy(const std::string& kind, std::uintptr_t handle) {
  const bool existed = alive_[kind].erase(handle) == 1;
  if (!existed) ++misuses_;
  return existed;
}

bool FakeDriver::holds(const std::string& kind, std::uintptr_t handle) const {
  const auto found = alive_.find(kind);
  return found != alive_.end() && found->second.contains(handle);
}

CuResult FakeDriver::function_of(CuFunction* function, const char* entry) {
  for (const FakeKernel& kernel : kernels) {
    if (kernel.name != entry) continue;
    functions_.push_back(std::make_unique<Function>(
        Function{&kernel, std::max(0, (48 << 10) - kernel.static_shared)}));
    *function = reinterpret_cast<CuFunction>(functions_.back().get());
    return kCuSuccess;
  }
  return kCuNotFound;
}

CuResult FakeDriver::start(const FakeLaunch& launch) {
  if (launch.stream == nullptr) land_copies();
  launches.push_back(launch);
  for (const FakeKernel& kernel : kernels) {
    if (kernel.name != launch.kernel) continue;
    clock_us += kernel.time_us;
    // A fault shows in whatever is called next, not in the launch itself.
    if (kernel.run) fault_ = kernel.run(launch);
  }
  return kCuSuccess;
}

bool FakeDriver::in_memory(CuDevicePtr address, std::size_t bytes) const {
  for (const auto& [begin, size] : memory) {
    if (address >= begin && address + bytes <= begin + size) return true;
  }
  return false;
}

void FakeDriver::land_copies() {
  for (const auto& [address, bytes] : copies_on_their_way) {
    if (!in_memory(address, bytes.size())) continue;  // Freed meanwhile.
    std::memcpy(reinterpret_cast<void*>(static_cast<std::uintptr_t>(address)), bytes.data(),
                bytes.size());
  }
  copies_on_their_way.clear();
}

std::string fake_cubin() {
  Elf64_Ehdr head{};
  std::memcpy(head.e_ident, ELFMAG, SELFMAG);
  head.e_ident[EI_CLASS] = ELFCLASS64;
  head.e_ident[EI_DATA] = ELFDATA2LSB;
  head.e_machine = 190;
  head.e_shentsize = sizeof(Elf64_Shdr);
  return std::string(reinterpret_cast<const char*>(&head), sizeof head);
}
