// SPDX-License-Identifier: Apache-2.0
// The emitted units, kept as files: a refactoring leaves them as they are, and a change of a kernel
// shows in review. Of CUDA kernels only the generated part is kept; the templates are in the tree.
// ATTUNE_UPDATE_GOLDEN=1 rewrites them.
#include <attune/families.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "src/codegen/family.h"
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
    {"naive_f32.cu", "sm_75", "naive", attune::Dtype::kF32, 576, 512, "true"},
    {"naive_bf16_causal.cu", "sm_90a", "naive", attune::Dtype::kBf16, 5, 3, "causal"},
    {"flash_mma_bf16_causal.cu", "sm_90a", "flash_mma tile_q=128 tile_kv=64 stages=2 warps=8",
     attune::Dtype::kBf16, 128, 128, "causal"},
    {"flash_mma_f16_odd.cu", "sm_80", "flash_mma tile_q=64 tile_kv=32 stages=3 warps=4",
     attune::Dtype::kF16, 33, 17, "true"},
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
      const auto emitted =
          attune::emit_unit(problem.normalized().value(), *attune::parse_schedule(golden.schedule),
                            attune::target_from_arch(golden.arch).value());
      REQUIRE(emitted);
      const std::string& text = emitted->unit.empty() ? emitted->source : emitted->unit;
      const std::string path = std::string(ATTUNE_SOURCE_DIR) + "/tests/golden/" + golden.file;
      if (update) REQUIRE(attune::write_file(path, text));
      const auto stored = attune::read_file(path);
      REQUIRE_MESSAGE(stored, "ATTUNE_UPDATE_GOLDEN=1 writes it");
      CHECK_MESSAGE(*stored == text, "run with ATTUNE_UPDATE_GOLDEN=1 and review the difference");
      if (!emitted->unit.empty()) CHECK(std::count(text.begin(), text.end(), '\n') < 40);
    }
  }
}
