// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/random_tensors.h"

#include <algorithm>
#include <cstring>

#include "src/support/half.h"
#include "src/support/try.h"
#include "src/tuner/block_list.h"
#include "src/tuner/launch.h"

namespace attune {
namespace {

constexpr std::size_t kGuardBytes = 256;
constexpr unsigned char kGuardPattern = 0xa5;
// All bits set is NaN in f32, f16 and bf16 alike.
constexpr unsigned char kPoison = 0xff;

void fill_normal(char* data, Dtype dtype, std::int64_t count, float amplitude, RandomBits& random) {
  for (std::int64_t i = 0; i < count; ++i) {
    store_float(data, dtype, i, amplitude * random.next_normal());
  }
}

Tensor allocate(OperandBuffers::Area& area, Dtype dtype,
                const std::array<std::int64_t, 4>& extents) {
  Tensor view = Tensor::contiguous(nullptr, dtype, extents);
  area.bytes = static_cast<std::size_t>(view.elements()) * dtype_size(dtype);
  area.memory.resize(area.bytes + 2 * kGuardBytes + 64);
  const auto address = reinterpret_cast<std::uintptr_t>(area.memory.data()) + kGuardBytes;
  area.begin = area.memory.data() + kGuardBytes + (64 - address % 64) % 64;
  view.data = area.begin;
  return view;
}

/// Calls act(index in `a`, index in `b`) for each element of two views of equal extents.
template <class Act>
void for_each_element(const Tensor& a, const Tensor& b, const Act& act) {
  for (std::int64_t i = 0; i < a.shape[0]; ++i) {
    for (std::int64_t j = 0; j < a.shape[1]; ++j) {
      for (std::int64_t k = 0; k < a.shape[2]; ++k) {
        for (std::int64_t l = 0; l < a.shape[3]; ++l) {
          auto at = [&](const Tensor& t) {
            return i * t.strides[0] + j * t.strides[1] + k * t.strides[2] + l * t.strides[3];
          };
          act(at(a), at(b));
        }
      }
    }
  }
}

void copy_elements(const Tensor& from, const Tensor& to) {
  const std::size_t size = dtype_size(from.dtype);
  for_each_element(from, to, [&](std::int64_t source, std::int64_t target) {
    std::memcpy(static_cast<char*>(to.data) + target * std::int64_t(size),
                static_cast<const char*>(from.data) + source * std::int64_t(size), size);
  });
}

// --- what expressions name
// ------------------------------------------------------------------------

/// Extents that hold the indices of a sample of positions; factors of a low-rank bias have the
/// shape that it asks for.
std::array<std::int64_t, 4> extents_of(const Problem& problem, const Shape& shape,
                                       const LaunchArguments::NamedTensor& named) {
  if (named.low_rank != 0) {
    const bool of_q = named.name == problem.low_rank_bias->q_factor;
    return {shape.batch, of_q ? problem.q_heads : problem.kv_heads,
            of_q ? shape.q_len : shape.kv_len, named.low_rank};
  }
  constexpr std::int64_t kLongest = std::int64_t{1} << 22;
  std::array<std::int64_t, 4> extents{1, 1, 1, 1};
  auto last = [](std::int64_t length) { return std::max<std::int64_t>(length - 1, 0); };
  for (const auto& read : named.indices) {
    for (std::size_t axis = 0; axis < read.size(); ++axis) {
      if ((named.broadcast_axes >> axis & 1) != 0) continue;
      const bool reads_operands = expr::any_node(read[axis], [](const expr::Node& node) {
        return node.op == expr::Op::kTensor || node.op == expr::Op::kScalar;
      });
      if (reads_operands) {
        extents[axis] = std::max<std::int64_t>(extents[axis], shape.kv_len);
        continue;
      }
      const expr::Evaluator index(read[axis], {});
      for (const std::int64_t q : {std::int64_t{0}, last(shape.q_len)}) {
        for (const std::int64_t kv : {std::int64_t{0}, last(shape.kv_len)}) {
          expr::Point point;
          point.b = last(shape.batch);
          point.h = problem.q_heads - 1;
          point.h_kv = problem.kv_heads - 1;
          point.q = q;
          point.kv = kv;
          point.q_len = shape.q_len;
          point.kv_len = shape.kv_len;
          const std::int64_t extent = std::min(index.integer(point) + 1, kLongest);
          extents[axis] = std::max(extents[axis], extent);
        }
      }
    }
  }
  return extents;
}

/// Integers serve as ids of documents as well as lengths, so they are drawn as either.
std::int64_t random_integer_limit(const Shape& shape, RandomBits& random) {
  return random.next_in(0, 1) == 0 ? 3 : std::max<std::int64_t>(shape.kv_len, 1);
}

void fill_named(const Tensor& view, const Shape& shape, RandomBits& random) {
  const std::int64_t limit = random_integer_limit(shape, random);
  for (std::int64_t i = 0; i < view.elements(); ++i) {
    switch (view.dtype) {
      case Dtype::kI32:
        static_cast<std::int32_t*>(view.data)[i] =
            static_cast<std::int32_t>(random.next_in(0, limit));
        break;
      case Dtype::kI8:
        static_cast<std::int8_t*>(view.data)[i] =
            static_cast<std::int8_t>(random.next_in(0, std::min<std::int64_t>(limit, 127)));
        break;
      case Dtype::kBool:
        static_cast<std::uint8_t*>(view.data)[i] = static_cast<std::uint8_t>(random.next_in(0, 1));
        break;
      default:
        store_float(view.data, view.dtype, i, random.next_normal());
    }
  }
}

double random_scalar(Dtype dtype, const Shape& shape, RandomBits& random) {
  if (dtype == Dtype::kF32) return double{random.next_normal()};
  if (dtype == Dtype::kBool) return double(random.next_in(0, 1));
  return double(random.next_in(0, random_integer_limit(shape, random)));
}

}  // namespace

std::uint64_t RandomBits::next() {
  std::uint64_t z = (state_ += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

float RandomBits::next_normal() {
  const std::uint64_t bits = next();
  const int sum = int(bits & 0xffff) + int((bits >> 16) & 0xffff) + int((bits >> 32) & 0xffff) +
                  int(bits >> 48);
  // Four uniform numbers on 0 … 65535 have variance 4 · 65536² / 12.
  return float(sum - 131070) * float(1.0 / (65536.0 * 0.5773502691896258));
}

std::int64_t RandomBits::next_in(std::int64_t low, std::int64_t high) {
  return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
}

void OperandBuffers::allocate_all(const Problem& problem, const Shape& shape) {
  auto make = [&](Area& area, std::int64_t heads, std::int64_t length, std::int64_t width,
                  Dtype dtype) {
    return allocate(area, dtype, {shape.batch, heads, length, width});
  };
  tensors_.q = make(q_, problem.q_heads, shape.q_len, problem.head_dim, problem.dtype);
  tensors_.k = make(k_, problem.kv_heads, shape.kv_len, problem.head_dim, problem.dtype);
  tensors_.v = make(v_, problem.kv_heads, shape.kv_len, problem.head_dim_v, problem.dtype);
  tensors_.out = make(out_, problem.q_heads, shape.q_len, problem.head_dim_v, problem.dtype);
  const Tensor lse = make(lse_, problem.q_heads, shape.q_len, 1, Dtype::kF32);
  if (problem.normalizer == Normalizer::kSoftmax) tensors_.lse = lse;
}

OperandBuffers::OperandBuffers(const Problem& problem, const Shape& shape, std::uint64_t seed,
                               float amplitude, NamedRows named_rows) {
  RandomBits random(seed);
  allocate_all(problem, shape);
  fill_normal(q_.begin, problem.dtype, tensors_.q.elements(), amplitude, random);
  fill_normal(k_.begin, problem.dtype, tensors_.k.elements(), 1, random);
  fill_normal(v_.begin, problem.dtype, tensors_.v.elements(), 1, random);
  const LaunchArguments arguments(problem);
  for (const auto& named : arguments.tensors()) {
    Tensor& view = tensors_.named[named.name];
    const auto extents = extents_of(problem, shape, named);
    auto allocated = extents;
    if (named_rows == NamedRows::kAligned && named.rank > 1) {
      std::int64_t& width = allocated[static_cast<std::size_t>(named.rank - 1)];
      if (width > 1) width = (width + 15) / 16 * 16;
    }
    view = allocate(named_[named.name], named.dtype, allocated);
    fill_named(view, shape, random);
    view.shape = extents;
  }
  for (const auto& named : arguments.scalars()) {
    tensors_.scalars[named.name] = random_scalar(named.dtype, shape, random);
  }
  if (problem.has_blocks()) {
    RandomBlockList list = random_block_list(problem, shape, random);
    const auto count = static_cast<std::int64_t>(list.indices.size());
    const Tensor full = Tensor::contiguous(list.full.data(), Dtype::kBool, {count, 1, 1, 1});
    copy_blocks({Tensor::contiguous(list.offsets.data(), Dtype::kI32, list.offsets_shape),
                 Tensor::contiguous(list.indices.data(), Dtype::kI32, {count, 1, 1, 1}), full});
  }
  poison_results();
}

OperandBuffers::OperandBuffers(const Problem& problem, const Shape& shape,
                               const Tensors& operands) {
  allocate_all(problem, shape);
  copy_elements(operands.q, tensors_.q);
  copy_elements(operands.k, tensors_.k);
  copy_elements(operands.v, tensors_.v);
  const LaunchArguments arguments(problem);
  for (const auto& named : arguments.tensors()) {
    const Tensor& source = operands.named.at(named.name);
    Tensor& view = tensors_.named[named.name];
    view = allocate(named_[named.name], source.dtype, source.shape);
    copy_elements(source, view);
  }
  tensors_.scalars = operands.scalars;
  if (operands.blocks) copy_blocks(*operands.blocks);
  poison_results();
}

void OperandBuffers::copy_blocks(const BlockList& list) {
  auto copy = [](const Tensor& source, Area& area) {
    const Tensor view = allocate(area, source.dtype, source.shape);
    copy_elements(source, view);
    return view;
  };
  tensors_.blocks =
      BlockList{copy(list.offsets, block_offsets_), copy(list.indices, block_indices_), {}};
  if (list.full) tensors_.blocks->full = copy(*list.full, block_full_);
}

void OperandBuffers::poison_results() {
  for (Area* area : {&out_, &lse_}) {
    std::memset(area->memory.data(), kGuardPattern, area->memory.size());
    std::memset(area->begin, kPoison, area->bytes);
  }
}

bool OperandBuffers::guards_intact() const {
  for (const Area* area : {&out_, &lse_}) {
    const char* end = area->begin + area->bytes;
    for (const char& byte : area->memory) {
      const bool inside = &byte >= area->begin && &byte < end;
      if (!inside && static_cast<unsigned char>(byte) != kGuardPattern) return false;
    }
  }
  return true;
}

std::vector<std::vector<char>> OperandBuffers::results() const {
  return {{out_.begin, out_.begin + out_.bytes}, {lse_.begin, lse_.begin + lse_.bytes}};
}

Result<void*> DeviceOperands::mirror_area(OperandBuffers::Area& area,
                                          std::unique_ptr<DeviceMemory>& memory) {
  if (device_->uses_host_memory()) return static_cast<void*>(area.begin);
  ATTUNE_TRY(memory, device_->allocate(area.memory.size()));
  ATTUNE_CHECK_OK(device_->copy_to_device(memory->data(), area.memory.data(), area.memory.size()));
  return static_cast<char*>(memory->data()) + (area.begin - area.memory.data());
}

Result<DeviceOperands> DeviceOperands::mirror(Device& device, OperandBuffers& host) {
  DeviceOperands mirrored(device, host);
  mirrored.tensors_ = host.tensors_;
  Tensors& tensors = mirrored.tensors_;
  ATTUNE_TRY(tensors.q.data, mirrored.mirror_area(host.q_, mirrored.q_));
  ATTUNE_TRY(tensors.k.data, mirrored.mirror_area(host.k_, mirrored.k_));
  ATTUNE_TRY(tensors.v.data, mirrored.mirror_area(host.v_, mirrored.v_));
  ATTUNE_TRY(tensors.out.data, mirrored.mirror_area(host.out_, mirrored.out_));
  ATTUNE_TRY(void* const lse, mirrored.mirror_area(host.lse_, mirrored.lse_));
  if (tensors.lse) tensors.lse->data = lse;
  for (auto& [name, area] : host.named_) {
    ATTUNE_TRY(tensors.named.at(name).data, mirrored.mirror_area(area, mirrored.named_[name]));
  }
  if (tensors.blocks) {
    auto& [offsets, indices, full] = *tensors.blocks;
    ATTUNE_TRY(offsets.data, mirrored.mirror_area(host.block_offsets_, mirrored.block_offsets_));
    ATTUNE_TRY(indices.data, mirrored.mirror_area(host.block_indices_, mirrored.block_indices_));
    if (full) {
      ATTUNE_TRY(full->data, mirrored.mirror_area(host.block_full_, mirrored.block_full_));
    }
  }
  ATTUNE_TRY(mirrored.zeros_, allocate_zeros(device));
  return mirrored;
}

Result<std::unique_ptr<DeviceMemory>> allocate_zeros(Device& device) {
  constexpr char kZeros[64] = {};
  ATTUNE_TRY(auto memory, device.allocate(sizeof kZeros));
  ATTUNE_CHECK_OK(device.copy_to_device(memory->data(), kZeros, sizeof kZeros));
  return memory;
}

Status DeviceOperands::send_results() {
  if (device_->uses_host_memory()) return {};
  const auto& out = host_->out_.memory;
  const auto& lse = host_->lse_.memory;
  ATTUNE_CHECK_OK(device_->copy_to_device(out_->data(), out.data(), out.size()));
  return device_->copy_to_device(lse_->data(), lse.data(), lse.size());
}

Status DeviceOperands::fetch_results() {
  if (device_->uses_host_memory()) return {};
  auto& out = host_->out_.memory;
  auto& lse = host_->lse_.memory;
  ATTUNE_CHECK_OK(device_->copy_to_host(out.data(), out_->data(), out.size()));
  return device_->copy_to_host(lse.data(), lse_->data(), lse.size());
}

}  // namespace attune
