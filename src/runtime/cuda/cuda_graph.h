// SPDX-License-Identifier: Apache-2.0
// Streams of one's own, and launches recorded once as a graph and started again as a whole.
#pragma once

#include <functional>
#include <memory>

#include <attune/result.h>

#include "src/runtime/cuda/context.h"

namespace attune {

/// A stream that does not wait for the default stream, nor that for it. Errors: kDevice.
Result<Owned<CuStream>> make_stream(const std::shared_ptr<const CudaContext>& context);

/// An event that takes time stamps. Errors: kDevice.
Result<Owned<CuEvent>> make_event(const std::shared_ptr<const CudaContext>& context);

/// Launches captured from a stream. Immutable; one start at a time is on the device.
class CudaGraph {
 public:
  /// Records what `work` queues on `stream`, which must not be the default stream. Nothing runs.
  /// Errors: those of `work`; kDevice when something in it cannot be captured.
  static Result<CudaGraph> capture(const std::shared_ptr<const CudaContext>& context,
                                   CuStream stream, const std::function<Status()>& work);

  /// Queues everything recorded on `stream`, with the arguments it was recorded with.
  /// Errors: kDevice.
  Status launch(CuStream stream) const;

 private:
  CudaGraph(std::shared_ptr<const CudaContext> context, Owned<CuGraphExec> graph)
      : context_(std::move(context)), graph_(std::move(graph)) {}

  std::shared_ptr<const CudaContext> context_;
  Owned<CuGraphExec> graph_;
};

}  // namespace attune
