// SPDX-License-Identifier: Apache-2.0
// The run-time compiler itself, where this machine has one. No GPU is needed.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "src/runtime/cuda/cubin.h"
#include "tests/runtime/cuda/fake_device.h"
#include "tests/runtime/cuda/skip.h"

using attune::CudaOutput;

namespace {

constexpr const char* kSaxpy = R"(
extern "C" __global__ void saxpy(float a, const float* x, float* y, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) y[i] += a * x[i];
}
)";

// Needs far more than the 32 registers that two blocks of 1,024 threads leave to each.
constexpr const char* kSpilling = R"(
extern "C" __global__ __launch_bounds__(1024, 2) void spilling(float* x) {
  __shared__ float shared[64];
  float a[96];
  for (int i = 0; i < 96; ++i) a[i] = x[i * 1024 + threadIdx.x];
  shared[threadIdx.x & 63] = a[3];
  __syncthreads();
#pragma unroll 1
  for (int k = 0; k < 10; ++k) {
#pragma unroll
    for (int i = 0; i < 96; ++i) a[i] = a[i] * a[(i + 17) % 96] + shared[(i + k) & 63];
  }
  for (int i = 0; i < 96; ++i) x[i * 1024 + threadIdx.x] = a[i];
}
)";

/// A unit that takes seconds: kernels of some thousand steps each.
std::string slow_unit() {
  std::string unit;
  for (int kernel = 0; kernel < 12; ++kernel) {
    unit += "extern \"C\" __global__ void slow" + std::to_string(kernel) + R"((float* x) {
  float a[64];
#pragma unroll
  for (int i = 0; i < 64; ++i) a[i] = x[i * 32 + threadIdx.x];
#pragma unroll
  for (int r = 0; r < 8; ++r)
#pragma unroll
    for (int i = 0; i < 64; ++i) a[i] += a[(i * 7 + r) % 64] * x[i + r];
#pragma unroll
  for (int i = 0; i < 64; ++i) x[i * 32 + threadIdx.x] = a[i];
}
)";
  }
  return unit;
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a kernel compiles for every architecture to a complete cubin, twice the same") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    for (const char* arch : {"sm_75", "sm_80", "sm_86", "sm_89", "sm_90a", "sm_100a", "sm_120a"}) {
      CAPTURE(arch);
      const auto& known = nvrtc->architectures();
      if (std::find(known.begin(), known.end(), arch) == known.end()) {
        CHECK(nvrtc->major() == 12);  // Blackwell is there from 12.8 on.
        CHECK(nvrtc->minor() < 8);
        continue;
      }
      const auto first = nvrtc->compile(kSaxpy, "saxpy", arch, CudaOutput::kCubin);
      const auto second = nvrtc->compile(kSaxpy, "saxpy", arch, CudaOutput::kCubin);
      REQUIRE_MESSAGE(first, error_of(first));
      REQUIRE(second);
      CHECK(first->bytes == second->bytes);
      CHECK(attune::check_cubin(first->bytes));
      CHECK(first->facts.registers >= 4);
      CHECK(first->facts.spill_bytes == 0);
      CHECK(first->facts.compile_ms > 0);
      const std::string option = std::string("--gpu-architecture=") + arch;
      const auto& options = first->options;
      CHECK(std::find(options.begin(), options.end(), option) != options.end());
    }
  }

  TEST_CASE("the compiler's report gives a kernel's registers, spills and shared memory") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto compiled = nvrtc->compile(kSpilling, "spilling", "sm_80", CudaOutput::kCubin);
    REQUIRE_MESSAGE(compiled, error_of(compiled));
    CHECK(compiled->facts.registers == 32);
    CHECK(compiled->facts.spill_bytes > 0);
    CHECK(compiled->facts.shared_bytes == 256);
    if (nvrtc->major() >= 13) CHECK(compiled->facts.barriers == 1);
    CHECK(contains(compiled->log, "spilling"));
  }

  TEST_CASE("PTX comes as text for the architecture's virtual form") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto compiled = nvrtc->compile(kSaxpy, {}, "sm_90a", CudaOutput::kPtx);
    REQUIRE_MESSAGE(compiled, error_of(compiled));
    CHECK(contains(compiled->bytes, ".target sm_90a"));
    CHECK(contains(compiled->bytes, ".entry saxpy"));
    CHECK(compiled->bytes.find('\0') == std::string::npos);
  }

  TEST_CASE("a compile error has the line in its message and the log as detail") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto wrong = nvrtc->compile("extern \"C\" __global__ void k() {\n  y = 3;\n}\n", "k",
                                      "sm_80", CudaOutput::kCubin);
    CHECK(contains(error_of(wrong), "kernel.cu(2)"));
    CHECK(wrong.error().code == attune::ErrorCode::kCompile);
    CHECK(contains(wrong.error().detail, "identifier \"y\" is undefined"));
    CHECK(contains(wrong.error().detail, "1 error detected"));
    // What only the assembler rejects is one too.
    const auto assembly =
        nvrtc->compile("extern \"C\" __global__ void k() { asm volatile(\"no.such.op;\"); }", "k",
                       "sm_80", CudaOutput::kCubin);
    CHECK(contains(error_of(assembly), "ptxas"));
    CHECK(assembly.error().code == attune::ErrorCode::kCompile);
  }

  TEST_CASE("a unit without the kernel is an error that lists the kernels it has") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto other = nvrtc->compile(kSaxpy, "daxpy", "sm_80", CudaOutput::kCubin);
    CHECK(contains(error_of(other), "`daxpy`"));
    CHECK(contains(error_of(other), "it has saxpy"));
    const auto none = nvrtc->compile("", "saxpy", "sm_80", CudaOutput::kCubin);
    CHECK(contains(error_of(none), "it has none"));
  }

  TEST_CASE("an unknown architecture is answered with those that the compiler knows") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    for (const char* arch : {"sm_81", "sm_80a", "sm_", "", "compute_80", "x86-64-v3"}) {
      const auto wrong = nvrtc->compile(kSaxpy, "saxpy", arch, CudaOutput::kCubin);
      const std::string error = error_of(wrong);
      CHECK(wrong.error().code == attune::ErrorCode::kUnsupported);
      CHECK(contains(error, "`" + std::string(arch) + "`"));
      CHECK(contains(error, "sm_75, sm_80"));
      CHECK(contains(error, "sm_90a"));
    }
  }

  TEST_CASE("an option that the compiler refuses is named") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    attune::CudaCompileOptions options;
    options.extra = {"--no-such-option"};
    const auto wrong = nvrtc->compile(kSaxpy, "saxpy", "sm_80", CudaOutput::kCubin, options);
    CHECK(contains(error_of(wrong), "--no-such-option"));
    CHECK(wrong.error().code == attune::ErrorCode::kInvalidArgument);
    options.extra = {"-DN=7"};
    const auto right = nvrtc->compile("extern \"C\" __global__ void k(int* p) { *p = N; }", "k",
                                      "sm_80", CudaOutput::kCubin, options);
    REQUIRE(right);
    CHECK(right->options.back() == "-DN=7");
  }

  TEST_CASE("compiling over the time limit is cancelled") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    if (!nvrtc->can_cancel()) return say_skipped("NVRTC 12.8 or newer", nvrtc->name());
    attune::CudaCompileOptions options;
    options.time_limit = 0.2;
    const auto slow = nvrtc->compile(slow_unit(), "slow0", "sm_80", CudaOutput::kCubin, options);
    CHECK(contains(error_of(slow), "limit of 0.2 s"));
    CHECK(slow.error().code == attune::ErrorCode::kCompile);
    CHECK(nvrtc->compile(kSaxpy, "saxpy", "sm_80", CudaOutput::kCubin));  // It still serves.
  }

  TEST_CASE("compilations in parallel give what they give one after the other") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const auto alone = nvrtc->compile(kSpilling, "spilling", "sm_80", CudaOutput::kCubin);
    REQUIRE(alone);
    std::vector<std::string> bytes(4);
    std::vector<std::thread> threads;
    for (std::string& own : bytes) {
      threads.emplace_back([&own, &nvrtc] {
        const auto compiled = nvrtc->compile(kSpilling, "spilling", "sm_80", CudaOutput::kCubin);
        if (compiled) own = compiled->bytes;
      });
    }
    for (std::thread& thread : threads) thread.join();
    for (const std::string& own : bytes) CHECK(own == alone->bytes);
  }

  TEST_CASE("a library that is no NVRTC, or none at all, is an error that says how to get one") {
    for (const char* file : {"/no/such/libnvrtc.so", "libm.so.6"}) {
      const auto nvrtc = attune::Nvrtc::open(file);
      CHECK(contains(error_of(nvrtc), file));
      CHECK(contains(error_of(nvrtc), "./dev setup"));
      CHECK(contains(error_of(nvrtc), "$ATTUNE_NVRTC"));
      CHECK(nvrtc.error().code == attune::ErrorCode::kUnsupported);
    }
  }

  TEST_CASE("the same compiler has the same name, which tells its release") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    const std::string release = "NVRTC " + std::to_string(nvrtc->major()) + "." +
                                std::to_string(nvrtc->minor()) + " build ";
    CHECK(nvrtc->name().starts_with(release));
    CHECK(nvrtc->name().size() > release.size() + 6);
    CHECK(attune::Nvrtc::find()->get() == nvrtc.get());
  }

  TEST_CASE("a device compiles for its own architecture, and loads what it compiled") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    FakeDriver driver;
    driver.version = nvrtc->major() * 1000;
    driver.kernels[0].name = "saxpy";
    const auto api = driver.api();
    REQUIRE(api);
    const auto device = attune::open_cuda_device(*api, 0, nvrtc);
    REQUIRE(device);
    CHECK((*device)->compiler() == nvrtc->name());
    const auto binary = (*device)->compile(kSaxpy, "saxpy");
    REQUIRE_MESSAGE(binary, error_of(binary));
    CHECK(binary->kind == "cubin");
    CHECK(binary->entry == "saxpy");
    CHECK(binary->facts.registers >= 4);
    CHECK((*device)->load(*binary));
    const auto assembly = (*device)->assembly(kSaxpy);
    REQUIRE(assembly);
    CHECK(contains(*assembly, ".target sm_90a"));
  }

  TEST_CASE("a driver older than the compiler is told before anything is compiled") {
    const auto nvrtc = nvrtc_or_skip();
    if (!nvrtc) return;
    FakeDriver driver;
    driver.version = (nvrtc->major() - 1) * 1000 + 40;
    const auto api = driver.api();
    REQUIRE(api);
    const auto device = attune::open_cuda_device(*api, 0, nvrtc);
    REQUIRE(device);
    const auto binary = (*device)->compile(kSaxpy, "saxpy");
    CHECK(contains(error_of(binary), "CUDA " + std::to_string(nvrtc->major() - 1) + ".4"));
    CHECK(contains(error_of(binary), "update the driver"));
    CHECK(binary.error().code == attune::ErrorCode::kUnsupported);
  }
}
