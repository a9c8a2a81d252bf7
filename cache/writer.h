// SPDX-License-Identifier: Apache-2.0
// Writer: one background thread that works off a queue, so that no caller waits for a disk or for
// another process's lock.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace attune {

class Writer {
 public:
  enum class Progress {
    kDone,   ///< Finished.
    kLost,   ///< Failed for good: it is not tried again.
    kLater,  ///< Cannot be done now: it and all behind it are tried again with the next call.
  };
  using Job = std::function<Progress()>;

  Writer() = default;
  /// Tries everything still queued once more, then ends the thread.
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// Queues a job; the first one starts the thread. Returns false when the job was not taken
  /// because thousands already wait for a disk that cannot be written.
  bool push(Job job);
  /// Waits until every job pushed before was tried. Not to be called from a job.
  void flush();

 private:
  void start();
  void loop();
  void run_pass(std::unique_lock<std::mutex>& lock);

  std::mutex mutex_;
  std::condition_variable wake_, done_;
  std::deque<Job> queue_;
  bool stuck_ = false;    // The first job of the queue said kLater.
  bool running_ = false;  // Somebody is in run_pass.
  bool stop_ = false;
  std::uint64_t passes_asked_ = 0, passes_done_ = 0;
  std::thread thread_;
};

}  // namespace attune
