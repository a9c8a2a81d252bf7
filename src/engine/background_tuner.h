// SPDX-License-Identifier: Apache-2.0
// BackgroundTuner: tunes what Plans were made for without a record, one after the other, while the
// program goes on.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include <attune/problem.h>

#include "src/tuner/tuner.h"

namespace attune {

/// Thread-safe. The first request starts the thread. Its winners are in the store when found.
class BackgroundTuner {
 public:
  /// What `site` refers to must outlive the object.
  explicit BackgroundTuner(TuneSite site) : site_(std::move(site)) {}
  /// Ends a tuning that is under way within a moment; what it has found out stays in the store.
  ~BackgroundTuner();
  BackgroundTuner(const BackgroundTuner&) = delete;
  BackgroundTuner& operator=(const BackgroundTuner&) = delete;

  /// Queues a problem (normalized) and shape; one that was asked for before is not tuned twice.
  void ask(const Problem& problem, const Shape& shape, double budget_seconds);
  /// Waits until the queue is empty.
  void wait();

 private:
  struct Request {
    Problem problem;
    Shape shape;
    double budget_seconds = 0;
  };
  void loop();

  const TuneSite site_;
  std::atomic<bool> stop_{false};
  std::mutex mutex_;
  std::condition_variable wake_, idle_;
  std::deque<Request> queue_;
  std::set<std::string> asked_;
  bool busy_ = false;
  std::thread thread_;
};

}  // namespace attune
