// SPDX-License-Identifier: Apache-2.0
// What the tests on a real GPU begin with: an Engine on it, or the test case skipped by name.
#pragma once

#include <attune/engine.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "src/runtime/cuda/cuda_device.h"
#include "src/runtime/cuda/locate.h"
#include "src/runtime/device.h"
#include "tests/runtime/cuda/skip.h"
#include "tests/support/temp_folder.h"

/// Whether it is a simulated GPU (tests/virtual_gpu). That takes some tenths of a second for what a
/// block of a real one does in as many microseconds: tests then take less of everything.
inline bool is_simulated(const attune::Target& target) {
  return target.name.starts_with("attune simulator");
}

/// An Engine on cuda:0 with a store of its own, or nothing with the test case skipped.
struct GpuEngine {
  GpuEngine() {
    const attune::CudaDriver driver = attune::locate_cuda_driver();
    if (driver.devices.empty()) {
      say_skipped("an NVIDIA GPU", driver.problem);
      return;
    }
    if (!nvrtc_or_skip()) return;
    auto opened_device = attune::open_cuda_device(0);
    REQUIRE_MESSAGE(opened_device, (opened_device ? "" : opened_device.error().message));
    device = std::move(*opened_device);
    attune::EngineOptions options;
    options.device = "cuda:0";
    options.store_path = folder.file("tune.db");
    options.cache_dir = folder.path();
    auto opened = attune::Engine::open(options);
    REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().message));
    engine.emplace(*opened);
    if (simulated()) MESSAGE("a simulated GPU: at most 5 cases, on shapes of a few tiles");
  }

  /// Whether the device can give so many bytes [bytes]; if not, the test case is skipped.
  bool has_memory(std::int64_t bytes) const {
    constexpr std::int64_t kMiB = 1 << 20;
    const auto reserved = device->allocate(static_cast<std::size_t>(bytes));
    if (reserved) return true;
    say_skipped("a GPU with " + std::to_string(bytes / kMiB) + " MiB free",
                reserved.error().message);
    return false;
  }

  bool simulated() const { return is_simulated(device->target()); }
  /// How many of so many cases are to be run, evenly spread: all of them on a real GPU.
  std::size_t affordable(std::size_t cases) const {
    constexpr std::size_t kOnSimulated = 5;
    return simulated() ? std::min(cases, kOnSimulated) : cases;
  }
  /// The shape itself on a real GPU, else one of a few tiles.
  attune::Shape affordable(const attune::Shape& shape) const {
    if (!simulated()) return shape;
    return {std::min<std::int64_t>(shape.batch, 2), std::min<std::int64_t>(shape.q_len, 37),
            std::min<std::int64_t>(shape.kv_len, 150)};
  }

  TempFolder folder;
  /// The Engine's device once more, for memory and copies: both share the primary context.
  std::unique_ptr<attune::Device> device;
  std::optional<attune::Engine> engine;
};

/// What a plan is asked for.
struct PlanRequest {
  attune::Problem problem;
  attune::Shape shape;
  std::optional<attune::Schedule> schedule;  ///< The default one if there is none.
};

/// At most so many of a list of cases, evenly spread.
template <class Case>
std::vector<Case> spread(const std::vector<Case>& cases, std::size_t most) {
  std::vector<Case> chosen;
  const std::size_t count = std::min(most, cases.size());
  for (std::size_t i = 0; i < count; ++i) chosen.push_back(cases[i * cases.size() / count]);
  return chosen;
}

/// Of a list of cases those that the GPU can afford.
template <class Case>
std::vector<Case> affordable(const GpuEngine& gpu, const std::vector<Case>& cases) {
  return spread(cases, gpu.affordable(cases.size()));
}

/// One Plan for each request, compiled side by side: most of these tests' time is the compiler's.
inline std::vector<attune::Plan> plans_of(attune::Engine& engine,
                                          const std::vector<PlanRequest>& requests) {
  std::vector<std::optional<attune::Result<attune::Plan>>> made(requests.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < requests.size(); i = next++) {
      attune::PlanOptions options;
      options.schedule = requests[i].schedule;
      options.use_store = false;
      made[i].emplace(engine.plan(requests[i].problem, requests[i].shape, options));
    }
  };
  std::vector<std::thread> threads;
  const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
  for (std::size_t i = 1; i < std::min(cores, requests.size()); ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  std::vector<attune::Plan> plans;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const attune::Result<attune::Plan>& plan = *made[i];
    REQUIRE_MESSAGE(plan, requests[i].problem.json()
                              << ": "
                              << (plan ? "" : plan.error().message + "\n" + plan.error().detail));
    plans.push_back(*plan);
  }
  return plans;
}
