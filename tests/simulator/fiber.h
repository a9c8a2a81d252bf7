// SPDX-License-Identifier: Apache-2.0
// Fibers: stacks that take turns on one thread of the operating system. A switch saves the
// registers that a call preserves and costs a few nanoseconds; other CPUs than x86-64 use ucontext.
// Address and thread sanitizer are told about every switch.
#pragma once

#include <cstddef>
#include <memory>

#include "tests/simulator/sanitizers.h"

#if !defined(__x86_64__)
#include <ucontext.h>
#endif

namespace attune::sim {

/// Not thread-safe: fibers that switch to each other belong to one thread.
class Fiber {
 public:
  using Entry = void (*)();

  /// The thread that runs now, as something to switch back to.
  Fiber();
  /// A fiber that begins in `entry`, which must never return, at the first switch to it.
  explicit Fiber(Entry entry);
  ~Fiber();
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;

  /// Forgets where the fiber was: the next switch to it begins in its entry again.
  void restart();

  /// Leaves the running fiber `from` and goes on where `to` was left.
  static void change(Fiber& from, Fiber& to);

 private:
  static void begin();

  Entry entry_ = nullptr;
  void* mapping_ = nullptr;  // The stack with a page under it that faults when it overflows.
  char* stack_ = nullptr;
#if defined(__x86_64__)
  void* stack_pointer_ = nullptr;
#else
  ucontext_t context_;
#endif
  SanitizerFiber sanitizer_;
};

}  // namespace attune::sim
