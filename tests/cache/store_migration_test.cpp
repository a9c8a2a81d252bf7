// SPDX-License-Identifier: Apache-2.0
// Store: files of version 1 are brought to the present version, or read as they are.
#include <attune/store.h>
#include <attune/store_files.h>
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "cache/migration.h"
#include "cache/store_rows.h"
#include "src/support/hash.h"
#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::Store;
using attune::TrialRecord;
using attune::TuneRecord;

namespace {

// SQL that makes a file of version 1 with `rows` winners and a trial and a wanted shape for each.
std::string version_1(int rows) {
  std::string sql = bytes_of(ATTUNE_SOURCE_DIR "/tests/cache/schema_version_1.sql");
  const std::string device = kDevice, problem = kProblem;
  const std::string dev = attune::content_hash(device), env = attune::content_hash("any");
  const auto quoted = [](const std::string& text) { return "'" + text + "'"; };
  sql += "INSERT INTO device VALUES (" + quoted(dev) + ", " + quoted(device) +
         ", 'x86-64-v3', 'Test CPU', 8, NULL, NULL);"
         "INSERT INTO env VALUES (" +
         quoted(env) + ", '0.1.0', 'Linux \"6\" x86_64');";
  for (int i = 0; i < rows; ++i) {
    const TuneRecord r = sample_record({1, 8, i});
    const std::string shape = "{\"batch\":1,\"q_len\":8,\"kv_len\":" + std::to_string(i) + "}";
    const std::string prob = attune::content_hash({problem, shape});
    const std::string config = attune::content_hash(r.schedule);
    sql += "INSERT INTO problem VALUES (" + quoted(prob) + ", " + quoted(problem) + ", " +
           quoted(shape) + ", " + quoted(attune::content_hash(problem)) + ", 0, 3, 1);";
    sql += "INSERT INTO winner VALUES (" + quoted(dev) + ", 'warm', " + quoted(prob) +
           ", 'flash_cpu', " + quoted(r.schedule) + ", " + quoted(config) +
           ", 3, 'abc', 'quick', 12.5, 12.25, 13, 40, 20, '', 0, 0, 17, 2.5, " + quoted(env) +
           ", 'local', 1, '2026-01-31T12:00:00Z');";
    sql += "INSERT INTO trial VALUES (" + quoted(dev) + ", 'warm', " + quoted(prob) + ", " +
           quoted(config) + ", " + quoted(r.schedule) +
           ", 'slow', 'why', 'abc', 30, 29, 31, 9, 41.5, 9000, " + quoted(env) +
           ", '2026-01-31T12:00:00Z');";
    sql += "INSERT INTO wanted VALUES (" + quoted(dev) + ", " + quoted(prob) +
           ", 4, 'default', '2026-01-31T12:00:00Z', '2026-01-31T12:00:00Z');";
  }
  return sql;
}

// As version 1 left it: closed, in WAL mode.
void make_version_1(const std::string& path, int rows) {
  raw_sql(path, "PRAGMA journal_mode = WAL");
  raw_sql(path, "BEGIN;" + version_1(rows) + "COMMIT");
  REQUIRE(bytes_of(path)[18] == 2);
  REQUIRE(raw_integer(path, "PRAGMA user_version") == 1);
}

std::string columns_of(const std::string& path, const std::string& table) {
  auto connection = attune::sqlite::Connection::open(path, attune::sqlite::OpenMode::kReadOnly);
  REQUIRE(connection);
  const auto columns = connection->text(
      "SELECT group_concat(name || ' ' || type || ' ' || \"notnull\" || ' ' || pk, ', ')"
      " FROM (SELECT * FROM pragma_table_info('" +
      table + "') ORDER BY name)");
  return columns.value_or("none");
}

bool has_all(const Store& store, int rows) {
  for (int i = 0; i < rows; ++i) {
    const auto hit = store.find(kDevice, kProblem, {1, 8, i});
    if (!hit || hit->record.shape.kv_len != i || hit->record.median_us != 12.5) return false;
    if (hit->record.environment != R"({"library":"0.1.0","os":"Linux \"6\" x86_64"})") return false;
  }
  return store.records().size() == static_cast<std::size_t>(rows);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a file of version 1 is migrated with all that it has, and kept beside") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    make_version_1(path, 5);
    {
      const auto store = Store::open(path);
      CHECK(store->path() == path);
      CHECK(has_all(*store, 5));
      REQUIRE(store->notes().size() == 1);
      CHECK(store->notes()[0].find("tune.db.v1-backup") != std::string::npos);
      const auto trials = store->trials(sample_record({1, 8, 3}));
      REQUIRE(trials.size() == 1);
      CHECK(trials[0].status == "slow");
      CHECK(trials[0].reason == "why");
      CHECK(trials[0].registers == 0);
      CHECK(store->check().empty());
      store->put(sample_record({1, 8, 5}));
    }
    CHECK(raw_integer(path, "PRAGMA user_version") == 2);
    CHECK(raw_integer(path, "SELECT sum(hits) FROM wanted") == 20);
    CHECK(raw_integer(path, "SELECT count(*) FROM env") == 2);
    const std::string backup = path + ".v1-backup";
    CHECK(bytes_of(backup)[18] == 1);
    CHECK(raw_integer(backup, "PRAGMA user_version") == 1);
    CHECK(raw_integer(backup, "SELECT count(*) FROM winner") == 5);
    const auto again = Store::open(path);
    CHECK(again->notes().empty());
    CHECK(again->records().size() == 6);
  }

  TEST_CASE("a migrated file has the tables of a fresh one") {
    const TempFolder folder;
    make_version_1(folder.file("old.db"), 1);
    Store::open(folder.file("old.db"));
    Store::open(folder.file("new.db"));
    for (const char* table :
         {"meta", "device", "env", "family", "problem", "winner", "trial", "blocklist", "wanted"}) {
      CAPTURE(std::string(table));
      CHECK(columns_of(folder.file("old.db"), table) == columns_of(folder.file("new.db"), table));
      CHECK(columns_of(folder.file("new.db"), table) != "none");
    }
  }

  TEST_CASE("processes that migrate the same file at once all succeed and lose nothing") {
    for (int round = 0; round < 3; ++round) {
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      make_version_1(path, 3);
      std::vector<pid_t> children;
      for (int i = 0; i < 5; ++i) {
        children.push_back(start_child([&, i] {
          const auto store = Store::open(path);
          const bool whole = has_all(*store, 3) || store->records().size() > 3;
          store->put(sample_record({2, 1, i}));
          store->flush();
          return verdict(store->path() == path && whole && store->notes().size() <= 1,
                         store->notes());
        }));
      }
      for (pid_t child : children) CHECK(result_of(child) == 0);
      CHECK(Store::open(path)->records().size() == 8);
      CHECK(names_with(folder.content(), "corrupt").empty());
      CHECK(names_with(folder.content(), "unfinished").empty());
    }
  }

  TEST_CASE("a migration that is killed leaves the old file or the new one") {
    for (int round = 0; round < 12; ++round) {
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      make_version_1(path, 40);
      const pid_t child = start_child([&] {
        Store::open(path);
        return 0;
      });
      usleep(static_cast<useconds_t>(round * 700));
      kill(child, SIGKILL);
      result_of(child);
      const auto store = Store::open(path);
      CHECK(has_all(*store, 40));
      CHECK(store->path() == path);
      CHECK(raw_integer(path, "PRAGMA user_version") == 2);
    }
  }

  TEST_CASE("an unfinished migration is rolled back by the next process") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    make_version_1(path, 3);
    const int result = in_child([&] {
      auto connection = attune::sqlite::Connection::open(path, attune::sqlite::OpenMode::kCreate);
      if (!connection || !connection->define_content_hash()) return 1;
      const attune::FileKind kind = attune::tune_file_kind();
      if (!connection->exec("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")) return 2;
      if (!connection->exec(std::string(kind.migrations[0]))) return 3;
      raise(SIGKILL);  // All done, nothing committed.
      return 4;
    });
    CHECK(result == -1);
    CHECK(raw_integer(path, "PRAGMA user_version") == 1);
    CHECK(has_all(*Store::open(path), 3));
  }

  TEST_CASE("without room for a backup nothing is changed, and the file is read") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    make_version_1(path, 3);
    REQUIRE(setenv("XDG_RUNTIME_DIR", folder.path().c_str(), 1) == 0);
    const std::string before = bytes_of(path);
    const int result = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit small{4096, RLIM_INFINITY};
      setrlimit(RLIMIT_FSIZE, &small);
      const auto store = Store::open(path);
      return verdict(has_all(*store, 3) && !store->notes().empty(), store->notes());
    });
    unsetenv("XDG_RUNTIME_DIR");
    CHECK(result == 0);
    CHECK(bytes_of(path) == before);
    CHECK(names_with(folder.content(), "backup").empty());
  }

  TEST_CASE("a read-only file of version 1 is read through a copy in memory") {
    const TempFolder folder;
    const std::string inner = folder.file("inner"), path = inner + "/tune.db";
    std::filesystem::create_directory(inner);
    make_version_1(path, 3);
    const std::string before = bytes_of(path);
    REQUIRE(chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(chmod(inner.c_str(), 0555) == 0);
    const int result = in_unprivileged_child([&] {
      setenv("TMPDIR", "/proc", 1);
      unsetenv("XDG_RUNTIME_DIR");
      const auto store = Store::open(path);
      const bool good = has_all(*store, 3) && store->trials(sample_record({1, 8, 1})).size() == 1 &&
                        store->check().empty() && store->wanted(kDevice).empty();
      return verdict(good, store->notes());
    });
    REQUIRE(chmod(inner.c_str(), 0755) == 0);
    CHECK(bytes_of(path) == before);
    CHECK(std::filesystem::exists(path + ".v1-backup") == false);
    if (result != kCannotDropRights) CHECK(result == 0);
    const auto read = attune::read_results(path);
    REQUIRE(read);
    CHECK(read->records.size() == 3);
    CHECK(bytes_of(path) == before);
  }

  TEST_CASE("version 1 by its mark only is set aside, whole") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    raw_sql(path, version_1(1) + "DROP TABLE trial");
    const auto store = Store::open(path);
    CHECK(store->path() == path);
    CHECK(store->records().empty());
    CHECK(names_with(folder.content(), "tune.db.corrupt-").size() == 1);
  }
}
