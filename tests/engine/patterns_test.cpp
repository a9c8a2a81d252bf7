// SPDX-License-Identifier: Apache-2.0
// The published patterns of sequences, each against nested loops written from its definition.
#include <attune/patterns.h>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "tests/engine/pattern_cases.h"

namespace {

using namespace pattern_test;  // NOLINT: it is there for these files only.

/// Kept pairs of one head.
std::int64_t pairs(const Definition& definition, int h, const Shape& shape) {
  std::int64_t count = 0;
  for (int q = 0; q < shape.q_len; ++q) {
    for (int kv = 0; kv < shape.kv_len; ++kv) count += definition.keeps(0, h, q, kv, shape);
  }
  return count;
}

Definition shards(int heads, int block, int local, int stride) {
  return {[=](int, int h, int q, int kv, const Shape& s) {
    const int step = std::max(1, stride / heads);
    const int i = place(q, s);
    if (kv > i) return false;
    const int q_block = i / block, kv_block = kv / block;
    return q_block - kv_block < local || (kv_block + h * step + 1) % stride == 0;
  }};
}

/// Heads from `first_shifted` on are shifted.
Definition groups(int group, int first_shifted, int sinks) {
  return {[=](int, int h, int q, int kv, const Shape& s) {
    const int i = place(q, s);
    if (kv > i) return false;
    const int begin = h >= first_shifted ? -group / 2 : 0;  // Where the first group begins.
    return floor_div(i - begin, group) == floor_div(kv - begin, group) || kv < sinks;
  }};
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a sliding window with sinks keeps the last keys and the first") {
    const auto last = [](int left, int sinks) {
      return Definition{[=](int, int, int q, int kv, const Shape& s) {
        const int i = place(q, s);
        return kv <= i && (i - kv <= left || kv < sinks);
      }};
    };
    check_case({patterns::sliding_window_with_sinks(9, 3), last(9, 3), kShapes});
    // The same kernel serves other sizes when they are scalars.
    Pattern pattern = patterns::sliding_window_with_sinks(attune::expressions::scalar("left"),
                                                          attune::expressions::scalar("sinks"));
    pattern.declarations.scalars = {{"left", Dtype::kI32}, {"sinks", Dtype::kI32}};
    Problem p = problem_of({pattern, {}, {}}, Dtype::kF32);
    OperandBuffers operands(p, kShapes[1], 1);
    for (const int left : {0, 5, 1000}) {
      Tensors tensors = operands.tensors();
      tensors.scalars = {{"left", left}, {"sinks", 2}};
      check_mask({pattern, last(left, 2), {}}, p, kShapes[1], tensors);
    }
  }

  TEST_CASE("strided shards are the paper's block map, token by token") {
    check_case({patterns::strided_shards(8, 16, 2, 4).value(), shards(8, 16, 2, 4), kShapes});
    check_case({patterns::strided_shards(4, 8, 1, 16).value(), shards(4, 8, 1, 16), kShapes,
                nullptr, 4, 1});
    check_case({patterns::strided_shards(8, 64, 4, 4).value(),
                shards(8, 64, 4, 4),
                {{1, 150, 1000}},
                nullptr,
                8,
                8,
                16,
                {Dtype::kBf16}});
  }

  TEST_CASE("strided shards warn exactly where the heads together miss a causal block") {
    // Of 64 x 64 blocks of one token; published figures: 32 heads, stride 16: all; 8, 16: 0.53.
    const auto covered = [](int heads, int stride) {
      const Definition definition = shards(heads, 1, 4, stride);
      int seen = 0, all = 0;
      for (int q = 0; q < 64; ++q) {
        for (int kv = 0; kv <= q; ++kv) {
          bool any = false;
          for (int h = 0; h < heads; ++h) any |= definition.keeps(0, h, q, kv, {1, 64, 64});
          seen += any;
          ++all;
        }
      }
      return double(seen) / all;
    };
    CHECK(covered(8, 16) == doctest::Approx(0.53).epsilon(0.1));
    for (const int heads : {1, 4, 8, 32}) {
      for (const int stride : {1, 3, 4, 8, 16, 32}) {
        INFO(heads, " heads, stride ", stride);
        const auto pattern = patterns::strided_shards(heads, 1, 4, stride).value();
        CHECK(pattern.warning.empty() == (covered(heads, stride) == 1));
      }
    }
  }

