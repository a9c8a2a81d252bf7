// SPDX-License-Identifier: Apache-2.0
// What holds of the models that rank schedules, whatever their constants.
#include <attune/families.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "src/tuner/random_tensors.h"
#include "tests/engine/expression_problems.h"
#include "tests/random_seed.h"

namespace {

using attune::Dtype;
using attune::predicted_us;
using attune::Problem;
using attune::Schedule;
using attune::Shape;
using attune::Target;

constexpr const char* kArchs[] = {"x86-64-v2",     "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16",
                                  "x86-64-v4-amx", "aarch64",   "sm_75",     "sm_80",
                                  "sm_90a",        "sm_120a"};

Target target_of(const char* arch) {
  Target target = attune::target_from_arch(arch).value();
  target.units = target.is_gpu() ? 132 : 8;
  if (target.is_gpu()) target.l2_bytes = 50 << 20;
  return target;
}

template <class Choices>
auto pick(attune::RandomBits& random, const Choices& choices) {
  return choices[random.next_in(0, static_cast<std::int64_t>(std::size(choices)) - 1)];
}

Problem random_problem(attune::RandomBits& random, bool with_expressions) {
  constexpr int kHeadDims[] = {1, 24, 64, 80, 128, 256};
  constexpr Dtype kDtypes[] = {Dtype::kF32, Dtype::kF16, Dtype::kBf16};
  Problem p;
  p.dtype = pick(random, kDtypes);
  p.head_dim = pick(random, kHeadDims);
  p.head_dim_v = pick(random, kHeadDims);
  p.kv_heads = 2;
  p.q_heads = random.next_in(0, 1) == 0 ? 2 : 8;
  if (with_expressions) add_random_expressions(p, random);
  return p.normalized().value();
}

Shape random_shape(attune::RandomBits& random) {
  constexpr std::int64_t kLengths[] = {0, 1, 7, 64, 100, 1000, 4096, 100000};
  return {random.next_in(0, 4), pick(random, kLengths), pick(random, kLengths)};
}

/// Up to `count` of the space's, spread over it.
std::vector<Schedule> some_of(const std::vector<Schedule>& space, std::size_t count) {
  std::vector<Schedule> some;
  for (std::size_t i = 0; i < space.size(); i += space.size() / count + 1) some.push_back(space[i]);
  return some;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the model gives every legal schedule a time, and of flash_cpu what it is made of") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    for (int round = 0; round < 40; ++round) {
      const Target target = target_of(pick(random, kArchs));
      const Problem problem = random_problem(random, true);
      const Shape shape = random_shape(random);
      for (const Schedule& schedule : some_of(attune::schedule_space(problem, target), 50)) {
        const double us = predicted_us(problem, shape, schedule, target);
        INFO(target.arch, " ", problem.json(), " ", shape.text(), " ", schedule.text());
        CHECK_MESSAGE((std::isfinite(us) && us > 0), us);
        const auto shares = attune::predicted_shares(problem, shape, schedule, target);
        CHECK(shares.empty() == (schedule.family != "flash_cpu"));
        double sum = 0;
        for (const attune::TimeShare& share : shares) {
          CHECK(share.us >= -1e-6);
          sum += share.us;
        }
        if (!shares.empty()) CHECK(sum == doctest::Approx(us));
      }
    }
    CHECK(std::isinf(predicted_us(random_problem(random, false), {1, 8, 8}, {"no_family", {}},
                                  target_of("sm_80"))));
  }

  TEST_CASE("ranked schedules are the legal ones but the oracle, in the model's order") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    for (const char* arch : kArchs) {
      const Target target = target_of(arch);
      const Problem problem = random_problem(random, true);
      const Shape shape = random_shape(random);
      INFO(target.arch, " ", problem.json(), " ", shape.text());
      std::vector<std::string> legal, texts;
      for (const Schedule& schedule : attune::schedule_space(problem, target)) {
        legal.push_back(schedule.text());
      }
      if (legal.size() > 1) legal.erase(legal.begin());
      double last = 0;
      for (const Schedule& schedule : attune::ranked_schedules(problem, shape, target)) {
        const double us = predicted_us(problem, shape, schedule, target);
        CHECK(us >= last);
        if (us == last) CHECK(texts.back() < schedule.text());
        last = us;
        texts.push_back(schedule.text());
      }
      std::sort(legal.begin(), legal.end());
      std::sort(texts.begin(), texts.end());
      CHECK(texts == legal);
    }
  }

  TEST_CASE("the oracle is ranked where nothing else serves") {
    Problem problem;
    problem.dtype = Dtype::kBf16;
    problem.head_dim = problem.q_heads = 8;
    const auto ranked =
        attune::ranked_schedules(problem.normalized().value(), {1, 8, 8}, target_of("sm_75"));
    REQUIRE(ranked.size() == 1);
    CHECK(ranked[0].family == "naive");
  }

  TEST_CASE("more work is never predicted to take less time") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    for (int round = 0; round < 60; ++round) {
      const Target target = target_of(pick(random, kArchs));
      // A mask may leave fewer pairs of longer sequences; of more items it never does.
      const bool masked = round % 3 == 0;
      const Problem problem = random_problem(random, masked);
      const Shape shape = random_shape(random);
      Shape more = shape;
      const std::int64_t which = masked ? 0 : random.next_in(0, 2);
      std::int64_t& field = which == 0 ? more.batch : which == 1 ? more.q_len : more.kv_len;
      field += random.next_in(0, 1) == 0 ? random.next_in(1, 5) : field;
      for (const Schedule& schedule : some_of(attune::schedule_space(problem, target), 30)) {
        const double us = predicted_us(problem, shape, schedule, target);
        const double us_of_more = predicted_us(problem, more, schedule, target);
        // Sums of many terms, in another order.
        CHECK_MESSAGE(us_of_more >= us * (1 - 1e-9), us, " > ", us_of_more, " ", target.arch, " ",
                      problem.json(), " ", shape.text(), " ", more.text(), " ", schedule.text());
      }
    }
  }

  TEST_CASE("of equal schedules one whose tile is far larger than q_len does not come first") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    attune::RandomBits random(seed);
    for (const char* arch : kArchs) {
      const Target target = target_of(arch);
      const Problem problem = random_problem(random, false);
      const Shape shape{1, 24, 2000};
      for (const Schedule& schedule : attune::schedule_space(problem, target)) {
        if (!schedule.params.contains("tile_q") || schedule.params.contains("pack_gqa")) continue;
        if (schedule.at("tile_q") < 3 * shape.q_len) continue;
        Schedule fitting = schedule;
        for (const int tile_q : {24, 32, 48, 64}) {
          fitting.params["tile_q"] = tile_q;
          if (!attune::validate_schedule(fitting, problem, target)) continue;
          CHECK_MESSAGE(predicted_us(problem, shape, schedule, target) >=
                            predicted_us(problem, shape, fitting, target),
                        target.arch, " ", problem.text(), " ", schedule.text(), " before ",
                        fitting.text());
        }
      }
    }
  }
}
