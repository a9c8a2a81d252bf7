// SPDX-License-Identifier: Apache-2.0
// The table that simulated primitives call: each counts, and hands over to the running block.
#include "tests/simulator/machine.h"

#include <cmath>
#include <cstdlib>

#include "src/support/half.h"
#include "tests/simulator/block.h"

namespace attune::sim {
namespace {

BlockRunner& counted(Instruction instruction) {
  BlockRunner& runner = BlockRunner::running();
  runner.step(instruction);
  return runner;
}

std::uint64_t address_of(const void* pointer) { return reinterpret_cast<std::uint64_t>(pointer); }

// Wrong by as much as rcp.approx may be: the neighbour of 1 / x on the side away from the rounded
// one.
float reciprocal(float x) {
  const double exact = 1 / static_cast<double>(x);
  const auto rounded = static_cast<float>(exact);
  if (rounded == exact || std::isnan(exact)) return rounded;
  return std::nextafter(rounded, exact > rounded ? INFINITY : -INFINITY);
}

float flushed(float x) { return std::fabs(x) < 0x1p-126f ? std::copysign(0.0f, x) : x; }

const Machine kMachine = {
    .thread_index = [] { return BlockRunner::running().thread_index(); },
    .block_index = [] { return static_cast<unsigned>(BlockRunner::running().block_index()); },
    .block_count = [] { return static_cast<unsigned>(BlockRunner::running().block_count()); },
    .read_shared =
        [](unsigned address, void* to, unsigned bytes, Site site) {
          counted(Instruction::kLoadShared)
              .access_shared(Instruction::kLoadShared, address, to, bytes, site);
        },
    .write_shared =
        [](unsigned address, const void* from, unsigned bytes, Site site) {
          counted(Instruction::kStoreShared)
              .access_shared(Instruction::kStoreShared, address, const_cast<void*>(from), bytes,
                             site);
        },
    .copy_async =
        [](unsigned to, const void* from, unsigned bytes, int valid, Site site) {
          counted(Instruction::kCopyAsync).copy_async(to, address_of(from), bytes, valid, site);
        },
    .commit_copies = [](Site) { counted(Instruction::kCommitCopies).commit_copies(); },
    .wait_for_copies = [](int pending,
                          Site) { counted(Instruction::kWaitForCopies).wait_for_copies(pending); },
    .read_global =
        [](const void* address, void* to, unsigned bytes, Site site) {
          counted(Instruction::kLoadGlobal)
              .access_global(Instruction::kLoadGlobal, address_of(address), to, bytes, site);
        },
    .write_global =
        [](void* address, const void* from, unsigned bytes, Site site) {
          counted(Instruction::kStoreGlobal)
              .access_global(Instruction::kStoreGlobal, address_of(address),
                             const_cast<void*>(from), bytes, site);
        },
    .atomic_global =
        [](AtomicKind kind, void* address, unsigned operand, unsigned expected, Site site) {
          return counted(Instruction::kAtomic)
              .atomic_global(kind, address_of(address), operand, expected, site);
        },
    .fence = [](Site) { counted(Instruction::kFence); },
    .sync_warp = [](Site site) { counted(Instruction::kSyncWarp).sync_warp(site); },
    .sync_block = [](Site site) { counted(Instruction::kSyncBlock).sync_block(site); },
    .sync_named =
        [](int id, int threads, Site site) {
          counted(Instruction::kSyncNamed).sync_named(id, threads, true, site);
        },
    .arrive_named =
        [](int id, int threads, Site site) {
          counted(Instruction::kSyncNamed).sync_named(id, threads, false, site);
        },
    .shuffle =
        [](ShuffleKind kind, unsigned value, int operand, Site site) {
          return counted(Instruction::kShuffle).shuffle(kind, value, operand, site);
        },
    .vote = [](VoteKind kind, bool predicate,
               Site site) { return counted(Instruction::kVote).vote(kind, predicate, site); },
    .load_matrices =
        [](unsigned* out, unsigned row, int count, bool transposed, Site site) {
          counted(Instruction::kLoadMatrix).move_matrices(true, out, row, count, transposed, site);
        },
    .store_matrices =
        [](const unsigned* in, unsigned row, int count, bool transposed, Site site) {
          counted(Instruction::kStoreMatrix)
              .move_matrices(false, const_cast<unsigned*>(in), row, count, transposed, site);
        },
    .mma = [](MmaKind kind, float* d, const unsigned* a, const unsigned* b,
              Site site) { counted(Instruction::kMma).mma(kind, d, a, b, site); },
    .float_of_f16 = [](unsigned short bits) { return f16_to_float(bits); },
    .f16_of_float = [](float value) -> unsigned short { return float_to_f16(value); },
    // cvt.rn.bf16.f32 gives one NaN for every NaN.
    .bf16_of_float = [](float value) -> unsigned short {
      return std::isnan(value) ? 0x7fff : float_to_bf16(value);
    },
    .approximate =
        [](MathKind kind, float x) {
          counted(Instruction::kApproximate);
          switch (kind) {
            case MathKind::kExp2:
              return flushed(std::exp2(flushed(x)));
            case MathKind::kLog2:
              return std::log2(flushed(x));
            case MathKind::kReciprocal:
              return flushed(reciprocal(flushed(x)));
            case MathKind::kTanh:
              return std::tanh(x);
          }
          std::abort();
        },
    .array_bounds = [](Site site) { BlockRunner::running().array_bounds(site); },
};

}  // namespace

const Machine& simulated_machine() { return kMachine; }

}  // namespace attune::sim
