// SPDX-License-Identifier: Apache-2.0
#include "src/codegen/expr/tile_bounds.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "src/codegen/expr/evaluate.h"
#include "src/codegen/expr/parse.h"
#include "tests/codegen/expr/random_mask.h"
#include "tests/random_seed.h"

namespace {

namespace expr = attune::expr;
using attune::Dtype;
using expr::Evaluator;
using expr::NodePtr;
using expr::Op;
using expr::Operands;
using expr::Point;
using random_mask::Random;
using random_mask::RandomOperands;
using random_mask::RandomTree;

NodePtr mask_of(const std::string& text) {
  attune::Declarations declarations;
  declarations.scalars = {
      {"w", Dtype::kI32}, {"n", Dtype::kI32}, {"on", Dtype::kBool}, {"x", Dtype::kF32}};
  declarations.tensors["len"] = {Dtype::kI32};
  declarations.tensors["id"] = {Dtype::kI32};
  declarations.tensors["keep"] = {Dtype::kBool};
  declarations.tensors["tiny"] = {Dtype::kI8};
  const auto parsed = expr::parse(text, attune::ExpressionRole::kMask, declarations);
  REQUIRE_MESSAGE(parsed, text, ": ", parsed ? "" : parsed.error().message);
  return *parsed;
}

int count(const NodePtr& node, Op op) {
  int total = node->op == op ? 1 : 0;
  for (const NodePtr& argument : node->arguments) total += count(argument, op);
  return total;
}
int comparisons(const NodePtr& node) {
  return count(node, Op::kLess) + count(node, Op::kLessEqual) + count(node, Op::kEqual) +
         count(node, Op::kNotEqual);
}

struct Kept {
  bool any = false, all = true;
};
Kept kept_in(const Evaluator& mask, const Point& tile) {
  Kept kept;
  Point p = tile;
  for (p.q = tile.first_q; p.q <= tile.last_q; ++p.q) {
    for (p.kv = tile.first_kv; p.kv <= tile.last_kv; ++p.kv) {
      const bool keeps = mask.boolean(p);
      kept.any = kept.any || keeps;
      kept.all = kept.all && keeps;
    }
  }
  return kept;
}

std::string describe(const Point& p) {
  return "b " + std::to_string(p.b) + " h " + std::to_string(p.h) + " q_len " +
         std::to_string(p.q_len) + " kv_len " + std::to_string(p.kv_len) + " tile " +
         std::to_string(p.first_q) + ".." + std::to_string(p.last_q) + " x " +
         std::to_string(p.first_kv) + ".." + std::to_string(p.last_kv);
}

/// A mask's readers, bound to operands.
struct Bounds {
  Bounds(const NodePtr& mask_, const Operands& operands)
      : tiles(expr::classify_tile(mask_)),
        range(expr::kv_range(mask_)),
        mask(mask_, operands),
        empty(tiles.empty, operands),
        full(tiles.full, operands),
        first(range.first, operands),
        end(range.end, operands) {}
  expr::TileClass tiles;
  expr::KvRange range;
  Evaluator mask, empty, full, first, end;
};

/// How many tiles of a grid are empty and full, and how many of those are found.
struct Score {
  int empty = 0, full = 0, found_empty = 0, found_full = 0, wrong = 0, outside = 0;
  int loose_first = 0, loose_end = 0;  ///< Query tiles whose kv range could be smaller.
};
Score score_of(const Bounds& bounds, Point p, std::int64_t tile_q, std::int64_t tile_kv) {
  Score score;
  for (p.first_q = 0; p.first_q < p.q_len; p.first_q += tile_q) {
    p.last_q = std::min(p.first_q + tile_q, p.q_len) - 1;
    std::int64_t first = p.kv_len, end = 0;
    for (p.first_kv = 0; p.first_kv < p.kv_len; p.first_kv += tile_kv) {
      p.last_kv = std::min(p.first_kv + tile_kv, p.kv_len) - 1;
      const Kept kept = kept_in(bounds.mask, p);
      const bool empty = bounds.empty.boolean(p), full = bounds.full.boolean(p);
      score.empty += !kept.any;
      score.full += kept.all;
      score.found_empty += empty;
      score.found_full += full;
      score.wrong += (empty && kept.any) || (full && !kept.all);
    }
    for (Point at = p; at.kv < p.kv_len; ++at.kv) {
      for (at.q = p.first_q; at.q <= p.last_q; ++at.q) {
        if (!bounds.mask.boolean(at)) continue;
        first = std::min(first, at.kv);
        end = std::max(end, at.kv + 1);
      }
    }
    const std::int64_t low = std::max<std::int64_t>(bounds.first.integer(p), 0);
    const std::int64_t high = std::min(bounds.end.integer(p), p.kv_len);
    score.outside += first < end && (first < low || end > high);
    const bool nothing = low >= high;
    score.loose_first += !nothing && low < first;
    score.loose_end += !nothing && high > end;
  }
  return score;
}

Point lengths(std::int64_t q_len, std::int64_t kv_len) {
  Point p;
  p.q_len = q_len;
  p.kv_len = kv_len;
  return p;
}

void check_sound(const Bounds& bounds, const Point& tile) {
  const Kept kept = kept_in(bounds.mask, tile);
  const bool empty = bounds.empty.boolean(tile), full = bounds.full.boolean(tile);
  CHECK_FALSE((empty && kept.any));
  CHECK_FALSE((full && !kept.all));
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE(
      "no kept pair lies in an empty tile or outside the kv range, no masked one in a full tile") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Random random(seed);
    int claims = 0, ranges = 0;
    for (int round = 0; round < 4000; ++round) {
      const RandomOperands operands(random);
      const NodePtr mask = RandomTree(random, false).boolean(int(random.in(1, 4)));
      const Bounds bounds(mask, operands.operands);
      INFO("mask ", expr::text(mask));
      INFO("w ", operands.operands.scalars.at("w"), " n ", operands.operands.scalars.at("n"),
           " on ", operands.operands.scalars.at("on"));
      INFO("empty ", expr::text(bounds.tiles.empty));
      INFO("full ", expr::text(bounds.tiles.full));
      INFO("first ", expr::text(bounds.range.first), " end ", expr::text(bounds.range.end));
      const bool large = random.one_in(5);  // Positions near 2^30, where sums can wrap.
      Point p = large ? lengths(random.in(1, 1 << 30), random.in(1, 1 << 30))
                      : lengths(random.in(1, 20), random.in(1, 20));
      for (int i = 0; i < 12; ++i) {
        p.b = random.in(0, random_mask::kBatch - 1);
        p.h = random.in(0, random_mask::kHeads - 1);
        p.h_kv = p.h;
        p.first_q = random.one_in(2)
                        ? random.in(std::max<std::int64_t>(0, p.q_len - 12), p.q_len - 1)
                        : random.in(0, p.q_len - 1);
        p.last_q = std::min(p.first_q + random.in(0, 7), p.q_len - 1);
        p.first_kv = random.one_in(2)
                         ? random.in(std::max<std::int64_t>(0, p.kv_len - 12), p.kv_len - 1)
                         : random.in(0, p.kv_len - 1);
        p.last_kv = std::min(p.first_kv + random.in(0, 7), p.kv_len - 1);
        INFO(describe(p));
        const Kept kept = kept_in(bounds.mask, p);
        const bool empty = bounds.empty.boolean(p), full = bounds.full.boolean(p);
        if (empty && kept.any) FAIL("a kept pair lies in an empty tile");
        if (full && !kept.all) FAIL("a masked pair lies in a full tile");
        claims += empty || full;
        const std::int64_t first = bounds.first.integer(p), end = bounds.end.integer(p);
        ranges += first > 0 || end < p.kv_len;
        Point at = p;
        for (at.kv = large ? p.first_kv : 0; at.kv <= (large ? p.last_kv : p.kv_len - 1); ++at.kv) {
          if (at.kv >= first && at.kv < end) continue;
          for (at.q = p.first_q; at.q <= p.last_q; ++at.q) {
            if (bounds.mask.boolean(at)) FAIL("key ", at.kv, " is kept outside the range");
          }
        }
        // A tile's corner may lie behind the last position: nothing that is claimed then may be
        // wrong.
        Point longer = p;
        longer.last_q += 5;
        longer.last_kv += 5;
        if (bounds.empty.boolean(longer) && kept.any) FAIL("a longer tile hides a kept pair");
        if (bounds.full.boolean(longer) && !kept.all) FAIL("a longer tile hides a masked pair");
      }
    }
    CHECK(claims > 48000 / 4);
    CHECK(ranges > 48000 / 20);
  }

