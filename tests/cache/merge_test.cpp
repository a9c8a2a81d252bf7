// SPDX-License-Identifier: Apache-2.0
// The conflict rule, and merging files by it.
#include <attune/store_files.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "cache/result_line.h"
#include "tests/cache/cache_fixtures.h"
#include "tests/random_seed.h"
#include "tests/support/temp_folder.h"

using attune::replaces;
using attune::TuneRecord;

namespace {

template <class T, std::size_t N>
const T& any_of(const std::array<T, N>& values, std::mt19937_64& random) {
  return values[random() % N];
}

// Few values for each field, so that every branch of the rule is met often.
TuneRecord random_record(std::mt19937_64& random, int shapes = 1) {
  static const std::array<std::string, 4> efforts = {"quick", "full", "exhaustive", "other"};
  static const std::array<std::string, 3> environments = {"", R"({"os":"a"})", R"({"os":"b"})"};
  static const std::array<std::string, 2> hashes = {"one", "two"};
  static const std::array<double, 4> times = {10, 9.9, 9, 5};
  TuneRecord record = sample_record({1, 8, static_cast<std::int64_t>(random() % shapes)},
                                    1 + static_cast<int>(random() % 3));
  record.effort = any_of(efforts, random);
  record.environment = any_of(environments, random);
  record.code_hash = any_of(hashes, random);
  record.median_us = any_of(times, random);
  record.low_us = record.median_us * (1 - 0.01 * static_cast<double>(random() % 8));
  record.high_us = record.median_us * (1 + 0.01 * static_cast<double>(random() % 8));
  record.created = "2026-01-0" + std::to_string(1 + random() % 3) + "T00:00:00Z";
  return record;
}

std::string merged(const TempFolder& folder, const std::vector<std::string>& inputs) {
  const std::string output = folder.file("merged.jsonl");
  const auto report = attune::merge_files(inputs, output, {});
  REQUIRE(report);
  return bytes_of(output);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("each line of the conflict rule decides in its place") {
    TuneRecord a = sample_record({1, 1, 1}), b = a;
    a.environment = b.environment = R"({"os":"a"})";
    CHECK_FALSE(replaces(a, b));
    b.origin = "imported";
    b.effort = "exhaustive";
    CHECK(replaces(a, b));
    CHECK_FALSE(replaces(b, a));
    b.origin = "local";
    CHECK(replaces(b, a));
    CHECK_FALSE(replaces(a, b));
    b.effort = a.effort;
    b.median_us = 0.98 * a.median_us;
    b.high_us = a.low_us;
    CHECK_FALSE(replaces(b, a));  // The intervals touch.
    b.high_us = a.low_us - 0.001;
    CHECK(replaces(b, a));
    b.median_us = 0.985 * a.median_us;
    CHECK_FALSE(replaces(b, a));  // Less than 2 %.
    b.environment = R"({"os":"b"})";
    b.created = "2026-02-01T00:00:00Z";
    CHECK_FALSE(replaces(b, a));  // Newer, but of the same code.
    b.code_hash = "another";
    CHECK(replaces(b, a));
    CHECK_FALSE(replaces(a, b));
    b.environment = a.environment = "";  // Unknown is not the same.
    CHECK(replaces(b, a));
  }

  TEST_CASE("the conflict rule is irreflexive, and never lets two records replace each other") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    for (int i = 0; i < 5000; ++i) {
      const TuneRecord a = random_record(random), b = random_record(random);
      CHECK_FALSE(replaces(a, a));
      const bool both = replaces(a, b) && replaces(b, a);
      CHECK_FALSE(both);
    }
  }

  TEST_CASE("a merge depends on the set of records alone, and repeating it changes nothing") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const TempFolder folder;
    for (int round = 0; round < 6; ++round) {
      std::vector<TuneRecord> all;
      for (int i = 0; i < 60; ++i) all.push_back(random_record(random, 5));
      std::string first;
      for (int order = 0; order < 4; ++order) {
        std::ranges::shuffle(all, random);
        const std::size_t shards = 1 + random() % 6;
        std::vector<std::string> texts(shards), inputs;
        // Each record goes somewhere, some to several files, and some twice into one.
        for (std::size_t i = 0; i < all.size(); ++i) {
          texts[i % shards] += attune::result_line(all[i]);
          if (random() % 4 == 0) texts[random() % shards] += attune::result_line(all[i]);
        }
        for (std::size_t i = 0; i < shards; ++i) {
          inputs.push_back(folder.file("shard" + std::to_string(i)));
          write_bytes(inputs.back(), texts[i]);
        }
        const std::string text = merged(folder, inputs);
        if (order == 0) first = text;
        CHECK(text == first);
        inputs.push_back(folder.file("merged.jsonl"));
        CHECK(merged(folder, inputs) == first);  // With its own result among the inputs.
      }
      CHECK(merged(folder, {folder.file("merged.jsonl")}) == first);
      CHECK(std::ranges::count(first, '\n') <= 5);
    }
  }

  TEST_CASE("databases merge like lines, and what was only passed on is left out") {
    const TempFolder folder;
    TuneRecord passed_on = sample_record({1, 8, 3});
    passed_on.origin = "imported";
    const auto one = attune::Store::open(folder.file("one.db"));
    one->put(sample_record({1, 8, 1}));
    one->put(passed_on);
    one->flush();
    write_bytes(folder.file("two.jsonl"), attune::result_line(sample_record({1, 8, 2})));
    const auto report = attune::merge_files({folder.file("one.db"), folder.file("two.jsonl")},
                                            folder.file("out.db"), {});
    REQUIRE(report);
    CHECK(report->records == 2);
    REQUIRE(report->rejected.size() == 1);
    CHECK(report->rejected[0].find("passed on") != std::string::npos);
    CHECK(attune::read_results(folder.file("out.db"))->records.size() == 2);
  }

  TEST_CASE("a merge with a bad input or output writes nothing") {
    const TempFolder folder;
    write_bytes(folder.file("good"), attune::result_line(sample_record({1, 8, 1})));
    write_bytes(folder.file("bad"), "no results");
    const std::string output = folder.file("out.jsonl");
    CHECK_FALSE(attune::merge_files({folder.file("good"), folder.file("bad")}, output, {}));
    CHECK_FALSE(attune::merge_files({folder.file("good"), folder.file("none")}, output, {}));
    CHECK_FALSE(attune::merge_files({folder.file("good")}, folder.file("out.txt"), {}));
    CHECK(names_with(folder.content(), "out").empty());
  }
}
