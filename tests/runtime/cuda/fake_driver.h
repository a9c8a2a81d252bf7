// SPDX-License-Identifier: Apache-2.0
// A driver for tests. Device memory is host memory, kernels are functions of the test, and streams
// run at once. It keeps the real driver's rules, counts what lives, and fails on demand.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "src/runtime/cuda/driver.h"

/// One launch as the driver was told it.
struct FakeLaunch {
  std::string kernel;
  unsigned grid[3] = {}, block[3] = {};
  unsigned shared_bytes = 0;
  attune::CuStream stream = nullptr;
  std::string parameters;  ///< The bytes of the parameter struct.
};

/// A kernel that every loaded cubin has.
struct FakeKernel {
  std::string name = "kernel";
  std::size_t parameter_bytes = 8;
  int max_threads = 1024;  ///< Of a block.
  int static_shared = 0;   ///< [bytes]
  double time_us = 10;     ///< Of a launch [us].
  /// Called once for a launch. What it returns is the fault that the device then has.
  std::function<attune::CuResult(const FakeLaunch&)> run;
};

/// One at a time may live; every table that it gives leads to it. Thread-safe.
class FakeDriver {
 public:
  FakeDriver();
  ~FakeDriver();

  // --- the machine: set these before a device is opened ---
  int version = 13000;
  int devices = 1;
  std::string model = "Fake H100";
  std::size_t total_memory = (std::size_t{80} << 30) - (200 << 20);  ///< [bytes]
  std::map<int, int> attributes;  ///< By the driver's number; those of an H100 at first.
  std::vector<FakeKernel> kernels = {FakeKernel()};
  std::set<std::string> absent;  ///< Functions, as libcuda names them, that it does not have.

  /// The table. Fails if a function that is needed is absent.
  attune::Result<attune::DriverApi> api();

  /// Lets the nth call (from 1) of a function fail, named as in cuda.h: "cuMemAlloc".
  void fail(const std::string& function, int nth, attune::CuResult result);

  // --- the record ---
  int calls(const std::string& function) const;
  std::vector<std::string> called() const;  ///< Every function called, by name, once.
  std::vector<FakeLaunch> launches;         ///< Those that ran, in order.
  /// "2 memory, 1 event" for what was made and not destroyed; "" when all is clean.
  std::string left_over() const;
  /// What is current for the calling thread, as another user of CUDA in the program sees it.
  static attune::CuContext current();
  static void set_current(attune::CuContext context);

  // --- for the functions of the table, under the mutex ---
  enum class Context { kNeeded, kNotNeeded };
  struct Function {
    const FakeKernel* kernel;
    int allowed_shared;
  };
  static FakeDriver& instance();
  /// What happens before every function: it is counted, and may be told to fail.
  attune::CuResult enter(const char* function, Context context);
  std::uintptr_t make(const std::string& kind);
  void adopt(const std::string& kind, std::uintptr_t handle);
  bool destroy(const std::string& kind, std::uintptr_t handle);
  bool holds(const std::string& kind, std::uintptr_t handle) const;
  attune::CuResult function_of(attune::CuFunction* function, const char* entry);
  attune::CuResult start(const FakeLaunch& launch);
  bool in_memory(attune::CuDevicePtr address, std::size_t bytes) const;
  /// Copies to the device arrive when the default stream's turn comes, not before.
  void land_copies();

  mutable std::recursive_mutex mutex;
  int retained = 0;
  double clock_us = 0;
  std::map<std::uintptr_t, std::size_t> memory;  // Address and size.
  std::vector<std::pair<attune::CuDevicePtr, std::string>> copies_on_their_way;
  std::map<std::uintptr_t, double> events;                     // Time of the last record.
  std::map<std::uintptr_t, std::vector<FakeLaunch>> captures;  // By stream.
  std::map<std::uintptr_t, std::vector<FakeLaunch>> graphs;    // Graphs and ready graphs.

 private:
  std::map<std::string, int> calls_;
  std::map<std::string, std::map<int, attune::CuResult>> failures_;
  std::map<std::string, std::set<std::uintptr_t>> alive_;
  std::uintptr_t next_handle_ = 0x1000;
  int misuses_ = 0;  // Handles destroyed twice, or never made.
  attune::CuResult fault_ = attune::kCuSuccess;
  std::vector<std::unique_ptr<Function>> functions_;
};

/// The smallest file that passes for a cubin.
std::string fake_cubin();
