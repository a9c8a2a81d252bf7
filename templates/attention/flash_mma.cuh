// SPDX-License-Identifier: Apache-2.0
// `flash_mma`: attention in one pass over the keys, by mma.sync of sm_75 and newer.
// Paper: FlashAttention-2, arXiv 2307.08691, Algorithm 1 (forward).
//
// A task is kTileQ query rows of one head, or of all heads that share their keys. The warps of a
// block own 16 · kRowBlocks of these rows each and share the key and value tiles, which cp.async
// brings while the warps compute. Where out is too wide for a warp's registers, kColumnWarps warps
// own the same rows: each has all their scores and its own columns of out.
//
// Shapes:  q [batch, q_heads, q_len, head_dim], k and v [batch, kv_heads, kv_len, head_dim(_v)],
//          out like q with head_dim_v, lse [batch, q_heads, q_len] or null. Last axis contiguous,
//          other strides free, rows starting at multiples of kRowAlignment bytes.
// Dtypes:  F16, Bf16: weights are rounded to the input's type. float: products by tf32_products.cuh
//          or fma_products.cuh. Scores, softmax and sums are f32.
// Config:  Element, scale(); kHeadDim, kHeadDimV (any; padded to 16 in here); those of task.cuh and
//          tile_walk.cuh; kTileQ, kTileKv (multiples of 16), kStages (tiles under way), kWarps,
//          kColumnWarps; kSigmoid (1: weights are sigmoids, no lse); kRowAlignment (bytes of a
//          load: 16, 8, 4 or 2); Offset (task.cuh); kKeepQuery (1: query fragments stay in
//          registers, 0: read anew for every tile); kTf32 (float: 1 for products on tensor cores);
//          kPersistent (1: blocks take tasks until none is left, 0: a block has one).
// Hooks:   attention/hooks.cuh. Tiles outside kv_range and empty ones are never loaded, full ones
//          skip the mask. A low-rank bias widens the product (low_rank.cuh).
// Shared:  of elements max(kTileQ · D + kStages · kTileKv · (D + Dv), kTileQ · Dv), D and Dv being
//          the padded head dims; behind the former low_rank.cuh's and staged_bias.cuh's.
// Edges:   a row without keys has out 0 and lse −inf; a score of −inf is a masked key; a score of
//          +inf or NaN makes its row NaN. A NaN value reaches rows that share its tile.
// Limits:  fewer than 2^31 tasks and key tiles; the scale is 0 or a normal f32, and so is
//          scale · log2 e. Heads that share tasks have one mask and no block list.
#pragma once

#include <attention/fma_products.cuh>
#include <attention/low_rank.cuh>
#include <attention/mma_products.cuh>
#include <attention/online_softmax.cuh>
#include <attention/staged_bias.cuh>
#include <attention/tf32_products.cuh>
#include <attention/tile_walk.cuh>
#include <device/barrier.cuh>

