// SPDX-License-Identifier: Apache-2.0
// A low-rank bias by the tensor cores: bias = Σ_r a[r] · b[r] of f32 factors, as exact as f32.
// Paper: FlashBias, arXiv 2505.12044 (a bias as further columns of queries and keys).
//
// A factor's element is the sum of three bf16 terms, a = a0 + a1 + a2, without loss: 24 bits are
// three times 8. Column pair · kRank + r holds a term of a[r] on the queries' side and one of b[r]
// on the keys', for the pairs
//
//     a0 b0,  a0 b1,  a1 b0,  a1 b1,  a0 b2,  a2 b0.
//
// What is left out is at most 2^-24 of a · b, as much as rounding that to f32 takes. Of 6 · kRank
// columns, padded with zeros to kDepth, the large ones of all r come first: in factors whose
// products cancel, such as positions, these meet in one mma step, and only small sums follow.
//
// NOTE: the bias has accumulators of its own, which scores are added to afterwards. A tensor core's
// sum ends about 24 bits below its largest term: beside squared positions nothing would be left of
// a score.
//
// Dtypes:  bf16 terms also for F16 problems, whose range is too small for factors.
// Hooks:   kRank (0: no bias), q_factor and kv_factor.
// Shared:  2 · kDepth · (kTileQ + kTileKv) bytes behind the tiles of flash_mma.
// Edges:   infinities and NaN give what f32 gives; the largest f32 is no infinity. A product of
//          finite factors that is beyond f32 may be NaN instead of an infinity. Terms below 2^-133
//          are lost.
#pragma once

#include <attention/hooks.cuh>
#include <attention/mma_products.cuh>
#include <device/math.cuh>

namespace attune {

/// The six columns that an element of a factor has, in the order above.
template <bool kOfQuery>
ATTUNE_DEVICE void split_factor(Bf16 (&columns)[6], float value) {
  const bool finite = value - value == 0;
  Bf16 first = from_float<Bf16>(value);
  // The numbers next to the largest would round to infinity: they are cut off instead.
  if (finite && (first.bits & 0x7fff) == 0x7f80) first.bits -= 1;
  const float rest = finite ? value - to_float(first) : 0.f;
  const Bf16 second = from_float<Bf16>(rest);
  const Bf16 third = from_float<Bf16>(rest - to_float(second));
  // NOTE: an infinity stands in the first pair only: times a second term of 0 it would be NaN.
  const Bf16 again = finite ? first : Bf16{0};
  columns[0] = first;
  columns[1] = kOfQuery ? again : second;
  columns[2] = kOfQuery ? second : again;
  columns[3] = second;
  columns[4] = kOfQuery ? again : third;
  columns[5] = kOfQuery ? third : again;
}

/// The columns of a block's queries, which stay, and of its current tile of keys. Without a bias
/// every function is empty.
template <class Config, class Hooks, class Args>
class LowRankBias {
 public:
  using F = FlashMma<Config>;
  enum : int {
    kRank = Hooks::kRank,
    kDepth = (6 * kRank + 15) / 16 * 16,
    kSteps = kDepth / 16,
    kStepsAtOnce = kSteps <= 4 ? kSteps : 4,
    // Key blocks whose sums are made at once, 16 registers; 8 beside a wide `out`. Queries are read
    // anew for each group.
    kBlocks = F::kRowBlocks > 1 || F::kColumnBlocks > 16 || F::kKeyBlocks < 4 ? 2 : 4,
    // Elements of each thread in a tile, and how many of them are read before one is written.
    kQueryItems = (Config::kTileQ * kRank + F::kThreads - 1) / F::kThreads,
    kKeyItems = (Config::kTileKv * kRank + F::kThreads - 1) / F::kThreads,
    kAhead = kRank == 0 ? 1 : (kKeyItems < 8 ? kKeyItems : 8),
  };

  ATTUNE_DEVICE LowRankBias(const Args& args, const Task<Config>& task)
      : args_(args), task_(task) {}

  /// Where the shared memory behind the tiles of flash_mma and these columns begins [bytes].
  static ATTUNE_DEVICE u32 end() {
    if constexpr (kRank == 0) return F::key_tile(Config::kStages).base.address;
    return (key_tile().base + int(KeyTile::kElements)).address;
  }

  /// Writes the columns of the queries and of the keys first_key and on; a barrier makes them
  /// visible.
  ATTUNE_DEVICE void begin(Index first_key) {
    if constexpr (kRank > 0) {
#pragma unroll 1
      for (int item = 0; item < kQueryItems; item += kAhead) {
        float values[kAhead];
        read(values, Hooks::q_factor(args_), item, [&](int row) {
          return Place{task_.head(row), task_.q(row)};
        });
        write<true>(query_tile(), values, item);
      }
      clear_padding(query_tile());
      clear_padding(key_tile());
      read_ahead(first_key);
      write_keys();
    }
  }

