// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "src/runtime/cuda/locate.h"
#include "tests/support/temp_folder.h"

namespace {

/// Sets an environment variable for one scope.
class Environment {
 public:
  Environment(const char* name, const std::string& value) : name_(name) {
    const char* before = getenv(name);
    had_ = before != nullptr;
    if (had_) before_ = before;
    setenv(name, value.c_str(), 1);
  }
  ~Environment() { had_ ? setenv(name_, before_.c_str(), 1) : unsetenv(name_); }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  bool had_ = false;
  std::string before_;
};

}  // namespace

TEST_SUITE("host") {
  TEST_CASE("a driver is either found with its version or missing with a reason") {
    const attune::CudaDriver driver = attune::locate_cuda_driver();
    if (driver.path.empty()) {
      CHECK_FALSE(driver.problem.empty());
      CHECK(driver.devices.empty());
    } else {
      CHECK(driver.major >= 5);
      CHECK(driver.devices.empty() == !driver.problem.empty());
    }
  }

  TEST_CASE("NVRTC is either found with its version or missing with a reason") {
    const attune::NvrtcLibrary nvrtc = attune::locate_nvrtc();
    CHECK(nvrtc.path.empty() == !nvrtc.problem.empty());
    if (!nvrtc.path.empty()) CHECK(nvrtc.major >= 9);
  }

  TEST_CASE("ATTUNE_NVRTC is the only place that is tried when it is set") {
    TempFolder folder;
    const Environment absent("ATTUNE_NVRTC", folder.file("libnvrtc.so"));
    CHECK(attune::locate_nvrtc().problem.find(folder.file("libnvrtc.so")) != std::string::npos);
    std::ofstream(folder.file("libnvrtc.so")) << "no library";
    const attune::NvrtcLibrary wrong = attune::locate_nvrtc();
    CHECK(wrong.path.empty());
    CHECK(wrong.problem.starts_with("ATTUNE_NVRTC: "));
    // A library that is not NVRTC is told from one that is.
    const Environment other("ATTUNE_NVRTC", "libc.so.6");
    CHECK(attune::locate_nvrtc().problem.find("not NVIDIA's NVRTC") != std::string::npos);
  }

  TEST_CASE("nvdisasm is found on PATH and in the toolkit that CUDA_HOME names") {
    TempFolder folder;
    namespace fs = std::filesystem;
    const auto place = [&](const std::string& where) {
      fs::create_directories(folder.file(where));
      const std::string file = folder.file(where) + "/nvdisasm";
      std::ofstream(file) << "#!/bin/sh\n";
      fs::permissions(file, fs::perms::owner_all);
      return file;
    };
    const Environment no_path("PATH", folder.file("nothing-here"));
    const Environment home("CUDA_HOME", folder.file("toolkit"));
    const std::string in_toolkit = place("toolkit/bin");
    CHECK(attune::locate_nvdisasm() == in_toolkit);
    const std::string on_path = place("programs");
    const Environment path("PATH", folder.file("nothing-here") + "::" + folder.file("programs"));
    CHECK(attune::locate_nvdisasm() == on_path);
    fs::permissions(on_path, fs::perms::owner_read);  // Not to be executed: passed over.
    CHECK(attune::locate_nvdisasm() == in_toolkit);
  }
}
