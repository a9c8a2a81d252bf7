// SPDX-License-Identifier: Apache-2.0
// Every way in which the driver can fail: nothing leaks, and the error says what failed and what to
// do.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "src/runtime/cuda/cuda_graph.h"
#include "src/runtime/cuda/driver_error.h"
#include "src/support/try.h"
#include "tests/runtime/cuda/fake_device.h"

using attune::Status;

namespace {

/// Everything that a program does with a device, once.
Status whole_program(FakeDriver& driver) {
  ATTUNE_TRY(const auto api, driver.api());
  ATTUNE_TRY(const auto device, open_fake_device(driver));
  ATTUNE_TRY(const auto memory, device->allocate(64));
  char bytes[64] = {};
  ATTUNE_CHECK_OK(device->copy_to_device(memory->data(), bytes, sizeof bytes));
  ATTUNE_TRY(const auto kernel, device->load({"cubin", fake_cubin(), "kernel", {}}));
  attune::Launch launch = fake_launch(kernel.get());
  launch.shared_bytes = 100 << 10;
  ATTUNE_CHECK_OK(device->run(launch, nullptr));
  ATTUNE_CHECK_OK(device->overwrite(memory->data(), memory->bytes()));
  ATTUNE_CHECK_OK(device->time_us(launch, 2));
  ATTUNE_TRY(const auto context, attune::CudaContext::open(api, 0));
  ATTUNE_TRY(const auto stream, attune::make_stream(context));
  ATTUNE_TRY(const auto graph, attune::CudaGraph::capture(context, stream.get(), [&] {
               return device->run(launch, stream.get());
             }));
  ATTUNE_CHECK_OK(graph.launch(stream.get()));
  ATTUNE_CHECK_OK(device->copy_to_host(bytes, memory->data(), sizeof bytes));
  return device->synchronize(nullptr);
}

// Clean-up has nobody to report to, and without the size of the parameters one check is dropped.
const std::set<std::string> kSilent = {
    "cuMemFree",          "cuEventDestroy",  "cuStreamDestroy", "cuGraphDestroy",
    "cuGraphExecDestroy", "cuLibraryUnload", "cuModuleUnload",  "cuDevicePrimaryCtxRelease",
    "cuFuncGetParamInfo"};

void fail_each_call_in_turn(const std::set<std::string>& absent) {
  FakeDriver healthy;
  healthy.absent = absent;
  const Status well = whole_program(healthy);
  REQUIRE_MESSAGE(well, error_of(well));
  REQUIRE(healthy.left_over() == "");
  REQUIRE(healthy.called().size() >= 30);
  std::vector<std::pair<std::string, int>> calls;
  for (const std::string& function : healthy.called()) {
    for (int nth = 1; nth <= healthy.calls(function); ++nth) calls.emplace_back(function, nth);
  }
  for (const auto& [function, nth] : calls) {
    CAPTURE(function);
    CAPTURE(nth);
    FakeDriver driver;
    driver.absent = absent;
    driver.fail(function, nth, attune::kCuUnknown);
    const Status status = whole_program(driver);
    CHECK(driver.left_over() == "");
    // A switch of context may be one back, or one in clean-up.
    if (kSilent.contains(function) || function.starts_with("cuCtx")) {
      if (status) continue;
    }
    const std::string error = error_of(status);
    CHECK_MESSAGE(contains(error, function + " gives error 999"), error);
    CHECK(status.error().code == attune::ErrorCode::kDevice);
  }
}

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("whichever call of the driver fails, nothing leaks and the error names the call") {
    fail_each_call_in_turn({});
  }

  TEST_CASE("the same holds for a driver that has modules only") {
    fail_each_call_in_turn({"cuLibraryLoadData", "cuFuncLoad", "cuFuncGetParamInfo"});
  }

  TEST_CASE("a driver that lacks a function is too old, and the message names the function") {
    const char* const needed[] = {"cuInit",
                                  "cuDevicePrimaryCtxRelease_v2",
                                  "cuMemAlloc_v2",
                                  "cuLaunchKernel",
                                  "cuModuleLoadData",
                                  "cuStreamBeginCapture_v2",
                                  "cuGraphInstantiateWithFlags",
                                  "cuEventElapsedTime"};
    for (const char* function : needed) {
      FakeDriver driver;
      driver.absent = {function};
      const auto device = open_fake_device(driver);
      CHECK(contains(error_of(device), function));
      CHECK(device.error().code == attune::ErrorCode::kUnsupported);
      CHECK(driver.called().empty());
    }
    // One of the four functions for libraries is as good as none.
    FakeDriver driver;
    driver.absent = {"cuKernelGetFunction"};
    const auto api = driver.api();
    REQUIRE(api);
    CHECK_FALSE(api->has_libraries());
  }

  TEST_CASE("without a driver library the error says where to look") {
    const auto api = attune::open_driver("libcuda-that-is-not-there.so");
    CHECK(contains(error_of(api), "libcuda-that-is-not-there.so"));
    CHECK(contains(error_of(api), "doctor"));
    CHECK(api.error().code == attune::ErrorCode::kUnsupported);
  }

  TEST_CASE("a device that is not there is answered with those that are") {
    FakeDriver driver;
    driver.devices = 2;
    const auto api = driver.api();
    REQUIRE(api);
    for (const int ordinal : {2, -1}) {
      const auto context = attune::CudaContext::open(*api, ordinal);
      CHECK(contains(error_of(context), "cuda:" + std::to_string(ordinal)));
      CHECK(contains(error_of(context), "cuda:0 (Fake H100), cuda:1 (Fake H100)"));
      CHECK(context.error().code == attune::ErrorCode::kNotFound);
    }
    FakeDriver none;
    none.devices = 0;
    CHECK(contains(error_of(open_fake_device(none)), "CUDA_VISIBLE_DEVICES"));
  }

