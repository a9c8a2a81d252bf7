# SPDX-License-Identifier: Apache-2.0
"""Time per launch: everyone in turn, round after round, so that a warming device favours nobody."""

import statistics
import subprocess
import time

import torch

_FLUSH_BYTES = 256 << 20
# About a millisecond in which the host queues the launches, so that its own speed is not measured.
_HEAD_START_CYCLES = 2_000_000
_SPINNING_ENDS_S = 0.03
# However little time a row is given.
_LEAST_ROUNDS = 3


class CudaClock:
    def __init__(self, device, warm=False):
        self._device = device
        self._flush = None if warm else torch.empty(_FLUSH_BYTES, dtype=torch.uint8, device=device)

    def sample(self, launch, launches):
        """[us] per launch, behind a cache flush unless `warm`, and between two events."""
        begin = torch.cuda.Event(enable_timing=True)
        end = torch.cuda.Event(enable_timing=True)
        if self._flush is not None:
            self._flush.zero_()
        torch.cuda._sleep(_HEAD_START_CYCLES)
        begin.record()
        launch(launches)
        end.record()
        end.synchronize()
        return begin.elapsed_time(end) * 1000 / launches

    def wait(self):
        torch.cuda.synchronize(self._device)

    def state(self):
        """Clocks, power and temperature just after, or nothing where nvidia-smi does not tell."""
        query = "clocks.sm,clocks.mem,power.draw,temperature.gpu"
        # nvidia-smi counts all devices, this process perhaps only some.
        properties = torch.cuda.get_device_properties(self._device)
        uuid = getattr(properties, "uuid", None)
        which = ["--id=GPU-" + str(uuid)] if uuid else []
        try:
            answer = subprocess.run(
                ["nvidia-smi", f"--query-gpu={query}", "--format=csv,noheader", *which],
                capture_output=True, text=True, timeout=10, check=True).stdout
        except (OSError, subprocess.SubprocessError):
            return {}
        return dict(zip(query.split(","), (word.strip() for word in answer.split(","))))


class CpuClock:
    def __init__(self, warm=False):
        self._flush = None if warm else torch.empty(64 << 20, dtype=torch.uint8)

    def sample(self, launch, launches):
        """[us] per launch, behind a cache flush unless `warm`."""
        if self._flush is not None:
            self._flush.zero_()
        # Threads of the flush, and of whoever ran before, wait for more work by spinning a while.
        time.sleep(_SPINNING_ENDS_S)
        begin = time.perf_counter()
        launch(launches)
        return (time.perf_counter() - begin) * 1e6 / launches

    def wait(self):
        pass

    def state(self):
        return {}


def measure(runners, clock, samples, launches, seconds=float("inf")):
    """{name: sorted times [us]} of `runners`, {name: Runner}: `samples` rounds, or fewer where a
    further one would not begin within `seconds`."""
    begin = time.monotonic()
    times = {name: [] for name in runners}
    for runner in runners.values():
        runner.rewind()
        runner.launch(3)
    clock.wait()
    names = list(runners)
    for i in range(samples):
        if i >= _LEAST_ROUNDS and time.monotonic() - begin > seconds:
            break
        for name in names[i % len(names):] + names[:i % len(names)]:
            runners[name].rewind()
            times[name].append(clock.sample(runners[name].launch, launches))
    return {name: sorted(values) for name, values in times.items()}


def summary(values):
    """Median and the 10th and 90th percentile of sorted values."""
    last = len(values) - 1
    return {"median_us": statistics.median(values), "p10_us": values[round(0.1 * last)],
            "p90_us": values[round(0.9 * last)], "samples": len(values)}
