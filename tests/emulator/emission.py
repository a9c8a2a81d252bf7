# SPDX-License-Identifier: Apache-2.0
"""From the list of cases to their kernels' assembly and the table that the runner reads."""
import json
import math
import os
import re
import subprocess

import cases

VARIABLES = "b, h, h_kv, q, kv, q_len, kv_len, pos"  # As in Position.
DTYPES = {"f32": "kF32", "f16": "kF16", "bf16": "kBf16", "i32": "kI32"}
GAPS = (0, 5, 16)  # Elements between rows; the kernels are the same for all.


class EmissionError(Exception):
    pass


class IllegalSchedule(EmissionError):
    pass


def dtype_of(declaration):
    return f"attune::Dtype::{DTYPES[declaration['dtype']]}"


class Case:
    """One kernel on one shape. `symbol` is its entry; attune completes `schedule`."""

    def __init__(self, number, problem, shape, extents, schedule):
        self.number, self.problem, self.shape, self.extents = number, problem, shape, extents
        self.schedule = schedule
        self.symbol = f"kernel_{number}"
        self.gap = GAPS[number % len(GAPS)]

    def text(self):
        fields = {name: value for name, value in self.problem.items() if name != "tensors"}
        words = [str(fields.pop("dtype")), f"hd{fields.pop('head_dim')}"]
        words += [f"{name}={json.dumps(value)}" for name, value in fields.items()]
        return " ".join(words) + " " + "x".join(map(str, self.shape)) + f" | {self.schedule}"

    def emit(self, attune, arch, path):
        """Writes the kernel's assembly, with an entry of its own name."""
        batch, q_len, kv_len = self.shape
        command = [attune, "emit", "--arch", arch, "--problem", json.dumps(self.problem),
                   "--batch", str(batch), "--q-len", str(q_len), "--kv-len", str(max(kv_len, 1)),
                   "--json", "-o", path]
        if self.schedule is not None:
            command += ["--schedule", self.schedule]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            illegal = "cannot be used on" in done.stderr
            raise (IllegalSchedule if illegal else EmissionError)(
                f"{' '.join(command)} failed: {done.stderr.strip()}")
        self.schedule = json.loads(done.stdout)["schedule_text"]
        with open(path) as file:
            assembly = file.read()
        entry = re.search(r"\.globl\s+(\w+)", assembly).group(1)
        with open(path, "w") as file:
            file.write(re.sub(rf"\b{entry}\b", self.symbol, assembly))

    def tasks(self):
        """How many tasks a launch has, and later ones: as launch_size of the family says."""
        batch, q_len, _ = self.shape
        heads, group = self.problem["q_heads"], 1
        family, *words = self.schedule.split()
        if family == cases.NAIVE:
            return batch * heads * q_len, 0
        parameters = {name: int(value) for name, value in (word.split("=") for word in words)}
        if parameters.get("pack_gqa", 0):
            group = heads // self.problem.get("kv_heads", heads)
        tiles = batch * (heads // group) * math.ceil(q_len * group / parameters["tile_q"])
        splits = parameters.get("splits", 1)
        return tiles * splits, tiles if splits > 1 else 0

    def functions(self):
        """Mask, score and sink as C++."""
        tensors = "".join(
            f"  [[maybe_unused]] const auto {name} = [](std::int64_t i, std::int64_t j = 0,"
            f" std::int64_t k = 0, std::int64_t l = 0) {{\n"
            f"    return tensor_element({number}, i, j, k, l);\n  }};\n"
            for number, name in enumerate(sorted(self.extents)))

        def function(kind, result, parameters, text, before=""):
            text = text.replace("[", "(").replace("]", ")")
            return (f"{result} {kind}_{self.number}(const Position& position{parameters}) {{\n"
                    f"  [[maybe_unused]] const auto [{VARIABLES}] = position;\n"
                    f"{tensors}{before}  return {text};\n}}\n")

        bias = ""
        if "low_rank_bias" in self.problem:
            low_rank = self.problem["low_rank_bias"]
            bias = (f"  for (int r = 0; r < {low_rank['rank']}; ++r) {{\n"
                    f"    score += {low_rank['q_factor']}(b, h, q, r) *"
                    f" {low_rank['kv_factor']}(b, h_kv, kv, r);\n  }}\n")
        parts = [function("mask", "bool", "", self.problem.get("mask", "true")),
                 function("score", "double", ", double score", self.problem.get("score", "score"),
                          bias)]
        if "sink" in self.problem:
            parts.append(function("sink", "double", "", self.problem["sink"]))
        return "\n".join(parts)

    def row(self):
        """The line of the table."""
        problem, tasks = self.problem, self.tasks()
        head_dim, heads = problem["head_dim"], problem["q_heads"]
        tensors = problem.get("tensors", {})
        named = [f"{{{dtype_of(tensors.get(name, {'dtype': 'f32'}))}, {len(extents)},"
                 f" {{{', '.join(map(str, extents))}}}}}"
                 for name, extents in sorted(self.extents.items())]
        sink = f"language::sink_{self.number}" if "sink" in problem else "nullptr"
        values = [self.number, self.symbol, dtype_of(problem), head_dim,
                  problem.get("head_dim_v", head_dim), heads, problem.get("kv_heads", heads),
                  problem.get("scale", 1 / math.sqrt(head_dim)), *self.shape, self.gap, *tasks,
                  str(problem.get("normalizer") == "sigmoid").lower(),
                  f"language::mask_{self.number}", f"language::score_{self.number}", sink,
                  *problem.get("block_size", (0, 0)),
                  len(named), f"{{{', '.join(named)}}}"]
        return "    {" + ", ".join(map(str, values)) + "},\n"


def list_cases(words):
    """The cases whose schedule as it was asked for, or problem, has all of these words."""
    every = [(*rest, schedule) for *rest, schedules in cases.PROBLEMS for schedule in schedules]
    listed = [Case(number, *case) for number, case in enumerate(every)]
    return [case for case in listed if all(word in case.text() for word in words)]


def draw_cases(seed):
    """Random ones without end; their numbers do not depend on which are legal."""
    return (Case(1000 + number, *case) for number, case in enumerate(cases.drawn(seed)))


def table(listed, arch, seed):
    """The C++ source of the table."""
    source = ['#include "tests/emulator/case.h"\n\nextern "C" {\n']
    source += [f"Kernel {case.symbol};\n" for case in listed]
    source += ["}\n\nnamespace language {\nnamespace {\n\n"]
    source += [case.functions() + "\n" for case in listed]
    source += ["}  // namespace\n}  // namespace language\n\n",
               f"const std::uint64_t kSeed = {seed};\n",
               f"const bool kWide = {str(arch == 'x86-64-v4').lower()};\n",
               f"const int kCaseCount = {len(listed)};\n\nconst Case kCases[] = {{\n"]
    source += [case.row() for case in listed]
    return "".join(source) + "};\n"


def emit_legal(some, attune, arch, folder, count):
    """Emits cases until so many had legal schedules: these, and how many had not."""
    legal, illegal = [], 0
    for case in some:
        if len(legal) == count:
            break
        try:
            case.emit(attune, arch, assembly_of(case, folder))
            legal.append(case)
        except IllegalSchedule:
            illegal += 1
    return legal, illegal


def assembly_of(case, folder):
    return os.path.join(folder, f"{case.symbol}.s")


def write_table(emitted, arch, seed, folder):
    """The names of all generated sources."""
    path = os.path.join(folder, "table.cpp")
    with open(path, "w") as file:
        file.write(table(emitted, arch, seed))
    return [*(assembly_of(case, folder) for case in emitted), path]
