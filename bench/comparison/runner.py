# SPDX-License-Identifier: Apache-2.0
"""A case that somebody has made ready to run, or why somebody cannot.

Somebody has a `name` and `ways(case, tensors)`: {name of a way: function that makes a Runner}. The
function, or `ways` itself, raises Unavailable. A way that is the only one needs no name."""

import time
import warnings


class Unavailable(Exception):
    """Why somebody cannot compute a case here."""


class Runner:
    """A case made ready: `launch(count)` queues it, `output()` is what the last launch wrote.
    `rewind()`, before every sample and outside its time, undoes what launches change."""

    def __init__(self, launch, output, facts=None, close=lambda: None, keep=None,
                 rewind=lambda: None):
        self.launch, self.output, self.facts, self.close = launch, output, facts or {}, close
        self.rewind = rewind
        self._keep = keep  # Tensors that only a pointer refers to.


def first_line(error):
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def last_line(error):
    return (str(error).strip().splitlines() or [type(error).__name__])[-1].strip()


def torch_runner(call, around=None, output=lambda out: out):
    """A Runner of `call()`, tried once: what it raises or warns of is why it is unavailable."""
    import torch
    last = []

    def launch(count):
        with torch.no_grad():
            if around is None:
                for _ in range(count):
                    last[:] = [call()]
                return
            with around():
                for _ in range(count):
                    last[:] = [call()]

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        try:
            launch(1)
        except Exception as error:  # Anything a compiler or driver may raise is a reason here.
            reasons = [first_line(error)] + [first_line(w.message) for w in heard]
            raise Unavailable("; ".join(dict.fromkeys(reasons))) from error
    return Runner(launch, lambda: output(last[0]), keep=call)


def prepare(who, case, tensors, reference):
    """(what to say of somebody, a Runner or None). Of several ways to compute the case the Runner
    is the fastest that is right: several are for the CPU only, where launches return when done."""
    result = {"who": who.name, "status": "ok", "reason": ""}
    best, best_seconds, problems = None, 0.0, {}
    try:
        ways = who.ways(case, tensors)
    except Unavailable as error:
        return {**result, "status": "unavailable", "reason": str(error)}, None
    for way, make in ways.items():
        runner = None
        try:
            runner = make()
            runner.rewind()
            runner.launch(1)
            errors, wrong = reference.judge(runner.output())
            seconds = _shortest_launch(runner) if len(ways) > 1 else 0.0
        except Unavailable as error:
            problems[way] = "unavailable", str(error)
            continue
        except Exception as error:
            problems[way] = "failed", f"{type(error).__name__}: {error}"
            continue
        found = {"max_error": errors.max_error, "relative_l2": errors.relative_l2}
        if wrong:
            problems[way] = "wrong", wrong
            runner.close()
            if best is None:
                result.update(found)
        elif best is None or seconds < best_seconds:
            if best is not None:
                best.close()
            best, best_seconds = runner, seconds
            result.update(found, **({"way": way} if way else {}))
        else:
            runner.close()
    if best is None:
        return {**result, **_summary(problems)}, None
    result.update(best.facts)
    if problems:
        result["other_ways"] = {way: f"{status}: {why}" for way, (status, why) in problems.items()}
    return result, best


def _summary(problems):
    """The gravest of the problems [status, reason] of all ways, with the reasons of all."""
    statuses = [status for status, _ in problems.values()]
    reasons = [f"{way}: {reason}" if way else reason for way, (_, reason) in problems.items()]
    return {"status": next(status for status in ("wrong", "failed", "unavailable")
                           if status in statuses),
            "reason": "; ".join(reasons)}


def _shortest_launch(runner, least=2, seconds=0.1):
    """[s] Of two launches, or as many more as do not last long."""
    begin, times = time.perf_counter(), []
    while len(times) < least or time.perf_counter() - begin < seconds:
        runner.rewind()
        launched = time.perf_counter()
        runner.launch(1)
        times.append(time.perf_counter() - launched)
    return min(times)
