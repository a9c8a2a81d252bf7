// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/block_classes.h"

#include "src/codegen/cpu/block_classes_cpu.h"
#include "src/codegen/cuda/flatten.h"
#include "src/codegen/cuda/unit_printer.h"
#include "src/support/try.h"

namespace attune {

Result<KernelUnit> emit_block_classes(const Problem& problem, const Target& target,
                                      const TemplateSource& templates) {
  KernelUnit unit;
  unit.entry = "block_classes";
  if (!target.is_gpu()) {
    unit.source = emit_block_classes_cpu(problem, target, unit.entry);
    return unit;
  }
  constexpr int kThreads = 128, kWarps = kThreads / 32;
  unit.threads = kThreads;
  unit.shared_bytes = std::int64_t{8} * kWarps;
  unit.unit = print_unit({"attention/block_classes",
                          "block_classes_kernel",
                          unit.entry,
                          kThreads,
                          {{"kTileQ", problem.block_size[0]}, {"kThreads", kThreads}}},
                         problem, {"block_classes", {}}, target);
  ATTUNE_TRY(unit.source, flatten(unit.unit, unit.entry + ".cu", templates));
  return unit;
}

}  // namespace attune
