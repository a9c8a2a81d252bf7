// SPDX-License-Identifier: Apache-2.0
// attune as C functions, for measuring it inside another language's process: bench/compare loads
// them from libattune_bench.so. Every function that can fail returns null or non-zero and leaves
// the reason in attune_bench_error(). Handles may be used from one thread at a time.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ATTUNE_BENCH_API __attribute__((visibility("default")))

typedef struct AttuneBenchEngine AttuneBenchEngine;
typedef struct AttuneBenchPlan AttuneBenchPlan;

/// A tensor of the caller's: q, k, v, out, lse, or one that the problem's expressions name. It has
/// four axes, those that it lacks being extent 1 behind the others. The memory is where the
/// engine's device reads it and outlives the plan.
typedef struct AttuneBenchTensor {
  const char* name;
  const char* dtype;  ///< "f32", "f16", "bf16", "i32", "i8" or "bool".
  void* data;
  int64_t shape[4];
  int64_t strides[4];  ///< [elements]
} AttuneBenchTensor;

/// What went wrong last in this thread, with a hint; empty if nothing did. Valid until the next
/// call.
ATTUNE_BENCH_API const char* attune_bench_error(void);

/// A device as `attune run --device` names it, with a store (null or empty: the default one). The
/// CPU device has `threads` threads; 0: one per usable core.
ATTUNE_BENCH_API AttuneBenchEngine* attune_bench_open(const char* device, const char* store_path,
                                                      int threads);
ATTUNE_BENCH_API void attune_bench_close(AttuneBenchEngine* engine);

/// What the CPU device reaches with all of its threads: multiply-adds in f32 [GFLOP/s], and reading
/// memory that is in no cache [GB/s]. 0 on failure, which includes every GPU.
ATTUNE_BENCH_API double attune_bench_peak_gflops(AttuneBenchEngine* engine);
ATTUNE_BENCH_API double attune_bench_read_gb_per_s(AttuneBenchEngine* engine);

/// A kernel for a problem (JSON, as in P.json) and a shape. `schedule` is its text form; null or
/// empty takes the stored one or the default, or tunes for `tune_seconds` first if that is over 0.
ATTUNE_BENCH_API AttuneBenchPlan* attune_bench_plan(AttuneBenchEngine* engine, const char* problem,
                                                    int64_t batch, int64_t q_len, int64_t kv_len,
                                                    const char* schedule, double tune_seconds);
ATTUNE_BENCH_API void attune_bench_close_plan(AttuneBenchPlan* plan);

/// One JSON object: schedule, how it was found, compile time, registers, spills, useful FLOP.
/// Valid as long as the plan.
ATTUNE_BENCH_API const char* attune_bench_facts(const AttuneBenchPlan* plan);

/// Sets what the plan's runs read and write. For a problem with a block_size the device makes the
/// block list of its mask, once, here.
ATTUNE_BENCH_API int attune_bench_bind(AttuneBenchPlan* plan, const AttuneBenchTensor* tensors,
                                       int count);

/// Queues `launches` runs on a stream (a CUstream; null is the default one).
ATTUNE_BENCH_API int attune_bench_run(const AttuneBenchPlan* plan, void* stream, int launches);

#ifdef __cplusplus
}
#endif