  TEST_CASE("shifted groups admit each half's pairs and none from the future") {
    check_case({patterns::shifted_groups(8, 16).value(), groups(16, 4, 0), kShapes});
    check_case({patterns::shifted_groups(4, 9).value(), groups(9, 2, 0), kShapes, nullptr, 4, 1});

    const Shape shape{1, 4096, 4096};
    const Pattern pattern = patterns::shifted_groups(8, 1024).value();
    Problem p = problem_of({pattern, {}, {}}, Dtype::kF32);
    const attune::expr::Evaluator mask(attune::expressions_of(p).mask, {});
    const auto count = [&](int head, auto&& counts) {
      std::int64_t all = 0;
      attune::expr::Point point;
      point.h = head;
      point.q_len = point.kv_len = 4096;
      for (point.q = 0; point.q < 4096; ++point.q) {
        for (point.kv = 0; point.kv < 4096; ++point.kv) {
          all += counts(int(point.q), int(point.kv)) && mask.boolean(point);
        }
      }
      return all;
    };
    CHECK(count(7, [](int, int) { return true; }) == 1837056);
    CHECK(pairs(groups(1024, 4, 0), 4, shape) == 1837056);
    CHECK(pairs(groups(1024, 4, 0), 3, shape) == 4 * (1024 * 1025 / 2));
    // What the published training path computes: roll by half a group, then causal groups. Of its
    // pairs those from the future must be absent here.
    const auto leaks = [](int q, int kv) { return kv > q; };
    std::int64_t leaked = 0;
    for (int q = 0; q < 4096; ++q) {
      for (int kv = 0; kv < 4096; ++kv) {
        const int rolled_q = (q + 4096 - 512) % 4096, rolled_kv = (kv + 4096 - 512) % 4096;
        leaked += rolled_q / 1024 == rolled_kv / 1024 && rolled_kv <= rolled_q && leaks(q, kv);
      }
    }
    CHECK(leaked == 262144);
    CHECK(count(4, leaks) == 0);
  }

  TEST_CASE("segmentation and reassembly shifts fewer heads and adds sinks") {
    check_case(
        {patterns::shifted_groups_with_sinks(8, 16, 2, 4).value(), groups(16, 6, 4), kShapes});
    check_case({patterns::shifted_groups_with_sinks(8, 128, 4, 4).value(),
                groups(128, 4, 4),
                {{1, 512, 512}},
                nullptr,
                8,
                2,
                16,
                {Dtype::kBf16}});
    check_case({patterns::shifted_groups_with_sinks(4, 16, 0, 0).value(),
                groups(16, 4, 0),
                {{1, 40, 40}},
                nullptr,
                4,
                1});
  }

  TEST_CASE("packed documents see themselves, causally or both ways") {
    // Documents 0, 1, 2 of each item, of which 0 begins it: an index outside reads 0 as well.
    const auto document = [](int b, int kv) { return kv < 10 + b ? 0 : kv < 33 ? 1 : 2; };
    const auto fill = [&](const Tensors& tensors) {
      const std::int64_t kv_len = tensors.k.shape[2];
      std::vector<std::int32_t> ids;
      for (int b = 0; b < 2; ++b) {
        for (int kv = 0; kv < kv_len; ++kv) ids.push_back(document(b, kv));
      }
      fill_with(tensors, "doc", ids);
    };
    for (const auto direction :
         {patterns::Direction::kCausal, patterns::Direction::kBidirectional}) {
      const Definition definition{[=](int b, int, int q, int kv, const Shape& s) {
        const int i = place(q, s);
        return i >= 0 && (direction != patterns::Direction::kCausal || kv <= i) &&
               document(b, i) == document(b, kv);
      }};
      check_case({patterns::packed_documents(direction), definition, kShapes, fill});
    }
  }

