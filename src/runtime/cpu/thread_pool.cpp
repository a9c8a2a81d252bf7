// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cpu/thread_pool.h"

#include <chrono>

#include "src/runtime/cpu/core_binding.h"

namespace attune {
namespace {

// Waking a sleeping thread costs tens of microseconds, so a thread that just worked looks out for
// more for a moment before it sleeps.
constexpr auto kLookOut = std::chrono::microseconds(50);
constexpr int kPatientSpins = 2000;

void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#else
  std::this_thread::yield();
#endif
}

}  // namespace

ThreadPool::ThreadPool(int workers, const std::vector<int>& cores) {
  for (int worker = 1; worker < workers; ++worker) {
    const int core = cores.empty() ? -1 : cores[static_cast<std::size_t>(worker) % cores.size()];
    threads_.emplace_back([this, worker, core] {
      if (core >= 0) stay_on_core(core);
      thread_main(worker);
    });
  }
}

ThreadPool::~ThreadPool() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void ThreadPool::work(Job& job, int worker) {
  for (;;) {
    const std::int64_t task = job.next.fetch_add(1, std::memory_order_relaxed);
    if (task >= job.tasks) return;
    job.function(job.context, task, worker);
  }
}

ThreadPool::Job* ThreadPool::join_some_job() {
  for (Job* job = open_jobs_; job != nullptr; job = job->following) {
    if (job->next.load(std::memory_order_relaxed) < job->tasks) {
      job->active.fetch_add(1, std::memory_order_relaxed);
      return job;
    }
  }
  return nullptr;
}

void ThreadPool::close(Job& job) {
  Job** link = &open_jobs_;
  while (*link != &job) link = &(*link)->following;
  *link = job.following;
  open_count_.fetch_sub(1, std::memory_order_relaxed);
}

void ThreadPool::thread_main(int worker) {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    Job* job = join_some_job();
    if (job != nullptr) {
      lock.unlock();
      work(*job, worker);
      // After this line the job may be gone: its owner only waits for the count.
      job->active.fetch_sub(1, std::memory_order_release);
      const auto until = std::chrono::steady_clock::now() + kLookOut;
      while (open_count_.load(std::memory_order_relaxed) == 0 &&
             std::chrono::steady_clock::now() < until) {
        pause();
      }
      lock.lock();
    } else {
      wake_.wait(lock);
    }
  }
}

void ThreadPool::run(std::int64_t tasks, TaskFunction function, void* context) {
  if (tasks <= 1 || threads_.empty()) {
    for (std::int64_t task = 0; task < tasks; ++task) function(context, task, 0);
    return;
  }
  Job job{function, context, tasks};
  {
    const std::lock_guard lock(mutex_);
    job.following = open_jobs_;
    open_jobs_ = &job;
    open_count_.fetch_add(1, std::memory_order_relaxed);
  }
  if (tasks == 2)
    wake_.notify_one();
  else
    wake_.notify_all();
  work(job, 0);
  {
    const std::lock_guard lock(mutex_);
    close(job);  // Nobody can join any more; those inside finish their task.
  }
  // The others are within their last task. When there are more threads than cores one of them may
  // not be running at all, so waiting gives its core away after a while.
  for (int spins = 0; job.active.load(std::memory_order_acquire) != 0; ++spins) {
    if (spins < kPatientSpins)
      pause();
    else
      std::this_thread::yield();
  }
}

}  // namespace attune
