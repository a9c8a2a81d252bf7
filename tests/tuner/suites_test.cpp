// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <set>

#include "src/tuner/suites.h"

TEST_SUITE("host") {
  TEST_CASE("every case of every suite is a normalized problem with work to do") {
    std::set<std::string> suite_names;
    for (const attune::Suite& suite : attune::suites()) {
      CAPTURE(suite.name);
      CHECK(suite_names.insert(suite.name).second);
      CHECK_FALSE(suite.cases.empty());
      CHECK_FALSE(suite.summary.empty());
      std::set<std::string> case_names;
      for (const attune::SuiteCase& test : suite.cases) {
        CAPTURE(test.name);
        CHECK(case_names.insert(test.name).second);
        const auto normalized = test.problem.normalized();
        REQUIRE(normalized);
        CHECK(*normalized == test.problem);
        CHECK(test.shape.validate());
        CHECK(attune::flops(test.problem, test.shape) > 0);
      }
      CHECK((suite.baseline.empty() || case_names.contains(suite.baseline)));
    }
  }

  TEST_CASE("a suite is found by its name, and an unknown one lists the names") {
    for (const char* name : {"quick", "cpu", "expressions", "minilm", "bert-base", "vit-b16",
                             "llama3-8b-prefill", "sd15"}) {
      CAPTURE(name);
      const auto suite = attune::find_suite(name);
      REQUIRE(suite);
      CHECK(suite->name == name);
    }
    const auto unknown = attune::find_suite("minilmm");
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == attune::ErrorCode::kInvalidArgument);
    CHECK(unknown.error().hint.find("did you mean `minilm`") != std::string::npos);
    CHECK(unknown.error().hint.find("sd15") != std::string::npos);
  }
}
