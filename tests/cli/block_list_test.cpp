// SPDX-License-Identifier: Apache-2.0
// Block lists of the input file: what is computed, counted and shown with them.
#include "tests/cli/block_lists.h"

#include <cmath>
#include <sstream>

#include "tests/random_seed.h"

namespace {

using attune::SafetensorsFile;
using Block = FileBlockList::Block;
using Keeps = std::function<bool(std::int64_t q, std::int64_t kv)>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<float> floats_of(const std::string& path, const std::string& name) {
  const auto file = SafetensorsFile::open(path);
  REQUIRE(file);
  const auto tensor = file->tensor(name).value();
  const auto* begin = static_cast<const float*>(tensor.data);
  return {begin, begin + tensor.bytes / sizeof(float)};
}

/// Whether the list, or the mask where the list leaves it to it, keeps a pair.
bool kept(const BlockLayout& at, const FileBlockList& list, const Keeps& mask, std::int64_t b,
          std::int64_t h, std::int64_t q, std::int64_t kv) {
  const Block block = list.block(at, b, h, q / at.block_q, kv / at.block_kv);
  return block == Block::kFull || (block == Block::kListed && mask(q, kv));
}

double kept_pairs(const BlockLayout& at, const FileBlockList& list, const Keeps& mask) {
  double pairs = 0;
  for (std::int64_t b = 0; b < at.batch; ++b)
    for (std::int64_t h = 0; h < at.heads; ++h)
      for (std::int64_t q = 0; q < at.q_len; ++q)
        for (std::int64_t kv = 0; kv < at.kv_len; ++kv) pairs += kept(at, list, mask, b, h, q, kv);
  return pairs;
}

struct Expected {
  std::vector<double> out, lse;
  std::int64_t empty_rows = 0;
};

/// Attention by hand, in double, on the file that Program::write_operands wrote for `o`.
Expected attention(const std::string& path, const Program::Operands& o, const BlockLayout& at,
                   const FileBlockList& list, const Keeps& mask) {
  const auto q = floats_of(path, "q"), k = floats_of(path, "k"), v = floats_of(path, "v");
  Expected expected;
  for (std::int64_t b = 0; b < o.batch; ++b) {
    for (std::int64_t h = 0; h < o.q_heads; ++h) {
      const std::int64_t kv_head = b * o.kv_heads + h / (o.q_heads / o.kv_heads);
      for (std::int64_t row = 0; row < o.q_len; ++row) {
        const float* query = &q[((b * o.q_heads + h) * o.q_len + row) * o.head_dim];
        std::vector<double> sums(o.head_dim);
        double total = 0;
        for (std::int64_t key = 0; key < o.kv_len; ++key) {
          if (!kept(at, list, mask, b, h, row, key)) continue;
          const std::int64_t place = (kv_head * o.kv_len + key) * o.head_dim;
          double product = 0;
          for (std::int64_t i = 0; i < o.head_dim; ++i) {
            product += double(query[i]) * double(k[place + i]);
          }
          const double weight = std::exp(product / std::sqrt(double(o.head_dim)));
          total += weight;
          for (std::int64_t i = 0; i < o.head_dim; ++i) sums[i] += weight * double(v[place + i]);
        }
        for (const double sum : sums) expected.out.push_back(total == 0 ? 0 : sum / total);
        expected.lse.push_back(std::log(total));  // −inf for a row without keys.
        expected.empty_rows += total == 0;
      }
    }
  }
  return expected;
}

Program::Operands operands_of(const BlockLayout& at, const FileBlockList& list,
                              bool with_full = true) {
  Program::Operands o;
  o.batch = at.batch;
  o.q_heads = at.heads;
  o.kv_heads = at.heads;
  o.q_len = at.q_len;
  o.kv_len = at.kv_len;
  o.more = list.tensors(with_full);
  return o;
}

std::string problem_of(const BlockLayout& at, const std::string& mask) {
  return R"({"mask": ")" + mask + R"(", "block_size": [)" + std::to_string(at.block_q) + ", " +
         std::to_string(at.block_kv) + "]}";
}

Keeps causal(const BlockLayout& at) {
  return
      [offset = at.kv_len - at.q_len](std::int64_t q, std::int64_t kv) { return kv <= q + offset; };
}

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// [FLOP] of one run, from a rate and a time.
double flops_of(double gflops, double median_us) { return gflops * 1e3 * median_us; }

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("attune run computes over random block lists what attention by hand does") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    std::mt19937_64 random(seed);
    const auto draw = [&](std::int64_t low, std::int64_t high) {
      return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    std::int64_t empty_rows = 0;
    for (int i = 0; i < 12; ++i) {
      BlockLayout at{draw(1, 2),          2 * draw(1, 2),  2 * draw(0, 70) + 1,
                     2 * draw(0, 70) + 1, 16 * draw(1, 6), 16 * draw(1, 5)};
      const FileBlockList list = random_list(at, random);
      // Without bits the mask decides in every block that is listed.
      FileBlockList meant = list;
      const bool with_full = i % 3 != 0;
      if (!with_full) std::fill(meant.full.begin(), meant.full.end(), std::uint8_t{0});
      const Keeps masks[] = {[](std::int64_t, std::int64_t) { return true; }, causal(at),
                             [](std::int64_t q, std::int64_t kv) { return kv % 5 != q % 3; }};
      const char* texts[] = {"true", "causal", "kv % 5 != q % 3"};
      const auto which = static_cast<std::size_t>(draw(0, 2));
      Program program;
      Program::Operands o = operands_of(at, list, with_full);
      o.kv_heads = draw(1, 2);
      o.head_dim = draw(3, 33);
      program.write_operands("in.safetensors", o);
      program.write("P.json", problem_of(at, texts[which]));
      std::vector<std::string> words = {
          "run",      "--problem",       "P.json",  "--input", "in.safetensors",
          "--output", "out.safetensors", "--check", "--json"};
      if (i % 4 == 3) words.insert(words.end(), {"--schedule", "naive"});
      const Outcome ran = program.run(words);
      CAPTURE(i);
      CAPTURE(content_of(program.folder.file("P.json")));
      CAPTURE(at.q_len);
      CAPTURE(at.kv_len);
      CAPTURE(ran.err);
      REQUIRE(ran.status == 0);
      CHECK(ran.json()["notes"].empty());

      const std::string output = program.folder.file("out.safetensors");
      const auto out = floats_of(output, "out"), lse = floats_of(output, "lse");
      const Expected expected =
          attention(program.folder.file("in.safetensors"), o, at, meant, masks[which]);
      REQUIRE(out.size() == expected.out.size());
      REQUIRE(lse.size() == expected.lse.size());
      double worst = 0, worst_lse = 0;
      std::int64_t wrong_empty_rows = 0;
      for (std::size_t e = 0; e < out.size(); ++e) {
        worst = std::max(worst, std::abs(double(out[e]) - expected.out[e]));
      }
      for (std::size_t row = 0; row < lse.size(); ++row) {
        if (expected.lse[row] > -kInfinity) {
          worst_lse = std::max(worst_lse, std::abs(double(lse[row]) - expected.lse[row]));
          continue;
        }
        wrong_empty_rows += double(lse[row]) != -kInfinity;
        for (std::int64_t d = 0; d < o.head_dim; ++d) {
          wrong_empty_rows += out[row * o.head_dim + d] != 0.0f;
        }
      }
      CHECK(worst < 2e-5);
      CHECK(worst_lse < 5e-4);
      CHECK(wrong_empty_rows == 0);
      empty_rows += expected.empty_rows;
      const double pairs = kept_pairs(at, meant, masks[which]);
      const auto json = ran.json();
      CHECK(flops_of(json["gflops"], json["median_us"]) ==
            doctest::Approx(4.0 * double(o.head_dim) * pairs));
    }
    CHECK(empty_rows > 0);  // The last head's first row of blocks has none.
  }

