// SPDX-License-Identifier: Apache-2.0
// Causal grouped-query attention on the CPU: open an Engine, make a Plan, run it.
#include <attune/attune.h>

#include <cstdio>
#include <vector>

int main() {
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.kv_heads = 2;
  problem.mask = "causal";
  const attune::Shape shape{.batch = 1, .q_len = 256, .kv_len = 256};

  auto engine = attune::Engine::open();
  if (!engine) return std::puts(engine.error().message.c_str()), 1;
  auto plan = engine->plan(problem, shape);  // generates and compiles the kernel, or finds it
  if (!plan) return std::puts(plan.error().message.c_str()), 1;

  std::vector<float> q(8 * 256 * 64, 0.5f), k(2 * 256 * 64, 0.25f), v(2 * 256 * 64, 2.0f),
      out(q.size());
  auto view = [](std::vector<float>& data, int heads) {
    return attune::Tensor::contiguous(data.data(), attune::Dtype::kF32, {1, heads, 256, 64});
  };
  const auto status = plan->run({view(q, 8), view(k, 2), view(v, 2), view(out, 8), {}});
  if (!status) return std::puts(status.error().message.c_str()), 1;

  std::printf("%s\nout[0] = %g\n", plan->schedule().text().c_str(), out[0]);
  return out[0] == 2.0f ? 0 : 1;  // every value is 2, and weights sum to 1
}
