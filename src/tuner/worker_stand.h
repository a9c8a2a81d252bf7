// SPDX-License-Identifier: Apache-2.0
// WorkerStand: candidates run in processes of their own. One that crashes, faults the device or
// hangs costs itself: its process is replaced, the others go on.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "src/support/scratch_folder.h"
#include "src/tuner/test_stand.h"
#include "src/tuner/worker_process.h"

namespace attune {

/// How worker processes are started, and on what they work.
struct WorkerCommand {
  std::string program;             ///< Empty: there is none, candidates run in this process.
  std::vector<std::string> words;  ///< Its arguments.
  std::string device = "cpu";      ///< As open_device takes it.
  int threads = 0;
  /// Folder of kern.db, through which compiled kernels go from one process to another; empty: a
  /// folder for the time being.
  std::string cache_dir;
};

/// A descriptor that closes itself; -1 is none.
class FileDescriptor {
 public:
  FileDescriptor() = default;
  ~FileDescriptor();
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  void reset(int descriptor);
  int get() const { return descriptor_; }

 private:
  int descriptor_ = -1;
};

/// How long one candidate may take [s].
struct CandidateLimits {
  double build = 60, check = 60, sample = 60;
};

/// `build` may be called from several threads, which get a process each; the rest from one thread.
class WorkerStand : public TestStand {
 public:
  /// Starts the process that measures. Errors: kUnsupported when it cannot be started, is of
  /// another version, or cannot open the device or the operands.
  static Result<std::unique_ptr<WorkerStand>> make(const WorkerCommand& command,
                                                   const StandSetup& setup);

  void set_limits(const CandidateLimits& limits) { limits_ = limits; }
  /// Asked while a candidate is waited for; when it says true, waiting ends with kTimeout.
  void set_stop(std::function<bool()> stopped) { stopped_ = std::move(stopped); }

  Result<BuildOutcome> build(const Schedule& schedule) override;
  Result<double> check(const Schedule& schedule) override;
  Result<double> sample(const Schedule& schedule) override;
  void release(const Schedule& schedule) override;
  bool isolated() const override { return true; }

  /// Whether an error says that a process could not be started, which is no candidate's fault.
  static bool is_start_failure(const Error& error) { return error.code == ErrorCode::kUnsupported; }
  /// Processes that candidates took down so far.
  int lost_workers() const { return lost_; }

 private:
  WorkerStand(const WorkerCommand& command, const StandSetup& setup)
      : command_(command), setup_(setup) {}
  Status write_operands();
  std::string open_request(bool only_builds) const;
  using Worker = std::unique_ptr<WorkerProcess>;
  Result<Worker> start(bool only_builds);
  Result<Worker> idle_builder();
  Result<double> ask_measurer(const Schedule& schedule, const char* step, double seconds);

  WorkerCommand command_;
  const StandSetup setup_;
  CandidateLimits limits_;
  std::function<bool()> stopped_;
  std::unique_ptr<ScratchFolder> scratch_;
  FileDescriptor operands_;  // Of a file without a name, which is gone with this process.
  std::string traits_;       // What the measurer says of its operands, JSON text.
  std::mutex mutex_;         // Guards builders_.
  std::vector<Worker> builders_;
  Worker measurer_;
  std::set<std::string> checked_;  // By the measurer, since it started.
  std::atomic<int> lost_{0};
};

}  // namespace attune
