// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <cstring>

#include "src/tuner/measure.h"
#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

TEST_SUITE("host") {
  TEST_CASE("cold samples on pinned workers compute every copy alike") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    TempFolder folder;
    const auto device = attune::open_cpu_device(2, /*pinned=*/true).value();
    attune::KernelBuilder builder(*device, attune::KernelStore::open(folder.path()));
    attune::Problem problem;
    problem.head_dim = 32;
    problem.q_heads = 4;
    problem.mask = "causal";
    problem = problem.normalized().value();
    const attune::Shape shape{1, 512, 512};
    const auto schedule = attune::default_schedule(problem, shape, device->target());
    const attune::OperandBuffers host(problem, shape, seed);
    const auto kernel = builder.build(problem, schedule);
    REQUIRE(kernel);
    for (const auto policy : {attune::CachePolicy::kWarm, attune::CachePolicy::kCold}) {
      auto operands = attune::RotatingOperands::prepare(*device, host, problem, shape, policy);
      REQUIRE(operands);
      const auto& shared = **operands;
      const bool cold = policy == attune::CachePolicy::kCold;
      CHECK((shared.copies() > 1) == cold);
      CHECK((shared.flushed_bytes() > 0) == cold);
      auto watch =
          attune::Stopwatch::prepare(*device, *kernel, problem, shape, schedule, *operands);
      REQUIRE(watch);
      REQUIRE(watch->probe());
      for (int i = 0; i < 3; ++i) REQUIRE(watch->sample());
      CHECK(watch->timing().median > 0);
      CHECK(watch->timing().samples == 3);
      // Copies that have had a turn hold the same result; the others still hold the poison.
      const std::vector<std::vector<char>> poison =
          attune::OperandBuffers(problem, shape, seed).results();
      const std::size_t bytes = poison[0].size();
      const void* first = shared.tensors(0).out.data;
      CHECK(std::memcmp(first, poison[0].data(), bytes) != 0);
      for (std::size_t copy = 1; copy < shared.copies(); ++copy) {
        const void* out = shared.tensors(copy).out.data;
        CHECK((std::memcmp(out, first, bytes) == 0 ||
               std::memcmp(out, poison[0].data(), bytes) == 0));
      }
    }
  }
}
