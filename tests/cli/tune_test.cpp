// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <chrono>
#include <set>
#include <thread>

TEST_SUITE("host") {
  TEST_CASE("attune tune stores a winner and says how it compares") {
    Program program;
    program.write("P.json", R"({"head_dim": 16, "q_heads": 2})");
    const std::vector<std::string> words = {
        "tune",     "--problem", "P.json",   "--batch", "1",      "--q-len", "33",
        "--kv-len", "40",        "--budget", "1",       "--seed", "5"};
    const Outcome lines = program.run(words);
    CAPTURE(lines.err);
    REQUIRE(lines.status == 0);
    CHECK(lines.out_has("vs default"));
    CHECK(lines.out_has("default: "));
    CHECK(lines.out_has("<- winner"));
    CHECK(lines.out_has("(seed 5)"));
    CHECK(lines.out_has("stored in: " + program.folder.file("cache") + "/tune.db"));
    CHECK(lines.err.empty());  // No progress line in a pipe.

    auto with_json = words;
    with_json.push_back("--json");
    const auto json = program.run(with_json).json();
    REQUIRE(json["results"].size() == 1);
    const auto& result = json["results"][0];
    CHECK(result["seed"] == 5);
    CHECK(result["winner"]["median_us"] > 0);
    CHECK(result["winner"]["gain"] >= 1);
    CHECK(result["winner"]["shape"]["kv_len"] == 40);
    CHECK(result["trials"].size() >= 1);
    CHECK(result["trials"].size() + result["not_reached"].get<std::size_t>() > 1);
  }

  TEST_CASE("attune tune refuses budgets, shapes and suites that make no sense") {
    Program program;
    program.write("P.json", R"({"head_dim": 16, "q_heads": 2})");
    const struct {
      std::vector<std::string> flags;
      const char* word;
    } cases[] = {{{"--problem", "P.json", "--q-len", "8", "--budget", "-1"}, "--budget"},
                 {{"--problem", "P.json", "--q-len", "8", "--budget", "inf"}, "--budget"},
                 {{"--problem", "P.json", "--q-len", "8", "--budget", "nan"}, "--budget"},
                 {{"--problem", "P.json", "--q-len", "8", "--budget", "soon"}, "--budget"},
                 {{"--problem", "P.json", "--q-len", "8", "--jobs", "-1"}, "--jobs"},
                 {{"--problem", "P.json", "--q-len", "-8"}, "`q_len`"},
                 {{"--problem", "P.json", "--q-len", "1000000000000", "--kv-len", "1"}, "take"},
                 {{"--problem", "P.json", "--kv-len", "8"}, "--q-len"},
                 {{"--problem", "P.json", "--batch", "0", "--q-len", "8"}, "nothing to tune"},
                 {{"--problem", "P.json"}, "--input"},
                 {{"--problem", "P.json", "--input", "in.safetensors", "--q-len", "8"}, "--input"},
                 {{"--q-len", "8"}, "--problem"},
                 {{"--wanted", "--suite", "quick"}, "--wanted"},
                 {{"--wanted", "--problem", "P.json", "--q-len", "8"}, "--wanted"},
                 {{"--suite", "quick", "--shard", "5/4"}, "--shard"},
                 {{"--suite", "quick", "--shard", "0/4"}, "--shard"},
                 {{"--suite", "quick", "--shard", "half"}, "--shard"},
                 {{"--suite", "quick", "--candidate-time", "-3"}, "--candidate-time"},
                 {{"--suite", "qick"}, "did you mean `quick`"},
                 {{"--suite", "quick", "--problem", "P.json"}, "--suite"}};
    for (const auto& [flags, word] : cases) {
      std::vector<std::string> words = {"tune"};
      words.insert(words.end(), flags.begin(), flags.end());
      const Outcome ran = program.run(words);
      CAPTURE(ran.err);
      CHECK(ran.status == 2);
      CHECK_MESSAGE(ran.err_has(word), word);
    }
  }

  TEST_CASE("attune tune --suite tunes every case, and the store lists them") {
    Program program;
    const auto json = program.run({"tune", "--suite", "quick", "--budget", "0", "--json"}).json();
    CHECK(json["results"].size() == 3);
    CHECK(json["results"][0]["case"] == "f32-hd64");
    CHECK(program.run({"cache", "list", "--json"}).json()["records"].size() == 3);
  }

  TEST_CASE("shards of a suite are disjoint and make up the whole") {
    Program program;
    std::multiset<std::string> cases;
    for (const char* shard : {"1/2", "2/2"}) {
      const auto json =
          program.run({"tune", "--suite", "quick", "--shard", shard, "--dry-run", "--json"}).json();
      for (const auto& row : json["cases"]) cases.insert(row["case"]);
    }
    CHECK(cases == std::multiset<std::string>{"bf16-gqa-decode", "f16-hd32-causal", "f32-hd64"});
    // More shards than cases: the last ones have nothing to do.
    const Outcome idle =
        program.run({"tune", "--suite", "quick", "--shard", "7/8", "--budget", "0", "--json"});
    CHECK(idle.status == 0);
    CHECK(idle.json()["results"].empty());
  }

  TEST_CASE("what a run asked for is tuned without a word, once") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    REQUIRE(program
                .run({"run", "--problem", "P.json", "--input", "in.safetensors", "--output",
                      "out.safetensors"})
                .status == 0);
    const auto plan = program.run({"tune", "--wanted", "--dry-run", "--json"}).json();
    REQUIRE(plan["cases"].size() == 1);
    CHECK(plan["cases"][0]["shape"]["q_len"] == 5);
    const Outcome tuned = program.run({"tune", "--budget", "1"});
    CAPTURE(tuned.err);
    REQUIRE(tuned.status == 0);
    CHECK(tuned.out_has("tuning 1 shape that runs on this device asked for"));
    CHECK(program.run({"tune", "--wanted", "--dry-run", "--json"}).json()["cases"].empty());
    const Outcome ran = program.run(
        {"run", "--problem", "P.json", "--input", "in.safetensors", "--output", "out.safetensors"});
    CHECK(ran.out_has("(stored, exact)"));
  }

  TEST_CASE("a result that is stored is not measured again, unless asked to") {
    Program program;
    std::vector<std::string> words = {"tune",    "--problem", R"({"head_dim": 16, "q_heads": 2})",
                                      "--q-len", "33",        "--budget",
                                      "30",      "--json"};
    CHECK(program.run(words).json()["results"][0]["stored_before"] == false);
    CHECK(program.run(words).json()["results"][0]["stored_before"] == true);
    words.push_back("--again");
    CHECK(program.run(words).json()["results"][0]["stored_before"] == false);
    const Outcome explained =
        program.run({"explain", "--problem", R"({"head_dim": 16, "q_heads": 2})", "--q-len", "33"});
    CHECK(explained.out_has("(stored, exact)"));
    CHECK(explained.out_has("effort "));
  }

  TEST_CASE("attune tune --space shows parameters, rules and a problem's schedules") {
    Program program;
    const Outcome all = program.run({"tune", "--space"});
    CHECK(all.status == 0);
    CHECK(all.out_has("tile_kv"));
    CHECK(all.out_has("rule: "));
    const auto one = program.run(
        {"tune", "--space", "--problem", R"({"head_dim": 64, "q_heads": 2})", "--json"});
    REQUIRE(one.status == 0);
    const auto schedules = one.json()["schedules"];
    CHECK(schedules.size() > 5);
    for (std::size_t i = 1; i < schedules.size(); ++i) {
      CHECK(schedules[i - 1]["predicted_us"] <= schedules[i]["predicted_us"]);
    }
  }

  TEST_CASE("what tuning says repeats a failed check can be run as it is") {
    Program program;
    const Outcome ran =
        program.run({"verify", "--acceptance", "--problem", R"({"head_dim": 16, "q_heads": 2})",
                     "--q-len", "50", "--kv-len", "60", "--seed", "7"});
    CAPTURE(ran.err);
    CHECK(ran.status == 0);
    CHECK(ran.out_has("schedules agree with `naive`"));
  }

  TEST_CASE("an interrupted tuning ends with 130 and leaves a sound store") {
    Program program;
    program.write("P.json", R"({"head_dim": 64, "q_heads": 4})");
    const pid_t child = program.start(
        {"tune", "--problem", "P.json", "--q-len", "512", "--budget", "600", "--jobs", "1"});
    // Any moment will do; this one is in the middle of compiling.
    std::this_thread::sleep_for(std::chrono::milliseconds(1500));
    REQUIRE(kill(child, SIGINT) == 0);
    const Outcome ran = program.wait(child);
    CHECK(ran.status == 130);
    CHECK(ran.err_has("interrupted"));
    const Outcome checked = program.run({"cache", "check"});
    CAPTURE(checked.err);
    CHECK(checked.status == 0);
    CHECK(checked.out_has("sound"));
  }
}
