// SPDX-License-Identifier: Apache-2.0
// The simulated driver and NVRTC by themselves.
#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <utility>

#include "src/codegen/cuda/flatten.h"
#include "src/runtime/cuda/cubin.h"
#include "src/runtime/cuda/cuda_device.h"
#include "src/support/files.h"
#include "tests/simulator/simulated.h"
#include "tests/support/temp_folder.h"
#include "tests/virtual_gpu/host_source.h"
#include "tests/virtual_gpu/kernel_image.h"

using attune::virtual_gpu::KernelImage;

namespace {

constexpr const char* kDriver = ATTUNE_VIRTUAL_GPU_LIBRARIES "/libcuda.so.1";
constexpr const char* kNvrtc = ATTUNE_VIRTUAL_GPU_LIBRARIES "/libnvrtc.so.13";

constexpr const char* kDoubling = R"(#include <device/global.cuh>
#include <device/grid.cuh>
namespace attune {
struct Params { const float* from; float* to; int n; };
// Threads from n on have nothing to do.
extern "C" __global__ __launch_bounds__(64) void doubling(const __grid_constant__ Params p) {
  if (thread_index() < p.n) store_global(p.to + thread_index(), 2 * load_global(p.from + thread_index()));
}
}  // namespace attune
)";
struct DoublingParams {
  const void* from;
  void* to;
  int n;
};

std::string flattened(const char* kernel) {
  return attune::flatten(kernel, "kernel.cu", attune::embedded_template).value();
}

// What is written to stderr while it lives.
class StderrText {
 public:
  StderrText() : before_(dup(STDERR_FILENO)) {
    std::FILE* file = std::fopen(folder_.file("stderr").c_str(), "w");
    REQUIRE(file != nullptr);
    std::fflush(stderr);
    dup2(fileno(file), STDERR_FILENO);
    std::fclose(file);
  }
  ~StderrText() { restore(); }
  std::string text() {
    restore();
    return attune::read_file(folder_.file("stderr")).value();
  }

 private:
  void restore() {
    if (before_ < 0) return;
    std::fflush(stderr);
    dup2(before_, STDERR_FILENO);
    close(std::exchange(before_, -1));
  }
  TempFolder folder_;
  int before_;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("the virtual GPU's library has every function that attune asks for") {
    const auto api = attune::open_driver(kDriver);
    REQUIRE_MESSAGE(api, (api ? "" : api.error().message));
    CHECK(api->has_libraries());
    CHECK((api->func_load != nullptr));
    CHECK((api->func_get_param_info != nullptr));
    const auto nvrtc = attune::Nvrtc::open(kNvrtc);
    REQUIRE_MESSAGE(nvrtc, (nvrtc ? "" : nvrtc.error().message));
    CHECK((*nvrtc)->can_cancel());
  }

  TEST_CASE("a source for the virtual GPU has the simulator's primitives and all its own lines") {
    const auto source = attune::virtual_gpu::host_source(flattened(kDoubling));
    REQUIRE(source);
    CHECK(source->find("asm") == std::string::npos);
    CHECK(source->find("sim::machine->read_global") != std::string::npos);
    const std::string kernel = kDoubling;
    CHECK(source->find(kernel.substr(kernel.find("namespace"))) != std::string::npos);
    const auto entries = attune::virtual_gpu::entries_of(*source);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].name == "doubling");
    CHECK(entries[0].max_threads == 64);
  }

  TEST_CASE("an image for the virtual GPU comes back as written and passes for a cubin") {
    const KernelImage image{"sm_90a", {{"one", 128}, {"two", 1024}}, "first line\nsecond line\n"};
    const std::string bytes = attune::virtual_gpu::write_image(image);
    CHECK(attune::check_cubin(bytes));
    CHECK_FALSE(attune::check_cubin(bytes.substr(0, bytes.size() - 1)));
    const auto read = attune::virtual_gpu::read_image(bytes.data());
    REQUIRE(read);
    CHECK(read->arch == "sm_90a");
    CHECK(read->source == image.source);
    REQUIRE(read->entries.size() == 2);
    CHECK(read->entries[1].name == "two");
    CHECK(read->entries[0].max_threads == 128);
    std::string other = bytes;
    other[other.find("attune")] = 'A';
    CHECK_FALSE(attune::virtual_gpu::read_image(other.data()));
  }

  TEST_CASE("the virtual GPU runs code of its own capability's kind only") {
    using attune::virtual_gpu::runs_on;
    CHECK(runs_on("sm_80", "sm_80"));
    CHECK(runs_on("sm_80", "sm_86"));
    CHECK(runs_on("sm_90a", "sm_90a"));
    CHECK_FALSE(runs_on("sm_86", "sm_80"));
    CHECK_FALSE(runs_on("sm_75", "sm_80"));
    CHECK_FALSE(runs_on("sm_100a", "sm_103a"));
  }

  // The last one, for what it does is the end of the device in this process.
  TEST_CASE(
      "the virtual GPU computes, and an access to freed memory is its end, told with the line") {
    if (!clang_or_skip()) return;
    const auto api = attune::open_driver(kDriver);
    REQUIRE(api);
    auto opened = attune::open_cuda_device(*api, 0, attune::Nvrtc::open(kNvrtc));
    REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().message));
    attune::Device& device = **opened;
    CHECK(device.target().name.starts_with("attune simulator"));
    CHECK_FALSE(device.allocate((std::size_t{1} << 30) + 1));

    const auto binary = device.compile(flattened(kDoubling), "doubling");
    REQUIRE_MESSAGE(binary, (binary ? "" : binary.error().message + binary.error().detail));
    CHECK(binary->facts.registers == 255);
    const auto kernel = device.load(*binary);
    REQUIRE_MESSAGE(kernel, (kernel ? "" : kernel.error().message));
    auto from = device.allocate(4 * sizeof(float)), to = device.allocate(4 * sizeof(float));
    REQUIRE((from && to));
    const float sent[4] = {1, 2, 3, 4};
    REQUIRE(device.copy_to_device((*from)->data(), sent, sizeof sent));
    DoublingParams params{(*from)->data(), (*to)->data(), 3};
    attune::Launch launch;
    launch.kernel = kernel->get();
    launch.args = &params;
    launch.args_bytes = sizeof params;
    launch.tasks = 1;
    launch.threads = 64;
    REQUIRE(device.run(launch));
    float got[4];
    REQUIRE(device.copy_to_host(got, (*to)->data(), sizeof got));
    CHECK(got[0] == 2);
    CHECK(got[2] == 6);
    CHECK(got[3] != got[3]);  // Fresh memory holds NaN.

    from->reset();
    StderrText said;
    const attune::Status status = device.run(launch);
    const std::string finding = said.text();
    REQUIRE_FALSE(status);
    CHECK(status.error().message.find("CUDA_ERROR_ILLEGAL_ADDRESS") != std::string::npos);
    CHECK(finding.find("kernel `doubling`: global memory out of bounds in block 0: ") !=
          std::string::npos);
    CHECK(finding.find("kernel.cu:7") != std::string::npos);
    CHECK(finding.find("an allocation of 16 bytes, freed") != std::string::npos);
    params.n = 0;
    CHECK_FALSE(device.run(launch));
  }
}
