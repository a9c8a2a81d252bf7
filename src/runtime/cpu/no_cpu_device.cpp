// SPDX-License-Identifier: Apache-2.0
// Stands in for the CPU device in builds without LLVM (ATTUNE_LLVM=OFF).
#include "src/runtime/device.h"

namespace attune {

bool cpu_device_built(std::string* why_not) {
  if (why_not != nullptr) *why_not = "this build of attune was made without LLVM";
  return false;
}

Result<std::unique_ptr<Device>> open_cpu_device(int, bool) {
  return fail(ErrorCode::kUnsupported, "the CPU device is not part of this build",
              "build with -DATTUNE_LLVM=ON (preset `release`), which needs LLVM 19");
}

std::string cpu_compiler_version() { return {}; }

}  // namespace attune
