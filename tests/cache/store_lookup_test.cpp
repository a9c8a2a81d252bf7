// SPDX-License-Identifier: Apache-2.0
// Store: by which rule a record is found, and on which side of which boundary.
#include <attune/store.h>
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "tests/cache/cache_fixtures.h"
#include "tests/support/temp_folder.h"

using attune::Rung;
using attune::Shape;
using attune::Store;
using attune::StoreHit;
using attune::TuneRecord;

namespace {

// What a store with records of these shapes answers for `wanted`: the rung and the shape it took.
struct Answer {
  std::optional<Rung> rung;
  Shape shape;
};
Answer answer(const std::vector<Shape>& stored, const Shape& wanted) {
  const TempFolder folder;
  const auto store = Store::open(folder.file("tune.db"));
  for (const Shape& shape : stored) store->put(sample_record(shape));
  const auto hit = store->find(kDevice, kProblem, wanted);
  if (!hit) return {};
  return {hit->rung, hit->record.shape};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the exact shape comes first, then the bucket, then the nearest") {
    const Shape wanted{1, 100, 100};
    const Shape bucket{1, 70, 100};    // 65 … 128 with it, distance 0.51.
    const Shape nearest{1, 130, 100};  // Next bucket, though only 0.38 away.
    Answer got = answer({nearest, bucket, wanted}, wanted);
    CHECK(got.rung == Rung::kExact);
    CHECK(got.shape == wanted);
    got = answer({nearest, bucket}, wanted);
    CHECK(got.rung == Rung::kBucket);
    CHECK(got.shape == bucket);
    got = answer({nearest}, wanted);
    CHECK(got.rung == Rung::kNearest);
    CHECK(got.shape == nearest);
    CHECK_FALSE(answer({}, wanted).rung);
  }

  TEST_CASE("buckets end at powers of two on every axis") {
    CHECK(answer({{1, 1, 128}}, {1, 1, 65}).rung == Rung::kBucket);
    CHECK(answer({{1, 1, 128}}, {1, 1, 129}).rung == Rung::kNearest);
    CHECK(answer({{1, 1, 128}}, {1, 1, 64}).rung == Rung::kNearest);
    CHECK(answer({{3, 1, 1}}, {4, 1, 1}).rung == Rung::kBucket);
    CHECK(answer({{2, 1, 1}}, {3, 1, 1}).rung == Rung::kNearest);
    CHECK(answer({{1, 5, 1}}, {1, 8, 1}).rung == Rung::kBucket);
    CHECK(answer({{1, 1, 0}}, {1, 1, 1}).rung == Rung::kBucket);
    CHECK(answer({{1, 1, 0}}, {1, 1, 0}).rung == Rung::kExact);
    const std::int64_t big = std::int64_t{1} << 40;
    CHECK(answer({{1, 1, big}}, {1, 1, big - 1}).rung == Rung::kBucket);
    CHECK_FALSE(answer({{1, 1, big}}, {1, 1, std::numeric_limits<std::int64_t>::max()}).rung);
  }

  TEST_CASE("the nearest is within a factor of two over all axes together") {
    CHECK(answer({{1, 1, 256}}, {1, 1, 128}).rung == Rung::kNearest);
    CHECK_FALSE(answer({{1, 1, 257}}, {1, 1, 128}).rung);
    CHECK_FALSE(answer({{1, 1, 127}}, {1, 1, 255}).rung);
    // Exactly two, though the sum of the logarithms rounds to 1.0000000000000004.
    CHECK(answer({{1, 10, 12}}, {1, 12, 20}).rung == Rung::kNearest);
    // 4/3 · 3/2 is exactly two, and 3/2 · 3/2 is more.
    CHECK(answer({{1, 3000, 2000}}, {1, 4000, 3000}).rung == Rung::kNearest);
    CHECK(answer({{1, 3000, 3000}}, {1, 4000, 2000}).rung == Rung::kNearest);
    CHECK_FALSE(answer({{1, 2000, 2000}}, {1, 3000, 3000}).rung);
    // One axis up and another down do not cancel out.
    CHECK_FALSE(answer({{1, 8192, 1}}, {1, 1, 8192}).rung);
  }

  TEST_CASE("within a rung the smaller distance wins, and of equal ones the newer record") {
    CHECK(answer({{1, 70, 1}, {1, 90, 1}, {1, 120, 1}}, {1, 100, 1}).shape.q_len == 90);
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    TuneRecord older = sample_record({1, 64, 128}), newer = sample_record({1, 128, 64});
    newer.created = "2026-02-01T00:00:00Z";
    store->put(newer);
    store->put(older);
    // Both are a factor of √2 · √2 away.
    const auto hit = store->find(kDevice, kProblem, {1, 64, 64});
    REQUIRE(hit);
    CHECK(hit->record.shape == newer.shape);
    older.created = "2026-03-01T00:00:00Z";
    store->put(older);
    CHECK(store->find(kDevice, kProblem, {1, 64, 64})->record.shape == older.shape);
  }

  TEST_CASE("a record that is not accepted leaves its place to the next one") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    TuneRecord exact = sample_record({1, 100, 100});
    exact.abi_rev = 2;
    store->put(exact);
    store->put(sample_record({1, 100, 101}));
    const auto current = [](const TuneRecord& record) { return record.abi_rev == 3; };
    const auto hit = store->find(kDevice, kProblem, {1, 100, 100}, current);
    REQUIRE(hit);
    CHECK(hit->rung == Rung::kBucket);
    CHECK_FALSE(store->find(kDevice, kProblem, {1, 100, 100}, [](const auto&) { return false; }));
    // The callback may use the store: no lock is held while it runs.
    CHECK(store->find(kDevice, kProblem, {1, 100, 100}, [&](const TuneRecord& record) {
      store->put(record);
      return true;
    }));
  }

  TEST_CASE("a schedule on the block list is not served") {
    const TempFolder folder;
    const std::string path = folder.file("tune.db");
    Store::open(path)->put(sample_record({1, 8, 8}, 6));
    raw_sql(path, "INSERT INTO blocklist VALUES ('flash_*', '*', '*\"rows\":4*', 'other rows')");
    CHECK(Store::open(path)->find(kDevice, kProblem, {1, 8, 8}));
    raw_sql(path, "INSERT INTO blocklist VALUES ('flash_*', '*x86*', '*\"rows\":6*', 'hangs')");
    CHECK_FALSE(Store::open(path)->find(kDevice, kProblem, {1, 8, 8}));
    CHECK(Store::open(path)->records().size() == 1);
  }

  TEST_CASE("what has a result is not wanted, however it was measured") {
    const TempFolder folder;
    const auto store = Store::open(folder.file("tune.db"));
    for (const char* policy : {"warm", "cold", "cold_given"}) {
      TuneRecord record = sample_record(Shape{1, policy[1], 64});
      record.policy = policy;
      store->put(record);
      store->want(record.device, record.problem, record.shape, Rung::kDefault);
      CHECK(store->wanted(record.device).empty());
    }
  }
}
