// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>

#include <fmt/format.h>

#include <attune/patterns.h>

#include "src/support/try.h"

namespace attune::patterns {
namespace {

/// SplitMix64's finaliser: every bit of the result depends on every bit of the argument.
std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

/// A draw in 0 … 1 from a counter: no state, so the order of draws does not matter.
double draw(std::uint64_t seed, std::initializer_list<std::int64_t> counter) {
  std::uint64_t state = seed;
  for (const std::int64_t part : counter) {
    state = mix(state + 0x9e3779b97f4a7c15u) + static_cast<std::uint64_t>(part);
  }
  return static_cast<double>(mix(state + 0x9e3779b97f4a7c15u) >> 11) * 0x1p-53;
}

Status check(const Shape& shape, int q_heads, const std::array<int, 2>& block_size) {
  ATTUNE_CHECK_OK(shape.validate());
  for (const int extent : block_size) {
    if (extent >= 16 && extent <= 1024 && extent % 16 == 0) continue;
    return fail(
        ErrorCode::kInvalidArgument,
        fmt::format("random_blocks: `block_size` is [{}, {}]", block_size[0], block_size[1]),
        "allowed: [query rows, keys], each a multiple of 16 from 16 to 1024");
  }
  if (q_heads < 0) {
    return fail(ErrorCode::kInvalidArgument, fmt::format("random_blocks: `q_heads` is {}", q_heads),
                "0 or more is allowed");
  }
  return {};
}

tl::unexpected<Error> too_many() {
  return fail(ErrorCode::kInvalidArgument, "random_blocks: the lists would have over 2^31 entries",
              "use larger blocks");
}

/// The kv blocks that hold positions of a block of queries: first … last, empty if last < first.
struct Diagonal {
  std::int64_t first = 0, last = -1;
};

Diagonal diagonal_of(const Shape& shape, const std::array<int, 2>& block_size,
                     std::int64_t q_block) {
  const std::int64_t offset = shape.kv_len - shape.q_len;
  const std::int64_t begin = q_block * block_size[0];
  const std::int64_t last = std::min(begin + block_size[0], shape.q_len) - 1 + offset;
  if (last < 0) return {};
  return {std::max<std::int64_t>(begin + offset, 0) / block_size[1], last / block_size[1]};
}

}  // namespace

double inverse_distance(std::int64_t distance) { return 1.0 / (1.0 + double(distance)); }

Result<BlockLists> random_blocks(const Shape& shape, int q_heads, std::array<int, 2> block_size,
                                 std::uint64_t seed, const BlockProbability& probability,
                                 Direction direction) {
  ATTUNE_CHECK_OK(check(shape, q_heads, block_size));
  constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
  auto blocks = [](std::int64_t length, int extent) { return (length + extent - 1) / extent; };
  const std::int64_t kv_blocks = blocks(shape.kv_len, block_size[1]);
  BlockLists lists;
  lists.q_blocks = blocks(shape.q_len, block_size[0]);
  if (lists.q_blocks >= kMost || kv_blocks > kMost) return too_many();
  const std::int64_t heads = shape.batch * q_heads;
  if (heads > 0 && lists.q_blocks + 1 > kMost / heads) return too_many();

  std::vector<double> chances;  // By distance, asked for once.
  for (std::int64_t distance = 0; distance < kv_blocks; ++distance) {
    chances.push_back(distance == 0 ? 1.0 : probability(distance));
    if (chances.back() >= 0 && chances.back() <= 1) continue;
    return fail(ErrorCode::kInvalidArgument,
                fmt::format("random_blocks: the probability at distance {} is {}", distance,
                            chances.back()),
                "a probability lies in 0 to 1");
  }
  for (std::int64_t b = 0; b < shape.batch; ++b) {
    for (std::int64_t h = 0; h < q_heads; ++h) {
      for (std::int64_t q_block = 0; q_block < lists.q_blocks; ++q_block) {
        lists.offsets.push_back(static_cast<std::int32_t>(lists.indices.size()));
        const Diagonal diagonal = diagonal_of(shape, block_size, q_block);
        if (diagonal.last < diagonal.first) continue;
        const bool causal = direction == Direction::kCausal;
        const std::int64_t end = causal ? diagonal.last + 1 : kv_blocks;
        for (std::int64_t kv_block = 0; kv_block < end; ++kv_block) {
          const std::int64_t distance =
              std::max<std::int64_t>({diagonal.first - kv_block, kv_block - diagonal.last, 0});
          const double chance = chances[static_cast<std::size_t>(distance)];
          if (chance < 1 && draw(seed, {b, h, q_block, kv_block}) >= chance) continue;
          lists.indices.push_back(static_cast<std::int32_t>(kv_block));
        }
        if (static_cast<std::int64_t>(lists.indices.size()) > kMost) return too_many();
      }
      lists.offsets.push_back(static_cast<std::int32_t>(lists.indices.size()));
    }
  }
  return lists;
}

}  // namespace attune::patterns
