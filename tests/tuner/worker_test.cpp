// SPDX-License-Identifier: Apache-2.0
// Candidates that crash, hang or compute something else, in worker processes with planted faults.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include <attune/engine.h>

#include "tests/support/temp_folder.h"

using namespace attune;

namespace {

Problem small_problem() {
  Problem problem;
  problem.head_dim = problem.head_dim_v = 16;
  problem.q_heads = problem.kv_heads = 2;
  return problem.normalized().value();
}
const Shape kShape{1, 100, 90};

/// An Engine whose candidates run in ATTUNE_PLANTED_WORKER with these faults.
class PlantedEngine {
 public:
  explicit PlantedEngine(const nlohmann::json& plant, const char* program = ATTUNE_PLANTED_WORKER) {
    setenv("ATTUNE_PLANT", plant.dump().c_str(), 1);
    EngineOptions options;
    options.store_path = folder.file("tune.db");
    options.cache_dir = folder.path();
    options.worker_program = program;
    engine.emplace(open(options));
  }
  ~PlantedEngine() { unsetenv("ATTUNE_PLANT"); }

  static Engine open(const EngineOptions& options) {
    auto opened = Engine::open(options);
    REQUIRE_MESSAGE(opened, opened.error().message);
    return *std::move(opened);
  }

