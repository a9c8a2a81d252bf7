// SPDX-License-Identifier: Apache-2.0
// Completes a problem, prints it, and opens an Engine: enough to need every installed library.
#include <cstdio>

#include <attune/attune.h>

namespace {

int report(const attune::Error& error) {
  std::fprintf(stderr, "%s (%s)\n", error.message.c_str(), error.hint.c_str());
  return 1;
}

}  // namespace

int main() {
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.kv_heads = 2;
  const auto normalized = problem.normalized();
  if (!normalized) return report(normalized.error());
  std::printf("%s\n", normalized->text().c_str());

  const auto engine = attune::Engine::open();
  if (!engine) return report(engine.error());
  std::printf("%s, %d threads\n", engine->target().text().c_str(), engine->threads());
  return 0;
}
