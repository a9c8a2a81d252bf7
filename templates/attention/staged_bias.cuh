// SPDX-License-Identifier: Apache-2.0
// A bias tensor that the score reads at [q, kv], brought to shared memory with the keys: its loads
// are under way during other work, and full lines are read where scores would ask for fragments.
//
// Config:  kBiasAlignment: rows of the tensor start at multiples of so many bytes; kRowHeads = 1.
// Hooks:   kStagesBias (0: there is none); then StagedElement (float, F16 or Bf16), and
//          staged_bias(b, h, a), the tensor's Matrix for one head.
// Shared:  kStages · kTileQ · kTileKv elements, behind what the caller says.
#pragma once

#include <attention/flash_mma_tiles.cuh>
#include <attention/operand.cuh>

namespace attune {

/// Without a staged bias every function is empty.
template <class Config, class Hooks, class Args, bool kStaged = (Hooks::kStagesBias != 0)>
struct StagedBias {
  ATTUNE_DEVICE StagedBias(const Args&, const Task<Config>&, u32) {}
  ATTUNE_DEVICE void load(int, Index) const {}
};

template <class Config, class Hooks, class Args>
struct StagedBias<Config, Hooks, Args, true> {
  using Element = typename Hooks::StagedElement;
  using Tile = SharedTile<Element, Config::kTileQ, Config::kTileKv, true>;

  Matrix<Element> bias;
  Index first_row;
  u32 start;  ///< Where the tiles of all stages lie in shared memory [bytes].

  ATTUNE_DEVICE StagedBias(const Args& args, const Task<Config>& task, u32 begin)
      : bias(Hooks::staged_bias(task.batch, task.first_head, args)),
        first_row(task.first_row),
        start(begin) {}

  /// Of the keys first_key and on. As SharedTile::load.
  ATTUNE_DEVICE void load(int stage, Index first_key) const {
    const Index left = bias.width - first_key;
    const int width = left < Config::kTileKv ? (left < 0 ? 0 : int(left)) : int(Config::kTileKv);
    tile(stage).template load_columns<FlashMma<Config>::kThreads, Config::kBiasAlignment, 0>(
        bias, first_row, first_key, width);
  }

  /// The values of two neighbouring keys, the first at an even place of the tile.
  ATTUNE_DEVICE void read(float (&pair)[2], int stage, int row, int column) const {
    const auto place = tile(stage).element(row, column);
    if constexpr (sizeof(Element) == 4) {
      const Bytes8 bytes = load_shared(place.template as<Bytes8>());
      pair[0] = float_of(bytes.word[0]);
      pair[1] = float_of(bytes.word[1]);
    } else {
      const u32 bytes = load_shared(place.template as<u32>());
      pair[0] = to_float(Element{u16(bytes)});
      pair[1] = to_float(Element{u16(bytes >> 16)});
    }
  }

 private:
  ATTUNE_DEVICE Tile tile(int stage) const {
    return {SharedPtr<Element>{start} + stage * int(Tile::kElements)};
  }
};

}  // namespace attune
