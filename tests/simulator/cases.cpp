// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/cases.h"

#include <fmt/format.h>

#include "src/tuner/reference.h"

namespace attune::sim {

std::string Case::text() const {
  return fmt::format("{} on {} {}, schedule '{}', data seed {}", problem.json(), arch, shape.text(),
                     schedule.text(), data_seed);
}

Outcome run_case(const Case& c, const SimulationOptions& options) {
  constexpr unsigned char kNan = 0xff, kGuard = 0xa5;
  const Problem& p = c.problem;
  const Shape& s = c.shape;
  StridedTensor q(p.dtype, {s.batch, p.q_heads, s.q_len, p.head_dim}, c.q, kNan);
  StridedTensor k(p.dtype, {s.batch, p.kv_heads, s.kv_len, p.head_dim}, c.k, kNan);
  StridedTensor v(p.dtype, {s.batch, p.kv_heads, s.kv_len, p.head_dim_v}, c.v, kNan);
  StridedTensor out(p.dtype, {s.batch, p.q_heads, s.q_len, p.head_dim_v}, c.out, kGuard);
  StridedTensor lse(Dtype::kF32, {s.batch, p.q_heads, s.q_len, 1}, c.lse, kGuard);
  RandomBits random(c.data_seed);
  q.fill_normal(random, c.amplitude);
  k.fill_normal(random);
  v.fill_normal(random, 1, c.value_mean);
  // What expressions name is dense; there is no lse where the normalizer has none.
  const OperandBuffers drawn(p, s, c.data_seed);
  Tensors tensors = drawn.tensors();
  for (const auto& [name, tensor] : c.named) tensors.named[name] = tensor;
  tensors.q = q.view;
  tensors.k = k.view;
  tensors.v = v.view;
  tensors.out = out.view;
  if (tensors.lse) tensors.lse = lse.view;
  if (!c.wants_lse) tensors.lse.reset();

  Outcome outcome;
  const auto target = target_from_arch(c.arch);
  if (!target) {
    outcome.reason = target.error().message;
    return outcome;
  }
  auto simulation = simulate_attention(p, s, c.schedule, *target, tensors, options);
  if (!simulation) {
    outcome.reason = simulation.error().message + "\n" + simulation.error().detail;
    return outcome;
  }
  outcome.compile_seconds = simulation->compile_seconds;
  outcome.run_seconds = simulation->run_seconds;
  if (simulation->finding) {
    outcome.reason = simulation->finding->text();
    outcome.finding = std::move(simulation->finding);
    return outcome;
  }
  const Comparison comparison = compare_with_reference(p, s, tensors);
  if (!comparison.ok) {
    outcome.reason = "wrong result: " + comparison.reason;
  } else if (!out.gaps_intact() || !lse.gaps_intact()) {
    outcome.reason = "something was written between the results";
  } else {
    outcome.ok = true;
  }
  return outcome;
}

}  // namespace attune::sim
