// SPDX-License-Identifier: Apache-2.0
// Emitted CUDA compiles for every architecture. Needs NVIDIA's run-time compiler, no GPU.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <future>

#include <fmt/format.h>

#include "src/codegen/family.h"
#include "src/support/files.h"
#include "tests/runtime/cuda/skip.h"
#include "tests/support/temp_folder.h"

namespace {

using attune::Dtype;

struct Row {
  const char* arch;
  Dtype dtype;
  int head_dim, head_dim_v, kv_heads;
  const char* mask;
  double scale;          // 0: the default.
  const char* schedule;  // "": the default.
};

// Every architecture with every kind of head dim, and each other axis with each of its values.
constexpr Row kRows[] = {
    {"sm_75", Dtype::kF32, 576, 512, 4, "causal", 0, ""},
    {"sm_75", Dtype::kBf16, 33, 17, 1, "true", -0.5, ""},
    {"sm_75", Dtype::kF16, 64, 64, 2, "causal", 0, ""},
    {"sm_80", Dtype::kF32, 1, 1, 2, "causal", 0, ""},
    {"sm_80", Dtype::kBf16, 64, 64, 1, "causal", 0, ""},
    {"sm_80", Dtype::kF16, 256, 256, 4, "causal", 0, ""},
    {"sm_80", Dtype::kF16, 33, 17, 2, "true", 0, "flash_mma tile_q=64 tile_kv=32 stages=3 warps=4"},
    {"sm_86", Dtype::kBf16, 128, 128, 2, "causal", 0, ""},
    {"sm_86", Dtype::kF16, 255, 255, 1, "true", 0, ""},
    {"sm_86", Dtype::kBf16, 192, 128, 4, "causal", -0.25, ""},
    {"sm_89", Dtype::kF16, 127, 127, 1, "causal", 0, ""},
    {"sm_89", Dtype::kBf16, 7, 129, 2, "true", 0, ""},
    {"sm_90a", Dtype::kBf16, 128, 128, 1, "causal", 0, ""},
    {"sm_90a", Dtype::kF16, 192, 192, 2, "true", 0, ""},
    {"sm_90a", Dtype::kBf16, 240, 256, 4, "causal", 0, ""},
    {"sm_90a", Dtype::kF16, 128, 256, 2, "causal", 0, ""},
    {"sm_90a", Dtype::kBf16, 64, 64, 2, "true", 0,
     "flash_mma tile_q=128 tile_kv=128 stages=2 warps=8"},
    {"sm_100a", Dtype::kF16, 1, 256, 1, "causal", 0, ""},
    {"sm_100a", Dtype::kBf16, 144, 144, 2, "causal", 0, ""},
    {"sm_100a", Dtype::kF32, 40, 40, 4, "true", 0, ""},
    {"sm_120a", Dtype::kBf16, 256, 1, 2, "true", 0, ""},
    {"sm_120a", Dtype::kF16, 96, 96, 1, "causal", 0, ""},
    {"sm_120a", Dtype::kBf16, 208, 208, 4, "causal", 0, ""},
};

attune::KernelUnit unit_of(const Row& row) {
  attune::Problem p;
  p.dtype = row.dtype;
  p.head_dim = row.head_dim;
  p.head_dim_v = row.head_dim_v;
  p.q_heads = 4;
  p.kv_heads = row.kv_heads;
  p.mask = row.mask;
  if (row.scale != 0) p.scale = row.scale;
  p = p.normalized().value();
  const auto target = attune::target_from_arch(row.arch).value();
  const auto schedule = *row.schedule ? attune::parse_schedule(row.schedule).value()
                                      : attune::default_schedule(p, {1, 4096, 4096}, target);
  return attune::emit_unit(p, schedule, target).value();
}

std::string words(const Row& row) {
  return fmt::format("{} {} head_dim={} head_dim_v={} mask={} {}", row.arch,
                     attune::dtype_name(row.dtype), row.head_dim, row.head_dim_v, row.mask,
                     row.schedule);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every architecture compiles every kernel, and no default spills") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto compile = [&](const Row& row) {
      const auto unit = unit_of(row);
      return nvrtc->compile(unit.source, unit.entry, row.arch, attune::CudaOutput::kCubin);
    };
    constexpr std::size_t kRowCount = std::size(kRows);
    for (std::size_t i = 0; i < kRowCount; i += 2) {
      auto beside = std::async(std::launch::async, compile, kRows[(i + 1) % kRowCount]);
      const auto here = compile(kRows[i]);
      const auto there = beside.get();
      for (const auto& [row, result] :
           {std::pair{&kRows[i], &here}, {&kRows[(i + 1) % kRowCount], &there}}) {
        INFO(words(*row));
        REQUIRE_MESSAGE(*result, result->error().message << "\n" << result->error().detail);
        CHECK((*result)->facts.registers > 0);
        if (*row->schedule == '\0') CHECK((*result)->facts.spill_bytes == 0);
        CHECK_MESSAGE((*result)->log.find("warning") == std::string::npos, (*result)->log);
      }
    }
  }

  TEST_CASE("nvcc compiles a full source without any folder") {
    if (std::system("command -v nvcc >/dev/null 2>&1") != 0) {
      return say_skipped("nvcc", "it is not on PATH");
    }
    TempFolder folder;
    for (const Row& row : {kRows[0], kRows[4]}) {
      const std::string file = folder.path() + "/" + unit_of(row).entry + ".cu";
      REQUIRE(attune::write_file(file, unit_of(row).source));
      const std::string command =
          fmt::format("cd {} && nvcc -arch={} -cubin {} -o kernel.cubin >log 2>&1", folder.path(),
                      row.arch, file);
      const bool compiled = std::system(command.c_str()) == 0;
      CHECK_MESSAGE(compiled, attune::read_file(folder.path() + "/log").value_or(""));
      CHECK(std::filesystem::exists(folder.path() + "/kernel.cubin"));
      std::filesystem::remove(folder.path() + "/kernel.cubin");
    }
  }
}
