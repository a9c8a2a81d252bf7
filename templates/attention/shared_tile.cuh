// SPDX-License-Identifier: Apache-2.0
// A tile of elements in shared memory, and its way from and to global memory.
//
// A row is kColumns elements, a multiple of 16, in chunks of 16 bytes. Chunk c of row r lies at
// place c xor swizzle(r). ldmatrix reads one chunk of eight successive rows at a time; unswizzled
// these would start a whole row apart and share banks. With S the largest of 2, 4, 8 that divides
// the number of chunks, the rows already spread over 8 / S groups of banks, and
// swizzle(r) = r / (8 / S) % S spreads them over all eight; it stays inside the row because S
// divides its chunks.
//
// Only elements that exist are read from global memory: rows behind the last one and columns behind
// the width are zeros in the tile, whatever lies there in memory.
#pragma once

#include <attention/task.cuh>
#include <device/convert.cuh>
#include <device/cp_async.cuh>
#include <device/ldmatrix.cuh>

namespace attune {

/// kPairs: lanes read or write two neighbouring elements each, four lanes a row as accumulators
/// lie. Two floats are half a chunk: half a warp, four rows, must then spread over all eight
/// groups, for which the swizzle goes up in steps of two.
template <class Element, int kRows, int kColumns, bool kPairs = false>
struct SharedTile {
  static_assert(kColumns % 16 == 0, "rows are padded to 16 elements");
  enum : int {
    kChunkElements = 16 / sizeof(Element),
    kChunks = kColumns / kChunkElements,
    kSpread = kChunks % 8 == 0 ? 8 : (kChunks % 4 == 0 ? 4 : 2),
    kElements = kRows * kColumns,
  };

  SharedPtr<Element> base;

  /// Chunk `chunk` of a row. The swizzle repeats every 8 rows, so row + 8 n lies n · 8 · kColumns
  /// elements further on: step in these where the address is to be computed once.
  ATTUNE_DEVICE SharedPtr<Element> at(int row, int chunk) const {
    // The bits above the swizzled ones stay apart, so that they become constant offsets.
    constexpr u32 kStep = kPairs && sizeof(Element) == 4 ? 2 : 1;
    const u32 swizzle = u32(row) * kStep / (8 / kSpread) % kSpread;
    const u32 place = u32(chunk) / kSpread * kSpread + (u32(chunk) % kSpread ^ swizzle);
    return base + int(u32(row) * kColumns + place * kChunkElements);
  }
  /// One element. Its neighbour lies behind it if `column` is even.
  ATTUNE_DEVICE SharedPtr<Element> element(int row, int column) const {
    return at(row, column / kChunkElements) + column % kChunkElements;
  }

  /// Fills the tile with rows first … first + kRows - 1 of `source`, kWidth elements each. Rows
  /// start at multiples of kAlignment bytes: 16, 8 or 4 are copied by cp.async, 2 at once by plain
  /// loads. All threads of the block take part; a wait and a barrier make it visible.
  template <int kThreads, int kWidth, int kAlignment, class Source>
  ATTUNE_DEVICE void load(const Source& source, Index first) const {
    load_columns<kThreads, kAlignment, kWidth>(source, first, 0, kWidth);
  }

  /// The same of columns first_column … first_column + width - 1; a row's first column is what
  /// kAlignment speaks of. kWidth is the width if that is known, otherwise 0.
  template <int kThreads, int kAlignment, int kWidth, class Source>
  ATTUNE_DEVICE void load_columns(const Source& source, Index first, Index first_column,
                                  int width) const {
    // A thread keeps to one chunk of every kPass-th row; the threads left over have none. The
    // swizzle repeats every 8 rows, so of kPeriod passes each has an address of its own, which
    // serves the later ones too; where there are threads enough it is one for all.
    enum : int {
      kFit = kThreads / kChunks,
      kPass = kFit < 8 ? kFit : kFit / 8 * 8,
      kPasses = (kRows + kPass - 1) / kPass,
      kPeriod = kPass % 8 == 0 ? 1 : (kPass % 4 == 0 ? 2 : (kPass % 2 == 0 ? 4 : 8)),
      kAtOnce = kAlignment == 2 ? 1 : kPasses,  // Plain loads are many: written out once.
    };
    static_assert(kPass > 0, "a row has more chunks than the block has threads");
    const u32 thread = u32(fresh_thread_index());
    const int chunk = int(thread % kChunks), first_row = int(thread / kChunks);
    if (kThreads != kPass * kChunks && first_row >= kPass) return;
    const Index left = source.length - first;
    const int rows = left < kRows ? int(left) : int(kRows);
    const int behind = clamp(width - kChunkElements * chunk, kChunkElements);
    const int valid = kWidth == kColumns ? int(kChunkElements) : behind;
    constexpr bool kWholeChunks = kWidth > 0 && kWidth % kChunkElements == 0;
    const auto* from = source.row(first + first_row) + first_column + kChunkElements * chunk;
    const Index step = kPass * source.stride;
#pragma unroll kAtOnce
    for (int pass = 0; pass < kPasses; ++pass) {
      const int row = first_row + pass * kPass;
      if (kRows % kPass != 0 && row >= kRows) break;
      const auto to = at(first_row + pass % kPeriod * kPass, chunk) +
                      pass / kPeriod * kPeriod * kPass * kColumns;
      copy_chunk<kAlignment, kWholeChunks>(to, from, row < rows ? valid : 0, source.data);
      if constexpr (Source::kRowHeads == 1) {
        from += step;
      } else {
        from = source.row(first + row + kPass) + first_column + kChunkElements * chunk;
      }
    }
  }

