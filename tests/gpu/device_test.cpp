// SPDX-License-Identifier: Apache-2.0
// The CUDA device on a real GPU: driver, compiler and device together.
#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "src/codegen/cuda/flatten.h"
#include "src/runtime/cuda/cuda_device.h"
#include "src/runtime/cuda/cuda_graph.h"
#include "src/runtime/cuda/locate.h"
#include "tests/gpu/gpu_engine.h"
#include "tests/runtime/cuda/skip.h"

using attune::Launch;

namespace {

constexpr int kThreads = 128;

// Kernels reach memory by the templates' primitives only, so that a simulated GPU runs them, too.
constexpr const char* kSaxpy = R"(
#include <device/global.cuh>
#include <device/grid.cuh>
namespace attune {
struct Params { const float* x; float* y; int n; float a; };
extern "C" __global__ __launch_bounds__(128) void saxpy(const __grid_constant__ Params p) {
  const int i = int(block_index()) * 128 + thread_index();
  if (i < p.n) store_global(p.y + i, load_global(p.y + i) + p.a * load_global(p.x + i));
}
}
)";

/// One source from a kernel and the templates that it includes.
std::string flattened(const std::string& kernel) {
  return attune::flatten(kernel, "kernel.cu", attune::embedded_template).value();
}

/// The kernel's struct, as the host lays it out.
struct SaxpyParams {
  const float* x;
  float* y;
  int n;
  float a;
};

/// cuda:0 with a compiler, or null with the test case skipped. A device that is there and does not
/// open is a failure.
std::unique_ptr<attune::Device> device_or_skip() {
  const attune::CudaDriver driver = attune::locate_cuda_driver();
  if (driver.devices.empty()) {
    say_skipped("an NVIDIA GPU", driver.problem);
    return nullptr;
  }
  if (!nvrtc_or_skip()) return nullptr;
  auto device = attune::open_cuda_device(0);
  REQUIRE_MESSAGE(device, (device ? "" : device.error().message));
  return std::move(*device);
}

std::shared_ptr<const attune::LoadedKernel> kernel_of(attune::Device& device,
                                                      const std::string& source,
                                                      const std::string& entry) {
  const auto binary = device.compile(flattened(source), entry);
  REQUIRE_MESSAGE(binary, (binary ? "" : binary.error().message + binary.error().detail));
  auto kernel = device.load(*binary);
  REQUIRE_MESSAGE(kernel, (kernel ? "" : kernel.error().message));
  return std::move(*kernel);
}

std::unique_ptr<attune::DeviceMemory> memory_of(attune::Device& device,
                                                const std::vector<float>& values) {
  auto memory = device.allocate(values.size() * sizeof(float));
  REQUIRE_MESSAGE(memory, (memory ? "" : memory.error().message));
  REQUIRE(device.copy_to_device((*memory)->data(), values.data(), values.size() * sizeof(float)));
  return std::move(*memory);
}

std::vector<float> values_of(attune::Device& device, const attune::DeviceMemory& memory) {
  std::vector<float> values(memory.bytes() / sizeof(float));
  REQUIRE(device.copy_to_host(values.data(), memory.data(), memory.bytes()));
  return values;
}

/// x and y of n elements on the device, and the launch that adds a * x to y.
struct Saxpy {
  Saxpy(attune::Device& device, const attune::LoadedKernel* kernel, int n, float a)
      : x(memory_of(device, std::vector<float>(static_cast<std::size_t>(n), 2.0f))),
        y(memory_of(device, std::vector<float>(static_cast<std::size_t>(n), 1.0f))),
        params{static_cast<const float*>(x->data()), static_cast<float*>(y->data()), n, a} {
    launch.kernel = kernel;
    launch.args = &params;
    launch.args_bytes = sizeof params;
    launch.tasks = (n + kThreads - 1) / kThreads;
    launch.threads = kThreads;
  }
  std::unique_ptr<attune::DeviceMemory> x, y;
  SaxpyParams params;
  Launch launch;
};

}  // namespace

