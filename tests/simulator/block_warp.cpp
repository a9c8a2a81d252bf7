// SPDX-License-Identifier: Apache-2.0
// What the lanes of a warp do together: barriers, exchange, matrices.
#include <array>
#include <cstring>

#include <fmt/format.h>

#include "tests/simulator/block_meet.h"
#include "tests/simulator/fragments.h"

namespace attune::sim {
namespace {

using Operands = std::array<void*, 32>;

template <class T>
T& operand_of(const Operands& operands, std::size_t lane) {
  return *static_cast<T*>(operands[lane]);
}

}  // namespace

void BlockRunner::sync_warp(Site site) {
  meet("sync_warp", 0, false, site, nullptr, [&](const Operands&) {
    const int warp = current_->index / 32;
    Gathering gathering;
    for (int lane = 0; lane < 32; ++lane) {
      const Thread& thread = thread_of(warp, lane);
      gathering.add(thread.index, thread.stamp, thread.clock, kernel_.threads);
    }
    const ClockRef clock = gathering.leave(++now_, warp_count_ == 1);
    for (int lane = 0; lane < 32; ++lane) {
      thread_of(warp, lane).clock = clock;
      thread_of(warp, lane).stamp = now_;
    }
  });
}

void BlockRunner::sync_block(Site site) {
  meet("sync_block", 0, true, site, nullptr,
       [&](const Operands&) { arrive(0, kernel_.threads, true, site); });
}

void BlockRunner::sync_named(int id, int threads, bool waits, Site site) {
  if (id < 1 || id > 15 || threads <= 0 || threads % 32 != 0 || threads > kernel_.threads) {
    fail(Check::kBadOperand, site,
         fmt::format("names barrier {} for {} threads; allowed are 1 to 15 and multiples of 32 up "
                     "to {}",
                     id, threads, kernel_.threads));
  }
  const std::string_view operation = waits ? "sync_named" : "arrive_named";
  meet(operation, id * 2048 + threads, true, site, nullptr,
       [&](const Operands&) { arrive(id, threads, waits, site); });
}

void BlockRunner::arrive(int id, int threads, bool waits, Site site) {
  Barrier& barrier = barriers_[static_cast<std::size_t>(id)];
  const int warp = current_->index / 32;
  if (barrier.arrived == 0) {
    barrier.expected = threads;
    barrier.site = site;
  } else if (barrier.expected != threads) {
    fail(Check::kBadOperand, site,
         fmt::format("comes to barrier {} with {} threads; those at {} said {}", id, threads,
                     Place{barrier.site.file, barrier.site.line}.text(), barrier.expected));
  }
  if ((barrier.came >> warp & 1) != 0) {
    fail(Check::kBadOperand, site,
         fmt::format("comes to barrier {} a second time before it is complete", id));
  }
  barrier.came |= 1u << warp;
  barrier.arrived += 32;
  for (int lane = 0; lane < 32; ++lane) {
    const Thread& thread = thread_of(warp, lane);
    barrier.gathering.add(thread.index, thread.stamp, thread.clock, kernel_.threads);
  }
  if (waits) {
    barrier.waiting.push_back(warp);
    warps_[static_cast<std::size_t>(warp)].runnable = 0;
  } else {
    ++now_;  // What it does from here on, those who wait have not seen.
    for (int lane = 0; lane < 32; ++lane) thread_of(warp, lane).stamp = now_;
  }
  if (barrier.arrived < barrier.expected) return;
  const bool everybody = static_cast<int>(barrier.waiting.size()) == warp_count_;
  const ClockRef clock = barrier.gathering.leave(++now_, everybody);
  for (const int waiting : barrier.waiting) {
    for (int lane = 0; lane < 32; ++lane) {
      thread_of(waiting, lane).clock = clock;
      thread_of(waiting, lane).stamp = now_;
    }
    warps_[static_cast<std::size_t>(waiting)].runnable = ~0u;
  }
  barrier = {};
}

unsigned BlockRunner::shuffle(ShuffleKind kind, unsigned value, int operand, Site site) {
  struct Exchange {
    unsigned value, result;
    int source;
  };
  constexpr std::string_view kNames[] = {"shuffle_xor", "shuffle_from", "shuffle_up",
                                         "shuffle_down"};
  const int lane = current_->index % 32;
  int source = lane;
  switch (kind) {
    case ShuffleKind::kXor:
      source = lane ^ operand;
      break;
    case ShuffleKind::kIndex:
      source = operand;
      break;
    case ShuffleKind::kUp:
      source = lane - operand;
      break;
    case ShuffleKind::kDown:
      source = lane + operand;
      break;
  }
  const bool shifts = kind == ShuffleKind::kUp || kind == ShuffleKind::kDown;
  if (source < 0 || source > 31) {
    // Shifting over the edge is defined: a lane without a partner keeps its own value.
    if (!shifts || operand < 0 || operand > 31) {
      fail(Check::kBadOperand, site,
           fmt::format("takes a value from lane {} by {}", source,
                       kNames[static_cast<std::size_t>(kind)]));
    }
    source = lane;
  }
  Exchange exchange{value, 0, source};
  meet(kNames[static_cast<std::size_t>(kind)], 0, false, site, &exchange,
       [](const Operands& operands) {
         for (std::size_t i = 0; i < 32; ++i) {
           auto& mine = operand_of<Exchange>(operands, i);
           mine.result =
               operand_of<Exchange>(operands, static_cast<std::size_t>(mine.source)).value;
         }
       });
  return exchange.result;
}

unsigned BlockRunner::vote(VoteKind kind, bool predicate, Site site) {
  constexpr std::string_view kNames[] = {"vote_any", "vote_all", "vote_ballot"};
  unsigned ballot = predicate ? 1 : 0;
  meet(kNames[static_cast<std::size_t>(kind)], 0, false, site, &ballot,
       [](const Operands& operands) {
         unsigned bits = 0;
         for (std::size_t i = 0; i < 32; ++i) bits |= operand_of<unsigned>(operands, i) << i;
         for (std::size_t i = 0; i < 32; ++i) operand_of<unsigned>(operands, i) = bits;
       });
  if (kind == VoteKind::kAny) return ballot != 0;
  return kind == VoteKind::kAll ? ballot == ~0u : ballot;
}

void BlockRunner::move_matrices(bool load, unsigned* registers, std::uint32_t row, int count,
                                bool transposed, Site site) {
  struct Lane {
    unsigned* registers;
    std::uint32_t row;
  };
  const Instruction instruction = load ? Instruction::kLoadMatrix : Instruction::kStoreMatrix;
  const int detail = 2 * count + (transposed ? 1 : 0);
  Lane mine{registers, row};
  // A lane that passes a row's address is the one that reads or writes the row: checked, as the
  // instruction does all its work, when all have come.
  meet(instruction_name(instruction), detail, true, site, &mine, [&](const Operands& operands) {
    const int warp = current_->index / 32;
    for (int m = 0; m < count; ++m) {
      MatrixRows rows;
      std::array<unsigned, 32> lanes;
      if (!load) {
        for (std::size_t i = 0; i < 32; ++i) {
          lanes[i] = operand_of<Lane>(operands, i).registers[m];
        }
        rows_from_lanes(lanes, transposed, rows);
      }
      for (int r = 0; r < 8; ++r) {
        acting_ = &thread_of(warp, 8 * m + r);
        auto& bytes = rows[static_cast<std::size_t>(r)];
        access_shared(instruction,
                      operand_of<Lane>(operands, static_cast<std::size_t>(8 * m + r)).row,
                      bytes.data(), sizeof bytes, site);
      }
      if (load) {
        lanes_from_rows(rows, transposed, lanes);
        for (std::size_t i = 0; i < 32; ++i) {
          operand_of<Lane>(operands, i).registers[m] = lanes[i];
        }
      }
    }
    acting_ = nullptr;
  });
}

void BlockRunner::mma(MmaKind kind, float* d, const unsigned* a, const unsigned* b, Site site) {
  MmaLane mine{d, a, b};
  meet("mma", static_cast<int>(kind), true, site, &mine, [kind](const Operands& operands) {
    std::array<MmaLane, 32> lanes;
    for (std::size_t i = 0; i < 32; ++i) lanes[i] = operand_of<MmaLane>(operands, i);
    multiply_matrices(kind, lanes);
  });
}

}  // namespace attune::sim
