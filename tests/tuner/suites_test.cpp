// SPDX-License-Identifier: Apache-2.0
#include <attune/families.h>
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
      CHECK(suite.summary.find('\n') == suite.summary.npos);
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

  TEST_CASE("names of suites and cases are lower case with dashes, as a command line takes them") {
    constexpr const char* kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
    for (const attune::Suite& suite : attune::suites()) {
      CHECK(suite.name.find_first_not_of(kAllowed) == suite.name.npos);
      for (const attune::SuiteCase& test : suite.cases) {
        CHECK(test.name.find_first_not_of(kAllowed) == test.name.npos);
      }
    }
  }

  TEST_CASE("every case is served by a family beside the oracle, on CPUs and GPUs") {
    for (const char* arch : {"x86-64-v3", "sm_80"}) {
      const auto target = attune::target_from_arch(arch).value();
      for (const attune::Suite& suite : attune::suites()) {
        for (const attune::SuiteCase& test : suite.cases) {
          std::string reasons;
          bool served = false;
          for (const attune::FamilySupport& family : attune::supports(test.problem, target)) {
            if (family.family == "naive") continue;
            served = served || family.reasons.empty();
            for (const std::string& reason : family.reasons) reasons += reason + "; ";
          }
          CHECK_MESSAGE(served, arch, " ", suite.name, " ", test.name, ": ", reasons);
        }
      }
    }
  }

  TEST_CASE("a case fits into 16 GiB beside the system") {
    for (const attune::Suite& suite : attune::suites()) {
      for (const attune::SuiteCase& test : suite.cases) {
        const attune::Problem& p = test.problem;
        const double queries = double(test.shape.batch) * p.q_heads * double(test.shape.q_len);
        const double keys = double(test.shape.batch) * p.kv_heads * double(test.shape.kv_len);
        const double bytes =
            (queries + keys) * (p.head_dim + p.head_dim_v) * double(attune::dtype_size(p.dtype));
        CHECK_MESSAGE(bytes < 6e9, suite.name, " ", test.name);
      }
    }
  }

  TEST_CASE("a suite is found by its name, and an unknown one lists the names") {
    for (const char* name : {"quick", "cpu", "expressions", "minilm", "bert-base", "bert-large",
                             "vit-b16", "vit-l16", "llama3-8b", "llama3-8b-prefill", "llama3-70b",
                             "mla", "sd15", "sdxl", "video-temporal", "alphafold"}) {
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
