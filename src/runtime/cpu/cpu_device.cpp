// SPDX-License-Identifier: Apache-2.0
#include <sched.h>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <string>

#include "src/runtime/cpu/orc_compiler.h"
#include "src/runtime/cpu/thread_pool.h"
#include "src/runtime/device.h"
#include "src/support/try.h"

namespace attune {
namespace {

struct LoadedCpuKernel : LoadedKernel {
  std::shared_ptr<const OrcLinker::Linked> linked;
  // The linker owns the memory that `linked` returns on release, so it must live longer.
  std::shared_ptr<OrcLinker> linker;
  ~LoadedCpuKernel() override { linked.reset(); }
};

struct HostMemory : DeviceMemory {
  HostMemory(void* data, std::size_t bytes) : DeviceMemory(data, bytes) {}
  ~HostMemory() override { std::free(data()); }
};

// Cores that this process may run on, which a container or taskset can make fewer than there are.
int usable_cores() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) == 0) return std::max(1, CPU_COUNT(&set));
  return static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

class CpuDevice : public Device {
 public:
  CpuDevice(Target target, std::unique_ptr<OrcLinker> linker, int threads)
      : target_(std::move(target)), linker_(std::move(linker)), pool_(threads) {}

  const Target& target() const override { return target_; }
  int workers() const override { return pool_.workers(); }
  std::string compiler() const override { return cpu_compiler_version(); }
  bool uses_host_memory() const override { return true; }

  Result<Binary> compile(const std::string& source, const std::string& entry) override {
    const auto begin = std::chrono::steady_clock::now();
    ATTUNE_TRY(std::string object, compile_ir_to_object(source));
    const std::chrono::duration<double, std::milli> elapsed =
        std::chrono::steady_clock::now() - begin;
    Binary binary{"elf", std::move(object), entry, {}};
    binary.facts.compile_ms = elapsed.count();
    return binary;
  }

  Result<std::string> assembly(const std::string& source) override {
    return compile_ir_to_assembly(source);
  }

  Result<std::shared_ptr<const LoadedKernel>> load(const Binary& binary) override {
    if (binary.kind != "elf") {
      return fail(ErrorCode::kDevice, "the CPU device cannot load a `" + binary.kind + "`");
    }
    auto kernel = std::make_shared<LoadedCpuKernel>();
    kernel->linker = linker_;
    ATTUNE_TRY(kernel->linked, linker_->link(binary.bytes, binary.entry));
    return std::shared_ptr<const LoadedKernel>(std::move(kernel));
  }

  Result<std::unique_ptr<DeviceMemory>> allocate(std::size_t bytes) override {
    constexpr std::size_t kAlignment = 64;
    const std::size_t rounded =
        (std::max<std::size_t>(bytes, 1) + kAlignment - 1) & ~(kAlignment - 1);
    void* data = rounded >= bytes ? std::aligned_alloc(kAlignment, rounded) : nullptr;
    if (data == nullptr) {
      return fail(ErrorCode::kDevice, "no memory is left for " + std::to_string(bytes) + " bytes",
                  "choose a smaller problem or shape");
    }
    return std::unique_ptr<DeviceMemory>(std::make_unique<HostMemory>(data, bytes));
  }
  Status copy_to_device(void* device, const void* host, std::size_t bytes) override {
    std::memcpy(device, host, bytes);
    return {};
  }
  Status copy_to_host(void* host, const void* device, std::size_t bytes) override {
    std::memcpy(host, device, bytes);
    return {};
  }

  Status run(const Launch& launch, void*) override {
    struct Context {
      CpuKernelFunction function;
      const Launch* launch;
    } context{static_cast<const LoadedCpuKernel*>(launch.kernel)->linked->function(), &launch};
    pool_.run(
        launch.tasks,
        [](void* opaque, std::int64_t task, int worker) {
          const auto& [function, current] = *static_cast<Context*>(opaque);
          function(current->args, task,
                   static_cast<char*>(current->workspace) + worker * current->scratch_bytes);
        },
        &context);
    return {};
  }

  Status synchronize(void*) override { return {}; }

  Result<double> time_us(const Launch& launch, int repeats) override {
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < repeats; ++i) ATTUNE_CHECK_OK(run(launch, nullptr));
    const std::chrono::duration<double, std::micro> elapsed =
        std::chrono::steady_clock::now() - begin;
    return elapsed.count() / repeats;
  }

 private:
  Target target_;
  std::shared_ptr<OrcLinker> linker_;
  ThreadPool pool_;
};

}  // namespace

bool cpu_device_built(std::string*) { return true; }

Result<std::unique_ptr<Device>> open_cpu_device(int threads) {
  ATTUNE_TRY(Target target, detect_host_target());
  ATTUNE_TRY(auto linker, OrcLinker::create());
  target.units = usable_cores();
  if (threads <= 0) threads = target.units;
  return std::unique_ptr<Device>(
      std::make_unique<CpuDevice>(std::move(target), std::move(linker), threads));
}

}  // namespace attune
