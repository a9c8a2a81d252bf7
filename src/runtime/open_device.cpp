// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/open_device.h"

#include <charconv>

#include <fmt/format.h>

#include "src/runtime/cuda/cuda_device.h"

namespace attune {

Result<std::unique_ptr<Device>> open_device(const std::string& name, int threads, bool pinned) {
  if (name == "cpu") return open_cpu_device(threads, pinned);
  if (name == "auto") {
    // No GPU is the ordinary case, not a fault, so the reason why there is none is dropped.
    if (auto gpu = open_cuda_device(0)) return gpu;
    return open_cpu_device(threads, pinned);
  }
  if (name == "cuda") return open_cuda_device(0);
  int ordinal = -1;
  if (name.starts_with("cuda:")) {
    const char* end = name.data() + name.size();
    const auto [last, error] = std::from_chars(name.data() + 5, end, ordinal);
    if (error != std::errc{} || last != end) ordinal = -1;
  }
  if (ordinal < 0) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("unknown device `{}`", name),
                "allowed: cpu, cuda, cuda:N or auto (a CUDA device if there is one, else the CPU)");
  }
  return open_cuda_device(ordinal);
}

}  // namespace attune