  TEST_CASE("a prefix is seen by all, the rest causally") {
    const int lengths[] = {0, 21};
    const Definition definition{[&](int b, int, int q, int kv, const Shape& s) {
      return kv < lengths[b] || kv <= place(q, s);
    }};
    check_case({patterns::prefix_lm(), definition, kShapes, [&](const Tensors& tensors) {
                  fill_with<std::int32_t>(tensors, "prefix_len", {lengths[0], lengths[1]});
                }});
  }

  TEST_CASE("matching ids: objects see themselves, and a query whose id no key has gets 0") {
    const auto q_id = [](int b, int q) { return (q * q + b) % 5; };
    const auto kv_id = [](int b, int kv) { return (kv * 7 + kv / 3 + b) % 4; };
    const Definition definition{
        [&](int b, int, int q, int kv, const Shape&) { return q_id(b, q) == kv_id(b, kv); }};
    const auto fill = [&](const Tensors& tensors) {
      std::vector<std::int32_t> q_ids, kv_ids;
      for (int b = 0; b < 2; ++b) {
        for (int q = 0; q < tensors.q.shape[2]; ++q) q_ids.push_back(q_id(b, q));
        for (int kv = 0; kv < tensors.k.shape[2]; ++kv) kv_ids.push_back(kv_id(b, kv));
      }
      fill_with(tensors, "q_id", q_ids);
      fill_with(tensors, "kv_id", kv_ids);
    };
    bool any_without = false;  // Id 4 exists among queries only.
    for (int q = 0; q < 83; ++q) any_without |= q_id(0, q) == 4;
    CHECK(any_without);
    check_case({patterns::matching_ids(), definition, kShapes, fill});
    check_case(
        {patterns::matching_ids(), definition, {{2, 777, 777}}, fill, 2, 1, 8, {Dtype::kF32}});
  }

  TEST_CASE("ALiBi slopes are the published ones, for any number of heads") {
    const std::vector<float> eight = patterns::alibi_slopes(8);
    for (int h = 0; h < 8; ++h) CHECK(eight[h] == std::ldexp(1.0f, -(h + 1)));
    CHECK(patterns::alibi_slopes(1) == std::vector<float>{1.0f / 256});
    // 12 heads: those of 8, then every second one of 16.
    const std::vector<float> twelve = patterns::alibi_slopes(12),
                             sixteen = patterns::alibi_slopes(16);
    REQUIRE(twelve.size() == 12);
    for (int h = 0; h < 8; ++h) CHECK(twelve[h] == eight[h]);
    for (int h = 8; h < 12; ++h) CHECK(twelve[h] == sixteen[2 * (h - 8)]);
    CHECK(sixteen[0] == std::sqrt(0.5f));
    CHECK(patterns::alibi_slopes(0).empty());
  }

  TEST_CASE("bidirectional ALiBi agrees over packed and over padded documents") {
    constexpr int kHeads = 12;
    const std::vector<float> slopes = patterns::alibi_slopes(kHeads);
    const auto bias = [&](int, int h, int q, int kv, const Shape& s) {
      return -double(slopes[h]) * std::abs(place(q, s) - kv);
    };
    const int lengths[] = {1, 37, 128, 190};
    Definition padded{
        [&](int b, int, int q, int kv, const Shape&) { return q < lengths[b] && kv < lengths[b]; },
        bias};
    check_case({patterns::alibi_padded(),
                padded,
                {{4, 190, 190}},
                [&](const Tensors& tensors) {
                  fill_with(tensors, "slope", slopes);
                  fill_with<std::int32_t>(tensors, "len", {1, 37, 128, 190});
                },
                kHeads,
                3,
                64,
                {Dtype::kBf16}});
    const auto document = [](int kv) { return kv < 1 ? 7 : kv < 38 ? 8 : 9; };
    Definition packed{[&](int, int, int q, int kv, const Shape& s) {
                        return place(q, s) >= 0 && document(place(q, s)) == document(kv);
                      },
                      bias};
    check_case({patterns::alibi_documents(), packed, kShapes,
                [&](const Tensors& tensors) {
                  fill_with(tensors, "slope", slopes);
                  std::vector<std::int32_t> ids;
                  for (int i = 0; i < 2 * tensors.k.shape[2]; ++i) {
                    ids.push_back(document(i % int(tensors.k.shape[2])));
                  }
                  fill_with(tensors, "doc", ids);
                },
                kHeads, 3});
  }

