// SPDX-License-Identifier: Apache-2.0
// bench/compare and bench/peers/setup as far as they come without PyTorch and a network.
#include <attune/problem.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/bench/stand_ins.h"

namespace {

using Json = nlohmann::json;

bool no_python() {
  if (std::system("command -v python3 >/dev/null") == 0) return false;
  say_skipped("python3", "it is not on PATH");
  return true;
}

/// bench/compare by the machine's own Python, in which torch cannot be imported. `peers` is the
/// folder of the peers' environment.
StandIns::Outcome compare(StandIns& machine, const std::string& arguments,
                          const std::string& peers = "/nonexistent") {
  machine.write("torch.py", "raise ImportError('No module named torch')\n");
  const char* path = std::getenv("PATH");
  return machine.run_program(
      "/bin/sh", {"-c", "PATH='" + std::string(path == nullptr ? "" : path) + "' PYTHONPATH='" +
                            machine.folder.path() + "' ATTUNE_PEERS='" + peers +
                            "' exec python3 " ATTUNE_SOURCE_DIR "/bench/compare " + arguments});
}

std::vector<Json> cases_of(StandIns& machine, const std::string& arguments) {
  const auto outcome = compare(machine, "--list " + arguments);
  REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
  return Json::parse(outcome.out).at("cases").get<std::vector<Json>>();
}

std::vector<std::string> names_of(const std::vector<Json>& cases) {
  std::vector<std::string> names;
  for (const Json& row : cases) names.push_back(row.at("case"));
  return names;
}

bool has(const std::string& text, const char* part) {
  CAPTURE(text);
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("bench/compare counts the work that attune counts") {
    if (no_python()) return;
    StandIns machine;
    const std::map<std::string, std::size_t> grids = {
        {"quick", 8}, {"fwd", 36},        {"expressions", 6}, {"tiny", 8},
        {"cpu", 40},  {"cpu-decode", 12}, {"cpu-ggml", 2},
    };
    for (const auto& [grid, count] : grids) {
      CAPTURE(grid);
      const auto cases = cases_of(machine, "--grid " + grid);
      CHECK(cases.size() == count);
      for (const Json& row : cases) {
        CAPTURE(row.dump());
        const auto problem = attune::problem_from_json(row.at("problem").dump());
        REQUIRE_MESSAGE(problem, (problem ? "" : problem.error().message));
        const attune::Shape shape{row.at("shape").at("batch"), row.at("shape").at("q_len"),
                                  row.at("shape").at("kv_len")};
        const double flop = row.at("flop"), expected = attune::flops(*problem, shape);
        if (problem->has_blocks()) {
          CHECK(flop < expected);  // Documents: attune does not see the tensor here.
        } else {
          // The convention for causal masks leaves out half of the diagonal.
          CHECK(std::abs(flop / expected - 1) < 1.01 / double(shape.q_len));
        }
      }
    }
  }

  TEST_CASE("every case of a grid of bench/compare has a name of its own") {
    if (no_python()) return;
    StandIns machine;
    for (const char* grid : {"fwd", "cpu", "cpu-decode", "tiny"}) {
      auto names = names_of(cases_of(machine, std::string("--grid ") + grid));
      std::sort(names.begin(), names.end());
      CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
    }
  }

  TEST_CASE("the CPU grids of bench/compare are f32, but ggml's shapes, unless a dtype is given") {
    if (no_python()) return;
    StandIns machine;
    CHECK(names_of(cases_of(machine, "--device cpu")).front() == "f32-hd64-causal-2048");
    CHECK(names_of(cases_of(machine, "")).front() == "bf16-hd128-causal-8192");
    CHECK(names_of(cases_of(machine, "--grid cpu-ggml")) ==
          std::vector<std::string>{"f16-hd72-full-5776", "f16-hd64-decode-7680-gqa8"});
    const auto decode = cases_of(machine, "--grid cpu-decode --dtype bf16 --rows '*2048-gqa8'");
    CHECK(names_of(decode) ==
          std::vector<std::string>{"bf16-hd64-decode-2048-gqa8", "bf16-hd128-decode-2048-gqa8"});
    CHECK(decode.front().at("problem").at("q_heads") == 64);
    CHECK(decode.front().at("problem").at("kv_heads") == 8);
    CHECK(decode.front().at("kv_bytes") == 2 * 8 * 2048 * 64 * 2);
  }

  TEST_CASE("bench/compare refuses what it cannot do, and says what is needed") {
    if (no_python()) return;
    StandIns machine;
    auto outcome = compare(machine, "--device cpu --threads 100000");
    CHECK(outcome.status == 2);
    CHECK(has(outcome.err, "--threads"));
    CHECK(compare(machine, "--threads 1").status == 2);
    CHECK(compare(machine, "--list --rows nothing").status == 2);
    outcome = compare(machine, "--device cpu");
    CHECK(outcome.status == 3);
    CHECK(has(outcome.err, "bench/peers/setup"));
  }

  TEST_CASE("bench/compare without PyTorch starts anew in the peers' environment") {
    if (no_python()) return;
    StandIns machine;
    std::filesystem::create_directories(machine.folder.file("peers/bin"));
    machine.script("peers/bin/python", "echo \"$@\"\nexit 7\n");
    const auto outcome =
        compare(machine, "--device cpu --rows 'f32*'", machine.folder.file("peers"));
    CHECK(outcome.status == 7);
    CHECK(has(outcome.out, "bench/compare --device cpu --rows f32*\n"));
  }

  TEST_CASE("bench/peers/setup says what is wrong, and leaves a complete environment alone") {
    const std::string setup = ATTUNE_SOURCE_DIR "/bench/peers/setup";
    StandIns machine;
    const std::string folder = machine.folder.file("peers");
    const auto run = [&](std::vector<std::string> words) {
      words.insert(words.end(), {"--folder", folder});
      return machine.run_program(setup, words);
    };
    CHECK(has(machine.run_program(setup, {"--help"}).out, "--torch-index"));
    CHECK(machine.run_program(setup, {"--fast"}).status == 2);
    CHECK(machine.run_program(setup, {"--python"}).status == 2);
    auto outcome = run({"--python", "/nonexistent/python"});
    CHECK(outcome.status == 1);
    CHECK(has(outcome.err, "/nonexistent/python"));

    machine.script("old", "[ \"$1\" = --version ] && echo Python 3.7.1\nexit 1\n");
    outcome = run({"--python", machine.folder.file("old")});
    CHECK(outcome.status == 1);
    CHECK(has(outcome.err, "Python 3.7.1 is too old"));

    machine.script("no-venv", "[ \"$1\" = -m ] || exit 0\necho no ensurepip\nexit 1\n");
    outcome = run({"--python", machine.folder.file("no-venv")});
    CHECK(outcome.status == 1);
    CHECK(has(outcome.err, "no ensurepip"));
    CHECK(has(outcome.err, "python3-venv"));

    // An environment in which nothing is installed, and pip has no network.
    std::filesystem::create_directories(machine.folder.file("peers/bin"));
    machine.script("peers/bin/python", R"x(
case "$*" in *--version*) exit 0 ;; esac
echo no network >&2
exit 1
)x");
    machine.script("new", "exit 0\n");
    outcome = run({"--python", machine.folder.file("new")});
    CHECK(outcome.status == 1);
    CHECK(has(outcome.err, "no network"));
    CHECK(has(outcome.err, "pip failed"));

    machine.script("peers/bin/python", "echo torch 9, numpy 9\n");
    outcome = run({"--python", "/nonexistent/python"});
    CHECK(outcome.status == 0);
    CHECK(has(outcome.err, "torch 9, numpy 9"));
    CHECK(has(outcome.out, "bench/compare --device cpu"));
  }
}
