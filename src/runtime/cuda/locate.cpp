// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/locate.h"

#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string_view>

#include <fmt/format.h>

namespace attune {
namespace {

namespace fs = std::filesystem;

struct CloseLibrary {
  void operator()(void* handle) const { dlclose(handle); }
};
using Library = std::unique_ptr<void, CloseLibrary>;

// The driver starts threads of its own, so its code has to stay after the handle is closed.
Library open_library(const std::string& path, std::string* problem) {
  Library library(dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE));
  if (!library) {
    const char* reason = dlerror();
    *problem = reason != nullptr ? reason : path + " cannot be opened";
  }
  return library;
}

/// A function of the library, or null. POSIX says that the conversion works.
template <class Function>
Function* function_of(const Library& library, const char* name) {
  return reinterpret_cast<Function*>(dlsym(library.get(), name));
}

/// The file that an address was loaded from.
template <class Function>
std::string file_of(Function* address) {
  Dl_info info{};
  const bool known = dladdr(reinterpret_cast<void*>(address), &info) != 0;
  return known && info.dli_fname != nullptr ? info.dli_fname : "";
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

/// The folders in `folder` whose name begins so, newest version first as far as names tell.
std::vector<fs::path> folders_in(const fs::path& folder, std::string_view prefix) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code ignored;
    const bool matches = entry->path().filename().string().starts_with(prefix);
    if (matches && entry->is_directory(ignored)) found.push_back(entry->path());
  }
  std::sort(found.rbegin(), found.rend());
  return found;
}

/// Folders laid out like a CUDA toolkit: those named by the environment, the system's, and what
/// `./dev setup` fetched for the checkout that this program was built in.
std::vector<fs::path> toolkits() {
  std::vector<fs::path> found;
  for (const char* name : {"CUDA_HOME", "CUDA_PATH"}) {
    if (const std::string folder = environment(name); !folder.empty()) found.emplace_back(folder);
  }
  for (const fs::path& folder : folders_in("/usr/local", "cuda")) found.push_back(folder);
  std::error_code error;
  fs::path above = fs::read_symlink("/proc/self/exe", error);
  while (!error && above.has_relative_path()) {
    above = above.parent_path();
    for (const fs::path& folder : folders_in(above / ".local" / "nvidia", "")) {
      found.push_back(folder);
    }
  }
  return found;
}

/// Library files of NVRTC in a toolkit, newest first. The builtins beside it are no such library.
std::vector<std::string> nvrtc_files(const fs::path& toolkit) {
  std::vector<fs::path> folders = {toolkit / "lib64", toolkit / "lib"};
  for (const fs::path& target : folders_in(toolkit / "targets", ""))
    folders.push_back(target / "lib");
  std::vector<std::string> files;
  for (const fs::path& folder : folders) {
    std::vector<std::string> here;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
      const std::string name = entry->path().filename().string();
      if (name == "libnvrtc.so" || name.starts_with("libnvrtc.so.")) {
        here.push_back(entry->path().string());
      }
    }
    std::sort(here.rbegin(), here.rend());
    files.insert(files.end(), here.begin(), here.end());
  }
  return files;
}

/// Fills `found` if the file is a working NVRTC; otherwise says why not.
bool try_nvrtc(const std::string& file, NvrtcLibrary* found, std::string* problem) {
  const Library library = open_library(file, problem);
  if (!library) return false;
  auto* version = function_of<int(int*, int*)>(library, "nvrtcVersion");
  if (version == nullptr || version(&found->major, &found->minor) != 0) {
    *problem = fmt::format("{} is not NVIDIA's NVRTC: it does not tell its version", file);
    return false;
  }
  found->path = file_of(version);
  return true;
}

// Values of the driver's interface, which NVIDIA keeps stable (cuda.h, CUdevice_attribute).
constexpr int kComputeCapabilityMajor = 75;
constexpr int kComputeCapabilityMinor = 76;