  TEST_CASE("the lists of two heads may be exchanged, and so are the results") {
    BlockLayout at{1, 2, 64, 64, 32, 32};
    const auto list = [&](bool exchanged) {
      return list_of(at, [&](std::int64_t, std::int64_t h, std::int64_t i, std::int64_t k) {
        return (h == 1) != exchanged ? (i == k ? Block::kFull : Block::kNo) : Block::kFull;
      });
    };
    Program program;
    program.write("P.json", problem_of(at, "true"));
    std::vector<std::vector<float>> lse;
    for (const bool exchanged : {false, true}) {
      const FileBlockList lists = list(exchanged);
      Program::Operands o = operands_of(at, lists);
      o.kv_heads = 1;
      program.write_operands("in.safetensors", o);
      const Outcome ran = program.run({"run", "--problem", "P.json", "--input", "in.safetensors",
                                       "--output", "out.safetensors"});
      CAPTURE(ran.err);
      REQUIRE(ran.status == 0);
      lse.push_back(floats_of(program.folder.file("out.safetensors"), "lse"));
    }
    REQUIRE(lse[0].size() == 128);
    // Half of the keys of a head come or go with its list.
    for (std::size_t row = 0; row < 64; ++row) {
      CHECK(lse[0][row] > lse[1][row]);
      CHECK(lse[0][64 + row] < lse[1][64 + row]);
    }
  }

