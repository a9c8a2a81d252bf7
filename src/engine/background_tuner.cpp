// SPDX-License-Identifier: Apache-2.0
#include "src/engine/background_tuner.h"

#include <exception>

namespace attune {

BackgroundTuner::~BackgroundTuner() {
  stop_ = true;
  {
    const std::lock_guard lock(mutex_);
    queue_.clear();
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void BackgroundTuner::ask(const Problem& problem, const Shape& shape, double budget_seconds) {
  const std::lock_guard lock(mutex_);
  if (!asked_.insert(problem.json() + shape.json()).second) return;
  queue_.push_back({problem, shape, budget_seconds});
  if (!thread_.joinable()) thread_ = std::thread([this] { loop(); });
  wake_.notify_one();
}

void BackgroundTuner::wait() {
  std::unique_lock lock(mutex_);
  idle_.wait(lock, [&] { return queue_.empty() && !busy_; });
}

void BackgroundTuner::loop() {
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, [&] { return stop_ || !queue_.empty(); });
    if (stop_) break;
    const Request request = std::move(queue_.front());
    queue_.pop_front();
    busy_ = true;
    lock.unlock();
    TuneOptions options;
    options.budget_seconds = request.budget_seconds;
    options.stopped = [this] { return stop_.load(); };
    // Nobody waits for the outcome: without a winner Plans go on as before, and the trials in the
    // store say why.
    try {
      static_cast<void>(tune(site_, request.problem, request.shape, options));
    } catch (const std::exception&) {
      // Memory ran out. That must not end a program that only meant to run attention.
    }
    lock.lock();
    busy_ = false;
    idle_.notify_all();
  }
  idle_.notify_all();
}

}  // namespace attune
