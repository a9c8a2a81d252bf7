// SPDX-License-Identifier: Apache-2.0
// Kernels of a few lines, written inside a test, for trying one primitive or one check.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "src/codegen/cuda/flatten.h"
#include "tests/simulator/simulated.h"

/// What a tiny kernel gets: `Args`. Its body sees them as `a`, the thread's number as `t`.
struct TinyArgs {
  const void* in = nullptr;
  void* out = nullptr;
  long long n = 0;
};

/// The body of a kernel, compiled once. Lines are counted from the first one of the body, so that
/// a test can name the line that a finding must name.
class TinyKernel {
 public:
  explicit TinyKernel(const std::string& body, int compute_capability = 90) : body_(body) {
    const std::string unit = R"(#include <device/barrier.cuh>
#include <device/convert.cuh>
#include <device/cp_async.cuh>
#include <device/global.cuh>
#include <device/grid.cuh>
#include <device/ldmatrix.cuh>
#include <device/math.cuh>
#include <device/mma.cuh>
#include <device/shared.cuh>
#include <device/shuffle.cuh>
namespace attune {
struct Args { const void* in; void* out; Index n; };
extern "C" __global__ void tiny(const __grid_constant__ Args a) {
  const int t = thread_index();
  const SharedPtr<u32> memory = shared_memory<u32>();
#line 1 "tiny.cu"
)" + body + "\n}\n}\n";
    auto source = attune::flatten(unit, "tiny.cu", attune::sim::simulated_templates());
    REQUIRE_MESSAGE(source, (source ? "" : source.error().message));
    const attune::sim::UnitCompiler compiler(ATTUNE_SIMULATOR_CACHE);
    auto built = compiler.build(*source, "tiny", compute_capability);
    REQUIRE_MESSAGE(built, (built ? "" : built.error().message + "\n" + built.error().detail));
    unit_ = *built;
  }

  int threads = 64;
  int blocks = 1;
  std::uint32_t shared_bytes = 1024;
  std::uint64_t seed = 1;
  int workers = 1;
  bool count_requests = false;
  attune::sim::GlobalMemory memory;
  TinyArgs args;

  attune::sim::LaunchResult run() const {
    attune::sim::Kernel kernel;
    kernel.function = unit_->function();
    kernel.args = &args;
    kernel.threads = threads;
    kernel.shared_bytes = shared_bytes;
    kernel.memory = &memory;
    kernel.seed = seed;
    kernel.count_requests = count_requests;
    return attune::sim::launch(kernel, static_cast<std::uint32_t>(blocks), workers);
  }

  /// The line of the body that `mark` stands in, counted from 1.
  unsigned line_of(const std::string& mark) const {
    const auto at = body_.find(mark);
    REQUIRE(at != std::string::npos);
    unsigned line = 1;
    for (std::size_t i = 0; i < at; ++i) line += body_[i] == '\n';
    return line;
  }

  /// Runs with several seeds and expects the same rule to be broken in each, at the marked lines in
  /// this order.
  void expect(attune::sim::Check check, const std::vector<std::string>& marks) {
    for (seed = 1; seed <= 8; ++seed) {
      const auto result = run();
      REQUIRE_MESSAGE(result.finding.has_value(), "nothing was found with seed ", seed);
      const attune::sim::Finding& finding = *result.finding;
      INFO(finding.text());
      CHECK(finding.check == check);
      std::vector<unsigned> lines, wanted;
      for (const auto& place : finding.places) lines.push_back(place.line);
      for (const auto& mark : marks) wanted.push_back(line_of(mark));
      CHECK(lines == wanted);
    }
    seed = 1;
  }

  /// Runs with several seeds and expects no finding.
  void expect_clean() {
    for (seed = 1; seed <= 8; ++seed) {
      const auto result = run();
      CHECK_MESSAGE(!result.finding, (result.finding ? result.finding->text() : ""));
    }
    seed = 1;
  }

 private:
  std::string body_;
  std::shared_ptr<const attune::sim::Unit> unit_;
};
