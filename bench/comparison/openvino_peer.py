# SPDX-License-Identifier: Apache-2.0
"""OpenVINO's attention on the CPU: opset13's ScaledDotProductAttention."""

from .grouping import fold_into_batch, fold_into_rows, unfold
from .openvino_cache import cached_runner
from .openvino_graph import compiled_request, nodes, shared
from .runner import Runner, Unavailable, last_line


class OpenVino:
    """Computes in f32 whatever the tensors' dtype is, as attune's CPU kernels do; what it converts
    for that is part of its time.

    It makes a fused subgraph of the operator and has a node of its own for a new token's row
    against a cache, which is a state of the model. The subgraph sees no grouped heads: a group
    becomes heads of an item of the batch, or rows."""

    name = "openvino"

    def __init__(self, threads):
        self._threads = threads

    def ways(self, case, tensors):
        if case.kind not in ("full", "causal"):
            raise Unavailable(f"ScaledDotProductAttention has no {case.kind}")
        try:
            import openvino  # pylint: disable=unused-import
        except ImportError:
            raise Unavailable("the package openvino is not installed; bench/peers/setup makes an "
                              "environment with it") from None
        if tensors["q"].is_cuda:
            raise Unavailable("it is asked on the CPU only")
        q, k, v = (tensors[name] for name in "qkv")
        if case.group == 1:
            forms = {"subgraph": (q, k, v)}
        else:
            forms = {"subgraph, group as heads of an item":
                     tuple(fold_into_batch(case, tensor) for tensor in (q, k, v))}
            if case.kind == "full":
                forms["subgraph, group folded into rows"] = fold_into_rows(case, q), k, v
        makers = {way: lambda given=given: _subgraph_runner(case, given, self._threads)
                  for way, given in forms.items()}
        if case.decode:
            makers["node with a cache"] = lambda: cached_runner(case, q, k, v, self._threads)
        return {way: lambda make=make: _made(make) for way, make in makers.items()}


def _made(make):
    try:
        return make()
    except RuntimeError as error:
        raise Unavailable(last_line(error)) from error  # Places in its source come first.


def _subgraph_runner(case, operands, threads):
    import openvino
    import torch
    from openvino import opset13
    inputs = [opset13.parameter(list(tensor.shape), getattr(openvino.Type, case.dtype))
              for tensor in operands]
    # In f32 from the start, else the scale for one would be rounded to the inputs' dtype.
    wide = [opset13.convert(node, "f32") if case.dtype != "f32" else node for node in inputs]
    attention = opset13.scaled_dot_product_attention(*wide, causal=case.causal)
    if case.dtype != "f32":
        attention = opset13.convert(attention, case.dtype)
    model = openvino.Model([opset13.result(attention)], inputs, "attention")
    compiled, request = compiled_request(model, case, threads)
    out = torch.full_like(operands[0], float("nan"))
    for index, tensor in enumerate(operands):
        request.set_input_tensor(index, shared(tensor))
    request.set_output_tensor(0, shared(out))
    request.infer(share_outputs=True)

    def launch(count):
        for _ in range(count):
            request.infer(share_outputs=True)

    return Runner(launch, lambda: unfold(case, out), {"nodes": nodes(compiled)},
                  keep=(operands, compiled))
