// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/launch.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace attune::sim {

LaunchResult launch(const Kernel& kernel, std::uint32_t blocks, int workers) {
  LaunchResult result;
  Kernel launched = kernel;
  launched.blocks = blocks;
  std::mutex mutex;  // Of `result`.
  std::atomic<std::uint32_t> next = 0;
  // Blocks are handed out in rising order, so every block before one that failed is taken already.
  std::atomic<std::uint32_t> stop = blocks;
  const auto work = [&] {
    BlockRunner runner(launched);
    for (std::uint32_t block = next++; block < stop; block = next++) {
      std::optional<Finding> finding = runner.run(block);
      if (!finding) continue;
      const std::lock_guard lock(mutex);
      if (block < stop) {
        stop = block;
        result.finding = std::move(finding);
      }
      break;
    }
    const std::lock_guard lock(mutex);
    result.counters.add(runner.counters());
  };
  if (workers <= 0) workers = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  std::vector<std::thread> others;
  const auto useful = std::min<std::uint32_t>(blocks, static_cast<std::uint32_t>(workers));
  for (std::uint32_t i = 1; i < useful; ++i) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
  return result;
}

}  // namespace attune::sim
