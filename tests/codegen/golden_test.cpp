// SPDX-License-Identifier: Apache-2.0
// The emitted units, kept as files: a refactoring leaves them as they are, and a change of a kernel
// shows in review. ATTUNE_UPDATE_GOLDEN=1 rewrites them.
#include <attune/families.h>
#include <doctest/doctest.h>

#include <cstdlib>

#include "src/support/files.h"

namespace {

struct Golden {
  const char* file;
  const char* arch;
  const char* schedule;
  attune::Dtype dtype;
  int head_dim, head_dim_v;
  const char* mask;
};

constexpr Golden kGoldens[] = {
    {"naive_f32.ll", "x86-64-v3", "naive", attune::Dtype::kF32, 64, 64, "true"},
    {"naive_f16_causal_v2.ll", "x86-64-v2", "naive", attune::Dtype::kF16, 5, 3, "causal"},
    {"flash_cpu_f32.ll", "x86-64-v3", "flash_cpu rows=6 vectors=2 tile_q=96 tile_kv=32",
     attune::Dtype::kF32, 64, 64, "true"},
    {"flash_cpu_bf16_causal_odd.ll", "x86-64-v3", "flash_cpu rows=4 vectors=2 tile_q=24 tile_kv=32",
     attune::Dtype::kBf16, 33, 17, "causal"},
    {"flash_cpu_f16_aarch64.ll", "aarch64", "flash_cpu rows=8 vectors=2 tile_q=48 tile_kv=32",
     attune::Dtype::kF16, 64, 64, "causal"},
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("emitted units equal the golden files") {
    const bool update = std::getenv("ATTUNE_UPDATE_GOLDEN") != nullptr;
    for (const Golden& golden : kGoldens) {
      INFO(golden.file);
      attune::Problem problem;
      problem.dtype = golden.dtype;
      problem.head_dim = golden.head_dim;
      problem.head_dim_v = golden.head_dim_v;
      problem.q_heads = 8;
      problem.kv_heads = 2;
      problem.mask = golden.mask;
      const auto text =
          attune::emit(problem.normalized().value(), *attune::parse_schedule(golden.schedule),
                       attune::target_from_arch(golden.arch).value());
      REQUIRE(text);
      const std::string path = std::string(ATTUNE_SOURCE_DIR) + "/tests/golden/" + golden.file;
      if (update) REQUIRE(attune::write_file(path, *text));
      const auto stored = attune::read_file(path);
      REQUIRE_MESSAGE(stored, "ATTUNE_UPDATE_GOLDEN=1 writes it");
      CHECK_MESSAGE(*stored == *text, "run with ATTUNE_UPDATE_GOLDEN=1 and review the difference");
    }
  }
}
