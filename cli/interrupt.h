// SPDX-License-Identifier: Apache-2.0
// InterruptGuard: Ctrl-C in the middle of long work ends the program in order.
#pragma once

#include <functional>
#include <mutex>
#include <thread>

namespace attune::cli {

/// While it lives, SIGINT and SIGTERM call the function given to `before_exit` and end the program
/// with status 128 + signal. A second signal meanwhile ends it at once.
/// Threads inherit which signals they take, so it must be made before those that do the work.
class InterruptGuard {
 public:
  InterruptGuard();
  ~InterruptGuard();
  InterruptGuard(const InterruptGuard&) = delete;
  InterruptGuard& operator=(const InterruptGuard&) = delete;

  /// Replaces the function. It runs on another thread while the work goes on, so it may only touch
  /// what is thread-safe.
  void before_exit(std::function<void()> action);

 private:
  void watch();

  std::mutex mutex_;
  std::function<void()> action_;
  int signals_ = -1;  ///< signalfd
  int stop_ = -1;     ///< eventfd: the guard's end
  std::thread watcher_;
};

}  // namespace attune::cli
