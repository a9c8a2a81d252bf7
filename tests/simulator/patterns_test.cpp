// SPDX-License-Identifier: Apache-2.0
// The presets of sparse patterns (attune/patterns.h) through the emitted CUDA. Their definitions
// are checked in tests/engine; here the kernels are, against the fp64 reference.
#include <attune/patterns.h>
#include <doctest/doctest.h>

#include <utility>
#include <vector>

#include "tests/random_seed.h"
#include "tests/simulator/cases.h"
#include "tests/simulator/simulated.h"

namespace {

namespace patterns = attune::patterns;
using attune::Dtype;
using attune::Pattern;

constexpr int kHeads = 4;

std::vector<std::pair<const char*, Pattern>> every_pattern() {
  using patterns::Direction;
  return {
      {"sliding_window_with_sinks", patterns::sliding_window_with_sinks(20, 3)},
      {"strided_shards", patterns::strided_shards(kHeads, 16, 1, 3).value()},
      {"shifted_groups", patterns::shifted_groups(kHeads, 32).value()},
      {"shifted_groups_with_sinks", patterns::shifted_groups_with_sinks(kHeads, 32, 1, 2).value()},
      {"block_local_2d", patterns::block_local_2d(9, 3, 1).value()},
      {"block_local_2d, zero keys",
       patterns::block_local_2d(9, 3, 1, patterns::ImageEdge::kZeroKeys).value()},
      {"shifted_windows_2d", patterns::shifted_windows_2d(9, 4, 2).value()},
      {"relative_logits_2d", patterns::relative_logits_2d(9, 4).value()},
      {"packed_documents", patterns::packed_documents(Direction::kCausal)},
      {"prefix_lm", patterns::prefix_lm()},
      {"matching_ids", patterns::matching_ids()},
      {"alibi_documents", patterns::alibi_documents()},
      {"alibi_padded", patterns::alibi_padded()},
  };
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every preset of a sparse pattern agrees with the reference in emitted CUDA") {
    if (!clang_or_skip()) return;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    int number = 0;
    for (const auto& [name, pattern] : every_pattern()) {
      attune::Problem p;
      p.dtype = number % 2 == 0 ? Dtype::kF16 : Dtype::kBf16;
      p.head_dim = 24;
      p.q_heads = kHeads;
      p.kv_heads = 2;
      pattern.apply_to(p);
      const auto problem = p.normalized();
      REQUIRE_MESSAGE(problem, name, ": ", problem.error().message);
      attune::sim::Case c;
      c.problem = *problem;
      c.shape = {2, 81, 81};
      c.arch = number % 3 == 0 ? "sm_80" : number % 3 == 1 ? "sm_90a" : "sm_120a";
      const auto target = attune::target_from_arch(c.arch).value();
      for (const char* family : {"flash_mma", "naive"}) {
        c.schedule = family == std::string_view("naive")
                         ? attune::Schedule{"naive", {}}
                         : attune::default_schedule(c.problem, c.shape, target);
        CHECK(c.schedule.family == family);
        c.data_seed = seed + static_cast<std::uint64_t>(number);
        const auto outcome = attune::sim::run_case(c, simulation_options(seed));
        CHECK_MESSAGE(outcome.ok, name, ": ", c.text(), "\n", outcome.reason);
      }
      ++number;
    }
  }
}
