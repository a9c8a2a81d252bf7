# SPDX-License-Identifier: Apache-2.0
"""What is measured: an attention problem with its shape, and the work that counts for it."""

import dataclasses
import json

SOFTCAP = 30.0
_BYTES = {"f32": 4, "f16": 2, "bf16": 2}


@dataclasses.dataclass(frozen=True)
class Case:
    """One row of a grid. `kind` is full, causal, alibi, window, documents or softcap; lengths and
    heads of k and v are those of q unless given. `known` has figures [GFLOP/s] that others have
    published for this case and that a run does not measure."""

    kind: str
    head_dim: int
    q_heads: int
    batch: int
    q_len: int
    dtype: str = "bf16"
    kv_len: int = 0
    kv_heads: int = 0
    known: tuple = ()

    def __post_init__(self):
        object.__setattr__(self, "kv_len", self.kv_len or self.q_len)
        object.__setattr__(self, "kv_heads", self.kv_heads or self.q_heads)
        if self.kind != "full" and self.q_len != self.kv_len:
            raise ValueError(f"{self.kind} needs equal lengths, not {self.q_len} and {self.kv_len}")
        if self.q_heads % self.kv_heads != 0:
            raise ValueError(f"{self.q_heads} heads are no multiple of {self.kv_heads}")

    @property
    def name(self):
        if self.decode:
            kind, length = "decode", str(self.kv_len)
        else:
            kind = self.kind
            length = (str(self.q_len) if self.q_len == self.kv_len
                      else f"{self.q_len}x{self.kv_len}")
        grouped = f"-gqa{self.group}" if self.group > 1 else ""
        return f"{self.dtype}-hd{self.head_dim}-{kind}-{length}{grouped}"

    @property
    def decode(self):
        """Whether this is one new token's row against all keys: reading them is the work then."""
        return self.q_len == 1 and self.kv_len > 1

    @property
    def group(self):
        """Query heads that share a head of k and v."""
        return self.q_heads // self.kv_heads

    @property
    def causal(self):
        return self.kind in ("causal", "alibi", "window")

    @property
    def window(self):
        """Keys before the query's own that a window leaves."""
        return min(1024, self.q_len // 8)

    def problem(self):
        """The problem as attune reads it (P.json)."""
        problem = {"dtype": self.dtype, "head_dim": self.head_dim, "q_heads": self.q_heads,
                   "kv_heads": self.kv_heads, "mask": "causal" if self.causal else "true"}
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
            return sum(min(i, self.window) + 1 for i in range(self.q_len)) / self.q_len
        if self.kind == "documents":
            return sum(n * n for n in document_lengths(self.q_len)) / self.q_len
        if self.causal:  # max(0, q_len - kv_len) is 0 here: both lengths are equal.
            return self.q_len / 2
        return self.kv_len

    def flop(self):
        """2 · batch · q_heads · q_len · average keys · (head_dim + head_dim_v)."""
        return (2 * self.batch * self.q_heads * self.q_len * self.average_keys()
                * (2 * self.head_dim))

    def kv_bytes(self):
        """Bytes of k and v, each read once."""
        return 2 * self.batch * self.kv_heads * self.kv_len * self.head_dim * _BYTES[self.dtype]

    def listing(self):
        return {"case": self.name, "problem": self.problem(),
                "shape": {"batch": self.batch, "q_len": self.q_len, "kv_len": self.kv_len},
                "flop": self.flop(), "kv_bytes": self.kv_bytes()}


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


def baseline(case):
    """The kind whose time an expression's is compared with."""
    return {"alibi": "causal", "window": "causal", "softcap": "full", "documents": "full"}.get(
        case.kind)


def print_listing(cases):
    print(json.dumps({"cases": [case.listing() for case in cases]}))
