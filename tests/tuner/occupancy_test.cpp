// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/occupancy.h"

#include <doctest/doctest.h>

TEST_SUITE("host") {
  TEST_CASE("the scarcest resource decides how many blocks fit") {
    const auto a100 = attune::target_from_arch("sm_80").value();
    const auto by_registers = attune::predicted_occupancy(a100, 255, 128, 1024);
    CHECK(by_registers.blocks == 2);  // 65,536 / (255 rounded to 256 · 128)
    CHECK(by_registers.limit == "registers");
    const auto by_shared = attune::predicted_occupancy(a100, 64, 128, 80 << 10);
    CHECK(by_shared.blocks == 2);  // 164 KiB / (80 + 1)
    CHECK(by_shared.limit == "shared memory");
    const auto by_blocks = attune::predicted_occupancy(a100, 16, 32, 0);
    CHECK(by_blocks.blocks == 32);
    CHECK(by_blocks.warps == 32);
    CHECK(by_blocks.most_warps == 64);
    const auto by_threads =
        attune::predicted_occupancy(attune::target_from_arch("sm_75").value(), 32, 512, 0);
    CHECK(by_threads.blocks == 2);
    CHECK(attune::predicted_occupancy(a100, 128, 128, 200 << 10).blocks == 0);
  }
}
