// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/global_memory.h"

#include <algorithm>
#include <cstdlib>

namespace attune::sim {
namespace {

// Device addresses: bits 42 and up are the tensor's number plus one. Its first element lies in the
// middle of its range, so that an access before it is known to be of this tensor, too; the low bits
// are those of the host's address, so that both are aligned alike.
constexpr int kRangeBits = 42;
constexpr std::uint64_t kMiddle = std::uint64_t{1} << (kRangeBits - 1);
constexpr std::uint64_t kAlignmentBits = 0xfff;

using Axes = std::array<std::int64_t, 4>;

// Finds the indices, of the axes order[k …], of the element `offset` behind the one with the lowest
// address. Where strides overlap several indices of an axis may have to be tried.
bool find_element(const GlobalTensor& tensor, const std::vector<int>& order, std::size_t k,
                  std::int64_t width, std::int64_t offset, Axes& indices) {
  if (k == order.size()) return offset >= 0 && offset < width;
  std::int64_t below = width - 1;
  for (std::size_t i = k + 1; i < order.size(); ++i) {
    const auto axis = static_cast<std::size_t>(order[i]);
    below += (tensor.extents[axis] - 1) * std::abs(tensor.device_strides[axis]);
  }
  const auto axis = static_cast<std::size_t>(order[k]);
  const std::int64_t stride = std::abs(tensor.device_strides[axis]);
  const std::int64_t most = std::min(tensor.extents[axis] - 1, offset / stride);
  const std::int64_t least = std::max<std::int64_t>(0, (offset - below + stride - 1) / stride);
  for (std::int64_t i = most; i >= least; --i) {
    indices[axis] = tensor.device_strides[axis] > 0 ? i : tensor.extents[axis] - 1 - i;
    if (find_element(tensor, order, k + 1, width, offset - i * stride, indices)) return true;
  }
  return false;
}

}  // namespace

void* GlobalMemory::add(const GlobalTensor& tensor) {
  Placed placed;
  placed.tensor = tensor;
  const auto host = reinterpret_cast<std::uintptr_t>(tensor.data);
  placed.address = ((tensors_.size() + 1) << kRangeBits) + kMiddle + (host & kAlignmentBits);
  placed.lowest = 0;
  const bool rows = tensor.strides[3] == 1 && tensor.device_strides[3] == 1;
  placed.width = rows ? tensor.extents[3] : 1;
  for (int axis = 0; axis < (rows ? 3 : 4); ++axis) {
    const auto i = static_cast<std::size_t>(axis);
    if (tensor.extents[i] <= 1 || tensor.device_strides[i] == 0) continue;
    placed.order.push_back(axis);
    placed.lowest += (tensor.extents[i] - 1) * std::min<std::int64_t>(0, tensor.device_strides[i]);
  }
  std::sort(placed.order.begin(), placed.order.end(), [&](int a, int b) {
    return std::abs(tensor.device_strides[static_cast<std::size_t>(a)]) >
           std::abs(tensor.device_strides[static_cast<std::size_t>(b)]);
  });
  tensors_.push_back(std::move(placed));
  return reinterpret_cast<void*>(tensors_.back().address);
}

void* GlobalMemory::add_bytes(std::string name, void* data, std::int64_t bytes, bool writable) {
  GlobalTensor tensor;
  tensor.name = std::move(name);
  tensor.data = data;
  tensor.extents = {1, 1, 1, bytes};
  tensor.writable = writable;
  return add(tensor);
}

void GlobalMemory::remove(void* address) {
  const std::uint64_t number = reinterpret_cast<std::uint64_t>(address) >> kRangeBits;
  if (number == 0 || number > tensors_.size()) return;
  Placed& placed = tensors_[number - 1];
  placed.tensor.name += ", freed";
  placed.tensor.extents = {0, 0, 0, 0};
}

const GlobalTensor* GlobalMemory::tensor_at(std::uint64_t address) const {
  const std::uint64_t number = address >> kRangeBits;
  if (number == 0 || number > tensors_.size()) return nullptr;
  return &tensors_[number - 1].tensor;
}

std::uint64_t GlobalMemory::address_of(const GlobalTensor& tensor) const {
  for (const Placed& placed : tensors_) {
    if (&placed.tensor == &tensor) return placed.address;
  }
  return 0;
}

std::optional<GlobalMemory::Run> GlobalMemory::row_at(std::uint64_t address) const {
  const std::uint64_t number = address >> kRangeBits;
  if (number == 0 || number > tensors_.size()) return std::nullopt;
  const Placed& placed = tensors_[number - 1];
  const GlobalTensor& tensor = placed.tensor;
  for (const std::int64_t extent : tensor.extents) {
    if (extent == 0) return std::nullopt;
  }
  const auto bytes =
      static_cast<std::int64_t>(address - placed.address) - placed.lowest * tensor.element_bytes;
  if (bytes < 0) return std::nullopt;
  const std::int64_t offset = bytes / tensor.element_bytes;
  Axes indices{};
  if (!find_element(tensor, placed.order, 0, placed.width, offset, indices)) return std::nullopt;
  std::int64_t device = 0, host = 0;
  for (std::size_t axis = 0; axis < 4; ++axis) {
    device += indices[axis] * tensor.device_strides[axis];
    host += indices[axis] * tensor.strides[axis];
  }
  Run run;
  run.begin = placed.address + static_cast<std::uint64_t>(device * tensor.element_bytes);
  run.end = run.begin + static_cast<std::uint64_t>(placed.width * tensor.element_bytes);
  run.host = static_cast<char*>(tensor.data) + host * tensor.element_bytes;
  run.writable = tensor.writable;
  run.tensor = &tensor;
  return run;
}

GlobalMemory::Run* GlobalView::row(std::uint64_t address) {
  GlobalMemory::Run& last = rows_[(address >> kRangeBits) % rows_.size()];
  if (address >= last.begin && address < last.end) return &last;
  const auto found = memory_->row_at(address);
  if (!found) return nullptr;
  last = *found;
  return &last;
}

}  // namespace attune::sim
