# SPDX-License-Identifier: Apache-2.0
"""What is run: problems and shapes, each with schedules. None is the default schedule."""
import random

# Expressions are written so that they mean the same in C++ once [] are (), for the reference; the
# extents are those of the tensors that they name. Each tensor, and what all parts of `splits` leave
# for their merging, must fit an area of 2 MiB: more is a page fault.
CAUSAL = "kv <= pos"
NAIVE = "naive"


def flash(rows, vectors, tile_q, tile_kv, **more):
    parameters = {"rows": rows, "vectors": vectors, "tile_q": tile_q, "tile_kv": tile_kv, **more}
    return "flash_cpu " + " ".join(f"{name}={value}" for name, value in parameters.items())


# (problem, (batch, q_len, kv_len), extents of tensors, schedules)
PROBLEMS = [
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2, "mask": CAUSAL}, (1, 70, 133), {},
     [None, NAIVE, flash(12, 2, 24, 32), flash(12, 2, 192, 128), flash(8, 3, 24, 48),
      flash(8, 2, 96, 64), flash(6, 3, 48, 96), flash(6, 2, 24, 32), flash(4, 3, 24, 48),
      flash(4, 2, 48, 64)]),
    ({"dtype": "f32", "head_dim": 33, "head_dim_v": 17, "q_heads": 2}, (2, 37, 75), {},
     [None, NAIVE, flash(8, 3, 48, 96), flash(4, 2, 24, 64, pack_keys=0),
      flash(1, 8, 24, 64, pack_keys=0)]),
    ({"dtype": "f16", "head_dim": 128, "q_heads": 2, "mask": CAUSAL}, (1, 50, 90), {},
     [None, NAIVE, flash(12, 2, 48, 32), flash(8, 3, 48, 48), flash(4, 3, 24, 96)]),
    ({"dtype": "bf16", "head_dim": 64, "q_heads": 4, "kv_heads": 2,
      "mask": "kv >= pos - 20 && kv <= pos + 4"}, (1, 61, 140), {},
     [None, NAIVE, flash(12, 2, 24, 32, pack_gqa=1), flash(6, 2, 96, 64), flash(8, 2, 24, 96)]),
    ({"dtype": "f16", "head_dim": 33, "q_heads": 3}, (1, 25, 65), {},
     [None, NAIVE, flash(12, 2, 24, 64, splits=4), flash(2, 4, 24, 64, pack_keys=0)]),
    ({"dtype": "bf16", "head_dim": 33, "q_heads": 4, "kv_heads": 2, "mask": CAUSAL}, (1, 3, 301),
     {},
     [None, flash(4, 2, 24, 64, pack_keys=0, splits=4),
      flash(12, 2, 24, 64, pack_gqa=1, splits=4), flash(8, 3, 24, 96)]),
    # Few queries: parts of the keys, merged by later tasks.
    ({"dtype": "f32", "head_dim": 128, "q_heads": 8, "kv_heads": 2}, (1, 1, 520), {},
     [None, flash(4, 2, 24, 64, pack_gqa=1, pack_keys=0, splits=4),
      flash(1, 8, 24, 64, pack_keys=0, splits=16),
      flash(12, 2, 24, 64, pack_gqa=1, splits=64)]),
    ({"dtype": "f16", "head_dim": 80, "q_heads": 2, "mask": CAUSAL}, (2, 2, 200), {},
     [None, flash(2, 4, 24, 64, pack_keys=0, splits=4), flash(2, 4, 24, 128, pack_keys=0)]),
    # The shortest and the longest rows.
    ({"dtype": "f32", "head_dim": 1, "q_heads": 1}, (1, 26, 1), {},
     [None, NAIVE, flash(4, 2, 24, 64, pack_keys=0)]),
    ({"dtype": "bf16", "head_dim": 256, "q_heads": 1, "mask": CAUSAL}, (1, 30, 43), {},
     [None, flash(8, 3, 24, 48)]),
    ({"dtype": "bf16", "head_dim": 576, "head_dim_v": 512, "q_heads": 4, "kv_heads": 1},
     (1, 2, 70), {}, [None, NAIVE]),
    ({"dtype": "f32", "head_dim": 40, "q_heads": 1}, (1, 5, 0), {}, [None, NAIVE]),
    # Rows without keys, and keys here and there.
    ({"dtype": "f32", "head_dim": 64, "q_heads": 1, "mask": "kv > 40 && kv <= pos"}, (1, 70, 70),
     {}, [None, NAIVE, flash(12, 2, 24, 64, splits=4)]),
    ({"dtype": "f16", "head_dim": 48, "q_heads": 2, "mask": "kv % 7 == 3 || kv < 5"},
     (1, 40, 150), {}, [None, NAIVE, flash(4, 2, 24, 64, pack_keys=0, splits=4)]),
    ({"dtype": "bf16", "head_dim": 64, "q_heads": 2, "mask": "doc[b, pos] == doc[b, kv]",
      "tensors": {"doc": {"dtype": "i32"}}}, (2, 70, 70), {"doc": (2, 70)},
     [None, NAIVE, flash(8, 3, 48, 48)]),
    # Scores far apart: references rise again and again.
    ({"dtype": "f32", "head_dim": 64, "q_heads": 1, "scale": 6.0}, (1, 60, 260), {},
     [None, NAIVE, flash(12, 2, 24, 64, splits=4), flash(4, 2, 24, 64, pack_keys=0)]),
    ({"dtype": "bf16", "head_dim": 64, "q_heads": 1, "scale": 0.125,
      "score": "score + 0.5 * kv", "mask": CAUSAL}, (1, 60, 260), {},
     [None, NAIVE, flash(8, 3, 24, 48), flash(6, 2, 24, 32)]),
    # Expressions: functions, tensors, sinks.
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2, "score": "30 * tanh(score / 30)",
      "mask": CAUSAL}, (1, 40, 100), {},
     [None, NAIVE, flash(4, 2, 24, 64, pack_keys=0)]),
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2,
      "score": "sigmoid(score) + sin(score) * cos(score) + sqrt(abs(score)) + log(abs(score) + 1)"},
     (1, 40, 70), {}, [None, NAIVE, flash(8, 3, 24, 48)]),
    ({"dtype": "f16", "head_dim": 64, "q_heads": 2,
      "score": "where(kv % 2 == 0, exp(score / 8), exp2(score / 8)) + min(floor(0.3 * kv), 2)"
               " - max(0.01 * q, 0.25)"},
     (1, 40, 70), {}, [None, NAIVE]),
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2, "score": "score * 0.5 + bias[h, q, kv]",
      "mask": CAUSAL, "tensors": {"bias": {"dtype": "f32"}}}, (1, 50, 77),
     {"bias": (2, 50, 77)},
     [None, NAIVE, flash(8, 3, 48, 48), flash(4, 2, 24, 64, pack_keys=0)]),
    ({"dtype": "f16", "head_dim": 64, "q_heads": 2, "mask": CAUSAL,
      "score": "score + table[h, min(max(kv - pos, -8), 8) + 8] - slope[h] * abs(pos - kv)",
      "tensors": {"table": {"dtype": "f32"}, "slope": {"dtype": "f32"}}}, (1, 50, 77),
     {"slope": (2,), "table": (2, 17)},
     [None, NAIVE]),
    ({"dtype": "bf16", "head_dim": 64, "q_heads": 4, "kv_heads": 2, "mask": CAUSAL, "sink": "s[h]",
      "tensors": {"s": {"dtype": "f32"}}}, (1, 30, 90), {"s": (4,)},
     [None, NAIVE, flash(12, 2, 24, 64, pack_gqa=1, splits=4)]),
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2, "score": "score - log(kv_len)",
      "normalizer": "sigmoid", "mask": CAUSAL}, (1, 40, 100), {},
     [None, NAIVE, flash(12, 2, 24, 64, splits=4), flash(4, 2, 24, 64, pack_keys=0)]),
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2, "kv_heads": 1, "mask": CAUSAL,
      "low_rank_bias": {"q_factor": "a", "kv_factor": "c", "rank": 3}}, (1, 40, 100),
     {"a": (1, 2, 40, 3), "c": (1, 1, 100, 3)},
     [None, NAIVE, flash(8, 3, 24, 48)]),
    # Block lists.
    ({"dtype": "f32", "head_dim": 64, "q_heads": 2, "mask": CAUSAL, "block_size": [48, 64]},
     (1, 100, 200), {}, [None, NAIVE, flash(12, 2, 24, 32), flash(8, 2, 16, 64)]),
    ({"dtype": "bf16", "head_dim": 33, "q_heads": 4, "kv_heads": 2, "block_size": [32, 96]},
     (2, 70, 230), {}, [None, NAIVE, flash(8, 3, 16, 96), flash(4, 3, 32, 48)]),
]


