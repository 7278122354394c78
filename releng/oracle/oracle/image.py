"""Assembles a program and its handlers into a 64 KiB ROM that boots from the reset vector, without firmware or disk."""

import pathlib
import re
import subprocess

from . import layout, ops, svm, vmx

GUEST = pathlib.Path(__file__).parent.parent / "guest"
RESUMES = {"plain": 0, "skip": 1, "rf": 2, "end": 3, "clear_tf": 4, "clear_if": 5, "set_if": 6, "skip_set_if": 7}
GATE_TYPES = {"int": 0xE, "trap": 0xF, "bad": 0}
ROM = "case.rom"
MAP = "case.map"
SYMBOL = re.compile(r"\s*([0-9A-F]+)\s+([0-9A-F]+)\s+(\S+)\s*")


def build(case, folder):
    """Writes the ROM of a case into a folder; returns its symbols as (address, name)."""
    folder = pathlib.Path(folder)
    source = folder / "case.asm"
    source.write_text(text(case, folder / MAP))
    subprocess.run(["nasm", "-w-all", "-f", "bin", str(source), "-o", str(folder / ROM)], check=True)
    matches = (SYMBOL.fullmatch(line) for line in (folder / MAP).read_text().splitlines())
    return [(int(m.group(1), 16), m.group(3)) for m in matches if m]


def fill(template, values):
    """A file of guest/ with a value for each @name@."""
    return re.sub(r"@(\w+)@", lambda m: str(values[m.group(1)]), (GUEST / template).read_text())


def cpu(case):
    return case["initial"]["cpu"]


def start_flags(case):
    return ops.flags(cpu(case)["rflags"], cpu(case)["cpl"])


def tss_limit(case):
    gates = case["initial"].get("idt_overrides", {})
    past = any(gate.get("ist") == "tss_limit" for gate in gates.values())
    return layout.TSS_LIMIT_BEFORE_IST7 if past else layout.TSS_LIMIT


def text(case, symbols):
    """The assembler text of a case; `symbols` is the file that receives its labels."""
    user = cpu(case)["cpl"] == 3
    handlers = case.get("handlers", {})
    code, labels = _blocks(case)
    stacks = layout.STACKS
    ist4 = layout.PAGES[case["initial"].get("ist4_page", "STK")] + layout.PAGE_SIZE
    ist = [stacks["ist1"], stacks["ist2"], stacks["ist3"], ist4, layout.NON_CANONICAL,
           layout.PAGES["RO"] + layout.PAGE_SIZE, stacks["ist7"]]
    return fill("rom.asm", {
        "map": symbols,
        "cr0": hex(0x10022 | 0x40000 * bool(cpu(case).get("cr0_am"))),
        "stack_selector": 0x2B if user else 0x10,
        "start": _start(case),
        "hypervisor": _hypervisor(case),
        "blocks": code,
        "operations": "\n".join(f" dq {first},{behind}" for first, behind in labels),
        "stubs": "\n".join(_stub(vector) for vector in range(256)),
        "handlers": "\n".join(f" dq scr_{v}" if v in handlers else " dq 0" for v in range(256)),
        "scripts": "\n".join(f"scr_{v}: dq {len(b)}," + ",".join(f"B_h{v}_{k}" for k in range(len(b)))
                             for v, b in handlers.items()),
        "resumes": "\n".join(f" db {RESUMES[_default_resume(v)]}" for v in range(256)),
        "gates": "\n".join(_gate(v, case["initial"].get("idt_overrides", {}).get(v, {})) for v in range(256)),
        "stacks": ",".join(map(hex, ist)),
        "rsp0": hex(stacks["rsp0"]),
        "tss_limit": hex(tss_limit(case)),
        "ro_entry": hex(layout.entry(layout.PAGES["RO"])),
        "ro_page": hex(layout.PAGES["RO"] | 5),
        "unmapped": "\n".join(f" mov dword [{layout.entry(layout.PAGES[p]):#x}],0" for p in layout.NOT_PRESENT),
    })


def _blocks(case):
    """The code of all blocks, and the labels before and behind each operation."""
    cpl = cpu(case)["cpl"]
    blocks = [("main", None, case["program"])]
    for vector, deliveries in case.get("handlers", {}).items():
        blocks += [(f"h{vector}_{k}", vector, block) for k, block in enumerate(deliveries)]
    lines, labels = [], []
    for name, vector, block in blocks:
        operations = [op for op in block if op["op"] != "iret"]
        lines.append(f"B_{name}:")
        for number, op in enumerate(operations):
            here, behind = f"L_{name}_{number}", f"L_{name}_{number + 1}"
            lines += [f"{here}:", " " + ops.assembly(op, cpl, behind)]
            labels.append((here, behind))
        lines.append(f"L_{name}_{len(operations)}:")
        lines.append(" jmp do_end" if vector is None else f" mov r13d,{RESUMES[resume(vector, block)]}\n jmp exit_common")
    return "\n".join(lines), labels


def resume(vector, block):
    """How a handler block returns."""
    named = [op.get("resume", "plain") for op in block if op["op"] == "iret"]
    return named[0] if named else _default_resume(vector)


def _default_resume(vector):
    return "end" if vector == layout.DOUBLE_FAULT else "skip" if vector in layout.FAULT_VECTORS else "plain"


def _gate(vector, gate):
    ist = layout.BAD_IST.get(gate.get("ist", 0), gate.get("ist", 0))
    user = vector in (3, 4) or vector >= 0x20
    access = 0x80 * gate.get("present", True) | gate.get("dpl", 3 * user) << 5 | GATE_TYPES[gate.get("type", "int")]
    selector = layout.SELECTORS[gate.get("sel", "code")]
    return f" dw (stub_{vector}-B0)+(BASE&0xffff),{selector:#x},{access << 8 | ist:#x},(BASE>>16)\n dd 0,0"


def _stub(vector):
    missing = "" if vector in layout.ERROR_CODE_VECTORS else "push 0\n "
    return f"stub_{vector}: {missing}push {vector}\n jmp common_entry"


def _start(case):
    if "vmx" in case:
        return " jmp vmx_start"
    if "svm" in case:
        return " jmp svm_start"
    ss, stack, cs = (0x2B, "user", 0x23) if cpu(case)["cpl"] == 3 else (0x10, "main", 0x08)
    return f" push {ss}\n push {layout.STACKS[stack]:#x}\n push {start_flags(case)}\n push {cs}\n push B_main\n iretq"


def _hypervisor(case):
    for name, part in (("vmx", vmx), ("svm", svm)):
        if name in case:
            return fill(f"{name}.asm", part.values(case[name], start_flags(case), tss_limit(case)))
    return ""
