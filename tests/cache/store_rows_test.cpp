// SPDX-License-Identifier: Apache-2.0
// Store: rows that somebody else wrote. They are data: what breaks a rule is skipped and named.
#include <attune/store.h>
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::Store;

namespace {

// A table without our constraints, as a stranger's file may have it.
std::string loosen(const std::string& table, const std::string& key) {
  return "CREATE TABLE loose AS SELECT * FROM " + table + "; DROP TABLE " + table +
         "; ALTER TABLE loose RENAME TO " + table + "; CREATE UNIQUE INDEX loose_key ON " + table +
         " (" + key + ");";
}

struct HostileChange {
  const char* column;
  const char* value;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("rows of winners that break a rule are skipped, counted and found by check") {
    const HostileChange changes[] = {
        {"t_us", "-1.0"},
        {"t_us", "'fast'"},
        {"t_us", "NULL"},
        {"t_us", "9e999"},
        {"t_us", "x'00ff'"},
        {"lo_us", "-0.5"},
        {"hi_us", "1e300"},
        {"default_us", "-9223372036854775808"},
        {"n", "9223372036854775807"},
        {"n", "-1"},
        {"n", "1.5"},
        {"abi_rev", "4294967299"},
        {"n_trials", "'; DROP TABLE winner; --'"},
        {"tune_s", "-1"},
        {"max_err", "-1e-9"},
        {"origin", "'stranger'"},
        {"origin", "''"},
        {"effort", "'a b'"},
        {"effort", "zeroblob(100)"},
        {"policy", "'warm'';--'"},
        {"code_hash", "'\x1b[31m'"},
        {"created", "'tomorrow'"},
        {"created", "20260131"},
        {"schedule", "'{\"family\":\"flash_cpu\",\"rows\":7}'"},  // Its hash is another row's.
        {"schedule", "'not JSON'"},
        {"schedule", "CAST(x'7b2222' AS TEXT)"},
        {"runner_up", "'[]'"},
        {"runner_up", "hex(randomblob(100000))"},
        {"dev", "'no such device'"},
        {"prob", "NULL"},
    };
    for (const HostileChange& change : changes) {
      CAPTURE(std::string(change.column));
      CAPTURE(std::string(change.value));
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      {
        const auto store = Store::open(path);
        store->put(sample_record({1, 1, 1}));
        store->put(sample_record({1, 1, 2}));
      }
      raw_sql(path, loosen("winner", "dev, policy, prob") + "UPDATE winner SET " + change.column +
                        " = " + change.value +
                        " WHERE prob = (SELECT prob FROM problem WHERE lg_kv = 1)");
      const auto store = Store::open(path);
      REQUIRE(store->records().size() == 1);
      CHECK(store->records()[0].shape.kv_len == 1);
      REQUIRE(store->notes().size() == 1);
      CHECK(store->notes()[0].starts_with("1 stored result"));
      CHECK_FALSE(store->check().empty());
      CHECK(names_with(folder.content(), "corrupt").empty());
    }
  }

  TEST_CASE("devices and problems that do not match their keys make their winners unusable") {
    for (const char* change :
         {"UPDATE problem SET canon = '{\"dtype\":\"f16\"}'",
          "UPDATE problem SET shape = '{\"batch\":1,\"q_len\":1,\"kv_len\":2}'",
          "UPDATE problem SET shape = '{\"batch\":-1,\"q_len\":1,\"kv_len\":1}'",
          "UPDATE problem SET shape = '{\"batch\":1e400,\"q_len\":1,\"kv_len\":1}'",
          "UPDATE problem SET shape = '{\"batch\":18446744073709551615,\"q_len\":1,\"kv_len\":1}'",
          "UPDATE problem SET shape = '[[[[[[[[[[[[[[[[[[[['",
          "UPDATE problem SET canon = printf('%.*c', 60000, '[')", "UPDATE device SET canon = '{}'",
          "DELETE FROM problem", "DELETE FROM device"}) {
      CAPTURE(std::string(change));
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      Store::open(path)->put(sample_record({1, 1, 1}));
      raw_sql(path, change);
      const auto store = Store::open(path);
      CHECK(store->records().empty());
      CHECK(store->notes().size() == 1);
      CHECK_FALSE(store->check().empty());
    }
  }

