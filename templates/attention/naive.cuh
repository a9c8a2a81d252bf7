// SPDX-License-Identifier: Apache-2.0
// `naive`: attention as its definition says, in double precision: the oracle that every other
// kernel on the device is compared with. One block computes one query row.
//
//     maximum = max over keys of score          (pass 1)
//     weight  = exp(score − maximum)            (pass 2)
//     out     = Σ weight · value / Σ weight,    lse = maximum + log Σ weight
// With kSigmoid weight = 1 / (1 + exp(−score)), out = Σ weight · value, and there is no lse.
//
// Shapes:  q [batch, q_heads, q_len, head_dim], k and v [batch, kv_heads, kv_len, head_dim(_v)],
//          out like q with head_dim_v, lse [batch, q_heads, q_len] or null; any strides with a
//          contiguous last axis, any element alignment.
// Dtypes:  float, F16, Bf16. Any architecture, sm_70 and newer.
// Config:  Element, scale(), kHeadDim, kHeadDimV, kQHeads, kGroupSize, kSigmoid, kBlockQ and
//          kBlockKv (0: no block list), kThreads,
//          kTileQ = 1.
// Hooks:   score, the low-rank bias and mask, asked for every pair, and sink. The ranges are not
//          used: the oracle must not share a fault of theirs.
// Shared:  8 · (kHeadDim + kThreads + kThreads / 32) bytes.
// Edges:   a row without keys has out 0 and lse −inf; a score of −inf is a masked key, whose value
//          does not matter; a score of +inf or NaN makes its row NaN.
// Limits:  fewer than 2^31 query rows in all items and heads, each being a block.
#pragma once

#include <attention/block_list.cuh>
#include <attention/hooks.cuh>
#include <attention/task.cuh>
#include <device/barrier.cuh>
#include <device/convert.cuh>
#include <device/math.cuh>
#include <device/shared.cuh>
#include <device/shuffle.cuh>

