// SPDX-License-Identifier: Apache-2.0
// What a problem may change in a skeleton. A generated unit derives its Hooks from these and
// replaces what its score, mask and sink expressions ask for; the rest compiles to nothing.
#pragma once

#include <attention/expression_math.cuh>
#include <attention/operand.cuh>

namespace attune {

/// Of the (query, key) pairs of a tile: none takes part, all do, or the mask must be asked.
enum class TileClass : int { kEmpty, kFull, kMixed };

/// Key positions, `end` excluded. May reach past the keys there are; skeletons clip it.
struct KvRange {
  Index begin, end;
};

/// Positions come as Index and become Int, the i32 of expressions, in the hooks that compute with
/// them. `Args` is the unit's parameter block: AttentionArgs and the named operands behind it.
struct DefaultHooks {
  enum : int {
    kChangesScore = 0,   ///< 1 if `score` is replaced; else the scale is folded into exp2.
    kMasks = 0,          ///< 1 if `mask` is replaced.
    kHasEmptyTiles = 0,  ///< 1 if classify_tile may say kEmpty inside kv_range.
    kHasSink = 0,        ///< 1 if `sink` is replaced.
    kRank = 0,           ///< Of the low-rank bias; over 0, q_factor(a) and kv_factor(a) exist.
    kStagesBias = 0,     ///< 1 if `score` takes the value of staged_bias at [q, kv] besides.
  };

  /// The score of one pair from its scaled product and low-rank bias. Real is float, or double in
  /// the oracle.
  template <class Real, class Args>
  static ATTUNE_DEVICE Real score(Real s, Int b, Int h, Int q, Int kv, const Args& a) {
    return s;
  }
  /// Whether the key takes part in the query's row.
  template <class Args>
  static ATTUNE_DEVICE bool mask(Int b, Int h, Int q, Int kv, const Args& a) {
    return true;
  }
  /// One more logit of the row, without a value.
  template <class Real, class Args>
  static ATTUNE_DEVICE Real sink(Int b, Int h, Int q, const Args& a) {
    return -infinity();
  }
  /// Keys outside this range take part in none of the query rows first_q … last_q.
  template <class Args>
  static ATTUNE_DEVICE KvRange kv_range(Int b, Int h, Index first_q, Index last_q, const Args& a) {
    return {0, a.kv_len};
  }
  /// Of the pairs first_q … last_q × first_kv … last_kv.
  template <class Args>
  static ATTUNE_DEVICE TileClass classify_tile(Int b, Int h, Index first_q, Index last_q,
                                               Index first_kv, Index last_kv, const Args& a) {
    return TileClass::kFull;
  }
};

/// Σ_r q_factor[b, h, q, r] · kv_factor[b, h_kv, kv, r].
template <int kRank, class Factor>
ATTUNE_DEVICE double multiply_factors(const Factor& q_factor, const Factor& kv_factor, Int b, Int h,
                                      Int h_kv, Int q, Int kv) {
  double sum = 0;
  for (int r = 0; r < kRank; ++r) {
    sum += double(q_factor.read(b, h, q, Int(r))) * double(kv_factor.read(b, h_kv, kv, Int(r)));
  }
  return sum;
}

}  // namespace attune
