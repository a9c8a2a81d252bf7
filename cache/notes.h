// SPDX-License-Identifier: Apache-2.0
// Notes: lines for a person, collected from several threads.
#pragma once

#include <algorithm>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace attune {

class Notes {
 public:
  /// Adds a line unless it was said before; after the hundredth, lines are dropped.
  void add(std::string line) {
    constexpr std::size_t kMostLines = 100;
    const std::lock_guard lock(mutex_);
    if (lines_.size() >= kMostLines) return;
    if (std::find(lines_.begin(), lines_.end(), line) != lines_.end()) return;
    lines_.push_back(std::move(line));
  }

  std::vector<std::string> lines() const {
    const std::lock_guard lock(mutex_);
    return lines_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> lines_;
};

}  // namespace attune
