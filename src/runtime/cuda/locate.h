// SPDX-License-Identifier: Apache-2.0
// Where NVIDIA's driver, run-time compiler and disassembler are on this machine. Everything is
// found at run time by opening libraries; nothing here needs a CUDA header or a toolkit to build.
#pragma once

#include <string>
#include <vector>

namespace attune {

/// The driver library and the devices behind it.
struct CudaDriver {
  std::string path;          ///< Empty when there is no driver library.
  int major = 0, minor = 0;  ///< CUDA version that the driver serves.
  struct DeviceInfo {
    std::string name;
    int major = 0, minor = 0;  ///< Compute capability.
  };
  std::vector<DeviceInfo> devices;
  std::string problem;  ///< Why there is no driver, or no device behind it; else empty.
};

/// NVIDIA's run-time compiler.
struct NvrtcLibrary {
  std::string path;  ///< Empty when it was not found.
  int major = 0, minor = 0;
  std::string problem;  ///< Why it was not found; else empty.
};

/// Opens libcuda.so.1, asks it for its version and devices.
CudaDriver locate_cuda_driver();

/// The oldest major release that compiles attune's kernels.
inline constexpr int kOldestNvrtcMajor = 12;

/// Looks at $ATTUNE_NVRTC (a file; then nothing else is tried), the loader's own paths, $CUDA_HOME
/// and $CUDA_PATH, /usr/local/cuda*, and .local/nvidia/* in the folders above this program. The
/// first that is new enough is taken; one that is too old only where there is no other.
NvrtcLibrary locate_nvrtc();

/// The path of NVIDIA's disassembler: on $PATH, in a toolkit as above, or in .local/nvidia/*; empty
/// when there is none.
std::string locate_nvdisasm();

}  // namespace attune
