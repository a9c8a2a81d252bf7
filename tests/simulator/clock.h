// SPDX-License-Identifier: Apache-2.0
// Who has seen what: the order that barriers make between the accesses of a block's threads.
//
// Every access is stamped with its thread's stamp, and every synchronisation gives those who leave
// it a new one, larger than any before. A thread's clock says up to which stamp it has seen the
// accesses of every other thread: all below `floor` (a barrier of the whole block), and those of
// thread t below seen[t] (barriers of some threads). What a clock does not cover is unordered.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace attune::sim {

struct Clock {
  std::uint32_t floor = 0;
  std::vector<std::uint32_t> seen;  ///< By thread of the block; empty means none beyond `floor`.

  bool covers(int thread, std::uint32_t stamp) const {
    return stamp < floor || (!seen.empty() && stamp < seen[static_cast<std::size_t>(thread)]);
  }
  void join(const Clock& other) {
    floor = std::max(floor, other.floor);
    if (other.seen.empty()) return;
    if (seen.empty()) seen.resize(other.seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i) seen[i] = std::max(seen[i], other.seen[i]);
  }
};

/// Threads that leave a barrier together share one clock.
using ClockRef = std::shared_ptr<const Clock>;

/// Gathers what those who arrive at a synchronisation know, for those who leave it. A barrier has
/// one, a phase of an asynchronous barrier will have one of its own.
class Gathering {
 public:
  /// `thread` releases everything up to its own `stamp`.
  void add(int thread, std::uint32_t stamp, const ClockRef& clock, int block_threads) {
    if (clock != last_) clock_.join(*clock);  // The lanes of a warp mostly share one.
    last_ = clock;
    if (clock_.seen.empty()) clock_.seen.resize(static_cast<std::size_t>(block_threads));
    auto& own = clock_.seen[static_cast<std::size_t>(thread)];
    own = std::max(own, stamp + 1);
  }
  /// What all who leave have seen; `now` is larger than every stamp so far. Starts anew.
  /// `everybody`: the whole block leaves here, so nothing before is unordered to anyone.
  ClockRef leave(std::uint32_t now, bool everybody) {
    if (everybody) clock_ = {now, {}};
    auto left = std::make_shared<const Clock>(std::move(clock_));
    *this = {};
    return left;
  }

 private:
  Clock clock_;
  ClockRef last_;
};

}  // namespace attune::sim