  TEST_CASE("tune, bench and verify take the file's own list") {
    BlockLayout at{1, 2, 80, 96, 32, 32};
    const FileBlockList some =
        list_of(at, [](std::int64_t, std::int64_t h, std::int64_t i, std::int64_t k) {
          return h == 0 && i == k ? Block::kListed : h == 1 && k == 0 ? Block::kFull : Block::kNo;
        });
    const FileBlockList none = list_of(
        at, [](std::int64_t, std::int64_t, std::int64_t, std::int64_t) { return Block::kNo; });
    Program program;
    program.write("P.json", problem_of(at, "causal"));
    program.write_operands("some.safetensors", operands_of(at, some));
    program.write_operands("none.safetensors", operands_of(at, none));
    const double work = 2.0 * 8 * kept_pairs(at, some, causal(at));

    const auto tuned = program
                           .run({"tune", "--problem", "P.json", "--input", "some.safetensors",
                                 "--budget", "1", "--json"})
                           .json()["results"][0];
    CHECK(flops_of(tuned["gflops"], tuned["winner"]["median_us"]) == doctest::Approx(work));
    CHECK(tuned["operands"] == "q, k, v, the block list from `some.safetensors`");
    const auto benched =
        program.run({"bench", "--problem", "P.json", "--input", "some.safetensors", "--json"})
            .json()["cases"][0];
    CHECK(flops_of(benched["default"]["gflops"], benched["default"]["median_us"]) ==
          doctest::Approx(work));

    // Where nothing is listed there is nothing to be inexact about.
    for (const char* input : {"some.safetensors", "none.safetensors"}) {
      CAPTURE(input);
      const Outcome ran =
          program.run({"verify", "--problem", "P.json", "--input", input, "--json"});
      CAPTURE(ran.err);
      REQUIRE(ran.status == 0);
      const auto json = ran.json();
      CHECK(json["failures"] == 0);
      CHECK(json["results"].size() > 1);
      double largest = 0;
      for (const auto& result : json["results"]) {
        largest = std::max(largest, result["max_error"].get<double>());
      }
      CHECK((largest > 0) == (input[0] == 's'));
    }
  }

