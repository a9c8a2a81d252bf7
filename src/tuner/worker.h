// SPDX-License-Identifier: Apache-2.0
// The other side of a WorkerStand: a process that builds, checks and times candidates for whoever
// started it. `attune tune-worker` is one.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include <attune/schedule.h>

#include "src/runtime/device.h"

namespace attune {

/// The language of requests: both sides must speak the same.
inline constexpr int kWorkerProtocol = 1;

/// What tests put in place of the real things.
struct WorkerSettings {
  std::function<Result<std::unique_ptr<Device>>(const std::string& name, int threads)> open_device;
  /// Called before each step ("build", "check" or "sample") of a candidate.
  std::function<void(const Schedule&, std::string_view step)> before_step;
};

/// Answers requests on `socket` until it closes, then ends the process. The device is opened with
/// threads bound to cores, and first when a candidate is built.
[[noreturn]] void serve_candidates(int socket, const WorkerSettings& settings);

/// With the real devices.
WorkerSettings worker_settings();

}  // namespace attune
