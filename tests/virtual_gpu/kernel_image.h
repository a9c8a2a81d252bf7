// SPDX-License-Identifier: Apache-2.0
// What the simulated NVRTC hands out as a cubin, and the simulated driver loads: a file that
// attune's own check takes for a cubin, with a kernel's source in it that a host's compiler takes.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <attune/result.h>

#include "tests/simulator/unit.h"

namespace attune::virtual_gpu {

/// A kernel of a source.
struct Entry {
  std::string name;
  int max_threads = 1024;  ///< Of a block: its launch bounds.
};

struct KernelImage {
  std::string arch;  ///< "sm_80", "sm_90a".
  std::vector<Entry> entries;
  std::string source;  ///< As sim::UnitCompiler::build takes it.
};

/// An ELF file for NVIDIA GPUs whose one section holds the image.
std::string write_image(const KernelImage& image);

/// The image at an address, whose size the driver is not told; nothing if there is none.
std::optional<KernelImage> read_image(const void* bytes);

/// One of its kernels, compiled for the host unless it has been before. Objects are kept in the
/// build folder, or in $ATTUNE_VIRTUAL_GPU_OBJECTS. Errors: those of sim::UnitCompiler::build.
Result<std::shared_ptr<const sim::Unit>> build_kernel(const KernelImage& image,
                                                      const std::string& entry);

/// Whether a device of architecture `device` runs code for `code`: machine code of X.y runs on X.z
/// for every z from y on, with the suffix `a` on its own capability alone.
bool runs_on(std::string_view code, std::string_view device);

}  // namespace attune::virtual_gpu
