"""From the guest's log to the events of the corpus schema."""

import re

from . import layout, svm, vmx

PLACES = ("rt_begin", "rt_stubs", "h_iret", "rt_end", "exit_common", "common_entry", "shut", "do_mark")
BLOCK_LABEL = re.compile(r"L_(main|h(\d+)_(\d+))_(\d+)")
DEBUG_STATUS = ((1, "B0"), (2, "B1"), (4, "B2"), (8, "B3"), (0x2000, "BD"), (0x4000, "BS"), (0x8000, "BT"))
LOOP_EVENTS_SHOWN = 12
LOOP_ROUNDS = 3


class Labels:
    """Names of addresses in the image of a case."""

    def __init__(self, symbols):
        self.symbols = sorted(((a, n) for a, n in symbols if n.startswith("L_") or n in PLACES),
                              key=lambda s: (s[0], s[1].startswith("L_")))

    def __call__(self, address):
        for name, start in layout.PAGES.items():
            if start <= address < start + layout.PAGE_SIZE:
                return f"page:{name}" + ("" if address == start else f"+{address - start:#x}")
        below = [s for s in self.symbols if s[0] <= address]
        if not below or below[-1][1] == "rt_end":
            return hex(address)
        start, name = below[-1]
        block = BLOCK_LABEL.fullmatch(name)
        if block:
            place = "main" if block.group(1) == "main" else f"h{block.group(2)}#{block.group(3)}"
            return f"{place}.{block.group(4)}" + ("" if address == start else "+")
        if name == "h_iret" and address == start:
            return "handler_epilogue.iret"
        return "handler_entry" if name == "rt_stubs" else "runtime"


def events(run, symbols, case):
    """The events and the end of a run, in the form of the corpus."""
    label = Labels(symbols)
    found, end = [], None
    for line in run.output.splitlines():
        kind, *rest = line.split(" ")
        try:
            numbers = [int(field, 16) for field in rest if field]
        except ValueError:
            continue  # the line that the emulator was stopped in
        if kind == "E" and len(numbers) == 11:
            found.append(_delivery(numbers, label))
        elif kind == "M" and numbers:
            found.append({"mark": numbers[0]})
        elif kind == "C" and numbers:
            found.append({"read_cr2": layout.page_name(numbers[0])})
        elif kind == "X" and "vmx" in case:
            found.append(vmx.event(numbers, label))
        elif kind == "X" and "svm" in case:
            found.append(svm.event(numbers, label))
        elif kind == "F" and numbers:
            found.append({"vmentry": "fail_instruction", "vm_instruction_error": numbers[0]})
        elif kind == "V" and len(numbers) == 4:
            found.append(vmx.information_area(numbers))
        elif kind == "S":
            end = "no_more_scripted_entries"
        elif kind == "RZ":
            end = "livelock"
        elif kind == "Z":
            end = end or "end"
    return shortened(found, end or run.ending)


def _delivery(numbers, label):
    vector, code, rip, cs, flags, rsp, ss, cr2, dr6, handler_flags, pointer = numbers
    coded = vector in layout.ERROR_CODE_VECTORS
    event = {"deliver": vector}
    if coded and _is_code(code) and rip in (layout.SELECTORS["code"], layout.SELECTORS["user_code"] | 3):
        # one word less on the stack than the stub counted on
        rip, cs, flags = code, rip, cs
        event["error_code_pushed"] = False
    elif coded:
        event["error_code"] = hex(code)
    elif not _is_code(rip) and _is_code(cs):
        event["error_code"] = hex(rip)
        rip, cs, flags = cs, flags, rsp
    if vector == 14:
        event["cr2"] = layout.page_name(cr2)
    if vector == 1:
        event["dr6"] = [name for bit, name in DEBUG_STATUS if dr6 & bit]
    event["rip"] = label(rip)
    event["saved_if"] = flags >> 9 & 1
    for name, bit in (("saved_tf", 8), ("saved_rf", 16)):
        if flags >> bit & 1:
            event[name] = 1
    if cs & 3:
        event["from_cpl"] = cs & 3
    if handler_flags >> 9 & 1:
        event["handler_if"] = 1
    event["stack"] = layout.stack_name(pointer)
    return event


def _is_code(address):
    return address in layout.IMAGE or any(p <= address < p + layout.PAGE_SIZE for p in layout.PAGES.values())


def shortened(found, end):
    """A run that goes on for ever, told by its first round."""
    if end not in ("hang", "livelock") or len(found) < LOOP_EVENTS_SHOWN:
        return found, end
    for start in range(len(found)):
        tail = found[start:]
        for period in range(1, len(tail) // LOOP_ROUNDS + 1):
            if all(tail[k] == tail[k - period] for k in range(period, len(tail))):
                return found[:start + period] + [{"repeats_forever": True}], "livelock"
    return (found[:LOOP_EVENTS_SHOWN] if end == "livelock" else found), end