  TEST_CASE("a device of an unknown capability is refused by that number and let go") {
    FakeDriver driver;
    driver.attributes[attune::kCuCapabilityMajor] = 5;
    driver.attributes[attune::kCuCapabilityMinor] = 2;
    CHECK(contains(error_of(open_fake_device(driver)), "5.2"));
    CHECK(driver.left_over() == "");
  }

  TEST_CASE("running out of memory tells how much was asked for and is free") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    const auto memory = (*device)->allocate(std::size_t{1} << 40);
    const std::string error = error_of(memory);
    CHECK(contains(error, "1099511627776 bytes"));
    CHECK(contains(error, "3 of 81720 MiB free"));
    CHECK(contains(error, "cuMemAlloc gives CUDA_ERROR_OUT_OF_MEMORY (out of memory)"));
    CHECK(contains(error, "nvidia-smi"));
    CHECK(memory.error().code == attune::ErrorCode::kDevice);
    CHECK((*device)->allocate(64));  // The device still serves.
  }

  TEST_CASE("a fault shows at the next wait and stays") {
    FakeDriver driver;
    driver.kernels[0].run = [](const FakeLaunch&) { return attune::kCuIllegalAddress; };
    {
      const auto device = open_fake_device(driver);
      REQUIRE(device);
      const auto memory = (*device)->allocate(64);
      const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
      REQUIRE(memory);
      REQUIRE(kernel);
      CHECK((*device)->run(fake_launch(kernel->get()), nullptr));
      for (int i = 0; i < 2; ++i) {
        const std::string error = error_of((*device)->synchronize(nullptr));
        CHECK(contains(error, "cuStreamSynchronize gives CUDA_ERROR_ILLEGAL_ADDRESS"));
        CHECK(contains(error, "compute-sanitizer"));
      }
      CHECK_FALSE((*device)->allocate(64));
      CHECK_FALSE((*device)->run(fake_launch(kernel->get()), nullptr));
      CHECK_FALSE((*device)->time_us(fake_launch(kernel->get()), 2));
    }
    CHECK(driver.left_over() == "");
  }

  TEST_CASE("what the driver does not load is an error with what to do") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    driver.fail("cuLibraryLoadData", 1, attune::kCuNoBinaryForGpu);
    const auto kernel = (*device)->load({"cubin", fake_cubin(), "kernel", {}});
    CHECK(contains(error_of(kernel),
                   "loading the kernel `kernel`: cuLibraryLoadData gives "
                   "CUDA_ERROR_NO_BINARY_FOR_GPU"));
    CHECK(contains(error_of(kernel), "update the driver"));
    CHECK(contains(error_of((*device)->load({"cubin", fake_cubin(), "absent", {}})), "`absent`"));
    CHECK(contains(error_of((*device)->load({"elf", fake_cubin(), "kernel", {}})), "`elf`"));
    const int asked = driver.calls("cuLibraryLoadData");
    CHECK_FALSE((*device)->load({"cubin", "", "kernel", {}}));
    CHECK_FALSE((*device)->load({"cubin", "garbage", "kernel", {}}));
    CHECK_FALSE((*device)->load({"cubin", fake_cubin().substr(0, 40), "kernel", {}}));
    CHECK(driver.calls("cuLibraryLoadData") == asked);  // The driver never saw those.
  }

  TEST_CASE("a kernel of another device, or none, is not launched") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    const auto other = open_fake_device(driver);
    REQUIRE(device);
    REQUIRE(other);
    const auto kernel = (*other)->load({"cubin", fake_cubin(), "kernel", {}});
    REQUIRE(kernel);
    struct Foreign : attune::LoadedKernel {
    } foreign;
    for (const attune::LoadedKernel* wrong :
         {static_cast<const attune::LoadedKernel*>(nullptr), kernel->get(),
          static_cast<const attune::LoadedKernel*>(&foreign)}) {
      CHECK_FALSE((*device)->run(fake_launch(wrong), nullptr));
      CHECK_FALSE((*device)->time_us(fake_launch(wrong), 1));
    }
    CHECK(driver.launches.empty());
  }

  TEST_CASE("without a compiler the device loads kernels and says why it makes none") {
    FakeDriver driver;
    const auto device = open_fake_device(driver);
    REQUIRE(device);
    CHECK((*device)->compiler() == "");
    CHECK(contains(error_of((*device)->compile("", "kernel")), "this test has no compiler"));
    CHECK(contains(error_of((*device)->assembly("")), "this test has no compiler"));
    CHECK((*device)->load({"cubin", fake_cubin(), "kernel", {}}));
  }

  TEST_CASE("an error code has the driver's name and text, and a hint where there is one") {
    FakeDriver driver;
    const auto api = driver.api();
    REQUIRE(api);
    CHECK(attune::driver_status(*api, attune::kCuSuccess, "cuAny"));
    const auto unknown = attune::driver_status(*api, 12345, "cuAny", "testing");
    CHECK(error_of(unknown) == "testing: cuAny gives error 12345 | ");
    for (const int code : {2,   34,  36,  46,  100, 200, 201, 209, 214, 218, 222, 300, 400, 700,
                           701, 702, 710, 714, 715, 716, 717, 718, 719, 802, 803, 900, 908, 999}) {
      const auto status = attune::driver_status(*api, code, "cuAny");
      REQUIRE_FALSE(status);
      CHECK_MESSAGE(!status.error().hint.empty(), code);
      CHECK(attune::loses_context(code) == contains(status.error().hint, "compute-sanitizer"));
      CHECK(attune::refuses_image(code) == contains(status.error().hint, "compiled for another"));
    }
  }
}