  TEST_CASE("of linear masks every empty and every full tile is found, and the kv range is tight") {
    Operands operands;
    operands.scalars = {{"w", 9}, {"n", 11}, {"on", 1}, {"x", 0}};
    std::vector<std::int32_t> len{13};
    operands.tensors["len"] = {attune::Tensor::contiguous(len.data(), Dtype::kI32, {1, 1, 1, 1}),
                               1};
    for (const char* text : {"causal",
                             "causal_top_left",
                             "kv > pos",
                             "kv - q < 3",
                             "window(9, 0)",
                             "window(5, 7)",
                             "window(w, n)",
                             "window(w, inf)",
                             "window(inf, 3)",
                             "abs(pos - kv) <= 9",
                             "abs(kv - pos) < w",
                             "pos - kv < w && causal",
                             "!(kv > pos || kv < pos - w)",
                             "prefix(n)",
                             "prefix(20)",
                             "kv < len[b]",
                             "kv < len[b] && causal",
                             "kv < n || kv <= pos - 3",
                             "kv >= min(pos, 10)",
                             "kv <= max(pos, n)",
                             "kv == pos",
                             "2 * kv <= pos",
                             "kv + q < 40"}) {
      INFO(std::string(text));
      const Bounds bounds(mask_of(text), operands);
      INFO("empty ", expr::text(bounds.tiles.empty));
      INFO("full ", expr::text(bounds.tiles.full));
      INFO("first ", expr::text(bounds.range.first), " end ", expr::text(bounds.range.end));
      for (const Point& p : {lengths(40, 40), lengths(29, 51), lengths(51, 29), lengths(1, 40)}) {
        INFO(describe(p));
        for (const auto& [tile_q, tile_kv] : {std::pair{8, 8}, {5, 7}, {16, 4}, {1, 1}, {64, 64}}) {
          INFO("tiles of ", tile_q, " x ", tile_kv);
          const Score score = score_of(bounds, p, tile_q, tile_kv);
          CHECK(score.wrong == 0);
          CHECK(score.found_empty == score.empty);
          CHECK(score.found_full == score.full);
          CHECK(score.outside == 0);
          CHECK(score.loose_first == 0);
          CHECK(score.loose_end == 0);
        }
      }
    }
  }

