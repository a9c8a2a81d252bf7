// SPDX-License-Identifier: Apache-2.0
// Runs a function that a test emitted, on this machine.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "src/codegen/cpu/kernel_frame.h"
#include "src/codegen/ir/builder.h"
#include "src/runtime/device.h"

/// The unit that `b` built as code for `target`, which this machine must be able to run.
class JitFunction {
 public:
  JitFunction(const attune::ir::Builder& b, const std::string& entry, const attune::Target& target)
      : device_(attune::open_cpu_device(1).value()) {
    const std::string text =
        b.module_text("test", attune::target_triple(target), attune::function_attributes(target));
    auto binary = device_->compile(text, entry);
    REQUIRE_MESSAGE(binary, binary.error().detail << "\n" << text);
    auto kernel = device_->load(*binary);
    REQUIRE_MESSAGE(kernel, kernel.error().message << " " << kernel.error().detail);
    kernel_ = *kernel;
  }

  void operator()(const void* args, std::size_t args_bytes) const {
    attune::Launch launch;
    launch.kernel = kernel_.get();
    launch.args = args;
    launch.args_bytes = args_bytes;
    launch.tasks = 1;
    REQUIRE(device_->run(launch));
  }

 private:
  std::unique_ptr<attune::Device> device_;
  std::shared_ptr<const attune::LoadedKernel> kernel_;
};
