// SPDX-License-Identifier: Apache-2.0
// Score, mask and sink expressions over tensors and scalars of the input file.
#include "tests/cli/program.h"

#include <cmath>
#include <functional>

namespace {

using attune::Dtype;
using attune::SafetensorsFile;
using attune::TensorToStore;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<float> floats_of(const std::string& path, const std::string& name) {
  const auto file = SafetensorsFile::open(path);
  REQUIRE(file);
  const auto tensor = file->tensor(name).value();
  const auto* begin = static_cast<const float*>(tensor.data);
  return {begin, begin + tensor.bytes / sizeof(float)};
}

/// A score of a pair from its scaled product; −inf for a masked key.
using Score = std::function<double(double product, int b, int h, int q, int kv)>;

/// Attention by hand on the file that Program::write_operands wrote for `o`.
std::vector<double> attention(const std::string& path, const Program::Operands& o,
                              const Score& score_of, bool sigmoid = false) {
  const auto q = floats_of(path, "q"), k = floats_of(path, "k"), v = floats_of(path, "v");
  const auto dim = static_cast<int>(o.head_dim);
  std::vector<double> out;
  for (int b = 0; b < o.batch; ++b) {
    for (int h = 0; h < o.q_heads; ++h) {
      const int kv_head = h / static_cast<int>(o.q_heads / o.kv_heads);
      const auto key_at = [&](int key) {
        return ((b * o.kv_heads + kv_head) * o.kv_len + key) * o.head_dim;
      };
      for (int row = 0; row < o.q_len; ++row) {
        const std::int64_t row_at = ((b * o.q_heads + h) * o.q_len + row) * o.head_dim;
        std::vector<double> sums(o.head_dim);
        double total = 0;
        for (int key = 0; key < o.kv_len; ++key) {
          double product = 0;
          for (int i = 0; i < dim; ++i) {
            product += double(q[row_at + i]) * double(k[key_at(key) + i]);
          }
          const double score = score_of(product / std::sqrt(double(dim)), b, h, row, key);
          const double weight = sigmoid ? 1 / (1 + std::exp(-score)) : std::exp(score);
          total += weight;
          for (int i = 0; i < dim; ++i) sums[i] += weight * double(v[key_at(key) + i]);
        }
        for (const double sum : sums) {
          out.push_back(sigmoid ? sum : total == 0 ? 0 : sum / total);
        }
      }
    }
  }
  return out;
}

/// Runs the problem in P.json on the file and compares `out` with attention by hand.
nlohmann::json run_and_compare(Program& program, const std::string& input,
                               const Program::Operands& o, const Score& score,
                               bool sigmoid = false) {
  const Outcome ran = program.run({"run", "--problem", "P.json", "--input", input, "--output",
                                   "out.safetensors", "--check", "--json"});
  CAPTURE(ran.err);
  REQUIRE(ran.status == 0);
  const auto got = floats_of(program.folder.file("out.safetensors"), "out");
  const auto expected = attention(program.folder.file(input), o, score, sigmoid);
  REQUIRE(got.size() == expected.size());
  for (std::size_t i = 0; i < got.size(); ++i) {
    CHECK(double(got[i]) == doctest::Approx(expected[i]).epsilon(1e-4));
  }
  return ran.json();
}

Program::Operands odd_operands() {
  Program::Operands o;
  o.batch = 2;
  o.q_heads = 4;
  o.q_len = 9;
  o.kv_len = 13;
  return o;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("tensors of the input reach the expressions, axes of extent 1 broadcast") {
    Program program;
    auto o = odd_operands();
    std::vector<float> bias(9 * 13);
    for (std::size_t i = 0; i < bias.size(); ++i) bias[i] = float(i % 7) / 4 - 1;
    const float slopes[] = {0.5f, 0.25f, 0.125f, 0.0625f};
    std::vector<std::int32_t> document;
    for (int b = 0; b < 2; ++b)
      for (int key = 0; key < 13; ++key) document.push_back(key < 4 + 3 * b ? 0 : 1);
    o.more = {{"bias", Dtype::kF32, {1, 1, 9, 13}, bias.data()},
              {"slope", Dtype::kF32, {4}, slopes},
              {"doc", Dtype::kI32, {2, 13}, document.data()}};
    program.write_operands("in.safetensors", o);
    program.write("P.json", R"json({"score": "score + bias[b, h, q, kv] - slope[h] * (pos - kv)",
                                    "mask": "document(doc)"})json");
    const auto json =
        run_and_compare(program, "in.safetensors", o, [&](double s, int b, int h, int q, int kv) {
          if (document[b * 13 + q + 4] != document[b * 13 + kv]) return -kInfinity;
          return s + double(bias[q * 13 + kv]) - double(slopes[h]) * (q + 4 - kv);
        });
    CHECK(json["notes"].empty());
    // Only pairs of one document count as work.
    double pairs = 0;
    for (int b = 0; b < 2; ++b)
      for (int q = 0; q < 9; ++q)
        for (int kv = 0; kv < 13; ++kv) pairs += document[b * 13 + q + 4] == document[b * 13 + kv];
    const double flops = json["gflops"].get<double>() * 1e3 * json["median_us"].get<double>();
    CHECK(flops == doctest::Approx(2.0 * 4 * pairs * 8));
  }

