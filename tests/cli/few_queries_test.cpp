// SPDX-License-Identifier: Apache-2.0
// Few queries on the CPU: heads that share a pass over their keys, and keys read as they lie.
#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/cli/program.h"
#include "tests/random_seed.h"

TEST_SUITE("host") {
  TEST_CASE("few queries of grouped heads are right, packed or not, keys transposed or not") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const auto pick = [&](int low, int high) {
      return std::uniform_int_distribution<int>(low, high)(random);
    };
    Program program;
    for (int i = 0; i < 6; ++i) {
      const int group = std::vector{2, 3, 8}[pick(0, 2)], kv_heads = pick(1, 2);
      const nlohmann::json problem = {
          {"dtype", std::vector{"f32", "f16", "bf16"}[pick(0, 2)]},
          {"head_dim", pick(1, 140)},
          {"head_dim_v", pick(1, 140)},
          {"q_heads", group * kv_heads},
          {"kv_heads", kv_heads},
          {"mask", std::vector{"true", "causal", "window(9, 4)", "(q + kv) % 3 > 0"}[pick(0, 3)]},
          {"score", std::vector{"score", "softcap(20)", "score + 0.1 * h"}[pick(0, 2)]}};
      const std::string q_len = std::to_string(pick(1, 23)), kv_len = std::to_string(pick(1, 300));
      for (const char* schedule :
           {"flash_cpu pack_gqa=1 rows=4 tile_kv=32 tile_q=24 vectors=2",
            "flash_cpu pack_gqa=1 pack_keys=0 rows=4 tile_kv=64 tile_q=24 vectors=2",
            "flash_cpu pack_keys=0 rows=2 tile_kv=96 tile_q=24 vectors=4",
            "flash_cpu pack_keys=0 rows=1 tile_kv=64 tile_q=24 vectors=8"}) {
        const Outcome ran =
            program.run({"verify", "--problem", problem.dump(), "--q-len", q_len, "--kv-len",
                         kv_len, "--batch", "2", "--seed", "5", "--schedule", schedule});
        CAPTURE(ran.out);
        CHECK_MESSAGE(ran.status == 0, problem.dump(), " ", q_len, " x ", kv_len, " ", schedule,
                      " ", ran.err);
      }
    }
  }

  TEST_CASE(
      "heads are packed by default where they have few queries, and refused where they differ") {
    Program program;
    const std::string grouped = R"({"head_dim":64,"q_heads":8,"kv_heads":2)";
    const auto emit = [&](const std::string& problem, const char* q_len) {
      return program.run({"emit", "--problem", problem, "--arch", "x86-64-v3", "--q-len", q_len});
    };
    CHECK(emit(grouped + "}", "1").out_has("pack_gqa=1 pack_keys=0"));
    CHECK(!emit(grouped + "}", "512").out_has("pack_gqa=1"));
    CHECK(!emit(grouped + R"(,"mask":"kv < 10 + h"})", "1").out_has("pack_gqa=1"));
    const Outcome refused =
        program.run({"verify", "--problem", grouped + R"(,"mask":"kv < 10 + h"})", "--schedule",
                     "flash_cpu pack_gqa=1 rows=6 tile_kv=64 tile_q=24 vectors=2"});
    CHECK(refused.status != 0);
    CHECK_MESSAGE(refused.err.find("asks for `h`") != std::string::npos, refused.err);
  }
}
