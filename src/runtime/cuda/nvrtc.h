// SPDX-License-Identifier: Apache-2.0
// NVIDIA's run-time compiler, opened when it is first needed: no CUDA header, toolkit or GPU.
// Releases 12.x and 13.x serve.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <attune/result.h>

#include "src/runtime/device.h"

namespace attune {

struct NvrtcFunctions;

enum class CudaOutput {
  kCubin,  ///< Machine code of one exact architecture.
  kPtx,    ///< NVIDIA's portable assembly, as text.
};

struct CudaCompileOptions {
  /// Compiling longer than this is cancelled [s], at the next of the compiler's own points, which
  /// lie seconds apart in huge kernels. NVRTC before 12.8 cannot be cancelled.
  double time_limit = 60;
  std::vector<std::string> extra;  ///< Compiler options on top, each of them one word.
};

struct CudaCompilation {
  std::string bytes;                 ///< The cubin or the PTX.
  CompilerFacts facts;               ///< Of a cubin's kernel; for PTX the time alone.
  std::string log;                   ///< All that the compiler and the assembler said.
  std::vector<std::string> options;  ///< As they were passed.
};

/// One NVRTC library. Stays loaded until the process ends. Immutable and thread-safe: compilations
/// run in parallel, each on its caller's thread and with some hundred MB of memory.
class Nvrtc {
 public:
  /// Opens the library that locate_nvrtc() finds; later calls give the same one.
  /// Errors: kUnsupported when there is none, or none that is new enough.
  static Result<std::shared_ptr<const Nvrtc>> find();
  /// Opens a library file. Errors: as find().
  static Result<std::shared_ptr<const Nvrtc>> open(const std::string& file);
  ~Nvrtc();

  int major() const { return major_; }
  int minor() const { return minor_; }
  /// "NVRTC 13.0 build 65be0db342ad51a0": equal names compile equal sources to equal bytes.
  const std::string& name() const { return name_; }
  /// What it can compile for: "sm_75", "sm_80", ..., "sm_90", "sm_90a", ...
  const std::vector<std::string>& architectures() const { return architectures_; }
  /// Whether a compilation can be cancelled (since 12.8).
  bool can_cancel() const;

  /// Compiles the unit for `arch`. A cubin must have the kernel `entry`; for PTX it may be empty.
  /// Equal arguments give equal bytes.
  /// Errors: kCompile with the log in `detail`, also when the time is over; kUnsupported for an
  /// architecture that this NVRTC does not know, naming those it knows; kInvalidArgument for an
  /// option that it refuses.
  Result<CudaCompilation> compile(const std::string& source, const std::string& entry,
                                  const std::string& arch, CudaOutput output,
                                  const CudaCompileOptions& options = {}) const;

 private:
  explicit Nvrtc(const NvrtcFunctions& functions);
  Status check_architecture(const std::string& arch) const;
  /// NVRTC's result codes, translated once. `compiled` gives the options and the log.
  Status status_of(int code, const CudaCompilation& compiled) const;

  std::unique_ptr<const NvrtcFunctions> functions_;
  int major_ = 0, minor_ = 0;
  std::string name_;
  std::vector<std::string> architectures_;
};

/// Compiles with the NVRTC that Nvrtc::find() gives. Errors: those of find() and compile().
Result<CudaCompilation> compile_cuda(const std::string& source, const std::string& entry,
                                     const std::string& arch, CudaOutput output,
                                     const CudaCompileOptions& options = {});

}  // namespace attune
