# SPDX-License-Identifier: Apache-2.0
"""Time per launch: everyone in turn, round after round, so that a warming device favours nobody."""

import statistics
import subprocess
import time

import torch

_FLUSH_BYTES = 256 << 20
# About a millisecond in which the host queues the launches, so that its own speed is not measured.
_HEAD_START_CYCLES = 2_000_000


class CudaClock:
    def __init__(self, device):
        self._device = device
        self._flush = torch.empty(_FLUSH_BYTES, dtype=torch.uint8, device=device)

    def sample(self, launch, launches):
        """[us] per launch, behind a cache flush and between two events."""
        begin = torch.cuda.Event(enable_timing=True)
        end = torch.cuda.Event(enable_timing=True)
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
    def __init__(self):
        self._flush = torch.empty(64 << 20, dtype=torch.uint8)

    def sample(self, launch, launches):
        self._flush.zero_()
        begin = time.perf_counter()
        launch(launches)
        return (time.perf_counter() - begin) * 1e6 / launches

    def wait(self):
        pass

    def state(self):
        return {}


def measure(launchers, clock, samples, launches):
    """{name: sorted times [us]} of `launchers`, {name: launch(count)}."""
    times = {name: [] for name in launchers}
    for launch in launchers.values():
        launch(3)
    clock.wait()
    names = list(launchers)
    for i in range(samples):
        for name in names[i % len(names):] + names[:i % len(names)]:
            times[name].append(clock.sample(launchers[name], launches))
    return {name: sorted(values) for name, values in times.items()}


def summary(values):
    """Median and the 10th and 90th percentile of sorted values."""
    last = len(values) - 1
    return {"median_us": statistics.median(values), "p10_us": values[round(0.1 * last)],
            "p90_us": values[round(0.9 * last)], "samples": len(values)}
