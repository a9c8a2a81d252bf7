// SPDX-License-Identifier: Apache-2.0
// Store: what is put is found again, every field equal; what is removed is gone.
#include <attune/store.h>
#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::Rung;
using attune::Shape;
using attune::Store;
using attune::StoreHit;
using attune::TrialRecord;
using attune::TuneRecord;

namespace {

void check_equal(const TuneRecord& a, const TuneRecord& b) {
  CHECK(a.device == b.device);
  CHECK(a.problem == b.problem);
  CHECK(a.shape == b.shape);
  CHECK(a.schedule == b.schedule);
  CHECK(a.abi_rev == b.abi_rev);
  CHECK(a.code_hash == b.code_hash);
  CHECK(a.policy == b.policy);
  CHECK(a.effort == b.effort);
  CHECK(a.median_us == b.median_us);
  CHECK(a.low_us == b.low_us);
  CHECK(a.high_us == b.high_us);
  CHECK(a.samples == b.samples);
  CHECK(a.default_us == b.default_us);
  CHECK(a.runner_up == b.runner_up);
  CHECK(a.runner_up_us == b.runner_up_us);
  CHECK(a.max_error == b.max_error);
  CHECK(a.tie == b.tie);
  CHECK(a.seed == b.seed);
  CHECK(a.environment == b.environment);
  CHECK(a.trials == b.trials);
  CHECK(a.tune_seconds == b.tune_seconds);
  CHECK(a.created == b.created);
  CHECK(a.origin == b.origin);
}

void check_equal(const TrialRecord& a, const TrialRecord& b) {
  CHECK(a.device == b.device);
  CHECK(a.problem == b.problem);
  CHECK(a.shape == b.shape);
  CHECK(a.schedule == b.schedule);
  CHECK(a.status == b.status);
  CHECK(a.reason == b.reason);
  CHECK(a.code_hash == b.code_hash);
  CHECK(a.policy == b.policy);
  CHECK(a.median_us == b.median_us);
  CHECK(a.low_us == b.low_us);
  CHECK(a.high_us == b.high_us);
  CHECK(a.samples == b.samples);
  CHECK(a.compile_ms == b.compile_ms);
  CHECK(a.code_bytes == b.code_bytes);
  CHECK(a.registers == b.registers);
  CHECK(a.spill_bytes == b.spill_bytes);
  CHECK(a.shared_bytes == b.shared_bytes);
  CHECK(a.seed == b.seed);
  CHECK(a.created == b.created);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a winner is found at once and after reopening, every field equal") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    TuneRecord record = sample_record({2, 128, 4096});
    record.policy = "cold";
    record.effort = "full";
    record.origin = "imported";
    record.tie = 0.025;
    record.seed = std::numeric_limits<std::uint64_t>::max() - 1;
    record.environment = R"({"compiler":"NVRTC 13.0","driver":"580 \"x\""})";
    {
      const auto store = Store::open(path);
      CHECK(store->path() == path);
      store->put(record);
      const auto hit = store->find(kDevice, kProblem, {2, 128, 4096});
      REQUIRE(hit);
      CHECK(hit->rung == Rung::kExact);
      check_equal(hit->record, record);
      CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
    }
    const auto store = Store::open(path);
    const auto hit = store->find(kDevice, kProblem, {2, 128, 4096});
    REQUIRE(hit);
    check_equal(hit->record, record);
    CHECK(store->check().empty());
    CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
  }

  TEST_CASE("a closed store is one file, so that it can be copied") {
    const TempFolder folder;
    Store::open(folder.file("tune.db"))->put(sample_record({1, 1, 1}));
    CHECK(folder.content() == std::vector<std::string>{"tune.db"});
  }

  TEST_CASE("a trial is found at once and after reopening, every field equal") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const TuneRecord winner = sample_record({1, 64, 64});
    const TrialRecord good = sample_trial(winner.shape, 4);
    TrialRecord bad = sample_trial(winner.shape, 8);
    bad.status = "crashed";
    bad.registers = 255;
    bad.spill_bytes = 1680;
    bad.shared_bytes = 227 << 10;
    bad.seed = std::uint64_t{1} << 63;
    bad.reason = "max error 0.5; repeat with `attune verify --seed 7`";
    {
      const auto store = Store::open(path);
      store->put(good);
      store->put(bad);
      store->put(sample_trial({1, 64, 65}, 4));  // Another winner's key.
      CHECK(store->trials(winner).size() == 2);
    }
    const auto trials = Store::open(path)->trials(winner);
    REQUIRE(trials.size() == 2);
    check_equal(trials[0], good);
    check_equal(trials[1], bad);
  }

  TEST_CASE("a second put of the same key replaces the first, in memory and on disk") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    TrialRecord trial = sample_trial({1, 8, 8}, 4);
    {
      const auto store = Store::open(path);
      store->put(sample_record({1, 8, 8}, 2));
      store->put(sample_record({1, 8, 8}, 6));
      store->put(trial);
      trial.status = "slow";
      store->put(trial);
      CHECK(store->records().size() == 1);
    }
    const auto store = Store::open(path);
    REQUIRE(store->records().size() == 1);
    CHECK(store->records()[0].schedule == sample_record({}, 6).schedule);
    REQUIRE(store->trials(sample_record({1, 8, 8})).size() == 1);
    CHECK(store->trials(sample_record({1, 8, 8}))[0].status == "slow");
  }

  TEST_CASE("another device, problem or policy is another record") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    TuneRecord record = sample_record({1, 8, 8});
    store->put(record);
    record.policy = "cold";
    store->put(record);
    record.device = R"({"arch":"aarch64"})";
    store->put(record);
    record.problem = R"({"dtype":"f16","head_dim":64})";
    store->put(record);
    CHECK(store->records().size() == 4);
    CHECK(store->find(kDevice, kProblem, {1, 8, 8}));
    CHECK_FALSE(store->find(kDevice, record.problem, {1, 8, 8}));
    CHECK_FALSE(store->find(R"({"arch":"x86-64-v2"})", kProblem, {1, 8, 8}));
  }

  TEST_CASE("records come newest first") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    for (const char* day : {"02", "28", "01", "15"}) {
      TuneRecord record = sample_record({1, 1, std::stoi(day)});
      record.created = std::string("2026-02-") + day + "T00:00:00Z";
      store->put(record);
    }
    std::string days;
    for (const TuneRecord& record : store->records()) days += record.created.substr(8, 2) + " ";
    CHECK(days == "28 15 02 01 ");
  }

  TEST_CASE("pruning removes what is older, from memory and file, and what others wrote") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto store = Store::open(path);
    TuneRecord old_one = sample_record({1, 1, 1}), edge = sample_record({1, 1, 2});
    old_one.created = "2026-01-30T23:59:59Z";
    edge.created = "2026-01-31T00:00:00Z";
    store->put(old_one);
    store->put(edge);
    TrialRecord trial = sample_trial({1, 1, 1}, 4);
    trial.created = old_one.created;
    store->put(trial);
    store->flush();
    TuneRecord unseen = sample_record({1, 1, 3});
    unseen.created = old_one.created;
    Store::open(path)->put(unseen);
    CHECK(store->prune("2026-01-31") == 2);
    CHECK(store->records().size() == 1);
    CHECK(store->trials(old_one).empty());
    CHECK(Store::open(path)->records().size() == 1);
    CHECK(raw_integer(path, "SELECT count(*) FROM problem") == 1);
    CHECK(store->prune("2026-01-31T00:00:01Z") == 1);
    CHECK(store->records().empty());
  }

  TEST_CASE("pruning before something that is no date removes nothing and says so") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    store->put(sample_record({1, 1, 1}));
    for (const char* before : {"", "z", "tomorrow", "9", "2026-1-1", "2027-01-01'; --"}) {
      CAPTURE(std::string(before));
      CHECK(store->prune(before) == 0);
    }
    CHECK(store->records().size() == 1);
    CHECK(store->notes().size() == 6);
  }

  TEST_CASE("wanted shapes are counted with the rung that served them last") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    {
      const auto store = Store::open(path);
      store->want(kDevice, kProblem, {1, 1, 1}, Rung::kDefault);
      store->want(kDevice, kProblem, {1, 1, 1}, Rung::kNearest);
      store->want(kDevice, kProblem, {1, 1, 2}, Rung::kDefault);
      store->want("no JSON", kProblem, {1, 1, 2}, Rung::kDefault);
      store->want(kDevice, kProblem, {-1, 1, 2}, Rung::kDefault);
      CHECK(store->notes().empty());
    }
    CHECK(raw_integer(path, "SELECT count(*) FROM wanted") == 2);
    CHECK(raw_integer(path, "SELECT hits FROM wanted WHERE rung = 'stored, nearest'") == 2);
    CHECK(raw_integer(path, "SELECT hits FROM wanted WHERE rung = 'default'") == 1);
    CHECK(Store::open(path)->check().empty());
  }

  TEST_CASE("wanted shapes come most asked first, and leave when they are tuned") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto store = Store::open(path);
    const auto lengths = [](const Store& from) {
      std::string all;
      for (const attune::WantedShape& wanted : from.wanted(kDevice)) {
        all += std::to_string(wanted.shape.kv_len) + "x" + std::to_string(wanted.hits) + " ";
      }
      return all;
    };
    for (int i = 1; i <= 3; ++i) {
      for (int j = 0; j < i; ++j) store->want(kDevice, kProblem, {1, 8, i}, Rung::kDefault);
    }
    store->want(R"({"arch":"aarch64"})", kProblem, {1, 8, 9}, Rung::kDefault);
    CHECK(lengths(*store) == "3x3 2x2 1x1 ");
    CHECK(store->wanted(kDevice)[0].rung == "default");
    CHECK(store->wanted(kDevice)[0].problem == kProblem);
    Store::open(path)->want(kDevice, kProblem, {1, 8, 1}, Rung::kNearest);
    Store::open(path)->want(kDevice, kProblem, {1, 8, 1}, Rung::kNearest);
    Store::open(path)->want(kDevice, kProblem, {1, 8, 1}, Rung::kNearest);
    CHECK(lengths(*store) == "1x4 3x3 2x2 ");
    CHECK(store->wanted(kDevice)[0].rung == "stored, nearest");
    store->put(sample_record({1, 8, 3}));
    CHECK(lengths(*store) == "1x4 2x2 ");
    store->flush();
    CHECK(lengths(*Store::open(path)) == "1x4 2x2 ");
    // A shape that is only near, or of another device, was not tuned.
    store->put(sample_record({1, 9, 1}));
    CHECK(lengths(*store) == "1x4 2x2 ");
    const EnvironmentValue own("ATTUNE_CACHE_DIR", nullptr), xdg("XDG_CACHE_HOME", nullptr),
        home("HOME", nullptr);
    const auto memory = Store::open();
    memory->want(kDevice, kProblem, {1, 8, 1}, Rung::kDefault);
    memory->want(kDevice, kProblem, {1, 8, 1}, Rung::kDefault);
    CHECK(lengths(*memory) == "1x2 ");
    memory->put(sample_record({1, 8, 1}));
    CHECK(lengths(*memory).empty());
  }

  TEST_CASE("a local result knows its surroundings, and every status of a trial is kept") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const char* statuses[] = {"racing", "ok",         "slow",    "pruned", "compile_failed",
                              "wrong",  "run_failed", "crashed", "hung"};
    {
      const auto store = Store::open(path);
      store->put(sample_record({1, 8, 8}));
      TuneRecord own = sample_record({1, 8, 9});
      own.environment = R"({ "os": "b", "compiler": "a" })";
      store->put(own);
      for (int i = 0; i < 9; ++i) {
        TrialRecord trial = sample_trial({1, 8, 8}, i);
        trial.status = statuses[i];
        store->put(trial);
      }
      CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
    }
    const auto store = Store::open(path);
    CHECK(store->find(kDevice, kProblem, {1, 8, 8})
              ->record.environment.starts_with(R"({"library":)"));
    CHECK(store->find(kDevice, kProblem, {1, 8, 9})->record.environment ==
          R"({"compiler":"a","os":"b"})");
    CHECK(store->trials(sample_record({1, 8, 8})).size() == 9);
    CHECK(raw_integer(path, "SELECT count(*) FROM env") == 2);
  }

  TEST_CASE("results that a caller picks are removed, from memory and file") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    const auto store = Store::open(path);
    for (int i = 0; i < 4; ++i) store->put(sample_record({1, 8, i}));
    store->flush();
    const auto odd = [](const TuneRecord& record) { return record.shape.kv_len % 2 == 1; };
    CHECK(store->remove_if(odd) == 2);
    CHECK(store->records().size() == 2);
    CHECK(Store::open(path)->records().size() == 2);
  }

  TEST_CASE("the file can be searched for the nearest shape by its axes") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    Store::open(path)->put(sample_record({4, 128, 1024}));
    CHECK(raw_integer(path,
                      "SELECT count(*) FROM problem WHERE lg_b = 2 AND lg_q = 7 AND lg_kv = 10"
                      " AND length(discrete) = 32") == 1);
    CHECK(raw_integer(path,
                      "SELECT count(*) FROM winner JOIN device USING (dev) JOIN env USING (env)"
                      " WHERE arch = 'x86-64-v3' AND units = 8 AND verified = 1") == 1);
    CHECK(raw_integer(path, "SELECT abi_rev FROM family WHERE fam = 'flash_cpu'") == 3);
  }

  TEST_CASE("text with SQL or odd characters in it is only text") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    TuneRecord record = sample_record({1, 1, 1});
    record.device = R"({"name":"'); DROP TABLE winner; --"})";
    record.problem = "{\"score\":\"it's \\u0000 \xe2\x88\x9e\"}";
    TrialRecord trial = sample_trial({1, 1, 1}, 1);
    trial.device = record.device;
    trial.problem = record.problem;
    trial.status = "compile_failed";
    trial.reason = "'; DROP TABLE trial;\x1b[2J \xff\xfe \xe2\x88\x9e\n\tline";
    trial.reason += '\0';
    trial.reason += "two";
    {
      const auto store = Store::open(path);
      store->put(record);
      store->put(trial);
    }
    const auto store = Store::open(path);
    CHECK(store->find(record.device, record.problem, {1, 1, 1}));
    const auto trials = store->trials(record);
    REQUIRE(trials.size() == 1);
    CHECK(trials[0].reason.starts_with("'; DROP TABLE trial;?[2J "));
    CHECK(trials[0].reason.find("\xe2\x88\x9e\n\tline?two") != std::string::npos);
    CHECK(store->check().empty());
  }

  TEST_CASE("records that no reader would accept are refused with a note") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    const auto refused = [&](const char* why, auto change) {
      CAPTURE(std::string(why));
      TuneRecord record = sample_record({1, 1, 1});
      change(record);
      store->put(record);
      CHECK(store->records().empty());
      CHECK(joined(store->notes()).find(why) != std::string::npos);
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const std::int64_t too_long = (std::int64_t{1} << 40) + 1;
    const std::string large = "{\"a\":\"" + std::string(70000, 'x') + "\"}";
    refused("a time is negative", [](TuneRecord& r) { r.median_us = -1; });
    refused("a time is negative", [&](TuneRecord& r) { r.high_us = nan; });
    refused("a time is negative", [&](TuneRecord& r) { r.tune_seconds = infinity; });
    refused("the error is negative", [](TuneRecord& r) { r.max_error = -1; });
    refused("the device is not", [](TuneRecord& r) { r.device = "cpu"; });
    refused("the device is not", [&](TuneRecord& r) { r.device = large; });
    refused("the problem is not", [](TuneRecord& r) { r.problem = "[1]"; });
    refused("the problem is not", [](TuneRecord& r) { r.problem = "{\"a\":\"\xff\"}"; });
    refused("the schedule is not", [](TuneRecord& r) { r.schedule = R"({"rows":6})"; });
    refused("the runner-up is not", [](TuneRecord& r) { r.runner_up = "flash_cpu rows=6"; });
    refused("the shape is out of", [](TuneRecord& r) { r.shape.kv_len = -1; });
    refused("the shape is out of", [&](TuneRecord& r) { r.shape.batch = too_long; });
    refused("the tie is not", [](TuneRecord& r) { r.tie = 2; });
    refused("the environment is not", [](TuneRecord& r) { r.environment = R"({"os":1})"; });
    refused("the environment is not", [](TuneRecord& r) { r.environment = "Linux"; });
    refused("the environment is not", [&](TuneRecord& r) { r.environment = large; });
    refused("its origin is that of", [](TuneRecord& r) { r.origin = "shipped"; });
    refused("the origin is not", [](TuneRecord& r) { r.origin = "stranger"; });
    refused("the policy is not", [](TuneRecord& r) { r.policy = ""; });
    refused("the date is not", [](TuneRecord& r) { r.created = "yesterday"; });
    TrialRecord trial = sample_trial({1, 1, 1}, 1);
    trial.status = "maybe";
    store->put(trial);
    CHECK(store->trials(sample_record({1, 1, 1})).empty());
    CHECK(store->check().empty());
  }

  TEST_CASE("a record without a date gets the present one") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    TuneRecord record = sample_record({1, 1, 1});
    record.created.clear();
    store->put(record);
    REQUIRE(store->records().size() == 1);
    CHECK(store->records()[0].created > "2020");
  }

  TEST_CASE("the name of a rung says how the schedule was found") {
    CHECK(attune::rung_name(Rung::kGiven) == "given");
    CHECK(attune::rung_name(Rung::kTuned) == "tuned now");
    CHECK(attune::rung_name(Rung::kExact) == "stored, exact");
    CHECK(attune::rung_name(Rung::kBucket) == "stored, same bucket");
    CHECK(attune::rung_name(Rung::kNearest) == "stored, nearest");
    CHECK(attune::rung_name(Rung::kDefault) == "default");
  }
}