  TEST_CASE("attune explain counts and draws the tiles that the list and the mask leave") {
    BlockLayout at{2, 2, 250, 256, 64, 64};
    std::mt19937_64 random(7);
    const FileBlockList list = random_list(at, random);
    Program program;
    program.write("P.json", problem_of(at, "causal"));
    Program::Operands o = operands_of(at, list);
    o.head_dim = 16;
    program.write_operands("in.safetensors", o);
    const std::vector<std::string> words = {"explain",        "--problem", "P.json", "--input",
                                            "in.safetensors", "--head",    "1",      "-o",
                                            "map.svg"};
    std::vector<std::string> with_json = words;
    with_json.push_back("--json");
    const Outcome ran = program.run(with_json);
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    const auto json = ran.json();
    const auto& map = json["mask_tiles"];
    const std::int64_t tile_q = map["tile_q"], tile_kv = map["tile_kv"];
    std::int64_t empty = 0, full = 0, mixed = 0, pairs = 0;
    std::vector<std::string> picture;
    const Keeps mask = causal(at);
    for (std::int64_t b = 0; b < at.batch; ++b) {
      for (std::int64_t h = 0; h < at.heads; ++h) {
        for (std::int64_t q = 0; q < at.q_len; q += tile_q) {
          std::string line;
          for (std::int64_t kv = 0; kv < at.kv_len; kv += tile_kv) {
            const std::int64_t last_q = std::min(q + tile_q, at.q_len) - 1;
            const std::int64_t last_kv = std::min(kv + tile_kv, at.kv_len) - 1;
            const Block block = list.block(at, b, h, q / at.block_q, kv / at.block_kv);
            const bool none = block == Block::kNo || (block == Block::kListed && !mask(last_q, kv));
            const bool all = !none && (block == Block::kFull || mask(q, last_kv));
            ++(none ? empty : all ? full : mixed);
            if (!none) pairs += (last_q - q + 1) * (last_kv - kv + 1);
            line += none ? '.' : all ? '#' : '+';
          }
          if (b == 0 && h == 1) picture.push_back(line);
        }
      }
    }
    CHECK(map["tiles"] == empty + full + mixed);
    CHECK(map["empty"] == empty);
    CHECK(map["full"] == full);
    CHECK(map["mixed"] == mixed);
    CHECK(map["flops_done"] == 2.0 * 32 * double(pairs));
    CHECK(map["flops_useful"] == 2.0 * 32 * kept_pairs(at, list, mask));
    CHECK(json["flops"] == map["flops_useful"]);
    CHECK(map["picture"] == nlohmann::json(picture));
    CHECK(json["block_list"]["given"] == true);
    CHECK(json["block_list"]["blocks"] == 2 * 2 * 4 * 4);
    CHECK(json["block_list"]["listed"] == list.indices.size());
    CHECK(json["block_list"]["full"] == std::count(list.full.begin(), list.full.end(), 1));
    CHECK(content_of(program.folder.file("map.svg")).find("with the block list of `in.safete") !=
          std::string::npos);
    CHECK(program.run(words).out_has("item 0, head 1, with the block list of `in.safetensors`"));
    const Outcome naive = program.run(
        {"explain", "--problem", "P.json", "--input", "in.safetensors", "--schedule", "naive"});
    CHECK(naive.out_has("every pair of the listed blocks"));

    // Without tensors there is no list, and what is shown says so.
    program.write("alone.json", R"({"head_dim": 16, "q_heads": 2, "mask": "causal",
                                    "block_size": [64, 64]})");
    const Outcome alone = program.run(
        {"explain", "--problem", "alone.json", "--q-len", "250", "--kv-len", "256", "-o", "a.svg"});
    CAPTURE(alone.err);
    REQUIRE(alone.status == 0);
    CHECK(alone.out_has("block list: comes with --input"));
    CHECK(alone.out_has("head 0, without the block list"));
    CHECK(content_of(program.folder.file("a.svg")).find("without the block list") !=
          std::string::npos);
  }
}
