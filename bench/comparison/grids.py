# SPDX-License-Identifier: Apache-2.0
"""Named grids of cases. The most telling rows are first: a run that is cut off has them."""

from .cases import Case

# Without a --dtype. The CPU kernels compute in f32 whatever they read, so that is the plain case.
_DTYPES = {"cpu": "f32", "cpu-decode": "f32", "cpu-ggml": "f16"}


def _square(kind, head_dim, length, dtype, tokens=16384, width=2048):
    return Case(kind, head_dim, width // head_dim, max(1, tokens // length), length, dtype)


def _quick(dtype):
    return [_square(kind, head_dim, length, dtype) for length in (8192, 1024)
            for kind in ("causal", "full") for head_dim in (128, 64)]


def _forward(dtype):
    return [_square(kind, head_dim, length, dtype) for head_dim in (128, 64, 256)
            for kind in ("causal", "full") for length in (8192, 16384, 4096, 2048, 1024, 512)]


def _expressions(dtype):
    kinds = ("full", "softcap", "documents", "causal", "alibi", "window")
    return [_square(kind, 128, 8192, dtype) for kind in kinds]


def _tiny(dtype):
    kinds = ("full", "causal", "alibi", "window", "documents", "softcap")
    return [Case(kind, 64, 2, 1, 320, dtype) for kind in kinds] + [
        Case("full", 64, 8, 2, 1, dtype, kv_len=320, kv_heads=2),
        Case("causal", 32, 4, 2, 129, dtype, kv_heads=2)]


def _cpu(dtype):
    """One sequence of hidden size 512; of 8,192 tokens two heads, so that a launch of everyone
    takes about a second at most."""
    return [Case(kind, head_dim, 2 if length == 8192 else 512 // head_dim, 1, length, dtype)
            for head_dims in ((64, 128), (32, 96, 256)) for length in (2048, 512, 128, 8192)
            for head_dim in head_dims for kind in ("causal", "full")]


def _cpu_decode(dtype):
    return [Case("full", head_dim, 8 * group, 1, 1, dtype, kv_len=kv_len, kv_heads=8)
            for kv_len in (2048, 7680, 32768) for group in (1, 8) for head_dim in (64, 128)]


def _cpu_ggml(dtype):
    """The two shapes for which figures of ggml's f16 kernel are known, of a machine of this kind
    and with as many threads as it has cores."""
    known = (74.6, 13.9) if dtype == "f16" else (None, None)
    return [Case("full", 72, 16, 1, 5776, dtype, known=_of_ggml(known[0])),
            Case("full", 64, 64, 1, 1, dtype, kv_len=7680, kv_heads=8, known=_of_ggml(known[1]))]


def _of_ggml(gflops):
    return () if gflops is None else (("ggml", gflops),)


_GRIDS = {"quick": _quick, "fwd": _forward, "expressions": _expressions, "tiny": _tiny,
          "cpu": _cpu, "cpu-decode": _cpu_decode, "cpu-ggml": _cpu_ggml}
NAMES = list(_GRIDS)


def cases_of(grid, dtype=None):
    """The cases of a grid, in its own dtype where none is given."""
    return _GRIDS[grid](dtype or _DTYPES.get(grid, "bf16"))
