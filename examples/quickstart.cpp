// SPDX-License-Identifier: Apache-2.0
// Causal grouped-query attention on the best device there is: open an Engine, make a Plan, run it.
#include <attune/attune.h>

#include <cstdio>
#include <memory>
#include <vector>

int main() {
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.kv_heads = 2;
  problem.mask = "causal";
  const attune::Shape shape{.batch = 1, .q_len = 256, .kv_len = 256};

  auto engine = attune::Engine::open({.device = "auto"});  // a CUDA device, else the CPU
  if (!engine) return std::puts(engine.error().message.c_str()), 1;
  auto plan = engine->plan(problem, shape);  // generates and compiles the kernel, or finds it
  if (!plan) return std::puts(plan.error().message.c_str()), 1;

  std::vector<std::shared_ptr<void>> memory;  // device memory; on the CPU, plain memory
  auto tensor = [&](int heads, float value) {
    const std::vector<float> host(heads * 256 * 64, value);
    memory.push_back(engine->allocate(host.size() * sizeof(float)).value());
    const auto sent =
        engine->copy_to_device(memory.back().get(), host.data(), host.size() * sizeof(float));
    if (!sent) std::puts(sent.error().message.c_str());
    return attune::Tensor::contiguous(memory.back().get(), problem.dtype, {1, heads, 256, 64});
  };
  const attune::Tensors tensors{
      tensor(8, 0.5f), tensor(2, 0.25f), tensor(2, 2.0f), tensor(8, 0), {}};
  if (auto done = plan->run(tensors); !done) return std::puts(done.error().message.c_str()), 1;

  float first = 0;
  if (!engine->copy_to_host(&first, tensors.out.data, sizeof first)) return 1;
  std::printf("%s\nout[0] = %g\n", plan->schedule().text().c_str(), first);
  return first == 2.0f ? 0 : 1;  // every value is 2, and the weights of a row sum to 1
}
