# SPDX-License-Identifier: Apache-2.0
"""attune in this process, through libattune_bench.so (bench/c_interface.h)."""

import ctypes
import json
import pathlib

from .runner import Runner, Unavailable


class _Tensor(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("dtype", ctypes.c_char_p), ("data", ctypes.c_void_p),
                ("shape", ctypes.c_int64 * 4), ("strides", ctypes.c_int64 * 4)]


def find_library(builds):
    """libattune_bench.so of the first build folder that has one."""
    for build in builds:
        file = pathlib.Path(build) / "libattune_bench.so"
        if file.exists():
            return file
    return None


def _load(file):
    library = ctypes.CDLL(str(file))
    text, number, handle = ctypes.c_char_p, ctypes.c_int64, ctypes.c_void_p
    signatures = {
        "error": (text, []),
        "open": (handle, [text, text, ctypes.c_int]),
        "peak_gflops": (ctypes.c_double, [handle]),
        "read_gb_per_s": (ctypes.c_double, [handle]),
        "close": (None, [handle]),
        "plan": (handle, [handle, text, number, number, number, text, ctypes.c_double]),
        "close_plan": (None, [handle]),
        "facts": (text, [handle]),
        "bind": (ctypes.c_int, [handle, ctypes.POINTER(_Tensor), ctypes.c_int]),
        "run": (ctypes.c_int, [handle, handle, ctypes.c_int]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(library, "attune_bench_" + name)
        function.restype, function.argtypes = result, arguments
    return library


def _dtype_name(dtype):
    import torch
    return {torch.float32: b"f32", torch.float16: b"f16", torch.bfloat16: b"bf16",
            torch.int32: b"i32"}[dtype]


def _view(name, tensor):
    def pad(values, fill):
        return list(values) + [fill] * (4 - len(values))

    return _Tensor(name.encode(), _dtype_name(tensor.dtype), tensor.data_ptr(),
                   (ctypes.c_int64 * 4)(*pad(tensor.shape, 1)),
                   (ctypes.c_int64 * 4)(*pad(tensor.stride(), 1)))


class Attune:
    """A device with a store. Errors become Unavailable, with attune's own words."""

    name = "attune"

    def __init__(self, file, device, store, schedule, tune_seconds, threads):
        self._library = _load(file)
        self._schedule = schedule.encode()
        self._tune_seconds = tune_seconds
        self._engine = self._library.attune_bench_open(device.encode(), store.encode(), threads)
        self._check(self._engine)

    def _check(self, good):
        if not good:
            raise Unavailable(self._library.attune_bench_error().decode(errors="replace"))

    def ceilings(self):
        """What the CPU can do with these threads: multiply-adds in f32 and reading memory."""
        peak = self._library.attune_bench_peak_gflops(self._engine)
        self._check(peak > 0)
        bandwidth = self._library.attune_bench_read_gb_per_s(self._engine)
        self._check(bandwidth > 0)
        return {"peak_gflops": peak, "read_gb_per_s": bandwidth}

    def ways(self, case, tensors):
        return {"": lambda: self._prepare(case, tensors)}

    def _prepare(self, case, tensors):
        import torch
        library = self._library
        plan = library.attune_bench_plan(
            self._engine, json.dumps(case.problem()).encode(), case.batch, case.q_len, case.kv_len,
            self._schedule, self._tune_seconds)
        self._check(plan)
        out = torch.full_like(tensors["q"], float("nan"))
        lse = torch.empty(*out.shape[:3], 1, dtype=torch.float32, device=out.device)
        given = {**tensors, "out": out, "lse": lse}
        views = (_Tensor * len(given))(*(_view(name, t) for name, t in given.items()))
        if out.is_cuda:
            torch.cuda.synchronize()
        self._check(library.attune_bench_bind(plan, views, len(given)) == 0)
        stream = torch.cuda.current_stream().cuda_stream if out.is_cuda else None

        def launch(count):
            self._check(library.attune_bench_run(plan, stream, count) == 0)

        facts = json.loads(library.attune_bench_facts(plan).decode())
        return Runner(launch, lambda: out, facts, lambda: library.attune_bench_close_plan(plan),
                      keep=given)