def drawn(seed):
    """Without end: (problem, shape, extents, schedule) at random. Not every schedule is legal."""
    draw = random.Random(seed)
    while True:
        kv_heads = draw.choice((1, 2))
        problem = {"dtype": draw.choice(("f32", "f16", "bf16")), "head_dim": draw.randint(1, 140),
                   "head_dim_v": draw.randint(1, 140), "kv_heads": kv_heads,
                   "q_heads": kv_heads * draw.choice((1, 2, 3)),
                   "mask": draw.choice(("true", CAUSAL, "kv >= pos - 9 && kv <= pos",
                                        "kv % 5 == 2 && kv <= pos")),
                   "score": draw.choice(("score", "score", "score + 0.25 * kv",
                                         "8 * tanh(score / 8)"))}
        q_len = draw.choice((draw.randint(1, 5), draw.randint(1, 50)))
        shape = (draw.choice((1, 2)), q_len, draw.randint(1, 2000 // (q_len + 10) + 40))
        more = {"pack_gqa": 1} if problem["q_heads"] > kv_heads and draw.random() < 0.5 else {}
        tile_q, tile_kv = draw.choice((24, 48, 96, 192)), draw.choice((32, 48, 64, 96, 128))
        rows, vectors = draw.choice(((4, 2), (4, 3), (6, 2), (6, 3), (8, 2), (8, 3), (12, 2)))
        if draw.random() < 0.3:
            rows, vectors = draw.choice(((1, 8), (2, 4), (4, 2)))
            tile_q, tile_kv, more["pack_keys"] = 24, max(tile_kv, 64), 0
        if draw.random() < 0.3:
            tile_q, tile_kv, more["splits"] = 24, 64, 16 if shape[0] == 1 and q_len < 6 else 4
        yield problem, shape, {}, flash(rows, vectors, tile_q, tile_kv, **more)
