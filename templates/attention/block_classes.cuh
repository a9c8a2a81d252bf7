// SPDX-License-Identifier: Apache-2.0
// `block_classes`: which blocks of (query, key) pairs a mask keeps: 0 none of a block's pairs, 1
// some, 2 all. One block of threads looks at one block of queries of one head, all blocks of keys.
//
// Shapes:  args.out are bytes [batch, q_heads, q_blocks, kv_blocks], dense. Neither q, k, v nor a
//          block list are read.
// Config:  kQHeads, kGroupSize, kTileQ = kBlockQ, kBlockKv, kThreads.
// Hooks:   classify_tile settles what it can; the mask is asked for every pair of the rest.
// Shared:  8 · kThreads / 32 bytes.
// Limits:  fewer than 2^31 blocks of queries in all items and heads.
#pragma once

#include <attention/naive.cuh>

namespace attune {

template <class Config, class Hooks, class Args>
ATTUNE_DEVICE void block_classes_kernel(const Args& args) {
  constexpr int kThreads = Config::kThreads;
  const auto task = task_of<Config>(block_index(), args);
  const Index left = args.q_len - task.first_row;
  const Index rows = left < Config::kBlockQ ? left : Index(Config::kBlockQ);
  const Index q_blocks = (args.q_len + Config::kBlockQ - 1) / Config::kBlockQ;
  const Index kv_blocks = (args.kv_len + Config::kBlockKv - 1) / Config::kBlockKv;
  const Index line = (task.batch * Config::kQHeads + task.first_head) * q_blocks +
                     task.first_row / Config::kBlockQ;
  auto* const classes = static_cast<unsigned char*>(args.out) + line * kv_blocks;
  const SharedPtr<double> scratch = shared_memory<double>();

  for (Index block = 0; block < kv_blocks; ++block) {
    const Index first = block * Config::kBlockKv;
    const Index keys =
        args.kv_len - first < Config::kBlockKv ? args.kv_len - first : Index(Config::kBlockKv);
    const TileClass known =
        Hooks::classify_tile(task.batch, task.first_head, task.first_row, task.first_row + rows - 1,
                             first, first + keys - 1, args);
    unsigned char result = known == TileClass::kFull ? 2 : 0;
    if (known == TileClass::kMixed) {
      double kept = 0;  // At most 2^20: exact.
      for (Index pair = thread_index(); pair < rows * keys; pair += kThreads) {
        const Index q = task.first_row + pair / keys, kv = first + pair % keys;
        if (Hooks::mask(task.batch, task.first_head, q, kv, args)) kept += 1;
      }
      kept = reduce_block<kThreads>(kept, scratch, [](double a, double b) { return a + b; });
      result = (unsigned char)((kept > 0) + (kept == double(rows * keys)));
    }
    if (thread_index() == 0) store_global(classes + block, result);
  }
}

}  // namespace attune
