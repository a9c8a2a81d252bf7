# SPDX-License-Identifier: Apache-2.0
"""onnxruntime's attention operators on its CPU provider, each as a graph of one node."""

from .grouping import fold_into_rows, unfold
from .runner import Runner, Unavailable, first_line

_TYPES = {"f32": "FLOAT", "f16": "FLOAT16"}


class OnnxRuntime:
    """Three operators serve different cases:
    MultiHeadAttention, fused for f32 without a mask; GroupQueryAttention, causal or one row
    against a cache; ai.onnx Attention, which takes everything."""

    name = "onnxruntime"

    def __init__(self, threads):
        self._threads = threads

    def ways(self, case, tensors):
        if case.kind not in ("full", "causal"):
            raise Unavailable(f"its attention operators have no {case.kind}")
        if case.dtype not in _TYPES:
            raise Unavailable(f"its CPU operators have no {case.dtype}")
        try:
            import onnx  # pylint: disable=unused-import
            import onnxruntime  # pylint: disable=unused-import
        except ImportError as error:
            raise Unavailable(f"the package {error.name} is not installed; bench/peers/setup makes "
                              "an environment with it") from None
        if tensors["q"].is_cuda:
            raise Unavailable("it is asked on the CPU only")
        q, k, v = (tensors[name] for name in "qkv")
        ways = {"Attention": lambda: self._attention(case, q, k, v)}
        if case.kind == "full" or case.group == 1:
            ways["MultiHeadAttention"] = lambda: self._multi_head(case, q, k, v)
        if case.kind == "causal" or case.decode:
            ways["GroupQueryAttention"] = lambda: self._group_query(case, q, k, v)
        return ways

    def _attention(self, case, q, k, v):
        import torch
        graph = _Graph("Attention", "", {"is_causal": int(case.causal)})
        graph.inputs = {"query": q, "key": k, "value": v}
        out = torch.full_like(q, float("nan"))
        graph.outputs = {"out": out}
        return graph.runner(self._threads, lambda: out)

    def _multi_head(self, case, q, k, v):
        """Takes [batch, length, heads · head_dim]; a group's queries become rows."""
        import torch
        q = _rows_of_all_heads(fold_into_rows(case, q))
        graph = _Graph("MultiHeadAttention", "com.microsoft",
                       {"num_heads": case.kv_heads, "unidirectional": int(case.causal)})
        graph.inputs = {"query": q, "key": _rows_of_all_heads(k), "value": _rows_of_all_heads(v)}
        out = torch.full_like(q, float("nan"))
        graph.outputs = {"out": out}
        return graph.runner(self._threads,
                            lambda: unfold(case, _heads(out, case.kv_heads).contiguous()))

    def _group_query(self, case, q, k, v):
        """One row: the last key and value are the new ones, which it writes into the cache that it
        reads the others from. Else all keys are new, and it copies them into a cache."""
        import torch
        new = 1 if case.decode else case.kv_len
        q = _rows_of_all_heads(q)
        lengths = torch.full((case.batch,), case.kv_len - 1, dtype=torch.int32)
        total = torch.tensor([case.kv_len], dtype=torch.int32)
        graph = _Graph("GroupQueryAttention", "com.microsoft",
                       {"num_heads": case.q_heads, "kv_num_heads": case.kv_heads})
        keys, values = k.clone(), v.clone()
        graph.inputs = {"query": q, "key": _rows_of_all_heads(k[:, :, -new:]),
                        "value": _rows_of_all_heads(v[:, :, -new:]),
                        "past_key": keys if case.decode else None,
                        "past_value": values if case.decode else None,
                        "seqlens_k": lengths, "total_sequence_length": total}
        out = torch.full_like(q, float("nan"))
        graph.outputs = {"out": out, "present_key": keys, "present_value": values}
        return graph.runner(self._threads, lambda: _heads(out, case.q_heads))


def _rows_of_all_heads(tensor):
    """[batch, heads, length, d] as [batch, length, heads · d], dense."""
    return tensor.transpose(1, 2).flatten(2).contiguous()


def _heads(tensor, heads):
    """The way back."""
    return tensor.unflatten(2, (heads, -1)).transpose(1, 2)


class _Graph:
    """One node whose inputs and outputs are torch tensors; an input may be None, which is none."""

    def __init__(self, operator, domain, attributes):
        self._operator, self._domain, self._attributes = operator, domain, attributes
        self.inputs, self.outputs = {}, {}

    def _model(self):
        import onnx
        node = onnx.helper.make_node(
            self._operator, [name if tensor is not None else ""
                             for name, tensor in self.inputs.items()],
            list(self.outputs), domain=self._domain, **self._attributes)
        graph = onnx.helper.make_graph(
            [node], "attention",
            [_declared(name, tensor) for name, tensor in self._given(self.inputs)],
            [_declared(name, tensor) for name, tensor in self._given(self.outputs)])
        # The oldest versions that have what is used: newer ones some onnxruntime may not know.
        versions = [onnx.helper.make_opsetid("", 23), onnx.helper.make_opsetid("com.microsoft", 1)]
        return onnx.helper.make_model(graph, opset_imports=versions, ir_version=10)

    @staticmethod
    def _given(tensors):
        return [(name, tensor) for name, tensor in tensors.items() if tensor is not None]

    def runner(self, threads, output):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4  # What it complains of is raised as well.
        # Its threads may spin while it runs, but not into the time of the next one.
        options.add_session_config_entry("session.force_spinning_stop", "1")
        try:
            session = onnxruntime.InferenceSession(self._model().SerializeToString(), options,
                                                   providers=["CPUExecutionProvider"])
            binding = session.io_binding()
            for name, tensor in self._given(self.inputs):
                binding.bind_input(name, "cpu", 0, _number(tensor), list(tensor.shape),
                                   tensor.data_ptr())
            for name, tensor in self._given(self.outputs):
                binding.bind_output(name, "cpu", 0, _number(tensor), list(tensor.shape),
                                    tensor.data_ptr())
            session.run_with_iobinding(binding)
        except Exception as error:  # Its exceptions have no class in common below this one.
            raise Unavailable(first_line(error)) from error

        def launch(count):
            for _ in range(count):
                session.run_with_iobinding(binding)

        return Runner(launch, output, keep=(self, session, binding))


def _number(tensor):
    """ONNX's number for a dtype."""
    import onnx
    import torch
    name = {torch.float32: "FLOAT", torch.float16: "FLOAT16", torch.int32: "INT32"}[tensor.dtype]
    return getattr(onnx.TensorProto, name)


def _declared(name, tensor):
    import onnx
    return onnx.helper.make_tensor_value_info(name, _number(tensor), list(tensor.shape))
