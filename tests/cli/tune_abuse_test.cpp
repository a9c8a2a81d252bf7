// SPDX-License-Identifier: Apache-2.0
// Tuning that is killed, and tuning by many processes at once.
#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <set>
#include <thread>

#include <attune/engine.h>

#include "tests/cli/program.h"
#include "tests/random_seed.h"
#include "tests/stress.h"

namespace {

using namespace attune;

constexpr const char* kProblem = R"({"head_dim": 32, "q_heads": 2, "mask": "causal"})";
const Shape kShape{1, 200, 210};

std::vector<std::string> tune_words(const std::string& budget) {
  return {"tune", "--problem", kProblem,  "--q-len",  "200",  "--kv-len",
          "210",  "--store",   "tune.db", "--budget", budget, "--json"};
}

/// The trials of kProblem: how each schedule's has ended, or "racing".
std::map<std::string, std::string> trials_of(Store& store) {
  TuneRecord key;
  key.device = Engine::open()->target().json();
  key.problem = problem_from_json(kProblem)->json();
  key.shape = kShape;
  key.policy = "cold";
  std::map<std::string, std::string> statuses;
  for (const TrialRecord& trial : store.trials(key)) statuses[trial.schedule] = trial.status;
  return statuses;
}

/// Whether nothing of `before` is lost in `now`. Who raced and was not far behind races again with
/// the next start, because times are compared within one run only.
bool has_kept(const std::map<std::string, std::string>& before,
              const std::map<std::string, std::string>& now) {
  const auto raced = [](const std::string& status) {
    return status == "racing" || status == "ok" || status == "slow";
  };
  return std::ranges::all_of(before, [&](const auto& trial) {
    const auto found = now.find(trial.first);
    if (found == now.end()) return false;
    return found->second == trial.second || (raced(found->second) && raced(trial.second));
  });
}

/// Whether any process has this folder in its environment, as those that a Program starts do.
bool anybody_works_in(const std::string& folder) {
  for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
    std::ifstream file(entry.path() / "environ", std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    if (content.str().find("ATTUNE_CACHE_DIR=" + folder) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("stress: tuning that is killed at any moment loses nothing, and goes on") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const int kills = stress_count(4, 200);
    std::optional<Program> program(std::in_place);
    std::map<std::string, std::string> before;
    std::size_t most = 0;
    for (int i = 0; i < kills; ++i) {
      CAPTURE(i);
      const pid_t child = program->start(tune_words("60"));
      std::this_thread::sleep_for(std::chrono::milliseconds(random() % (1000 + 1000 * (i % 8))));
      kill(child, SIGKILL);
      static_cast<void>(program->wait(child));
      // Its workers notice within a moment.
      for (int wait = 0; wait < 100 && anybody_works_in(program->folder.file("cache")); ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
      }
      CHECK(!anybody_works_in(program->folder.file("cache")));
      const auto store = Store::open(program->folder.file("tune.db"));
      CHECK(store->notes().empty());
      CHECK(store->check().empty());
      const std::map<std::string, std::string> now = trials_of(*store);
      CHECK(has_kept(before, now));
      before = now;
      most = std::max(most, now.size());
      // Where it had found the winner, the next one begins anew.
      if (!store->records().empty()) {
        program.emplace();
        before.clear();
      }
    }
    const Outcome whole = program->run(tune_words("2"));
    CAPTURE(whole.err);
    REQUIRE(whole.status == 0);
    CHECK(whole.err.empty());
    CHECK(whole.json()["results"][0]["winner"]["median_us"] > 0);
    INFO("kills, of which the longest-lived tuning had ended so many trials: " << most);
    CHECK((most > 0 || kills < 8));
    const Outcome checked = program->run({"cache", "check", "--store", "tune.db"});
    CHECK(checked.status == 0);
  }

  TEST_CASE("stress: eight processes on a cold cache all get the same right result") {
    for (int round = 0; round < stress_count(1, 10); ++round) {
      CAPTURE(round);
      Program shared;
      shared.write("P.json", "{}");
      shared.write_operands("in.safetensors");
      constexpr int kProcesses = 8;
      std::vector<std::unique_ptr<Program>> programs;
      std::vector<pid_t> children;
      for (int i = 0; i < kProcesses; ++i) {
        auto& program = *programs.emplace_back(std::make_unique<Program>());
        program.environment = shared.environment;
        children.push_back(program.start({"run", "--problem", shared.folder.file("P.json"),
                                          "--input", shared.folder.file("in.safetensors"),
                                          "--output", "out.safetensors", "--check"}));
      }
      std::set<std::string> outputs;
      for (int i = 0; i < kProcesses; ++i) {
        const Outcome ran = programs[i]->wait(children[i]);
        CAPTURE(ran.err);
        CHECK(ran.status == 0);
        CHECK(ran.err.empty());
        std::ifstream file(programs[i]->folder.file("out.safetensors"), std::ios::binary);
        std::ostringstream bytes;
        bytes << file.rdbuf();
        outputs.insert(bytes.str());
      }
      CHECK(outputs.size() == 1);
    }
  }

  TEST_CASE("stress: processes that tune at once into one store lose no row") {
    for (int round = 0; round < stress_count(1, 10); ++round) {
      CAPTURE(round);
      Program program;
      const std::string store_path = program.folder.file("tune.db");
      constexpr int kProcesses = 4;
      std::vector<std::unique_ptr<Program>> programs;
      std::vector<pid_t> children;
      for (int i = 0; i < kProcesses; ++i) {
        auto& one = *programs.emplace_back(std::make_unique<Program>());
        one.environment = program.environment;
        // Half of them the same problem, half others.
        children.push_back(
            one.start({"tune", "--problem", R"({"head_dim": 16, "q_heads": 2})", "--q-len",
                       i < 2    ? "64"
                       : i == 2 ? "70"
                                : "80",
                       "--store", store_path, "--budget", "1", "--jobs", "1", "--json"}));
      }
      std::set<std::string> winners;
      std::vector<nlohmann::json> results;
      for (int i = 0; i < kProcesses; ++i) {
        const Outcome ran = programs[i]->wait(children[i]);
        CAPTURE(ran.err);
        REQUIRE(ran.status == 0);
        results.push_back(ran.json()["results"][0]);
      }
      const auto store = Store::open(store_path);
      CHECK(store->check().empty());
      CHECK(store->records().size() == 3);
      for (const auto& result : results) {
        TuneRecord key;
        key.device = Engine::open()->target().json();
        key.problem = problem_from_json(R"({"head_dim": 16, "q_heads": 2})")->json();
        key.shape = {1, result["winner"]["shape"]["q_len"], result["winner"]["shape"]["kv_len"]};
        key.policy = "cold";
        std::set<std::string> stored;
        for (const TrialRecord& trial : store->trials(key)) {
          stored.insert(nlohmann::json::parse(trial.schedule).dump());
        }
        for (const auto& trial : result["trials"]) {
          CHECK(stored.contains(trial["schedule"].dump()));
        }
      }
    }
  }

  TEST_CASE("four shards that tune at once make up the suite when they are merged") {
    Program program;
    std::vector<std::unique_ptr<Program>> programs;
    std::vector<pid_t> children;
    std::vector<std::string> merge = {"cache", "merge"};
    for (int i = 1; i <= 4; ++i) {
      auto& one = *programs.emplace_back(std::make_unique<Program>());
      merge.push_back(one.folder.file("shard.db"));
      children.push_back(one.start({"tune", "--suite", "quick", "--shard", std::to_string(i) + "/4",
                                    "--budget", "0", "--store", "shard.db"}));
    }
    for (int i = 0; i < 4; ++i) {
      const Outcome ran = programs[i]->wait(children[i]);
      CAPTURE(ran.err);
      CHECK(ran.status == 0);
    }
    // The suite has three cases, so one shard is empty; in any order the file is the same.
    std::set<std::string> files;
    for (int turn = 0; turn < 2; ++turn) {
      std::vector<std::string> words = merge;
      words.insert(words.end(), {"-o", "fleet.jsonl", "--json"});
      const Outcome merged = program.run(words);
      CAPTURE(merged.err);
      REQUIRE(merged.status == 0);
      CHECK(merged.json()["records"] == 3);
      std::ifstream file(program.folder.file("fleet.jsonl"), std::ios::binary);
      std::ostringstream content;
      content << file.rdbuf();
      files.insert(content.str());
      std::reverse(merge.begin() + 2, merge.end());
    }
    CHECK(files.size() == 1);
    const Outcome imported = program.run({"cache", "import", "fleet.jsonl"});
    CAPTURE(imported.err);
    CHECK(imported.status == 0);
    CHECK(program.run({"cache", "list", "--json"}).json()["records"].size() == 3);
  }
}
