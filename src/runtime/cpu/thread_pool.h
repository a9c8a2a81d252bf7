// SPDX-License-Identifier: Apache-2.0
// ThreadPool: runs the tasks of a launch on a fixed set of threads.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace attune {

/// Tasks are handed out one by one from an atomic counter, so uneven ones balance themselves. The
/// calling thread works too. Several launches may be in flight from several threads; each gets at
/// most `workers()` threads, numbered 0 … workers()-1 so that they can own scratch memory: a thread
/// of the pool has the same number in all of them.
class ThreadPool {
 public:
  /// Starts `workers - 1` threads: workers 1 … workers-1 of every launch, while the caller is
  /// worker 0. With `cores`, worker i stays on the i-th of them, beginning again behind the last;
  /// where the caller runs is the caller's affair.
  explicit ThreadPool(int workers, const std::vector<int>& cores = {});
  ~ThreadPool();
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  int workers() const { return static_cast<int>(threads_.size()) + 1; }

  using TaskFunction = void (*)(void* context, std::int64_t task, int worker);
  /// Calls `function` for every task in 0 … tasks-1 and returns when all are done.
  void run(std::int64_t tasks, TaskFunction function, void* context);

 private:
  struct Job {
    TaskFunction function;
    void* context;
    std::int64_t tasks;
    std::atomic<std::int64_t> next{0};
    std::atomic<int> active{0};  ///< Pool threads still inside.
    Job* following = nullptr;    ///< Next open job; guarded by mutex_.
  };

  static void work(Job& job, int worker);
  void thread_main(int worker);
  Job* join_some_job();  // Needs mutex_.
  void close(Job& job);  // Needs mutex_.

  std::mutex mutex_;
  std::condition_variable wake_;
  Job* open_jobs_ = nullptr;
  std::atomic<int> open_count_{0};  ///< Lets idle threads poll for a while without the mutex.
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace attune