  /// Writes the rows of the tile that `target` has; first is where the tile starts in it.
  template <int kThreads, int kWidth, int kAlignment, class Target>
  ATTUNE_DEVICE void store(const Target& target, Index first) const {
    const Index left = target.length - first;
    for (int i = thread_index(); i < kRows * kChunks; i += kThreads) {
      const int row = i / kChunks, chunk = i % kChunks;
      const int width = kWidth - kChunkElements * chunk;
      if (row >= left || width <= 0) continue;
      const Bytes16 bytes = load_shared(at(row, chunk).template as<Bytes16>());
      Element* to = target.row(first + row) + kChunkElements * chunk;
      if (kAlignment < 4 || width < kChunkElements) {
        scatter(to, bytes, clamp(width, kChunkElements));
      } else if constexpr (kAlignment == 16) {
        store_global(reinterpret_cast<Bytes16*>(to), bytes);
      } else {
#pragma unroll
        for (int w = 0; w < 4; ++w) store_global(reinterpret_cast<u32*>(to) + w, bytes.word[w]);
      }
    }
  }

 private:
  static ATTUNE_DEVICE int clamp(int value, int most) {
    return value < 0 ? 0 : (value < most ? value : most);
  }

  /// The first `valid` elements of a chunk, all or none if kWhole, then zeros. NOTE: nothing is
  /// read behind these, so of a chunk without any, `from` may point anywhere; plain loads go to
  /// `readable` instead.
  template <int kAlignment, bool kWhole>
  static ATTUNE_DEVICE void copy_chunk(SharedPtr<Element> to, const Element* from, int valid,
                                       const Element* readable) {
    if constexpr (kAlignment == 2) {
      store_shared(to.template as<Bytes16>(), gather(from, valid, readable));
    } else {
      constexpr int kPiece = kAlignment / sizeof(Element);
#pragma unroll
      for (int i = 0; i < kChunkElements; i += kPiece) {
        const int count = kWhole ? (valid == 0 ? 0 : kPiece) : clamp(valid - i, kPiece);
        cp_async<kAlignment>(to + i, from + i, count * int(sizeof(Element)));
      }
    }
  }

  /// The first `valid` of eight elements, then zeros. NOTE: the others' loads go to `readable`
  /// instead of being skipped, so that all eight are under way at once and no branch is in between.
  static ATTUNE_DEVICE Bytes16 gather(const Element* from, int valid, const Element* readable) {
    Bytes16 bytes = {};
#pragma unroll
    for (int i = 0; i < 8; ++i) {
      const u32 bits = load_global(i < valid ? from + i : readable).bits;
      if (i < valid) bytes.word[i / 2] |= bits << (i % 2 * 16);
    }
    return bytes;
  }

  static ATTUNE_DEVICE void scatter(Element* to, const Bytes16& bytes, int valid) {
#pragma unroll
    for (int i = 0; i < kChunkElements; ++i) {
      if (i < valid) store_global(to + i, element_of(bytes, i, Element()));
    }
  }
  static ATTUNE_DEVICE float element_of(const Bytes16& bytes, int i, float) {
    return float_of(bytes.word[i]);
  }
  template <class Narrow>
  static ATTUNE_DEVICE Narrow element_of(const Bytes16& bytes, int i, Narrow) {
    return {u16(bytes.word[i / 2] >> (i % 2 * 16))};
  }
};

/// Two neighbouring elements of a tile, rounded to its type.
ATTUNE_DEVICE void store_pair(SharedPtr<float> to, float low, float high) {
  store_shared(to.as<Bytes8>(), Bytes8{{bits_of(low), bits_of(high)}});
}
template <class Element>
ATTUNE_DEVICE void store_pair(SharedPtr<Element> to, float low, float high) {
  store_shared(to.template as<u32>(), pack2<Element>(low, high));
}

}  // namespace attune
