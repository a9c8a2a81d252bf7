// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/rotating_operands.h"

#include <algorithm>

#include "src/support/try.h"

namespace attune {
namespace {

// Operands together are this many times as large as the caches, and so is what a flush overwrites:
// caches do not replace their oldest lines strictly.
constexpr std::size_t kTimesCache = 2;
// So many copies keep a launch of 400 KB cold in a cache of 50 MB.
constexpr std::size_t kMostCopies = 256;
constexpr std::size_t kShareOfMemory = 4;
// Where the system does not tell.
constexpr std::size_t kAssumedCacheBytes = std::size_t{64} << 20;
// What an allocation of the device is aligned to, so that a copy is aligned like the first.
constexpr std::size_t kAlignment = 256;

std::size_t rounded(std::size_t bytes) {
  return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

/// From the first element to the last [bytes].
std::size_t extent_bytes(const Tensor& tensor) {
  if (tensor.elements() == 0) return 0;
  std::int64_t last = 0;
  for (int axis = 0; axis < 4; ++axis) last += (tensor.shape[axis] - 1) * tensor.strides[axis];
  return static_cast<std::size_t>(last + 1) * dtype_size(tensor.dtype);
}

template <class Act>
void for_each_tensor(Tensors& tensors, const Act& act) {
  for (Tensor* tensor : {&tensors.q, &tensors.k, &tensors.v, &tensors.out}) act(*tensor);
  if (tensors.lse) act(*tensors.lse);
  for (auto& [name, tensor] : tensors.named) act(tensor);
  if (!tensors.blocks) return;
  act(tensors.blocks->offsets);
  act(tensors.blocks->indices);
  if (tensors.blocks->full) act(*tensors.blocks->full);
}

std::size_t copies_for(std::size_t bytes, std::size_t cache, std::size_t memory) {
  if (bytes == 0 || bytes >= cache) return 1;
  std::size_t copies = std::min((kTimesCache * cache + bytes - 1) / bytes, kMostCopies);
  if (memory > 0) copies = std::min(copies, memory / kShareOfMemory / bytes);
  return std::max<std::size_t>(copies, 1);
}

}  // namespace

std::string_view policy_name(CachePolicy policy) {
  return policy == CachePolicy::kCold ? "cold" : "warm";
}

Result<std::shared_ptr<RotatingOperands>> RotatingOperands::prepare(Device& device,
                                                                    const OperandBuffers& host,
                                                                    const Problem& problem,
                                                                    const Shape& shape,
                                                                    CachePolicy policy) {
  std::shared_ptr<RotatingOperands> operands(new RotatingOperands(device, problem, policy));
  Tensors tensors = host.tensors();
  for_each_tensor(tensors, [&](const Tensor& tensor) {
    operands->bytes_of_copy_ += rounded(extent_bytes(tensor));
  });
  const std::size_t bytes = operands->bytes_of_copy_;
  std::size_t cache = 0, copies = 1;
  if (policy == CachePolicy::kCold) {
    cache = static_cast<std::size_t>(std::max<std::int64_t>(device.cache_bytes(), 0));
    if (cache == 0) cache = kAssumedCacheBytes;
    copies = copies_for(bytes, cache, static_cast<std::size_t>(device.target().memory_bytes));
  }
  Status copied = operands->copy(tensors, copies);
  // Less memory is free than the device has: fewer copies then, whose flush makes up for them.
  while (!copied && copies > 1) {
    copies /= 2;
    copied = operands->copy(tensors, copies);
  }
  ATTUNE_CHECK_OK(copied);
  // A rotation that passes twice the caches through them leaves nothing of its first launches when
  // their turn comes again. That holds for kernels that read all of it. On a GPU the flush also
  // keeps the device busy while the host queues the first launches, unless these are long.
  const bool reads_all = problem.mask == "true" && !problem.has_blocks();
  const std::size_t swept = device.uses_host_memory() ? copies * bytes : bytes;
  if (cache > 0 && !(reads_all && swept >= kTimesCache * cache)) {
    ATTUNE_TRY(operands->flush_, device.allocate(kTimesCache * cache));
  }
  ATTUNE_TRY(operands->zeros_, allocate_zeros(device));
  operands->fill_blocks(shape, operands->zeros_->data());
  return operands;
}

std::shared_ptr<RotatingOperands> RotatingOperands::of(Device& device,
                                                       const DeviceOperands& operands,
                                                       const Problem& problem, const Shape& shape) {
  std::shared_ptr<RotatingOperands> one(new RotatingOperands(device, problem, CachePolicy::kWarm));
  one->copies_ = {operands.tensors()};
  for_each_tensor(one->copies_[0], [&](const Tensor& tensor) {
    one->bytes_of_copy_ += rounded(extent_bytes(tensor));
  });
  one->fill_blocks(shape, operands.zeros());
  return one;
}

// One piece of memory holds all copies; a copy holds the tensors one behind the other.
Status RotatingOperands::copy(const Tensors& host, std::size_t copies) {
  copies_.assign(copies, host);
  if (copies == 1 && device_->uses_host_memory()) return {};
  ATTUNE_TRY(memory_, device_->allocate(copies * bytes_of_copy_));
  char* place = static_cast<char*>(memory_->data());
  Status copied;
  for (Tensors& tensors : copies_) {
    for_each_tensor(tensors, [&](Tensor& tensor) {
      const std::size_t bytes = extent_bytes(tensor);
      if (copied && bytes > 0) copied = device_->copy_to_device(place, tensor.data, bytes);
      tensor.data = place;
      place += rounded(bytes);
    });
  }
  return copied;
}

void RotatingOperands::fill_blocks(const Shape& shape, const void* zeros) {
  blocks_.resize(copies_.size());
  for (std::size_t i = 0; i < copies_.size(); ++i) {
    arguments_.fill(shape, copies_[i], zeros, blocks_[i]);
  }
}

Status RotatingOperands::cool() {
  if (!flush_) return {};
  return device_->overwrite(flush_->data(), flush_->bytes());
}

void RotatingOperands::advance(int launches) {
  turn_ = (turn_ + static_cast<std::size_t>(launches)) % copies_.size();
}

}  // namespace attune