  TEST_CASE("block-diagonal masks are classified exactly and bound the keys") {
    Operands operands;
    operands.scalars = {{"w", 8}, {"n", 11}, {"on", 1}, {"x", 0}};
    for (const char* text : {"q / 8 == kv / 8", "q / w == kv / w", "kv / 8 <= q / 8",
                             "q / 8 - kv / 8 <= 1 && kv <= q", "abs(q / 8 - kv / 8) <= 1"}) {
      INFO(std::string(text));
      const Bounds bounds(mask_of(text), operands);
      INFO("first ", expr::text(bounds.range.first), " end ", expr::text(bounds.range.end));
      for (const auto& [tile_q, tile_kv] : {std::pair{8, 8}, {4, 4}, {16, 8}, {8, 16}, {5, 3}}) {
        INFO("tiles of ", tile_q, " x ", tile_kv);
        const Score score = score_of(bounds, lengths(60, 60), tile_q, tile_kv);
        CHECK(score.wrong == 0);
        CHECK(score.found_empty == score.empty);
        CHECK(score.found_full == score.full);
        CHECK(score.outside == 0);
        CHECK(score.loose_first == 0);
        CHECK(score.loose_end == 0);
      }
    }
  }

  TEST_CASE(
      "a sink beside a window keeps every empty tile, and loses full ones only where both meet") {
    Operands operands;
    const Bounds bounds(mask_of("sink(4) || window(12, 0)"), operands);
    const Score aligned = score_of(bounds, lengths(64, 64), 8, 4);
    CHECK(aligned.wrong == 0);
    CHECK(aligned.outside == 0);
    CHECK(aligned.empty > 30);
    CHECK(aligned.found_empty == aligned.empty);
    CHECK(aligned.found_full == aligned.full);
    const Bounds with_causal(mask_of("(sink(4) || window(12, 0)) && causal"), operands);
    CHECK(score_of(with_causal, lengths(64, 64), 8, 4).found_empty ==
          score_of(with_causal, lengths(64, 64), 8, 4).empty);
  }

