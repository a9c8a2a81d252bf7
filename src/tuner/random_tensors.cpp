// SPDX-License-Identifier: Apache-2.0
#include "src/tuner/random_tensors.h"

#include <cstring>

#include "src/support/half.h"
#include "src/support/try.h"

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

OperandBuffers::Area OperandBuffers::allocate(std::size_t bytes) {
  Area area;
  area.bytes = bytes;
  area.memory.resize(bytes + 2 * kGuardBytes + 64);
  const auto address = reinterpret_cast<std::uintptr_t>(area.memory.data()) + kGuardBytes;
  area.begin = area.memory.data() + kGuardBytes + (64 - address % 64) % 64;
  return area;
}

OperandBuffers::OperandBuffers(const Problem& problem, const Shape& shape, std::uint64_t seed,
                               float amplitude) {
  RandomBits random(seed);
  auto make = [&](Area& area, std::int64_t heads, std::int64_t length, std::int64_t width,
                  Dtype dtype) {
    const std::array<std::int64_t, 4> extents{shape.batch, heads, length, width};
    const auto count = static_cast<std::size_t>(shape.batch * heads * length * width);
    area = allocate(count * dtype_size(dtype));
    return Tensor::contiguous(area.begin, dtype, extents);
  };
  tensors_.q = make(q_, problem.q_heads, shape.q_len, problem.head_dim, problem.dtype);
  tensors_.k = make(k_, problem.kv_heads, shape.kv_len, problem.head_dim, problem.dtype);
  tensors_.v = make(v_, problem.kv_heads, shape.kv_len, problem.head_dim_v, problem.dtype);
  tensors_.out = make(out_, problem.q_heads, shape.q_len, problem.head_dim_v, problem.dtype);
  tensors_.lse = make(lse_, problem.q_heads, shape.q_len, 1, Dtype::kF32);
  fill_normal(q_.begin, problem.dtype, tensors_.q.elements(), amplitude, random);
  fill_normal(k_.begin, problem.dtype, tensors_.k.elements(), 1, random);
  fill_normal(v_.begin, problem.dtype, tensors_.v.elements(), 1, random);
  poison_results();
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
  ATTUNE_TRY(tensors.lse->data, mirrored.mirror_area(host.lse_, mirrored.lse_));
  return mirrored;
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
