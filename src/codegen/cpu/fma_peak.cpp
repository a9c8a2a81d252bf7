// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/cpu/fma_peak.h"

#include <vector>

#include "src/codegen/cpu/kernel_frame.h"

namespace attune {
namespace {

// Enough independent chains to hide the latency of 4 to 5 cycles on two units.
constexpr int kChains = 12;

}  // namespace

KernelUnit emit_fma_peak(const Target& target, std::int64_t rounds) {
  ir::Builder b("fma_peak");
  const ir::Type vector{ir::Scalar::kFloat, target.lanes()};
  // Operands come from memory, so that nothing can be computed at compile time, and every chain
  // starts from another value, so that no two can be merged.
  const ir::Value factor = b.load(vector, b.scratch());
  const ir::Value summand = b.load(vector, b.at(b.scratch(), vector, 1));
  std::vector<ir::Value> start;
  for (int i = 0; i < kChains; ++i) start.push_back(factor * double(i + 1));
  const auto sums = b.loop("chains", b.i64(0), b.i64(rounds), 1, start,
                           [&](const ir::Value&, const std::vector<ir::Value>& carried) {
                             std::vector<ir::Value> next;
                             for (const ir::Value& value : carried) {
                               next.push_back(b.multiply_add(value, factor, summand));
                             }
                             return next;
                           });
  ir::Value total = sums[0];
  for (int i = 1; i < kChains; ++i) total = total + sums[i];
  b.store(total, b.at(b.scratch(), vector, 2));
  KernelUnit unit;
  unit.source =
      b.module_text("multiply-add peak", target_triple(target), function_attributes(target));
  unit.entry = "fma_peak";
  unit.scratch_bytes = 4 * 64;
  return unit;
}

double fma_peak_flops(const Target& target, std::int64_t rounds) {
  return 2.0 * kChains * target.lanes() * double(rounds);
}

}  // namespace attune
