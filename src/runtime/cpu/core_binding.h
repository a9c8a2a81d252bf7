// SPDX-License-Identifier: Apache-2.0
// Cores of this process, and threads that stay on one of them.
#pragma once

#include <sched.h>

#include <vector>

namespace attune {

/// The cores that the calling thread may run on, ascending: a container or taskset can make them
/// fewer than there are. Empty where the system does not say.
std::vector<int> usable_cores();

/// Keeps the calling thread on `core` from now on. A core that the system refuses is no error: the
/// thread then runs where it did.
void stay_on_core(int core);

/// Keeps the calling thread on a core for as long as it lives, then gives it back the cores that it
/// had. To be destroyed by the thread that made it.
class OnCore {
 public:
  explicit OnCore(int core);
  ~OnCore();
  OnCore(const OnCore&) = delete;
  OnCore& operator=(const OnCore&) = delete;

 private:
  cpu_set_t before_;
  bool known_ = false;
};

}  // namespace attune
