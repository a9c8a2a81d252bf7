// SPDX-License-Identifier: Apache-2.0
#include "src/support/files.h"
#include "tests/cli/program.h"

namespace {

std::string content_of(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("attune emit prints the same unit that it writes to a file") {
    Program program;
    program.write("P.json", R"({"head_dim": 48, "q_heads": 4, "mask": "causal"})");
    const Outcome printed = program.run({"emit", "--problem", "P.json", "--arch", "x86-64-v3"});
    REQUIRE(printed.status == 0);
    CHECK(printed.out_has("target triple"));
    CHECK(printed.out_has("define "));
    const Outcome written = program.run(
        {"emit", "--problem", "P.json", "--arch", "x86-64-v3", "--full", "-o", "kernel.ll"});
    REQUIRE(written.status == 0);
    CHECK(written.out_has("kernel.ll"));
    CHECK(content_of(program.folder.file("kernel.ll")) == printed.out);
    CHECK_FALSE(program.exists("cache"));  // No store is opened for that.
    const auto json =
        program.run({"emit", "--problem", "P.json", "--arch", "x86-64-v3", "--json"}).json();
    CHECK(json["source"] == printed.out);
    CHECK(json["arch"] == "x86-64-v3");
  }

  TEST_CASE("attune emit serves every CPU architecture, and the schedule that is given") {
    Program program;
    program.write("P.json", R"({"dtype": "bf16", "head_dim": 64, "q_heads": 2})");
    for (const char* arch : {"cpu", "x86-64-v2", "x86-64-v3", "x86-64-v4", "x86-64-v4-bf16",
                             "x86-64-v4-amx", "aarch64"}) {
      CAPTURE(arch);
      const auto json =
          program
              .run({"emit", "--problem", "P.json", "--arch", arch, "--schedule", "naive", "--json"})
              .json();
      CHECK(json["schedule_text"] == "naive");
      CHECK(json["source"].get<std::string>().find("define void @naive") != std::string::npos);
    }
  }

  TEST_CASE("attune emit names and prints a given schedule as the engine does") {
    Program program;
    const auto emitted = [&](const std::string& schedule) {
      return program
          .run({"emit", "--problem", R"({"head_dim": 32, "q_heads": 1})", "--arch", "x86-64-v3",
                "--schedule", schedule, "--json"})
          .json();
    };
    const std::string canonical = "flash_cpu rows=6 tile_kv=64 tile_q=96 vectors=2";
    const auto plain = emitted(canonical),
               spelled_out = emitted(canonical + " splits=1 pack_keys=1");
    CHECK(plain["schedule_text"] == canonical);
    CHECK(spelled_out == plain);
  }

  TEST_CASE("attune emit writes assembly to a file named .s") {
    Program program;
    program.write("P.json", R"({"head_dim": 32, "q_heads": 1})");
    const Outcome ran = program.run({"emit", "--problem", "P.json", "--arch", "cpu", "-o", "k.s"});
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    const std::string assembly = content_of(program.folder.file("k.s"));
    CHECK(assembly.find(".text") != std::string::npos);
    CHECK(assembly.find("flash_cpu_") != std::string::npos);
  }

  TEST_CASE("attune emit refuses by name what a target or this version does not have") {
    Program program;
    program.write("P.json", R"({"head_dim": 32, "q_heads": 1})");
    program.write("open.json", "{}");
    const struct {
      std::vector<std::string> flags;
      const char* word;
    } cases[] = {{{"--arch", "sm_90"}, "`sm_90`"},
                 {{"--arch", "sm_90a", "-o", "k.ll"}, "`k.ll`"},
                 {{"--arch", "sm_90a", "-o", "k.s"}, "FILE.cubin"},
                 {{"--arch", "sm_90a", "--schedule", "flash_cpu"}, "`flash_cpu`"},
                 {{"--arch", "cpu", "-o", "k.cu"}, "`k.cu`"},
                 {{"--arch", "cpu", "-o", "k.ptx"}, "`k.ptx`"},
                 {{"--arch", "cpu", "-o", "k.cubin"}, "`k.cubin`"},
                 {{"--arch", "cpu", "-o", "k.sass"}, "`k.sass`"},
                 {{"--arch", "cpu", "-o", "k"}, "FILE.ll"},
                 {{"--arch", "x86"}, "`x86`"},
                 {{"--arch", "cpu", "--schedule", "flash_wgmma"}, "`flash_wgmma`"}};
    for (const auto& [flags, word] : cases) {
      std::vector<std::string> words = {"emit", "--problem", "P.json"};
      words.insert(words.end(), flags.begin(), flags.end());
      const Outcome ran = program.run(words);
      CAPTURE(ran.err);
      CHECK(ran.status == 2);
      CHECK_MESSAGE(ran.err_has(word), word);
      CHECK(ran.out.empty());
      CHECK_FALSE(program.exists(words.back()));
    }
    const Outcome open = program.run({"emit", "--problem", "open.json", "--arch", "cpu"});
    CHECK(open.status == 2);
    CHECK(open.err_has("`head_dim`"));
  }

  TEST_CASE("attune emit prints CUDA as a short unit, and in full as one file without includes") {
    Program program;
    program.write("P.json", R"({"dtype": "f16", "head_dim": 64, "q_heads": 8, "mask": "causal"})");
    const Outcome unit = program.run({"emit", "--problem", "P.json", "--arch", "sm_80"});
    CHECK(unit.status == 0);
    CHECK(unit.out.find("#include <attention/flash_mma.cuh>") != std::string::npos);
    CHECK(std::count(unit.out.begin(), unit.out.end(), '\n') < 40);
    const Outcome full =
        program.run({"emit", "--problem", "P.json", "--arch", "sm_80", "--full", "-o", "k.cu"});
    CHECK(full.status == 0);
    CHECK(full.out.find("wrote: k.cu") != std::string::npos);
    const std::string text = attune::read_file(program.folder.file("k.cu")).value();
    CHECK(text.find("#include") == std::string::npos);
    CHECK(text.find("extern \"C\" __global__") != std::string::npos);
  }

  TEST_CASE("output that standard output cannot take is a failure") {
    Program program;
    program.write("P.json", R"({"head_dim": 32, "q_heads": 1})");
    program.largest_file = 100;
    const Outcome ran = program.run({"emit", "--problem", "P.json", "--arch", "aarch64"});
    CHECK(ran.status == 1);
  }
}
