// SPDX-License-Identifier: Apache-2.0
#include <attune/families.h>
#include <attune/schedule.h>
#include <doctest/doctest.h>

#include <array>
#include <set>

#include "src/tuner/random_tensors.h"
#include "tests/random_seed.h"

namespace {

using attune::parse_schedule;
using attune::Schedule;

attune::Problem problem_of(int head_dim, int head_dim_v) {
  attune::Problem p;
  p.head_dim = head_dim;
  p.head_dim_v = head_dim_v;
  p.q_heads = 2;
  return p.normalized().value();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a schedule reads back from its text and from its JSON") {
    const auto s = parse_schedule("  flash_cpu tile_q=96  rows=6 vectors=2 tile_kv=64 ");
    REQUIRE(s);
    CHECK(s->text() == "flash_cpu rows=6 tile_kv=64 tile_q=96 vectors=2");
    CHECK(s->name() == "flash_cpu_rows6_tile_kv64_tile_q96_vectors2");
    CHECK(s->json() == R"({"family":"flash_cpu","rows":6,"tile_kv":64,"tile_q":96,"vectors":2})");
    CHECK(*parse_schedule(s->text()) == *s);
    CHECK(*attune::schedule_from_json(s->json()) == *s);
  }

  TEST_CASE("texts that are no schedule are refused") {
    for (const char* text : {"", "  ", "flash_cpu rows", "flash_cpu rows=", "flash_cpu rows=6x",
                             "flash_cpu rows=99999999999", "flash_cpu rows=6 rows=6", "Flash cpu",
                             "flash_cpu =6", "flash-cpu rows=6", "flash_cpu rows=6;drop"}) {
      CHECK_FALSE_MESSAGE(parse_schedule(text), text);
    }
    CHECK_FALSE(parse_schedule(std::string(5000, 'a')));
    for (const char* text : {"", "[]", "{}", R"({"family": 3})", R"({"family":"x","rows":1.5})",
                             R"({"family":"x","rows":99999999999})", R"({"family":"x","a b":1})"}) {
      CHECK_FALSE_MESSAGE(attune::schedule_from_json(text), text);
    }
  }

