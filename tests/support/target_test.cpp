// SPDX-License-Identifier: Apache-2.0
#include <attune/target.h>
#include <doctest/doctest.h>

TEST_SUITE("host") {
  TEST_CASE("a target reads back from its JSON") {
    auto target = attune::target_from_arch("x86-64-v4").value();
    target.name = "Some \"CPU\" \\ 3";
    target.units = 96;
    target.l3_bytes = std::int64_t{384} << 20;
    target.memory_bytes = std::int64_t{1} << 42;
    const auto back = attune::target_from_json(target.json());
    REQUIRE(back);
    CHECK(*back == target);
    CHECK(back->lanes() == 16);
  }

  TEST_CASE("an unknown architecture lists the known ones") {
    const auto target = attune::target_from_arch("x86-64-v5");
    REQUIRE_FALSE(target);
    CHECK(target.error().hint.find("did you mean `x86-64-v2`?") != std::string::npos);
    CHECK(target.error().hint.find("aarch64") != std::string::npos);
  }

  TEST_CASE("texts that are no target are refused") {
    for (const char* text :
         {"", "[]", "{}", R"({"arch": 3})", R"({"arch": "x86-64-v3", "units": -1})",
          R"({"arch": "x86-64-v3", "units": 1e40})", R"({"arch": "x86-64-v3", "has_fma": 1})",
          R"({"arch": "x86-64-v3", "name": 1})"}) {
      CHECK_FALSE_MESSAGE(attune::target_from_json(text), text);
    }
  }
}
