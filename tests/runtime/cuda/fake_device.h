// SPDX-License-Identifier: Apache-2.0
// A CUDA device over the fake driver, and what its tests launch.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <utility>

#include "src/runtime/cuda/cuda_device.h"
#include "tests/runtime/cuda/fake_driver.h"

/// cuda:0 of the fake driver, without a compiler.
inline attune::Result<std::unique_ptr<attune::Device>> open_fake_device(FakeDriver& driver) {
  auto api = driver.api();
  if (!api) return tl::unexpected(api.error());
  return attune::open_cuda_device(
      *api, 0, attune::fail(attune::ErrorCode::kUnsupported, "this test has no compiler"));
}

/// The parameter struct of the fake driver's default kernel.
struct FakeArguments {
  std::uint32_t first = 0x01020304, second = 0xfffefdfc;
};

inline const FakeArguments kFakeArguments;

/// Eight blocks of 128 threads with the arguments above.
inline attune::Launch fake_launch(const attune::LoadedKernel* kernel) {
  attune::Launch launch;
  launch.kernel = kernel;
  launch.args = &kFakeArguments;
  launch.args_bytes = sizeof kFakeArguments;
  launch.tasks = 8;
  launch.threads = 128;
  return launch;
}

/// The message of a failed Result or Status, with the hint; fails the test when it did not fail.
template <class T>
std::string error_of(const attune::Result<T>& result) {
  REQUIRE_FALSE(result);
  return result.error().message + " | " + result.error().hint;
}

inline bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}
