// SPDX-License-Identifier: Apache-2.0
#include <attune/mask_map.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "src/codegen/problem_expressions.h"
#include "src/tuner/block_list.h"
#include "src/tuner/random_tensors.h"
#include "tests/random_seed.h"

using namespace attune;

namespace {

Problem problem_of(const char* mask, Declarations declarations = {}) {
  Problem problem;
  problem.head_dim = 16;
  problem.q_heads = 4;
  problem.kv_heads = 2;
  problem.mask = mask;
  problem.declarations = std::move(declarations);
  const auto normalized = problem.normalized();
  REQUIRE(normalized);
  return *normalized;
}

/// Whether the mask keeps the pair, by the host evaluator.
std::function<bool(std::int64_t, std::int64_t, std::int64_t, std::int64_t)> keeps_of(
    const Problem& problem, const Shape& shape, const expr::Operands& operands = {}) {
  const expr::Evaluator mask(expressions_of(problem).mask, operands);
  return [=](std::int64_t b, std::int64_t h, std::int64_t q, std::int64_t kv) {
    expr::Point point;
    point.b = b;
    point.h = h;
    point.h_kv = h / problem.group_size();
    point.q = q;
    point.kv = kv;
    point.q_len = shape.q_len;
    point.kv_len = shape.kv_len;
    return mask.boolean(point);
  };
}

double sum(const TileCounts& counts) { return counts.empty + counts.full + counts.mixed; }

constexpr const char* kMasks[] = {"causal",
                                  "causal_top_left",
                                  "window(20, 3)",
                                  "window(inf, 5)",
                                  "causal && (window(30, 0) || sink(4))",
                                  "prefix(40)",
                                  "dilated(3)",
                                  "h_kv == 0 || causal",
                                  "b < 1 && kv > q",
                                  "q / 24 == kv / 24",
                                  "false",
                                  "true"};
constexpr Shape kShapes[] = {{1, 1, 1}, {2, 64, 64}, {2, 37, 101}, {1, 130, 53}, {2, 96, 128}};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("tiles called empty, full or outside the range of keys truly are so") {
    for (const char* mask : kMasks) {
      for (const Shape& shape : kShapes) {
        for (const bool aligned : {true, false}) {
          const Problem problem = problem_of(mask);
          CAPTURE(mask);
          CAPTURE(shape.text());
          const auto keeps = keeps_of(problem, shape);
          double kept = 0;
          for (std::int64_t item = 0; item < shape.batch; ++item) {
            for (std::int64_t head = 0; head < 4; ++head) {
              const auto map = mask_map(problem, shape, {32, 16, aligned}, {item, head, nullptr});
              REQUIRE(map);
              REQUIRE(map->rows.size() == std::size_t((shape.q_len + 31) / 32));
              for (const MaskRow& row : map->rows) {
                std::int64_t key = 0;
                for (const MaskRun& run : row.runs) {
                  CHECK(run.first_key == key);
                  key = run.end_key;
                  for (std::int64_t q = row.first_query; q < row.end_query; ++q) {
                    for (std::int64_t kv = run.first_key; kv < run.end_key; ++kv) {
                      const bool keep = keeps(item, head, q, kv);
                      kept += keep;
                      const bool wrong = (keep && run.kind == TileKind::kEmpty) ||
                                         (!keep && run.kind == TileKind::kFull);
                      if (wrong) FAIL_CHECK("q " << q << " kv " << kv);
                    }
                  }
                }
                CHECK(key == shape.kv_len);
              }
              CHECK(sum(map->counts) == map->counts.tiles);
              CHECK_FALSE(map->counts.sampled);
              CHECK(map->counts.visited_pairs >= map->counts.kept_pairs);
            }
          }
          const auto map = mask_map(problem, shape, {32, 16, aligned});
          CHECK(map->counts.kept_pairs == kept);
        }
      }
    }
  }

