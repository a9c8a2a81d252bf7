// SPDX-License-Identifier: Apache-2.0
// What simulated primitives ask of the simulator: one table of functions. A simulated unit is an
// object of its own, so the table is handed to it when it is loaded. Read by the simulator as well,
// which is why nothing of the templates and of the standard library is used here.
#pragma once

namespace attune::sim {

/// The line of a kernel that calls a primitive. Primitives take it as a last, defaulted parameter.
struct Site {
  const char* file;
  unsigned line;

  static constexpr Site here(const char* file = __builtin_FILE(),
                             unsigned line = __builtin_LINE()) {
    return {file, line};
  }
};

enum class ShuffleKind : int { kXor, kIndex, kUp, kDown };
enum class VoteKind : int { kAny, kAll, kBallot };
enum class AtomicKind : int { kAddU32, kIncrementU32, kExchangeU32, kCompareExchangeU32, kAddF32 };
/// Depth and element type of d[16 × 8] += a[16 × depth] b[depth × 8].
enum class MmaKind : int { kK16F16, kK16Bf16, kK8F16, kK8Bf16, kK8Tf32 };
enum class MathKind : int { kExp2, kLog2, kReciprocal, kTanh };

/// Every function acts for the thread that calls it. Those of a warp return when all its lanes have
/// called; a fault does not return at all.
struct Machine {
  int (*thread_index)();
  unsigned (*block_index)();
  unsigned (*block_count)();

  void (*read_shared)(unsigned address, void* to, unsigned bytes, Site);
  void (*write_shared)(unsigned address, const void* from, unsigned bytes, Site);
  void (*copy_async)(unsigned to, const void* from, unsigned bytes, int valid, Site);
  void (*commit_copies)(Site);
  void (*wait_for_copies)(int pending, Site);

  void (*read_global)(const void* address, void* to, unsigned bytes, Site);
  void (*write_global)(void* address, const void* from, unsigned bytes, Site);
  unsigned (*atomic_global)(AtomicKind, void* address, unsigned operand, unsigned expected, Site);
  void (*fence)(Site);

  void (*sync_warp)(Site);
  void (*sync_block)(Site);
  void (*sync_named)(int id, int threads, Site);
  void (*arrive_named)(int id, int threads, Site);

  unsigned (*shuffle)(ShuffleKind, unsigned value, int operand, Site);
  unsigned (*vote)(VoteKind, bool predicate, Site);
  void (*load_matrices)(unsigned* out, unsigned row, int count, bool transposed, Site);
  void (*store_matrices)(const unsigned* in, unsigned row, int count, bool transposed, Site);
  void (*mma)(MmaKind, float* d, const unsigned* a, const unsigned* b, Site);

  float (*float_of_f16)(unsigned short bits);
  unsigned short (*f16_of_float)(float value);
  unsigned short (*bf16_of_float)(float value);
  float (*approximate)(MathKind, float x);

  /// An index outside a local array, which on a device would be registers.
  void (*array_bounds)(Site);
};

/// Set before any kernel of the unit runs.
inline const Machine* machine;

}  // namespace attune::sim
