// SPDX-License-Identifier: Apache-2.0
#include "cli/device_tensors.h"

#include "src/support/try.h"

namespace attune::cli {
namespace {

std::size_t bytes_of(const Tensor& tensor) {
  return static_cast<std::size_t>(tensor.elements()) * dtype_size(tensor.dtype);
}

}  // namespace

Status DeviceTensors::mirror(Tensor& tensor) {
  const std::size_t bytes = bytes_of(tensor);
  if (bytes == 0) return {};
  ATTUNE_TRY(auto memory, engine_->allocate(bytes));
  ATTUNE_CHECK_OK(engine_->copy_to_device(memory.get(), tensor.data, bytes));
  tensor.data = memory.get();
  memory_.push_back(std::move(memory));
  return {};
}

Result<DeviceTensors> DeviceTensors::send(Engine& engine, const Tensors& host) {
  DeviceTensors sent(engine, host);
  if (engine.uses_host_memory()) return sent;
  for (Tensor* tensor :
       {&sent.tensors_.q, &sent.tensors_.k, &sent.tensors_.v, &sent.tensors_.out}) {
    ATTUNE_CHECK_OK(sent.mirror(*tensor));
  }
  if (sent.tensors_.lse) ATTUNE_CHECK_OK(sent.mirror(*sent.tensors_.lse));
  for (auto& [name, tensor] : sent.tensors_.named) ATTUNE_CHECK_OK(sent.mirror(tensor));
  if (sent.tensors_.blocks) {
    auto& [offsets, indices, full] = *sent.tensors_.blocks;
    ATTUNE_CHECK_OK(sent.mirror(offsets));
    ATTUNE_CHECK_OK(sent.mirror(indices));
    if (full) ATTUNE_CHECK_OK(sent.mirror(*full));
  }
  return sent;
}

Status DeviceTensors::fetch() {
  ATTUNE_CHECK_OK(engine_->synchronize());
  if (engine_->uses_host_memory()) return {};
  ATTUNE_CHECK_OK(engine_->copy_to_host(host_.out.data, tensors_.out.data, bytes_of(tensors_.out)));
  if (!tensors_.lse) return {};
  return engine_->copy_to_host(host_.lse->data, tensors_.lse->data, bytes_of(*tensors_.lse));
}

}  // namespace attune::cli
