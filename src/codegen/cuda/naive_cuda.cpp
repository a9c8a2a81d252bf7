// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cuda/naive_cuda.h"

#include "src/codegen/cuda/unit_printer.h"

namespace attune {
namespace {

constexpr int kThreads = 128, kWarps = kThreads / 32;

}  // namespace

bool naive_cuda_serves(const Target& target) { return target.compute_capability() >= 70; }

KernelUnit emit_naive_cuda(const Problem& problem, const Schedule& schedule, const Target& target) {
  KernelUnit unit;
  unit.entry = "naive";
  unit.threads = kThreads;
  unit.shared_bytes = std::int64_t{8} * (problem.head_dim + kThreads + kWarps);
  unit.unit = print_unit({"attention/naive",
                          "naive_kernel",
                          unit.entry,
                          kThreads,
                          {{"kTileQ", 1}, {"kThreads", kThreads}}},
                         problem, schedule, target);
  return unit;
}

}  // namespace attune
