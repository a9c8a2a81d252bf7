// SPDX-License-Identifier: Apache-2.0
// Sums over 8,192 keys: what tensor cores cut off after every step must not add up.
#include <doctest/doctest.h>

#include <attune/families.h>

#include "tests/random_seed.h"
#include "tests/simulator/cases.h"
#include "tests/simulator/simulated.h"

using attune::Dtype;
using attune::sim::Case;
using attune::sim::Outcome;

TEST_SUITE("host") {
  TEST_CASE("results at 8,192 keys are as exact as at few, for values of one sign as well") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    struct Row {
      const char* arch;
      Dtype dtype;
      int head_dim, head_dim_v;
    };
    constexpr Row kRows[] = {
        {"sm_75", Dtype::kF16, 64, 64},    {"sm_75", Dtype::kF32, 40, 24},
        {"sm_80", Dtype::kF32, 64, 64},    {"sm_90a", Dtype::kF32, 256, 80},
        {"sm_80", Dtype::kBf16, 128, 128}, {"sm_90a", Dtype::kF16, 576, 512},
    };
    std::uint64_t number = 0;
    for (const Row& row : kRows) {
      for (const float value_mean : {0.f, 3.f}) {
        Case c;
        c.problem.dtype = row.dtype;
        c.problem.q_heads = c.problem.kv_heads = 1;
        c.problem.head_dim = row.head_dim;
        c.problem.head_dim_v = row.head_dim_v;
        c.problem = c.problem.normalized().value();
        c.shape = {1, 11, 8192};
        c.arch = row.arch;
        c.value_mean = value_mean;
        c.data_seed = seed + number++;
        c.schedule = attune::default_schedule(c.problem, c.shape,
                                              attune::target_from_arch(row.arch).value());
        CHECK(c.schedule.family == "flash_mma");
        INFO(c.text());
        const Outcome outcome = attune::sim::run_case(c, simulation_options(c.data_seed));
        CHECK_MESSAGE(outcome.ok, outcome.reason);
      }
    }
  }

  TEST_CASE("f32 keeps its accuracy over 576 columns of queries and keys") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    for (const char* arch : {"sm_80", "sm_90a"}) {
      attune::sim::Case c;
      c.problem.dtype = attune::Dtype::kF32;
      c.problem.head_dim = 576;
      c.problem.head_dim_v = 512;
      c.problem.q_heads = 4;
      c.problem.kv_heads = 2;
      c.problem = c.problem.normalized().value();
      c.shape = {1, 70, 75};
      c.arch = arch;
      c.data_seed = seed;
      c.schedule = attune::default_schedule(c.problem, {1, 4096, 4096},
                                            attune::target_from_arch(arch).value());
      INFO(c.text());
      const auto outcome = attune::sim::run_case(c, simulation_options(seed));
      CHECK_MESSAGE(outcome.ok, outcome.reason);
    }
  }
}
