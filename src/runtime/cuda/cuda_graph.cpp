// SPDX-License-Identifier: Apache-2.0
#include "src/runtime/cuda/cuda_graph.h"

#include "src/support/try.h"

namespace attune {

Result<Owned<CuStream>> make_stream(const std::shared_ptr<const CudaContext>& context) {
  const CurrentContext current(*context);
  ATTUNE_CHECK_OK(current.status());
  CuStream stream = nullptr;
  ATTUNE_CHECK_OK(context->check(context->api().stream_create(&stream, kCuStreamNonBlocking),
                                 "cuStreamCreate"));
  return Owned<CuStream>(context, stream, &DriverApi::stream_destroy);
}

Result<Owned<CuEvent>> make_event(const std::shared_ptr<const CudaContext>& context) {
  const CurrentContext current(*context);
  ATTUNE_CHECK_OK(current.status());
  CuEvent event = nullptr;
  ATTUNE_CHECK_OK(context->check(context->api().event_create(&event, 0), "cuEventCreate"));
  return Owned<CuEvent>(context, event, &DriverApi::event_destroy);
}

Result<CudaGraph> CudaGraph::capture(const std::shared_ptr<const CudaContext>& context,
                                     CuStream stream, const std::function<Status()>& work) {
  const DriverApi& api = context->api();
  const CurrentContext current(*context);
  ATTUNE_CHECK_OK(current.status());
  ATTUNE_CHECK_OK(
      context->check(api.stream_begin_capture(stream, kCuCaptureOfThread), "cuStreamBeginCapture"));
  const Status queued = work();
  // The capture ends whatever `work` did, or the stream would stay useless.
  CuGraph recorded = nullptr;
  const CuResult ended = api.stream_end_capture(stream, &recorded);
  Owned<CuGraph> graph;
  if (recorded != nullptr) graph = Owned<CuGraph>(context, recorded, &DriverApi::graph_destroy);
  ATTUNE_CHECK_OK(queued);
  ATTUNE_CHECK_OK(context->check(ended, "cuStreamEndCapture"));
  CuGraphExec ready = nullptr;
  ATTUNE_CHECK_OK(
      context->check(api.graph_instantiate(&ready, graph.get(), 0), "cuGraphInstantiate"));
  return CudaGraph(context, {context, ready, &DriverApi::graph_exec_destroy});
}

Status CudaGraph::launch(CuStream stream) const {
  const CurrentContext current(*context_);
  ATTUNE_CHECK_OK(current.status());
  return context_->check(context_->api().graph_launch(graph_.get(), stream), "cuGraphLaunch");
}

}  // namespace attune