void find_devices(const Library& library, CudaDriver* driver) {
  auto* start = function_of<int(unsigned)>(library, "cuInit");
  auto* count_of = function_of<int(int*)>(library, "cuDeviceGetCount");
  auto* device_of = function_of<int(int*, int)>(library, "cuDeviceGet");
  auto* name_of = function_of<int(char*, int, int)>(library, "cuDeviceGetName");
  auto* attribute_of = function_of<int(int*, int, int)>(library, "cuDeviceGetAttribute");
  if (!start || !count_of || !device_of || !name_of || !attribute_of) {
    driver->problem = "the driver library lacks functions that every driver since CUDA 5 has";
    return;
  }
  int count = 0;
  if (const int error = start(0); error != 0) {
    driver->problem = fmt::format("the driver does not start (cuInit gives error {})", error);
    return;
  }
  if (count_of(&count) != 0 || count == 0) {
    driver->problem = "the driver sees no device";
    return;
  }
  for (int ordinal = 0; ordinal < count; ++ordinal) {
    int device = 0;
    char name[256] = "";
    if (device_of(&device, ordinal) != 0) continue;
    CudaDriver::DeviceInfo info;
    if (name_of(name, sizeof name - 1, device) == 0) info.name = name;
    static_cast<void>(attribute_of(&info.major, kComputeCapabilityMajor, device));
    static_cast<void>(attribute_of(&info.minor, kComputeCapabilityMinor, device));
    driver->devices.push_back(std::move(info));
  }
}

}  // namespace

CudaDriver locate_cuda_driver() {
  CudaDriver driver;
  const Library library = open_library("libcuda.so.1", &driver.problem);
  if (!library) return driver;
  auto* version_of = function_of<int(int*)>(library, "cuDriverGetVersion");
  int version = 0;
  if (version_of == nullptr || version_of(&version) != 0) {
    driver.problem = "libcuda.so.1 does not tell its version";
    return driver;
  }
  driver.path = file_of(version_of);
  driver.major = version / 1000;
  driver.minor = version % 1000 / 10;
  find_devices(library, &driver);
  return driver;
}

NvrtcLibrary locate_nvrtc() {
  NvrtcLibrary found;
  std::string problem;
  if (const std::string file = environment("ATTUNE_NVRTC"); !file.empty()) {
    if (!try_nvrtc(file, &found, &problem)) found.problem = "ATTUNE_NVRTC: " + problem;
    return found;
  }
  std::vector<std::string> files = {"libnvrtc.so", "libnvrtc.so.13", "libnvrtc.so.12",
                                    "libnvrtc.so.11.2"};
  for (const fs::path& toolkit : toolkits()) {
    for (std::string& file : nvrtc_files(toolkit)) files.push_back(std::move(file));
  }
  // A file that is there and does not load tells more than a name that the loader does not know,
  // and one that is too old more than none.
  std::string failed_file;
  NvrtcLibrary too_old;
  for (const std::string& file : files) {
    NvrtcLibrary candidate;
    if (try_nvrtc(file, &candidate, &problem)) {
      if (candidate.major >= kOldestNvrtcMajor) return candidate;
      if (too_old.path.empty()) too_old = candidate;
    } else if (failed_file.empty() && file.find('/') != std::string::npos) {
      failed_file = problem;
    }
  }
  if (!too_old.path.empty()) return too_old;
  found.problem = failed_file.empty() ? "no libnvrtc.so was found" : failed_file;
  return found;
}

std::string locate_nvdisasm() {
  std::vector<fs::path> folders;
  std::string path = environment("PATH");
  while (!path.empty()) {
    const std::size_t colon = std::min(path.find(':'), path.size());
    if (colon > 0) folders.emplace_back(path.substr(0, colon));
    path.erase(0, colon + 1);
  }
  for (const fs::path& toolkit : toolkits()) folders.push_back(toolkit / "bin");
  for (const fs::path& folder : folders) {
    const fs::path file = folder / "nvdisasm";
    std::error_code error;
    if (fs::is_regular_file(file, error) && access(file.c_str(), X_OK) == 0) return file.string();
  }
  return {};
}

}  // namespace attune
