// SPDX-License-Identifier: Apache-2.0
// Results on their way between stores: what is written is read again, and nothing else is believed.
#include <attune/store_files.h>
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "cache/result_line.h"
#include "tests/cache/cache_fixtures.h"
#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

using attune::read_results;
using attune::Store;
using attune::TuneRecord;

namespace {

TuneRecord full_record(attune::Shape shape) {
  TuneRecord record = sample_record(shape);
  record.effort = "full";
  record.tie = 0.02;
  record.seed = std::numeric_limits<std::uint64_t>::max() - 7;
  record.environment = R"({"driver":"580.1","library":"0.1.0","os":"Linux 6.1 \"x\""})";
  record.median_us = 0.1 + 0.2;
  return record;
}

std::string line_of(attune::Shape shape) { return attune::result_line(full_record(shape)); }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string accept_all(const TuneRecord&) { return {}; }

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a line gives back every field of its record") {
    const TuneRecord record = full_record({2, 128, 4096});
    const std::string line = attune::result_line(record);
    TuneRecord again;
    REQUIRE(attune::parse_result_line(line, again) == "");
    CHECK(attune::result_line(again) == line);
    CHECK(again.device == record.device);
    CHECK(again.problem == record.problem);
    CHECK(again.shape == record.shape);
    CHECK(again.schedule == record.schedule);
    CHECK(again.runner_up == record.runner_up);
    CHECK(again.median_us == record.median_us);
    CHECK(again.seed == record.seed);
    CHECK(again.tie == record.tie);
    CHECK(again.environment == record.environment);
    CHECK(again.effort == "full");
    CHECK(again.created == record.created);
  }

  TEST_CASE("a text that JSON would write in another way is kept as it is") {
    TuneRecord record = full_record({1, 1, 1}), again;
    record.device = R"({ "arch" : "x86-64-v3", "units" : 1e1 })";
    record.runner_up.clear();
    record.environment.clear();
    REQUIRE(attune::parse_result_line(attune::result_line(record), again) == "");
    CHECK(again.device == record.device);
    CHECK(again.runner_up.empty());
    CHECK(again.environment.empty());
  }

  TEST_CASE("lines that break a rule are refused with their reason") {
    const std::string good = line_of({1, 8, 8});
    TuneRecord ignored;
    const auto fault = [&](const std::string& line) {
      return attune::parse_result_line(line, ignored);
    };
    REQUIRE(fault(good) == "");
    const std::string deep = std::string(20000, '[') + std::string(20000, ']');
    const std::string bad[] = {
        "",
        "7",
        "[]",
        "{}",
        "\xff\xfe",
        "'; DROP TABLE winner; --",
        deep,
        replaced(good, "\"attune_result\":1", "\"attune_result\":2"),
        replaced(good, "\"attune_result\":1", "\"attune_result\":-1"),
        replaced(good, "\"device\":{", "\"device\":[{"),
        replaced(good, "{\"arch\"", "{\"x\":" + deep + ",\"arch\""),
        replaced(good, "\"samples\":40", "\"samples\":99999999999999999999999"),
        replaced(good, "\"samples\":40", "\"samples\":4294967297"),
        replaced(good, "\"samples\":40", "\"samples\":-1"),
        replaced(good, "\"samples\":40", "\"samples\":1.5"),
        replaced(good, "\"kv_len\":8", "\"kv_len\":9223372036854775807"),
        replaced(good, "\"kv_len\":8", "\"kv_len\":8,\"more\":1"),
        replaced(good, "\"low_us\":12.25", "\"low_us\":NaN"),
        replaced(good, "\"low_us\":12.25", "\"low_us\":1e999"),
        replaced(good, "\"low_us\":12.25", "\"low_us\":-1"),
        replaced(good, "\"low_us\":12.25", "\"low_us\":\"fast\""),
        replaced(good, "\"low_us\":12.25,", ""),
        replaced(good, "\"tie\":0.02", "\"tie\":7"),
        replaced(good, "\"seed\":18446744073709551608", "\"seed\":18446744073709551616"),
        replaced(good, "\"policy\":\"warm\"", "\"policy\":\"warm' OR 1\""),
        replaced(good, "\"family\":\"flash_cpu\",", ""),
        replaced(good, "\"driver\":\"580.1\"", "\"driver\":580"),
        replaced(good, "\"driver\":\"580.1\"", "\"driver\":\"" + std::string(300, 'x') + "\""),
        replaced(good, "\"driver\"", "\"Driver Version\""),
        replaced(good, "\"origin\":\"local\"", "\"origin\":\"friend\""),
        replaced(good, "\"created\":\"2026", "\"created\":\"soon"),
        replaced(good, "\"origin\"", "\"code\":\"int main()\",\"origin\""),
        replaced(good, "\"driver\":\"580.1\"", "\"driver\":\"" + std::string(70000, 'x') + "\"")};
    for (const std::string& line : bad) {
      CAPTURE(line.substr(0, 100));
      CHECK(fault(line) != "");
    }
  }

  TEST_CASE("both formats give back what was exported, filtered") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    for (int i = 0; i < 4; ++i) store->put(full_record({1, 8, i}));
    TuneRecord other = full_record({1, 8, 9});
    other.device = R"({"arch":"sm_90a","name":"NVIDIA H100","units":132})";
    other.created = "2026-03-01T00:00:00Z";
    other.problem = R"({"dtype":"f16"})";
    store->put(other);
    for (const char* ending : {"db", "jsonl"}) {
      CAPTURE(std::string(ending));
      const std::string path = folder.file("out.") + ending;
      const auto count = [&](const attune::ExportFilter& filter) {
        const auto written = attune::export_results(*store, path, filter);
        REQUIRE(written);
        const auto read = read_results(path);
        REQUIRE(read);
        CHECK(read->rejected.empty());
        CHECK(read->records.size() == static_cast<std::size_t>(written->records));
        return written->records;
      };
      CHECK(count({"sm_90a", "", ""}) == 1);
      CHECK(count({"sm_90a/*H100", "", ""}) == 1);
      CHECK(count({"Test CPU", "", ""}) == 4);
      CHECK(count({"sm_9", "", ""}) == 0);
      CHECK(count({"", R"({"dtype":"f16"})", ""}) == 1);
      CHECK(count({"", "", "2026-02-01"}) == 1);
      CHECK(count({}) == 5);
      const auto read = read_results(path);
      std::string lines, expected;
      for (const TuneRecord& record : read->records) lines += attune::result_line(record);
      std::vector<TuneRecord> records = store->records();
      std::ranges::sort(records, attune::result_order);
      for (const TuneRecord& record : records) expected += attune::result_line(record);
      if (std::string(ending) == "jsonl") CHECK(bytes_of(path) == expected);
      CHECK(lines.size() == expected.size());
    }
    CHECK(bytes_of(folder.file("out.db"))[18] == 1);
    CHECK(names_with(folder.content(), "out.").size() == 2);
    CHECK(names_with(folder.content(), "tmp").empty());
    CHECK_FALSE(attune::export_results(*store, folder.file("out.csv")));
    CHECK_FALSE(attune::export_results(*store, folder.file("out.db"), {"", "", "soon"}));
  }

  TEST_CASE("only files of results are replaced, and never a store") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db"), other = folder.file("other.db");
    const auto store = Store::open(path);
    store->put(full_record({1, 1, 1}));
    store->flush();
    Store::open(other)->put(full_record({1, 1, 2}));
    write_bytes(folder.file("thesis.jsonl"), "my thesis");
    write_bytes(folder.file("empty.jsonl"), "");
    raw_sql(folder.file("theirs.db"), "CREATE TABLE a (b)");
    std::filesystem::create_directory(folder.file("folder.db"));
    for (const char* name : {"tune.db", "other.db", "thesis.jsonl", "theirs.db"}) {
      CAPTURE(std::string(name));
      const std::string before = bytes_of(folder.file(name));
      const auto refused = attune::export_results(*store, folder.file(name));
      REQUIRE_FALSE(refused);
      CHECK(refused.error().code == attune::ErrorCode::kInvalidArgument);
      CHECK(bytes_of(folder.file(name)) == before);
    }
    CHECK_FALSE(attune::export_results(*store, folder.file("folder.db")));
    CHECK(attune::export_results(*store, folder.file("empty.jsonl")));
    CHECK(attune::export_results(*store, folder.file("empty.jsonl")));
    CHECK_FALSE(attune::export_results(*store, "/no/such/folder/x.jsonl"));
    CHECK_FALSE(attune::export_results(*store, "/no/such/folder/x.db"));
  }

  TEST_CASE("a full disk leaves no output, or the old one") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    for (int i = 0; i < 50; ++i) store->put(full_record({1, 8, i}));
    store->flush();
    REQUIRE(attune::export_results(*store, folder.file("old.jsonl"), {"", "", "2027-01-01"}));
    const std::string old_bytes = bytes_of(folder.file("old.jsonl"));
    const int result = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit small{6000, RLIM_INFINITY};
      setrlimit(RLIMIT_FSIZE, &small);
      for (const char* name : {"new.db", "new.jsonl", "old.jsonl"}) {
        const auto done = attune::export_results(*store, folder.file(name));
        if (done || done.error().code != attune::ErrorCode::kIo) return 1;
      }
      return 0;
    });
    CHECK(result == 0);
    CHECK(names_with(folder.content(), "new").empty());
    CHECK(names_with(folder.content(), "tmp").empty());
    CHECK(bytes_of(folder.file("old.jsonl")) == old_bytes);
  }

  TEST_CASE("what is no file of results is refused, whatever it is") {
    const TempFolder folder;
    const auto code = [&](const std::string& bytes) {
      write_bytes(folder.file("in"), bytes);
      const auto read = read_results(folder.file("in"));
      return read ? -1 : static_cast<int>(read.error().code);
    };
    const int invalid = static_cast<int>(attune::ErrorCode::kInvalidArgument);
    CHECK(code("hello\n") == invalid);
    CHECK(code(std::string(3 << 20, 'x')) == invalid);
    CHECK(code(std::string(100000, '\n')) == -1);
    CHECK(code("") == -1);
    CHECK(code("SQLite format 3" + std::string(5000, '\0')) != -1);
    raw_sql(folder.file("theirs.db"), "CREATE TABLE winner (a)");
    CHECK_FALSE(read_results(folder.file("theirs.db")));
    CHECK(read_results(folder.file("none")).error().code == attune::ErrorCode::kNotFound);
    CHECK_FALSE(read_results(folder.path()));
    CHECK_FALSE(read_results("/dev/zero"));
    write_bytes(folder.file("huge"), "");
    std::filesystem::resize_file(folder.file("huge"), (std::uintmax_t{1} << 30) + 1);
    CHECK_FALSE(read_results(folder.file("huge")));
    const std::string mixed =
        "x\n\n" + line_of({1, 1, 1}) + std::string(200000, '{') + "\n" + line_of({1, 1, 2});
    write_bytes(folder.file("mixed"), mixed);
    const auto read = read_results(folder.file("mixed"));
    REQUIRE(read);
    CHECK(read->records.size() == 2);
    REQUIRE(read->rejected.size() == 2);
    CHECK(read->rejected[0].starts_with("line 1: "));
    CHECK(read->rejected[1].starts_with("line 4: "));
  }

  TEST_CASE("damaged bytes of a database or of lines never crash a reader") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    for (int i = 0; i < 20; ++i) store->put(full_record({1, 8, i}));
    for (const char* name : {"a.db", "a.jsonl"}) {
      REQUIRE(attune::export_results(*store, folder.file(name)));
      const std::string sound = bytes_of(folder.file(name));
      for (int i = 0; i < 40; ++i) {
        std::string bytes = sound;
        for (std::uint64_t flips = 1 + random() % 20; flips > 0; --flips) {
          bytes[random() % bytes.size()] ^= static_cast<char>(1 << random() % 8);
        }
        write_bytes(folder.file("bad"),
                    bytes.substr(0, random() % 3 == 0 ? random() % bytes.size() : bytes.size()));
        const auto read = read_results(folder.file("bad"));
        if (read) CHECK(read->records.size() <= 20);
        static_cast<void>(attune::diff_files(folder.file(name), folder.file("bad")));
      }
    }
  }

  TEST_CASE("imported results are unverified, and never displace what was measured here") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db"), file = folder.file("in.jsonl");
    TuneRecord better = full_record({1, 8, 8});
    better.effort = "exhaustive";
    write_bytes(file, attune::result_line(better) + line_of({1, 8, 9}) + line_of({1, 8, 10}));
    const auto store = Store::open(path);
    store->put(sample_record({1, 8, 8}));
    const auto accept = [](const TuneRecord& r) {
      return r.shape.kv_len == 10 ? std::string("illegal here") : std::string();
    };
    const auto dry = attune::import_results(*store, file, accept, /*dry_run=*/true);
    REQUIRE(dry);
    CHECK(dry->imported == 1);
    CHECK(store->records().size() == 1);
    const auto report = attune::import_results(*store, file, accept);
    REQUIRE(report);
    CHECK(report->imported == 1);
    CHECK(report->kept == 1);
    REQUIRE(report->rejected.size() == 1);
    CHECK(report->rejected[0].find("illegal here") != std::string::npos);
    CHECK(store->find(kDevice, kProblem, {1, 8, 8})->record.effort == "quick");
    CHECK(store->find(kDevice, kProblem, {1, 8, 9})->record.origin == "imported");
    CHECK(raw_integer(path,
                      "SELECT count(*) FROM winner WHERE verified = 0"
                      " AND origin = 'imported'") == 1);
    CHECK(attune::import_results(*store, file, accept)->imported == 0);
    store->put(sample_record({1, 8, 9}));  // Measured here: takes the imported one's place.
    store->flush();
    CHECK(Store::open(path)->find(kDevice, kProblem, {1, 8, 9})->record.origin == "local");
  }

  TEST_CASE("an import does not displace a local result that another process has just put") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto store = Store::open(path);
    Store::open(path)->put(sample_record({1, 8, 8}));
    write_bytes(folder.file("in.jsonl"), line_of({1, 8, 8}));
    CHECK(attune::import_results(*store, folder.file("in.jsonl"), accept_all)->imported == 1);
    CHECK(Store::open(path)->find(kDevice, kProblem, {1, 8, 8})->record.origin == "local");
  }

  TEST_CASE("a date in the future blocks no later result") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    TuneRecord future = full_record({1, 8, 8}), now = full_record({1, 8, 8});
    future.created = "2999-01-01T00:00:00Z";
    future.environment = R"({"library":"0.0.9"})";
    future.code_hash = "old";
    future.origin = "imported";
    store->put(future);
    write_bytes(folder.file("in.jsonl"), attune::result_line(now));
    CHECK(attune::import_results(*store, folder.file("in.jsonl"), accept_all)->imported == 1);
    future.origin = "local";
    store->put(future);
    store->put(sample_record({1, 8, 8}, 4));
    CHECK(store->find(kDevice, kProblem, {1, 8, 8})->record.schedule ==
          sample_record({}, 4).schedule);
    write_bytes(folder.file("in.jsonl"), attune::result_line([&] {
                  TuneRecord r = future;
                  r.shape = {1, 8, 9};
                  return r;
                }()));
    REQUIRE(attune::import_results(*store, folder.file("in.jsonl"), accept_all));
    CHECK(store->find(kDevice, kProblem, {1, 8, 9})->record.created < "2999");
  }

  TEST_CASE("diff names what was added, removed and changed") {
    const TempFolder folder;
    TuneRecord faster = full_record({1, 8, 2});
    faster.schedule = sample_record({}, 4).schedule;
    faster.median_us = full_record({}).median_us / 2;
    write_bytes(folder.file("a"), line_of({1, 8, 1}) + line_of({1, 8, 2}) + line_of({1, 8, 3}));
    write_bytes(folder.file("b"),
                line_of({1, 8, 4}) + attune::result_line(faster) + line_of({1, 8, 3}));
    const auto diff = attune::diff_files(folder.file("a"), folder.file("b"));
    REQUIRE(diff);
    REQUIRE(diff->added.size() == 1);
    CHECK(diff->added[0].shape.kv_len == 4);
    REQUIRE(diff->removed.size() == 1);
    CHECK(diff->removed[0].shape.kv_len == 1);
    REQUIRE(diff->changed.size() == 1);
    CHECK(diff->changed[0].time_ratio == 0.5);
    const auto same = attune::diff_files(folder.file("a"), folder.file("a"));
    REQUIRE(same);
    CHECK((same->added.empty() && same->removed.empty() && same->changed.empty()));
  }
}