  TEST_CASE("queries that attend globally widen the range of their own tiles only") {
    Operands operands;
    const Bounds bounds(mask_of("q < 4 || kv < 4 || abs(q - kv) <= 8"), operands);
    Point p = lengths(128, 128);
    p.first_q = 64;
    p.last_q = 79;
    CHECK(bounds.end.integer(p) == 88);
    p.first_q = 0;
    p.last_q = 15;
    CHECK(bounds.end.integer(p) == 128);
  }

  TEST_CASE("a 2-d neighbourhood skips the tiles of distant rows") {
    Operands operands;
    const Bounds bounds(mask_of("local_2d(16, 2)"), operands);
    const Score score = score_of(bounds, lengths(256, 256), 16, 16);
    CHECK(score.wrong == 0);
    CHECK(score.outside == 0);
    CHECK(score.empty == 16 * 16 - (16 * 5 - 6));
    CHECK(score.found_empty == score.empty);
    CHECK(score.loose_end <= 16);
    Point p = lengths(256, 256);
    p.first_q = 128;
    p.last_q = 143;
    CHECK(bounds.first.integer(p) == (128 / 16 - 2) * 16);
    CHECK(bounds.end.integer(p) == (128 / 16 + 3) * 16);
  }

  TEST_CASE("a dilated mask has empty tiles where tiles are narrower than its step") {
    Operands operands;
    const Bounds bounds(mask_of("dilated(16)"), operands);
    const Score wide = score_of(bounds, lengths(64, 64), 16, 16);
    CHECK(wide.empty == 0);
    CHECK(wide.found_empty == 0);
    const Score narrow = score_of(bounds, lengths(64, 64), 4, 4);
    CHECK(narrow.wrong == 0);
    CHECK(narrow.empty > 0);
    CHECK(narrow.found_empty == narrow.empty);
  }

  TEST_CASE("causal and windows cost one comparison for each side") {
    const auto causal = expr::classify_tile(mask_of("causal"));
    CHECK(expr::text(causal.full) == "last_kv <= first_q + kv_len - q_len");
    CHECK(comparisons(causal.empty) == 1);
    const auto window = expr::classify_tile(mask_of("window(512, 0)"));
    for (const NodePtr& node : {window.empty, window.full}) CHECK(comparisons(node) == 2);
    const auto near = expr::classify_tile(mask_of("abs(pos - kv) <= 512"));
    for (const NodePtr& node : {near.empty, near.full}) CHECK(comparisons(node) == 2);
    const auto range = expr::kv_range(mask_of("window(512, 0)"));
    CHECK(expr::text(range.first) == "first_q + kv_len - q_len - 512");
    CHECK(expr::text(range.end) == "last_q + kv_len - q_len + 1");
  }