  TEST_CASE("tiles in which a pattern keeps nothing are known to be empty") {
    // 512 positions in tiles of 32: what lies on the grid of the pattern is found without loss.
    const auto missed = [&](const Pattern& pattern) {
      const Problem p = problem_of({pattern, {}, {}}, Dtype::kF32);
      const auto trees = attune::expressions_of(p);
      const attune::expr::Evaluator mask(trees.mask, {}), empty(trees.tile.empty, {}),
          full(trees.tile.full, {});
      int overlooked = 0;
      for (int h = 0; h < p.q_heads; h += 3) {
        for (int tile = 0; tile < 16 * 16; ++tile) {
          attune::expr::Point point;
          point.h = h;
          point.q_len = point.kv_len = 512;
          point.first_q = tile / 16 * 32;
          point.last_q = point.first_q + 31;
          point.first_kv = tile % 16 * 32;
          point.last_kv = point.first_kv + 31;
          int kept = 0;
          for (point.q = point.first_q; point.q <= point.last_q; ++point.q) {
            for (point.kv = point.first_kv; point.kv <= point.last_kv; ++point.kv) {
              kept += mask.boolean(point);
            }
          }
          CHECK_FALSE((empty.boolean(point) && kept > 0));
          CHECK_FALSE((full.boolean(point) && kept < 32 * 32));
          overlooked += kept == 0 && !empty.boolean(point);
        }
      }
      return overlooked;
    };
    CHECK(missed(patterns::sliding_window_with_sinks(100, 4)) == 0);
    CHECK(missed(patterns::strided_shards(8, 32, 2, 4).value()) == 0);
    CHECK(missed(patterns::shifted_groups(8, 128).value()) == 0);
    CHECK(missed(patterns::shifted_groups_with_sinks(8, 128, 2, 4).value()) == 0);
    CHECK(missed(patterns::block_local_2d(32, 8, 3).value()) == 0);
    CHECK(missed(patterns::shifted_windows_2d(32, 8, 4).value()) == 0);
  }

  TEST_CASE("parameters that make no pattern are refused by name") {
    const auto refused = [](const auto& result, const std::string& name) {
      REQUIRE(!result);
      CHECK(result.error().code == attune::ErrorCode::kInvalidArgument);
      CHECK(result.error().message.find("`" + name + "` is") != std::string::npos);
    };
    refused(patterns::strided_shards(0, 64, 4, 4), "q_heads");
    refused(patterns::strided_shards(8, 0, 4, 4), "block");
    refused(patterns::strided_shards(8, 64, 0, 4), "local_blocks");
    refused(patterns::strided_shards(8, 64, 4, 0), "stride");
    refused(patterns::shifted_groups(8, 1), "group");
    refused(patterns::shifted_groups_with_sinks(8, 4, 9, 0), "shifted_heads");
    refused(patterns::shifted_groups_with_sinks(8, 4, 4, -1), "sinks");
    refused(patterns::block_local_2d(0, 8, 1), "width");
    refused(patterns::block_local_2d(8, 8, -1), "halo");
    refused(patterns::shifted_windows_2d(8, 4, 4), "shift");
    refused(patterns::relative_logits_2d(8, -1), "reach");
  }
}
