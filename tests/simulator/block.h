// SPDX-License-Identifier: Apache-2.0
// Runs the blocks of a kernel, one after the other, on the thread that asks: every thread of a
// block is a fiber, and warps and lanes take turns in an order drawn from a seed.
//
// A fiber gives way only inside a primitive. A collective of a warp lets its lanes go on when the
// last has come; barriers of a block count warps. Copies (cp.async) land at a moment drawn between
// their issue and the wait for them.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

#include "tests/simulator/clock.h"
#include "tests/simulator/counters.h"
#include "tests/simulator/device/machine.cuh"
#include "tests/simulator/fiber.h"
#include "tests/simulator/finding.h"
#include "tests/simulator/global_memory.h"
#include "tests/simulator/shared_memory.h"

namespace attune::sim {

/// What all blocks of a launch have in common.
struct Kernel {
  void (*function)(const void* args) = nullptr;
  const void* args = nullptr;
  int threads = 32;          ///< Of a block, a multiple of 32 up to 1,024.
  std::uint32_t blocks = 1;  ///< Of the launch; set by launch().
  std::uint32_t shared_bytes = 0;
  const GlobalMemory* memory = nullptr;
  std::uint64_t seed = 1;  ///< Each block draws from this and its own number.
  bool count_requests = false;
};

/// Not thread-safe; several may run at once on threads of their own.
class BlockRunner {
 public:
  explicit BlockRunner(const Kernel& kernel);
  ~BlockRunner();

  /// The first fault of the block, if it has one.
  std::optional<Finding> run(std::uint32_t block);
  /// What the blocks so far did.
  Counters counters() const;

  // What primitives do: tests/simulator/machine.cpp calls these for the running fiber.
  int thread_index() const { return current_->index; }
  std::uint32_t block_index() const { return block_; }
  std::uint32_t block_count() const { return kernel_.blocks; }
  void access_shared(Instruction, std::uint32_t address, void* bytes, std::uint32_t count, Site);
  void access_global(Instruction, std::uint64_t address, void* bytes, std::uint32_t count, Site);
  unsigned atomic_global(AtomicKind, std::uint64_t address, unsigned operand, unsigned expected,
                         Site);
  void copy_async(std::uint32_t to, std::uint64_t from, std::uint32_t bytes, int valid, Site);
  void commit_copies();
  void wait_for_copies(int pending);
  void sync_warp(Site);
  void sync_block(Site);
  void sync_named(int id, int threads, bool waits, Site);
  unsigned shuffle(ShuffleKind, unsigned value, int operand, Site);
  unsigned vote(VoteKind, bool predicate, Site);
  void move_matrices(bool load, unsigned* registers, std::uint32_t row, int count, bool transposed,
                     Site);
  void mma(MmaKind, float* d, const unsigned* a, const unsigned* b, Site);
  [[noreturn]] void array_bounds(Site);
  /// Every primitive begins with this: it counts, and now and then another warp gets its turn.
  void step(Instruction instruction) {
    ++counters_.instructions[static_cast<std::size_t>(instruction)];
    if (++steps_ % kStepsOfTurn == 0) end_turn();
  }

  /// The runner whose fiber runs on this thread.
  static BlockRunner& running();

 private:
  static constexpr std::uint64_t kStepsOfTurn = 1 << 12;

  struct Copy {
    std::uint32_t to, bytes;
    const char* from;  // Host address, checked at the issue.
    int valid;
    std::uint32_t group;
    bool landed;
  };
  struct Thread {
    int index = 0;
    std::uint32_t stamp = 0;
    ClockRef clock;
    std::unique_ptr<Fiber> fiber;
    bool in_kernel = false;  // Its fiber was left in the middle of a kernel.
    bool exited = false;
    std::string_view waits_for;
    Site waits_at{};
    std::deque<Copy> copies;       // Not waited for, in the order of issue.
    std::uint64_t first_copy = 0;  // Number of copies.front().
    std::uint32_t group = 0;       // That copies are issued to.
  };
  // A meeting of a warp's lanes.
  struct Meeting {
    std::string_view operation;
    int detail = 0;
    Site site{};
    int first = -1;  // The thread that came first.
    std::uint32_t came = 0;
    std::array<void*, 32> operands{};
  };
  struct Warp {
    std::uint32_t runnable = 0;  // Lanes that can go on.
    int turn = 0;                // The lane that is tried first.
    Meeting meeting;
  };
  struct Barrier {
    int expected = 0, arrived = 0;
    std::uint32_t came = 0;  // Warps.
    Site site{};
    std::vector<int> waiting;  // Warps.
    Gathering gathering;
  };
  struct Landing {  // When which copy arrives.
    std::uint64_t due;
    int thread;
    std::uint64_t copy;
    bool operator>(const Landing& other) const { return due > other.due; }
  };

  static void fiber_main();
  void start_block(std::uint32_t block);
  void run_until_done();
  void thread_done();
  void end_turn();
  void report_deadlock();

  Thread& thread_of(int warp, int lane) {
    return threads_[static_cast<std::size_t>(warp * 32 + lane)];
  }
  Thread& actor() { return acting_ != nullptr ? *acting_ : *current_; }
  Warp& current_warp() { return warps_[static_cast<std::size_t>(current_->index / 32)]; }
  void resume_next_lane(Warp& warp);
  void give_way();  // Lets another warp go on; this one stays runnable.
  // All lanes meet here. `complete` runs once, on the last one to come, with everybody's operand;
  // it may take back that the warp can go on. `same_line`: the lanes must be at the same call.
  template <class Complete>
  void meet(std::string_view operation, int detail, bool same_line, Site site, void* operand,
            Complete complete);
  void together(Warp& warp);  // Its lanes have met: time for copies to land, and for others to run.
  void arrive(int id, int threads, bool waits, Site site);  // Of the running thread's warp.

  void land(Copy& copy);
  void land_due();
  Accessor accessor(Site site);
  std::uint16_t site_number(Site site);
  Place place(std::uint16_t site) const;
  std::uint64_t random();

  [[noreturn]] void fail(Check check, Site site, std::string message);
  [[noreturn]] void fail(const Conflict& conflict, Site site, std::string_view what,
                         std::uint32_t address, std::uint32_t bytes);
  [[noreturn]] void stop(Finding finding);
  void check_shared_range(std::uint32_t address, std::uint32_t bytes, std::string_view what, Site);
  GlobalMemory::Run& global_row(std::uint64_t address, std::uint32_t bytes, std::string_view what,
                                bool writes, Site);

  Kernel kernel_;
  int warp_count_;
  std::uint32_t block_ = 0;
  std::vector<Thread> threads_;
  std::vector<Warp> warps_;
  std::array<Barrier, 16> barriers_;
  Fiber scheduler_;
  Thread* current_ = nullptr;
  Thread* acting_ = nullptr;  // Whom the running thread acts for, if not for itself.
  int left_ = 0;              // Threads that have not returned.
  SharedMemory shared_;
  GlobalView global_;
  std::uint32_t now_ = 0;
  std::uint64_t random_ = 0;
  std::uint64_t steps_ = 0;
  std::priority_queue<Landing, std::vector<Landing>, std::greater<>> landings_;
  std::optional<Finding> finding_;
  Counters counters_;
  RequestLog log_;
  std::vector<Site> sites_;
  std::array<std::uint16_t, 256> site_cache_{};
};

}  // namespace attune::sim
