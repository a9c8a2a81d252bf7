// SPDX-License-Identifier: Apache-2.0
// NVIDIA's driver as a table of functions, filled at run time: no CUDA header and no link against
// libcuda. Tests fill the table with functions of their own.
#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include <attune/result.h>

namespace attune {

// The driver's interface, declared here because cuda.h need not be installed. NVIDIA keeps these
// values and the functions' versions stable.
using CuResult = int;
using CuDevice = int;
using CuDevicePtr = unsigned long long;
using CuContext = struct CuContextHandle*;
using CuFunction = struct CuFunctionHandle*;
using CuGraph = struct CuGraphHandle*;
using CuGraphExec = struct CuGraphExecHandle*;
using CuKernel = struct CuKernelHandle*;
using CuLibrary = struct CuLibraryHandle*;
using CuModule = struct CuModuleHandle*;
using CuEvent = struct CuEventHandle*;
using CuStream = struct CuStreamHandle*;

enum CuResultValue : CuResult {
  kCuSuccess = 0,
  kCuInvalidValue = 1,
  kCuOutOfMemory = 2,
  kCuNotInitialized = 3,
  kCuStubLibrary = 34,
  kCuNewerDriverNeeded = 36,
  kCuDeviceUnavailable = 46,
  kCuNoDevice = 100,
  kCuInvalidDevice = 101,
  kCuInvalidImage = 200,
  kCuInvalidContext = 201,
  kCuNoBinaryForGpu = 209,
  kCuUncorrectableEcc = 214,
  kCuInvalidPtx = 218,
  kCuUnsupportedPtxVersion = 222,
  kCuInvalidSource = 300,
  kCuInvalidHandle = 400,
  kCuNotFound = 500,
  kCuIllegalAddress = 700,
  kCuLaunchOutOfResources = 701,
  kCuLaunchTimeout = 702,
  kCuAssert = 710,
  kCuHardwareStackError = 714,
  kCuIllegalInstruction = 715,
  kCuMisalignedAddress = 716,
  kCuInvalidAddressSpace = 717,
  kCuInvalidPc = 718,
  kCuLaunchFailed = 719,
  kCuSystemNotReady = 802,
  kCuSystemDriverMismatch = 803,
  kCuCaptureUnsupported = 900,
  kCuCaptureLast = 908,
  kCuUnknown = 999,
};

enum CuDeviceAttribute : int {
  kCuMaxGridX = 5,
  kCuMultiprocessors = 16,
  kCuL2Bytes = 38,
  kCuCapabilityMajor = 75,
  kCuCapabilityMinor = 76,
  kCuSharedBytesOfMultiprocessor = 81,
  kCuRegistersOfMultiprocessor = 82,
  kCuSharedBytesOfBlock = 97,  // The most that a block gets by asking for it.
};

enum CuFunctionAttribute : int {
  kCuMaxThreadsOfBlock = 0,
  kCuStaticSharedBytes = 1,
  kCuMaxDynamicSharedBytes = 8,
};

constexpr unsigned kCuStreamNonBlocking = 1;
constexpr int kCuCaptureOfThread = 1;  // Other threads may go on allocating and loading.

/// The driver's functions, named as in cuda.h without their version. Immutable once filled, and
/// thread-safe. Those marked optional are null in drivers that do not have them.
struct DriverApi {
  CuResult (*init)(unsigned flags);
  CuResult (*driver_get_version)(int*);
  CuResult (*get_error_name)(CuResult, const char**);
  CuResult (*get_error_string)(CuResult, const char**);

  CuResult (*device_get_count)(int*);
  CuResult (*device_get)(CuDevice*, int ordinal);
  CuResult (*device_get_name)(char*, int bytes, CuDevice);
  CuResult (*device_get_attribute)(int*, int attribute, CuDevice);
  CuResult (*device_total_mem)(std::size_t*, CuDevice);
  CuResult (*device_primary_ctx_retain)(CuContext*, CuDevice);
  CuResult (*device_primary_ctx_release)(CuDevice);
  CuResult (*ctx_get_current)(CuContext*);
  CuResult (*ctx_set_current)(CuContext);

  // Optional, all four or none (12.0).
  CuResult (*library_load_data)(CuLibrary*, const void* image, int* options, void** values,
                                unsigned count, int* library_options, void** library_values,
                                unsigned library_count);
  CuResult (*library_unload)(CuLibrary);
  CuResult (*library_get_kernel)(CuKernel*, CuLibrary, const char* name);
  CuResult (*kernel_get_function)(CuFunction*, CuKernel);
  CuResult (*module_load_data)(CuModule*, const void* image);
  CuResult (*module_unload)(CuModule);
  CuResult (*module_get_function)(CuFunction*, CuModule, const char* name);

  CuResult (*func_get_attribute)(int*, int attribute, CuFunction);
  CuResult (*func_set_attribute)(CuFunction, int attribute, int value);
  CuResult (*func_load)(CuFunction);  // Optional (12.4).
  CuResult (*func_get_param_info)(CuFunction, std::size_t index, std::size_t* offset,
                                  std::size_t* bytes);  // Optional (12.4).
  CuResult (*launch_kernel)(CuFunction, unsigned grid_x, unsigned grid_y, unsigned grid_z,
                            unsigned block_x, unsigned block_y, unsigned block_z,
                            unsigned shared_bytes, CuStream, void** parameters, void** extra);

  CuResult (*mem_get_info)(std::size_t* free, std::size_t* total);
  CuResult (*mem_alloc)(CuDevicePtr*, std::size_t bytes);
  CuResult (*mem_free)(CuDevicePtr);
  CuResult (*memcpy_htod)(CuDevicePtr, const void*, std::size_t bytes);
  CuResult (*memcpy_dtoh)(void*, CuDevicePtr, std::size_t bytes);
  CuResult (*memset_d8_async)(CuDevicePtr, unsigned char value, std::size_t bytes, CuStream);

  CuResult (*stream_create)(CuStream*, unsigned flags);
  CuResult (*stream_destroy)(CuStream);
  CuResult (*stream_synchronize)(CuStream);
  CuResult (*event_create)(CuEvent*, unsigned flags);
  CuResult (*event_destroy)(CuEvent);
  CuResult (*event_record)(CuEvent, CuStream);
  CuResult (*event_synchronize)(CuEvent);
  CuResult (*event_elapsed_time)(float* milliseconds, CuEvent begin, CuEvent end);

  CuResult (*stream_begin_capture)(CuStream, int mode);
  CuResult (*stream_end_capture)(CuStream, CuGraph*);
  CuResult (*graph_instantiate)(CuGraphExec*, CuGraph, unsigned long long flags);
  CuResult (*graph_launch)(CuGraphExec, CuStream);
  CuResult (*graph_destroy)(CuGraph);
  CuResult (*graph_exec_destroy)(CuGraphExec);

  bool has_libraries() const { return library_load_data != nullptr; }
};

/// Gives the function of that name in the driver, or null.
using DriverLookup = std::function<void*(const char* name)>;

/// Fills the table. Errors: kUnsupported naming the function that the driver lacks.
Result<DriverApi> driver_from(const DriverLookup& lookup);

/// Opens the driver library, which stays loaded. Errors: kUnsupported when there is none.
Result<DriverApi> open_driver(const std::string& library = "libcuda.so.1");

}  // namespace attune
