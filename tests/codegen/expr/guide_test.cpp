// SPDX-License-Identifier: Apache-2.0
// Every example of docs/guide/expressions.md. A fenced example is one of
//   json   a problem, which must equal what the C++ beside it builds
//   cpp    code that stands below, word for word, between `// guide` and `// end`
//   text   an expression with what it means, or with the error that it gives
//   tiles  a mask with the tiles of each class
// and anything else fails.
#include <attune/expression.h>
#include <attune/low_rank.h>
#include <attune/patterns.h>
#include <attune/problem.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "src/codegen/expr/pieces.h"
#include "src/codegen/expr/words.h"
#include "src/codegen/problem_expressions.h"

namespace {

using attune::canonical_expression;
using attune::Dtype;
using attune::ExpressionRole;
using attune::Problem;
using namespace attune::expressions;  // NOLINT: as the guide does.

// --- the guide's C++ -----------------------------------------------------------------------------

Problem first_problem() {
  // guide
  using attune::Dtype;
  using namespace attune::expressions;
  attune::Problem problem;
  problem.dtype = Dtype::kBf16;
  problem.head_dim = 128;
  problem.q_heads = 32;
  problem.kv_heads = 8;
  problem.score = softcap(30);
  problem.mask = causal() && (window(scalar("w"), inf()) || sink(4));
  problem.declarations.scalars["w"] = Dtype::kI32;
  // end
  return problem;
}

Problem declared_problem() {
  // guide
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.score = score() + tensor("bias")(b(), h(), q(), kv()) + tensor("slope")(h()) +
                  tensor("table")(h(), 0) + scalar("c");
  problem.sink = tensor("s")(h());
  problem.mask = tensor("doc")(b(), kv()) == scalar("w") && tensor("keep")(b(), kv()) &&
                 kv() < tensor("len")(b()) && scalar("on");
  problem.declarations.tensors = {{"bias", {Dtype::kF16, {"b"}}}, {"doc", {Dtype::kI32}},
                                  {"keep", {Dtype::kBool}},       {"len", {Dtype::kI32}},
                                  {"s", {Dtype::kF32}},           {"slope", {Dtype::kF32}},
                                  {"table", {Dtype::kF32}}};
  problem.declarations.scalars = {{"w", Dtype::kI32}, {"c", Dtype::kF32}, {"on", Dtype::kBool}};
  // end
  return problem;
}

Problem sink_problem() {
  // guide
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.mask = causal();
  problem.sink = tensor("s")(h());
  problem.declarations.tensors["s"] = {Dtype::kF32};
  // end
  return problem;
}

Problem sigmoid_problem() {
  // guide
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.score = score() - log(kv_len());
  problem.normalizer = attune::Normalizer::kSigmoid;
  // end
  return problem;
}

Problem low_rank_problem() {
  // guide
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  problem.kv_heads = 2;
  problem.mask = causal();
  problem.low_rank_bias = {"a", "b_kv", 2};
  // end
  return problem;
}

Problem factored_problem() {
  Problem problem = low_rank_problem();
  // guide
  const auto factors = attune::alibi_factors(attune::patterns::alibi_slopes(8), 8192, 8192);
  problem.low_rank_bias->rank = factors->rank;
  // end
  return problem;
}

Problem pattern_problem() {
  // guide
  attune::Problem problem;
  problem.head_dim = 64;
  problem.q_heads = 8;
  const auto pattern = attune::patterns::shifted_groups(8, 1024);
  if (pattern) pattern->apply_to(problem);
  // end
  return problem;
}

/// In the guide's order.
const std::vector<std::function<Problem()>> kSnippets = {
    first_problem,    declared_problem, sink_problem,   sigmoid_problem,
    low_rank_problem, factored_problem, pattern_problem};

// --- reading the guide ---------------------------------------------------------------------------

struct Fence {
  std::string kind, text;
  int line = 0;
};

std::string file(const std::string& path) {
  std::ifstream in(std::string(ATTUNE_SOURCE_DIR) + "/" + path);
  REQUIRE_MESSAGE(in, path);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

const std::string& guide() {
  static const std::string text = file("docs/guide/expressions.md");
  return text;
}

std::vector<Fence> fences() {
  std::vector<Fence> all;
  bool inside = false;
  int number = 0;
  for (const std::string& line : lines_of(guide())) {
    ++number;
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) all.push_back({line.substr(3), "", number});
    } else if (inside) {
      all.back().text += line + "\n";
    }
  }
  CHECK_FALSE(inside);
  return all;
}