  /// Begins to read the columns of another tile of keys, so that the memory's delay passes during
  /// other work.
  ATTUNE_DEVICE void read_ahead(Index first_key) {
    if constexpr (kRank > 0) {
      first_key_ = first_key;
      read(ahead_, Hooks::kv_factor(args_), 0, key_places());
    }
  }

  /// Writes these columns. All threads must be done with the tile before.
  ATTUNE_DEVICE void write_keys() {
    if constexpr (kRank > 0) {
      write<false>(key_tile(), ahead_, 0);
#pragma unroll 1
      for (int item = kAhead; item < kKeyItems; item += kAhead) {
        float values[kAhead];
        read(values, Hooks::kv_factor(args_), item, key_places());
        write<false>(key_tile(), values, item);
      }
    }
  }

  /// scores = scores · scale + bias.
  ATTUNE_DEVICE void add_to(typename F::Scores& scores) const {
    if constexpr (kRank > 0) {
      // Fresh, so that no address of the columns takes a register from the rest of the loop.
      const int thread = fresh_thread_index(), lane = thread % kWarpSize;
#pragma unroll
      for (int first = 0; first < F::kKeyBlocks; first += kBlocks) {
        float sums[F::kRowBlocks][kBlocks][4] = {};
#pragma unroll kStepsAtOnce
        for (int step = 0; step < kSteps; ++step) {
          u32 a[F::kRowBlocks][4];
#pragma unroll
          for (int i = 0; i < F::kRowBlocks; ++i)
            read_rows<Config>(a[i], query_tile(), i, step, thread);
          const auto corner = key_tile().at(lane / 16 * 8 + lane % 8, 2 * step + lane / 8 % 2);
          multiply_step(sums, a, corner + 8 * first * kDepth, kDepth);
        }
#pragma unroll
        for (int i = 0; i < F::kRowBlocks * kBlocks * 4; ++i) {
          float& score = scores[i / (kBlocks * 4)][first + i / 4 % kBlocks][i % 4];
          score = multiply_add(score, float(Config::scale()),
                               sums[i / (kBlocks * 4)][i / 4 % kBlocks][i % 4]);
        }
      }
    }
  }

 private:
  using QueryTile = SharedTile<Bf16, Config::kTileQ, kDepth>;
  using KeyTile = SharedTile<Bf16, Config::kTileKv, kDepth>;

  static ATTUNE_DEVICE auto query_tile() {
    return QueryTile{F::key_tile(Config::kStages).base.template as<Bf16>()};
  }
  static ATTUNE_DEVICE auto key_tile() {
    return KeyTile{query_tile().base + int(QueryTile::kElements)};
  }

  struct Place {
    Index head, position;
  };
  ATTUNE_DEVICE auto key_places() const {
    return [this](int row) { return Place{task_.kv_head, first_key_ + row}; };
  }

  /// The thread's elements `item` and on of a tile whose rows have the given places. Rows behind
  /// the last one read 0, or the one row that all share.
  template <class Factor, class Places>
  ATTUNE_DEVICE void read(float (&values)[kAhead], const Factor& factor, int item,
                          const Places& place_of) const {
    const u32 first = u32(fresh_thread_index()) + u32(item) * F::kThreads;
#pragma unroll
    for (int n = 0; n < kAhead; ++n) {
      const u32 element = first + u32(n) * F::kThreads;
      const Place place = place_of(int(element / kRank));
      values[n] = factor.read(Int(task_.batch), Int(place.head), Int(place.position),
                              Int(int(element % kRank)));
    }
  }

  template <bool kOfQuery, class Tile>
  static ATTUNE_DEVICE void write(const Tile& tile, const float (&values)[kAhead], int item) {
    const u32 first = u32(fresh_thread_index()) + u32(item) * F::kThreads;
#pragma unroll
    for (int n = 0; n < kAhead; ++n) {
      const u32 element = first + u32(n) * F::kThreads;
      if (element >= u32(Tile::kElements / kDepth * kRank)) continue;
      Bf16 columns[6];
      split_factor<kOfQuery>(columns, values[n]);
#pragma unroll
      for (int pair = 0; pair < 6; ++pair) {
        store(tile, int(element / kRank), pair * kRank + int(element % kRank), columns[pair]);
      }
    }
  }

  template <class Tile>
  static ATTUNE_DEVICE void clear_padding(const Tile& tile) {
    constexpr int kPadding = kDepth - 6 * kRank;
    if constexpr (kPadding > 0) {
#pragma unroll 1
      for (int i = thread_index(); i < Tile::kElements / kDepth * kPadding; i += F::kThreads) {
        store(tile, i / kPadding, 6 * kRank + i % kPadding, Bf16{0});
      }
    }
  }

  template <class Tile>
  static ATTUNE_DEVICE void store(const Tile& tile, int row, int column, Bf16 value) {
    store_shared((tile.at(row, column / 8) + column % 8).template as<u16>(), value.bits);
  }

  const Args& args_;
  const Task<Config>& task_;
  Index first_key_;
  float ahead_[kAhead];
};

}  // namespace attune
