// SPDX-License-Identifier: Apache-2.0
// NVRTC's functions as a table, declared here because its header need not be installed.
#pragma once

#include <cstddef>
#include <string>

#include <attune/result.h>

namespace attune {

using NvrtcProgram = struct NvrtcProgramHandle*;

enum NvrtcResultValue : int {
  kNvrtcSuccess = 0,
  kNvrtcOutOfMemory = 1,
  kNvrtcInvalidOption = 5,
  kNvrtcCompilation = 6,
  kNvrtcBuiltins = 7,
};

struct NvrtcFunctions {
  int (*version)(int* major, int* minor);
  const char* (*error_string)(int result);
  int (*architecture_count)(int*);
  int (*architectures)(int* numbers);
  int (*create)(NvrtcProgram*, const char* source, const char* name, int headers,
                const char* const* texts, const char* const* names);
  int (*destroy)(NvrtcProgram*);
  int (*compile)(NvrtcProgram, int options, const char* const*);
  int (*log_size)(NvrtcProgram, std::size_t*);
  int (*log)(NvrtcProgram, char*);
  int (*ptx_size)(NvrtcProgram, std::size_t*);
  int (*ptx)(NvrtcProgram, char*);
  int (*cubin_size)(NvrtcProgram, std::size_t*);
  int (*cubin)(NvrtcProgram, char*);
  int (*set_flow_callback)(NvrtcProgram, int (*)(void*, void*), void*);  // Null before 12.8.

  /// Opens the library file, which stays loaded. Errors: kUnsupported, also for a release before
  /// CUDA 12.
  static Result<NvrtcFunctions> load(const std::string& file);
};

/// What to do where there is no NVRTC that serves.
inline constexpr const char* kHowToGetNvrtc =
    "`./dev setup` fetches it; or set $ATTUNE_NVRTC to the file libnvrtc.so of CUDA 12 or 13";

}  // namespace attune