/// The text of a section, up to the next heading of its level.
std::string section(const std::string& heading) {
  const std::size_t begin = guide().find("\n## " + heading + "\n");
  REQUIRE_MESSAGE(begin != std::string::npos, heading);
  return guide().substr(begin, guide().find("\n## ", begin + 1) - begin);
}

std::string words_of(const std::string& text) {
  std::istringstream in(text);
  std::string all;
  for (std::string word; in >> word;) all += (all.empty() ? "" : " ") + word;
  return all;
}

/// What stands between the markers of this file, in order.
std::vector<std::string> snippets_of_this_file() {
  const std::vector<std::string> lines = lines_of(file("tests/codegen/expr/guide_test.cpp"));
  std::vector<std::string> all;
  bool inside = false;
  for (const std::string& line : lines) {
    if (line == "  // guide") {
      inside = true;
      all.emplace_back();
    } else if (line == "  // end") {
      inside = false;
    } else if (inside) {
      all.back() += line + "\n";
    }
  }
  return all;
}

Problem normalized(const Problem& problem) {
  const auto result = problem.normalized();
  REQUIRE_MESSAGE(result, result.error().message, "\n", result.error().detail);
  return *result;
}

const attune::Declarations& declared() {
  static const attune::Declarations declarations = declared_problem().declarations;
  return declarations;
}

ExpressionRole role_named(const std::string& word) {
  for (const auto role : {ExpressionRole::kScore, ExpressionRole::kMask, ExpressionRole::kSink}) {
    if (attune::expr::word(role) == word) return role;
  }
  FAIL("no role: ", word);
  return {};
}

// --- the checks ----------------------------------------------------------------------------------

/// One entry of a `text` fence: label and text of each line; without a label the line goes on.
struct Entry {
  std::string role, expression, means, error, detail, hint;
};

constexpr std::size_t kIndent = 7;

std::vector<Entry> entries_of(const Fence& fence) {
  std::vector<Entry> entries;
  for (const std::string& line : lines_of(fence.text)) {
    if (line.empty()) continue;
    INFO(line);
    REQUIRE(line.size() > kIndent);
    const std::string label = words_of(line.substr(0, kIndent)), text = line.substr(kIndent);
    if (label == "means" || label == "error" || label == "hint" || label.empty()) {
      REQUIRE(!entries.empty());
      Entry& entry = entries.back();
      if (label == "means") entry.means = text;
      if (label == "error") entry.error = text;
      if (label == "hint") entry.hint = text;
      if (label.empty()) entry.detail += (entry.detail.empty() ? "" : "\n") + text;
    } else {
      entries.push_back({label, text, "", "", "", ""});
    }
  }
  return entries;
}

void check_text(const Fence& fence) {
  const std::vector<Entry> entries = entries_of(fence);
  CHECK(!entries.empty());
  for (const Entry& entry : entries) {
    INFO(entry.role, " ", entry.expression);
    const auto result = canonical_expression(entry.expression, role_named(entry.role), declared());
    CHECK(entry.means.empty() != entry.error.empty());
    if (!entry.means.empty()) {
      REQUIRE_MESSAGE(result, result.error().message);
      CHECK(*result == entry.means);
    } else {
      REQUIRE(!result);
      CHECK(result.error().message == entry.error);
      CHECK(result.error().detail == entry.detail);
      CHECK(!entry.hint.empty());
      CHECK(result.error().hint.substr(0, entry.hint.size()) == entry.hint);
    }
  }
}

/// How many of the 64 tiles of 128 × 128 are empty, full and mixed.
std::string tiles_of(const std::string& mask) {
  Problem p = declared_problem();
  p.score = "score";
  p.sink = "";
  p.mask = mask;
  p = normalized(p);
  const attune::ProblemExpressions trees = attune::expressions_of(p);
  std::int32_t len = 300;
  attune::expr::Operands operands;
  operands.scalars = {{"w", 256}, {"on", 1}};
  for (const auto& [name, tensor] : p.declarations.tensors) {
    operands.tensors[name] = {attune::Tensor::contiguous(&len, tensor.dtype, {1, 1, 1, 1}),
                              name == "len" ? 1 : 2};
  }
  const attune::expr::Evaluator empty(trees.tile.empty, operands), full(trees.tile.full, operands);
  int counts[3] = {};
  for (int row = 0; row < 8; ++row) {
    for (int column = 0; column < 8; ++column) {
      attune::expr::Point tile;
      tile.q_len = tile.kv_len = 1024;
      tile.first_q = row * 128;
      tile.last_q = tile.first_q + 127;
      tile.first_kv = column * 128;
      tile.last_kv = tile.first_kv + 127;
      ++counts[empty.boolean(tile) ? 0 : full.boolean(tile) ? 1 : 2];
    }
  }
  return "empty " + std::to_string(counts[0]) + " full " + std::to_string(counts[1]) + " mixed " +
         std::to_string(counts[2]);
}

