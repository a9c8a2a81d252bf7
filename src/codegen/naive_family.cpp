// SPDX-License-Identifier: Apache-2.0
// `naive`: the one family that serves every target, and what the others are compared with. Each
// kind of target has its own emitter; a task is one query row on all of them.
#include <algorithm>

#include <fmt/format.h>

#include "src/codegen/cpu/naive_cpu.h"
#include "src/codegen/cuda/naive_cuda.h"
#include "src/codegen/family.h"

namespace attune {
namespace {

std::vector<std::string> naive_supports(const Problem&, const Target& target) {
  if (!target.is_gpu() || naive_cuda_serves(target)) return {};
  return {fmt::format("{} is older than sm_70", target.arch)};
}

KernelUnit naive_emit(const Problem& problem, const Schedule& schedule, const Target& target,
                      const LaunchTraits&) {
  if (target.is_gpu()) return emit_naive_cuda(problem, schedule, target);
  KernelUnit unit;
  unit.source = emit_naive_cpu(problem, target, "naive");
  unit.entry = "naive";
  unit.scratch_bytes = naive_cpu_scratch_bytes(problem);
  return unit;
}

// It has no schedules to rank: only that it is slower than the others is of use.
SchedulePredictor naive_model(const Problem& problem, const Shape& shape, const Target& target) {
  constexpr double kMultipliesPerUs = 500;  // Of one core or multiprocessor.
  const double multiplies = double(shape.batch) * problem.q_heads * double(shape.q_len) *
                            double(shape.kv_len) * (problem.head_dim + problem.head_dim_v);
  const double us = 1 + multiplies / (kMultipliesPerUs * std::max(1, target.units));
  return [us](const Schedule&) { return us; };
}

}  // namespace

const Family& naive_family() {
  static const Family family = {
      {"naive", "plain loops in f64, one query row per task: the oracle", 1, {}},
      naive_supports,
      [](const Problem&, const Target&) -> ScheduleCheck {
        return [](const Schedule&) { return std::string(); };
      },
      [](const Problem&, const Shape&, const Target&) {
        return Schedule{"naive", {}};
      },
      naive_emit,
      [](const Problem& problem, const Shape& shape, const Schedule&, const Target&) {
        return LaunchSize{shape.batch * problem.q_heads * shape.q_len};
      },
      naive_model};
  return family;
}

}  // namespace attune
