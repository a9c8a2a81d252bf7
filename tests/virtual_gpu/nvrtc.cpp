// SPDX-License-Identifier: Apache-2.0
// libnvrtc.so without NVIDIA: every function that attune asks for. A program "compiles" when the
// host's compiler takes it with the simulator's primitives.
#include <algorithm>
#include <cstring>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "src/runtime/cuda/nvrtc_functions.h"
#include "src/support/try.h"
#include "tests/virtual_gpu/exported.h"
#include "tests/virtual_gpu/host_source.h"
#include "tests/virtual_gpu/kernel_image.h"

namespace attune {

struct NvrtcProgramHandle {
  std::string source, log, cubin;
  int (*is_cancelled)(void*, void*) = nullptr;
  void* payload = nullptr;
};

}  // namespace attune

using namespace attune;

namespace {

constexpr int kInvalidInput = 3, kInvalidProgram = 4, kCancelled = 16;
constexpr std::string_view kArchitecture = "--gpu-architecture=";

constexpr int kArchitectures[] = {75, 80, 86, 87, 89, 90, 100, 103, 110, 120, 121};

// What ptxas -v would say. There are no registers to count: told is the most that a thread can have
// where a block of that many threads is to fit a multiprocessor, without spills.
std::string ptxas_log(const virtual_gpu::Entry& entry, const std::string& arch) {
  constexpr int kRegistersOfUnit = 65536, kMostOfThread = 255;
  const int registers = std::min(kMostOfThread, kRegistersOfUnit / entry.max_threads / 8 * 8);
  return fmt::format(
      "ptxas info    : Compiling entry function '{0}' for '{1}'\n"
      "ptxas info    : Function properties for {0}\n"
      "    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads\n"
      "ptxas info    : Used {2} registers, used 1 barriers\n",
      entry.name, arch, registers);
}

Status compile(NvrtcProgramHandle& program, const std::string& arch) {
  virtual_gpu::KernelImage image;
  image.arch = arch;
  image.entries = virtual_gpu::entries_of(program.source);
  ATTUNE_TRY(image.source, virtual_gpu::host_source(program.source));
  for (const virtual_gpu::Entry& entry : image.entries) {
    ATTUNE_CHECK_OK(virtual_gpu::build_kernel(image, entry.name));
    program.log += ptxas_log(entry, arch);
  }
  program.cubin = virtual_gpu::write_image(image);
  return {};
}

int size_of(const std::string& text, std::size_t* bytes) {
  *bytes = text.size();
  return kNvrtcSuccess;
}

int copy(const std::string& text, char* to) {
  std::memcpy(to, text.data(), text.size());
  return kNvrtcSuccess;
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

int nvrtcVersion(int* major, int* minor) {
  *major = 13;
  *minor = 0;
  return kNvrtcSuccess;
}

const char* nvrtcGetErrorString(int result) {
  switch (result) {
    case kNvrtcSuccess:
      return "NVRTC_SUCCESS";
    case kInvalidInput:
      return "NVRTC_ERROR_INVALID_INPUT";
    case kInvalidProgram:
      return "NVRTC_ERROR_INVALID_PROGRAM";
    case kNvrtcInvalidOption:
      return "NVRTC_ERROR_INVALID_OPTION";
    case kNvrtcCompilation:
      return "NVRTC_ERROR_COMPILATION";
    case kCancelled:
      return "NVRTC_ERROR_CANCELLED";
    default:
      return "NVRTC_ERROR unknown";
  }
}

int nvrtcGetNumSupportedArchs(int* count) {
  *count = static_cast<int>(std::size(kArchitectures));
  return kNvrtcSuccess;
}

int nvrtcGetSupportedArchs(int* numbers) {
  std::copy(std::begin(kArchitectures), std::end(kArchitectures), numbers);
  return kNvrtcSuccess;
}

int nvrtcCreateProgram(NvrtcProgram* program, const char* source, const char*, int headers,
                       const char* const*, const char* const*) {
  if (headers != 0) return kInvalidInput;  // attune's sources include nothing.
  *program = new NvrtcProgramHandle{source, {}, {}};
  return kNvrtcSuccess;
}

int nvrtcDestroyProgram(NvrtcProgram* program) {
  delete *program;
  *program = nullptr;
  return kNvrtcSuccess;
}

int nvrtcCompileProgram(NvrtcProgram program, int count, const char* const* options) {
  program->log.clear();
  std::string arch;
  for (const std::string_view option : std::vector<std::string_view>(options, options + count)) {
    if (!option.starts_with("-")) {
      program->log = fmt::format("nvrtc: error: unrecognized option {} found\n", option);
      return kNvrtcInvalidOption;
    }
    if (option.starts_with(kArchitecture)) arch = option.substr(kArchitecture.size());
  }
  if (!arch.starts_with("sm_")) {
    program->log = "error: the simulated NVRTC makes no PTX, only kernels for the simulated GPU\n";
    return kNvrtcCompilation;
  }
  const auto cancelled = [&] {
    return program->is_cancelled != nullptr &&
           program->is_cancelled(program->payload, nullptr) != 0;
  };
  if (cancelled()) return kCancelled;
  const Status status = compile(*program, arch);
  if (cancelled()) return kCancelled;
  if (status) return kNvrtcSuccess;
  const Error& error = status.error();
  program->log += fmt::format("error: {}; {}\n{}", error.message, error.hint, error.detail);
  return kNvrtcCompilation;
}

int nvrtcGetProgramLogSize(NvrtcProgram program, std::size_t* bytes) {
  return size_of(program->log, bytes);
}
int nvrtcGetProgramLog(NvrtcProgram program, char* log) { return copy(program->log, log); }

int nvrtcGetPTXSize(NvrtcProgram, std::size_t* bytes) {
  *bytes = 0;
  return kInvalidProgram;
}
int nvrtcGetPTX(NvrtcProgram, char*) { return kInvalidProgram; }

int nvrtcGetCUBINSize(NvrtcProgram program, std::size_t* bytes) {
  return size_of(program->cubin, bytes);
}
int nvrtcGetCUBIN(NvrtcProgram program, char* cubin) { return copy(program->cubin, cubin); }

int nvrtcSetFlowCallback(NvrtcProgram program, int (*is_cancelled)(void*, void*), void* payload) {
  program->is_cancelled = is_cancelled;
  program->payload = payload;
  return kNvrtcSuccess;
}

}  // extern "C"
#pragma GCC visibility pop

ATTUNE_EXPORTED_AS(NvrtcFunctions, version, nvrtcVersion);
ATTUNE_EXPORTED_AS(NvrtcFunctions, error_string, nvrtcGetErrorString);
ATTUNE_EXPORTED_AS(NvrtcFunctions, architecture_count, nvrtcGetNumSupportedArchs);
ATTUNE_EXPORTED_AS(NvrtcFunctions, architectures, nvrtcGetSupportedArchs);
ATTUNE_EXPORTED_AS(NvrtcFunctions, create, nvrtcCreateProgram);
ATTUNE_EXPORTED_AS(NvrtcFunctions, destroy, nvrtcDestroyProgram);
ATTUNE_EXPORTED_AS(NvrtcFunctions, compile, nvrtcCompileProgram);
ATTUNE_EXPORTED_AS(NvrtcFunctions, log_size, nvrtcGetProgramLogSize);
ATTUNE_EXPORTED_AS(NvrtcFunctions, log, nvrtcGetProgramLog);
ATTUNE_EXPORTED_AS(NvrtcFunctions, ptx_size, nvrtcGetPTXSize);
ATTUNE_EXPORTED_AS(NvrtcFunctions, ptx, nvrtcGetPTX);
ATTUNE_EXPORTED_AS(NvrtcFunctions, cubin_size, nvrtcGetCUBINSize);
ATTUNE_EXPORTED_AS(NvrtcFunctions, cubin, nvrtcGetCUBIN);
ATTUNE_EXPORTED_AS(NvrtcFunctions, set_flow_callback, nvrtcSetFlowCallback);
