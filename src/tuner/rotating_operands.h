// SPDX-License-Identifier: Apache-2.0
// Copies of a launch's operands that launches take in turn, so that a measured kernel finds none of
// them in a cache.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "src/tuner/launch.h"
#include "src/tuner/random_tensors.h"

namespace attune {

/// What measured launches find in the caches.
enum class CachePolicy {
  kWarm,  ///< What the launch before left: the same operands.
  kCold,  ///< Nothing of their operands.
};
/// "warm" or "cold", as records keep it.
std::string_view policy_name(CachePolicy policy);

/// Operands and argument blocks that all candidates of one tuning share. For use by one thread at a
/// time.
///
/// Cold operands are as many equal copies as exceed twice what the caches hold, and launches take
/// them in turn, from one candidate to the next. There is one copy where it alone exceeds the
/// caches; there are at most 256, and at most a quarter of the device's memory. Results rotate too.
class RotatingOperands {
 public:
  /// Copies the operands of `host`, which must outlive this object: where the device uses host
  /// memory, a single copy is the host's buffers themselves. `problem` must be normalized.
  /// Errors: kDevice when there is no memory left.
  static Result<std::shared_ptr<RotatingOperands>> prepare(Device& device,
                                                           const OperandBuffers& host,
                                                           const Problem& problem,
                                                           const Shape& shape, CachePolicy policy);
  /// Operands that are on the device already, warm. `operands` must outlive this object.
  static std::shared_ptr<RotatingOperands> of(Device& device, const DeviceOperands& operands,
                                              const Problem& problem, const Shape& shape);

  std::size_t copies() const { return copies_.size(); }
  std::size_t bytes_of_copy() const { return bytes_of_copy_; }  ///< [bytes]
  /// What cool() overwrites [bytes]; 0 where it has nothing to do.
  std::size_t flushed_bytes() const { return flush_ ? flush_->bytes() : 0; }
  CachePolicy policy() const { return policy_; }

  const Tensors& tensors(std::size_t copy) const { return copies_[copy]; }
  const LaunchArguments& arguments() const { return arguments_; }
  const LaunchArguments::Block& block(std::size_t copy) const { return blocks_[copy]; }

  /// Puts the caches into the policy's state, before each sample. Errors: kDevice.
  Status cool();
  /// The copy whose turn it is.
  std::size_t turn() const { return turn_; }
  /// Tells that so many launches have had their turn.
  void advance(int launches);

 private:
  RotatingOperands(Device& device, const Problem& problem, CachePolicy policy)
      : device_(&device), arguments_(problem), policy_(policy) {}
  Status copy(const Tensors& host, std::size_t copies);
  void fill_blocks(const Shape& shape, const void* zeros);

  Device* device_;
  LaunchArguments arguments_;
  CachePolicy policy_;
  std::vector<Tensors> copies_;
  std::vector<LaunchArguments::Block> blocks_;
  std::unique_ptr<DeviceMemory> memory_, flush_, zeros_;
  std::size_t bytes_of_copy_ = 0;
  std::size_t turn_ = 0;
};

}  // namespace attune
