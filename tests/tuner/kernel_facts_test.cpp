// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/kernel_facts.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include "src/support/files.h"
#include "tests/support/temp_folder.h"

TEST_SUITE("host") {
  TEST_CASE("the compiler's facts survive kern.db, and malformed ones are nothing") {
    attune::CompilerFacts facts;
    facts.registers = 168;
    facts.spill_bytes = 12;
    facts.shared_bytes = 49152;
    facts.barriers = 2;
    facts.compile_ms = 410.5;
    facts.notes = {"a \"note\"", "another"};
    const auto back = attune::facts_from_json(attune::facts_json(facts));
    CHECK(back.registers == 168);
    CHECK(back.spill_bytes == 12);
    CHECK(back.shared_bytes == 49152);
    CHECK(back.barriers == 2);
    CHECK(back.compile_ms == 410.5);
    CHECK(back.notes == facts.notes);
    for (const char* text : {"", "[]", "{", R"({"registers": "many", "notes": 3})", "\xff"}) {
      const auto nothing = attune::facts_from_json(text);
      CHECK(nothing.registers == 0);
      CHECK(nothing.notes.empty());
    }
  }

  TEST_CASE("a folder of edited templates is read, and what it lacks is embedded") {
    const TempFolder folder;
    REQUIRE(attune::make_folder(folder.file("attention")));
    REQUIRE(attune::write_file(folder.file("attention/naive.cuh"), "// edited"));
    REQUIRE(::setenv("ATTUNE_TEMPLATES_DIR", folder.path().c_str(), 1) == 0);
    const auto templates = attune::templates_of_environment();
    REQUIRE(::unsetenv("ATTUNE_TEMPLATES_DIR") == 0);
    CHECK(templates("attention/naive.cuh") == "// edited");
    CHECK(templates("attention/hooks.cuh") == attune::embedded_template("attention/hooks.cuh"));
    CHECK_FALSE(templates("attention/none.cuh").has_value());
    CHECK(attune::templates_of_environment()("attention/naive.cuh") ==
          attune::embedded_template("attention/naive.cuh"));
  }
}
