// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/shared_memory.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace attune::sim {
namespace {

constexpr int kWarpSize = 32;
constexpr int kPoison = 0xff;  // NaN in every float type.

}  // namespace

void SharedMemory::start(std::uint32_t bytes, int warps, std::uint32_t now) {
  data_.resize(bytes);
  std::fill(data_.begin(), data_.end(), static_cast<char>(kPoison));
  // The shadow of earlier blocks is known by its stamps; only a new shape needs a new one.
  if (writes_.size() != bytes || warps_ != warps) {
    writes_.assign(bytes, {});
    reads_.assign(std::size_t{bytes} * static_cast<std::size_t>(warps), {});
    warps_ = warps;
  }
  begin_ = now;
}

std::optional<Conflict> SharedMemory::conflict_with(const Accessor& who, const Write& write,
                                                    std::uint32_t byte) const {
  if (write.stamp < begin_) return std::nullopt;
  if (write.under_way != 0) {
    return Conflict{Check::kUnwaitedCopy, byte, true, write.thread, write.site};
  }
  if (write.thread == who.thread || who.clock->covers(write.thread, write.stamp)) {
    return std::nullopt;
  }
  return Conflict{Check::kRace, byte, true, write.thread, write.site};
}

std::optional<Conflict> SharedMemory::read(const Accessor& who, std::uint32_t address,
                                           std::uint32_t bytes) {
  const Write* write = &writes_[address];
  for (std::uint32_t i = 0; i < bytes; ++i) {
    if (i > 0 && write[i] == write[i - 1]) continue;
    if (write[i].stamp < begin_) {
      return Conflict{Check::kUninitialised, address + i, false, -1, 0};
    }
    if (auto conflict = conflict_with(who, write[i], address + i)) return conflict;
  }
  const std::uint32_t lane = 1u << (who.thread % kWarpSize);
  Reads* reads = &reads_[static_cast<std::size_t>(who.thread / kWarpSize) * data_.size() + address];
  for (std::uint32_t i = 0; i < bytes; ++i) {
    const std::uint32_t others = reads[i].stamp == who.stamp ? reads[i].lanes : 0;
    reads[i] = {who.stamp, others | lane, who.site};
  }
  return std::nullopt;
}

std::optional<Conflict> SharedMemory::check_write(const Accessor& who, std::uint32_t address,
                                                  std::uint32_t bytes) {
  const Write* write = &writes_[address];
  for (std::uint32_t i = 0; i < bytes; ++i) {
    if (i > 0 && write[i] == write[i - 1]) continue;
    if (auto conflict = conflict_with(who, write[i], address + i)) return conflict;
  }
  const std::uint32_t ordered = std::max(begin_, who.clock->floor);
  for (int warp = 0; warp < warps_; ++warp) {
    const Reads* reads = &reads_[static_cast<std::size_t>(warp) * data_.size() + address];
    for (std::uint32_t i = 0; i < bytes; ++i) {
      if (reads[i].stamp < ordered) continue;
      for (std::uint32_t lanes = reads[i].lanes; lanes != 0; lanes &= lanes - 1) {
        const int reader = warp * kWarpSize + std::countr_zero(lanes);
        if (reader == who.thread || who.clock->covers(reader, reads[i].stamp)) continue;
        return Conflict{Check::kRace, address + i, false, reader, reads[i].site};
      }
    }
  }
  return std::nullopt;
}

std::optional<Conflict> SharedMemory::write(const Accessor& who, std::uint32_t address,
                                            std::uint32_t bytes) {
  if (auto conflict = check_write(who, address, bytes)) return conflict;
  Write now;
  now.stamp = who.stamp;
  now.thread = static_cast<std::uint16_t>(who.thread);
  now.site = who.site & 0x7fff;
  std::fill_n(&writes_[address], bytes, now);
  return std::nullopt;
}

std::optional<Conflict> SharedMemory::begin_copy(const Accessor& who, std::uint32_t address,
                                                 std::uint32_t bytes) {
  if (auto conflict = write(who, address, bytes)) return conflict;
  for (std::uint32_t i = 0; i < bytes; ++i) writes_[address + i].under_way = 1;
  return std::nullopt;
}

void SharedMemory::finish_copy(int thread, std::uint32_t stamp, std::uint32_t address,
                               std::uint32_t bytes) {
  for (std::uint32_t i = 0; i < bytes; ++i) {
    Write& write = writes_[address + i];
    write.thread = static_cast<std::uint16_t>(thread);
    write.stamp = stamp;
    write.under_way = 0;
  }
}

}  // namespace attune::sim
