// SPDX-License-Identifier: Apache-2.0
// Acceptance must catch kernels that are wrong. The faulty ones here are real kernels of a slightly
// different problem, passed off as kernels of this one.
#include "src/tuner/acceptance.h"

#include <doctest/doctest.h>

#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

namespace {

using attune::Problem;

struct Bench {
  Bench()
      : device(attune::open_cpu_device(2).value()),
        builder(*device, attune::KernelStore::open(folder.path())) {
    problem.head_dim = 24;
    problem.q_heads = 2;
    problem.mask = "causal";
    problem = problem.normalized().value();
    schedule = attune::default_schedule(problem, {1, 100, 100}, device->target());
    acceptance =
        attune::Acceptance::prepare(*device, builder, problem, {1, 100, 100}, test_seed()).value();
  }

  attune::Result<double> check_kernel_of(const Problem& other) {
    const auto kernel = builder.build(other.normalized().value(), schedule);
    REQUIRE(kernel);
    return acceptance->check(**kernel, schedule);
  }

  TempFolder folder;
  std::unique_ptr<attune::Device> device;
  attune::KernelBuilder builder;
  Problem problem;
  attune::Schedule schedule;
  std::unique_ptr<attune::Acceptance> acceptance;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("acceptance passes the right kernel in every dtype") {
    for (const auto dtype : {attune::Dtype::kF32, attune::Dtype::kF16, attune::Dtype::kBf16}) {
      Bench bench;
      const std::uint64_t seed = test_seed();
      INFO(seed_note(seed));
      bench.problem.dtype = dtype;
      bench.acceptance = attune::Acceptance::prepare(*bench.device, bench.builder, bench.problem,
                                                     {1, 100, 100}, test_seed())
                             .value();
      const auto error = bench.check_kernel_of(bench.problem);
      CHECK_MESSAGE(error.has_value(), (error ? "" : error.error().message));
    }
  }

  TEST_CASE("acceptance rejects a wrong kernel and says how to repeat it") {
    Bench bench;
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    auto rejected = [&](const char* what, auto change) {
      INFO(what);
      Problem other = bench.problem;
      change(other);
      const auto error = bench.check_kernel_of(other);
      REQUIRE_FALSE(error);
      CHECK(error.error().code == attune::ErrorCode::kMismatch);
      CHECK(error.error().hint.find("--seed " + std::to_string(test_seed())) != std::string::npos);
      return error.error().message;
    };
    rejected("a scale that is off by a thousandth", [](Problem& p) { *p.scale *= 1.001; });
    rejected("no mask", [](Problem& p) { p.mask = "true"; });
    rejected("the last depth forgotten", [](Problem& p) { p.head_dim = 23; });
    rejected("one kv head for all", [](Problem& p) { p.kv_heads = 1; });
    CHECK(rejected("the last column not written", [](Problem& p) {
            p.head_dim_v = 23;
          }).find("column 23") != std::string::npos);
    CHECK(rejected("a column too many", [](Problem& p) { p.head_dim_v = 25; }).find("outside") !=
          std::string::npos);
  }
}
