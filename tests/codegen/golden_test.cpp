// SPDX-License-Identifier: Apache-2.0
// The emitted units, kept as files: a refactoring leaves them as they are, and a change of a kernel
// shows in review. Of CUDA kernels only the generated part is kept; the templates are in the tree.
// ATTUNE_UPDATE_GOLDEN=1 rewrites them.
#include <attune/families.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include <fmt/format.h>

#include "src/codegen/family.h"
#include "src/support/files.h"

namespace {

struct Golden {
  const char* file;
  const char* arch;
  const char* schedule;
  const char* problem;  // With 8 query heads on 2 kv heads.
};

constexpr Golden kGoldens[] = {
    {"naive_f32.ll", "x86-64-v3", "naive", R"("head_dim": 64)"},
    {"naive_f16_causal_v2.ll", "x86-64-v2", "naive",
     R"("dtype": "f16", "head_dim": 5, "head_dim_v": 3, "mask": "causal")"},
    {"flash_cpu_f32.ll", "x86-64-v3", "flash_cpu rows=6 vectors=2 tile_q=96 tile_kv=32",
     R"("head_dim": 64)"},
    {"flash_cpu_bf16_causal_odd.ll", "x86-64-v3", "flash_cpu rows=4 vectors=2 tile_q=24 tile_kv=32",
     R"("dtype": "bf16", "head_dim": 33, "head_dim_v": 17, "mask": "causal")"},
    {"flash_cpu_f16_aarch64.ll", "aarch64", "flash_cpu rows=8 vectors=2 tile_q=48 tile_kv=32",
     R"("dtype": "f16", "head_dim": 64, "mask": "causal")"},
    {"flash_cpu_f32_alibi_window.ll", "x86-64-v3",
     "flash_cpu rows=4 vectors=2 tile_q=24 tile_kv=32",
     R"x("head_dim": 32, "score": "score + alibi(slope)", "mask": "window(w, 0)", "sink": "s[h]",
        "tensors": {"slope": {}, "s": {}}, "scalars": {"w": "i32"})x"},
    {"naive_f32.cu", "sm_75", "naive", R"("head_dim": 576, "head_dim_v": 512)"},
    {"naive_bf16_causal.cu", "sm_90a", "naive",
     R"("dtype": "bf16", "head_dim": 5, "head_dim_v": 3, "mask": "causal")"},
    {"naive_f32_low_rank_sigmoid.cu", "sm_80", "naive",
     R"("head_dim": 16, "normalizer": "sigmoid",
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 4})"},
    {"flash_mma_bf16_causal.cu", "sm_90a", "flash_mma tile_q=128 tile_kv=64 stages=2 warps=8",
     R"("dtype": "bf16", "head_dim": 128, "mask": "causal")"},
    {"flash_mma_f16_odd.cu", "sm_80", "flash_mma tile_q=64 tile_kv=32 stages=3 warps=4",
     R"("dtype": "f16", "head_dim": 33, "head_dim_v": 17)"},
    {"flash_mma_bf16_softcap_bias_window.cu", "sm_80",
     "flash_mma tile_q=64 tile_kv=64 stages=2 warps=4",
     R"x("dtype": "bf16", "head_dim": 64, "score": "softcap(30) + bias[b, h, q, kv]",
        "mask": "sink(4) || window(w, 0)", "sink": "s[h]",
        "tensors": {"bias": {"dtype": "f16", "broadcast": ["b"]}, "s": {}},
        "scalars": {"w": "i32"})x"},
    {"flash_mma_f16_low_rank.cu", "sm_80", "flash_mma tile_q=64 tile_kv=32 stages=2 warps=4",
     R"x("dtype": "f16", "head_dim": 64, "mask": "causal", "score": "softcap(30)",
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 8})x"},
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("emitted units equal the golden files") {
    const bool update = std::getenv("ATTUNE_UPDATE_GOLDEN") != nullptr;
    for (const Golden& golden : kGoldens) {
      INFO(golden.file);
      const auto problem = attune::problem_from_json(
          fmt::format(R"({{{}, "q_heads": 8, "kv_heads": 2}})", golden.problem));
      REQUIRE_MESSAGE(problem, problem.error().message);
      const auto emitted = attune::emit_unit(*problem, *attune::parse_schedule(golden.schedule),
                                             attune::target_from_arch(golden.arch).value());
      REQUIRE(emitted);
      const std::string& text = emitted->unit.empty() ? emitted->source : emitted->unit;
      const std::string path = std::string(ATTUNE_SOURCE_DIR) + "/tests/golden/" + golden.file;
      if (update) REQUIRE(attune::write_file(path, text));
      const auto stored = attune::read_file(path);
      REQUIRE_MESSAGE(stored, "ATTUNE_UPDATE_GOLDEN=1 writes it");
      CHECK_MESSAGE(*stored == text, "run with ATTUNE_UPDATE_GOLDEN=1 and review the difference");
      // Without named operands a unit is under 40 lines; each of these adds lines of its own.
      const std::ptrdiff_t most = problem->declarations.tensors.empty() ? 40 : 60;
      if (!emitted->unit.empty()) CHECK(std::count(text.begin(), text.end(), '\n') < most);
    }
  }
}