namespace attune {

/// Combines one value of each thread; every thread gets the result. The order is fixed, so equal
/// inputs give equal bits. `scratch` has one place per warp.
template <int kThreads, class Combine>
ATTUNE_DEVICE double reduce_block(double value, SharedPtr<double> scratch, Combine combine) {
  for (int mask = kWarpSize / 2; mask > 0; mask /= 2) {
    value = combine(value, shuffle_xor(value, mask));
  }
  if (lane_index() == 0) store_shared(scratch + warp_index(), value);
  sync_block();
  value = load_shared(scratch);
  for (int warp = 1; warp < kThreads / kWarpSize; ++warp) {
    value = combine(value, load_shared(scratch + warp));
  }
  sync_block();
  return value;
}

/// Whether the key takes part in the row: as the mask says, or as the block list says that it may.
template <class Config, class Hooks, class Args>
ATTUNE_DEVICE bool keeps(const Task<Config>& task, Index row, Index kv, const Args& args) {
  if constexpr (Config::kBlockKv != 0) {
    const Index q_block = row / Config::kBlockQ;
    const int end = args.block_indices.begin(task.batch, task.first_head, q_block + 1);
    for (int entry = args.block_indices.begin(task.batch, task.first_head, q_block); entry < end;
         ++entry) {
      if (args.block_indices.block(entry) != kv / Config::kBlockKv) continue;
      return args.block_indices.is_full(entry) ||
             Hooks::mask(task.batch, task.first_head, row, kv, args);
    }
    return false;
  } else {
    return Hooks::mask(task.batch, task.first_head, row, kv, args);
  }
}

template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void naive_kernel(const Args& args) {
  using Element = typename Config::Element;
  constexpr int kThreads = Config::kThreads;
  constexpr int kColumns = (Config::kHeadDimV + kThreads - 1) / kThreads;  // Of one thread.

  const auto task = task_of<Config>(block_index(), args);
  const Index row = task.first_row;
  const auto queries = rows_of<Index>(static_cast<const Element*>(args.q), args.q_strides,
                                      task.batch, task.first_head, args.q_len);
  const auto keys = rows_of<Index>(static_cast<const Element*>(args.k), args.k_strides, task.batch,
                                   task.kv_head, args.kv_len);
  const auto values = rows_of<Index>(static_cast<const Element*>(args.v), args.v_strides,
                                     task.batch, task.kv_head, args.kv_len);
  const SharedPtr<double> query = shared_memory<double>();
  const SharedPtr<double> weights = query + Config::kHeadDim;
  const SharedPtr<double> scratch = weights + kThreads;
  const int thread = thread_index();

  for (int d = thread; d < Config::kHeadDim; d += kThreads) {
    store_shared(query + d, double(to_float(load_global(queries.row(row) + d))));
  }
  sync_block();

  const auto score_of = [&](Index kv) -> double {
    if (!keeps<Config, Hooks>(task, row, kv, args)) return -double(infinity());
    const Element* key = keys.row(kv);
    double dot = 0;
    for (int d = 0; d < Config::kHeadDim; ++d) {
      dot += load_shared(query + d) * double(to_float(load_global(key + d)));
    }
    double product = dot * Config::scale();
    if constexpr (Hooks::kRank > 0) {
      product += multiply_factors<Hooks::kRank>(Hooks::q_factor(args), Hooks::kv_factor(args),
                                                task.batch, task.first_head, task.kv_head, row, kv);
    }
    return Hooks::score(product, task.batch, task.first_head, row, kv, args);
  };
  const double sink = Hooks::template sink<double>(task.batch, task.first_head, row, args);

  // Pass 1: the largest score. NaN does not win here; it shows in pass 2.
  // The sigmoid needs no maximum.
  double maximum = sink;
  if constexpr (!Config::kSigmoid) {
    for (Index kv = thread; kv < args.kv_len; kv += kThreads) {
      maximum = larger(score_of(kv), maximum);
    }
    maximum =
        reduce_block<kThreads>(maximum, scratch, [](double a, double b) { return larger(a, b); });
  }
  const double reference = maximum == -double(infinity()) ? 0 : maximum;

  const auto weight_of = [&](double score) -> double {
    return Config::kSigmoid ? 1 / (1 + exp_f64(-score)) : exp_f64(score - reference);
  };

  // Pass 2: each thread weighs one key of a group, then adds the group's values in its columns.
  double sum = 0;
  double total[kColumns] = {};
  for (Index first = 0; first < args.kv_len; first += kThreads) {
    const Index kv = first + thread;
    const double weight = kv < args.kv_len ? weight_of(score_of(kv)) : 0;
    sum += weight;
    store_shared(weights + thread, weight);
    sync_block();
    for (int i = 0; i < kThreads; ++i) {
      const double w = load_shared(weights + i);
      if (w == 0) continue;  // A masked key: its value must not matter, not even NaN.
      for (int c = 0; c < kColumns; ++c) {
        const int d = thread + c * kThreads;
        if (d >= Config::kHeadDimV) continue;
        total[c] += w * double(to_float(load_global(values.row(first + i) + d)));
      }
    }
    sync_block();
  }
  sum = reduce_block<kThreads>(sum, scratch, [](double a, double b) { return a + b; });
  if constexpr (Hooks::kHasSink) sum += exp_f64(sink - reference);
  if constexpr (Config::kSigmoid) sum = 1;

  const auto out = rows_of<Index>(static_cast<Element*>(args.out), args.out_strides, task.batch,
                                  task.first_head, args.q_len);
  for (int c = 0; c < kColumns; ++c) {
    const int d = thread + c * kThreads;
    if (d >= Config::kHeadDimV) continue;
    store_global(out.row(row) + d, from_float<Element>(sum == 0 ? 0.f : float(total[c] / sum)));
  }
  if (!Config::kSigmoid && args.lse != nullptr && thread == 0) {
    const auto lse =
        rows_of<Index>(args.lse, args.lse_strides, task.batch, task.first_head, args.q_len);
    store_global(lse.row(row), float(maximum + log_f64(sum)));
  }
}

}  // namespace attune
