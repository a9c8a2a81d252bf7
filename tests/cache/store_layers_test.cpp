// SPDX-License-Identifier: Apache-2.0
// Store: results that come with the program or in sealed files, and those of similar devices.
#include <attune/store.h>
#include <attune/store_files.h>
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "cache/result_line.h"
#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::Rung;
using attune::Store;
using attune::StoreOptions;
using attune::TuneRecord;

namespace {

TuneRecord with_time(TuneRecord record, double us) {
  record.median_us = us;
  return record;
}

void seal(const TempFolder& folder, const std::string& name, const TuneRecord& record) {
  const auto store = Store::open(folder.file("to_seal.db"));
  store->put(record);
  REQUIRE(attune::export_results(*store, folder.file(name)));
  std::filesystem::remove(folder.file("to_seal.db"));
}

std::string device_with(const std::string& arch, int units) {
  return R"({"arch":")" + arch + R"(","name":"Other","units":)" + std::to_string(units) + "}";
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("local comes before imported before shipped at equal rungs") {
    const TempFolder folder;
    const std::string shipped = attune::result_line(with_time(sample_record({1, 8, 8}), 1)) +
                                attune::result_line(with_time(sample_record({1, 8, 16}), 2));
    seal(folder, "sealed.db", with_time(sample_record({1, 8, 8}), 3));
    StoreOptions options;
    options.path = folder.file("tune.db");
    options.shipped = shipped;
    options.sealed = {folder.file("sealed.db")};
    const auto store = Store::open(options);
    CHECK_MESSAGE(store->notes().empty(), joined(store->notes()));
    const auto time_at = [&](std::int64_t kv_len) {
      const auto hit = store->find(kDevice, kProblem, {1, 8, kv_len});
      return hit ? hit->record.median_us : 0;
    };
    CHECK(time_at(8) == 3);  // A sealed file before the program's own.
    CHECK(time_at(16) == 2);
    CHECK(store->find(kDevice, kProblem, {1, 8, 8})->record.origin == "shipped");
    TuneRecord imported = with_time(sample_record({1, 8, 8}), 4);
    imported.origin = "imported";
    imported.policy = "cold";  // Another key, so that both could be served.
    store->put(imported);
    CHECK(time_at(8) == 4);
    store->put(with_time(sample_record({1, 8, 8}), 5));
    CHECK(time_at(8) == 5);
    // A worse rung of one's own never hides a better one that is shipped.
    store->put(with_time(sample_record({1, 8, 15}), 6));
    CHECK(time_at(16) == 2);
    CHECK(store->records().size() == 5);
  }

  TEST_CASE("lower layers are never written to the user's file and never pruned") {
    const TempFolder folder;
    const std::string shipped = attune::result_line(sample_record({1, 8, 8}));
    seal(folder, "sealed.db", sample_record({1, 8, 9}));
    const std::string sealed_bytes = bytes_of(folder.file("sealed.db"));
    StoreOptions options;
    options.path = folder.file("tune.db");
    options.shipped = shipped;
    options.sealed = {folder.file("sealed.db")};
    {
      const auto store = Store::open(options);
      store->put(sample_record({1, 8, 10}));
      CHECK(store->records().size() == 3);
      CHECK(store->prune("2027-01-01") == 1);
      CHECK(store->records().size() == 2);
      CHECK(store->remove_if([](const TuneRecord&) { return true; }) == 0);
      CHECK(store->check().empty());
    }
    CHECK(raw_integer(options.path, "SELECT count(*) FROM winner") == 0);
    CHECK(bytes_of(folder.file("sealed.db")) == sealed_bytes);
  }

  TEST_CASE("a rejected local record leaves the way to a shipped one") {
    const TempFolder folder;
    TuneRecord current = sample_record({1, 8, 8});
    current.abi_rev = 4;
    const std::string shipped = attune::result_line(current);
    StoreOptions options;
    options.path = folder.file("tune.db");
    options.shipped = shipped;
    const auto store = Store::open(options);
    store->put(sample_record({1, 8, 8}));
    const auto hit = store->find(kDevice, kProblem, {1, 8, 8},
                                 [](const TuneRecord& r) { return r.abi_rev == 4; });
    REQUIRE(hit);
    CHECK(hit->record.origin == "shipped");
  }

  TEST_CASE("ATTUNE_TUNED_PATH names folders of sealed files, read in order") {
    const TempFolder folder;
    for (const char* name : {"one", "two"}) std::filesystem::create_directory(folder.file(name));
    seal(folder, "one/b.db", with_time(sample_record({1, 8, 8}), 2));
    seal(folder, "one/a.db", with_time(sample_record({1, 8, 8}), 1));
    seal(folder, "two/c.db", with_time(sample_record({1, 8, 9}), 3));
    write_bytes(folder.file("two/broken.db"), std::string(5000, 'x'));
    write_bytes(folder.file("two/readme.txt"), "x");
    const std::string value = folder.file("one") + "::" + folder.file("two") + ":/no/such";
    setenv("ATTUNE_TUNED_PATH", value.c_str(), 1);
    const auto store = Store::open(folder.file("tune.db"));
    unsetenv("ATTUNE_TUNED_PATH");
    CHECK(store->records().size() == 2);
    CHECK(store->find(kDevice, kProblem, {1, 8, 8})->record.median_us == 1);
    const std::string notes = joined(store->notes());
    CHECK(store->notes().size() == 2);
    CHECK(notes.find("broken.db` is not used") != std::string::npos);
    CHECK(notes.find("/no/such") != std::string::npos);
    CHECK(bytes_of(folder.file("two/broken.db")) == std::string(5000, 'x'));
  }

  TEST_CASE("a sealed file's block list counts") {
    const TempFolder folder;
    seal(folder, "sealed.db", sample_record({1, 8, 9}));
    raw_sql(folder.file("sealed.db"),
            "INSERT INTO blocklist VALUES ('*', '*', '*\"rows\":6*', 'hangs')");
    StoreOptions options;
    options.path = folder.file("tune.db");
    options.sealed = {folder.file("sealed.db")};
    const auto store = Store::open(options);
    store->put(sample_record({1, 8, 9}, 6));
    CHECK_FALSE(store->find(kDevice, kProblem, {1, 8, 9}));
  }

  TEST_CASE("another device of the same architecture serves last, the most alike first") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    const auto put = [&](const std::string& device, attune::Shape shape, double us) {
      TuneRecord record = with_time(sample_record(shape), us);
      record.device = device;
      store->put(record);
    };
    const auto found = [&](attune::Shape shape) {
      return store->find(device_with("x86-64-v3", 16), kProblem, shape);
    };
    put(device_with("x86-64-v4", 16), {1, 8, 100}, 1);
    CHECK_FALSE(found({1, 8, 100}));
    put(device_with("x86-64-v3", 64), {1, 8, 100}, 2);
    REQUIRE(found({1, 8, 100}));
    CHECK(found({1, 8, 100})->rung == Rung::kSimilarDevice);
    CHECK(found({1, 8, 100})->record.median_us == 2);
    put(device_with("x86-64-v3", 12), {1, 8, 120}, 3);  // The same bucket, nearer units.
    CHECK(found({1, 8, 100})->record.median_us == 3);
    CHECK_FALSE(found({1, 8, 129}));  // Within a factor of two, but in another bucket.
    put(device_with("x86-64-v3", 16), {1, 8, 190}, 4);  // One's own, and only near.
    CHECK(found({1, 8, 100})->rung == Rung::kNearest);
    CHECK(found({1, 8, 100})->record.median_us == 4);
    CHECK(attune::rung_name(Rung::kSimilarDevice) == "stored, similar device");
  }

  TEST_CASE("shipped lines that break a rule are skipped with a note") {
    const TempFolder folder;
    const std::string shipped =
        "nonsense\n" + attune::result_line(sample_record({1, 8, 8})) + "{\"attune_result\":9}\n";
    StoreOptions options;
    options.path = folder.file("tune.db");
    options.shipped = shipped;
    const auto store = Store::open(options);
    CHECK(store->records().size() == 1);
    REQUIRE(store->notes().size() == 1);
    CHECK(store->notes()[0].starts_with("2 results that come with the program"));
  }
}
