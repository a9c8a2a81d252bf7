// SPDX-License-Identifier: Apache-2.0
// Device: compiles, loads, times and launches what it is given. It knows nothing of what a kernel
// computes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <attune/result.h>
#include <attune/target.h>

namespace attune {

/// What the compiler reported about a kernel; zero where it says nothing.
struct CompilerFacts {
  int registers = 0;               ///< Of one thread.
  std::int64_t spill_bytes = 0;    ///< Stored to and loaded from local memory [bytes].
  std::int64_t shared_bytes = 0;   ///< Static shared memory of one block [bytes].
  int barriers = 0;                ///< Hardware barriers of one block.
  std::vector<std::string> notes;  ///< The assembler's remarks on performance, one line each.
  double compile_ms = 0;           ///< [ms]
};

/// A compiled kernel as bytes: what a kernel store keeps.
struct Binary {
  std::string kind;  ///< "elf" or "cubin".
  std::string bytes;
  std::string entry;  ///< Symbol to launch.
  CompilerFacts facts;
};

/// A kernel in the device's memory, ready to launch. Immutable and thread-safe; unloads itself.
class LoadedKernel {
 public:
  virtual ~LoadedKernel() = default;
};

/// Memory that the device reads and writes; freed with the object.
class DeviceMemory {
 public:
  virtual ~DeviceMemory() = default;
  void* data() const { return data_; }
  std::size_t bytes() const { return bytes_; }

 protected:
  DeviceMemory(void* data, std::size_t bytes) : data_(data), bytes_(bytes) {}

 private:
  void* data_;
  std::size_t bytes_;
};

/// One launch: `tasks` independent pieces of work share one block of arguments. On a CPU a worker
/// computes a task; on a GPU a thread block does, and its number is the task's.
struct Launch {
  const LoadedKernel* kernel = nullptr;
  const void* args = nullptr;  ///< Copied, or read until the launch is done.
  std::size_t args_bytes = 0;  ///< [bytes]
  std::int64_t tasks = 0;
  /// CPU: numbered on from `tasks`, and begun when all of those are done.
  std::int64_t later_tasks = 0;
  std::int64_t scratch_bytes = 0;  ///< Of one CPU worker [bytes], a multiple of 64.
  /// CPU: scratch of all workers() and behind it what is common to all tasks, 64-byte aligned.
  void* workspace = nullptr;
  int threads = 1;                 ///< Of one GPU block.
  std::int64_t shared_bytes = 0;   ///< Dynamic shared memory of one GPU block [bytes].
};

class Device {
 public:
  virtual ~Device() = default;

  virtual const Target& target() const = 0;
  /// Workers that need scratch of their own in one launch; 0 on a GPU.
  virtual int workers() const = 0;
  /// Identifies the compiler build: part of every compiled kernel's key.
  virtual std::string compiler() const = 0;
  /// The driver's release for people, "driver 13.0 (580.65.06)"; empty on a CPU.
  virtual std::string driver() const = 0;
  /// What the caches in front of device memory hold together [bytes]; 0 if unknown. On a CPU of the
  /// cores that this process may use; it reads the system's tables at every call.
  virtual std::int64_t cache_bytes() const = 0;
  /// Whether kernels use host memory as it is, so that tensors need no copies.
  virtual bool uses_host_memory() const = 0;

  /// Compiles a source unit. Thread-safe; may run in parallel.
  /// Errors: kCompile with the compiler's log in `detail`.
  virtual Result<Binary> compile(const std::string& source, const std::string& entry) = 0;
  /// The unit's assembly, for people. Errors: as compile.
  virtual Result<std::string> assembly(const std::string& source) = 0;
  /// Loads a compiled kernel. Errors: kDevice when the bytes are not a loadable kernel.
  virtual Result<std::shared_ptr<const LoadedKernel>> load(const Binary& binary) = 0;

  /// 64-byte aligned device memory, contents undefined. Errors: kDevice when there is none left.
  virtual Result<std::unique_ptr<DeviceMemory>> allocate(std::size_t bytes) = 0;
  /// Copies between host and device memory and waits until done. Errors: kDevice.
  virtual Status copy_to_device(void* device, const void* host, std::size_t bytes) = 0;
  virtual Status copy_to_host(void* host, const void* device, std::size_t bytes) = 0;

  /// Writes all over device memory, by every worker on a CPU, so that its lines replace others in
  /// the caches; what it then holds is undefined. On a GPU it is queued like a launch on the
  /// default stream. Errors: kDevice.
  virtual Status overwrite(void* device, std::size_t bytes) = 0;

  /// Starts a launch on `stream` (null: the device's default). The CPU device returns when it is
  /// done, a GPU when it is queued. Thread-safe. Errors: kDevice.
  virtual Status run(const Launch& launch, void* stream = nullptr) = 0;
  /// Waits for everything queued on `stream`. Errors: kDevice, for faults of earlier launches too.
  virtual Status synchronize(void* stream = nullptr) = 0;
  /// Mean time of `repeats` launches in a row that take turns over `launches`, beginning with the
  /// first [us]. Errors: kInvalidArgument without a launch or a repeat; kDevice.
  virtual Result<double> time_us(std::span<const Launch> launches, int repeats) = 0;
  /// Mean time of `repeats` equal launches in a row [us]. Errors: as above.
  Result<double> time_us(const Launch& launch, int repeats) {
    return time_us(std::span(&launch, 1), repeats);
  }
};

/// What every device asks of time_us's arguments. Errors: kInvalidArgument.
Status check_timing(std::span<const Launch> launches, int repeats);

/// Whether the CPU device is part of this build; if not, why (one line).
bool cpu_device_built(std::string* why_not = nullptr);

/// The running CPU with `threads` workers (0: one per core that this process may use). With
/// `pinned` worker i stays on the i-th of these cores, and worker 0, the calling thread, for as
/// long as a call lasts; more workers than cores share them in turn. Measuring wants that; a
/// program that has threads of its own does not. Errors: kUnsupported when this build has no CPU
/// device or the CPU is older than x86-64-v2.
Result<std::unique_ptr<Device>> open_cpu_device(int threads, bool pinned = false);

/// The running CPU's model, vector width and caches.
Result<Target> detect_host_target();

/// The compiler's name and version, or empty if this build has none: "LLVM 19.1.7".
std::string cpu_compiler_version();

}  // namespace attune
