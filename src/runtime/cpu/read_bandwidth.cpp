// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cpu/read_bandwidth.h"

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <thread>
#include <vector>

namespace attune {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kLeastBytes = std::size_t{256} << 20;
constexpr std::size_t kOfCache = 8;                       // So many times the last one,
constexpr std::size_t kMostBytes = std::size_t{1} << 30;  // but a container may have little more.
constexpr int kPasses = 7;

// Eight loads of 16 bytes in flight are more than a core can get from memory.
using Lane = std::uint64_t __attribute__((vector_size(16)));
constexpr std::size_t kLanes = 8;

std::uint64_t sum(const Lane* first, std::size_t count) {
  Lane sums[kLanes] = {};
  for (std::size_t i = 0; i + kLanes <= count; i += kLanes) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) sums[lane] += first[i + lane];
  }
  Lane total = {};
  for (const Lane& lane : sums) total += lane;
  return total[0] + total[1];
}

struct Freed {
  void operator()(Lane* memory) const { ::operator delete (memory, std::align_val_t{64}); }
};

}  // namespace

Result<double> measure_read_gb_per_s(int threads, std::int64_t cache_bytes) {
  if (threads < 1) {
    return fail(ErrorCode::kUnsupported, "the read bandwidth is measured on CPUs only",
                "open the device cpu");
  }
  const std::size_t bytes =
      std::clamp(kOfCache * static_cast<std::size_t>(cache_bytes), kLeastBytes, kMostBytes);
  const std::size_t piece = bytes / sizeof(Lane) / std::size_t(threads) / kLanes * kLanes;
  const std::unique_ptr<Lane, Freed> memory(static_cast<Lane*>(::operator new (
      piece * sizeof(Lane) * std::size_t(threads), std::align_val_t{64}, std::nothrow)));
  if (memory == nullptr) {
    return fail(ErrorCode::kDevice, "there is no memory to read that the caches do not hold",
                "close other programs");
  }
  // The clocks of the threads themselves: a watching one might wake up late.
  struct Span {
    Clock::time_point begin, end;
  };
  std::vector<Span> spans(std::size_t(threads) * kPasses);
  std::atomic<std::uint64_t> total = 0;  // Else nothing would have to be read.
  std::barrier all_here(threads);
  const auto work = [&](int thread) {
    Lane* const mine = memory.get() + piece * std::size_t(thread);
    std::fill_n(mine, piece, Lane{1, 2});
    for (int pass = 0; pass < kPasses; ++pass) {
      all_here.arrive_and_wait();
      const auto begin = Clock::now();
      total += sum(mine, piece);
      spans[std::size_t(pass * threads + thread)] = {begin, Clock::now()};
    }
  };
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i) others.emplace_back(work, i);
    work(0);
  }
  double best = 0;
  for (int pass = 0; pass < kPasses; ++pass) {
    auto [begin, end] = spans[std::size_t(pass * threads)];
    for (int i = 1; i < threads; ++i) {
      const Span& span = spans[std::size_t(pass * threads + i)];
      begin = std::min(begin, span.begin);
      end = std::max(end, span.end);
    }
    const std::chrono::duration<double> elapsed = end - begin;
    best = std::max(best, double(piece * sizeof(Lane)) * threads / elapsed.count() / 1e9);
  }
  return best;
}

}  // namespace attune
