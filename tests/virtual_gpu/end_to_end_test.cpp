// SPDX-License-Identifier: Apache-2.0
// What is for a machine with a GPU, on the virtual one: attune's commands, GPU test cases and
// bench/gpu-check, each started as a person would, by tests/virtual_gpu/run.
#include <map>
#include <string>
#include <vector>

#include "src/support/half.h"
#include "tests/cli/program.h"
#include "tests/simulator/simulated.h"

namespace {

using Json = nlohmann::json;

constexpr const char* kAttune = ATTUNE_BUILD_DIR "/attune";

Outcome run(Program& program, std::vector<std::string> words) {
  words.insert(words.begin(), {"--build", ATTUNE_BUILD_DIR});
  return program.run(words);
}

// q, k and v in f16, all of one shape.
std::string write_f16(Program& program, const std::vector<std::int64_t>& shape) {
  std::size_t elements = 1;
  for (const std::int64_t extent : shape) elements *= static_cast<std::size_t>(extent);
  std::vector<std::uint16_t> values(elements + 2);
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = attune::float_to_f16(float(i * 2654435761u % 1000) / 500 - 1);
  }
  const std::string path = program.folder.file("in.safetensors");
  REQUIRE(attune::write_safetensors(path, {{"q", attune::Dtype::kF16, shape, values.data()},
                                           {"k", attune::Dtype::kF16, shape, values.data() + 1},
                                           {"v", attune::Dtype::kF16, shape, values.data() + 2}}));
  return path;
}

std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("attune tunes and runs flash_mma on the virtual GPU") {
    if (!clang_or_skip()) return;
    Program program;
    program.write("P.json", R"({"mask": "causal"})");
    const std::string input = write_f16(program, {1, 2, 40, 64});
    const auto tuned = run(program, {kAttune, "tune", "--problem", "P.json", "--input", input,
                                     "--device", "cuda", "--budget", "4", "--seed", "1", "--json"});
    REQUIRE_MESSAGE(tuned.status == 0, tuned.err);
    const Json result = tuned.json().at("results").at(0);
    CHECK(result.at("winner").at("schedule").at("family") == "flash_mma");
    CHECK(result.at("winner").at("median_us") > 0);

    const std::vector<std::string> words = {kAttune,    "run",  "--problem", "P.json",
                                            "--input",  input,  "--output",  "out.safetensors",
                                            "--device", "cuda", "--check",   "--json"};
    const auto ran = run(program, words);
    REQUIRE_MESSAGE(ran.status == 0, ran.err);
    const Json facts = ran.json();
    CHECK(facts.at("device").get<std::string>().starts_with("attune simulator (sm_80) (sm_80)"));
    CHECK(facts.at("rung") == "stored, exact");
    CHECK(facts.at("schedule") == result.at("winner").at("schedule"));
    CHECK(facts.at("kernel").at("cached") == true);
    CHECK(facts.at("check").at("ok") == true);
    CHECK(program.exists("out.safetensors"));

    // Another architecture is another device with kernels of its own.
    std::vector<std::string> other = words;
    other.insert(other.begin(), {"--arch", "sm_90a"});
    const Json elsewhere = run(program, other).json();
    CHECK(elsewhere.at("device").get<std::string>().find("(sm_90a)") != std::string::npos);
    CHECK(elsewhere.at("rung") == "default");
    CHECK(elsewhere.at("check").at("ok") == true);
    program.environment["ATTUNE_VIRTUAL_GPU_ARCH"] = "x86-64-v3";
    const auto refused = run(program, words);
    CHECK(refused.status == 1);
    CHECK(refused.err_has("ATTUNE_VIRTUAL_GPU_ARCH is `x86-64-v3`, which is no GPU"));
  }

  TEST_CASE("GPU test cases pass on the virtual GPU") {
    if (!clang_or_skip()) return;
    const std::vector<std::string> names = {
        "the device's target has the limits of a GPU",
        "bytes come back from the GPU as they went there",
        "a block gets all the shared memory that the target names",
        "a captured graph replays its launches",
        "two threads with a stream each share one kernel",
        "what the GPU cannot do is refused\\, and it serves on",
        "on the GPU repeated runs\\, two streams and a replayed graph give the same bits",
        "on the GPU tuning measures with a bias of any width",
        "on the GPU a schedule is as fresh for kernels of other traits",
        "on the GPU small problems of every kind agree with the fp64 reference"};
    for (const std::string& name : names) {
      CAPTURE(name);
      Program program;
      const auto ran =
          run(program, {ATTUNE_BUILD_DIR "/attune_tests", "-ts=gpu", "-nc", "-tc=" + name});
      CHECK_MESSAGE(ran.status == 0, ran.out);
      CHECK(ran.out_has("1 passed | 0 failed"));
      CHECK_FALSE(ran.out_has("skipped: needs"));
    }
  }

  TEST_CASE("a GPU test case that the virtual GPU has not enough memory for is skipped by name") {
    if (!clang_or_skip()) return;
    Program program;
    const auto ran = run(program, {ATTUNE_BUILD_DIR "/attune_tests", "-ts=gpu", "-nc",
                                   "-tc=on the GPU one head's keys pass 2^31 elements"});
    CHECK(ran.status == 0);
    CHECK(ran.out_has("skipped: needs a GPU with "));
    CHECK(ran.out_has("of 1024 MiB free: cuMemAlloc gives CUDA_ERROR_OUT_OF_MEMORY"));
  }

  TEST_CASE("gpu-check runs its stages on the virtual GPU, and writes down what it found") {
    if (!clang_or_skip()) return;
    Program program;
    const std::string results = program.folder.file("results");
    const auto ran =
        run(program, {ATTUNE_SOURCE_DIR "/bench/gpu-check", "tests", "sanitizer", "tune", "compare",
                      "--cases", "*captured graph*", "--budget", ATTUNE_GPU_CHECK_BUDGET, "--build",
                      ATTUNE_BUILD_DIR, "--results", results});
    CHECK_MESSAGE(ran.status == 0, ran.err);
    const std::string folder = results + "/attune-simulator-sm-80/";
    const Json tests = Json::parse(text_of(folder + "tests-selected.json"));
    CHECK(tests.at("device") == "attune simulator (sm_80)");
    CHECK(tests.at("driver") == "simulated");
    CHECK(tests.at("cuda") == "13.0");
    CHECK(tests.at("finished") == true);
    REQUIRE(tests.at("rows").size() == 1);
    CHECK(tests.at("rows").at(0).at("result") == "passed");

    for (const char* stage : {"sanitizer-selected.json", "compare.json"}) {
      const Json rows = Json::parse(text_of(folder + stage)).at("rows");
      REQUIRE(rows.size() == 1);
      CHECK(rows.at(0).at("result") == "not available");
      CHECK(rows.at(0).at("note").get<std::string>().starts_with("the GPU is simulated"));
    }

    const Json tune = Json::parse(text_of(folder + "tune.json"));
    CHECK(tune.at("finished") == true);
    CHECK(tune.at("rows").size() + tune.at("not_run").size() == 7);
    REQUIRE(tune.at("rows").size() >= 1);
    for (const Json& row : tune.at("rows")) {
      CAPTURE(row.dump());
      CHECK(row.at("result") == "done");
      const Json& winner = row.at("tune").at("results").at(0).at("winner");
      CHECK(winner.at("schedule").at("family") == "flash_mma");
      CHECK(winner.at("shape").at("kv_len") == 150);
    }
    CHECK(std::filesystem::exists(folder + "tune.db"));
    CHECK(std::filesystem::exists(folder + "tune.md"));
  }
}
