// SPDX-License-Identifier: Apache-2.0
// The commands that look and measure: explain, verify, bench, doctor and cache.
#include "src/runtime/cuda/locate.h"
#include "tests/cli/program.h"
#include "tests/runtime/cuda/skip.h"

TEST_SUITE("host") {
  TEST_CASE("attune explain tells the default rule, then the stored record") {
    Program program;
    program.write("P.json", R"({"head_dim": 16, "q_heads": 4, "kv_heads": 2})");
    const std::vector<std::string> shape = {"--problem", "P.json",   "--q-len",
                                            "64",        "--kv-len", "96"};
    const auto with = [&](std::vector<std::string> words, const std::vector<std::string>& more) {
      words.insert(words.end(), shape.begin(), shape.end());
      words.insert(words.end(), more.begin(), more.end());
      return program.run(words);
    };
    const Outcome before = with({"explain"}, {});
    CAPTURE(before.err);
    REQUIRE(before.status == 0);
    CHECK(before.out_has("(default)"));
    CHECK(before.out_has("family naive: serves"));
    CHECK(before.out_has("arithmetic intensity"));
    CHECK(before.out_has("measured here: "));
    REQUIRE(with({"tune"}, {"--budget", "0.5"}).status == 0);
    const auto json = with({"explain"}, {"--json"}).json();
    CHECK(json["rung"] == "stored, exact");
    CHECK(json["record"]["origin"] == "local");
    CHECK(json["record"]["schedule"] == json["schedule"]);
    // 2 · heads · pairs · (head_dim + head_dim_v), and each operand once.
    CHECK(json["flops"] == 2.0 * 4 * 64 * 96 * 32);
    CHECK(json["compulsory_bytes"] == 4.0 * (4 * 64 * (32 + 1) + 2 * 96 * 32));
    CHECK(json["peak_gflops"] > 0);
    CHECK(json["read_gb_per_s"] > 0);
    CHECK(json["time"].size() > 3);
    CHECK(json["tile_loop_bytes"] >= json["compulsory_bytes"]);
    const auto naive = with({"explain"}, {"--schedule", "naive", "--json"}).json();
    CHECK(naive["rung"] == "given");
    CHECK(naive["tile_loop_bytes"] == 4.0 * (4 * 64 * (32 + 1) + 4 * 64 * 96 * 32));
  }

  TEST_CASE("attune verify checks one schedule or all, repeatably") {
    Program program;
    program.write("P.json", R"({"dtype": "f16", "head_dim": 8, "q_heads": 2, "mask": "causal"})");
    const std::vector<std::string> words = {"verify", "--problem", "P.json", "--schedule",
                                            "naive",  "--seed",    "11",     "--json"};
    const auto one = program.run(words).json();
    REQUIRE(one["results"].size() == 1);
    CHECK(one["results"][0]["ok"] == true);
    CHECK(one["shape"]["q_len"] == 37);
    CHECK(one["failures"] == 0);
    CHECK(program.run(words).json() == one);
    const Outcome all = program.run(
        {"verify", "--problem", "P.json", "--batch", "1", "--q-len", "9", "--kv-len", "4"});
    CAPTURE(all.err);
    CHECK(all.status == 0);
    CHECK(all.out_has("flash_cpu"));
    CHECK(all.out_has("naive"));
    CHECK(all.out_has("seed "));
    CHECK_FALSE(all.out_has("FAILED"));
    CHECK(program.run({"verify", "--problem", "P.json", "--schedule", "naive x=1"}).status == 2);
  }

  TEST_CASE("attune explain of an architecture wants a GPU's, and its main loop an architecture") {
    Program program;
    program.write("P.json", R"({"dtype": "f16", "head_dim": 64, "q_heads": 2})");
    for (const char* cpu : {"cpu", "x86-64-v3", "aarch64"}) {
      const Outcome ran = program.run({"explain", "--problem", "P.json", "--arch", cpu});
      CHECK(ran.status == 2);
      CHECK(ran.err_has(std::string("--arch ") + cpu + " names no GPU architecture"));
    }
    const Outcome without = program.run({"explain", "--problem", "P.json", "--sass"});
    CHECK(without.status == 2);
    CHECK(without.err_has("--sass needs --arch"));
    if (!nvrtc_or_skip()) return;
    if (attune::locate_nvdisasm().empty()) return say_skipped("nvdisasm", "it was not found");
    const auto told =
        program.run({"explain", "--problem", "P.json", "--arch", "sm_80", "--sass", "--json"})
            .json();
    const auto& loop = told["main_loop"];
    program.environment["TMPDIR"] = "/no/such/folder";
    const Outcome homeless =
        program.run({"explain", "--problem", "P.json", "--arch", "sm_80", "--sass"});
    CHECK(homeless.status == 1);
    CHECK(homeless.err_has("no temporary folder can be made"));
    CHECK(homeless.err_has("set TMPDIR"));
    CHECK(loop["straight"]["tensor core"] > 0);
    CHECK(loop["straight"]["total"] <= loop["all"]["total"]);
    CHECK(loop["straight"]["local"] == 0);
    CHECK(loop["integer_divisions"] == 0);
    CHECK(loop["tensor_share"] > 0);
    CHECK(loop["tensor_share"] <= 1);
    CHECK(loop["clocks"][loop["bound"].get<std::string>()] > 0);
  }

  TEST_CASE("attune bench measures each case beside the peak") {
    Program program;
    CHECK(program.run({"bench"}).err_has("neither --problem nor --suite"));
    CHECK(program.run({"bench", "--suite", "quick", "--problem", "P.json"}).status == 2);
    const Outcome unknown = program.run({"bench", "--suite", "all"});
    CHECK(unknown.status == 2);
    CHECK(unknown.err_has("quick"));
    const auto json = program.run({"bench", "--suite", "quick", "--threads", "1", "--json"}).json();
    CHECK(json["peak_gflops_start"] > 0);
    CHECK(json["peak_gflops_end"] > 0);
    CHECK(json["call_overhead_us"] > 0);
    CHECK(json["threads"] == 1);
    REQUIRE(json["cases"].size() == 3);
    for (const auto& test : json["cases"]) {
      CHECK(test["default"]["gflops"] > 0);
      CHECK(test["default"]["rounds"] >= 5);
      CHECK(test["default"]["percent_of_peak"] > 0);
      CHECK(test["default"]["quickest_fifth_us"] <= test["default"]["median_us"]);
      CHECK(test["compile_ms"] > 0);
      // Nothing was tuned here; a result that ships with attune may serve this very device.
      if (test.contains("tuned")) CHECK(test["tuned"]["rung"] != "tuned now");
    }
  }

  TEST_CASE("attune bench times given schedules beside the default") {
    Program program;
    program.write("P.json", R"({"head_dim": 16, "q_heads": 2})");
    const char* first = "flash_cpu rows=4 vectors=2 tile_q=24 tile_kv=32";
    const char* second = "naive";
    const auto json = program
                          .run({"bench", "--problem", "P.json", "--q-len", "40", "--seconds",
                                "0.02", "--schedule", first, "--schedule", second, "--json"})
                          .json();
    const auto& given = json["cases"][0]["given"];
    REQUIRE(given.size() == 2);
    CHECK(given[0]["schedule_text"] == "flash_cpu rows=4 tile_kv=32 tile_q=24 vectors=2");
    CHECK(given[1]["schedule_text"] == "naive");
    for (const auto& speed : given) {
      CHECK(speed["median_us"] > 0);
      CHECK(speed["ratio_to_default"] > 0);
      CHECK(speed["rounds"] == json["cases"][0]["default"]["rounds"]);
    }
    CHECK(json["cases"][0]["reload_ms"] > 0);
    const Outcome suite = program.run({"bench", "--suite", "quick", "--schedule", first});
    CHECK(suite.status == 2);
    CHECK(suite.err_has("--schedule cannot go with --suite"));
    const Outcome wrong = program.run(
        {"bench", "--problem", "P.json", "--q-len", "40", "--schedule", "flash_cpu rows=7"});
    CHECK(wrong.status == 2);
    CHECK(wrong.err_has("`rows` is 7"));
    const Outcome never =
        program.run({"bench", "--problem", "P.json", "--q-len", "40", "--seconds", "-1"});
    CHECK(never.status == 2);
    CHECK(never.err_has("--seconds"));
  }

  TEST_CASE("attune doctor finds what there is and exits with 0 whatever is missing") {
    Program program;
    program.environment["ATTUNE_NVRTC"] = "/no/such/libnvrtc.so";
    const Outcome lines = program.run({"doctor"});
    CHECK(lines.status == 0);
    for (const char* label : {"attune ", "CPU ", "cores ", "LLVM ", "NVIDIA ", "NVRTC ",
                              "nvdisasm ", "store ", "kernels "}) {
      CHECK_MESSAGE(lines.out_has(label), label);
    }
    const auto json = program.run({"doctor", "--json"}).json();
    CHECK(json["nvrtc"]["path"] == "");
    CHECK(json["nvrtc"]["problem"].get<std::string>().find("ATTUNE_NVRTC") != std::string::npos);
    CHECK(json["store"]["path"] == program.folder.file("cache") + "/tune.db");
    CHECK(json["store"]["results"] == 0);
    CHECK(json["store"]["shipped"] >= 0);
    CHECK(json["store"]["writable"] == true);
    CHECK(json["cpu"]["usable_cores"] >= 1);
    program.environment["ATTUNE_CACHE_DIR"] = "/proc/no-such-folder";
    program.environment["XDG_RUNTIME_DIR"] = program.environment["TMPDIR"] = "/proc";
    const Outcome nowhere = program.run({"doctor"});
    CHECK(nowhere.status == 0);
    CHECK(nowhere.err_has("note: "));
    CHECK(nowhere.out_has("in memory only"));
  }

  TEST_CASE("attune cache lists, shows, checks and prunes") {
    Program program;
    program.write("P.json", R"({"head_dim": 16, "q_heads": 2})");
    const Outcome none = program.run({"cache", "list"});
    CHECK(none.status == 0);
    CHECK(none.out_has("no tuning results"));
    CHECK_FALSE(program.exists("cache"));  // Looking makes no file.
    REQUIRE(
        program.run({"tune", "--problem", "P.json", "--q-len", "8", "--budget", "0.5"}).status ==
        0);

    CHECK(program.run({"cache", "list"}).out_has("q_len=8"));
    const auto list = program.run({"cache", "--json", "list"}).json();
    REQUIRE(list["records"].size() == 1);
    CHECK(list["records"][0]["problem"]["head_dim"] == 16);
    const auto by_number = program.run({"cache", "show", "1", "--json"}).json();
    const auto by_problem = program.run({"cache", "show", "--problem", "P.json", "--json"}).json();
    CHECK(by_number == by_problem);
    CHECK(by_number["records"][0]["candidates"].size() >= 1);
    CHECK(program.run({"cache", "show", "2"}).status == 2);
    CHECK(program.run({"cache", "show"}).status == 2);
    CHECK(program.run({"cache", "check"}).out_has("sound"));

    CHECK(program.run({"cache", "prune"}).status == 2);
    CHECK(
        program.run({"cache", "prune", "--older-than", "1", "--json"}).json()["removed_results"] ==
        0);
    CHECK(program.run({"cache", "prune", "--kernels", "--json"}).json()["removed_kernels"] >= 1);
    CHECK(program.run({"cache", "list", "--json"}).json()["records"].size() == 1);
    for (const char* action : {"list", "show", "check"}) {
      const Outcome absent = program.run({"cache", action, "--store", "none.db"});
      CHECK(absent.status == 2);
      CHECK(absent.err_has("none.db"));
      CHECK_FALSE(program.exists("none.db"));
    }
  }
}
