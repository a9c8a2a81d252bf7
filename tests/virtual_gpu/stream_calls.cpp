// SPDX-License-Identifier: Apache-2.0
// libcuda.so.1 without NVIDIA: memory, streams, events and graphs.
#include <cstring>

#include "tests/virtual_gpu/device.h"
#include "tests/virtual_gpu/exported.h"

using namespace attune;
using virtual_gpu::DuringCapture;
using virtual_gpu::on_device;
using virtual_gpu::VirtualDevice;

namespace {

constexpr DuringCapture kAllowed = DuringCapture::kAllowed, kForbidden = DuringCapture::kForbidden;

bool is_stream(const VirtualDevice& device, CuStream stream) {
  return stream == nullptr || device.streams.contains(stream);
}

// Handles are taken back from a device that has failed, too: who holds them ends.
template <class Handles, class Handle>
CuResult destroy(Handles VirtualDevice::*handles, Handle handle) {
  VirtualDevice& device = VirtualDevice::instance();
  const std::lock_guard lock(device.mutex);
  return (device.*handles).erase(handle) == 1 ? kCuSuccess : kCuInvalidHandle;
}

}  // namespace

#pragma GCC visibility push(default)
extern "C" {

CuResult cuMemGetInfo_v2(std::size_t* free, std::size_t* total) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    *free = device.free_bytes();
    *total = VirtualDevice::kMemoryBytes;
    return kCuSuccess;
  });
}
CuResult cuMemAlloc_v2(CuDevicePtr* address, std::size_t bytes) {
  return on_device(kForbidden,
                   [&](VirtualDevice& device) { return device.allocate(address, bytes); });
}
CuResult cuMemFree_v2(CuDevicePtr address) {
  return on_device(kForbidden, [&](VirtualDevice& device) { return device.free(address); });
}
CuResult cuMemcpyHtoD_v2(CuDevicePtr to, const void* from, std::size_t bytes) {
  return on_device(kForbidden, [&](VirtualDevice& device) {
    char* const target = device.host_address(to, bytes);
    if (target == nullptr) return kCuInvalidValue;
    std::memcpy(target, from, bytes);
    return kCuSuccess;
  });
}
CuResult cuMemcpyDtoH_v2(void* to, CuDevicePtr from, std::size_t bytes) {
  return on_device(kForbidden, [&](VirtualDevice& device) {
    const char* const source = device.host_address(from, bytes);
    if (source == nullptr) return kCuInvalidValue;
    std::memcpy(to, source, bytes);
    return kCuSuccess;
  });
}

CuResult cuMemsetD8Async(CuDevicePtr to, unsigned char value, std::size_t bytes, CuStream stream) {
  return on_device(kForbidden, [&](VirtualDevice& device) {
    char* const target = device.host_address(to, bytes);
    if (target == nullptr || !is_stream(device, stream)) return kCuInvalidValue;
    std::memset(target, value, bytes);
    return kCuSuccess;
  });
}

CuResult cuStreamCreate(CuStream* stream, unsigned) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    *stream = device.make_handle<CuStream>();
    device.streams.insert(*stream);
    return kCuSuccess;
  });
}
CuResult cuStreamDestroy_v2(CuStream stream) { return destroy(&VirtualDevice::streams, stream); }
CuResult cuStreamSynchronize(CuStream stream) {
  return on_device(kForbidden, [&](VirtualDevice& device) {
    return is_stream(device, stream) ? kCuSuccess : kCuInvalidHandle;
  });
}

CuResult cuEventCreate(CuEvent* event, unsigned) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    *event = device.make_handle<CuEvent>();
    device.events[*event] = {};
    return kCuSuccess;
  });
}
CuResult cuEventDestroy_v2(CuEvent event) { return destroy(&VirtualDevice::events, event); }
CuResult cuEventRecord(CuEvent event, CuStream stream) {
  return on_device(kForbidden, [&](VirtualDevice& device) {
    if (!device.events.contains(event) || !is_stream(device, stream)) return kCuInvalidHandle;
    device.events[event] = VirtualDevice::Clock::now();
    return kCuSuccess;
  });
}
CuResult cuEventSynchronize(CuEvent event) {
  return on_device(kForbidden, [&](VirtualDevice& device) {
    return device.events.contains(event) ? kCuSuccess : kCuInvalidHandle;
  });
}
CuResult cuEventElapsedTime(float* milliseconds, CuEvent begin, CuEvent end) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    const auto first = device.events.find(begin), last = device.events.find(end);
    if (first == device.events.end() || last == device.events.end()) return kCuInvalidHandle;
    const auto between = last->second - first->second;
    *milliseconds = std::chrono::duration<float, std::milli>(between).count();
    return kCuSuccess;
  });
}

