// SPDX-License-Identifier: Apache-2.0
// attune-sim as a user meets it.
#include "tests/cli/program.h"
#include "tests/simulator/simulated.h"

namespace {

// The program with its objects where the other tests keep them.
struct Simulator : Program {
  Simulator() {
    environment["ATTUNE_CACHE_DIR"] = ATTUNE_SIMULATOR_CACHE;
    write("P.json", R"({"mask": "causal"})");
    write_operands("in.safetensors");
  }
  Outcome simulate(const std::vector<std::string>& more) {
    std::vector<std::string> words = {"--problem",      "P.json",   "--input",
                                      "in.safetensors", "--output", "out.safetensors"};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  }
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("attune-sim writes out and lse that the reference agrees with, and counts on request") {
    if (!clang_or_skip()) return;
    Simulator program;
    const Outcome ran = program.simulate({"--device", "sim:sm_90a", "--check", "--counts"});
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(ran.out_has("schedule: flash_mma"));
    CHECK(ran.out_has("simulated on sm_90a"));
    CHECK(ran.out_has("check: ok"));
    CHECK(ran.out_has("bank passes"));
    CHECK(ran.out_has("templates/attention/"));
    const auto out = attune::SafetensorsFile::open(program.folder.file("out.safetensors"));
    REQUIRE(out);
    CHECK(out->tensor("out").value().shape == std::vector<std::int64_t>{1, 2, 5, 4});
    CHECK(out->tensor("lse").value().shape == std::vector<std::int64_t>{1, 2, 5});
  }

  TEST_CASE("attune-sim repeats itself from a seed, and says it all in one JSON object") {
    if (!clang_or_skip()) return;
    Simulator program;
    const auto json = program.simulate({"--json", "--seed", "7", "--threads", "1"}).json();
    CHECK(json["seed"] == 7);
    CHECK(json["device"] == "sim:sm_80");
    CHECK(json["schedule"]["family"] == "flash_mma");
    CHECK(json["counts"]["instructions"]["sync_block"] > 0);
    CHECK(json["output"] == "out.safetensors");
  }

  TEST_CASE("attune-sim refuses what it cannot simulate, and leaves no file") {
    Simulator program;
    for (const auto& [device, words] :
         std::map<std::string, std::string>{{"cuda", "is not simulated"},
                                            {"sim:sm_1", "unknown architecture"},
                                            {"sim:aarch64", "the simulator is one of GPUs"}}) {
      const Outcome refused = program.simulate({"--device", device});
      CHECK(refused.status == 2);
      CHECK_MESSAGE(refused.err_has(words), refused.err);
    }
    const Outcome schedule = program.simulate({"--schedule", "flash_mma tile_q=64"});
    CHECK(schedule.status == 2);
    CHECK(program.run({"--problem", "P.json"}).status == 2);
    CHECK(program.run({"--fuzz", "0"}).status == 2);
    CHECK(program.run({"--fuzz", "1", "--problem", "P.json"}).status == 2);
    CHECK_FALSE(program.exists("out.safetensors"));
  }

  TEST_CASE("attune-sim runs random problems for as long as it is told") {
    if (!clang_or_skip()) return;
    Simulator program;
    const Outcome ran = program.run({"--fuzz", "0.001", "--seed", "12"});
    CAPTURE(ran.err);
    CHECK(ran.status == 0);
    CHECK(ran.out_has("random problems passed, seeds 12 to "));
  }
}
