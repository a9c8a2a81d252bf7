// SPDX-License-Identifier: Apache-2.0
// What sanitizers must know of fibers; empty without them.
#pragma once

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif
#if defined(__SANITIZE_THREAD__)
#include <sanitizer/tsan_interface.h>
#endif

namespace attune::sim {

/// The sanitizers' view of one fiber. Calls come in the order created, (leaving, entered)*.
class SanitizerFiber {
 public:
  /// Before a fiber with this stack begins anew: what its last life left on the stack is forgotten.
  void renew([[maybe_unused]] char* stack, [[maybe_unused]] std::size_t bytes) {
#if defined(__SANITIZE_ADDRESS__)
    __asan_unpoison_memory_region(stack, bytes);
    bottom_ = stack;
    bytes_ = bytes;
    fake_stack_ = nullptr;
#endif
#if defined(__SANITIZE_THREAD__)
    if (fiber_ != nullptr) __tsan_destroy_fiber(fiber_);
    fiber_ = __tsan_create_fiber(0);
#endif
  }
  void adopt_thread() {
#if defined(__SANITIZE_THREAD__)
    fiber_ = __tsan_get_current_fiber();
    is_thread_ = true;
#endif
  }
  ~SanitizerFiber() {
#if defined(__SANITIZE_THREAD__)
    if (fiber_ != nullptr && !is_thread_) __tsan_destroy_fiber(fiber_);
#endif
  }

  /// On the way out of this fiber to `next`.
  void leave_for([[maybe_unused]] SanitizerFiber& next) {
#if defined(__SANITIZE_ADDRESS__)
    next.came_from_ = this;
    __sanitizer_start_switch_fiber(&fake_stack_, next.bottom_, next.bytes_);
#endif
#if defined(__SANITIZE_THREAD__)
    __tsan_switch_to_fiber(next.fiber_, 0);
#endif
  }
  /// First thing on this fiber's stack after a switch to it.
  void entered() {
#if defined(__SANITIZE_ADDRESS__)
    // A thread's own stack becomes known the first time that it is left.
    __sanitizer_finish_switch_fiber(fake_stack_, &came_from_->bottom_, &came_from_->bytes_);
#endif
  }

 private:
#if defined(__SANITIZE_ADDRESS__)
  const void* bottom_ = nullptr;
  std::size_t bytes_ = 0;
  void* fake_stack_ = nullptr;
  SanitizerFiber* came_from_ = nullptr;
#endif
#if defined(__SANITIZE_THREAD__)
  void* fiber_ = nullptr;
  bool is_thread_ = false;
#endif
};

}  // namespace attune::sim
