# SPDX-License-Identifier: Apache-2.0
"""The right answer in fp64, and how far a simple fp32 implementation is from it."""

import math

import torch

from . import cases

# Largest relative L2 error of a result, unless twice the plain implementation's is larger.
RELATIVE_L2 = {"f32": 2e-6, "f16": 1e-3, "bf16": 8e-3}
_SCORES_AT_ONCE = 1 << 26


def _scores(case, tensors, b, rows, dtype):
    """Scores [q_heads, rows, kv_len] in `dtype`, −inf where masked."""
    scale = 1 / math.sqrt(case.head_dim)
    q, k = tensors["q"][b][:, rows].to(dtype), tensors["k"][b].to(dtype)
    scores = _by_group(case, q, k.transpose(-1, -2)).mul_(scale)
    position = torch.arange(rows.start, rows.stop, device=q.device)[:, None]
    key = torch.arange(case.kv_len, device=q.device)[None, :]
    if case.kind == "alibi":
        slope = tensors["slope"].to(dtype)[:, None, None]
        scores -= slope * (position - key).abs().to(dtype)
    if case.kind == "softcap":
        scores = cases.SOFTCAP * torch.tanh(scores / cases.SOFTCAP)
    masked = None
    if case.causal:
        masked = key > position
    if case.kind == "window":
        masked = masked | (key < position - case.window)
    if case.kind == "documents":
        document = tensors["doc"][b]
        masked = document[rows][:, None] != document[None, :]
    return scores if masked is None else scores.masked_fill_(masked, -math.inf)


def _by_group(case, rows, shared):
    """rows [q_heads, n, a] times shared [kv_heads, a, b], which each group of query heads shares.
    Query heads of a group lie behind each other, so no head of k or v is copied."""
    product = torch.matmul(rows.reshape(case.kv_heads, -1, rows.shape[-1]), shared)
    return product.reshape(case.q_heads, -1, shared.shape[-1])


def _plain(case, scores, v, dtype):
    """Weights rounded to the inputs' dtype, everything else in fp32."""
    weights = torch.exp(scores - scores.amax(-1, keepdim=True))
    out = _by_group(case, weights.to(dtype).float(), v.float())
    return (out / weights.sum(-1, keepdim=True)).to(dtype)


class Errors:
    """Largest absolute and relative L2 error, gathered piece by piece."""

    def __init__(self):
        self.max_error = 0.0
        self._error = self._size = 0.0

    def add(self, out, reference):
        difference = out.double() - reference
        largest = difference.abs().max().item()
        # max() would lose a NaN on either side.
        self.max_error = largest if largest != largest else max(self.max_error, largest)
        self._error += difference.square().sum().item()
        self._size += reference.square().sum().item()

    @property
    def relative_l2(self):
        return math.sqrt(self._error / self._size) if self._size > 0 else math.sqrt(self._error)


class Reference:
    def __init__(self, case, tensors):
        self.case = case
        self.plain = Errors()
        q = tensors["q"]
        self.out = torch.empty(q.shape, dtype=torch.float64, device=q.device)
        step = max(1, _SCORES_AT_ONCE // (case.q_heads * case.kv_len))
        for b in range(case.batch):
            v = tensors["v"][b]
            for first in range(0, case.q_len, step):
                rows = slice(first, min(case.q_len, first + step))
                weights = torch.softmax(_scores(case, tensors, b, rows, torch.float64), -1)
                self.out[b][:, rows] = _by_group(case, weights, v.double())
                del weights
                scores = _scores(case, tensors, b, rows, torch.float32)
                plain = _plain(case, scores, v, v.dtype)
                self.plain.add(plain, self.out[b][:, rows])

    def judge(self, out):
        """(errors, why the result is wrong or None). Peers round differently, hence a factor of 4
        over the plain implementation where attune's own tests allow 2."""
        errors = Errors()
        for b in range(self.case.batch):
            errors.add(out[b], self.out[b])
        most = 4 * self.plain.max_error + 1e-5
        most_l2 = max(RELATIVE_L2[self.case.dtype], 2 * self.plain.relative_l2)
        if not errors.max_error <= most:  # NaN is wrong, too.
            return errors, f"largest error {errors.max_error:.3g}, allowed {most:.3g}"
        if not errors.relative_l2 <= most_l2:
            return errors, f"relative L2 error {errors.relative_l2:.3g}, allowed {most_l2:.3g}"
        return errors, None