  TEST_CASE("rows of trials that break a rule are skipped") {
    const HostileChange changes[] = {
        {"t_us", "-1.0"},      {"status", "'maybe'"},       {"compile_ms", "'soon'"},
        {"code_bytes", "-1"},  {"code_bytes", "'1; DROP'"}, {"n", "1e20"},
        {"created", "''"},     {"config_hash", "'0000'"},   {"schedule", "'{}'"},
        {"reason", "x'ffff'"}, {"reason", "NULL"},          {"code_hash", "x'37'"},
    };
    for (const HostileChange& change : changes) {
      CAPTURE(std::string(change.column));
      CAPTURE(std::string(change.value));
      const TempFolder folder;
      const std::string path = folder.file("tune.db");
      {
        const auto store = Store::open(path);
        store->put(sample_trial({1, 1, 1}, 4));
        store->put(sample_trial({1, 1, 1}, 8));
      }
      raw_sql(path, loosen("trial", "dev, policy, prob, config_hash") + "UPDATE trial SET " +
                        change.column + " = " + change.value + " WHERE schedule LIKE '%8%'");
      const auto store = Store::open(path);
      const auto trials = store->trials(sample_record({1, 1, 1}));
      REQUIRE(trials.size() == 1);
      CHECK(trials[0].schedule == sample_trial({}, 4).schedule);
    }
  }

  TEST_CASE("a reason from a stranger cannot steer a terminal") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    Store::open(path)->put(sample_trial({1, 1, 1}, 4));
    raw_sql(path, "UPDATE trial SET reason = 'a' || char(27) || '[2J' || CAST(x'ff' AS TEXT)");
    const auto trials = Store::open(path)->trials(sample_record({1, 1, 1}));
    REQUIRE(trials.size() == 1);
    CHECK(trials[0].reason == "a?[2J\xef\xbf\xbd");
  }

  TEST_CASE("triggers that a stranger's file brings do not run") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    Store::open(path)->put(sample_record({1, 1, 1}));
    raw_sql(path, "CREATE TRIGGER trap AFTER INSERT ON winner BEGIN DELETE FROM winner; END");
    Store::open(path)->put(sample_record({1, 1, 2}));
    CHECK(Store::open(path)->records().size() == 2);
  }

  TEST_CASE("a block list's broken or huge rules are passed over") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    Store::open(path)->put(sample_record({1, 1, 1}));
    raw_sql(path, loosen("blocklist", "fam, dev_pat, config_pat") +
                      "INSERT INTO blocklist VALUES (NULL, '*', '*', 'x'), (7, '*', '*', 'x'),"
                      " ('*', printf('%.*c', 5000, '*'), '*', 'x'), ('[', '*', '*', 'x')");
    CHECK(Store::open(path)->find(kDevice, kProblem, {1, 1, 1}));
  }

  TEST_CASE("check names a winner without its problem") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    Store::open(path)->put(sample_record({1, 1, 1}));
    CHECK(Store::open(path)->check().empty());
    raw_sql(path, "DELETE FROM problem");
    const std::string faults = joined(Store::open(path)->check());
    CHECK(faults.find("a row of winner refers to a row of problem that does not exist") !=
          std::string::npos);
    CHECK(faults.find("its device or problem is missing") != std::string::npos);
  }

  TEST_CASE("check reports pages that SQLite finds wrong") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    {
      const auto store = Store::open(path);
      for (int i = 0; i < 50; ++i) store->put(sample_trial({1, 1, 1}, i));
    }
    // The trials' last page: no winner is read from it, so that opening does not notice.
    const std::int64_t page =
        raw_integer(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'trial'");
    std::string bytes = bytes_of(path);
    for (int i = 0; i < 4; ++i) bytes[static_cast<std::size_t>(page - 1) * 4096 + 8 + i] = '\x7f';
    write_bytes(path, bytes);
    const auto store = Store::open(path);
    CHECK(store->path() == path);
    CHECK(joined(store->check()).find("SQLite: ") != std::string::npos);
  }
}