  TEST_CASE("what one tile's conditions read is the same for the whole tile") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    Random random(seed + 1);
    for (int round = 0; round < 500; ++round) {
      const NodePtr mask = RandomTree(random, false).boolean(4);
      const expr::TileClass tiles = expr::classify_tile(mask);
      const expr::KvRange range = expr::kv_range(mask);
      INFO("mask ", expr::text(mask));
      for (const NodePtr& node : {tiles.empty, tiles.full, range.first, range.end}) {
        for (const auto v : {expr::Variable::kScore, expr::Variable::kQ, expr::Variable::kKv,
                             expr::Variable::kPos}) {
          CHECK_FALSE(expr::uses(node, v));
        }
        CHECK(node->size <= 600);
      }
      for (const NodePtr& node : {range.first, range.end}) {
        CHECK_FALSE(expr::uses(node, expr::Variable::kFirstKv));
        CHECK_FALSE(expr::uses(node, expr::Variable::kLastKv));
        CHECK(node->type == expr::Type::kI64);
      }
    }
  }

  TEST_CASE("scalars that make i32 wrap turn claims off") {
    Operands operands;
    for (const char* text :
         {"kv >= pos - w", "kv <= pos + w", "window(w, n)", "kv * w < n", "abs(pos - w) >= kv",
          "q / w == kv / w", "kv % w == q % w", "kv < -w", "w - kv > 0", "kv + w > n",
          "where(on, kv + w, kv) > n", "where(on, kv, kv - w) < n", "max(kv + w, q) > n",
          "where(on, max(kv + w, q), kv) > n", "where(on, kv, max(kv + w, q)) > n",
          "where(on, kv, max(w - kv, 5)) < 6"}) {
      const NodePtr mask = mask_of(text);
      for (const std::int32_t w : {std::numeric_limits<std::int32_t>::min(), -5, -1, 0, 1, 5,
                                   1 << 30, std::numeric_limits<std::int32_t>::max()}) {
        operands.scalars = {{"w", w}, {"n", -w - 1}, {"on", double(w & 1)}, {"x", 0}};
        const Bounds bounds(mask, operands);
        INFO(std::string(text), " w ", w);
        INFO("empty ", expr::text(bounds.tiles.empty));
        INFO("full ", expr::text(bounds.tiles.full));
        for (const Point& p : {lengths(12, 20), lengths(20, 12)}) {
          const Score score = score_of(bounds, p, 4, 4);
          CHECK(score.wrong == 0);
          CHECK(score.outside == 0);
        }
        // At the far end of the allowed positions.
        Point p = lengths(1 << 30, 1 << 30);
        p.first_q = p.q_len - 3;
        p.last_q = p.q_len - 1;
        p.first_kv = p.kv_len - 3;
        p.last_kv = p.kv_len - 1;
        check_sound(bounds, p);
      }
    }
  }

  TEST_CASE("uniform conditions stand in the result as they are") {
    Operands operands;
    operands.scalars = {{"w", 3}, {"n", 5}, {"on", 0}, {"x", 0}};
    const Bounds bounds(mask_of("where(h < 2, causal, window(w, 0)) && on"), operands);
    Point p = lengths(64, 64);
    p.last_q = p.last_kv = 7;
    CHECK(bounds.empty.boolean(p));
    CHECK(bounds.end.integer(p) <= 0);
    operands.scalars["on"] = 1;
    const Bounds on(mask_of("where(h < 2, causal, window(w, 0)) && on"), operands);
    p.first_q = 32;
    p.last_q = 39;
    CHECK(on.full.boolean(p));
    CHECK(on.first.integer(p) <= 0);
    p.h = 2;
    CHECK(on.empty.boolean(p));
    CHECK(on.first.integer(p) == 29);
    CHECK(on.end.integer(p) == 40);
  }

  TEST_CASE("f32 conditions that vary in a tile leave it mixed, and NaN makes no claim wrong") {
    Operands operands;
    operands.scalars = {
        {"w", 3}, {"n", 5}, {"on", 0}, {"x", std::numeric_limits<double>::quiet_NaN()}};
    const auto varying = expr::classify_tile(mask_of("kv < x"));
    CHECK(expr::text(varying.empty) == "false");
    CHECK(expr::text(varying.full) == "false");
    Point p = lengths(8, 8);
    p.last_q = p.last_kv = 7;
    for (const char* text : {"x < 1.0", "!(x < 1.0)", "x != x", "!(x == x) && causal"}) {
      INFO(std::string(text));
      check_sound(Bounds(mask_of(text), operands), p);
    }
    CHECK(Bounds(mask_of("!(x < 1.0)"), operands).full.boolean(p));
  }

  TEST_CASE("long and deep masks are answered in bounded time with bounded trees") {
    std::string chain = "kv != 0", deep = "kv", wide = "keep[b, kv]";
    for (int i = 1; i < 900; ++i) chain += " && kv != " + std::to_string(3 * i);
    for (int i = 0; i < 60; ++i) deep = "abs(" + deep + " - min(q, " + std::to_string(i) + "))";
    for (int i = 0; i < 40; ++i) wide = "(" + wide + ") == (kv < q + " + std::to_string(i) + ")";
    for (const std::string& text : {chain, deep + " < 9", wide}) {
      const NodePtr mask = mask_of(text);
      const expr::TileClass tiles = expr::classify_tile(mask);
      const expr::KvRange range = expr::kv_range(mask);
      for (const NodePtr& node : {tiles.empty, tiles.full, range.first, range.end}) {
        CHECK(node->size <= 600);
      }
    }
  }
}
