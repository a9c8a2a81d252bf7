// SPDX-License-Identifier: Apache-2.0
#include <attune/engine.h>
#include <doctest/doctest.h>

#include "tests/engine/test_engine.h"

namespace {

attune::Problem small_problem() {
  attune::Problem p;
  p.head_dim = 16;
  p.q_heads = 2;
  return p.normalized().value();
}

attune::TuneRecord record_for(const attune::Engine& engine, const attune::Problem& problem,
                              const attune::Shape& shape, const std::string& schedule) {
  attune::TuneRecord record;
  record.device = engine.target().json();
  record.problem = problem.json();
  record.shape = shape;
  record.schedule = schedule;
  record.abi_rev = 1;
  record.median_us = record.low_us = record.high_us = 10;
  record.default_us = 20;
  record.samples = 5;
  record.created = "2026-01-01T00:00:00Z";
  return record;
}

attune::Schedule another_schedule(const attune::Engine& engine, const attune::Problem& problem) {
  return attune::schedule_space(problem, engine.target()).back();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("tuning stores a winner that the next plan uses, in this process and in another") {
    TempFolder folder;
    attune::EngineOptions options;
    options.store_path = folder.file("tune.db");
    options.cache_dir = folder.path();
    const attune::Problem p = small_problem();
    const attune::Shape shape{1, 64, 64};
    std::string winner;
    {
      auto engine = attune::Engine::open(options);
      REQUIRE(engine);
      CHECK(engine->plan(p, shape)->facts().rung == attune::Rung::kDefault);
      attune::TuneOptions tune_options;
      tune_options.budget_seconds = 1.5;
      tune_options.seed = 42;
      int reports = 0;
      tune_options.progress = [&](const attune::TuneProgress& progress) {
        ++reports;
        CHECK((progress.total == 0 || progress.done <= progress.total));
      };
      const auto report = engine->tune(p, shape, tune_options);
      REQUIRE_MESSAGE(report, report.error().message);
      winner = report->winner.schedule;
      CHECK(reports > 0);
      CHECK(report->seed == 42);
      CHECK(report->winner.median_us > 0);
      CHECK(report->winner.default_us > 0);
      CHECK_FALSE(report->trials.empty());
      for (const auto& trial : report->trials) {
        CHECK_MESSAGE((trial.status == "ok" || trial.status == "slow"), trial.reason);
      }
      CHECK(report->winner.median_us <= report->winner.default_us);
      const auto plan = engine->plan(p, shape);
      REQUIRE(plan);
      CHECK(plan->facts().rung == attune::Rung::kExact);
      CHECK(plan->schedule().json() == winner);
    }
    auto engine = attune::Engine::open(options);
    REQUIRE(engine);
    const auto plan = engine->plan(p, shape);
    REQUIRE(plan);
    CHECK(plan->facts().rung == attune::Rung::kExact);
    CHECK(plan->schedule().json() == winner);
  }

  // The record holds the default schedule, so that no measurement decides whether the model expects
  // it to be slower than the default of another shape.
  TEST_CASE("a record serves shapes of its bucket and those near to it, no others") {
    TestEngine test;
    const attune::Problem p = small_problem();
    attune::TuneOptions options;
    options.budget_seconds = 0;
    REQUIRE(test.engine.tune(p, {1, 64, 64}, options));
    const auto rung = [&](const attune::Shape& shape) {
      const auto plan = test.engine.plan(p, shape);
      REQUIRE(plan);
      return plan->facts().rung;
    };
    CHECK(rung({1, 64, 64}) == attune::Rung::kExact);
    CHECK(rung({1, 60, 50}) == attune::Rung::kBucket);
    CHECK(rung({1, 64, 100}) == attune::Rung::kNearest);
    CHECK(rung({1, 64, 4000}) == attune::Rung::kDefault);
  }

  TEST_CASE("with no budget only the default is measured, and it wins") {
    TestEngine test;
    attune::TuneOptions options;
    options.budget_seconds = 0;
    const auto report = test.engine.tune(small_problem(), {1, 32, 32}, options);
    REQUIRE(report);
    CHECK(report->trials.size() == 1);
    CHECK(report->not_reached > 0);
    const auto fallback =
        attune::default_schedule(small_problem(), {1, 32, 32}, test.engine.target());
    CHECK(report->winner.schedule == fallback.json());
  }

  TEST_CASE("budgets that are no budgets and shapes without work are refused") {
    TestEngine test;
    for (const double budget : {-1.0, std::numeric_limits<double>::quiet_NaN(),
                                std::numeric_limits<double>::infinity()}) {
      attune::TuneOptions options;
      options.budget_seconds = budget;
      CHECK_FALSE(test.engine.tune(small_problem(), {1, 8, 8}, options));
      attune::PlanOptions plan_options;
      plan_options.tuning = attune::TunePolicy::kTuneIfMissing;
      plan_options.tune_seconds = budget;
      CHECK_FALSE(test.engine.plan(small_problem(), {1, 8, 8}, plan_options));
    }
    CHECK_FALSE(test.engine.tune(small_problem(), {0, 8, 8}));
    CHECK_FALSE(test.engine.plan(small_problem(), {-1, 8, 8}));
  }

  TEST_CASE("a stored schedule outside its family's space is never used") {
    TestEngine test;
    const attune::Problem p = small_problem();
    const attune::Shape shape{1, 16, 16};
    for (const char* hostile :
         {R"({"family":"flash_cpu","rows":1000000,"tile_kv":64,"tile_q":96,"vectors":2})",
          R"({"family":"flash_cpu","rows":-6,"tile_kv":64,"tile_q":96,"vectors":2})",
          R"({"family":"flash_cpu","rows":6})", R"({"family":"DROP TABLE winner"})", "not json",
          R"({"family":"flash_mma"})"}) {
      test.engine.store().put(record_for(test.engine, p, shape, hostile));
      const auto plan = test.engine.plan(p, shape);
      REQUIRE(plan);
      CHECK(plan->facts().rung == attune::Rung::kDefault);
    }
  }

  TEST_CASE("a record of another family revision is never used") {
    TestEngine test;
    const attune::Problem p = small_problem();
    const attune::Shape shape{1, 16, 16};
    auto record = record_for(test.engine, p, shape, another_schedule(test.engine, p).json());
    record.abi_rev = 999;
    test.engine.store().put(record);
    CHECK(test.engine.plan(p, shape)->facts().rung == attune::Rung::kDefault);
  }

  TEST_CASE("a record of other source is used after it has been checked") {
    TestEngine test;
    const attune::Problem p = small_problem();
    const attune::Shape shape{1, 16, 16};
    const attune::Schedule schedule = another_schedule(test.engine, p);
    auto record = record_for(test.engine, p, shape, schedule.json());
    record.code_hash = "00000000000000000000000000000000";
    test.engine.store().put(record);
    const auto plan = test.engine.plan(p, shape);
    REQUIRE(plan);
    CHECK(plan->facts().rung == attune::Rung::kExact);
    CHECK(plan->schedule() == schedule);
  }

  TEST_CASE("a given schedule is used as it is, or refused with the reason") {
    TestEngine test;
    const attune::Problem p = small_problem();
    attune::PlanOptions options;
    options.schedule = another_schedule(test.engine, p);
    const auto plan = test.engine.plan(p, {1, 8, 8}, options);
    REQUIRE(plan);
    CHECK(plan->facts().rung == attune::Rung::kGiven);
    CHECK(plan->schedule() == *options.schedule);
    options.schedule->params["tile_q"] = 97;
    const auto refused = test.engine.plan(p, {1, 8, 8}, options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.find("tile_q") != std::string::npos);
  }

  TEST_CASE("the engine verifies every schedule of the space") {
    TestEngine test;
    attune::Problem p = small_problem();
    p.mask = "causal";
    const auto space = attune::schedule_space(p, test.engine.target());
    CHECK(space.front().family == "naive");
    for (std::size_t i = 0; i < space.size(); i += 5) {
      const auto result = test.engine.verify(p, {2, 37, 53}, space[i], 5);
      REQUIRE(result);
      CHECK_MESSAGE(result->ok, space[i].text(), ": ", result->reason);
    }
  }

  TEST_CASE("the peak can be measured") {
    TestEngine test(2);
    const auto one = test.engine.measure_peak_gflops(1);
    REQUIRE(one);
    CHECK(*one > 0);
  }
}