TEST_SUITE("gpu") {
  TEST_CASE("the device's target has the limits of a GPU") {
    const auto device = device_or_skip();
    if (!device) return;
    const attune::Target& target = device->target();
    CHECK(target.is_gpu());
    CHECK_FALSE(target.name.empty());
    CHECK(target.units >= 1);
    CHECK(target.shared_bytes >= 64 << 10);
    CHECK(target.unit_shared_bytes >= target.shared_bytes);
    CHECK(target.unit_registers >= 65536);
    CHECK(target.l2_bytes > 0);
    CHECK(target.memory_bytes >= std::int64_t{1} << 30);
  }

  TEST_CASE("bytes come back from the GPU as they went there") {
    const auto device = device_or_skip();
    if (!device) return;
    for (const std::size_t size : {1, 63, 4096, 3 << 20}) {
      std::vector<float> sent(size);
      for (std::size_t i = 0; i < size; ++i) sent[i] = static_cast<float>(i % 8191);
      const auto memory = memory_of(*device, sent);
      CHECK(values_of(*device, *memory) == sent);
      CHECK(reinterpret_cast<std::uintptr_t>(memory->data()) % 64 == 0);
    }
  }

  TEST_CASE("a compiled kernel computes, at sizes around a block's") {
    const auto device = device_or_skip();
    if (!device) return;
    const auto kernel = kernel_of(*device, kSaxpy, "saxpy");
    for (const int n : {1, kThreads - 1, kThreads, kThreads + 1, 1'000'003}) {
      const Saxpy saxpy(*device, kernel.get(), n, 0.5f);
      REQUIRE(device->run(saxpy.launch, nullptr));
      REQUIRE(device->synchronize(nullptr));
      CHECK(values_of(*device, *saxpy.y) == std::vector<float>(static_cast<std::size_t>(n), 2.0f));
    }
  }

  TEST_CASE("a grid may have more blocks than 65,535") {
    const auto device = device_or_skip();
    if (!device) return;
    const auto kernel = kernel_of(*device, kSaxpy, "saxpy");
    Saxpy saxpy(*device, kernel.get(), 1, 1.0f);
    // All but the first find nothing to do.
    saxpy.launch.tasks = is_simulated(device->target()) ? 66'000 : 1'000'000;
    saxpy.launch.threads = 32;
    REQUIRE(device->run(saxpy.launch, nullptr));
    CHECK(values_of(*device, *saxpy.y)[0] == 3.0f);
  }

  TEST_CASE("a block gets all the shared memory that the target names") {
    const auto device = device_or_skip();
    if (!device) return;
    const auto kernel = kernel_of(*device, R"(
#include <device/barrier.cuh>
#include <device/global.cuh>
#include <device/grid.cuh>
#include <device/shared.cuh>
namespace attune {
struct Params { int* sums; int words; };
extern "C" __global__ void fill(const __grid_constant__ Params p) {
  const SharedPtr<u32> words = shared_memory<u32>();
  for (int i = thread_index(); i < p.words; i += 64) store_shared(words + i, u32(i));
  sync_block();
  if (thread_index() == 0) {
    int wrong = 0;
    for (int i = 0; i < p.words; ++i) wrong += load_shared(words + i) != u32(i);
    store_global(p.sums + block_index(), wrong);
  }
}
}
)",
                                  "fill");
    const auto sums = memory_of(*device, {-1.0f, -1.0f});
    struct {
      void* sums;
      int words;
    } const params{sums->data(), static_cast<int>(device->target().shared_bytes / 4)};
    Launch launch;
    launch.kernel = kernel.get();
    launch.args = &params;
    launch.args_bytes = sizeof params;
    launch.tasks = 2;
    launch.threads = 64;
    launch.shared_bytes = device->target().shared_bytes;
    const attune::Status status = device->run(launch, nullptr);
    REQUIRE_MESSAGE(status, (status ? "" : status.error().message));
    CHECK(values_of(*device, *sums) == std::vector<float>{0.0f, 0.0f});  // Integer 0 is float 0.
    launch.shared_bytes += 4;
    CHECK_FALSE(device->run(launch, nullptr));
  }

  TEST_CASE("events measure a kernel that waits for a known time") {
    const auto device = device_or_skip();
    if (!device) return;
    if (is_simulated(device->target())) {
      say_skipped("a real GPU", "a simulated one has no clock that kernels can read");
      return;
    }
    const auto kernel = kernel_of(*device, R"(
struct Params { long long nanoseconds; };
__device__ long long now() {
  long long time;
  asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(time));
  return time;
}
extern "C" __global__ void wait(const __grid_constant__ Params p) {
  const long long begin = now();
  while (now() - begin < p.nanoseconds) {
  }
}
)",
                                  "wait");
    const long long nanoseconds = 5'000'000;
    Launch launch;
    launch.kernel = kernel.get();
    launch.args = &nanoseconds;
    launch.args_bytes = sizeof nanoseconds;
    launch.tasks = 1;
    const auto time = device->time_us(launch, 4);
    REQUIRE(time);
    // The clock that the kernel reads may advance in steps of a millisecond.
    CHECK(*time > 3'900);
    CHECK(*time < 50'000);
  }

  TEST_CASE("a captured graph replays its launches") {
    const auto device = device_or_skip();
    if (!device) return;
    const auto api = attune::open_driver();
    REQUIRE(api);
    const auto context = attune::CudaContext::open(*api, 0);
    REQUIRE(context);
    const auto stream = attune::make_stream(*context);
    REQUIRE(stream);
    const auto kernel = kernel_of(*device, kSaxpy, "saxpy");
    const Saxpy saxpy(*device, kernel.get(), 1000, 0.5f);  // Adds 1 each time.
    const auto graph = attune::CudaGraph::capture(*context, stream->get(), [&] {
      const attune::Status first = device->run(saxpy.launch, stream->get());
      return first ? device->run(saxpy.launch, stream->get()) : first;
    });
    REQUIRE_MESSAGE(graph, (graph ? "" : graph.error().message));
    CHECK(values_of(*device, *saxpy.y)[0] == 1.0f);  // Captured, not run.
    for (int i = 0; i < 5; ++i) REQUIRE(graph->launch(stream->get()));
    REQUIRE(device->synchronize(stream->get()));
    CHECK(values_of(*device, *saxpy.y) == std::vector<float>(1000, 11.0f));
  }

  TEST_CASE("two threads with a stream each share one kernel") {
    const auto device = device_or_skip();
    if (!device) return;
    const auto api = attune::open_driver();
    REQUIRE(api);
    const auto context = attune::CudaContext::open(*api, 0);
    REQUIRE(context);
    const auto kernel = kernel_of(*device, kSaxpy, "saxpy");
    const int n = is_simulated(device->target()) ? 1000 : 100'000;
    const Saxpy first(*device, kernel.get(), n, 0.5f);
    const Saxpy second(*device, kernel.get(), n, 1.0f);
    const auto run_often = [&](const Saxpy& saxpy, bool& done) {
      const auto stream = attune::make_stream(*context);
      if (!stream) return;
      for (int i = 0; i < 200; ++i) {
        if (!device->run(saxpy.launch, stream->get())) return;
      }
      done = device->synchronize(stream->get()).has_value();
    };
    bool first_done = false, second_done = false;
    std::thread thread([&] { run_often(first, first_done); });
    run_often(second, second_done);
    thread.join();
    REQUIRE(first_done);
    REQUIRE(second_done);
    CHECK(values_of(*device, *first.y) == std::vector<float>(static_cast<std::size_t>(n), 201.0f));
    CHECK(values_of(*device, *second.y) == std::vector<float>(static_cast<std::size_t>(n), 401.0f));
  }

  TEST_CASE("what the GPU cannot do is refused, and it serves on") {
    const auto device = device_or_skip();
    if (!device) return;
    const auto kernel = kernel_of(*device, kSaxpy, "saxpy");
    const Saxpy saxpy(*device, kernel.get(), 64, 0.5f);
    Launch wrong = saxpy.launch;
    wrong.threads = kThreads + 1;  // Over the kernel's launch bounds.
    CHECK_FALSE(device->run(wrong, nullptr));
    wrong = saxpy.launch;
    wrong.tasks = std::int64_t{1} << 31;
    CHECK_FALSE(device->run(wrong, nullptr));

    const auto too_much = device->allocate(std::size_t{1} << 50);
    REQUIRE_FALSE(too_much);
    CHECK(too_much.error().message.find("CUDA_ERROR_OUT_OF_MEMORY") != std::string::npos);

    const std::string source = flattened(kSaxpy);
    const auto binary = device->compile(source, "saxpy");
    REQUIRE(binary);
    CHECK_FALSE(device->load({"cubin", binary->bytes, "daxpy", {}}));
    CHECK_FALSE(
        device->load({"cubin", binary->bytes.substr(0, binary->bytes.size() / 2), "saxpy", {}}));
    // Code for an older generation is a whole cubin, and not for this device.
    const auto nvrtc = nvrtc_or_skip();
    const char* other = device->target().arch == "sm_75" ? "sm_80" : "sm_75";
    const auto foreign = nvrtc->compile(source, "saxpy", other, attune::CudaOutput::kCubin);
    REQUIRE(foreign);
    CHECK_FALSE(device->load({"cubin", foreign->bytes, "saxpy", {}}));

    REQUIRE(device->run(saxpy.launch, nullptr));
    CHECK(values_of(*device, *saxpy.y) == std::vector<float>(64, 2.0f));
  }
}