  TempFolder folder;
  std::optional<Engine> engine;
};

TuneOptions some_seconds() {
  TuneOptions options;
  options.budget_seconds = 20;
  options.seed = 7;
  options.candidate_seconds = 10;
  return options;
}

const TrialRecord* trial_of(const TuneReport& report, const Schedule& schedule) {
  const auto found = std::ranges::find(report.trials, schedule.json(), &TrialRecord::schedule);
  return found != report.trials.end() ? &*found : nullptr;
}

/// Candidates that a tuning looks at, the default not among them.
std::vector<Schedule> candidates(const Target& target) {
  std::vector<Schedule> list = ranked_schedules(small_problem(), kShape, target);
  std::erase(list, default_schedule(small_problem(), kShape, target));
  REQUIRE(list.size() >= 6);
  return list;
}

nlohmann::json planted(const Schedule& schedule, const char* step) {
  return {{"schedule", schedule.text()}, {"step", step}};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("candidates that crash, hang or are wrong cost themselves alone") {
    const Target target = Engine::open()->target();
    const std::vector<Schedule> list = candidates(target);
    for (const char* step : {"build", "check", "sample"}) {
      CAPTURE(step);
      const bool checks = std::string_view(step) == "check";
      nlohmann::json plant = {{"crash", planted(list[0], step)}, {"hang", planted(list[1], step)}};
      if (checks) plant["wrong"] = planted(list[2], step);
      PlantedEngine planted_engine(plant);
      TuneOptions options = some_seconds();
      options.candidate_seconds = 6;
      const auto report = planted_engine.engine->tune(small_problem(), kShape, options);
      REQUIRE_MESSAGE(report, report.error().message);
      CHECK(report->isolated);
      CHECK(report->lost_workers >= 2);
      const TrialRecord* crashed = trial_of(*report, list[0]);
      REQUIRE(crashed != nullptr);
      CHECK(crashed->status == "crashed");
      CHECK_MESSAGE(crashed->reason.find("signal 11") != std::string::npos, crashed->reason);
      CHECK(crashed->reason.find("repeat: attune verify") != std::string::npos);
      const TrialRecord* hung = trial_of(*report, list[1]);
      REQUIRE(hung != nullptr);
      CHECK(hung->status == "hung");
      CHECK_MESSAGE(hung->reason.find("within 6 s") != std::string::npos, hung->reason);
      if (checks) {
        const TrialRecord* wrong = trial_of(*report, list[2]);
        REQUIRE(wrong != nullptr);
        CHECK(wrong->status == "wrong");
        CHECK_MESSAGE(wrong->reason.find("--seed 7") != std::string::npos, wrong->reason);
      }
      // The rest raced on, the default among them.
      CHECK(report->winner.default_us > 0);
      for (int i = 0; i < 3; ++i) {
        if (i < 2 || checks) CHECK(report->winner.schedule != list[i].json());
      }
      CHECK(std::ranges::count(report->trials, std::string("ok"), &TrialRecord::status) >= 1);
    }
  }

  TEST_CASE("a default that crashes leaves the race to the others") {
    const Target target = Engine::open()->target();
    const Schedule first = default_schedule(small_problem(), kShape, target);
    PlantedEngine planted_engine(nlohmann::json{{"crash", planted(first, "sample")}});
    const auto report = planted_engine.engine->tune(small_problem(), kShape, some_seconds());
    REQUIRE_MESSAGE(report, report.error().message);
    CHECK(report->winner.schedule != first.json());
    CHECK(report->winner.default_us == 0);
    CHECK(report->winner.median_us > 0);
  }

  TEST_CASE("workers that cannot be started are no candidate's fault") {
    TempFolder folder;
    const std::string script = folder.file("once.sh");
    std::ofstream(script) << "#!/bin/sh\n[ -e " << folder.file("begun") << " ] && exit 1\n"
                          << "touch " << folder.file("begun") << "\nexec " << ATTUNE_PLANTED_WORKER
                          << " \"$@\"\n";
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    PlantedEngine planted_engine(nlohmann::json::object(), script.c_str());
    const auto failed = planted_engine.engine->tune(small_problem(), kShape, some_seconds());
    REQUIRE_FALSE(failed);
    CHECK_MESSAGE(failed.error().message.find("once.sh") != std::string::npos,
                  failed.error().message);
    TuneRecord key;
    key.device = planted_engine.engine->target().json();
    key.problem = small_problem().json();
    key.shape = kShape;
    key.policy = "cold";
    CHECK(planted_engine.engine->store().trials(key).empty());
  }

  TEST_CASE("a program that is no worker is noted, and candidates run in this process") {
    PlantedEngine planted_engine(nlohmann::json::object(), "/bin/true");
    TuneOptions options = some_seconds();
    options.budget_seconds = 0;
    const auto report = planted_engine.engine->tune(small_problem(), kShape, options);
    REQUIRE_MESSAGE(report, report.error().message);
    CHECK(!report->isolated);
    REQUIRE(report->notes.size() == 1);
    CHECK(report->notes[0].find("/bin/true") != std::string::npos);
  }

  TEST_CASE("a tuning that was stopped keeps its trials, and the next one goes on from there") {
    const Target target = Engine::open()->target();
    const std::vector<Schedule> list = candidates(target);
    PlantedEngine planted_engine(nlohmann::json{{"wrong", planted(list[0], "check")}});
    TuneOptions options = some_seconds();
    bool measuring = false;
    options.progress = [&](const TuneProgress& step) { measuring |= step.phase == "measure"; };
    options.stopped = [&] { return measuring; };
    const auto cut_off = planted_engine.engine->tune(small_problem(), kShape, options);
    REQUIRE_FALSE(cut_off);
    CHECK(cut_off.error().message == "the tuning was stopped");
    const auto plan = planted_engine.engine->plan(small_problem(), kShape);
    REQUIRE(plan);
    CHECK(plan->facts().rung == Rung::kDefault);  // No winner was stored.
    const auto whole = planted_engine.engine->tune(small_problem(), kShape, some_seconds());
    REQUIRE(whole);
    CHECK(whole->known >= 1);
    REQUIRE(trial_of(*whole, list[0]) != nullptr);
    CHECK(trial_of(*whole, list[0])->status == "wrong");
    // As thorough a result is not measured twice.
    const auto stored = planted_engine.engine->tune(small_problem(), kShape, some_seconds());
    REQUIRE(stored);
    CHECK(stored->stored_before);
    CHECK(stored->winner.schedule == whole->winner.schedule);
    TuneOptions anew = some_seconds();
    anew.again = true;
    const auto again = planted_engine.engine->tune(small_problem(), kShape, anew);
    REQUIRE(again);
    CHECK(!again->stored_before);
    CHECK(again->known == 0);
  }

  TEST_CASE("a plan tunes in the background, and the next one has the winner") {
    PlantedEngine planted_engine(nlohmann::json::object());
    Engine& engine = *planted_engine.engine;
    PlanOptions options;
    options.tuning = TunePolicy::kTuneInBackground;
    options.tune_seconds = 2;
    const auto first = engine.plan(small_problem(), kShape, options);
    REQUIRE(first);
    CHECK(first->facts().rung == Rung::kDefault);
    engine.wait_for_background();
    const auto second = engine.plan(small_problem(), kShape, options);
    REQUIRE(second);
    CHECK(second->facts().rung == Rung::kExact);
    REQUIRE(second->facts().record);
    CHECK(second->facts().record->median_us > 0);
  }

  TEST_CASE("an engine that ends takes its background tuning with it") {
    PlantedEngine planted_engine(nlohmann::json::object());
    PlanOptions options;
    options.tuning = TunePolicy::kTuneInBackground;
    options.tune_seconds = 600;
    REQUIRE(planted_engine.engine->plan(small_problem(), {4, 1000, 1000}, options));
    planted_engine.engine.reset();  // Would take minutes otherwise, and the test's time limit.
  }

  TEST_CASE("operands of a caller reach the workers") {
    PlantedEngine planted_engine(nlohmann::json::object());
    Problem problem = small_problem();
    problem.score = "score + w * bias[h, q, kv]";
    problem.declarations.tensors = {{"bias", {Dtype::kF32, {}}}};
    problem.declarations.scalars = {{"w", Dtype::kF32}};
    std::vector<float> values(1 << 16, 0.5f);
    const auto view = [&](std::array<std::int64_t, 4> shape) {
      return Tensor::contiguous(values.data(), Dtype::kF32, shape);
    };
    Tensors tensors;
    tensors.q = view({1, 2, 40, 16});
    tensors.k = tensors.v = view({1, 2, 50, 16});
    tensors.named["bias"] = view({2, 40, 50, 1});
    tensors.scalars["w"] = 0.25;
    TuneOptions options = some_seconds();
    options.budget_seconds = 1;
    options.operands = &tensors;
    const auto report = planted_engine.engine->tune(problem, {1, 40, 50}, options);
    REQUIRE_MESSAGE(report, report.error().message);
    CHECK(report->isolated);
    CHECK(report->winner.median_us > 0);
    tensors.named.clear();
    CHECK_FALSE(planted_engine.engine->tune(problem, {1, 40, 50}, options));
  }
}