  TEST_CASE("counts over items and heads are those of each tile by brute force") {
    const Shape shape{2, 96, 128};
    const std::int64_t tile_q = 32, tile_kv = 16;
    for (const char* mask : {"causal", "window(20, 3)", "h_kv == 0 || causal", "b < 1 && kv > q",
                             "causal && (window(30, 0) || sink(4))", "true"}) {
      CAPTURE(mask);
      const Problem problem = problem_of(mask);
      const auto keeps = keeps_of(problem, shape);
      double empty = 0, full = 0, mixed = 0;
      for (std::int64_t item = 0; item < 2; ++item) {
        for (std::int64_t head = 0; head < 4; ++head) {
          for (std::int64_t q = 0; q < shape.q_len; q += tile_q) {
            for (std::int64_t kv = 0; kv < shape.kv_len; kv += tile_kv) {
              std::int64_t kept = 0;
              for (std::int64_t i = 0; i < tile_q * tile_kv; ++i) {
                kept += keeps(item, head, q + i / tile_kv, kv + i % tile_kv);
              }
              ++(kept == 0 ? empty : kept == tile_q * tile_kv ? full : mixed);
            }
          }
        }
      }
      const auto map = mask_map(problem, shape, {32, 16, true});
      REQUIRE(map);
      CHECK(map->counts.empty == empty);
      CHECK(map->counts.full == full);
      CHECK(map->counts.mixed == mixed);
      CHECK(map->counts.visited_pairs == (full + mixed) * double(tile_q * tile_kv));
      CHECK(map->counts.loaded_keys == (full + mixed) * double(tile_kv));
      CHECK(map->counts.dense_pairs == 2.0 * 4 * 96 * 128);
    }
  }

  TEST_CASE("tiles that are not aligned begin at the first key of the range") {
    const Problem problem = problem_of("window(20, 3)");
    const Shape shape{1, 320, 320};
    const auto map = mask_map(problem, shape, {32, 16, false});
    REQUIRE(map);
    REQUIRE(map->rows.size() == 10);
    REQUIRE(map->rows[4].runs.size() == 3);  // Rows 128 … 159.
    CHECK(map->rows[4].runs[1].first_key == 108);
    CHECK(map->rows[4].runs[1].end_key == 163);
    const auto aligned = mask_map(problem, shape, {32, 16, true});
    CHECK(aligned->rows[4].runs[1].first_key == 96);
    CHECK(aligned->rows[4].runs[1].end_key == 176);
    CHECK(aligned->counts.visited_pairs > map->counts.visited_pairs);
  }

