// SPDX-License-Identifier: Apache-2.0
#include "cache/writer.h"

#include <csignal>
#include <system_error>
#include <utility>

namespace attune {

Writer::~Writer() {
  {
    const std::lock_guard lock(mutex_);
    if (!thread_.joinable()) return;
    stop_ = true;
    ++passes_asked_;
  }
  wake_.notify_all();
  thread_.join();
}

bool Writer::push(Job job) {
  constexpr std::size_t kMostStuck = 4096;
  std::unique_lock lock(mutex_);
  const bool taken = !stuck_ || queue_.size() < kMostStuck;
  if (taken) queue_.push_back(std::move(job));
  ++passes_asked_;
  start();
  if (!thread_.joinable()) run_pass(lock);
  lock.unlock();
  wake_.notify_one();
  return taken;
}

void Writer::flush() {
  std::unique_lock lock(mutex_);
  if (queue_.empty() && passes_asked_ == passes_done_) return;
  const std::uint64_t target = ++passes_asked_;
  if (!thread_.joinable()) run_pass(lock);
  wake_.notify_one();
  done_.wait(lock, [&] { return passes_done_ >= target; });
}

void Writer::start() {
  if (thread_.joinable()) return;
  // Signals belong to the program's own threads: an interrupt must not land here.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  try {
    thread_ = std::thread([this] { loop(); });
  } catch (const std::system_error&) {
    // Without a thread the caller does the work itself: slower, with the same results.
  }
  pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void Writer::loop() {
  std::unique_lock lock(mutex_);
  while (!stop_ || passes_done_ != passes_asked_) {
    wake_.wait(lock, [&] { return passes_done_ != passes_asked_; });
    run_pass(lock);
  }
}

void Writer::run_pass(std::unique_lock<std::mutex>& lock) {
  if (running_) return;  // Only without a thread: the one who runs takes the new jobs along.
  running_ = true;
  while (passes_done_ != passes_asked_) {
    const std::uint64_t asked = passes_asked_;
    bool later = false;
    while (!queue_.empty() && !later) {
      // A deque keeps its elements in place while others push behind them.
      Job& job = queue_.front();
      lock.unlock();
      later = job() == Progress::kLater;
      lock.lock();
      stuck_ = later;
      if (!later) queue_.pop_front();
    }
    passes_done_ = asked;
    done_.notify_all();
  }
  running_ = false;
}

}  // namespace attune