CuResult cuStreamBeginCapture_v2(CuStream stream, int) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    if (stream == nullptr) return kCuCaptureUnsupported;
    if (!device.streams.contains(stream)) return kCuInvalidHandle;
    const auto [place, begun] =
        device.captured.try_emplace(stream, VirtualDevice::Capture{std::this_thread::get_id(), {}});
    return begun ? kCuSuccess : kCuCaptureUnsupported;
  });
}
CuResult cuStreamEndCapture(CuStream stream, CuGraph* graph) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    auto capture = device.captured.extract(stream);
    if (capture.empty()) return kCuInvalidValue;
    *graph = device.make_handle<CuGraph>();
    device.graphs[*graph] = std::move(capture.mapped().launches);
    return kCuSuccess;
  });
}
CuResult cuGraphInstantiateWithFlags(CuGraphExec* ready, CuGraph graph, unsigned long long) {
  return on_device(kAllowed, [&](VirtualDevice& device) {
    const auto found = device.graphs.find(graph);
    if (found == device.graphs.end()) return kCuInvalidHandle;
    *ready = device.make_handle<CuGraphExec>();
    device.ready_graphs[*ready] = found->second;
    return kCuSuccess;
  });
}
CuResult cuGraphLaunch(CuGraphExec ready, CuStream stream) {
  return on_device(kAllowed, [&](VirtualDevice& device) -> CuResult {
    const auto found = device.ready_graphs.find(ready);
    if (found == device.ready_graphs.end() || !is_stream(device, stream)) return kCuInvalidHandle;
    for (const virtual_gpu::QueuedLaunch& launch : found->second) {
      if (const CuResult result = device.run(launch); result != kCuSuccess) return result;
    }
    return kCuSuccess;
  });
}
CuResult cuGraphDestroy(CuGraph graph) { return destroy(&VirtualDevice::graphs, graph); }
CuResult cuGraphExecDestroy(CuGraphExec ready) {
  return destroy(&VirtualDevice::ready_graphs, ready);
}

}  // extern "C"
#pragma GCC visibility pop

ATTUNE_EXPORTED_AS(DriverApi, mem_get_info, cuMemGetInfo_v2);
ATTUNE_EXPORTED_AS(DriverApi, mem_alloc, cuMemAlloc_v2);
ATTUNE_EXPORTED_AS(DriverApi, mem_free, cuMemFree_v2);
ATTUNE_EXPORTED_AS(DriverApi, memcpy_htod, cuMemcpyHtoD_v2);
ATTUNE_EXPORTED_AS(DriverApi, memcpy_dtoh, cuMemcpyDtoH_v2);
ATTUNE_EXPORTED_AS(DriverApi, memset_d8_async, cuMemsetD8Async);
ATTUNE_EXPORTED_AS(DriverApi, stream_create, cuStreamCreate);
ATTUNE_EXPORTED_AS(DriverApi, stream_destroy, cuStreamDestroy_v2);
ATTUNE_EXPORTED_AS(DriverApi, stream_synchronize, cuStreamSynchronize);
ATTUNE_EXPORTED_AS(DriverApi, event_create, cuEventCreate);
ATTUNE_EXPORTED_AS(DriverApi, event_destroy, cuEventDestroy_v2);
ATTUNE_EXPORTED_AS(DriverApi, event_record, cuEventRecord);
ATTUNE_EXPORTED_AS(DriverApi, event_synchronize, cuEventSynchronize);
ATTUNE_EXPORTED_AS(DriverApi, event_elapsed_time, cuEventElapsedTime);
ATTUNE_EXPORTED_AS(DriverApi, stream_begin_capture, cuStreamBeginCapture_v2);
ATTUNE_EXPORTED_AS(DriverApi, stream_end_capture, cuStreamEndCapture);
ATTUNE_EXPORTED_AS(DriverApi, graph_instantiate, cuGraphInstantiateWithFlags);
ATTUNE_EXPORTED_AS(DriverApi, graph_launch, cuGraphLaunch);
ATTUNE_EXPORTED_AS(DriverApi, graph_destroy, cuGraphDestroy);
ATTUNE_EXPORTED_AS(DriverApi, graph_exec_destroy, cuGraphExecDestroy);
