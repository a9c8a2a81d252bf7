// SPDX-License-Identifier: Apache-2.0
#include "src/support/text.h"

#include <doctest/doctest.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>

using attune::did_you_mean;
using attune::list_of;

TEST_SUITE("host") {
  TEST_CASE("a list of words reads like a sentence") {
    CHECK(list_of({}) == "");
    CHECK(list_of({"a"}) == "a");
    CHECK(list_of({"a", "b"}) == "a or b");
    CHECK(list_of({"a", "b", "c"}) == "a, b or c");
  }

  TEST_CASE("a near word is suggested, whatever the kind of slip") {
    const std::vector<std::string> known = {"head_dim", "q_heads", "kv_heads"};
    CHECK(did_you_mean("head_dmi", known) == "did you mean `head_dim`? ");
    CHECK(did_you_mean("headdim", known) == "did you mean `head_dim`? ");
    CHECK(did_you_mean("head_dims", known) == "did you mean `head_dim`? ");
    CHECK(did_you_mean("kv_head", known) == "did you mean `kv_heads`? ");
  }

  TEST_CASE("the nearest of several near words is suggested, the first among equals") {
    CHECK(did_you_mean("tile_k", {"tile_q", "tile_kv", "tile_k2"}) == "did you mean `tile_q`? ");
    CHECK(did_you_mean("tile_kv", {"tile_q", "tile_kv"}) == "did you mean `tile_kv`? ");
  }

  TEST_CASE("nothing is suggested for a word that is far from all, or when none is known") {
    CHECK(did_you_mean("banana", {"head_dim", "mask"}) == "");
    CHECK(did_you_mean("mask", {}) == "");
    CHECK(did_you_mean(std::string(1 << 20, 'a'), {"mask"}) == "");
  }

  TEST_CASE("the time is the system's, in UTC, to the second") {
    const std::time_t before = std::time(nullptr);
    const std::string text = attune::utc_now();
    const std::time_t after = std::time(nullptr);
    REQUIRE(text.size() == 20);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
    REQUIRE(std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d:%2dZ", &year, &month, &day, &hour,
                        &minute, &second) == 6);
    CHECK(text.back() == 'Z');
    using namespace std::chrono;
    const sys_seconds read = sys_days(std::chrono::year(year) / month / day) + hours(hour) +
                             minutes(minute) + seconds(second);
    CHECK(read.time_since_epoch().count() >= before);
    CHECK(read.time_since_epoch().count() <= after);
  }
}
