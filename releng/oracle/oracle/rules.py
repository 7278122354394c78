"""Recognises the errors that emulators make on any processor."""

from .difference import code, field_rule, path_rule

# What SS holds at CPL 0 and 3, without the privilege level.
STACK_SELECTORS = {"0": 0x10, "3": 0x28}
SPURIOUS = "255"
SHADOWING = ("sti", "mov_ss", "mov_ss_watched")
# What becomes of an exception whose delivery faults.
DELIVERY_FAULTS = ("8", "10", "11", "12", "13", "14")
INTERRUPTS = {2, *range(32, 256)}


@field_rule("qemu-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown


@field_rule("qemu-idt-error-code")
def _(key, d):
    right, shown = code(d.right), code(d.shown)
    return key == "error_code" and right & 2 and shown == (right >> 3) * 16 + 2


@field_rule("qemu-external-bit")
def _(key, d):
    return key == "error_code" and code(d.shown) == code(d.right) & ~1


@field_rule("rep-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown and d.operation(d.right)["op"] in ("rep_stosb", "rep_stos_watched")


@field_rule("bochs-stack-selector")
def _(key, d):
    old = STACK_SELECTORS[d.right.get("from_cpl", "0")]
    return key == "error_code" and d.right.get("deliver") == "12" and code(d.shown) == code(d.right) | old


@field_rule("bochs-detect-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown and "BD" in d.right.get("dr6", "")


@field_rule("qemu-software-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.right and d.operation(d.right, 1)["op"] in ("int", "int3")


@path_rule("qemu-no-general-detect")
def _(d):
    return "BD" in d.right.get("dr6", "")


@path_rule("qemu-one-shadow")
def _(d):
    return any(all(d.operation(e, back)["op"] in SHADOWING for back in (1, 2)) for e in (d.right, d.shown))


@field_rule("qemu-sti-shadow-always")
def _(key, d):
    return key == "interrupt_shadow" and d.operation(d.right, 1)["op"] == "sti"


@path_rule("bochs-breakpoint-first")
def _(d):
    overtaken = d.right.get("deliver")
    breakpoint_first = d.shown.get("deliver") == "1" and "B0" in d.shown["dr6"] and d.shown["rip"] == d.right.get("rip")
    within = d.shown.get("deliver") == overtaken and d.shown.get("rip") == "handler_entry"
    return overtaken and int(overtaken) in INTERRUPTS and d.uses("bp_code") and (breakpoint_first or within)


@path_rule("bochs-spurious-interrupt")
def _(d):
    return d.shown.get("deliver") == SPURIOUS


@path_rule("qemu-step-behind-sti")
def _(d):
    return d.right.get("deliver") == "1" and "BS" in d.right["dr6"] and d.operation(d.right, 1)["op"] == "sti"


@path_rule("qemu-no-simd-exception")
def _(d):
    return d.right.get("deliver") == "19" or d.operation(d.right)["op"] == "xm" and d.right.get("deliver") in DELIVERY_FAULTS


@path_rule("qemu-no-alignment-check")
def _(d):
    """Also where the delivery of #AC would have failed: another fault is delivered, or the processor shuts down."""
    shut = not d.right and d.right_end == "triple_fault_shutdown" and d.uses("ac")
    return d.right.get("deliver") == "17" or d.operation(d.right)["op"] == "ac" and d.right.get("deliver") in DELIVERY_FAULTS or shut


@path_rule("qemu-int1-undefined")
def _(d):
    return "icebp" in (d.operation(d.shown)["op"], d.operation(d.right)["op"]) \
        or d.right.get("dr6") == "[]" and d.operation(d.right, 1)["op"] == "icebp"


@path_rule("qemu-resume-flag")
def _(d):
    """A handler that returns behind its fault lets the next instruction pass its breakpoint, if its frame has RF."""
    passed = [event for event in d.before if event.get("saved_rf")]
    return passed and d.shown.get("dr6") == "[B0]" and d.operation(passed[-1]) is d.operation(d.shown, 1)


@path_rule("qemu-movss-watch")
def _(d):
    early = d.shown.get("deliver") == "1" and "B0" in d.shown["dr6"]
    return early and any(d.operation(d.shown, back)["op"] == "mov_ss_watched" for back in (0, 1))


@path_rule("qemu-movss-breakpoint")
def _(d):
    early = d.shown.get("deliver") == "1" and "B0" in d.shown["dr6"]
    return early and d.operation(d.shown, 1)["op"] in ("mov_ss", "mov_ss_watched")


@path_rule("qemu-pause")
def _(d):
    """An interrupt that waits behind the PAUSE comes an instruction late, and its single-step trap never."""
    behind = d.operation(d.right, 1)["op"] == "pause"
    shadowed = d.operation(d.right, 2)["op"] in SHADOWING and int(d.right.get("deliver", 0)) in INTERRUPTS
    return behind and (shadowed or d.right.get("deliver") == "1" and "BS" in d.right["dr6"])


@path_rule("qemu-faulting-iret")
def _(d):
    """The NMI that waits comes in front of the handler of the fault."""
    unblocked = d.right.get("deliver") == "2" and d.right.get("rip") == "handler_entry"
    return unblocked and d.operation(d.shown)["op"] == "iret_from_current_rsp"


@path_rule("qemu-assertion")
def _(d):
    stopped = not d.shown and d.shown_end == "emulator_panic"
    return stopped and {"B0", "BS"} <= set(d.right.get("dr6", "").strip("[]").split(", "))


@path_rule("qemu-watch-and-step")
def _(d):
    both = {"B0", "BS"} <= set(d.right.get("dr6", "").strip("[]").split(", "))
    return both and d.shown.get("deliver") == "1" and d.shown["rip"] == "handler_entry"


@path_rule("guest-logging-words")
def _(d):
    """The frame that a handler returns through lies where a later delivery began its stack anew and logged."""
    stacks = [event["stack"] for event in d.before if event.get("stack", "main") != "main"]
    garbage = d.shown.get("deliver") == "13" and code(d.shown) and d.shown["rip"] == "handler_epilogue.iret"
    return garbage and len(stacks) > len(set(stacks))


@path_rule("qemu-stack-fault")
def _(d):
    """Its general protection fault meets the same stack, and is a double fault; whose stack may be the same again."""
    other = d.shown.get("deliver") in ("8", "13") or d.shown_end == "triple_fault_shutdown" and not d.shown
    return d.right.get("deliver") == "12" and other and d.uses("rsp_noncanon")


@path_rule("step-behind-hlt")
def _(d):
    """The processor sleeps on, until an interrupt if one comes."""
    woken = d.right.get("deliver") == "1" and "BS" in d.right["dr6"] and d.operation(d.right, 1)["op"] == "hlt"
    sleeps = not d.shown and d.shown_end == "hang"
    return woken and (sleeps or int(d.shown.get("deliver", 0)) in INTERRUPTS and d.shown["rip"] == d.right["rip"])


@path_rule("bochs-movss-trap-lost")
def _(d):
    """The trap comes in front of the handler of INT n or INT3."""
    held = d.right.get("deliver") == "1" and "B0" in d.right["dr6"] and d.right.get("rip") == "handler_entry"
    return held and "deliver" in d.shown and d.operation(d.shown, 2)["op"] == "mov_ss_watched"


@path_rule("qemu-timer-early")
def _(d):
    vectors = {str(op["vector"]) for op in d.case["program"] if op["op"] == "timer"}
    return d.shown.get("deliver") in vectors and d.operation(d.shown)["op"] in ("popf", "hlt")
