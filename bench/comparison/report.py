# SPDX-License-Identifier: Apache-2.0
"""What bench/compare leaves behind: one JSON file and the same as a Markdown table."""

import datetime
import importlib.metadata
import json
import math
import os
import pathlib
import subprocess

from .shares import share_again
from .table import markdown


def _answer(*command):
    """The first line that a program prints, or None."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True,
                                cwd=pathlib.Path(__file__).parent)
    except (OSError, subprocess.SubprocessError):
        return None
    return (result.stdout.splitlines() or [""])[0].strip()


def commit():
    """The commit measured, with -dirty behind it when files differ; results do not count."""
    name = _answer("git", "rev-parse", "--short=12", "HEAD")
    if not name:
        return "unknown"
    return name + ("-dirty" if _answer("git", "status", "--porcelain", "--", ":/",
                                       ":(top,exclude)bench/results") else "")


def _cpu_name():
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "cpu"


def _version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "none"


def facts(options, ceilings):
    """Everything a reader needs to judge the figures by. `ceilings` is what the CPU reaches, None
    on a GPU."""
    import torch
    head = {"stage": "compare", "grid": options.grid,
            "device": _cpu_name() if options.on_cpu else torch.cuda.get_device_name(options.device),
            "driver": "none", "cuda": "none",
            "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "commit": commit(), "caches": "warm" if options.warm else "flushed before a sample",
            "torch": torch.__version__, "cudnn": "none", "triton": _version("triton")}
    if options.on_cpu:
        return {**head, "on_cpu": True, "threads": options.threads, "ceilings_at_start": ceilings,
                "openvino": _version("openvino"), "onnxruntime": _version("onnxruntime")}
    driver = _answer("nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader")
    head.update(driver=driver or "unknown", cuda=torch.version.cuda)
    if torch.backends.cudnn.is_available():
        head["cudnn"] = str(torch.backends.cudnn.version())
    return {**head, "on_cpu": False}


def write_whole(path, text):
    """All of it or nothing: a reader, or a run cut off, never sees half a file."""
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    partial.write_text(text, encoding="utf-8")
    partial.replace(path)


class Report:
    """The two files, written anew after every row."""

    def __init__(self, path, head):
        self._path = pathlib.Path(path) if path else None
        self._data = {**head, "finished": False, "rows": [], "not_run": []}
        self._write()

    def add(self, row):
        self._data["rows"].append(row)
        self._write()

    def finish(self, not_run, ceilings=None):
        """`ceilings` anew, on a CPU. Shares are then of the larger of both measurements: what else
        the machine does can only make them smaller."""
        self._data.update(finished=True, not_run=not_run)
        if ceilings is not None:
            self._data["ceilings_at_end"] = ceilings
            start = self._data["ceilings_at_start"]
            share_again(self._data["rows"], {name: max(start[name], ceilings[name])
                                             for name in ceilings})
        self._write()

    def _write(self):
        if self._path is None:
            return
        write_whole(self._path, json.dumps(_finite(self._data), indent=1, allow_nan=False) + "\n")
        write_whole(self._path.with_suffix(".md"), markdown(self._data))


def _finite(value):
    """The same with null for NaN and infinities, which JSON has no words for."""
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
