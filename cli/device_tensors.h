// SPDX-License-Identifier: Apache-2.0
// Tensors of a file or of random numbers where the device can reach them.
#pragma once

#include <memory>
#include <vector>

#include <attune/engine.h>

namespace attune::cli {

/// Dense tensors in device memory; on a device that uses host memory, the host's own.
class DeviceTensors {
 public:
  /// Copies q, k, v, named tensors and the block list over. `host` must outlive this object.
  /// Errors: kDevice.
  static Result<DeviceTensors> send(Engine& engine, const Tensors& host);

  const Tensors& tensors() const { return tensors_; }
  /// Waits for the runs so far and copies out and lse back. Errors: kDevice.
  Status fetch();

 private:
  DeviceTensors(Engine& engine, const Tensors& host)
      : engine_(&engine), host_(host), tensors_(host) {}
  Status mirror(Tensor& tensor);

  Engine* engine_;
  Tensors host_, tensors_;
  std::vector<std::shared_ptr<void>> memory_;
};

}  // namespace attune::cli
