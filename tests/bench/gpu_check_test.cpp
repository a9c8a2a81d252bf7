// SPDX-License-Identifier: Apache-2.0
// bench/gpu-check without a GPU: stand-ins answer as the programs that it starts would.
#include <attune/problem.h>
#include <doctest/doctest.h>
#include <signal.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/bench/stand_ins.h"

namespace {

using Json = nlohmann::json;

std::map<std::string, std::string> results_of(const Json& stage) {
  std::map<std::string, std::string> results;
  for (const Json& row : stage.at("rows")) results[row.at("name")] = row.at("result");
  return results;
}

const Json& row_of(const Json& stage, const std::string& name) {
  for (const Json& row : stage.at("rows")) {
    if (row.at("name") == name) return row;
  }
  FAIL("there is no row " << name);
  return stage;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("gpu-check tells passed, failed, hanging, crashing and skipped cases apart") {
    StandIns machine;
    machine.list(
        {"passes, with a comma", "fails", "hangs", "crashes", "is skipped", "matches none"});
    const auto outcome = machine.run({"tests", "--limit", "3"});
    CHECK(outcome.status == 1);
    const Json stage = machine.json("tests.json");
    CHECK(results_of(stage) == std::map<std::string, std::string>{
                                   {"passes, with a comma", "passed"},
                                   {"fails", "failed"},
                                   {"hangs", "timed out"},
                                   {"crashes", "failed"},
                                   {"is skipped", "skipped"},
                                   {"matches none", "failed"},
                               });
    CHECK(stage.at("finished") == true);
    CHECK(stage.at("device") == "NVIDIA Test 3000");
    CHECK(stage.at("driver") == "580.1");
    CHECK(stage.at("cuda") == "13.0");
    CHECK(stage.at("nvrtc") == "13.1");
    CHECK(stage.at("date").get<std::string>().size() == 20);
    CHECK_FALSE(stage.at("commit").get<std::string>().empty());
    CHECK(row_of(stage, "fails").at("output").get<std::string>().find("CHECK( 1 == 2 )") !=
          std::string::npos);
    CHECK(row_of(stage, "crashes").at("note") == "killed by signal 11");
    CHECK(row_of(stage, "is skipped").at("note") == "skipped: needs a larger GPU: it has 8 GiB");
    const std::string table = machine.text("tests.md");
    CHECK(table.find("| passes, with a comma | passed | ") != std::string::npos);
    CHECK(table.find("| hangs | timed out | 3.") != std::string::npos);
    CHECK(table.find("CHECK( 1 == 2 )") != std::string::npos);
  }

  TEST_CASE("gpu-check succeeds when all that could run passed, and not when nothing did") {
    StandIns machine;
    machine.list({"passes, with a comma", "is skipped"});
    CHECK(machine.run({"tests"}).status == 0);
    machine.list({"is skipped"});
    CHECK(machine.run({"tests"}).status == 1);
    machine.list({});
    CHECK(machine.run({"tests"}).status == 1);
    // A selection does not overwrite the results of all.
    machine.list({"passes, with a comma", "fails"});
    CHECK(machine.run({"tests", "--cases", "pass*"}).status == 0);
    CHECK(machine.json("tests.json").at("rows").empty());
    CHECK(machine.json("tests-selected.json").at("rows").size() == 1);
  }

  TEST_CASE("gpu-check without a driver says so with status 3 and writes nothing") {
    StandIns machine;
    machine.write("doctor.json",
                  R"({"nvidia_driver":{"path":"","problem":"no libcuda, sadly","devices":[]},)"
                  R"("nvrtc":{"path":""}})");
    const auto outcome = machine.run({});
    CHECK(outcome.status == 3);
    CHECK(outcome.err.find("no libcuda, sadly") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(machine.folder.file("results")));
  }

  TEST_CASE("gpu-check that is killed leaves the cases that were done") {
    for (const int signal : {SIGKILL, SIGTERM}) {
      CAPTURE(signal);
      StandIns machine;
      machine.list({"passes, with a comma", "fails", "hangs"});
      const pid_t child = machine.start({"tests", "--limit", "20"});
      const pid_t hanging = machine.wait_for_hang();
      CHECK(hanging > 0);
      REQUIRE(kill(child, signal) == 0);
      CHECK(machine.wait(child).status == 128 + signal);
      const Json stage = machine.json("tests.json");
      CHECK(stage.at("finished") == false);
      CHECK(results_of(stage) == std::map<std::string, std::string>{
                                     {"passes, with a comma", "passed"}, {"fails", "failed"}});
      CHECK(machine.text("tests.md").find("; not finished") != std::string::npos);
      if (signal == SIGTERM) CHECK(machine.ends(hanging));
      kill(hanging, SIGKILL);
    }
  }

  TEST_CASE("gpu-check lists what its budget does not reach") {
    StandIns machine;
    machine.list({"is slow 1", "is slow 2", "is slow 3", "is slow 4", "is slow 5", "is slow 6"});
    CHECK(machine.run({"tests", "--budget", "5"}).status == 0);
    const Json stage = machine.json("tests.json");
    const std::size_t done = stage.at("rows").size();
    CHECK(done >= 1);
    CHECK(done <= 4);
    CHECK(stage.at("not_run").size() == 6 - done);
    CHECK(stage.at("not_run").back() == "is slow 6");
    CHECK(machine.text("tests.md").find("- is slow 6") != std::string::npos);
  }

  TEST_CASE("gpu-check runs the sanitizer's tools over small cases, if there is one") {
    StandIns machine;
    machine.list({"a small one", "fails"});
    CHECK(machine.run({"sanitizer"}).status == 1);
    const Json stage = machine.json("sanitizer.json");
    CHECK(results_of(stage) == std::map<std::string, std::string>{
                                   {"memcheck: a small one", "passed"},
                                   {"racecheck: a small one", "failed"},
                                   {"initcheck: a small one", "failed"},
                                   {"synccheck: a small one", "passed"},
                               });
    CHECK(row_of(stage, "racecheck: a small one").at("note") == "RACECHECK SUMMARY: 3 hazards");
    // Where the machine has one of its own it would be found and used.
    if (std::system("ls /usr/local/cuda*/bin/compute-sanitizer >/dev/null 2>&1") == 0) return;
    machine.remove("bin/compute-sanitizer");
    CHECK(machine.run({"sanitizer"}).status == 0);
    CHECK(results_of(machine.json("sanitizer.json")).at("compute-sanitizer") == "not available");
  }

  TEST_CASE("gpu-check keeps what tuning answers") {
    StandIns machine;
    CHECK(machine.run({"tune", "--budget", "15"}).status == 1);
    const Json stage = machine.json("tune.json");
    CHECK(stage.at("rows").size() == 7);
    const Json& row = row_of(stage, "bf16-hd128-causal");
    CHECK(row.at("result") == "done");
    CHECK(row.at("note") == "flash_mma tile_q=128, 12.3 us, 1.50x the default, 99.0 GFLOP/s");
    CHECK(row.at("tune").at("results").at(0).at("winner").at("samples") == 9);
    CHECK(row_of(stage, "f16-hd128-softcap").at("result") == "failed");
    // Every problem that it asks for is one that attune takes.
    for (const auto& entry : std::filesystem::directory_iterator(machine.folder.file("problems"))) {
      std::stringstream content;
      content << std::ifstream(entry.path()).rdbuf();
      const auto problem = attune::problem_from_json(content.str());
      CHECK_MESSAGE(problem, content.str());
    }
  }

  TEST_CASE("gpu-check compares only where PyTorch sees the device") {
    StandIns machine;
    machine.write("torch", "1");
    CHECK(machine.run({"compare", "--grid", "fwd"}).status == 0);
    Json stage = machine.json("compare-fwd.json");
    CHECK(results_of(stage).at("bench/compare") == "not available");
    CHECK(row_of(stage, "bench/compare").at("note") == "torch 9 sees no CUDA device");
    machine.write("torch", "0");
    CHECK(machine.run({"compare", "--grid", "fwd"}).status == 0);
    stage = machine.json("compare-fwd.json");
    const std::vector<std::string> words = stage.at("arguments");
    CHECK(words.front() == ATTUNE_SOURCE_DIR "/bench/compare");
    CHECK(std::find(words.begin(), words.end(), "fwd") != words.end());
    machine.write("torch", "2");
    CHECK(machine.run({"compare"}).status == 1);
  }

  TEST_CASE("gpu-check refuses what it does not know") {
    StandIns machine;
    CHECK(machine.run({"test"}).status == 2);
    CHECK(machine.run({"tests", "--budget"}).status == 2);
    CHECK(machine.run({"tests", "--budget", "1.5"}).status == 2);
    machine.remove("build/attune_tests");
    const auto outcome = machine.run({"tests"});
    CHECK(outcome.status == 2);
    CHECK(outcome.err.find("cmake --preset device") != std::string::npos);
  }
}
