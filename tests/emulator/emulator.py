# SPDX-License-Identifier: Apache-2.0
"""Bochs: how it is set up and started, and what the runner tells over its serial line."""
import contextlib
import os
import pty
import select
import struct
import subprocess
import time

# The processor that has an architecture's instructions and few others.
MODELS = {"x86-64-v4": "corei7_skylake_x", "x86-64-v3": "corei7_haswell_4770"}
TOOLS = (("bochs-bin", "bochs bochs-term bochsbios vgabios"),)
HEADS, TRACK = 16, 63  # Of the disk, with sectors of 512 bytes.
FAULTS = {6: "invalid instruction", 8: "double fault", 13: "general protection fault",
          14: "page fault", 19: "floating-point fault"}

CONFIGURATION = """\
config_interface: textconfig
display_library: term
memory: guest=96, host=96
romimage: file=$BXSHARE/BIOS-bochs-latest, options=fastboot
vgaromimage: file=$BXSHARE/VGABIOS-lgpl-latest
cpu: model={model}, count=1, reset_on_triple_fault=0
clock: sync=none
vga: extension=none, update_freq=1, realtime=0
boot: disk
ata0: enabled=1, ioaddr1=0x1f0, ioaddr2=0x3f0, irq=14
ata0-master: type=disk, path=disk, mode=flat, cylinders={cylinders}, heads={heads}, spt={track}
com1: enabled=1, mode=file, dev=serial
log: log
panic: action=fatal
"""


def disk_bytes(least):
    """The size of a disk of whole cylinders."""
    cylinder = HEADS * TRACK * 512
    return -(-least // cylinder) * cylinder


def seconds_computed(process):
    """What a process has had of the processors: a machine busy with others makes a hang of none."""
    try:
        with open(f"/proc/{process}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Machine:
    """One run of Bochs on `folder`'s disk. `failure` says afterwards why it was not complete."""

    def __init__(self, arch, folder):
        self.folder, self.failure = folder, ""
        disk = os.path.getsize(os.path.join(folder, "disk"))
        with contextlib.suppress(FileNotFoundError):  # Of a Bochs that was ended before.
            os.remove(os.path.join(folder, "disk.lock"))
        text = CONFIGURATION.format(model=MODELS[arch], heads=HEADS, track=TRACK,
                                    cylinders=disk // (HEADS * TRACK * 512))
        for name, content in (("configuration", text), ("debugger", "continue\n"), ("serial", "")):
            with open(os.path.join(folder, name), "w") as file:
                file.write(content)

    def lines(self, patience):
        """What the serial line says until the runner is done, or silent for so many seconds."""
        # Its display wants a terminal, whose content nobody needs. Where Bochs is built with its
        # debugger, that has to be told to begin.
        terminal, end = pty.openpty()
        usage = subprocess.run(["bochs-bin", "--help"], stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True).stdout
        command = ["bochs-bin", "-q", "-f", "configuration"]
        command += ["-rc", "debugger"] if "-rc " in usage else []
        process = subprocess.Popen(command, cwd=self.folder, stdin=end, stdout=end, stderr=end,
                                   env={**os.environ, "TERM": "linux"}, start_new_session=True)
        os.close(end)
        last, computed_before, done = time.monotonic(), 0.0, False
        try:
            with open(os.path.join(self.folder, "serial")) as serial:
                unfinished = ""
                while not done:
                    ended = process.poll() is not None
                    self._drain(terminal)
                    *whole, unfinished = (unfinished + serial.read()).split("\n")
                    for line in whole:
                        last = time.monotonic()
                        computed_before = seconds_computed(process.pid)
                        if line.startswith("done "):
                            done = True
                        else:
                            yield line
                    if not done and ended:
                        self.failure = "Bochs ended early: " + self._last_words()
                        return
                    silent = time.monotonic() - last
                    if not done and silent > patience:
                        computed = seconds_computed(process.pid) - computed_before
                        self.failure = (f"nothing came for {silent:.0f} s, of which Bochs computed "
                                        f"{computed:.0f} s: {self._last_words()}")
                        return
        finally:
            process.kill()
            process.wait()
            os.close(terminal)

    @staticmethod
    def _drain(terminal):
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                os.read(terminal, 1 << 16)
            except OSError:  # The other end is closed.
                time.sleep(0.2)

    def _last_words(self):
        try:
            with open(os.path.join(self.folder, "log"), errors="replace") as file:
                lines = [line.strip() for line in file if line.strip()]
        except FileNotFoundError:
            return "it wrote no log (is its display for terminals installed, bochs-term?)"
        bad = [line for line in lines if ">>PANIC<<" in line or "p[" in line[:14]]
        return " / ".join((bad or lines)[-3:])


class Report:
    """One case, as the runner's line tells it."""

    def __init__(self, words):
        self.verdict, self.number, self.instruction = words[0], int(words[1]), None
        self.ok = self.verdict == "ok"
        if self.verdict == "fault":
            vector, error, address = int(words[2]), int(words[3]), int(words[5], 16)
            self.instruction = int(words[4], 16)
            self.text = FAULTS.get(vector, f"fault {vector}") + f" (code {error}"
            self.text += f", address {address:#x})" if vector == 14 else ")"
            return
        error, bound, lse_error = map(number_of, words[2:5])
        self.text = f"error {error:.1e} of {bound:.1e}, lse {lse_error:.1e}"
        if not self.ok:
            where, batch_and_head, query, d = words[5:9]
            got, want = map(number_of, words[9:11])
            self.text += f"; {where} of batch and head {batch_and_head}, query {query}, column {d}"
            self.text += f": {got:.9g}, not {want:.9g}"


def number_of(bits):
    return struct.unpack(">d", bytes.fromhex(bits))[0]


def read_report(line):
    """None for a line that is about no case."""
    words = line.split()
    return Report(words) if words and words[0] in ("ok", "wrong", "fault") else None