  TEST_CASE("tiles of masks that read tensors are mixed, and their values are known apart") {
    Declarations declarations;
    declarations.tensors["doc"].dtype = Dtype::kI32;
    const Problem problem = problem_of("document(doc)", declarations);
    const Shape shape{2, 128, 128};
    std::vector<std::int32_t> ids(256);
    for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = i < 128 ? int(i / 32) : int(i % 128 / 64);
    Tensors tensors;
    tensors.named["doc"] = Tensor::contiguous(ids.data(), Dtype::kI32, {2, 128, 1, 1});
    const auto map = mask_map(problem, shape, {32, 32, true}, {0, 0, &tensors});
    REQUIRE(map);
    CHECK(map->counts.mixed == 2 * 4 * 16);
    CHECK(map->counts.hollow == 4 * (12 + 8));
    CHECK(map->counts.solid == 4 * (4 + 8));
    CHECK(map->shows_hollow);
    CHECK(map->rows[1].runs.size() == 3);
    CHECK(map->rows[1].runs[1].kind == TileKind::kMixed);
    CHECK(map->rows[1].runs[2].kind == TileKind::kHollow);
    CHECK(map->counts.kept_pairs == 4 * (128 * 32 + 128 * 64));

    const auto unknown = mask_map(problem, shape, {32, 32, true});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::kInvalidArgument);
    CHECK(unknown.error().message.find("tensors") != std::string::npos);
    const auto bounds = mask_bounds(problem);
    CHECK(bounds->reads_tensors);
    CHECK_FALSE(bounds->reads_scalars);
  }

  TEST_CASE("scalars are left symbolic in bounds and have their values in maps") {
    Declarations declarations;
    declarations.scalars["w"] = Dtype::kI32;
    const Problem problem = problem_of("kv <= pos && kv > pos - w", declarations);
    const auto bounds = mask_bounds(problem);
    REQUIRE(bounds);
    CHECK(bounds->reads_scalars);
    CHECK(bounds->first_key.find("w") != std::string::npos);
    Tensors narrow, wide;
    narrow.scalars["w"] = 16;
    wide.scalars["w"] = 64;
    const Shape shape{1, 128, 128};
    const auto few = mask_map(problem, shape, {32, 16, true}, {0, 0, &narrow});
    const auto many = mask_map(problem, shape, {32, 16, true}, {0, 0, &wide});
    REQUIRE(few);
    REQUIRE(many);
    CHECK(few->counts.full == 0);
    CHECK(few->counts.mixed < many->counts.full + many->counts.mixed);
    CHECK_FALSE(mask_map(problem, shape, {32, 16, true}));
  }

  TEST_CASE("tiles of a block list are its own, and the mask's inside them") {
    const std::uint64_t seed = test_seed();
    INFO(seed_note(seed));
    RandomBits random(seed);
    for (const char* mask : kMasks) {
      for (const Shape& shape : kShapes) {
        CAPTURE(mask);
        CAPTURE(shape.text());
        Problem problem = problem_of(mask);
        problem.block_size = {32, 48};
        const TileWalk walk{16, 16, false};
        RandomBlockList drawn = random_block_list(problem, shape, random);
        const auto count = static_cast<std::int64_t>(drawn.indices.size());
        drawn.indices.push_back(0);  // So that no address is null.
        drawn.full.push_back(0);
        Tensors tensors;
        tensors.blocks =
            BlockList{Tensor::contiguous(drawn.offsets.data(), Dtype::kI32, drawn.offsets_shape),
                      Tensor::contiguous(drawn.indices.data(), Dtype::kI32, {count, 1, 1, 1}),
                      Tensor::contiguous(drawn.full.data(), Dtype::kBool, {count, 1, 1, 1})};
        const auto keeps = keeps_of(problem, shape);
        double kept = 0, visited = 0;
        for (std::int64_t item = 0; item < shape.batch; ++item) {
          for (std::int64_t head = 0; head < 4; ++head) {
            const auto map = mask_map(problem, shape, walk, {item, head, &tensors});
            REQUIRE_MESSAGE(map, map.error().message);
            REQUIRE(std::ssize(map->rows) == (shape.q_len + 15) / 16);
            for (const MaskRow& row : map->rows) {
              const BlockRow blocks = block_row(*tensors.blocks, item, head, row.first_query / 32);
              const std::int64_t rows = row.end_query - row.first_query;
              std::int64_t end = 0;
              for (const MaskRun& run : row.runs) {
                CHECK(run.first_key == end);
                end = run.end_key;
                if (run.kind != TileKind::kEmpty) {
                  visited += double(rows * (run.end_key - run.first_key));
                }
                for (std::int64_t kv = run.first_key; kv < run.end_key; ++kv) {
                  const auto at = std::find(blocks.blocks.begin(), blocks.blocks.end(), kv / 48);
                  const bool there = at != blocks.blocks.end();
                  const bool whole = there && blocks.full[at - blocks.blocks.begin()];
                  std::int64_t kept_here = 0;
                  for (std::int64_t q = row.first_query; q < row.end_query; ++q) {
                    kept_here += there && (whole || keeps(item, head, q, kv));
                  }
                  kept += double(kept_here);
                  if (run.kind == TileKind::kEmpty) CHECK(kept_here == 0);
                  if (run.kind == TileKind::kFull) CHECK(kept_here == rows);
                  if (!there) CHECK(run.kind == TileKind::kEmpty);
                  const std::int64_t tile_end = kv / 16 * 16 + 16;
                  if (whole && tile_end <= shape.kv_len) CHECK(run.kind == TileKind::kFull);
                  if (whole) CHECK(run.kind != TileKind::kEmpty);
                }
              }
              CHECK(end == shape.kv_len);
            }
          }
        }
        const auto map = mask_map(problem, shape, walk, {0, 0, &tensors});
        CHECK(map->counts.kept_pairs == kept);
        CHECK(map->counts.visited_pairs == visited);
        CHECK(sum(map->counts) == map->counts.tiles);

        // Without a list the tiles are those of the mask.
        const Tensors nothing;
        const auto alone = mask_map(problem, shape, walk, {0, 0, &nothing});
        const auto plain = mask_map(problem_of(mask), shape, walk);
        REQUIRE(alone);
        CHECK(alone->counts.mixed == plain->counts.mixed);
        CHECK(alone->counts.full == plain->counts.full);
      }
    }
  }

  TEST_CASE("a list that is wrong, or that tiles cross, is refused") {
    Problem problem = problem_of("causal");
    problem.block_size = {32, 32};
    const Shape shape{1, 32, 64};
    std::vector<std::int32_t> offsets = {0, 2}, indices = {0, 1};
    Tensors tensors;
    tensors.blocks = BlockList{Tensor::contiguous(offsets.data(), Dtype::kI32, {1, 1, 2, 1}),
                               Tensor::contiguous(indices.data(), Dtype::kI32, {2, 1, 1, 1}),
                               {}};
    const auto refused = [&](const TileWalk& walk, const char* word) {
      const auto map = mask_map(problem, shape, walk, {0, 0, &tensors});
      REQUIRE_FALSE(map);
      CHECK(map.error().code == ErrorCode::kInvalidArgument);
      CHECK_MESSAGE(map.error().message.find(word) != std::string::npos, map.error().message);
    };
    CHECK(mask_map(problem, shape, {32, 16, true}, {0, 0, &tensors}));
    refused({64, 32, true}, "tiles of 64 x 32");
    refused({32, 24, true}, "tiles of 32 x 24");
    indices[1] = 2;
    refused({32, 16, true}, "block_indices");
    indices[1] = 1;
    problem.block_size = {};
    refused({32, 16, true}, "block_offsets");
  }

  TEST_CASE("huge shapes are sampled in bounded time") {
    const Problem problem = problem_of("causal");
    const Shape shape{64, 1 << 22, 1 << 22};
    const auto map = mask_map(problem, shape, {64, 64, true});
    REQUIRE(map);
    CHECK(map->counts.sampled);
    const double tiles = 64.0 * 4 * (1 << 16) * (1 << 16);
    CHECK(map->counts.tiles == tiles);
    CHECK(map->counts.full / tiles == doctest::Approx(0.5).epsilon(0.05));
    CHECK(sum(map->counts) == doctest::Approx(tiles));
    CHECK(map->rows.size() <= 128);
    for (const MaskRow& row : map->rows) CHECK(row.runs.size() <= 3);
  }

  TEST_CASE("maps of nothing are empty, and wrong questions are refused") {
    const Problem problem = problem_of("causal");
    for (const Shape& shape : {Shape{0, 8, 8}, Shape{1, 0, 8}, Shape{1, 8, 0}}) {
      const auto map = mask_map(problem, shape, {});
      REQUIRE(map);
      CHECK(map->rows.empty());
      CHECK(map->counts.tiles == 0);
    }
    const Shape shape{2, 8, 8};
    CHECK_FALSE(mask_map(problem, shape, {}, {2, 0, nullptr}));
    CHECK_FALSE(mask_map(problem, shape, {}, {0, 4, nullptr}));
    CHECK_FALSE(mask_map(problem, shape, {}, {-1, 0, nullptr}));
    CHECK_FALSE(mask_map(problem, shape, {0, 16, true}));
    CHECK_FALSE(mask_map(problem, {1, std::int64_t{1} << 31, 8}, {}));
    CHECK_FALSE(tile_walk({"naive", {}}));
    CHECK_FALSE(tile_walk({"flash_cpu", {{"tile_q", 96}, {"tile_kv", 64}}})->aligned);
    CHECK(tile_walk({"flash_mma", {{"tile_q", 96}, {"tile_kv", 64}}})->aligned);
  }
}
