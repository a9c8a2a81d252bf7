// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <cmath>

namespace {

using attune::Dtype;
using attune::SafetensorsFile;

std::vector<float> floats_of(const attune::StoredTensor& tensor) {
  const auto* begin = static_cast<const float*>(tensor.data);
  return {begin, begin + tensor.bytes / sizeof(float)};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("attune run writes out and lse that agree with attention computed by hand") {
    Program program;
    program.write("P.json", R"({"scale": 0.5, "mask": "causal"})");
    Program::Operands operands;
    operands.q_len = 3;
    operands.kv_len = 5;
    program.write_operands("in.safetensors", operands);
    const Outcome ran = program.run(
        {"run", "--problem", "P.json", "--input", "in.safetensors", "--output", "out.safetensors"});
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    const auto in = SafetensorsFile::open(program.folder.file("in.safetensors"));
    const auto out = SafetensorsFile::open(program.folder.file("out.safetensors"));
    REQUIRE(in);
    REQUIRE(out);
    CHECK(out->names() == std::vector<std::string>{"lse", "out"});
    const auto result = out->tensor("out").value(), lse = out->tensor("lse").value();
    CHECK(result.dtype == Dtype::kF32);
    CHECK(result.shape == std::vector<std::int64_t>{1, 2, 3, 4});
    CHECK(lse.dtype == Dtype::kF32);
    CHECK(lse.shape == std::vector<std::int64_t>{1, 2, 3});
    const auto q = floats_of(in->tensor("q").value()), k = floats_of(in->tensor("k").value());
    const auto v = floats_of(in->tensor("v").value());
    const auto got = floats_of(result), got_lse = floats_of(lse);
    for (std::size_t head = 0; head < 2; ++head) {
      for (std::size_t row = 0; row < 3; ++row) {
        double sum = 0, expected[4] = {};
        for (std::size_t key = 0; key <= row + 2; ++key) {
          double score = 0;
          for (std::size_t i = 0; i < 4; ++i) {
            score += double(q[(head * 3 + row) * 4 + i]) * double(k[(head * 5 + key) * 4 + i]);
          }
          const double weight = std::exp(0.5 * score);
          sum += weight;
          for (std::size_t i = 0; i < 4; ++i)
            expected[i] += weight * double(v[(head * 5 + key) * 4 + i]);
        }
        for (std::size_t i = 0; i < 4; ++i) {
          CHECK(double(got[(head * 3 + row) * 4 + i]) ==
                doctest::Approx(expected[i] / sum).epsilon(1e-4));
        }
        CHECK(double(got_lse[head * 3 + row]) == doctest::Approx(std::log(sum)).epsilon(1e-4));
      }
    }
  }

  TEST_CASE("attune run says what it did in lines and in one JSON object") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    const std::vector<std::string> words = {
        "run",      "--problem",       "P.json", "--input", "in.safetensors",
        "--output", "out.safetensors", "--check"};
    const Outcome lines = program.run(words);
    CHECK(lines.status == 0);
    CHECK(lines.out_has("problem: f32 head_dim=4"));
    CHECK(lines.out_has("shape: batch=1 q_len=5 kv_len=7"));
    CHECK(lines.out_has("(default)"));
    CHECK(lines.out_has("kernel: compiled in"));
    CHECK(lines.out_has("first result after"));
    CHECK(lines.out_has("check: ok"));
    CHECK(lines.err.empty());

    auto with_json = words;
    with_json.push_back("--json");
    const auto json = program.run(with_json).json();
    CHECK(json["problem"]["head_dim"] == 4);
    CHECK(json["shape"]["kv_len"] == 7);
    CHECK(json["rung"] == "default");
    CHECK(json["kernel"]["cached"] == true);
    CHECK(json["repeats"] >= 3);
    CHECK(json["median_us"] > 0);
    CHECK(json["check"]["ok"] == true);
    CHECK(json["notes"].empty());
    CHECK_FALSE(json.contains("error"));
  }

