// SPDX-License-Identifier: Apache-2.0
// Tensors that arrive as DLPack, here with the layout most frameworks use: [batch, length, heads,
// head_dim] in memory, seen as [batch, heads, length, head_dim] through strides. Nothing is copied.
#include <attune/attune.h>
#include <attune/dlpack.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <vector>

namespace {

constexpr std::int64_t kHeads = 4, kLength = 100, kHeadDim = 32;

// What a framework would hand over: a DLTensor that borrows `memory`.
struct Exported {
  std::vector<float> memory = std::vector<float>(kLength * kHeads * kHeadDim);
  std::array<std::int64_t, 4> extents{1, kHeads, kLength, kHeadDim};
  std::array<std::int64_t, 4> strides{kLength * kHeads * kHeadDim, kHeadDim, kHeads* kHeadDim, 1};
  DLTensor tensor{};

  explicit Exported(float step) {
    for (std::size_t i = 0; i < memory.size(); ++i) memory[i] = std::sin(step * float(i));
    tensor.data = memory.data();
    tensor.device = {kDLCPU, 0};
    tensor.ndim = 4;
    tensor.dtype = {kDLFloat, 32, 1};
    tensor.shape = extents.data();
    tensor.strides = strides.data();
  }
};

int report(const attune::Error& error) {
  std::fprintf(stderr, "%s\n%s\n", error.message.c_str(), error.hint.c_str());
  return 1;
}

}  // namespace

int main() {
  Exported q(0.1f), k(0.2f), v(0.3f), out(0);
  attune::Tensors tensors;
  for (auto& [view, source] :
       {std::pair{&tensors.q, &q}, {&tensors.k, &k}, {&tensors.v, &v}, {&tensors.out, &out}}) {
    auto imported = attune::tensor_from_dlpack(source->tensor);
    if (!imported) return report(imported.error());
    *view = *imported;
  }
  attune::Problem problem;
  problem.head_dim = kHeadDim;
  problem.q_heads = kHeads;

  auto engine = attune::Engine::open();
  if (!engine) return report(engine.error());
  auto plan = engine->plan(problem, {1, kLength, kLength});
  if (!plan) return report(plan.error());
  if (auto status = plan->run(tensors); !status) return report(status.error());

  // Every result is a weighted mean of values, so it stays within their range.
  float largest = 0;
  for (float value : out.memory) largest = std::fmax(largest, std::fabs(value));
  std::printf("%zu results, largest %.4f\n", out.memory.size(), largest);
  return largest > 0 && largest <= 1 ? 0 : 1;
}
