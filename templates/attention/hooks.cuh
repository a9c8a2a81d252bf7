// SPDX-License-Identifier: Apache-2.0
// What a problem may change in a skeleton. A generated unit derives its Hooks from these and
// replaces what its score and mask expressions ask for; the rest compiles to nothing.
#pragma once

#include <attention/args.cuh>

namespace attune {

/// Of the (query, key) pairs of a tile: none takes part, all do, or the mask must be asked.
enum class TileClass : int { kEmpty, kFull, kMixed };

/// Key positions, `end` excluded. May reach past the keys there are; skeletons clip it.
struct KvRange {
  Index begin, end;
};

struct DefaultHooks {
  /// 1 if `score` is replaced. While it is 0, the scale is folded into the exponential.
  enum : int { kChangesScore = 0 };

  /// The score of one pair from its scaled product. Real is float, or double in the oracle.
  template <class Real>
  static ATTUNE_DEVICE Real score(Real s, Index b, Index h, Index q, Index kv,
                                  const AttentionArgs& a) {
    return s;
  }
  /// Whether the key takes part in the query's row.
  static ATTUNE_DEVICE bool mask(Index b, Index h, Index q, Index kv, const AttentionArgs& a) {
    return true;
  }
  /// Keys outside this range take part in none of the query rows first_q … last_q.
  static ATTUNE_DEVICE KvRange kv_range(Index first_q, Index last_q, const AttentionArgs& a) {
    return {0, a.kv_len};
  }
  /// Of the pairs first_q … last_q × first_kv … last_kv.
  static ATTUNE_DEVICE TileClass classify_tile(Index first_q, Index last_q, Index first_kv,
                                               Index last_kv, const AttentionArgs& a) {
    return TileClass::kFull;
  }
};

}  // namespace attune