  TEST_CASE("a tuned schedule is found by the next process, for this shape and near ones") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    Program::Operands longer;
    longer.q_len = 6;
    program.write_operands("near.safetensors", longer);
    const auto run = [&](const char* input, const char* seconds) {
      return program.run({"run", "--problem", "P.json", "--input", input, "--output",
                          "o.safetensors", "--tune", seconds, "--json"});
    };
    const auto tuned = run("in.safetensors", "1").json();
    CHECK(tuned["rung"] == "tuned now");
    const auto again = run("in.safetensors", "1").json();
    CHECK(again["rung"] == "stored, exact");
    CHECK(again["schedule"] == tuned["schedule"]);
    CHECK(again["kernel"]["cached"] == true);
    const auto near = run("near.safetensors", "0").json();
    CHECK(near["rung"] == "stored, same bucket");
  }

  TEST_CASE("a schedule that is given is used, and its default and naive agree") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    const Outcome naive =
        program.run({"run", "--problem", "P.json", "--input", "in.safetensors", "--output",
                     "naive.safetensors", "--schedule", "naive", "--json"});
    CHECK(naive.json()["schedule_text"] == "naive");
    CHECK(naive.json()["rung"] == "given");
    const Outcome usual = program.run({"run", "--problem", "P.json", "--input", "in.safetensors",
                                       "--output", "usual.safetensors", "--threads", "1"});
    REQUIRE(usual.status == 0);
    const auto a = SafetensorsFile::open(program.folder.file("naive.safetensors"));
    const auto b = SafetensorsFile::open(program.folder.file("usual.safetensors"));
    REQUIRE(a);
    REQUIRE(b);
    const auto left = floats_of(a->tensor("out").value()),
               right = floats_of(b->tensor("out").value());
    REQUIRE(left.size() == 40);
    for (std::size_t i = 0; i < left.size(); ++i) CHECK(left[i] == doctest::Approx(right[i]));
  }

  TEST_CASE("lengths of zero are work without anything to do") {
    Program program;
    program.write("P.json", "{}");
    Program::Operands operands;
    operands.kv_len = 0;
    program.write_operands("no-keys.safetensors", operands);
    operands = {};
    operands.batch = 0;
    program.write_operands("no-batch.safetensors", operands);
    operands = {};
    operands.q_len = 0;
    program.write_operands("no-rows.safetensors", operands);
    for (const char* input :
         {"no-keys.safetensors", "no-batch.safetensors", "no-rows.safetensors"}) {
      CAPTURE(input);
      const Outcome ran = program.run({"run", "--problem", "P.json", "--input", input, "--output",
                                       std::string("out-") + input, "--check"});
      CAPTURE(ran.err);
      CHECK(ran.status == 0);
    }
    const auto out = SafetensorsFile::open(program.folder.file("out-no-keys.safetensors"));
    REQUIRE(out);
    for (float value : floats_of(out->tensor("out").value())) CHECK(value == 0);
    for (float value : floats_of(out->tensor("lse").value())) {
      CHECK(value == -std::numeric_limits<float>::infinity());
    }
  }

  TEST_CASE("tensors that nothing names are ignored with a note") {
    Program program;
    program.write("P.json", "{}");
    Program::Operands operands;
    operands.extra = "temperature";
    program.write_operands("in.safetensors", operands);
    const Outcome ran = program.run({"run", "--problem", "P.json", "--input", "in.safetensors",
                                     "--output", "out.safetensors", "--json"});
    CHECK(ran.status == 0);
    CHECK(ran.err_has("note: "));
    CHECK(ran.err_has("`temperature`"));
    CHECK(ran.json()["notes"].size() == 1);
  }

  TEST_CASE("an output that cannot be written is a failure, not wrong usage") {
    Program program;
    program.write("P.json", "{}");
    program.write_operands("in.safetensors");
    const Outcome no_folder = program.run({"run", "--problem", "P.json", "--input",
                                           "in.safetensors", "--output", "none/out.safetensors"});
    CHECK(no_folder.status == 1);
    CHECK(no_folder.err_has("none/out.safetensors"));
    CHECK(no_folder.err_has("  hint: "));
    const Outcome folder = program.run({"run", "--problem", "P.json", "--input", "in.safetensors",
                                        "--output", program.folder.path()});
    CHECK(folder.status == 1);
  }
}
