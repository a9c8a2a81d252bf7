// SPDX-License-Identifier: Apache-2.0
// KernelBuilder: from a Problem and a Schedule to a kernel in memory, by the shortest way there is:
// this process's memory, kern.db, or emit and compile.
#pragma once

#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <attune/problem.h>
#include <attune/schedule.h>

#include "cache/kernel_store.h"
#include "src/codegen/family.h"
#include "src/runtime/device.h"
#include "src/tuner/kernel_facts.h"

namespace attune {

/// A kernel ready to launch and what is known of it.
struct BuiltKernel {
  std::shared_ptr<const LoadedKernel> loaded;
  const Family* family = nullptr;
  LaunchTraits traits;  ///< What its launches keep to, if its family uses them.
  /// Hash of the source emitted for dense tensors, whatever the traits: it tells whether the
  /// emitter has changed.
  std::string code_hash;
  std::int64_t scratch_bytes = 0;  ///< Of one worker, a multiple of 64 [bytes].
  int threads = 1;                 ///< Of one GPU block.
  std::int64_t shared_bytes = 0;   ///< Dynamic shared memory of one GPU block [bytes].
  std::int64_t code_bytes = 0;     ///< Compiled size [bytes].
  CompilerFacts facts;             ///< What the compiler said of it.
  bool cached = false;             ///< It came from kern.db.
  double emit_ms = 0, compile_ms = 0, load_ms = 0;  ///< [ms]
};

/// Thread-safe. Threads that ask for the same kernel at once share one compilation.
class KernelBuilder {
 public:
  KernelBuilder(Device& device, std::shared_ptr<KernelStore> kernels)
      : device_(device), kernels_(std::move(kernels)), templates_(templates_of_environment()) {}

  /// `from_memory`, when given, tells whether this process had the kernel already.
  /// Errors: those of emit_unit; kCompile; kDevice.
  Result<std::shared_ptr<const BuiltKernel>> build(const Problem& problem, const Schedule& schedule,
                                                   const LaunchTraits& traits,
                                                   bool* from_memory = nullptr);
  /// For dense tensors.
  Result<std::shared_ptr<const BuiltKernel>> build(const Problem& problem, const Schedule& schedule,
                                                   bool* from_memory = nullptr) {
    return build(problem, schedule, dense_traits(problem), from_memory);
  }

  /// The kernel of src/codegen/block_classes.h; its `family` is null. Errors: as above.
  Result<std::shared_ptr<const BuiltKernel>> build_block_classes(const Problem& problem);

  /// What CUDA units are made from.
  const TemplateSource& templates() const { return templates_; }

  /// What happened that a person should know, such as a stored kernel that did not load.
  std::vector<std::string> notes() const;

 private:
  using Outcome = Result<std::shared_ptr<const BuiltKernel>>;
  using Emit = std::function<Result<KernelUnit>(const LaunchTraits&)>;
  Outcome build_once(const std::string& key, const Family* family, const LaunchTraits& traits,
                     const LaunchTraits& dense, const Emit& emit, bool* from_memory);
  Outcome build_anew(const Family* family, const LaunchTraits& traits, const LaunchTraits& dense,
                     const Emit& emit);
  Status load_stored(const std::string& key, BuiltKernel& built);

  Device& device_;
  std::shared_ptr<KernelStore> kernels_;
  const TemplateSource templates_;
  mutable std::mutex mutex_;
  std::map<std::string, std::shared_future<Outcome>> built_;
  std::vector<std::string> notes_;
};

}  // namespace attune
