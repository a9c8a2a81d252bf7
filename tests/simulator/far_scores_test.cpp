// SPDX-License-Identifier: Apache-2.0
// Scores that mask by their size, as padding biases of -1e9 and of the smallest number of a type
// do: tiles and whole rows of them, before and behind tiles of ordinary scores.
#include <doctest/doctest.h>

#include "tests/random_seed.h"
#include "tests/simulator/cases.h"
#include "tests/simulator/simulated.h"

using attune::Dtype;
using attune::sim::Case;
using attune::sim::Outcome;

TEST_SUITE("host") {
  TEST_CASE("scores far below zero mask keys and leave rows of them their mean") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    constexpr const char* kScores[] = {
        "where(kv < 70, -1e9, score)",  // Left padding of more than a tile.
        "where(kv < 70, -3.3895e38, score)",
        "where(kv >= 33, -1e10, score)",  // Right padding.
        "where(q < 9, -3e9, score)",      // Rows of nothing else.
        "where(q < 9, -3.4e38, where(kv % 2 == 0, -1e9, score))",
        "where(kv < 40, -1e5, where(kv < 80, -1e3, score))",  // A maximum that grows twice.
    };
    std::uint64_t number = 0;
    for (const auto& [dtype, arch] : {std::pair{Dtype::kF16, "sm_80"},
                                      {Dtype::kBf16, "sm_80"},
                                      {Dtype::kF32, "sm_80"},
                                      {Dtype::kF32, "sm_75"},
                                      {Dtype::kF16, "sm_75"}}) {
      for (const char* score : kScores) {
        Case c;
        c.problem.dtype = dtype;
        c.problem.head_dim = 32;
        c.problem.q_heads = 2;
        c.problem.kv_heads = 1;
        c.problem.score = score;
        c.problem = c.problem.normalized().value();
        c.shape = {1, 37, 131};
        c.arch = arch;
        c.data_seed = seed + number++;
        c.schedule =
            attune::parse_schedule("flash_mma tile_q=64 tile_kv=32 stages=2 warps=4").value();
        INFO(c.text());
        const Outcome outcome = attune::sim::run_case(c, simulation_options(c.data_seed));
        CHECK_MESSAGE(outcome.ok, outcome.reason);
      }
    }
  }
}
