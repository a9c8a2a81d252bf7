// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/environment.h"

#include <doctest/doctest.h>

#include <unistd.h>

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "tests/runtime/cuda/fake_device.h"

namespace {

using attune::environment_differences;
using Lines = std::vector<std::string>;

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("an environment is an object of texts that names library, driver and system") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const std::string text = attune::environment_of(**device);
    const auto object = nlohmann::ordered_json::parse(text, nullptr, false);
    REQUIRE(object.is_object());
    for (const auto& [key, value] : object.items()) {
      CAPTURE(key);
      REQUIRE(value.is_string());
      CHECK_FALSE(value.get<std::string>().empty());
    }
    CHECK(object["library"].get<std::string>().starts_with("attune "));
    CHECK(object["driver"].get<std::string>().starts_with("driver 13.0"));
    CHECK(object.contains("os"));
    CHECK_FALSE(object.contains("compiler"));  // This device has none.
    CHECK_FALSE(object.contains("governor"));  // Of CPUs only.
    CHECK(object.begin().key() == "library");
    CHECK(text == attune::environment_of(**device));
    CHECK(environment_differences(text, text).empty());
  }

  TEST_CASE("an environment names neither host nor user") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const std::string text = attune::environment_of(**device);
    char host[256] = "";
    if (gethostname(host, sizeof host - 1) == 0 && std::string(host).size() > 5) {
      CHECK_FALSE(contains(text, host));
    }
    const char* const home = std::getenv("HOME");
    if (home != nullptr && std::string(home).size() > 5) CHECK_FALSE(contains(text, home));
  }

  TEST_CASE("differences are one line for each key, and equal ones are none") {
    const std::string then =
        R"({"library":"attune 1","compiler":"LLVM 18.1","governor":"powersave"})";
    const std::string now = R"({"library":"attune 1","compiler":"LLVM 19.1","os":"Linux 6"})";
    CHECK(environment_differences(then, now) == Lines{"compiler: LLVM 18.1 then, LLVM 19.1 now",
                                                      "os: unknown then, Linux 6 now",
                                                      "governor: powersave then, unknown now"});
    CHECK(environment_differences(then, then).empty());
    CHECK(environment_differences("", now).empty());
    CHECK(environment_differences(then, "").empty());
  }

  TEST_CASE("an environment that cannot be read is one line and no crash") {
    const std::string good = R"({"os":"Linux"})";
    for (const char* bad : {"{", "null", "7", "[\"os\"]", R"({"os":7})", R"({"os":{"a":"b"}})",
                            "\xff\xfe", R"("text")"}) {
      CAPTURE(bad);
      CHECK(environment_differences(bad, good) == Lines{"the environment then is not readable"});
      CHECK(environment_differences(good, bad) == Lines{"the environment now is not readable"});
      CHECK(environment_differences(bad, bad).size() == 2);
    }
    const std::string deep(100000, '[');
    CHECK(environment_differences(deep, good).size() == 1);
  }

  TEST_CASE("a container's limit is read as cores") {
    CHECK(attune::cpu_limit_text("250000 100000") == "2.5 cores");
    CHECK(attune::cpu_limit_text("400000 100000") == "4 cores");
    for (const char* none : {"", " ", "max 100000", "-1 100000", "100000", "0 0", "100000 0"}) {
      CHECK(attune::cpu_limit_text(none) == "");
    }
  }
}
