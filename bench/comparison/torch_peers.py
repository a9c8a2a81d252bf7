# SPDX-License-Identifier: Apache-2.0
"""Attention kernels of PyTorch and, for CUDA, of packages beside it."""

import importlib

from . import cases
from .grouping import fold_into_rows, unfold
from .runner import Unavailable, first_line, torch_runner


class Sdpa:
    """One backend of torch.nn.functional.scaled_dot_product_attention."""

    def __init__(self, name, backend):
        self.name, self._backend = name, backend

    def ways(self, case, tensors):
        import torch
        from torch.nn.attention import SDPBackend, sdpa_kernel
        if case.kind not in ("full", "causal"):
            raise Unavailable(f"SDPA has no {case.kind}")
        backend = getattr(SDPBackend, self._backend, None)
        if backend is None:
            raise Unavailable(f"torch {torch.__version__} has no {self._backend}")
        q, k, v = (tensors[name] for name in "qkv")
        attention = torch.nn.functional.scaled_dot_product_attention

        def as_it_is():
            grouped = {"enable_gqa": True} if case.group > 1 else {}
            return torch_runner(lambda: attention(q, k, v, is_causal=case.causal, **grouped),
                                lambda: sdpa_kernel(backend))

        def folded():
            rows = fold_into_rows(case, q)
            return torch_runner(lambda: attention(rows, k, v), lambda: sdpa_kernel(backend),
                                lambda out: unfold(case, out))

        if q.is_cuda or case.group == 1 or case.kind != "full":
            return {"": as_it_is}
        return {"enable_gqa": as_it_is, "group folded into rows": folded}


class Flex:
    """torch's FlexAttention, compiled for the case; its block mask is made before timing."""

    name = "flex"

    def ways(self, case, tensors):
        import torch
        try:
            from torch.nn.attention.flex_attention import create_block_mask, flex_attention
        except ImportError as error:
            raise Unavailable(first_line(error)) from error
        q, k, v = (tensors[name] for name in "qkv")
        try:
            score, mask = self._functions(case, tensors)
            block_mask = None
            if mask is not None:
                batch = case.batch if case.kind == "documents" else None
                block_mask = create_block_mask(mask, batch, None, case.q_len, case.kv_len,
                                               device=q.device)
            torch._dynamo.reset()  # Else the compilations of earlier cases count against this one.
            compiled = torch.compile(flex_attention, dynamic=False)
        except Exception as error:
            raise Unavailable(first_line(error)) from error
        return {"": lambda: torch_runner(lambda: compiled(
            q, k, v, score_mod=score, block_mask=block_mask, enable_gqa=case.group > 1))}

    @staticmethod
    def _functions(case, tensors):
        import torch
        score = mask = None
        if case.causal:
            def mask(b, h, q, kv):
                return kv <= q
        if case.kind == "alibi":
            slope = tensors["slope"]

            def score(value, b, h, q, kv):
                return value - slope[h] * (q - kv).abs()
        elif case.kind == "window":
            def mask(b, h, q, kv):
                return (kv <= q) & (kv >= q - case.window)
        elif case.kind == "documents":
            document = tensors["doc"]

            def mask(b, h, q, kv):
                return document[b, q] == document[b, kv]
        elif case.kind == "softcap":
            def score(value, b, h, q, kv):
                return cases.SOFTCAP * torch.tanh(value / cases.SOFTCAP)
        return score, mask


class Triton:
    """A fused attention of an installed package, if one has it: Triton itself shipped one once."""

    name = "triton"
    _PLACES = (("triton.ops.flash_attention", "attention", "bhsd"),
               ("flash_attn.flash_attn_triton", "flash_attn_func", "bshd"))

    def ways(self, case, tensors):
        if case.kind not in ("full", "causal"):
            raise Unavailable(f"it has no {case.kind}")
        if case.group > 1 or case.q_len != case.kv_len:
            raise Unavailable("it wants as many heads and rows of q as of k and v")
        for module, function, layout in self._PLACES:
            try:
                attention = getattr(importlib.import_module(module), function)
            except (ImportError, AttributeError):
                continue
            return {"": lambda: self._runner_of(attention, layout, case, tensors)}
        try:
            version = importlib.import_module("triton").__version__
        except ImportError:
            raise Unavailable("the package triton is not installed") from None
        raise Unavailable(f"triton {version} has no attention, nor has a package beside it "
                          "(looked for " + ", ".join(place[0] for place in self._PLACES) + ")")

    @staticmethod
    def _runner_of(attention, layout, case, tensors):
        scale = case.head_dim ** -0.5
        if layout == "bhsd":
            q, k, v = (tensors[name] for name in "qkv")
            return torch_runner(lambda: attention(q, k, v, case.causal, scale))
        q, k, v = (tensors[name].transpose(1, 2).contiguous() for name in "qkv")
        return torch_runner(lambda: attention(q, k, v, None, case.causal, scale).transpose(1, 2))

