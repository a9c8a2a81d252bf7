// SPDX-License-Identifier: Apache-2.0
// Emitted CUDA compiles for every architecture. Needs NVIDIA's run-time compiler, no GPU.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <future>

#include <fmt/format.h>

#include "src/codegen/block_classes.h"
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
    {"sm_75", Dtype::kF16, 128, 128, 2, "true", 0, ""},
    {"sm_75", Dtype::kF16, 192, 256, 4, "causal", 0, ""},
    {"sm_75", Dtype::kF32, 128, 128, 2, "causal", 0, ""},
    {"sm_75", Dtype::kF32, 64, 256, 2, "true", 0, ""},
    {"sm_80", Dtype::kF32, 1, 1, 2, "causal", 0, ""},
    {"sm_80", Dtype::kF32, 128, 128, 2, "causal", 0, ""},
    {"sm_80", Dtype::kF16, 576, 512, 1, "causal", 0, ""},
    {"sm_86", Dtype::kBf16, 576, 512, 1, "true", 0, ""},
    {"sm_89", Dtype::kF32, 80, 96, 4, "causal", 0, ""},
    {"sm_90a", Dtype::kF32, 256, 256, 4, "true", 0, ""},
    {"sm_90a", Dtype::kF32, 576, 512, 1, "causal", 0, ""},
    {"sm_120a", Dtype::kF32, 64, 64, 2, "true", 0, ""},
    {"sm_80", Dtype::kBf16, 64, 64, 1, "causal", 0, ""},
    {"sm_80", Dtype::kF16, 256, 256, 4, "causal", 0, ""},
    {"sm_80", Dtype::kF16, 33, 17, 2, "true", 0, "flash_mma tile_q=64 tile_kv=32 stages=3 warps=4"},
    {"sm_80", Dtype::kF16, 256, 16, 4, "true", 0, ""},
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

// Problems with expressions, for 4 query heads on 2 kv heads.
constexpr const char* kExpressionProblems[] = {
    R"x("dtype": "bf16", "head_dim": 128, "mask": "causal && window(512, 0)",
        "score": "softcap(30)", "sink": "s[h]", "tensors": {"s": {}})x",
    R"x("dtype": "f16", "head_dim": 64, "score": "score + bias[b, h, q, kv] + alibi(slope)",
        "mask": "document(doc) && (kv <= pos || flags[b, kv])",
        "tensors": {"bias": {"dtype": "f16", "broadcast": ["b"]}, "slope": {},
                    "doc": {"dtype": "i32"}, "flags": {"dtype": "bool"}})x",
    R"x("dtype": "bf16", "head_dim": 72, "normalizer": "sigmoid", "mask": "sink(4) || window(w, 0)",
        "score": "score - offset", "scalars": {"w": "i32", "offset": "f32"})x",
    R"x("dtype": "f16", "head_dim": 128, "mask": "causal && doc[b, q] == doc[b, kv]",
        "tensors": {"doc": {"dtype": "i32"}}, "block_size": [128, 64])x",
    R"x("dtype": "bf16", "head_dim": 96, "mask": "local_2d(width, 3) && dilated(2)",
        "score": "where(kv % 2 == 0, score, -inf) + relative_bias(table, 8)",
        "scalars": {"width": "i32"}, "tensors": {"table": {"dtype": "bf16"}})x",
    R"x("dtype": "f32", "head_dim": 40, "score": "tanh(score) * sigmoid(score) + sin(0.1 * kv)",
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 5})x",
};

