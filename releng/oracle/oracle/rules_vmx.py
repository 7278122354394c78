"""Recognises the errors that emulators make under VMX."""

from .difference import field_rule, path_rule

INSTRUCTIONS = ("cpuid", "hlt", "vmcall")
SINGLE_STEP = str(1 << 14)


@field_rule("bochs-vmx-exception-exit-shadow")
def _(key, d):
    return key == "interruptibility" and d.right.get("vmexit") == "exception_or_nmi" and len(d.right[key]) > len(d.shown[key])


@field_rule("bochs-vmx-exception-exit-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown and d.acts("reflect")


@field_rule("bochs-vmx-nmi-exit-blocking")
def _(key, d):
    exits = [*d.before, d.right]
    return key == "interruptibility" and d.shown[key] == "[nmi]" and any("type=nmi" in e.get("interruption", "") for e in exits)


@path_rule("bochs-vmx-nmi-exit-blocking")
def _(d):
    """The guest runs on with NMIs blocked."""
    return "type=nmi" in d.right.get("interruption", "") and any("type=nmi" in e.get("interruption", "") for e in d.before)


@field_rule("bochs-vmx-nmi-entry-qualification")
def _(key, d):
    return key == "qualification" and d.right.get("vmentry") == "fail_guest_state" and d.right[key] == "3"


@path_rule("bochs-vmx-entry-check")
def _(d):
    return d.right.get("vmentry") == "fail_guest_state" and "vmentry" not in d.shown


@path_rule("bochs-vmx-interrupt-if-clear")
def _(d):
    return d.right.get("vmexit") == "external_interrupt" and d.right.get("if") == "0" and d.shown != d.right


@path_rule("bochs-vmx-window-at-hlt")
def _(d):
    entered = d.case.get("vmx", {}).get("guest", {}).get("activity")
    return d.right.get("vmexit") == "interrupt_window" and "hlt" in (entered, d.right.get("activity"))


@field_rule("bochs-vmx-int1-step")
def _(key, d):
    int1 = "type=priv_sw_exception" in d.right.get("interruption", "")
    return key == "qualification" and int1 and key not in d.right and d.shown[key] == SINGLE_STEP


@path_rule("bochs-vmx-entry-blocking")
def _(d):
    """The NMI that waited comes right behind the entry, or in front of the handler of what it injects."""
    entered = d.before and "vmexit" in d.before[-1] and d.right.get("rip") in (d.before[-1]["rip"], "handler_entry")
    taken = d.right.get("deliver") == "2" or "type=nmi" in d.right.get("interruption", "") + d.right.get("idt_vectoring", "")
    return entered and taken


@field_rule("bochs-vmx-entry-blocking")
def _(key, d):
    """The delivery of the NMI that waited would have failed; what shows is the instruction that it would have preceded."""
    entered = d.before and d.before[-1].get("rip") == d.right.get("rip")
    return key == "interruptibility" and entered and d.right[key] == "[nmi]" and d.shown[key] == "[]" and d.uses("send_nmi")


@path_rule("bochs-vmx-pending-lost")
def _(d):
    guest = d.case.get("vmx", {}).get("guest", {})
    injected = d.injects("sw_int") or d.injects("sw_exception")
    pending = guest.get("pending_dbg") and "mov_ss" in guest.get("interruptibility", [])
    trap = d.right.get("deliver") == "1" or "vector=1}" in d.right.get("interruption", "")
    return pending and injected and trap and d.right.get("rip") == "handler_entry"


@field_rule("bochs-vmx-pending-behind-mtf")
def _(key, d):
    entered = d.case.get("vmx", {}).get("guest", {}).get("pending_dbg")
    return key == "pending_dbg" and d.right.get("vmexit") == "monitor_trap_flag" and entered and key not in d.shown and d.injects("other")


@path_rule("bochs-vmx-pending-behind-mtf")
def _(d):
    """The next entry has nothing to deliver."""
    exited = d.before and d.before[-1].get("vmexit") == "monitor_trap_flag" and d.right.get("rip") == d.before[-1].get("rip")
    return exited and d.right.get("deliver") == "1" and d.injects("other")


@field_rule("bochs-vmx-activity")
def _(key, d):
    return key == "activity" and d.right.get(key) == "hlt" and key not in d.shown


@path_rule("bochs-vmx-activity")
def _(d):
    """The guest should have been entered in HLT, and goes on."""
    return d.before and d.before[-1].get("activity") == "hlt" and not d.right and d.right_end == "hang"


@field_rule("bochs-vmx-step-pending")
def _(key, d):
    return key == "pending_dbg" and d.right.get("vmexit") in INSTRUCTIONS and key not in d.right and d.shown[key] == SINGLE_STEP


@path_rule("bochs-vmx-step-pending")
def _(d):
    """The next entry delivers the trap that was saved."""
    exited = d.before and d.before[-1].get("vmexit") in INSTRUCTIONS and d.shown.get("rip") == d.before[-1]["rip"]
    return exited and d.shown.get("deliver") == "1" and d.shown["dr6"] == "[BS]"
