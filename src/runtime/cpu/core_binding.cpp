// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cpu/core_binding.h"

namespace attune {

std::vector<int> usable_cores() {
  std::vector<int> cores;
  cpu_set_t set;
  CPU_ZERO(&set);
  if (sched_getaffinity(0, sizeof set, &set) != 0) return cores;
  for (int core = 0; core < CPU_SETSIZE; ++core) {
    if (CPU_ISSET(static_cast<std::size_t>(core), &set)) cores.push_back(core);
  }
  return cores;
}

void stay_on_core(int core) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(static_cast<std::size_t>(core), &set);
  sched_setaffinity(0, sizeof set, &set);
}

OnCore::OnCore(int core) {
  CPU_ZERO(&before_);
  known_ = sched_getaffinity(0, sizeof before_, &before_) == 0;
  // A thread that could not be given back its cores afterwards is better left alone.
  if (known_) stay_on_core(core);
}

OnCore::~OnCore() {
  if (known_) sched_setaffinity(0, sizeof before_, &before_);
}

}  // namespace attune
