// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cpu/thread_pool.h"

#include <doctest/doctest.h>

#include <memory>
#include <set>

#include "src/runtime/cpu/core_binding.h"

namespace {

struct Counter {
  explicit Counter(std::int64_t tasks, int workers)
      : runs(static_cast<std::size_t>(tasks)), busy(static_cast<std::size_t>(workers)) {}
  std::vector<std::atomic<int>> runs;
  std::vector<std::atomic<int>> busy;
  std::atomic<int> clashes{0};

  static void task(void* context, std::int64_t index, int worker) {
    auto& self = *static_cast<Counter*>(context);
    // A worker number stands for scratch memory, so no two threads of a launch may hold one at
    // once.
    if (self.busy[static_cast<std::size_t>(worker)].fetch_add(1) != 0) ++self.clashes;
    ++self.runs[static_cast<std::size_t>(index)];
    self.busy[static_cast<std::size_t>(worker)].fetch_sub(1);
  }
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("every task runs once, and no worker number is held twice") {
    for (const int workers : {1, 2, 5}) {
      attune::ThreadPool pool(workers);
      CHECK(pool.workers() == workers);
      for (const std::int64_t tasks : {0, 1, 2, 3, 100, 5000}) {
        Counter counter(tasks, workers);
        pool.run(tasks, &Counter::task, &counter);
        CHECK(counter.clashes == 0);
        for (const auto& runs : counter.runs) CHECK(runs == 1);
      }
    }
  }

  TEST_CASE("launches from several threads do not mix") {
    attune::ThreadPool pool(3);
    std::atomic<int> wrong{0};
    std::vector<std::thread> callers;
    for (int caller = 0; caller < 4; ++caller) {
      callers.emplace_back([&] {
        for (int i = 0; i < 300; ++i) {
          Counter counter(i % 40, 3);
          pool.run(i % 40, &Counter::task, &counter);
          wrong += counter.clashes;
          for (const auto& runs : counter.runs) wrong += runs != 1;
        }
      });
    }
    for (std::thread& caller : callers) caller.join();
    CHECK(wrong == 0);
  }

  TEST_CASE("workers stay on their cores, and share them in turn when there are more") {
    const std::vector<int> cores = attune::usable_cores();
    REQUIRE_FALSE(cores.empty());
    const int workers = static_cast<int>(cores.size()) + 2;
    attune::ThreadPool pool(workers, cores);
    struct Seen {
      std::atomic<int> arrived{0};
      int workers = 0;
      std::vector<std::vector<int>> cores_of;  // By worker.
    } seen;
    seen.workers = workers;
    seen.cores_of.resize(static_cast<std::size_t>(workers));
    // As many tasks as workers, of which none ends before all have begun: each gets one.
    pool.run(
        workers,
        [](void* context, std::int64_t, int worker) {
          auto& all = *static_cast<Seen*>(context);
          all.cores_of[static_cast<std::size_t>(worker)] = attune::usable_cores();
          ++all.arrived;
          while (all.arrived < all.workers) std::this_thread::yield();
        },
        &seen);
    CHECK(seen.cores_of[0] == cores);  // The caller, whom the pool leaves alone.
    for (std::size_t worker = 1; worker < seen.cores_of.size(); ++worker) {
      CAPTURE(worker);
      CHECK(seen.cores_of[worker] == std::vector<int>{cores[worker % cores.size()]});
    }
  }

  TEST_CASE("a thread kept on a core gets its cores back") {
    const std::vector<int> before = attune::usable_cores();
    REQUIRE_FALSE(before.empty());
    {
      const attune::OnCore held(before.back());
      CHECK(attune::usable_cores() == std::vector<int>{before.back()});
      const attune::OnCore impossible(CPU_SETSIZE - 1);  // Refused, unless there is such a core.
      CHECK_FALSE(attune::usable_cores().empty());
    }
    CHECK(attune::usable_cores() == before);
  }

  TEST_CASE("a pool that never ran anything shuts down") {
    for (int i = 0; i < 50; ++i) {
      const auto pool = std::make_unique<attune::ThreadPool>(4);
      CHECK(pool->workers() == 4);
    }
  }
}