void check_tiles(const Fence& fence) {
  for (const std::string& line : lines_of(fence.text)) {
    const std::size_t split = line.find(" empty ");
    INFO(line);
    REQUIRE(split != std::string::npos);
    CHECK(tiles_of(line.substr(0, split)) == words_of(line.substr(split)));
  }
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every example of the guide to expressions is true") {
    const std::vector<Fence> all = fences();
    const std::vector<std::string> code = snippets_of_this_file();
    REQUIRE(code.size() == kSnippets.size());
    std::size_t next_code = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Fence& fence = all[i];
      INFO("docs/guide/expressions.md:", fence.line);
      if (fence.kind == "text") {
        check_text(fence);
      } else if (fence.kind == "tiles") {
        check_tiles(fence);
      } else if (fence.kind == "cpp") {
        REQUIRE(next_code < code.size());
        CHECK(words_of(fence.text) == words_of(code[next_code]));
        CHECK(normalized(kSnippets[next_code]()).head_dim != 0);
        ++next_code;
      } else if (fence.kind == "json") {
        const auto problem = attune::problem_from_json(fence.text);
        REQUIRE_MESSAGE(problem, problem.error().message, "\n", problem.error().detail);
        // Its twin in C++ comes next, or else came last.
        const bool follows = i + 1 < all.size() && all[i + 1].kind == "cpp";
        REQUIRE((follows || (i > 0 && all[i - 1].kind == "cpp")));
        const Problem twin = normalized(kSnippets[follows ? next_code : next_code - 1]());
        CHECK(problem->json() == twin.json());
      } else {
        FAIL_CHECK("no check knows a fence of kind '", fence.kind, "'");
      }
    }
    CHECK(next_code == code.size());
  }

  TEST_CASE("the guide's table of pieces has every piece and its expansion") {
    std::size_t rows = 0;
    std::vector<std::string> seen;
    for (const std::string& line : lines_of(section("Named pieces"))) {
      if (!line.starts_with("| `")) continue;
      const std::size_t first_end = line.find('`', 3), second = line.find('`', first_end + 1) + 1;
      const std::string piece = line.substr(3, first_end - 3);
      std::string expansion = line.substr(second, line.find('`', second) - second);
      for (std::size_t at; (at = expansion.find("\\|")) != std::string::npos;) {
        expansion.erase(at, 1);
      }
      INFO(line);
      const auto as_mask = canonical_expression(piece, ExpressionRole::kMask, declared());
      const auto role = as_mask ? ExpressionRole::kMask : ExpressionRole::kScore;
      const auto left = canonical_expression(piece, role, declared());
      const auto right = canonical_expression(expansion, role, declared());
      REQUIRE(left);
      REQUIRE(right);
      CHECK(*left == *right);
      seen.push_back(piece.substr(0, piece.find('(')));
      ++rows;
    }
    CHECK(rows >= attune::expr::piece_words().size());
    for (const std::string& word : attune::expr::piece_words()) {
      INFO(word);
      CHECK(std::find(seen.begin(), seen.end(), word) != seen.end());
    }
  }

  TEST_CASE("the guide names every word of the language and every pattern") {
    const std::string language = section("The language");
    std::vector<std::string> words = attune::expr::function_words();
    for (std::string& word : attune::expr::variable_words(ExpressionRole::kScore)) {
      words.push_back(std::move(word));
    }
    for (const std::string& word : words) {
      INFO(word);
      CHECK((language.find("`" + word + "`") != std::string::npos ||
             language.find("`" + word + "(") != std::string::npos));
    }
    const std::string header = file("include/attune/patterns.h"), patterns = section("Patterns");
    int functions = 0;
    for (const char* returned : {"Pattern ", "Result<Pattern> ", "Result<BlockLists> "}) {
      for (const std::string& line : lines_of(header)) {
        if (!line.starts_with(returned)) continue;
        const std::size_t begin = std::string(returned).size();
        const std::string name = line.substr(begin, line.find('(') - begin);
        INFO(name);
        CHECK(patterns.find("`" + name + "`") != std::string::npos);
        ++functions;
      }
    }
    CHECK(functions >= 12);
  }
}
