// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#include "src/runtime/cpu/core_binding.h"
#include "src/runtime/cpu/host_caches.h"
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

constexpr std::size_t kLineBytes = 64;
// What a worker overwrites at once: small beside any cache, so that all workers get a fair part.
constexpr std::size_t kChunkBytes = 64 << 10;

// The system's own way of filling memory passes the caches by when there is much of it; reading a
// line before writing to it does not.
void touch_lines(char* begin, const char* end) {
  for (char* line = begin; line < end; line += kLineBytes) {
    volatile char* const byte = line;
    *byte = static_cast<char>(*byte + 1);
  }
}

class CpuDevice : public Device {
 public:
  /// `cores` are those that workers stay on, empty if they may move.
  CpuDevice(Target target, std::unique_ptr<OrcLinker> linker, int threads, std::vector<int> cores)
      : target_(std::move(target)),
        linker_(std::move(linker)),
        cores_(std::move(cores)),
        pool_(threads, cores_) {}

  const Target& target() const override { return target_; }
  int workers() const override { return pool_.workers(); }
  std::string compiler() const override { return cpu_compiler_version(); }
  std::string driver() const override { return {}; }
  std::int64_t cache_bytes() const override { return largest_cache_level_bytes(usable_cores()); }
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

  Status overwrite(void* device, std::size_t bytes) override {
    struct Context {
      char* begin;
      std::size_t bytes;
    } context{static_cast<char*>(device), bytes};
    const auto held = hold_caller();
    pool_.run(
        static_cast<std::int64_t>((bytes + kChunkBytes - 1) / kChunkBytes),
        [](void* opaque, std::int64_t task, int) {
          const auto& [begin, all] = *static_cast<Context*>(opaque);
          const std::size_t at = static_cast<std::size_t>(task) * kChunkBytes;
          touch_lines(begin + at, begin + std::min(at + kChunkBytes, all));
        },
        &context);
    return {};
  }

  Status run(const Launch& launch, void*) override {
    const auto held = hold_caller();
    run_here(launch);
    return {};
  }

  Status synchronize(void*) override { return {}; }

  Result<double> time_us(std::span<const Launch> launches, int repeats) override {
    ATTUNE_CHECK_OK(check_timing(launches, repeats));
    const auto held = hold_caller();
    const auto begin = std::chrono::steady_clock::now();
    std::size_t turn = 0;
    for (int i = 0; i < repeats; ++i) {
      run_here(launches[turn]);
      if (++turn == launches.size()) turn = 0;
    }
    const std::chrono::duration<double, std::micro> elapsed =
        std::chrono::steady_clock::now() - begin;
    return elapsed.count() / repeats;
  }

 private:
  // The caller stays on the first core during a call only: threads that it starts afterwards would
  // inherit the one core otherwise.
  std::optional<OnCore> hold_caller() const {
    return cores_.empty() ? std::optional<OnCore>()
                          : std::optional<OnCore>(std::in_place, cores_[0]);
  }

  void run_here(const Launch& launch) {
    struct Context {
      CpuKernelFunction function;
      const Launch* launch;
      void* common;
      std::int64_t first_task;
    };
    auto* common = static_cast<char*>(launch.workspace) + workers() * launch.scratch_bytes;
    const auto run = [&](std::int64_t first_task, std::int64_t tasks) {
      Context context{static_cast<const LoadedCpuKernel*>(launch.kernel)->linked->function(),
                      &launch, common, first_task};
      pool_.run(
          tasks,
          [](void* opaque, std::int64_t task, int worker) {
            const auto& [function, current, shared, first] = *static_cast<Context*>(opaque);
            function(current->args, first + task,
                     static_cast<char*>(current->workspace) + worker * current->scratch_bytes,
                     shared);
          },
          &context);
    };
    run(0, launch.tasks);
    if (launch.later_tasks > 0) run(launch.tasks, launch.later_tasks);
  }

  Target target_;
  std::shared_ptr<OrcLinker> linker_;
  std::vector<int> cores_;
  ThreadPool pool_;
};

}  // namespace

bool cpu_device_built(std::string*) { return true; }

Result<std::unique_ptr<Device>> open_cpu_device(int threads, bool pinned) {
  ATTUNE_TRY(Target target, detect_host_target());
  ATTUNE_TRY(auto linker, OrcLinker::create());
  std::vector<int> cores = usable_cores();
  target.units = static_cast<int>(cores.empty() ? std::max(1u, std::thread::hardware_concurrency())
                                                : cores.size());
  if (threads <= 0) threads = target.units;
  if (!pinned) cores.clear();
  return std::unique_ptr<Device>(
      std::make_unique<CpuDevice>(std::move(target), std::move(linker), threads, std::move(cores)));
}

}  // namespace attune
