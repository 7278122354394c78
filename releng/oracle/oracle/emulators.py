"""Runs a ROM on an emulator and returns what it wrote to the debug port."""

import dataclasses
import os
import pathlib
import re
import subprocess

from . import image

TIME_LIMIT = 2.5
BOCHS = "bochs-bin"
BOCHS_CONFIG = """display_library: term
megs: 64
romimage: file={rom}, options=none
vgaromimage: file=/usr/share/bochs/VGABIOS-lgpl-latest
cpu: model={model}, count=1, ips=50000000, reset_on_triple_fault=0
boot: floppy
log: {log}
port_e9_hack: enabled=1
panic: action=fatal
error: action=report
info: action=ignore
debug: action=ignore
"""
STARTED = re.compile(r"^(E |X |F |M |Z|U|C )", re.MULTILINE)


@dataclasses.dataclass
class Run:
    """What one run of a ROM showed; `ending` is where the guest did not say it itself."""
    output: str
    ending: str


class Qemu:
    """QEMU with its own translator."""
    name = "qemu-tcg"

    def version(self):
        line = subprocess.run(["qemu-system-x86_64", "--version"], capture_output=True, text=True, check=True).stdout
        return f"{line.splitlines()[0]}, TCG, -singlestep, -cpu max (svm cases: -cpu EPYC)"

    def covers(self, case):
        return "vmx" not in case

    def run(self, case, folder, limit=TIME_LIMIT):
        folder = pathlib.Path(folder)
        log = folder / "qemu.log"
        log.unlink(missing_ok=True)
        output, late = _output([
            "qemu-system-x86_64", "-M", "pc", "-accel", "tcg", "-singlestep", "-cpu", "EPYC" if "svm" in case else "max",
            "-m", "64", "-bios", str(folder / image.ROM), "-display", "none", "-vga", "none", "-debugcon", "stdio",
            "-serial", "none", "-monitor", "none", "-nodefaults", "-device", "isa-debug-exit,iobase=0x501,iosize=1",
            "-no-reboot", "-d", "int,cpu_reset", "-D", str(log)], limit)
        return Run(output, _ending("Triple fault" in _text(log), late))


class Bochs:
    """Bochs of the distribution."""
    name = "bochs-2.7"

    def version(self):
        line = subprocess.run([BOCHS, "--help"], capture_output=True, text=True, check=False)
        found = re.search(r"Bochs x86 Emulator ([\w.]+)", line.stdout + line.stderr)
        return f"Bochs {found.group(1) if found else '2.7'}, model corei7_icelake_u (svm: ryzen)"

    def covers(self, case):
        return True

    def run(self, case, folder, limit=TIME_LIMIT):
        first = self._run(case, folder, limit)
        # now and then its terminal is not ready and the guest never starts
        return first if first.ending != "emulator_panic" or STARTED.search(first.output) else self._run(case, folder, limit)

    def _run(self, case, folder, limit):
        folder = pathlib.Path(folder)
        log, config, start = folder / "bochs.log", folder / "bochs.rc", folder / "bochs.start"
        config.write_text(BOCHS_CONFIG.format(rom=folder / image.ROM, log=log,
                                              model="ryzen" if "svm" in case else "corei7_icelake_u"))
        start.write_text("c\n")
        output, late = _output([BOCHS, "-q", "-f", str(config), "-rc", str(start)], limit)
        return Run(output, _ending("exception with no resolution" in _text(log), late))


ALL = (Qemu(), Bochs())


def _output(command, limit):
    # the terminal of Bochs 2.7 overflows a buffer in a locale of UTF-8
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               env={**os.environ, "TERM": "vt100", "LC_ALL": "C"})
    try:
        output, late = process.communicate(timeout=limit)[0], False
    except subprocess.TimeoutExpired:
        process.kill()
        output, late = process.communicate()[0], True
    return output.decode("latin1"), late


def _ending(shut_down, late):
    return "triple_fault_shutdown" if shut_down else "hang" if late else "emulator_panic"


def _text(file):
    return file.read_text(errors="replace") if file.exists() else ""