  TEST_CASE("other dtypes and bool tensors are read as they are stored") {
    Program program;
    auto o = odd_operands();
    std::vector<std::uint8_t> kept(13);
    std::vector<std::int8_t> offset(4);
    for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = i % 3 != 1;
    for (int i = 0; i < 4; ++i) offset[i] = static_cast<std::int8_t>(i - 2);
    o.more = {{"kept", Dtype::kBool, {13}, kept.data()},
              {"offset", Dtype::kI8, {4, 1}, offset.data()}};
    program.write_operands("in.safetensors", o);
    program.write("P.json", R"({"score": "score + offset[h, kv] * 0.5", "mask": "kept[kv]"})");
    run_and_compare(program, "in.safetensors", o, [&](double s, int, int h, int, int kv) {
      return kept[kv] == 0 ? -kInfinity : s + 0.5 * offset[h];
    });
  }

  TEST_CASE("scalars change between runs, and the kernel stays as it was compiled") {
    Program program;
    program.write("P.json", R"json({"score": "softcap(c) * where(sharp, 2.0, 1.0)",
                                    "mask": "kv >= pos - w"})json");
    bool compiled_before = false;
    for (const std::int32_t width : {2, 5}) {
      auto o = odd_operands();
      const float cap = 1.5f / float(width);
      const bool sharp = width == 5;
      o.more = {{"w", Dtype::kI32, {}, &width},
                {"c", Dtype::kF32, {}, &cap},
                {"sharp", Dtype::kBool, {}, &sharp}};
      const std::string input = "in" + std::to_string(width) + ".safetensors";
      program.write_operands(input, o);
      const auto json = run_and_compare(program, input, o, [&](double s, int, int, int q, int kv) {
        if (kv < q + 4 - width) return -kInfinity;
        return double(cap) * std::tanh(s / double(cap)) * (sharp ? 2 : 1);
      });
      CHECK(json["kernel"]["cached"] == compiled_before);
      compiled_before = true;
    }
  }

  TEST_CASE("a sink, and sigmoid, which has no lse") {
    Program program;
    auto o = odd_operands();
    const float sinks[] = {0, 1, -1, 2};
    o.more = {{"s", Dtype::kF32, {4}, sinks}};
    program.write_operands("in.safetensors", o);
    program.write("P.json", R"({"sink": "s[h]", "mask": "kv > pos"})");
    const std::vector<std::string> run = {"run",           "--problem",      "P.json",
                                          "--input",       "in.safetensors", "--output",
                                          "s.safetensors", "--check"};
    REQUIRE(program.run(run).status == 0);
    const auto lse = floats_of(program.folder.file("s.safetensors"), "lse");
    // The last row has no key: the sink is all there is.
    for (int h = 0; h < 4; ++h) CHECK(lse[h * 9 + 8] == doctest::Approx(sinks[h]));

    program.write("P.json", R"({"normalizer": "sigmoid", "mask": "causal"})");
    run_and_compare(
        program, "in.safetensors", o,
        [](double s, int, int, int q, int kv) { return kv > q + 4 ? -kInfinity : s; },
        /*sigmoid=*/true);
    const auto file = SafetensorsFile::open(program.folder.file("out.safetensors"));
    CHECK(file->names() == std::vector<std::string>{"out"});
    const Outcome lines = program.run(run);
    CHECK(lines.out_has("no lse"));
    CHECK(lines.err_has("`s`"));  // Nothing names it any more.
  }

  TEST_CASE("tune, verify and bench work on the tensors of the input or draw them") {
    Program program;
    auto o = odd_operands();
    std::vector<std::int32_t> document(26);
    for (int i = 0; i < 26; ++i) document[i] = i % 13 / 5;
    const std::int32_t width = 6;
    o.more = {{"doc", Dtype::kI32, {2, 13}, document.data()}, {"w", Dtype::kI32, {}, &width}};
    program.write_operands("in.safetensors", o);
    program.write("P.json", R"json({"mask": "document(doc) && kv > pos - w"})json");
    const std::vector<std::string> on_file = {"--problem", "P.json", "--input", "in.safetensors",
                                              "--json"};
    const auto with = [&](std::vector<std::string> words, const std::vector<std::string>& more) {
      words.insert(words.end(), more.begin(), more.end());
      return program.run(words);
    };
    const auto tuned = with({"tune", "--budget", "0.5"}, on_file).json();
    CHECK(tuned["results"][0]["operands"] == "q, k, v, doc, w from `in.safetensors`");
    CHECK(tuned["results"][0]["gflops"] > 0);
    const auto ran = with({"run", "--output", "out.safetensors"}, on_file).json();
    CHECK(ran["rung"] == "stored, exact");
    CHECK(ran["schedule"] == tuned["results"][0]["winner"]["schedule"]);
    const auto verified = with({"verify", "--schedule", "naive"}, on_file).json();
    CHECK(verified["failures"] == 0);
    CHECK(verified["operands"] == tuned["results"][0]["operands"]);
    CHECK_FALSE(verified.contains("seed"));
    CHECK(with({"verify", "--seed", "3"}, on_file).status == 2);
    const auto benched = with({"bench", "--threads", "1"}, on_file).json();
    CHECK(benched["cases"][0]["operands"] == tuned["results"][0]["operands"]);
    CHECK(benched["cases"][0]["tuned"]["gflops"] > 0);

    // Without a file the names need declarations, and everything is drawn.
    program.write("D.json", R"json({"head_dim": 4, "q_heads": 2, "scalars": {"w": "i32"},
      "tensors": {"doc": {"dtype": "i32"}}, "mask": "document(doc) && kv > pos - w"})json");
    const Outcome drawn = program.run({"verify", "--problem", "D.json", "--schedule", "naive"});
    CHECK(drawn.status == 0);
    CHECK(drawn.out_has("operands: q, k, v, doc, w drawn at random from seed "));
    const Outcome tuned_on_drawn =
        program.run({"tune", "--problem", "D.json", "--q-len", "9", "--budget", "0"});
    CHECK(tuned_on_drawn.status == 0);
    CHECK(tuned_on_drawn.out_has("operands: q, k, v, doc, w drawn at random"));
    program.write("U.json", R"({"head_dim": 4, "q_heads": 2, "mask": "kv > pos - w"})");
    CHECK(program.run({"verify", "--problem", "U.json"}).err_has("unknown name `w`"));
  }
}
