// SPDX-License-Identifier: Apache-2.0
// Random block lists: form, distribution, determinism, and that their weights make sums right.
#include <attune/patterns.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "src/codegen/problem_expressions.h"

namespace {

using attune::BlockLists;
using attune::Shape;
namespace patterns = attune::patterns;

BlockLists lists_of(const Shape& shape, int heads, std::array<int, 2> block_size,
                    std::uint64_t seed,
                    const attune::BlockProbability& probability = patterns::inverse_distance,
                    patterns::Direction direction = patterns::Direction::kCausal) {
  const auto lists =
      patterns::random_blocks(shape, heads, block_size, seed, probability, direction);
  REQUIRE_MESSAGE(lists, lists.error().message);
  return *lists;
}

double always(std::int64_t) { return 1; }
double never(std::int64_t) { return 0; }

/// The kv blocks of one row.
std::vector<int> row(const BlockLists& lists, int heads, int b, int h, std::int64_t q_block) {
  const std::size_t at = (b * heads + h) * (lists.q_blocks + 1) + q_block;
  return {lists.indices.begin() + lists.offsets[at], lists.indices.begin() + lists.offsets[at + 1]};
}

/// By looking at every position: does the block pair hold a query's own position, and does any of
/// its queries see a key of it causally?
struct Pair {
  bool diagonal = false, causal = false;
};
Pair look(const Shape& s, std::array<int, 2> size, std::int64_t q_block, std::int64_t kv_block) {
  Pair pair;
  for (std::int64_t q = q_block * size[0]; q < std::min((q_block + 1) * size[0], s.q_len); ++q) {
    const std::int64_t pos = q + s.kv_len - s.q_len;
    for (std::int64_t kv = kv_block * size[1]; kv < std::min((kv_block + 1) * size[1], s.kv_len);
         ++kv) {
      pair.diagonal |= kv == pos;
      pair.causal |= kv <= pos;
    }
  }
  return pair;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("random blocks keep the diagonal, nothing later, and everything at probability 1") {
    for (const Shape shape : {Shape{2, 200, 200}, Shape{1, 70, 331}, Shape{2, 331, 70},
                              Shape{1, 0, 50}, Shape{1, 50, 0}, Shape{0, 50, 50}}) {
      for (const std::array<int, 2> size : {std::array{32, 32}, {64, 16}, {16, 48}}) {
        INFO(shape.text(), " ", size[0], " x ", size[1]);
        const BlockLists all = lists_of(shape, 3, size, 1, always);
        const BlockLists few = lists_of(shape, 3, size, 1, never);
        const BlockLists some = lists_of(shape, 3, size, 1);
        CHECK(all.q_blocks == (shape.q_len + size[0] - 1) / size[0]);
        CHECK(std::int64_t(all.offsets.size()) == shape.batch * 3 * (all.q_blocks + 1));
        for (int b = 0; b < shape.batch; ++b) {
          for (int h = 0; h < 3; ++h) {
            for (std::int64_t q_block = 0; q_block < all.q_blocks; ++q_block) {
              std::vector<int> causal, diagonal;
              for (int kv_block = 0; kv_block * size[1] < shape.kv_len; ++kv_block) {
                const Pair pair = look(shape, size, q_block, kv_block);
                if (pair.causal) causal.push_back(kv_block);
                if (pair.diagonal) diagonal.push_back(kv_block);
              }
              CHECK(row(all, 3, b, h, q_block) == causal);
              CHECK(row(few, 3, b, h, q_block) == diagonal);
              const std::vector<int> drawn = row(some, 3, b, h, q_block);
              CHECK(std::adjacent_find(drawn.begin(), drawn.end(), std::greater_equal<>()) ==
                    drawn.end());
              CHECK(std::includes(causal.begin(), causal.end(), drawn.begin(), drawn.end()));
              CHECK(std::includes(drawn.begin(), drawn.end(), diagonal.begin(), diagonal.end()));
            }
          }
        }
      }
    }
  }

  TEST_CASE("both directions keep later blocks by the same rule") {
    const Shape shape{1, 160, 160};
    const auto both = patterns::Direction::kBidirectional;
    const BlockLists all = lists_of(shape, 1, {16, 16}, 3, always, both);
    const BlockLists few = lists_of(shape, 1, {16, 16}, 3, never, both);
    for (int i = 0; i < 10; ++i) {
      CHECK(row(all, 1, 0, 0, i).size() == 10);
      CHECK(row(few, 1, 0, 0, i) == std::vector<int>{i});
    }
  }

  TEST_CASE("equal seeds give equal lists, other seeds, items and heads others") {
    const Shape shape{2, 1024, 1024};
    const BlockLists first = lists_of(shape, 2, {32, 32}, 42);
    const BlockLists second = lists_of(shape, 2, {32, 32}, 42);
    CHECK(first.offsets == second.offsets);
    CHECK(first.indices == second.indices);
    CHECK(lists_of(shape, 2, {32, 32}, 43).indices != first.indices);
    const auto all_of = [&](int b, int h) {
      std::vector<int> blocks;
      for (int i = 0; i < 32; ++i) {
        for (const int block : row(first, 2, b, h, i)) blocks.push_back(i * 32 + block);
      }
      return blocks;
    };
    CHECK(all_of(0, 0) != all_of(0, 1));
    CHECK(all_of(0, 0) != all_of(1, 0));
    CHECK(all_of(0, 1) != all_of(1, 0));
    // A draw depends on nothing but its own place: more heads and a longer sequence change nothing.
    const BlockLists larger = lists_of({3, 2048, 2048}, 5, {32, 32}, 42);
    for (int i = 0; i < 32; ++i) CHECK(row(larger, 5, 1, 1, i) == row(first, 2, 1, 1, i));
    // The very draws are part of the contract: a stored seed must mean the same tomorrow.
    const BlockLists pinned = lists_of({1, 128, 128}, 1, {16, 16}, 7);
    CHECK(pinned.indices ==
          std::vector<std::int32_t>{0, 0, 1, 0, 2, 0, 3, 1, 3, 4, 3, 4, 5, 6, 4, 5, 7});
  }

  TEST_CASE("blocks are kept as often as their distance says") {
    constexpr int kSeeds = 1000, kBlocks = 12;
    std::vector<int> kept(kBlocks), possible(kBlocks);
    std::vector<int> pair(2);  // How often a fixed pair is kept, and two neighbours both.
    for (int seed = 0; seed < kSeeds; ++seed) {
      const BlockLists lists = lists_of({1, kBlocks * 16, kBlocks * 16}, 1, {16, 16}, seed);
      bool before = false;
      for (int i = 0; i < kBlocks; ++i) {
        const std::vector<int> blocks = row(lists, 1, 0, 0, i);
        for (int j = 0; j <= i; ++j) {
          const bool has = std::binary_search(blocks.begin(), blocks.end(), j);
          ++possible[i - j];
          kept[i - j] += has;
          if (i == 11 && j == 8) before = has;
          if (i == 11 && j == 9) {
            pair[0] += has;
            pair[1] += has && before;
          }
        }
      }
    }
    for (int distance = 0; distance < kBlocks; ++distance) {
      INFO("distance ", distance);
      const double p = 1.0 / (1 + distance), n = possible[distance];
      CHECK(std::fabs(kept[distance] - p * n) <= 3 * std::sqrt(n * p * (1 - p)) + 1e-9);
    }
    // Neighbours are drawn independently: 1/3 and 1/4, both together 1/12.
    CHECK(std::fabs(pair[0] / double(kSeeds) - 1.0 / 3) < 3 * std::sqrt(2.0 / 9 / kSeeds));
    CHECK(std::fabs(pair[1] / double(kSeeds) - 1.0 / 12) < 3 * std::sqrt(11.0 / 144 / kSeeds));
  }

  TEST_CASE("weights of -ln(probability) make the sum over kept blocks right on average") {
    constexpr int kSeeds = 400, kLength = 192;
    const Shape shape{1, kLength, kLength};
    attune::Problem p;
    p.head_dim = 8;
    p.q_heads = 4;
    patterns::inverse_distance_weights({16, 16}).apply_to(p);
    const auto trees = attune::expressions_of(p.normalized().value());
    const attune::expr::Evaluator score(trees.score, {});
    const auto logit = [](int q, int kv) { return 0.5 * std::sin(q * 0.7 + kv * 1.3); };
    // The rows of a block share its draws, so the mean is taken over all rows.
    double exact = 0, drawn = 0;
    for (int q = 0; q < kLength; ++q) {
      for (int kv = 0; kv <= q; ++kv) exact += std::exp(logit(q, kv));
    }
    std::vector<double> block_sums(12 * 12);
    for (int q = 0; q < kLength; ++q) {
      for (int kv = 0; kv <= q; ++kv) {
        attune::expr::Point point;
        point.q = q;
        point.kv = kv;
        point.q_len = point.kv_len = kLength;
        point.score = logit(q, kv);
        block_sums[q / 16 * 12 + kv / 16] += std::exp(score.real(point));
      }
    }
    for (int seed = 0; seed < kSeeds; ++seed) {
      const BlockLists lists = lists_of(shape, 4, {16, 16}, seed);
      for (int h = 0; h < 4; ++h) {
        for (int i = 0; i < 12; ++i) {
          for (const int j : row(lists, 4, 0, h, i)) drawn += block_sums[i * 12 + j] / 4;
        }
      }
    }
    CHECK(drawn / kSeeds == doctest::Approx(exact).epsilon(0.01));
  }

  TEST_CASE("what cannot be drawn is refused by name") {
    const auto refused = [](const auto& result, const std::string& part) {
      REQUIRE(!result);
      CHECK(result.error().code == attune::ErrorCode::kInvalidArgument);
      INFO(result.error().message);
      CHECK(result.error().message.find(part) != std::string::npos);
    };
    refused(patterns::random_blocks({1, 64, 64}, 1, {16, 24}, 0), "`block_size` is [16, 24]");
    refused(patterns::random_blocks({1, 64, 64}, 1, {0, 16}, 0), "`block_size` is [0, 16]");
    refused(patterns::random_blocks({1, 64, 64}, -1, {16, 16}, 0), "`q_heads` is -1");
    refused(patterns::random_blocks({1, -64, 64}, 1, {16, 16}, 0), "`q_len` is -64");
    refused(patterns::random_blocks({1, 64, 64}, 1, {16, 16}, 0,
                                    [](std::int64_t d) { return d == 2 ? 1.5 : 0.5; }),
            "distance 2 is 1.5");
    refused(patterns::random_blocks({1, 64, 64}, 1, {16, 16}, 0,
                                    [](std::int64_t) { return std::nan(""); }),
            "distance 1 is nan");
    refused(patterns::random_blocks({1 << 20, 1 << 20, 64}, 64, {16, 16}, 0), "2^31");
  }
}
