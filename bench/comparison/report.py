# SPDX-License-Identifier: Apache-2.0
"""What bench/compare leaves behind: one JSON file and the same as a Markdown table."""

import datetime
import json
import math
import os
import pathlib
import subprocess


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


def facts(device, grid):
    """Everything a reader needs to judge the figures by."""
    import torch
    on_gpu = device.startswith("cuda")
    versions = {"torch": torch.__version__, "cudnn": "none", "triton": "none"}
    if on_gpu and torch.backends.cudnn.is_available():
        versions["cudnn"] = str(torch.backends.cudnn.version())
    try:
        import triton
        versions["triton"] = triton.__version__
    except ImportError:
        pass
    driver = _answer("nvidia-smi", "--query-gpu=driver_version", "--format=csv,noheader")
    return {"stage": "compare", "grid": grid,
            "device": torch.cuda.get_device_name(device) if on_gpu else _cpu_name(),
            "driver": (driver or "unknown") if on_gpu else "none",
            "cuda": torch.version.cuda if on_gpu else "none",
            "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "commit": commit(), **versions}


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

    def finish(self, not_run):
        self._data.update(finished=True, not_run=not_run)
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


def _cell(result, ratio):
    if result["status"] != "ok":
        return result["status"]
    text = f"{result['tflops']:.3g}"
    return text if ratio is None else f"{text} ({ratio:.2f}x)"


def markdown(data):
    """TFLOP/s of everyone; behind a peer's, attune's speed over its own."""
    lines = [f"# compare, grid {data['grid']}: {data['device']}", "",
             f"{data['date']}, commit {data['commit']}, driver {data['driver']}, "
             f"CUDA {data['cuda']}, torch {data['torch']}, cuDNN {data['cudnn']}, "
             f"triton {data['triton']}" + ("." if data["finished"] else "; not finished."), "",
             "TFLOP/s by median time; in brackets attune's speed over the peer's, above 1 where "
             "attune is faster.", ""]
    names = [result["who"] for result in data["rows"][0]["results"]] if data["rows"] else []
    lines.append("| " + " | ".join(["case", *names, "attune time, 10 to 90 %"]) + " |")
    lines.append("| --- |" + " --- |" * (len(names) + 1))
    reasons = {}  # Why somebody was not measured: the cases that it goes for.
    for row in data["rows"]:
        cells = [_cell(result, row["ratios"].get(result["who"])) for result in row["results"]]
        own = row["results"][0]
        spread = "" if own["status"] != "ok" else (
            f"{own['median_us']:.1f} us, {own['p10_us']:.1f} to {own['p90_us']:.1f}")
        lines.append("| " + " | ".join([row["case"], *cells, spread]) + " |")
        for result in row["results"]:
            if result["status"] != "ok":
                why = f"{result['who']} {result['status']}: {result['reason']}"
                reasons.setdefault(why, []).append(row["case"])
    costs = [(row["case"], row["over_plain"]) for row in data["rows"] if "over_plain" in row]
    if costs:
        lines += ["", "Time over plain attention's of the same run: " +
                  ", ".join(f"{case} " + ", ".join(f"{who} {value:.2f}"
                                                   for who, value in sorted(over.items()))
                            for case, over in costs) + "."]
    if reasons:
        lines += ["", "Not measured, and why:", ""]
        lines += [f"- {why} ({', '.join(cases)})" for why, cases in reasons.items()]
    if data["not_run"]:
        lines += ["", "Not run for lack of time: " + ", ".join(data["not_run"]) + "."]
    return "\n".join(lines) + "\n"
