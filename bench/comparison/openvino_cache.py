# SPDX-License-Identifier: Apache-2.0
"""OpenVINO's attention node for language models: keys and values are states of the model, a launch
appends a new token's and attends to all of them."""

import numpy

from .openvino_graph import compiled_request, nodes, shared
from .runner import Runner


def cached_runner(case, q, k, v, threads):
    """Every launch appends the last key again, so that the n-th after a rewind sees n − 1 more
    than the case has: of the launches of a sample a negligible part."""
    import torch
    compiled, request = compiled_request(_model(case), case, threads)
    out = torch.full_like(q, float("nan"))
    newest = [tensor[:, :, -1:].contiguous() for tensor in (k, v)]
    before = {"k": k[:, :, :-2].contiguous(), "v": v[:, :, :-2].contiguous()}
    last_but_one = [tensor[:, :, -2:-1].contiguous() for tensor in (k, v)]
    order = torch.arange(case.batch, dtype=torch.int32)
    request.set_input_tensor(0, shared(q))
    request.set_input_tensor(3, shared(order))
    request.set_output_tensor(0, shared(out))

    def append(key_and_value):
        for index, tensor in enumerate(key_and_value, start=1):
            request.set_input_tensor(index, shared(tensor))

    def rewind():
        """All keys but the newest. One of them is appended, as the first to be makes a state
        larger for many that follow, and copies all of it."""
        for state in request.query_state():
            state.state = shared(before[state.name])
        append(last_but_one)
        request.infer(share_outputs=True)
        append(newest)

    def launch(count):
        for _ in range(count):
            request.infer(share_outputs=True)

    rewind()
    launch(1)
    return Runner(launch, lambda: out, {"nodes": nodes(compiled)}, rewind=rewind,
                  keep=(compiled, q, order, out, newest, before, last_but_one))


def _model(case):
    """The pattern that the CPU plugin makes its node of: state, reordered by item, new ones behind
    it, and heads repeated for a group."""
    import openvino
    from openvino import opset13
    kind = getattr(openvino.Type, case.dtype)

    def parameter(heads):
        return opset13.parameter([case.batch, heads, 1, case.head_dim], kind)

    def numbers(*values):
        return opset13.constant(numpy.array(values, dtype=numpy.int64))

    q, k, v = parameter(case.q_heads), parameter(case.kv_heads), parameter(case.kv_heads)
    order = opset13.parameter([case.batch], openvino.Type.i32)
    heads, sinks = [], []
    for name, new in (("k", k), ("v", v)):
        empty = numpy.zeros((case.batch, case.kv_heads, 0, case.head_dim), dtype=numpy.float32)
        shape = openvino.PartialShape([case.batch, case.kv_heads, openvino.Dimension.dynamic(),
                                       case.head_dim])
        past = opset13.read_value(opset13.constant(empty, kind), name, kind, shape)
        reordered = opset13.gather(past, order, opset13.constant(numpy.int64(0)), 0)
        present = opset13.concat([reordered, new], 2)
        sinks.append(opset13.assign(present, name))
        if case.group > 1:
            repeated = opset13.broadcast(opset13.unsqueeze(present, numbers(2)),
                                         numbers(1, 1, case.group, 1, 1),
                                         broadcast_spec="BIDIRECTIONAL")
            present = opset13.reshape(repeated, numbers(0, case.q_heads, -1, case.head_dim), True)
        heads.append(present)
    # No conversions between: they would break the pattern. It computes in f32 all the same.
    attention = opset13.scaled_dot_product_attention(q, *heads)
    return openvino.Model([opset13.result(attention)], sinks, [q, k, v, order], "attention")
