// SPDX-License-Identifier: Apache-2.0
// Device: compiles, loads, times and launches what it is given. It knows nothing of what a kernel
// computes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <attune/result.h>
#include <attune/target.h>

namespace attune {

/// A compiled kernel as bytes: what a kernel store keeps.
struct Binary {
  std::string kind;  ///< "elf"
  std::string bytes;
  std::string entry;  ///< Symbol to launch.
};

/// A kernel in the device's memory, ready to launch. Immutable and thread-safe; unloads itself.
class LoadedKernel {
 public:
  virtual ~LoadedKernel() = default;
};

/// One launch: `tasks` independent pieces of work share one block of arguments.
struct Launch {
  const LoadedKernel* kernel = nullptr;
  const void* args = nullptr;  ///< Read until the launch is done.
  std::int64_t tasks = 0;
  std::int64_t scratch_bytes = 0;  ///< Of one worker [bytes], a multiple of 64.
  void* workspace = nullptr;       ///< workers() * scratch_bytes, 64-byte aligned [bytes].
};

class Device {
 public:
  virtual ~Device() = default;

  virtual const Target& target() const = 0;
  /// Most workers that one launch uses.
  virtual int workers() const = 0;
  /// Identifies the compiler build: part of every compiled kernel's key.
  virtual std::string compiler() const = 0;

  /// Compiles a source unit. Thread-safe; may run in parallel.
  /// Errors: kCompile with the compiler's log in `detail`.
  virtual Result<Binary> compile(const std::string& source, const std::string& entry) = 0;
  /// The unit's assembly, for people. Errors: as compile.
  virtual Result<std::string> assembly(const std::string& source) = 0;
  /// Loads a compiled kernel. Errors: kDevice when the bytes are not a loadable kernel.
  virtual Result<std::shared_ptr<const LoadedKernel>> load(const Binary& binary) = 0;

  /// Runs a launch to its end. Thread-safe. Errors: kDevice.
  virtual Status run(const Launch& launch) = 0;
  /// Mean time of `repeats` launches in a row [us].
  virtual Result<double> time_us(const Launch& launch, int repeats) = 0;
};

/// Whether the CPU device is part of this build; if not, why (one line).
bool cpu_device_built(std::string* why_not = nullptr);

/// The running CPU with `threads` workers (0: one per core that this process may use).
/// Errors: kUnsupported when this build has no CPU device or the CPU is older than x86-64-v2.
Result<std::unique_ptr<Device>> open_cpu_device(int threads);

/// The running CPU's model, vector width and caches.
Result<Target> detect_host_target();

/// The compiler's name and version, or empty if this build has none: "LLVM 19.1.7".
std::string cpu_compiler_version();

}  // namespace attune
