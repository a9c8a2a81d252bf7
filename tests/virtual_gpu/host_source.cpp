// SPDX-License-Identifier: Apache-2.0
#include "tests/virtual_gpu/host_source.h"

#include <algorithm>
#include <regex>

#include <fmt/format.h>

#include "src/codegen/cuda/flatten.h"
#include "src/support/try.h"
#include "tests/simulator/unit.h"

namespace attune::virtual_gpu {
namespace {

constexpr std::string_view kLine = "#line ";
constexpr std::string_view kDevice = "templates/device/";

// The file of a directive that flatten() writes, or nothing: #line 12 "templates/device/mma.cuh".
std::string_view file_of(std::string_view line) {
  const auto begin = line.find('"');
  if (!line.starts_with(kLine) || begin == line.npos || !line.ends_with('"')) return {};
  return line.substr(begin + 1, line.size() - begin - 2);
}

}  // namespace

Result<std::string> host_source(std::string_view cuda) {
  // All twins come first, for templates may include any of them, and twins never the templates.
  std::string includes = "#include <device/types.cuh>\n";
  for (const std::string& path : sim::simulated_template_paths()) {
    includes += fmt::format("#include <{}>\n", path);
  }
  ATTUNE_TRY(std::string source, flatten(includes, "twins.cu", sim::simulated_templates()));
  source += "#line 1 \"kernel.cu\"\n";  // NVRTC's name for a source that names no file.
  bool device = false;
  while (!cuda.empty()) {
    const auto end = std::min(cuda.find('\n'), cuda.size());
    const std::string_view line = cuda.substr(0, end);
    cuda.remove_prefix(std::min(end + 1, cuda.size()));
    if (const std::string_view file = file_of(line); !file.empty()) {
      device = file.starts_with(kDevice);
    }
    if (!device) source.append(line).push_back('\n');
  }
  return source;
}

std::vector<Entry> entries_of(const std::string& cuda) {
  static const std::regex kKernel(
      R"re(extern "C" __global__\s+(?:__launch_bounds__\((\d+)[^)]*\)\s*)?void\s+(\w+)\s*\()re");
  std::vector<Entry> entries;
  for (std::sregex_iterator found(cuda.begin(), cuda.end(), kKernel), end; found != end; ++found) {
    Entry entry;
    if ((*found)[1].matched) entry.max_threads = std::stoi((*found)[1].str());
    entry.name = (*found)[2].str();
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace attune::virtual_gpu
