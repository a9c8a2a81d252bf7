// SPDX-License-Identifier: Apache-2.0
// The progress line: on a terminal one line that is written over, in a pipe nothing.
#pragma once

#include <chrono>
#include <mutex>
#include <string>

namespace attune::cli {

class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Shows `text`, cut to the terminal's width; at most about ten times a second. Thread-safe.
  void update(const std::string& text);
  /// Takes the line away, so that something else can be printed.
  void clear();

 private:
  const bool shown_;
  std::mutex mutex_;
  bool dirty_ = false;
  std::chrono::steady_clock::time_point last_{};
};

}  // namespace attune::cli
