// SPDX-License-Identifier: Apache-2.0
// Emitted kernels under every check, against the fp64 reference, on a pairwise cover of problems.
#include <doctest/doctest.h>

#include <cstdio>

#include "src/codegen/family.h"
#include "tests/random_seed.h"
#include "tests/simulator/grid.h"
#include "tests/simulator/simulated.h"

namespace {

// One part of the grid, so that several cores can work on it as test cases of their own.
void check_part(std::size_t part, std::size_t parts) {
  if (!clang_or_skip()) return;
  const std::uint64_t seed = test_seed();
  INFO(seed_note(seed));
  attune::RandomBits random(seed);
  const auto cases = attune::sim::covering_cases(ATTUNE_SIMULATOR_CASES, random);
  std::size_t checked = 0;
  double compile_seconds = 0, run_seconds = 0;
  for (std::size_t i = part; i < cases.size(); i += parts * ATTUNE_SIMULATOR_STEP) {
    auto options = simulation_options(seed + i);
    options.workers = 1;
    const auto outcome = attune::sim::run_case(cases[i], options);
    CHECK_MESSAGE(outcome.ok, "case ", i, ": ", cases[i].text(), "\n", outcome.reason);
    compile_seconds += outcome.compile_seconds;
    run_seconds += outcome.run_seconds;
    ++checked;
  }
  CHECK(cases.size() >= ATTUNE_SIMULATOR_CASES);
  std::printf("%zu problems of a pairwise cover of %zu; %.1f s compiling, %.1f s running\n",
              checked, cases.size(), compile_seconds, run_seconds);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the cover meets every parameter of flash_mma, on old and new architectures") {
    attune::RandomBits random(1);
    const auto cases = attune::sim::covering_cases(ATTUNE_SIMULATOR_CASES, random);
    for (const auto& info : attune::find_family("flash_mma")->info.parameters) {
      for (const int value : info.allowed) {
        if (info.otherwise == value) continue;
        int met = 0;
        for (const auto& c : cases) {
          const auto given = c.schedule.params.find(info.name);
          met += c.schedule.family == "flash_mma" && given != c.schedule.params.end() &&
                 given->second == value;
        }
        CHECK_MESSAGE(met >= 3, info.name, "=", value, " in ", met, " cases");
      }
    }
    for (const char* arch : {"sm_70", "sm_75", "sm_80", "sm_90a", "sm_120a"}) {
      int met = 0;
      for (const auto& c : cases) met += c.arch == arch && c.schedule.family == "flash_mma";
      CHECK_MESSAGE(met >= 5, arch, " in ", met, " cases");
    }
  }

  TEST_CASE("emitted kernels agree with the reference on a pairwise cover, part 1 of 4") {
    check_part(0, 4);
  }
  TEST_CASE("emitted kernels agree with the reference on a pairwise cover, part 2 of 4") {
    check_part(1, 4);
  }
  TEST_CASE("emitted kernels agree with the reference on a pairwise cover, part 3 of 4") {
    check_part(2, 4);
  }
  TEST_CASE("emitted kernels agree with the reference on a pairwise cover, part 4 of 4") {
    check_part(3, 4);
  }
}
