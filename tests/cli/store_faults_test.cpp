// SPDX-License-Identifier: Apache-2.0
// Whatever state the store and the kernel cache are in, a run works and says what it could not use.
#include "tests/cli/program.h"

namespace {

Outcome run_anyway(Program& program) {
  program.write("P.json", "{}");
  program.write_operands("in.safetensors");
  const Outcome ran = program.run({"run", "--problem", "P.json", "--input", "in.safetensors",
                                   "--output", "out.safetensors", "--check"});
  CAPTURE(ran.err);
  CHECK(ran.status == 0);
  CHECK(ran.out_has("check: ok"));
  CHECK(program.exists("out.safetensors"));
  return ran;
}

void patch(const std::string& path, std::streamoff at, const std::string& bytes) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  REQUIRE(file.good());
  file.seekp(at);
  file << bytes;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a cache folder that cannot be made is a note, not a failure") {
    Program program;
    program.environment["ATTUNE_CACHE_DIR"] = "/proc/no-such-folder/cache";
    const Outcome ran = run_anyway(program);
    CHECK(ran.err_has("note: "));
    CHECK(ran.err_has("/proc/no-such-folder/cache"));
  }

  TEST_CASE("a read-only cache folder is a note, not a failure") {
    namespace fs = std::filesystem;
    Program program;
    program.obeys_permissions = true;
    const fs::path cache = program.folder.file("cache");
    SUBCASE("an empty one") { fs::create_directory(cache); }
    SUBCASE("one with files of an earlier run") {
      CHECK(run_anyway(program).err.empty());
      for (const auto& file : fs::directory_iterator(cache)) {
        fs::permissions(file, fs::perms::owner_read);
      }
    }
    fs::permissions(cache, fs::perms::owner_read | fs::perms::owner_exec);
    const Outcome ran = run_anyway(program);
    CHECK(ran.err_has("tune.db` cannot be written"));
    CHECK(ran.err_has("kern.db` cannot be written"));
    fs::permissions(cache, fs::perms::owner_all);  // So that it can be removed.
  }

  TEST_CASE("a full disk under the cache folder is a note, not a failure") {
    Program program;
    program.largest_file = 6000;
    const Outcome ran = run_anyway(program);
    CHECK(ran.err_has("note: "));
    CHECK(ran.err_has("cache"));
  }

  TEST_CASE("no folder for a cache at all is a note, not a failure") {
    Program program;
    for (const char* name : {"ATTUNE_CACHE_DIR", "XDG_CACHE_HOME", "HOME"}) {
      program.environment[name] = "";
    }
    CHECK(run_anyway(program).err_has("ATTUNE_CACHE_DIR"));
  }

  TEST_CASE("a store written by a newer version is left alone and said so") {
    Program program;
    run_anyway(program);
    const std::string store = program.folder.file("cache") + "/tune.db";
    constexpr std::streamoff kUserVersion = 60;  // SQLite's file format, section 1.3.
    patch(store, kUserVersion, std::string("\0\0\x27\x0f", 4));
    const auto size = std::filesystem::file_size(store);
    const Outcome ran = run_anyway(program);
    CHECK(ran.err_has("newer"));
    CHECK(ran.err_has("9999"));
    CHECK(std::filesystem::file_size(store) == size);
    CHECK(program.run({"cache", "check"}).status == 1);
  }

  TEST_CASE("files that are no databases are set aside and said so") {
    Program program;
    std::filesystem::create_directory(program.folder.file("cache"));
    program.write("cache/tune.db", std::string(5000, 'x'));
    program.write("cache/kern.db", "short");
    for (const char* action : {"list", "check"}) {
      const Outcome looked = program.run({"cache", action});
      CHECK(looked.status == 2);
      CHECK(looked.err_has("not a database"));
    }
    CHECK(std::filesystem::file_size(program.folder.file("cache/tune.db")) == 5000);
    const Outcome ran = run_anyway(program);
    CHECK(ran.err_has("tune.db.corrupt-"));
    CHECK(ran.err_has("kern.db.corrupt-"));
    const Outcome again = run_anyway(program);
    CHECK(again.err.empty());
    CHECK(again.out_has("from kern.db"));
  }

  TEST_CASE("a store named by --store is used instead of the default one") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    const Outcome tuned = program.run({"tune", "--problem", "P.json", "--input", "in.safetensors",
                                       "--budget", "0.5", "--store", "mine.db", "--json"});
    REQUIRE(tuned.status == 0);
    CHECK(program.exists("mine.db"));
    const auto run = [&](const std::vector<std::string>& more) {
      std::vector<std::string> words = {"run",           "--problem",      "P.json",
                                        "--input",       "in.safetensors", "--output",
                                        "o.safetensors", "--json"};
      words.insert(words.end(), more.begin(), more.end());
      return program.run(words).json()["rung"];
    };
    CHECK(run({"--store", "mine.db"}) == "stored, exact");
    CHECK(run({}) == "default");
  }
}
