# SPDX-License-Identifier: Apache-2.0
"""Who attune is compared with. A peer that cannot serve a case says why."""

import importlib
import warnings

from . import cases


class Unavailable(Exception):
    """Why somebody cannot compute a case here."""


class Runner:
    """A case made ready: `launch(count)` queues it, `output()` is what the last launch wrote."""

    def __init__(self, launch, output, facts=None, close=lambda: None, keep=None):
        self.launch, self.output, self.facts, self.close = launch, output, facts or {}, close
        self._keep = keep  # Tensors that only a pointer refers to.


def _first_line(error):
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _runner(call, around=None):
    """A Runner of `call()`, tried once: what it raises or warns of is why it is unavailable."""
    import torch
    last = []

    def launch(count):
        with torch.no_grad():
            if around is None:
                for _ in range(count):
                    last[:] = [call()]
                return
            with around():
                for _ in range(count):
                    last[:] = [call()]

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        try:
            launch(1)
        except Exception as error:  # Anything a compiler or driver may raise is a reason here.
            reasons = [_first_line(error)] + [_first_line(w.message) for w in heard]
            raise Unavailable("; ".join(dict.fromkeys(reasons))) from error
    return Runner(launch, lambda: last[0], keep=call)


class Sdpa:
    """One backend of torch.nn.functional.scaled_dot_product_attention."""

    def __init__(self, name, backend):
        self.name, self._backend = name, backend

    def prepare(self, case, tensors):
        import torch
        from torch.nn.attention import SDPBackend, sdpa_kernel
        if case.kind not in ("full", "causal"):
            raise Unavailable(f"SDPA has no {case.kind}")
        backend = getattr(SDPBackend, self._backend, None)
        if backend is None:
            raise Unavailable(f"torch {torch.__version__} has no {self._backend}")
        q, k, v = (tensors[name] for name in "qkv")
        return _runner(lambda: torch.nn.functional.scaled_dot_product_attention(
            q, k, v, is_causal=case.causal), lambda: sdpa_kernel(backend))


class Flex:
    """torch's FlexAttention, compiled for the case; its block mask is made before timing."""

    name = "flex"

    def prepare(self, case, tensors):
        import torch
        try:
            from torch.nn.attention.flex_attention import create_block_mask, flex_attention
        except ImportError as error:
            raise Unavailable(_first_line(error)) from error
        q, k, v = (tensors[name] for name in "qkv")
        try:
            score, mask = self._functions(case, tensors)
            block_mask = None
            if mask is not None:
                batch = case.batch if case.kind == "documents" else None
                block_mask = create_block_mask(mask, batch, None, case.length, case.length,
                                               device=q.device)
            torch._dynamo.reset()  # Else the compilations of earlier cases count against this one.
            compiled = torch.compile(flex_attention, dynamic=False)
        except Exception as error:
            raise Unavailable(_first_line(error)) from error
        return _runner(lambda: compiled(q, k, v, score_mod=score, block_mask=block_mask))

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

    def prepare(self, case, tensors):
        if case.kind not in ("full", "causal"):
            raise Unavailable(f"it has no {case.kind}")
        for module, function, layout in self._PLACES:
            try:
                attention = getattr(importlib.import_module(module), function)
            except (ImportError, AttributeError):
                continue
            return self._runner_of(attention, layout, case, tensors)
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
            return _runner(lambda: attention(q, k, v, case.causal, scale))
        q, k, v = (tensors[name].transpose(1, 2).contiguous() for name in "qkv")
        return _runner(lambda: attention(q, k, v, None, case.causal, scale).transpose(1, 2))


def all_peers():
    return [Sdpa("flash", "FLASH_ATTENTION"), Sdpa("cudnn", "CUDNN_ATTENTION"),
            Sdpa("efficient", "EFFICIENT_ATTENTION"), Flex(), Triton()]