namespace attune {

template <class Config, int kElementBytes, bool kTf32>
struct ProductsOf {
  using Type = MmaProducts<Config>;
};
template <class Config>
struct ProductsOf<Config, 4, true> {
  using Type = Tf32Products<Config>;
};
template <class Config>
struct ProductsOf<Config, 4, false> {
  using Type = FmaProducts<Config>;
};
template <class Config>
using Products =
    typename ProductsOf<Config, sizeof(typename Config::Element), Config::kTf32 != 0>::Type;

/// Replaces products by scores where the scale cannot wait for the exponent. A low-rank bias has
/// scaled them already.
template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void scale_scores(typename FlashMma<Config>::Scores& scores, const Task<Config>& task,
                                Index first_key, const StagedBias<Config, Hooks, Args>& staged,
                                int stage, const Args& args) {
  using F = FlashMma<Config>;
#pragma unroll
  for (int i = 0; i < F::kRowBlocks; ++i) {
#pragma unroll
    for (int j = 0; j < F::kKeyBlocks; ++j) {
#pragma unroll
      for (int half = 0; half < 2; ++half) {
        const int row = F::row_of(i, half);
        const Index head = task.head(row), q = task.q(row);
        float pair[2];
        if constexpr (Hooks::kStagesBias) staged.read(pair, stage, row, F::column_of(j, 0));
#pragma unroll
        for (int e = 0; e < 2; ++e) {
          const Index kv = first_key + F::column_of(j, e);
          float& score = scores[i][j][2 * half + e];
          const float scale = Hooks::kRank > 0 ? 1.f : float(Config::scale());
          if constexpr (Hooks::kStagesBias) {
            score = Hooks::score(score * scale, task.batch, head, q, kv, args, pair[e]);
          } else {
            score = Hooks::score(score * scale, task.batch, head, q, kv, args);
          }
        }
      }
    }
  }
}

/// Gives keys that take no part, or are behind the last one, the score −inf. The mask is `asked`
/// unless a block list keeps the whole tile.
template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void mask_scores(typename FlashMma<Config>::Scores& scores, const Task<Config>& task,
                               Index first_key, bool asked, const Args& args) {
  using F = FlashMma<Config>;
  const Index left = args.kv_len - first_key;
  const int keys = left < Config::kTileKv ? int(left) : int(Config::kTileKv);
#pragma unroll
  for (int i = 0; i < F::kRowBlocks; ++i) {
#pragma unroll
    for (int j = 0; j < F::kKeyBlocks; ++j) {
#pragma unroll
      for (int e = 0; e < 4; ++e) {
        const Index q = task.q(F::row_of(i, e / 2));
        const int column = F::column_of(j, e % 2);
        const Index kv = first_key + column;
        if (column >= keys || (asked && !Hooks::mask(task.batch, task.first_head, q, kv, args))) {
          scores[i][j][e] = -infinity();
        }
      }
    }
  }
}

/// Turns scores into weights 1 / (1 + exp(−score)); −inf becomes exactly 0.
template <class Config>
ATTUNE_DEVICE void weigh_by_sigmoid(typename FlashMma<Config>::Scores& scores) {
  using F = FlashMma<Config>;
#pragma unroll
  for (int i = 0; i < F::kRowBlocks * F::kKeyBlocks * 4; ++i) {
    float& score = scores[i / (F::kKeyBlocks * 4)][i / 4 % F::kKeyBlocks][i % 4];
    score = reciprocal_approx(1 + exp2_approx(score * -1.4426950408889634f));
  }
}

/// Adds each row's sink to its sum, as one more logit without a value.
template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void add_sinks(OnlineSoftmax<FlashMma<Config>::kRowBlocks>& softmax,
                             typename FlashMma<Config>::Out& out, const Task<Config>& task,
                             float factor, const Args& args) {
  using F = FlashMma<Config>;
#pragma unroll
  for (int i = 0; i < F::kRowBlocks; ++i) {
#pragma unroll
    for (int half = 0; half < 2; ++half) {
      const int row = F::row_of(i, half);
      const float sink = Hooks::template sink<float>(task.batch, task.head(row), task.q(row), args);
      softmax.add_logit(i, half, sink, factor, out[i]);
    }
  }
}

/// out / sum to memory, by way of shared memory, and lse if it is wanted.
template <class Config>
ATTUNE_DEVICE void write_rows(const typename FlashMma<Config>::Out& out,
                              const OnlineSoftmax<FlashMma<Config>::kRowBlocks>& softmax,
                              const Task<Config>& task, float factor, const AttentionArgs& args) {
  using F = FlashMma<Config>;
  using Element = typename Config::Element;
  using Offset = typename Config::Offset;
  constexpr int kRowHeads = Config::kRowHeads;
  const typename F::OutTile tile{shared_memory<Element>()};
  const auto rows = rows_of<Offset, kRowHeads>(static_cast<Element*>(args.out), args.out_strides,
                                               task.batch, task.first_head, args.q_len);
  const auto lse = rows_of<Offset, kRowHeads>(args.lse, args.lse_strides, task.batch,
                                              task.first_head, args.q_len);
  sync_block();  // The tile takes the place of queries, keys and values: all are done with these.
#pragma unroll
  for (int i = 0; i < F::kRowBlocks; ++i) {
#pragma unroll
    for (int half = 0; half < 2; ++half) {
      const float sum = Config::kSigmoid ? 1.f : softmax.sum[i][half];
      const float inverse = 1 / sum;
      const int row = F::row_of(i, half);
#pragma unroll
      for (int j = 0; j < F::kColumnBlocks; ++j) {
        // A row without keys is 0 whatever its weights of 0 were multiplied with.
        const float low = sum == 0 ? 0.f : out[i][j][2 * half] * inverse;
        const float high = sum == 0 ? 0.f : out[i][j][2 * half + 1] * inverse;
        store_pair(tile.element(row, F::first_column() + F::column_of(j, 0)), low, high);
      }
      if (!Config::kSigmoid && args.lse != nullptr && lane_index() % 4 == 0 &&
          F::first_column() == 0 && task.first_row + row < lse.length) {
        store_global(lse.row(task.first_row + row), softmax.log_sum(i, half, factor));
      }
    }
  }
  sync_block();
  tile.template store<F::kThreads, Config::kHeadDimV, Config::kRowAlignment>(rows, task.first_row);
}

template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void attend(const Task<Config>& task, const Args& args) {
  using F = FlashMma<Config>;
  using P = Products<Config>;
  using Element = typename Config::Element;
  using Offset = typename Config::Offset;
  constexpr int kStages = Config::kStages;
  constexpr float kLog2E = 1.4426950408889634f;
  // NOTE: folding the scale into the exponent needs the maximum of unscaled scores, which is that
  // of the scaled ones only if the scale is positive; and were the factor 0, a masked score of −inf
  // would become NaN. A bias is added to the scaled product.
  constexpr float kFolded = float(Config::scale() * 1.4426950408889634);
  constexpr bool kFoldScale =
      !Hooks::kChangesScore && Hooks::kRank == 0 && !Config::kSigmoid && kFolded > 0;
  constexpr float kFactor = kFoldScale ? kFolded : kLog2E;

  const auto queries = rows_of<Offset, Config::kRowHeads>(
      static_cast<const Element*>(args.q), args.q_strides, task.batch, task.first_head, args.q_len);
  const auto keys = rows_of<Offset>(static_cast<const Element*>(args.k), args.k_strides, task.batch,
                                    task.kv_head, args.kv_len);
  const auto values = rows_of<Offset>(static_cast<const Element*>(args.v), args.v_strides,
                                      task.batch, task.kv_head, args.kv_len);

  const TileWalk<Config, Hooks, Args> walk(args, task);
  LowRankBias<Config, Hooks, Args> bias(args, task);
  const StagedBias<Config, Hooks, Args> staged(args, task, bias.end());

  // Copies and the computation walk the same way, the copies ahead.
  TileCursor current = walk.first(), next_keys = current, next_values = current;
  const auto load_keys = [&](int stage) {
    if (!walk.done(next_keys)) {
      const Index first_key = Index(next_keys.tile) * Config::kTileKv;
      F::key_tile(stage).template load<F::kThreads, Config::kHeadDim, Config::kRowAlignment>(
          keys, first_key);
      staged.load(stage, first_key);
      walk.next(next_keys);
    }
    cp_async_commit();
  };
  const auto load_values = [&](int stage) {
    if (!walk.done(next_values)) {
      F::value_tile(stage).template load<F::kThreads, Config::kHeadDimV, Config::kRowAlignment>(
          values, Index(next_values.tile) * Config::kTileKv);
      walk.next(next_values);
    }
    cp_async_commit();
  };

  // Copies are committed in the order query, K0, V0, K1, V1, … and waited for in that order.
  F::query_tile().template load<F::kThreads, Config::kHeadDim, Config::kRowAlignment>(
      queries, task.first_row);
  cp_async_commit();
#pragma unroll 1
  for (int s = 0; s < kStages; ++s) {
    if (s > 0) load_values(s - 1);
    load_keys(s);
  }
  const auto first_key_of = [&](const TileCursor& cursor) {
    return walk.done(cursor) ? args.kv_len : Index(cursor.tile) * Config::kTileKv;
  };
  bias.begin(first_key_of(current));
  cp_async_wait<2 * kStages - 1>();
  sync_block();
  typename P::Query query;
  query.keep();

  typename F::Out out = {};
  OnlineSoftmax<F::kRowBlocks> softmax;
  softmax.clear();
  int stage = 0;
#pragma unroll 1
  while (!walk.done(current)) {
    const Index first_key = Index(current.tile) * Config::kTileKv;
    typename F::Scores scores;

    // The newest 2 (kStages - 1) groups may still be under way: this tile's keys are not in them.
    cp_async_wait<2 * (kStages - 1)>();
    sync_block();  // All see the keys, and all are done with the values of the tile before.
    load_values(stage == 0 ? kStages - 1 : stage - 1);
    P::multiply_keys(scores, query, F::key_tile(stage));

    bias.add_to(scores);
    if constexpr (!kFoldScale) {
      scale_scores<Config, Hooks>(scores, task, first_key, staged, stage, args);
    }
    const bool asked = !current.listed_full;
    if (first_key + Config::kTileKv > args.kv_len ||
        (asked && walk.classify(current.tile) != TileClass::kFull)) {
      mask_scores<Config, Hooks>(scores, task, first_key, asked, args);
    }

    cp_async_wait<2 * (kStages - 1)>();
    sync_block();  // All see the values, and all are done with this tile's keys.
    load_keys(stage);
    walk.next(current);
    bias.read_ahead(first_key_of(current));
    if constexpr (Config::kSigmoid) {
      weigh_by_sigmoid<Config>(scores);
    } else {
      softmax.update(scores, out, kFactor);
    }
    P::accumulate_values(out, scores, F::value_tile(stage));
    bias.write_keys();
    stage = stage + 1 == kStages ? 0 : stage + 1;
  }
  softmax.finish();
  if constexpr (Hooks::kHasSink) add_sinks<Config, Hooks>(softmax, out, task, kFactor, args);
  write_rows<Config>(out, softmax, task, kFactor, args);
}

template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void flash_mma_kernel(const Args& args) {
  if constexpr (Config::kPersistent) {
    // Tasks are taken in turn, every other time from behind: who had a long one has a short one
    // next.
    const u32 tasks = task_count<Config>(args), blocks = block_count();
    bool forward = true;
    for (u32 first = 0; first < tasks; first += blocks) {
      const u32 number = first + (forward ? block_index() : blocks - 1 - block_index());
      forward = !forward;
      if (number >= tasks) continue;
      if (first > 0) sync_block();  // All are done with the shared memory of the task before.
      attend<Config, Hooks>(task_of<Config>(number, args), args);
    }
  } else {
    attend<Config, Hooks>(task_of<Config>(block_index(), args), args);
  }
}

}  // namespace attune
