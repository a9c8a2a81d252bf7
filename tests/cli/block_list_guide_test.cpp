// SPDX-License-Identifier: Apache-2.0
// The example of docs/guide/block_lists.md: its problem and its list give what it shows.
#include <sstream>

#include "tests/cli/program.h"

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// What stands between ```kind and ```, which must be there once.
std::string fence(const std::string& page, const std::string& kind) {
  const std::string opening = "```" + kind + "\n";
  const std::size_t begin = page.find(opening);
  REQUIRE(begin != std::string::npos);
  REQUIRE(page.find(opening, begin + 1) == std::string::npos);
  const std::size_t content = begin + opening.size();
  return page.substr(content, page.find("```", content) - content);
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the guide's block list gives what the guide shows") {
    std::ifstream file(std::string(ATTUNE_SOURCE_DIR) + "/docs/guide/block_lists.md");
    REQUIRE(file);
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    std::map<std::string, std::vector<std::int32_t>> list;
    for (const std::string& line : lines_of(fence(page, "list"))) {
      std::istringstream words(line);
      std::string name;
      words >> name;
      for (std::int32_t value = 0; words >> value;) list[name].push_back(value);
    }
    const std::vector<std::int32_t>& indices = list["block_indices"];
    std::vector<std::uint8_t> full;
    for (const std::int32_t bit : list["block_full"]) full.push_back(bit != 0);
    REQUIRE(full.size() == indices.size());
    REQUIRE(list["block_offsets"].size() == 6);
    const auto count = static_cast<std::int64_t>(indices.size());

    Program program;
    program.write("P.json", fence(page, "json"));
    Program::Operands o;
    o.q_len = 128;
    o.kv_len = 192;
    o.head_dim = 64;
    o.more = {{"block_offsets", attune::Dtype::kI32, {1, 2, 3}, list["block_offsets"].data()},
              {"block_indices", attune::Dtype::kI32, {count}, indices.data()},
              {"block_full", attune::Dtype::kBool, {count}, full.data()}};
    program.write_operands("IN.safetensors", o);
    const Outcome shown =
        program.run({"explain", "--problem", "P.json", "--input", "IN.safetensors"});
    CAPTURE(shown.err);
    CAPTURE(shown.out);
    REQUIRE(shown.status == 0);
    const std::vector<std::string> lines = lines_of(fence(page, "explain"));
    REQUIRE(lines.size() > 2);
    for (const std::string& line : lines) CHECK_MESSAGE(shown.out_has(line + "\n"), line);
    const Outcome ran = program.run({"run", "--problem", "P.json", "--input", "IN.safetensors",
                                     "--output", "OUT.safetensors", "--check"});
    CAPTURE(ran.err);
    CHECK(ran.status == 0);
  }
}