// Low-rank biases that flash_mma serves on every architecture from sm_80 on.
constexpr const char* kLowRankProblems[] = {
    R"x("dtype": "bf16", "head_dim": 128, "mask": "causal",
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 2})x",
    R"x("dtype": "f16", "head_dim": 64, "mask": "window(w, 0)", "score": "softcap(30)",
        "sink": "s[h]", "scalars": {"w": "i32"}, "tensors": {"s": {}},
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 16})x",
    R"x("dtype": "f16", "head_dim": 40, "normalizer": "sigmoid", "block_size": [128, 64],
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 64})x",
    R"x("dtype": "bf16", "head_dim": 256, "mask": "causal",
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 1})x",
    R"x("dtype": "bf16", "head_dim": 192, "head_dim_v": 128, "scale": -0.25,
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 8})x",
    R"x("dtype": "bf16", "head_dim": 33, "head_dim_v": 17,
        "low_rank_bias": {"q_factor": "left", "kv_factor": "right", "rank": 3})x",
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

  TEST_CASE("kernels with expressions compile for every architecture, and no default spills") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    std::size_t arch = 0;
    constexpr const char* kArchs[] = {"sm_75",  "sm_80",   "sm_86",  "sm_89",
                                      "sm_90a", "sm_100a", "sm_120a"};
    for (const char* fields : kExpressionProblems) {
      const auto problem =
          attune::problem_from_json(fmt::format(R"({{{}, "q_heads": 4, "kv_heads": 2}})", fields));
      REQUIRE_MESSAGE(problem, problem.error().message);
      // Each problem on the oldest and on two others in turn.
      for (const char* name : {kArchs[0], kArchs[1 + arch % 6], kArchs[1 + (arch + 3) % 6]}) {
        const auto target = attune::target_from_arch(name).value();
        const auto schedule = attune::default_schedule(*problem, {1, 4096, 4096}, target);
        const auto unit = attune::emit_unit(*problem, schedule, target).value();
        INFO(name << " " << schedule.text() << " " << problem->text());
        const auto compiled =
            nvrtc->compile(unit.source, unit.entry, name, attune::CudaOutput::kCubin);
        REQUIRE_MESSAGE(compiled, compiled.error().message << "\n" << compiled.error().detail);
        CHECK(compiled->facts.spill_bytes == 0);
        CHECK_MESSAGE(compiled->log.find("warning") == std::string::npos, compiled->log);
        if (!problem->has_blocks()) continue;
        const auto classes = attune::emit_block_classes(*problem, target);
        REQUIRE(classes);
        const auto compiled_classes =
            nvrtc->compile(classes->source, classes->entry, name, attune::CudaOutput::kCubin);
        REQUIRE_MESSAGE(compiled_classes, compiled_classes.error().message
                                              << "\n"
                                              << compiled_classes.error().detail);
      }
      ++arch;
    }
  }

  TEST_CASE("low-rank biases compile for every architecture of flash_mma, and no default spills") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    std::size_t number = 0;
    constexpr const char* kArchs[] = {"sm_80", "sm_86", "sm_89", "sm_90a", "sm_100a", "sm_120a"};
    for (const char* fields : kLowRankProblems) {
      const auto problem =
          attune::problem_from_json(fmt::format(R"({{{}, "q_heads": 4, "kv_heads": 2}})", fields));
      REQUIRE_MESSAGE(problem, problem.error().message);
      // Few and many queries, so that both tiles come up, on every architecture in turn.
      const std::int64_t q_len = number % 2 == 0 ? 4096 : 48;
      for (const char* name :
           {kArchs[number % 6], kArchs[(number + 2) % 6], kArchs[(number + 3) % 6]}) {
        const auto target = attune::target_from_arch(name).value();
        const auto schedule = attune::default_schedule(*problem, {1, q_len, 4096}, target);
        INFO(name << " " << schedule.text() << " " << problem->text());
        CHECK(schedule.family == "flash_mma");
        const auto unit = attune::emit_unit(*problem, schedule, target).value();
        const auto compiled =
            nvrtc->compile(unit.source, unit.entry, name, attune::CudaOutput::kCubin);
        REQUIRE_MESSAGE(compiled, compiled.error().message << "\n" << compiled.error().detail);
        CHECK(compiled->facts.spill_bytes == 0);
        CHECK_MESSAGE(compiled->log.find("warning") == std::string::npos, compiled->log);
      }
      ++number;
    }
  }

  TEST_CASE("flash_mma takes every rank of a low-rank bias where it takes the head dims") {
    attune::Problem problem;
    problem.q_heads = 4;
    const auto reasons = [&](const char* arch) {
      const auto answers =
          attune::supports(problem.normalized().value(), attune::target_from_arch(arch).value());
      const auto of_flash_mma = [](const auto& answer) { return answer.family == "flash_mma"; };
      return std::find_if(answers.begin(), answers.end(), of_flash_mma)->reasons;
    };
    for (const int rank : {1, 7, 64}) {
      problem.low_rank_bias = {"left", "right", rank};
      problem.dtype = Dtype::kBf16;
      problem.head_dim = 576;
      problem.head_dim_v = 512;
      for (const char* arch : {"sm_80", "sm_86", "sm_90a", "sm_120a"}) CHECK(reasons(arch).empty());
      problem.dtype = Dtype::kF32;
      CHECK(reasons("sm_90a").empty());
      // Without room for the tiles there is none for a bias.
      REQUIRE(reasons("sm_86").size() == 1);
      CHECK(reasons("sm_86")[0].find("KiB of shared memory; sm_86 allows 99") != std::string::npos);
      problem.head_dim = problem.head_dim_v = 64;
      problem.dtype = Dtype::kF16;
      REQUIRE(reasons("sm_75").size() == 1);
      CHECK(reasons("sm_75")[0].find("bf16, which low_rank_bias is made of") != std::string::npos);
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
