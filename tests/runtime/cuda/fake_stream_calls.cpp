// SPDX-License-Identifier: Apache-2.0
// Memory, streams, events and graphs: each function enters the fake driver, then does what the
// real one would.
#include "tests/runtime/cuda/fake_calls.h"

#include <cstdlib>
#include <cstring>

using namespace attune;
using Context = FakeDriver::Context;

namespace {

CuResult mem_get_info(std::size_t* free, std::size_t* total) {
  return call("cuMemGetInfo", Context::kNeeded, [&](FakeDriver& driver) {
    *free = 3 << 20;
    *total = driver.total_memory;
    return kCuSuccess;
  });
}
CuResult mem_alloc(CuDevicePtr* address, std::size_t bytes) {
  return call("cuMemAlloc", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.captures.empty()) return kCuCaptureUnsupported;
    if (bytes == 0) return kCuInvalidValue;
    void* block =
        bytes > driver.total_memory ? nullptr : std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    if (block == nullptr) return kCuOutOfMemory;
    *address = number_of(block);
    driver.memory[number_of(block)] = bytes;
    driver.adopt("memory", number_of(block));
    return kCuSuccess;
  });
}
CuResult mem_free(CuDevicePtr address) {
  const CuResult result = destroy("cuMemFree", "memory", address);
  const std::lock_guard lock(FakeDriver::instance().mutex);
  if (FakeDriver::instance().memory.erase(number_of(address)) == 1) {
    std::free(reinterpret_cast<void*>(static_cast<std::uintptr_t>(address)));
  }
  return result;
}
CuResult memcpy_htod(CuDevicePtr device, const void* host, std::size_t bytes) {
  return call("cuMemcpyHtoD", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.in_memory(device, bytes)) return kCuInvalidValue;
    driver.copies_on_their_way.emplace_back(device,
                                            std::string(static_cast<const char*>(host), bytes));
    return kCuSuccess;
  });
}
CuResult memcpy_dtoh(void* host, CuDevicePtr device, std::size_t bytes) {
  return call("cuMemcpyDtoH", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.in_memory(device, bytes)) return kCuInvalidValue;
    driver.land_copies();
    std::memcpy(host, reinterpret_cast<void*>(static_cast<std::uintptr_t>(device)), bytes);
    return kCuSuccess;
  });
}

CuResult memset_d8_async(CuDevicePtr device, unsigned char value, std::size_t bytes, CuStream) {
  return call("cuMemsetD8Async", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.in_memory(device, bytes)) return kCuInvalidValue;
    driver.land_copies();
    std::memset(reinterpret_cast<void*>(static_cast<std::uintptr_t>(device)), value, bytes);
    return kCuSuccess;
  });
}

CuResult stream_create(CuStream* stream, unsigned) {
  return make("cuStreamCreate", "stream", stream);
}
CuResult stream_destroy(CuStream stream) { return destroy("cuStreamDestroy", "stream", stream); }
CuResult stream_synchronize(CuStream stream) {
  return call("cuStreamSynchronize", Context::kNeeded, [&](FakeDriver& driver) {
    if (driver.captures.contains(number_of(stream))) return kCuCaptureUnsupported;
    if (stream == nullptr) driver.land_copies();
    return kCuSuccess;
  });
}
CuResult event_create(CuEvent* event, unsigned) { return make("cuEventCreate", "event", event); }
CuResult event_destroy(CuEvent event) { return destroy("cuEventDestroy", "event", event); }
CuResult event_record(CuEvent event, CuStream) {
  return call("cuEventRecord", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.holds("event", number_of(event))) return kCuInvalidHandle;
    driver.events[number_of(event)] = driver.clock_us;
    return kCuSuccess;
  });
}
CuResult event_synchronize(CuEvent) {
  return call("cuEventSynchronize", Context::kNeeded, [](FakeDriver&) { return kCuSuccess; });
}
CuResult event_elapsed_time(float* milliseconds, CuEvent begin, CuEvent end) {
  return call("cuEventElapsedTime", Context::kNeeded, [&](FakeDriver& driver) {
    const auto first = driver.events.find(number_of(begin));
    const auto last = driver.events.find(number_of(end));
    if (first == driver.events.end() || last == driver.events.end()) return kCuInvalidHandle;
    *milliseconds = static_cast<float>((last->second - first->second) / 1000);
    return kCuSuccess;
  });
}

CuResult stream_begin_capture(CuStream stream, int) {
  return call("cuStreamBeginCapture", Context::kNeeded, [&](FakeDriver& driver) {
    if (stream == nullptr || driver.captures.contains(number_of(stream))) {
      return kCuCaptureUnsupported;
    }
    driver.captures[number_of(stream)] = {};
    return kCuSuccess;
  });
}
CuResult stream_end_capture(CuStream stream, CuGraph* graph) {
  return call("cuStreamEndCapture", Context::kNeeded, [&](FakeDriver& driver) {
    const auto capture = driver.captures.extract(number_of(stream));
    if (capture.empty()) return kCuInvalidValue;
    const std::uintptr_t made = driver.make("graph");
    driver.graphs[made] = capture.mapped();
    *graph = reinterpret_cast<CuGraph>(made);
    return kCuSuccess;
  });
}
CuResult graph_instantiate(CuGraphExec* ready, CuGraph graph, unsigned long long) {
  return call("cuGraphInstantiate", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.holds("graph", number_of(graph))) return kCuInvalidHandle;
    const std::uintptr_t made = driver.make("ready graph");
    driver.graphs[made] = driver.graphs[number_of(graph)];
    *ready = reinterpret_cast<CuGraphExec>(made);
    return kCuSuccess;
  });
}
CuResult graph_launch(CuGraphExec ready, CuStream stream) {
  return call("cuGraphLaunch", Context::kNeeded, [&](FakeDriver& driver) {
    if (!driver.holds("ready graph", number_of(ready))) return kCuInvalidHandle;
    for (FakeLaunch launch : driver.graphs[number_of(ready)]) {
      launch.stream = stream;
      driver.start(launch);
    }
    return kCuSuccess;
  });
}
CuResult graph_destroy(CuGraph graph) { return destroy("cuGraphDestroy", "graph", graph); }
CuResult graph_exec_destroy(CuGraphExec ready) {
  return destroy("cuGraphExecDestroy", "ready graph", ready);
}

}  // namespace

void add_stream_calls(std::map<std::string, void*>& functions) {
  const auto add = [&functions](const char* function, auto* address) {
    functions[function] = reinterpret_cast<void*>(address);
  };
  add("cuMemGetInfo_v2", mem_get_info);
  add("cuMemAlloc_v2", mem_alloc);
  add("cuMemFree_v2", mem_free);
  add("cuMemcpyHtoD_v2", memcpy_htod);
  add("cuMemcpyDtoH_v2", memcpy_dtoh);
  add("cuMemsetD8Async", memset_d8_async);
  add("cuStreamCreate", stream_create);
  add("cuStreamDestroy_v2", stream_destroy);
  add("cuStreamSynchronize", stream_synchronize);
  add("cuEventCreate", event_create);
  add("cuEventDestroy_v2", event_destroy);
  add("cuEventRecord", event_record);
  add("cuEventSynchronize", event_synchronize);
  add("cuEventElapsedTime", event_elapsed_time);
  add("cuStreamBeginCapture_v2", stream_begin_capture);
  add("cuStreamEndCapture", stream_end_capture);
  add("cuGraphInstantiateWithFlags", graph_instantiate);
  add("cuGraphLaunch", graph_launch);
  add("cuGraphDestroy", graph_destroy);
  add("cuGraphExecDestroy", graph_exec_destroy);
}