  TEST_CASE("every schedule of every space is legal, distinct, and emits") {
    for (const char* arch :
         {"x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16", "x86-64-v4-amx", "aarch64",
          "sm_75", "sm_80", "sm_86", "sm_90a", "sm_120a"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (auto problem : {problem_of(64, 64), problem_of(1, 256), problem_of(576, 512)}) {
        if (target.is_gpu()) problem.dtype = attune::Dtype::kBf16;
        const bool only_oracle = target.is_gpu() && target.compute_capability() < 80;
        const auto space = attune::schedule_space(problem, target);
        CHECK((space.size() > 1) != only_oracle);
        CHECK(space.front().family == "naive");
        std::set<std::string> texts;
        for (const Schedule& schedule : space) {
          CHECK(texts.insert(schedule.text()).second);
          CHECK(attune::validate_schedule(schedule, problem, target));
          CHECK(attune::canonical_schedule(schedule) == schedule);
        }
        CHECK(attune::emit(problem, space.back(), target));
      }
    }
  }

  TEST_CASE("the default schedule is legal on every target and for every shape") {
    for (const char* arch :
         {"x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16", "x86-64-v4-amx", "aarch64"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (const int head_dim : {1, 17, 64, 128, 256, 576}) {
        auto problem = problem_of(head_dim, head_dim == 576 ? 512 : head_dim);
        if (target.has_bf16_pairs()) problem.dtype = attune::Dtype::kBf16;
        for (const std::int64_t length : {0, 1, 24, 100, 4096}) {
          const auto s = attune::default_schedule(problem, {1, length, length}, target);
          const auto status = attune::validate_schedule(s, problem, target);
          CHECK_MESSAGE(status, arch, " ", head_dim, " ", s.text());
          CHECK(s.family == "flash_cpu");
          const bool pairs = target.has_bf16_pairs() && head_dim % 2 == 0 && length >= 24;
          CHECK(s.params.contains("products") == pairs);
        }
      }
    }
  }

  TEST_CASE("the default schedule is legal whatever the caches and the number of cores") {
    for (const char* arch : {"x86-64-v2", "x86-64-v3", "x86-64-v4-amx", "aarch64"}) {
      auto target = attune::target_from_arch(arch).value();
      for (const int kib : {128, 256, 512, 2048}) {
        for (const int units : {1, 8, 112}) {
          target.l2_bytes = std::int64_t{kib} << 10;
          target.units = units;
          for (const int head_dim : {64, 256, 576}) {
            auto problem = problem_of(head_dim, head_dim == 576 ? 512 : head_dim);
            if (target.has_bf16_pairs()) problem.dtype = attune::Dtype::kBf16;
            for (const std::int64_t q_len : {1, 24, 40, 64, 1024}) {
              const attune::Shape shape{1, q_len, 8192};
              const auto s = attune::default_schedule(problem, shape, target);
              const auto status = attune::validate_schedule(s, problem, target);
              CHECK_MESSAGE(status, target.text(), ", ", shape.text(), ": ", s.text());
              if (target.has_bf16_tiles() && q_len > 24 && head_dim < 576) {
                CHECK_MESSAGE(s.params.at("products") == 2, target.text(), ": ", s.text());
              }
            }
          }
        }
      }
    }
  }

  TEST_CASE("a GPU's default is flash_mma for what it serves, and naive for the rest") {
    const struct {
      const char* arch;
      attune::Dtype dtype;
      int head_dim;
      const char* family;
    } expected[] = {
        {"sm_70", attune::Dtype::kF16, 64, "naive"},
        {"sm_70", attune::Dtype::kF32, 64, "flash_mma"},
        {"sm_75", attune::Dtype::kBf16, 64, "naive"},
        {"sm_75", attune::Dtype::kF16, 64, "flash_mma"},
        {"sm_75", attune::Dtype::kF32, 576, "naive"},
        {"sm_80", attune::Dtype::kF32, 64, "flash_mma"},
        {"sm_80", attune::Dtype::kBf16, 576, "flash_mma"},
        {"sm_86", attune::Dtype::kF16, 576, "flash_mma"},
        {"sm_86", attune::Dtype::kF32, 576, "naive"},
        {"sm_90a", attune::Dtype::kF32, 576, "flash_mma"},
        {"sm_80", attune::Dtype::kBf16, 1, "flash_mma"},
        {"sm_86", attune::Dtype::kF16, 256, "flash_mma"},
        {"sm_89", attune::Dtype::kF16, 127, "flash_mma"},
        {"sm_90a", attune::Dtype::kBf16, 192, "flash_mma"},
        {"sm_100a", attune::Dtype::kF16, 33, "flash_mma"},
        {"sm_120a", attune::Dtype::kBf16, 255, "flash_mma"},
    };
    for (const auto& row : expected) {
      const auto target = attune::target_from_arch(row.arch).value();
      auto problem = problem_of(row.head_dim, row.head_dim == 576 ? 512 : row.head_dim);
      problem.dtype = row.dtype;
      for (const std::int64_t length : {0, 1, 64, 65, 4096}) {
        const auto s = attune::default_schedule(problem, {1, length, length}, target);
        CHECK_MESSAGE(s.family == row.family, row.arch, " head dim ", row.head_dim);
        CHECK(attune::validate_schedule(s, problem, target));
      }
    }
  }

  TEST_CASE("every problem that a GPU's family supports has a legal default") {
    constexpr int kDims[][2] = {{1, 1}, {64, 64}, {256, 64}, {64, 256}, {256, 256}, {576, 512}};
    constexpr std::array<int, 2> kBlocks[] = {{0, 0}, {16, 16}, {32, 16}, {48, 96}, {64, 64}};
    for (const char* arch : {"sm_70", "sm_75", "sm_80", "sm_86", "sm_90a", "sm_100a", "sm_120a"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (const auto dtype : {attune::Dtype::kF32, attune::Dtype::kF16, attune::Dtype::kBf16}) {
        for (const auto& [head_dim, head_dim_v] : kDims) {
          for (const auto& block_size : kBlocks) {
            for (const int rank : {0, 32}) {
              auto problem = problem_of(head_dim, head_dim_v);
              problem.dtype = dtype;
              problem.block_size = block_size;
              if (rank > 0) problem.low_rank_bias = {"left", "right", rank};
              problem = problem.normalized().value();
              for (const std::int64_t q_len : {1, 4096}) {
                const auto s = attune::default_schedule(problem, {1, q_len, 4096}, target);
                const auto legal = attune::validate_schedule(s, problem, target);
                CHECK_MESSAGE(legal, arch, " ", problem.text(), " ", s.text());
              }
            }
          }
        }
      }
    }
  }

  TEST_CASE("what flash_mma says that it serves has a legal default") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    const auto pick = [&](const auto& choices) {
      return choices[random.next_in(0, static_cast<std::int64_t>(std::size(choices)) - 1)];
    };
    constexpr const char* kArchs[] = {"sm_70", "sm_75", "sm_80", "sm_86", "sm_90a", "sm_120a"};
    constexpr attune::Dtype kDtypes[] = {attune::Dtype::kF16, attune::Dtype::kBf16,
                                         attune::Dtype::kF32};
    constexpr int kBlocks[] = {0, 0, 16, 32, 48, 64, 96, 128};
    constexpr const char* kScores[] = {"score", "score + bias[b, h, q, kv]", "softcap(30)"};
    for (int round = 0; round < 600; ++round) {
      const auto target = attune::target_from_arch(pick(kArchs)).value();
      const bool widest = random.next_in(0, 7) == 0;
      auto p = problem_of(widest ? 576 : int(random.next_in(1, 256)),
                          widest ? 512 : int(random.next_in(1, 256)));
      p.dtype = pick(kDtypes);
      p.q_heads = int(random.next_in(1, 8)) * p.kv_heads;
      p.block_size = {pick(kBlocks), pick(kBlocks)};
      if (p.block_size[0] * p.block_size[1] == 0) p.block_size = {0, 0};
      p.declarations.tensors["bias"] = {attune::Dtype::kF32, {}};
      p.score = pick(kScores);
      if (random.next_in(0, 3) == 0) {
        p.low_rank_bias = {"left", "right", int(random.next_in(1, 64))};
      }
      p = p.normalized().value();
      for (const std::int64_t length : {1, 50, 4096}) {
        const auto s = attune::default_schedule(p, {1, length, length}, target);
        const auto status = attune::validate_schedule(s, p, target);
        CHECK_MESSAGE(status, target.arch, " ", p.text(), " ", s.text(), ": ",
                      (status ? "" : status.error().message));
      }
    }
  }

  TEST_CASE("a schedule that exceeds the GPU is refused with the limit") {
    auto problem = problem_of(256, 256);
    problem.dtype = attune::Dtype::kBf16;
    auto refusal = [&](const char* text, const char* arch) {
      const auto status = attune::validate_schedule(*parse_schedule(text), problem,
                                                    attune::target_from_arch(arch).value());
      REQUIRE_FALSE(status);
      return status.error().message + " | " + status.error().hint;
    };
    const char* large = "flash_mma tile_q=128 tile_kv=64 stages=2 warps=8";
    CHECK(refusal(large, "sm_86").find("192 KiB of shared memory; sm_86 allows 99") !=
          std::string::npos);
    CHECK(refusal("flash_mma tile_q=128 tile_kv=32 stages=1 warps=4", "sm_90a").find("registers") !=
          std::string::npos);
    CHECK(refusal("flash_mma tile_q=64 tile_kv=32 stages=1 warps=8", "sm_90a").find("16 rows") !=
          std::string::npos);
    CHECK(refusal(large, "sm_75").find("no bf16") != std::string::npos);
    CHECK(refusal(large, "aarch64").find("not a GPU") != std::string::npos);
    for (const double scale : {1e39, -1e39, 1e-60}) {
      problem.scale = scale;
      CHECK(refusal(large, "sm_90a").find("range of f32") != std::string::npos);
    }
  }

  TEST_CASE("a schedule outside the space is refused with the parameter and what is allowed") {
    const auto target = attune::target_from_arch("x86-64-v3").value();
    const auto problem = problem_of(64, 64);
    auto refusal = [&](const char* text) {
      const auto status = attune::validate_schedule(*parse_schedule(text), problem, target);
      REQUIRE_FALSE(status);
      return status.error().message + " | " + status.error().hint;
    };
    CHECK(refusal("flash_gpu rows=6").find("flash_cpu") != std::string::npos);
    CHECK(refusal("flash_cpu rows=6 vectors=2 tile_q=96").find("`tile_kv`") != std::string::npos);
    CHECK(refusal("flash_cpu rows=5 vectors=2 tile_q=96 tile_kv=64").find("12, 16 or 32") !=
          std::string::npos);
    CHECK(refusal("flash_cpu rows=6 vectors=2 tile_q=96 tile_kv=64 warps=4").find("`warps`") !=
          std::string::npos);
    CHECK(refusal("flash_cpu rows=12 vectors=2 tile_q=96 tile_kv=64").find("registers") !=
          std::string::npos);
    CHECK(refusal("flash_cpu rows=4 vectors=3 tile_q=96 tile_kv=64").find("multiple") !=
          std::string::npos);
    CHECK(refusal("naive tile_q=4").find("takes none") != std::string::npos);
  }

  TEST_CASE("supports answers for every family at once") {
    const auto on_cpu =
        attune::supports(problem_of(64, 64), attune::target_from_arch("aarch64").value());
    REQUIRE(on_cpu.size() == attune::families().size());
    for (const auto& answer : on_cpu) {
      CHECK_MESSAGE(answer.ok() == (answer.family != "flash_mma"), answer.family);
    }
    // bf16 is for the oracle alone there; every reason is given, not only the first.
    auto problem = problem_of(576, 512);
    problem.dtype = attune::Dtype::kBf16;
    problem.block_size = {8, 8};
    problem.scale = 1e39;
    const auto on_gpu = attune::supports(problem, attune::target_from_arch("sm_75").value());
    for (const auto& answer : on_gpu) {
      CHECK_MESSAGE(answer.ok() == (answer.family == "naive"), answer.family);
      if (answer.family == "flash_mma") CHECK(answer.reasons.size() == 3);
      if (!answer.ok()) CHECK(answer.reasons.front().find("sm_75") != std::string::npos);
    }
    attune::Target old;
    old.arch = "sm_60";
    for (const auto& answer : attune::supports(problem_of(64, 64), old)) CHECK_FALSE(answer.ok());
  }

  TEST_CASE("emitting twice gives the same bytes, and the source names problem and schedule") {
    for (const char* arch : {"x86-64-v3", "sm_75", "sm_90a"}) {
      const auto target = attune::target_from_arch(arch).value();
      auto problem = problem_of(40, 24);
      problem.dtype = attune::Dtype::kF16;
      const auto schedule = attune::default_schedule(problem, {1, 100, 100}, target);
      const auto first = attune::emit(problem, schedule, target);
      REQUIRE(first);
      CHECK(*first == *attune::emit(problem, schedule, target));
      CHECK(first->find(schedule.text()) != std::string::npos);
      CHECK(first->find(problem.text()) != std::string::npos);
    }
  }
}
