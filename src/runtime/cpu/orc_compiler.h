// SPDX-License-Identifier: Apache-2.0
// LLVM behind a plain interface: IR text to object code, object code to a callable function.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <attune/result.h>

namespace attune {

/// Every CPU kernel has this form.
using CpuKernelFunction = void (*)(const void* args, std::int64_t task, void* scratch,
                                   void* common);

/// Compiles IR text for the triple it names. Thread-safe: each call has its own LLVMContext.
/// Errors: kCompile with LLVM's message.
Result<std::string> compile_ir_to_object(const std::string& source);
/// The same, as assembly text.
Result<std::string> compile_ir_to_assembly(const std::string& source);

/// Links objects into this process. Thread-safe.
class OrcLinker {
 public:
  static Result<std::unique_ptr<OrcLinker>> create();
  virtual ~OrcLinker() = default;

  /// An object in this process's memory; releasing it unmaps the code.
  class Linked {
   public:
    virtual ~Linked() = default;
    virtual CpuKernelFunction function() const = 0;
  };
  /// Errors: kDevice when the bytes are no object for this CPU or lack `entry`.
  virtual Result<std::shared_ptr<const Linked>> link(const std::string& object,
                                                     const std::string& entry) = 0;
};

}  // namespace attune
