// SPDX-License-Identifier: Apache-2.0
// What `attune explain` says of a mask's tiles.
#include "tests/cli/program.h"

namespace {

/// Whether every tag is closed and every `&` begins an entity: what a parser of XML insists on.
bool is_well_formed(const std::string& xml) {
  std::vector<std::string> open;
  for (std::size_t at = 0; at < xml.size(); ++at) {
    if (xml[at] == '&') {
      const std::string rest = xml.substr(at, 5);
      if (!rest.starts_with("&amp;") && !rest.starts_with("&lt;") && !rest.starts_with("&gt;")) {
        return false;
      }
    }
    if (xml[at] != '<') continue;
    const std::size_t end = xml.find('>', at);
    if (end == std::string::npos || xml.find('<', at + 1) < end) return false;
    const std::string tag = xml.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find_first_of(" /\n", 1));
    if (tag[0] == '/') {
      if (open.empty() || "/" + open.back() != tag) return false;
      open.pop_back();
    } else if (tag.back() != '/') {
      open.push_back(name);
    }
    at = end;
  }
  return open.empty() && !xml.empty();
}

std::string content_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("attune explain counts the tiles of a mask as they are by hand") {
    Program program;
    program.write("P.json", R"({"head_dim": 64, "q_heads": 4, "mask": "causal"})");
    const auto json =
        program.run({"explain", "--problem", "P.json", "--batch", "3", "--q-len", "512", "--json"})
            .json();
    const auto& map = json["mask_tiles"];
    const int tile_q = map["tile_q"], tile_kv = map["tile_kv"];
    CHECK(json["schedule"]["tile_q"] == tile_q);
    std::int64_t empty = 0, full = 0, mixed = 0, pairs = 0;
    for (int q = 0; q < 512; q += tile_q) {
      const int last_q = std::min(q + tile_q, 512) - 1;
      for (int kv = 0; kv < 512; kv += tile_kv) {
        // The loop over keys ends at the last one that the rows attend to.
        const int end = std::min({kv + tile_kv, 512, last_q + 1});
        if (kv > last_q) {
          ++empty;
        } else if (end - kv == tile_kv && end - 1 <= q) {
          ++full;
        } else {
          ++mixed;
        }
        if (kv <= last_q) pairs += std::int64_t(last_q - q + 1) * (end - kv);
      }
    }
    CHECK(map["empty"] == 12 * empty);
    CHECK(map["full"] == 12 * full);
    CHECK(map["mixed"] == 12 * mixed);
    CHECK(map["tiles"] == 12 * (empty + full + mixed));
    CHECK(map["sampled"] == false);
    CHECK(map["flops_done"] == 2.0 * 128 * 12 * double(pairs));
    CHECK(map["flops_dense"] == 2.0 * 128 * 12 * 512 * 512);
    CHECK(map["flops_useful"] == 2.0 * 128 * 12 * 512 * 513 / 2);
    CHECK(map["flops_useful"] == json["flops"]);
    CHECK(map["bounds"]["end_key"].get<std::string>().find("last_q") != std::string::npos);
  }

  TEST_CASE("attune explain draws the tiles of one head as text and as an image") {
    Program program;
    program.write("P.json", R"({"dtype": "bf16", "head_dim": 64, "q_heads": 2,
                                "mask": "kv <= pos && h < 1"})");
    std::vector<std::string> words = {"explain", "--problem", "P.json", "--q-len", "640",
                                      "--arch",  "sm_80",     "-o",     "map.svg"};
    const Outcome lines = program.run(words);
    if (lines.err_has("NVRTC")) {
      MESSAGE("skipped: needs NVRTC");
      return;
    }
    CAPTURE(lines.err);
    REQUIRE(lines.status == 0);
    CHECK(lines.out_has("\n  |########++|\n"));  // 128 rows and twice 64 keys.
    CHECK(lines.out_has("never loaded"));
    const std::string svg = content_of(program.folder.file("map.svg"));
    CHECK(is_well_formed(svg));
    CHECK_FALSE(is_well_formed(svg + "<g>"));
    for (const char* part : {"<svg xmlns=", "key (kv)", "query (q)", ">640<", "kv &lt;= pos",
                             "&amp;&amp;", "#f2a541"}) {
      CHECK_MESSAGE(svg.find(part) != std::string::npos, part);
    }
    words.insert(words.end(), {"--head", "1", "--json"});
    const auto json = program.run(words).json();
    for (const auto& line : json["mask_tiles"]["picture"]) CHECK(line == "..........");
    CHECK(json["mask_tiles"]["head"] == 1);
  }

  TEST_CASE("attune explain draws the tiles of the schedule that this machine would run") {
    Program program;
    program.write("P.json", R"({"head_dim": 64, "q_heads": 2, "mask": "causal"})");
    const Outcome ran =
        program.run({"explain", "--problem", "P.json", "--q-len", "20000", "-o", "map.svg"});
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(ran.out_has("\n  |###############################"));
    std::size_t rows = 0;
    for (std::size_t at = ran.out.find("\n  |"); at != std::string::npos;
         at = ran.out.find("\n  |", at + 1)) {
      CHECK(ran.out.find('|', at + 4) - at - 4 == 64);
      ++rows;
    }
    CHECK(rows == 32);
    CHECK(is_well_formed(content_of(program.folder.file("map.svg"))));
  }

  TEST_CASE("a mask that reads tensors shows bounds, and with --input what its values are") {
    Program program;
    program.write("P.json", R"json({"head_dim": 16, "q_heads": 2, "mask": "document(doc)",
                                    "tensors": {"doc": {"dtype": "i32"}}})json");
    const Outcome without = program.run({"explain", "--problem", "P.json", "--q-len", "256"});
    CHECK(without.status == 0);
    CHECK(without.out_has("not counted"));
    const Outcome no_picture =
        program.run({"explain", "--problem", "P.json", "--q-len", "256", "-o", "map.svg"});
    CHECK(no_picture.status == 2);
    CHECK(no_picture.err_has("--input"));
    CHECK_FALSE(program.exists("map.svg"));

    Program::Operands o;
    o.q_len = o.kv_len = 256;
    o.head_dim = 16;
    std::vector<std::int32_t> document(256);
    for (int i = 0; i < 256; ++i) document[i] = i / 128;
    o.more = {{"doc", attune::Dtype::kI32, {1, 256}, document.data()}};
    program.write_operands("in.safetensors", o);
    const Outcome ran =
        program.run({"explain", "--problem", "P.json", "--input", "in.safetensors", "--json"});
    CAPTURE(ran.err);
    REQUIRE(ran.status == 0);
    const auto json = ran.json();
    const auto& map = json["mask_tiles"];
    const int tile_q = map["tile_q"], tile_kv = map["tile_kv"];
    const auto document_of = [](int position) { return std::min(position, 255) / 128; };
    int tiles = 0, none = 0, all = 0;
    std::vector<std::string> picture;
    for (int q = 0; q < 256; q += tile_q) {
      picture.emplace_back();
      for (int kv = 0; kv < 256; kv += tile_kv) {
        const int q_low = document_of(q), q_high = document_of(q + tile_q - 1);
        const int kv_low = document_of(kv), kv_high = document_of(kv + tile_kv - 1);
        ++tiles;
        none += q_high < kv_low || kv_high < q_low;
        all += q_low == q_high && kv_low == kv_high && q_low == kv_low;
        picture.back() += q_high < kv_low || kv_high < q_low ? 'o' : '+';
      }
    }
    CHECK(none > 0);
    CHECK(map["tiles"] == 2 * tiles);
    CHECK(map["mixed"] == 2 * tiles);
    CHECK(map["keep_no_pair"] == 2 * none);
    CHECK(map["keep_every_pair"] == 2 * all);
    CHECK(map["picture"] == nlohmann::json(picture));
    CHECK(map["flops_useful"] == map["flops_dense"].get<double>() / 2);
    CHECK(json["flops"] == map["flops_useful"]);
  }

  TEST_CASE("attune explain refuses pictures that cannot be") {
    Program program;
    program.write("P.json", R"({"head_dim": 16, "q_heads": 2, "mask": "causal"})");
    const struct {
      std::vector<std::string> flags;
      const char* word;
    } cases[] = {{{"--head", "2"}, "allowed: 0 to 1"},
                 {{"--item", "-1"}, "allowed: 0 to 0"},
                 {{"-o", "map.png"}, ".svg"},
                 {{"-o", "map.svg", "--schedule", "naive"}, "no tiles"}};
    for (const auto& [flags, word] : cases) {
      std::vector<std::string> words = {"explain", "--problem", "P.json", "--q-len", "100"};
      words.insert(words.end(), flags.begin(), flags.end());
      const Outcome ran = program.run(words);
      CAPTURE(ran.err);
      CHECK(ran.status == 2);
      CHECK_MESSAGE(ran.err_has(word), word);
      CHECK_FALSE(program.exists("map.svg"));
    }
    CHECK(program.run({"explain", "--problem", "P.json", "--q-len", "100", "-o", "no/map.svg"})
              .status == 1);
    const Outcome naive =
        program.run({"explain", "--problem", "P.json", "--q-len", "100", "--schedule", "naive"});
    CHECK(naive.out_has("looks at every pair"));
  }
}
