// SPDX-License-Identifier: Apache-2.0
// Which tiles of keys a block visits, and in which order. Copies run ahead of the computation, so
// several cursors walk the same way; empty tiles are on none of them and are never loaded.
//
// Config:  those of task.cuh; kTileKv; kBlockQ, kBlockKv: queries and keys of a block of the list,
//          multiples of the tiles, or 0 if there is no block list.
// Hooks:   kv_range and classify_tile. Under a block list the range is not used: a block that the
//          list calls full is kept whatever the mask says.
#pragma once

#include <attention/block_list.cuh>
#include <attention/hooks.cuh>
#include <attention/task.cuh>

namespace attune {

/// A place in the walk. Only `tile` is kept without a block list.
struct TileCursor {
  int tile = 0;  ///< Keys tile · kTileKv and on.
  int entry = 0, piece_end = 0;
  bool listed_full = false;  ///< The list keeps all pairs of the tile.
};

template <class Config, class Hooks, class Args>
struct TileWalk {
  static constexpr bool kListed = Config::kBlockKv != 0;

  const Args& args;
  const Task<Config>& task;
  Index last_q;    ///< Of the tile of queries.
  int begin, end;  ///< Tiles; of a list, entries.

  ATTUNE_DEVICE TileWalk(const Args& a, const Task<Config>& t)
      : args(a), task(t), last_q(t.last_q(a)) {
    if constexpr (kListed) {
      const Index q_block = task.first_q / Config::kBlockQ;
      begin = args.block_indices.begin(task.batch, task.first_head, q_block);
      end = args.block_indices.begin(task.batch, task.first_head, q_block + 1);
    } else {
      const KvRange range =
          Hooks::kv_range(task.batch, task.first_head, task.first_q, last_q, args);
      begin = range.begin > 0 ? int(range.begin / Config::kTileKv) : 0;
      end = tiles_of(range.end < args.kv_len ? range.end : args.kv_len);
    }
  }

  ATTUNE_DEVICE TileCursor first() const {
    TileCursor cursor;
    if constexpr (kListed) {
      cursor.entry = begin;
      open(cursor);
    } else {
      cursor.tile = begin;
    }
    skip_empty(cursor);
    return cursor;
  }
  ATTUNE_DEVICE bool done(const TileCursor& cursor) const {
    return (kListed ? cursor.entry : cursor.tile) >= end;
  }
  ATTUNE_DEVICE void next(TileCursor& cursor) const {
    ++cursor.tile;
    skip_empty(cursor);
  }

  /// Not for tiles that the list calls full.
  ATTUNE_DEVICE TileClass classify(int tile) const {
    const Index first = Index(tile) * Config::kTileKv;
    const Index behind = first + Config::kTileKv;
    const Index last = (behind < args.kv_len ? behind : args.kv_len) - 1;
    return Hooks::classify_tile(task.batch, task.first_head, task.first_q, last_q, first, last,
                                args);
  }

 private:
  static ATTUNE_DEVICE int tiles_of(Index keys) {
    return keys > 0 ? int((keys + Config::kTileKv - 1) / Config::kTileKv) : 0;
  }

  ATTUNE_DEVICE void open(TileCursor& cursor) const {
    if (cursor.entry >= end) return;
    constexpr int kTiles = Config::kBlockKv / Config::kTileKv;
    cursor.tile = args.block_indices.block(cursor.entry) * kTiles;
    const int all = tiles_of(args.kv_len);
    cursor.piece_end = cursor.tile + kTiles < all ? cursor.tile + kTiles : all;
    cursor.listed_full = args.block_indices.is_full(cursor.entry);
  }

  /// Moves on to the next tile, this one included, that is not empty.
  ATTUNE_DEVICE void skip_empty(TileCursor& cursor) const {
    if constexpr (kListed) {
      while (cursor.entry < end) {
        if (cursor.tile >= cursor.piece_end) {
          ++cursor.entry;
          open(cursor);
        } else if (Hooks::kHasEmptyTiles && !cursor.listed_full &&
                   classify(cursor.tile) == TileClass::kEmpty) {
          ++cursor.tile;
        } else {
          return;
        }
      }
    } else if constexpr (Hooks::kHasEmptyTiles) {
      while (cursor.tile < end && classify(cursor.tile) == TileClass::kEmpty) ++cursor.tile;
    }
  }
};

}  // namespace attune
