// SPDX-License-Identifier: Apache-2.0
// attune cache export, import, merge, diff and check, from end to end.
#include "tests/cli/program.h"

namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// A store with a result for each query length.
void tune(Program& program, const std::string& store, const std::vector<std::string>& lengths) {
  program.write("P.json", R"({"head_dim": 16, "q_heads": 2})");
  for (const std::string& length : lengths) {
    const Outcome tuned = program.run(
        {"tune", "--problem", "P.json", "--q-len", length, "--budget", "0.3", "--store", store});
    CAPTURE(tuned.err);
    REQUIRE(tuned.status == 0);
  }
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("results travel from one store to another, in both formats") {
    Program program;
    tune(program, "a.db", {"8", "9"});
    for (const std::string file : {"out.jsonl", "out.db"}) {
      CAPTURE(file);
      const auto exported =
          program.run({"cache", "export", "--store", "a.db", "-o", file, "--json"}).json();
      CHECK(exported["records"] == 2);
      CHECK(program.run({"cache", "check", file}).out_has("sound, 2 results"));
      const Outcome dry = program.run({"cache", "import", file, "--dry-run", "--store", "b.db"});
      CHECK(dry.status == 2);  // A named store that does not exist.
      CHECK_FALSE(program.exists("b.db"));
      const auto imported =
          program.run({"cache", "import", file, "--store", file + ".store", "--json"}).json();
      CHECK(imported["imported"] == 2);
      const auto list = program.run({"cache", "list", "--store", file + ".store", "--json"}).json();
      REQUIRE(list["records"].size() == 2);
      CHECK(list["records"][0]["origin"] == "imported");
      CHECK(list["records"][0]["environment"].is_object());
      const auto ran = program.run({"cache", "import", file, "--store", file + ".store"});
      CHECK(ran.out_has("took 0 of 2 results"));
    }
    CHECK(program.run({"cache", "diff", "out.jsonl", "out.db"})
              .out_has("0 added, 0 removed, 0 changed"));
    CHECK(program.run({"cache", "check", "--store", "a.db"}).status == 0);
    CHECK(program.run({"cache", "show", "1", "--store", "a.db"}).out_has("measured with {"));
  }

  TEST_CASE("a dry run of an import into no store says what it would take and makes none") {
    Program program;
    tune(program, "a.db", {"8"});
    REQUIRE(program.run({"cache", "export", "--store", "a.db", "-o", "a.jsonl"}).status == 0);
    program.environment["ATTUNE_CACHE_DIR"] = program.folder.file("fresh");
    const Outcome dry = program.run({"cache", "import", "a.jsonl", "--dry-run"});
    CHECK(dry.status == 0);
    CHECK(dry.out_has("would take 1 of 1 result "));
    CHECK_FALSE(program.exists("fresh"));
  }

  TEST_CASE("merging shards is independent of their order, and filters choose") {
    Program program;
    tune(program, "a.db", {"8"});
    tune(program, "b.db", {"8", "9"});
    REQUIRE(program.run({"cache", "merge", "a.db", "b.db", "-o", "ab.jsonl"}).status == 0);
    REQUIRE(program.run({"cache", "merge", "b.db", "a.db", "-o", "ba.jsonl"}).status == 0);
    CHECK(content(program.folder.file("ab.jsonl")) == content(program.folder.file("ba.jsonl")));
    CHECK(program.run({"cache", "check", "ab.jsonl"}).out_has("sound, 2 results"));
    const auto count = [&](const std::vector<std::string>& more) {
      std::vector<std::string> words = {"cache", "export", "--store", "b.db",
                                        "-o",    "f.db",   "--json"};
      words.insert(words.end(), more.begin(), more.end());
      return program.run(words).json()["records"];
    };
    CHECK(count({"--device", "sm_*"}) == 0);
    CHECK(count({"--device", "*86*"}) == 2);
    CHECK(count({"--problem", "P.json"}) == 2);
    CHECK(count({"--since", "1"}) == 2);
    CHECK(count({"--since", "2999-01-01"}) == 0);
  }

  TEST_CASE("a command that fails leaves no output") {
    Program program;
    tune(program, "a.db", {"8"});
    program.write("bad.jsonl", "{\"attune_result\":1}\n");
    program.write("notes.jsonl", "my notes\n");
    CHECK(program.run({"cache", "merge", "a.db", "bad.jsonl", "-o", "o.jsonl"}).status == 2);
    CHECK(program.run({"cache", "merge", "a.db", "none.db", "-o", "o.jsonl"}).status == 2);
    CHECK(program.run({"cache", "export", "--store", "a.db", "-o", "o.csv"}).status == 2);
    CHECK(program.run({"cache", "export", "--store", "a.db", "-o", "o.db", "--since", "soon"})
              .status == 2);
    CHECK(program.run({"cache", "import", "none.jsonl", "--store", "new.db"}).status == 2);
    CHECK(program.run({"cache", "import", "bad.jsonl", "--store", "new.db"}).status == 2);
    CHECK(program.run({"cache", "export", "--store", "a.db", "-o", "notes.jsonl"}).status == 2);
    CHECK(content(program.folder.file("notes.jsonl")) == "my notes\n");
    for (const char* name : {"o.jsonl", "o.csv", "o.db", "new.db"})
      CHECK_FALSE(program.exists(name));
    CHECK(program.run({"cache", "check", "bad.jsonl"}).status == 2);
    program.largest_file = 3000;
    CHECK(program.run({"cache", "merge", "a.db", "-o", "o.db"}).status == 1);
    CHECK_FALSE(program.exists("o.db"));
  }

  TEST_CASE("an illegal schedule is found by check, left out by import, and pruned as stale") {
    Program program;
    tune(program, "a.db", {"8", "9"});
    REQUIRE(program.run({"cache", "export", "--store", "a.db", "-o", "a.jsonl"}).status == 0);
    std::string lines = content(program.folder.file("a.jsonl"));
    const std::string key = "\"schedule\":{\"family\":\"";
    const auto at = lines.find(key);
    REQUIRE(at != std::string::npos);
    lines.replace(at, lines.find('}', at) - at,
                  "\"schedule\":{\"family\":\"flash_cpu\",\"rows\":77");
    program.write("a.jsonl", lines);
    const Outcome checked = program.run({"cache", "check", "a.jsonl"});
    CHECK(checked.status == 1);
    CHECK(checked.out_has("its schedule: "));
    CHECK(program.run({"cache", "import", "a.jsonl", "--store", "b.db", "--json"})
              .json()["rejected"]
              .size() == 1);
    CHECK(program.run({"cache", "prune", "--stale", "--store", "b.db", "--json"})
              .json()["removed_stale"] == 0);
    CHECK(program.run({"cache", "list", "--store", "b.db", "--json"}).json()["records"].size() ==
          1);
  }
}
