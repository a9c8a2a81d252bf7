// SPDX-License-Identifier: Apache-2.0
// What the CUDA device asks of the driver, seen from a fake one.
#include <doctest/doctest.h>

#include <cstring>
#include <thread>
#include <vector>

#include "src/runtime/cuda/cuda_graph.h"
#include "src/runtime/cuda/device_target.h"
#include "src/runtime/cuda/driver_release.h"
#include "tests/runtime/cuda/fake_device.h"

using attune::Binary;
using attune::Launch;

TEST_SUITE("host") {
  TEST_CASE("the target is what the driver tells, with memory rounded to GiB") {
    FakeDriver driver;
    driver.total_memory = 85'021'163'520;  // 79.18 GiB, as an H100 of 80 GB has it.
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const attune::Target& target = (*device)->target();
    CHECK(target.arch == "sm_90a");
    CHECK(target.name == "Fake H100");
    CHECK(target.units == 132);
    CHECK(target.l2_bytes == 50 << 20);
    CHECK(target.shared_bytes == 227 << 10);
    CHECK(target.unit_shared_bytes == 228 << 10);
    CHECK(target.unit_registers == 65536);
    CHECK(target.memory_bytes == std::int64_t{79} << 30);
    CHECK((*device)->workers() == 0);
    CHECK_FALSE((*device)->uses_host_memory());
  }

  TEST_CASE("a capability maps to the architecture whose code it runs") {
    const std::pair<std::pair<int, int>, const char*> known[] = {
        {{7, 5}, "sm_75"}, {{8, 0}, "sm_80"},  {{8, 6}, "sm_86"},    {{8, 7}, "sm_87"},
        {{8, 9}, "sm_89"}, {{9, 0}, "sm_90a"}, {{10, 0}, "sm_100a"}, {{12, 0}, "sm_120a"},
        {{8, 8}, "sm_87"},  // Newer than those known, of the same generation.
    };
    for (const auto& [capability, arch] : known) {
      const auto found = attune::arch_of_capability(capability.first, capability.second);
      REQUIRE(found);
      CHECK(*found == arch);
    }
    // Code for sm_100a and sm_120a runs on that capability alone.
    for (const auto& [major, minor] : {std::pair{3, 5}, {12, 7}, {10, 9}, {99, 0}}) {
      const auto found = attune::arch_of_capability(major, minor);
      CHECK(contains(error_of(found), std::to_string(major) + "." + std::to_string(minor)));
    }
  }

  TEST_CASE("a launch reaches the driver bit for bit") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    Launch launch = fake_launch(kernel->get());
    launch.tasks = 2147483647;  // More than the 65,535 of the other axes of a grid.
    launch.threads = 384;
    launch.shared_bytes = 1000;
    const auto stream = reinterpret_cast<attune::CuStream>(std::uintptr_t{0x5757});
    REQUIRE((*device)->run(launch, stream));
    REQUIRE(driver.launches.size() == 1);
    const FakeLaunch& seen = driver.launches[0];
    CHECK(seen.kernel == "kernel");
    CHECK(seen.grid[0] == 2147483647);
    CHECK(seen.grid[1] * seen.grid[2] == 1);
    CHECK(seen.block[0] == 384);
    CHECK(seen.block[1] * seen.block[2] == 1);
    CHECK(seen.shared_bytes == 1000);
    CHECK(seen.stream == stream);
    REQUIRE(seen.parameters.size() == sizeof kFakeArguments);
    CHECK(std::memcmp(seen.parameters.data(), &kFakeArguments, sizeof kFakeArguments) == 0);
  }

  TEST_CASE("a launch of no tasks launches nothing") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    Launch launch = fake_launch(kernel->get());
    launch.tasks = 0;
    CHECK((*device)->run(launch, nullptr));
    const auto time = (*device)->time_us(launch, 10);
    REQUIRE(time);
    CHECK(*time == 0);
    CHECK(driver.calls("cuLaunchKernel") == 0);
  }

  TEST_CASE("what exceeds a limit is refused with both numbers and without the driver") {
    FakeDriver driver;
    driver.kernels[0].max_threads = 256;
    driver.kernels[0].static_shared = 1024;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    const Launch good = fake_launch(kernel->get());
    const auto refused = [&](auto change, const std::string& asked, const std::string& limit) {
      Launch launch = good;
      change(launch);
      const std::string error = error_of((*device)->run(launch, nullptr));
      CHECK_MESSAGE(contains(error, asked), error);
      CHECK_MESSAGE(contains(error, limit), error);
      CHECK(contains(error, "`kernel`"));
      CHECK_FALSE((*device)->time_us(launch, 3));
    };
    refused([](Launch& l) { l.threads = 257; }, "257", "256");
    refused([](Launch& l) { l.threads = 0; }, "0 threads", "256");
    refused([](Launch& l) { l.shared_bytes = (226 << 10) + 1; }, "231425", "231424");
    refused([](Launch& l) { l.shared_bytes = -1; }, "-1", "231424");
    refused([](Launch& l) { l.shared_bytes = std::int64_t{1} << 40; }, "1099511627776", "231424");
    refused([](Launch& l) { l.tasks = 2147483648; }, "2147483648", "2147483647");
    refused([](Launch& l) { l.tasks = -1; }, "-1", "2147483647");
    refused([](Launch& l) { l.args_bytes = 4; }, "4 bytes", "takes 8");
    CHECK(driver.calls("cuLaunchKernel") == 0);
    CHECK((*device)->run(good, nullptr));
    CHECK_FALSE((*device)->time_us(good, 0));
  }

  TEST_CASE("shared memory is asked for once, and only when the default does not do") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    Launch launch = fake_launch(kernel->get());
    for (const std::int64_t bytes : {0, 4096, 48 << 10}) {  // Every kernel has this much.
      launch.shared_bytes = bytes;
      REQUIRE((*device)->run(launch, nullptr));
    }
    CHECK(driver.calls("cuFuncSetAttribute") == 0);
    for (const std::int64_t bytes : {100 << 10, 100 << 10, 60 << 10, 100 << 10}) {
      launch.shared_bytes = bytes;
      REQUIRE((*device)->run(launch, nullptr));
    }
    CHECK(driver.calls("cuFuncSetAttribute") == 1);
    launch.shared_bytes = 227 << 10;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&device, launch] {
        for (int k = 0; k < 50; ++k) static_cast<void>((*device)->run(launch, nullptr));
      });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(driver.calls("cuFuncSetAttribute") == 2);
    CHECK(driver.launches.size() == 7 + 200);  // None was refused for shared memory.
  }

  TEST_CASE("an old driver loads modules, a new one libraries") {
    for (const bool old : {false, true}) {
      FakeDriver driver;
      if (old) {
        driver.absent = {"cuLibraryLoadData",   "cuLibraryUnload", "cuLibraryGetKernel",
                         "cuKernelGetFunction", "cuFuncLoad",      "cuFuncGetParamInfo"};
      }
      {
        const auto device = open_fake_device(driver);
        REQUIRE(device);
        const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
        REQUIRE(kernel);
        CHECK((*device)->run(fake_launch(kernel->get()), nullptr));
        CHECK(driver.calls("cuModuleLoadData") == (old ? 1 : 0));
        CHECK(driver.calls("cuLibraryLoadData") == (old ? 0 : 1));
        CHECK(driver.calls("cuFuncLoad") == (old ? 0 : 1));
      }
      CHECK(driver.left_over() == "");
    }
  }

  TEST_CASE("time is that between two events, divided by the repeats") {
    FakeDriver driver;
    driver.kernels[0].time_us = 12.5;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    const auto time = (*device)->time_us(fake_launch(kernel->get()), 40);
    REQUIRE(time);
    CHECK(*time == doctest::Approx(12.5));
    CHECK(driver.launches.size() == 40);
  }

  TEST_CASE("launches timed together take turns, beginning with the first") {
    FakeDriver driver;
    driver.kernels[0].time_us = 30;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    const FakeArguments arguments[3] = {{0, 1}, {1, 1}, {2, 1}};
    std::vector<Launch> launches;
    for (const FakeArguments& argument : arguments) {
      launches.push_back(fake_launch(kernel->get()));
      launches.back().args = &argument;
    }
    const auto time = (*device)->time_us(launches, 7);
    REQUIRE(time);
    CHECK(*time == doctest::Approx(30));
    REQUIRE(driver.launches.size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
      std::uint32_t first = 0;
      std::memcpy(&first, driver.launches[i].parameters.data(), sizeof first);
      CHECK(first == i % 3);
    }
    CHECK(driver.calls("cuEventRecord") == 2);
    CHECK_FALSE((*device)->time_us(std::span<const Launch>(), 1));
    CHECK_FALSE((*device)->time_us(launches, 0));
    CHECK(driver.launches.size() == 7);
  }

  TEST_CASE("overwriting stays inside the memory and waits for nothing") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto memory = (*device)->allocate(1000);
    REQUIRE(memory);
    const int waits = driver.calls("cuStreamSynchronize");
    CHECK((*device)->overwrite((*memory)->data(), 1000));
    CHECK((*device)->overwrite(nullptr, 0));
    CHECK(driver.calls("cuMemsetD8Async") == 1);
    CHECK(driver.calls("cuStreamSynchronize") == waits);
    CHECK_FALSE((*device)->overwrite((*memory)->data(), 1001));
    CHECK((*device)->cache_bytes() == 50 << 20);
  }

  TEST_CASE("the driver names the CUDA release that it serves, and its own where the system does") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    CHECK((*device)->driver().starts_with("driver 13.0"));
    for (const char* line :
         {"NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.65.06  Sun Jul 27 06:54:38 UTC 2025",
          "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.65.06  Release Build  "
          "(a@b)"}) {
      CHECK(attune::driver_release(line) == "580.65.06");
    }
    for (const char* line : {"", "nothing", "NVRM version: 12", ". .. 2025"}) {
      CHECK(attune::driver_release(line) == "");
    }
  }

  TEST_CASE("bytes come back from the device as they went there") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto memory = (*device)->allocate(1000);
    REQUIRE(memory);
    CHECK((*memory)->bytes() == 1000);
    std::vector<char> sent(1000), received(1000);
    for (std::size_t i = 0; i < sent.size(); ++i) sent[i] = static_cast<char>(i * 7);
    REQUIRE((*device)->copy_to_device((*memory)->data(), sent.data(), sent.size()));
    REQUIRE((*device)->copy_to_host(received.data(), (*memory)->data(), received.size()));
    CHECK(sent == received);
    // Nothing to copy and nothing to hold are no errors.
    CHECK((*device)->copy_to_device(nullptr, nullptr, 0));
    CHECK((*device)->copy_to_host(nullptr, nullptr, 0));
    const auto nothing = (*device)->allocate(0);
    REQUIRE(nothing);
    CHECK((*nothing)->bytes() == 0);
  }

  TEST_CASE("a copy has arrived before a kernel on any stream starts") {
    FakeDriver driver;
    std::uint64_t seen = 0;
    driver.kernels[0].run = [&seen](const FakeLaunch& launch) {
      const void* address = nullptr;
      std::memcpy(&address, launch.parameters.data(), sizeof address);
      std::memcpy(&seen, address, sizeof seen);
      return attune::kCuSuccess;
    };
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    const auto memory = (*device)->allocate(8);
    REQUIRE(kernel);
    REQUIRE(memory);
    const std::uint64_t sent = 0x0123456789abcdef;
    REQUIRE((*device)->copy_to_device((*memory)->data(), &sent, sizeof sent));
    void* address = (*memory)->data();
    Launch launch = fake_launch(kernel->get());
    launch.args = &address;
    REQUIRE((*device)->run(launch, reinterpret_cast<void*>(std::uintptr_t{0x5757})));
    CHECK(seen == sent);
  }

  TEST_CASE("every thread may use the device, and keeps the context that it had") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    const auto other = reinterpret_cast<attune::CuContext>(std::uintptr_t{0x77});
    for (const attune::CuContext before : {attune::CuContext{nullptr}, other}) {
      bool done = false, kept = false;
      std::thread([&] {
        FakeDriver::set_current(before);
        auto memory = (*device)->allocate(64);
        done = memory && (*device)->run(fake_launch(kernel->get()), nullptr) &&
               (*device)->time_us(fake_launch(kernel->get()), 2) && (*device)->synchronize(nullptr);
        memory->reset();
        kept = FakeDriver::current() == before;
      }).join();
      CHECK(done);
      CHECK(kept);
    }
  }

  TEST_CASE("kernels and memory may outlive their device") {
    FakeDriver driver;
    {
      auto device = open_fake_device(driver);
      REQUIRE(device);
      auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
      auto memory = (*device)->allocate(64);
      REQUIRE(kernel);
      REQUIRE(memory);
      device->reset();
      CHECK(driver.left_over() == "1 library, 1 memory, 1 context");
    }
    CHECK(driver.left_over() == "");
  }

  TEST_CASE("a captured graph replays its launches with their arguments") {
    FakeDriver driver;
    {
      const auto api = driver.api();
      REQUIRE(api);
      const auto context = attune::CudaContext::open(*api, 0);
      REQUIRE(context);
      const auto device = open_fake_device(driver);
      REQUIRE(device);
      const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
      const auto stream = attune::make_stream(*context);
      REQUIRE(kernel);
      REQUIRE(stream);
      Launch launch = fake_launch(kernel->get());
      launch.shared_bytes = 100 << 10;  // Raising the limit is allowed while capturing.
      const auto graph = attune::CudaGraph::capture(*context, stream->get(), [&] {
        const attune::Status first = (*device)->run(launch, stream->get());
        return first ? (*device)->run(launch, stream->get()) : first;
      });
      REQUIRE_MESSAGE(graph, error_of(graph));
      CHECK(driver.launches.empty());
      REQUIRE(graph->launch(stream->get()));
      REQUIRE(graph->launch(nullptr));
      REQUIRE(driver.launches.size() == 4);
      CHECK(driver.launches[3].parameters == driver.launches[0].parameters);

      // What cannot be captured is an error, and the stream serves again afterwards.
      const auto wrong = attune::CudaGraph::capture(*context, stream->get(), [&] {
        const auto memory = (*device)->allocate(8);
        return memory ? attune::Status() : attune::Status(tl::unexpected(memory.error()));
      });
      CHECK(contains(error_of(wrong), "CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED"));
      CHECK((*device)->synchronize(stream->get()));
    }
    CHECK(driver.left_over() == "");
  }
}
