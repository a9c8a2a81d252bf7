# SPDX-License-Identifier: Apache-2.0
"""What is measured: named grids of attention problems, and the work that counts for each."""

import dataclasses
import json

SOFTCAP = 30.0


@dataclasses.dataclass(frozen=True)
class Case:
    """One row of a grid. `kind` is full, causal, alibi, window, documents or softcap."""

    kind: str
    head_dim: int
    heads: int
    batch: int
    length: int
    dtype: str = "bf16"

    @property
    def name(self):
        return f"{self.dtype}-hd{self.head_dim}-{self.kind}-{self.length}"

    @property
    def causal(self):
        return self.kind in ("causal", "alibi", "window")

    @property
    def window(self):
        """Keys before the query's own that a window leaves."""
        return min(1024, self.length // 8)

    def problem(self):
        """The problem as attune reads it (P.json)."""
        problem = {"dtype": self.dtype, "head_dim": self.head_dim, "q_heads": self.heads,
                   "kv_heads": self.heads, "mask": "causal" if self.causal else "true"}
        if self.kind == "alibi":
            problem.update(score="score + alibi(slope)", tensors={"slope": {"dtype": "f32"}})
        elif self.kind == "window":
            problem.update(mask=f"window({self.window}, 0)")
        elif self.kind == "documents":
            # The list of blocks to visit is made before timing, as FlexAttention's block mask is.
            problem.update(mask="document(doc)", tensors={"doc": {"dtype": "i32"}},
                           block_size=[128, 128])
        elif self.kind == "softcap":
            problem.update(score=f"softcap({SOFTCAP})")
        return problem

    def average_keys(self):
        """Keys that a query attends to, on average. Causal: half, as is the convention."""
        if self.kind == "window":
            return sum(min(i, self.window) + 1 for i in range(self.length)) / self.length
        if self.kind == "documents":
            return sum(n * n for n in document_lengths(self.length)) / self.length
        if self.causal:  # max(0, q_len - kv_len) is 0 here: both lengths are equal.
            return self.length / 2
        return self.length

    def flop(self):
        """2 · batch · heads · q_len · average keys · (head_dim + head_dim_v)."""
        return (2 * self.batch * self.heads * self.length * self.average_keys()
                * (2 * self.head_dim))

    def listing(self):
        return {"case": self.name, "problem": self.problem(),
                "shape": {"batch": self.batch, "q_len": self.length, "kv_len": self.length},
                "flop": self.flop()}


def document_lengths(length):
    """Documents of uneven lengths that fill one sequence."""
    lengths = []
    left = length
    for i in range(length):
        if left == 0:
            break
        lengths.append(min(left, max(1, (7, 3, 12, 2, 8)[i % 5] * length // 64)))
        left -= lengths[-1]
    return lengths


def _square(kind, head_dim, length, dtype, tokens=16384, width=2048):
    return Case(kind, head_dim, width // head_dim, max(1, tokens // length), length, dtype)


def _expressions(dtype):
    kinds = ("full", "softcap", "documents", "causal", "alibi", "window")
    return [_square(kind, 128, 8192, dtype) for kind in kinds]


def _tiny(dtype):
    kinds = ("full", "causal", "alibi", "window", "documents", "softcap")
    return [Case(kind, 64, 2, 1, 320, dtype) for kind in kinds]


# Most telling rows first: a run that is cut off has them.
GRIDS = {
    "quick": lambda dtype: [_square(kind, head_dim, length, dtype) for length in (8192, 1024)
                            for kind in ("causal", "full") for head_dim in (128, 64)],
    "fwd": lambda dtype: [_square(kind, head_dim, length, dtype) for head_dim in (128, 64, 256)
                          for kind in ("causal", "full")
                          for length in (8192, 16384, 4096, 2048, 1024, 512)],
    "expressions": _expressions,
    "cpu": lambda dtype: [_square(kind, head_dim, length, dtype, tokens=1024, width=512)
                          for length in (1024, 256) for kind in ("causal", "full")
                          for head_dim in (128, 64)],
    "tiny": _tiny,
}


def baseline(case):
    """The kind whose time an expression's is compared with."""
    return {"alibi": "causal", "window": "causal", "softcap": "full", "documents": "full"}.get(
        case.kind)


def print_listing(cases):
    print(json.dumps({"cases": [case.listing() for case in cases]}))
