// SPDX-License-Identifier: Apache-2.0
// Operands on the device, and results held against those of `naive` there, for shapes that are too
// large for the host's fp64 reference.
#pragma once

#include <attune/engine.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "src/support/half.h"
#include "src/tuner/random_tensors.h"
#include "tests/gpu/gpu_engine.h"

/// Random operands of a problem, and the device's copies of them.
class DeviceCase {
 public:
  DeviceCase(GpuEngine& gpu, const attune::Problem& problem, const attune::Shape& shape,
             std::uint64_t seed)
      : gpu_(gpu), host_(problem, shape, seed), on_device_(mirror(gpu, host_)) {}

  const attune::Tensors& tensors() const { return on_device_.tensors(); }

  /// Fills out and lse with NaN, the bands around them with a pattern.
  void poison() {
    host_.poison_results();
    REQUIRE(on_device_.send_results());
  }
  /// The bytes of out, then of lse, as the device has them when it is done.
  std::vector<std::vector<char>> results() {
    REQUIRE(gpu_.device->synchronize(nullptr));
    REQUIRE(on_device_.fetch_results());
    CHECK(host_.guards_intact());
    return host_.results();
  }
  /// Those of one run on poisoned memory.
  std::vector<std::vector<char>> results_of(const attune::Plan& plan) {
    poison();
    const attune::Status status = plan.run(tensors());
    REQUIRE_MESSAGE(status, (status ? "" : status.error().message));
    return results();
  }

 private:
  static attune::DeviceOperands mirror(GpuEngine& gpu, attune::OperandBuffers& host) {
    auto mirrored = attune::DeviceOperands::mirror(*gpu.device, host);
    REQUIRE_MESSAGE(mirrored, (mirrored ? "" : mirrored.error().message));
    return std::move(*mirrored);
  }

  GpuEngine& gpu_;
  attune::OperandBuffers host_;
  attune::DeviceOperands on_device_;
};

/// Why `out` is not close enough to `oracle`, or "". Both are dense rows of `columns` elements.
/// Rows are taken together by 32, so that a wrong tile cannot hide behind larger rows, and one
/// element near 0 says nothing. The bound is four times the accuracy rule's, which goes for all.
inline std::string far_rows(attune::Dtype dtype, std::int64_t columns, const std::vector<char>& out,
                            const std::vector<char>& oracle) {
  constexpr std::int64_t kRows = 32;
  const double bound = dtype == attune::Dtype::kF32   ? 2e-5
                       : dtype == attune::Dtype::kF16 ? 4e-3
                                                      : 3.2e-2;
  const auto elements = static_cast<std::int64_t>(out.size() / attune::dtype_size(dtype));
  for (std::int64_t first = 0; first < elements; first += kRows * columns) {
    double error = 0, size = 0;
    for (std::int64_t i = first; i < std::min(elements, first + kRows * columns); ++i) {
      const double value = attune::load_float(out.data(), dtype, i);
      const double expected = attune::load_float(oracle.data(), dtype, i);
      const bool finite = std::isfinite(expected);
      if (finite != std::isfinite(value) ||
          (!finite && std::isnan(value) != std::isnan(expected))) {
        return "row " + std::to_string(i / columns) + " column " + std::to_string(i % columns) +
               " is " + std::to_string(value) + ", not " + std::to_string(expected);
      }
      if (!finite) continue;
      error += (value - expected) * (value - expected);
      size += expected * expected;
    }
    if (std::sqrt(error) > bound * std::sqrt(size) + 1e-5) {
      return "rows from " + std::to_string(first / columns) + " on have a relative error of " +
             std::to_string(std::sqrt(error / size)) + ", allowed " + std::to_string(bound);
    }
  }
  return "";
}

/// The same for the f32 values of lse: 1e-4 · max(1, |lse|), infinities where the oracle has them.
inline std::string far_lse(const std::vector<char>& out, const std::vector<char>& oracle) {
  for (std::int64_t i = 0; i < static_cast<std::int64_t>(out.size() / sizeof(float)); ++i) {
    const double value = attune::load_float(out.data(), attune::Dtype::kF32, i);
    const double expected = attune::load_float(oracle.data(), attune::Dtype::kF32, i);
    if (value == expected || (std::isnan(value) && std::isnan(expected))) continue;
    if (!(std::abs(value - expected) <= 1e-4 * std::max(1.0, std::abs(expected)))) {
      return "lse of row " + std::to_string(i) + " is " + std::to_string(value) + ", not " +
             std::to_string(expected);
    }
  }
  return "";
}

/// Runs both plans on the same operands: "" if they agree, else how they do not.
inline std::string disagreement(GpuEngine& gpu, const attune::Plan& plan, const attune::Plan& naive,
                                std::uint64_t seed) {
  DeviceCase operands(gpu, plan.problem(), plan.shape(), seed);
  const auto results = operands.results_of(plan);
  const auto oracle = operands.results_of(naive);
  std::string far =
      far_rows(plan.problem().dtype, plan.problem().head_dim_v, results[0], oracle[0]);
  if (far.empty() && results.size() > 1) far = far_lse(results[1], oracle[1]);
  return far;
}
