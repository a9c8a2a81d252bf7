// SPDX-License-Identifier: Apache-2.0
// What a test case does that needs something this machine may not have: it says so in words that
// ctest looks for ("skipped: needs"), and returns.
//   const auto nvrtc = nvrtc_or_skip();
//   if (!nvrtc) return;
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "src/runtime/cuda/nvrtc.h"

inline void say_skipped(const std::string& need, const std::string& reason) {
  MESSAGE("skipped: needs " << need << ": " << reason);
}

/// This machine's NVRTC, or null.
inline std::shared_ptr<const attune::Nvrtc> nvrtc_or_skip() {
  auto nvrtc = attune::Nvrtc::find();
  if (nvrtc) return *nvrtc;
  say_skipped("NVRTC", nvrtc.error().message);
  return nullptr;
}
