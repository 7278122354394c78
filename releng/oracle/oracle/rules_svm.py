"""Recognises the errors that emulators make under SVM."""

from .difference import field_rule, path_rule


def _without(information, key):
    return [field for field in information.strip("{}").split(", ") if not field.startswith(key + "=")]


def _lost(event):
    return "exitintinfo" in event and "type=exception" not in event["exitintinfo"]


def _takes_virtual(d):
    """Whether a virtual interrupt should have been delivered, or have exited."""
    virtual = d.case.get("svm", {}).get("virq")
    return virtual and (d.right.get("vmexit") == "vintr" or d.right.get("deliver") == str(virtual.get("vector", 0x40)))


@field_rule("qemu-svm-entry-shadow")
def _(key, d):
    """The instruction that exited in the shadow exits again."""
    same = d.before and d.before[-1].get("interrupt_shadow") == "1" and d.before[-1].get("rip") == d.right.get("rip")
    return key == "interrupt_shadow" and same and d.right[key] == "1"


@path_rule("qemu-svm-entry-shadow")
def _(d):
    """What waits for the end of the shadow comes right behind the entry."""
    taken = "deliver" in d.shown or d.shown.get("vmexit") == "vintr"
    again = d.before and d.before[-1].get("interrupt_shadow") == "1" and d.shown.get("rip") == d.before[-1].get("rip")
    first = d.case.get("svm", {}).get("shadow") and d.shown.get("rip") == "main.0"
    return taken and (again or first)


@field_rule("qemu-svm-vectoring-type")
def _(key, d):
    return key == "exitintinfo" and _without(d.right.get(key, ""), "type") == _without(d.shown.get(key, ""), "type")


@field_rule("bochs-svm-vectoring-lost")
def _(key, d):
    return key == "exitintinfo" and _lost(d.right)


@path_rule("bochs-svm-vectoring-lost")
def _(d):
    return d.acts("reinject") and any(_lost(event) for event in d.before)


@path_rule("qemu-svm-vectoring-type")
def _(d):
    return d.acts("reinject") and any(_lost(event) or "vector=3" in event.get("exitintinfo", "") for event in d.before)


@path_rule("qemu-svm-breakpoint-intercept")
def _(d):
    return d.right.get("vmexit") == "exception_3" and d.shown.get("deliver") == "3"


@path_rule("qemu-svm-breakpoint-as-int")
def _(d):
    return d.shown.get("vmexit") == "intn" and d.operation(d.shown)["op"] == "int3"


@path_rule("svm-overflow-and-bound")
def _(d):
    return d.right.get("vmexit") == "invalid" and d.shown.get("deliver") in ("4", "5") and d.injects("exception")


@path_rule("qemu-svm-injection-alone")
def _(d):
    """The first event of an entry that injects is the double fault, or what becomes of it."""
    merged = d.right.get("deliver") == "8" or d.right.get("vmexit") in ("exception_8", "shutdown")
    return "svm" in d.case and d.acts("inject", "reinject") and (merged or d.right_end == "triple_fault_shutdown")


@path_rule("qemu-svm-virtual-interrupt-forgotten")
def _(d):
    taken = any(int(event.get("deliver", 0)) >= 32 for event in d.before)
    return taken and _takes_virtual(d)


@path_rule("bochs-svm-virtual-interrupt-late")
def _(d):
    return _takes_virtual(d)


@path_rule("bochs-svm-no-shutdown")
def _(d):
    return d.right.get("vmexit") == "shutdown" and not d.shown and d.shown_end == "triple_fault_shutdown"


@field_rule("qemu-svm-shutdown-information")
def _(key, d):
    return key == "exitintinfo" and d.right.get("vmexit") == "shutdown"


@path_rule("qemu-svm-shutdown-information")
def _(d):
    """What a shutdown named is injected again."""
    return d.acts("reinject") and d.before and d.before[-1].get("vmexit") == "shutdown"


@path_rule("qemu-svm-vector-31")
def _(d):
    return d.right.get("deliver") == "31" and d.shown.get("vmexit") == "invalid" and d.acts("inject")


@path_rule("qemu-svm-double-fault-intercept")
def _(d):
    return d.right.get("vmexit") == "exception_8" and (d.shown.get("vmexit") == "shutdown" or d.shown.get("deliver") == "8")


@field_rule("qemu-svm-invalid-late")
def _(key, d):
    return d.right.get("vmexit") == "invalid" and key in ("rip", "exitintinfo", "eventinj_still_valid")


@path_rule("bochs-svm-injected-nmi-blocks")
def _(d):
    """The NMI that waits comes in the handler of the injected one."""
    within = d.right.get("rip", "").startswith("h2#") or d.right.get("rip") == "handler_entry"
    taken = d.right.get("deliver") == "2" or d.right.get("vmexit") == "nmi"
    return within and taken and d.injects("nmi")


@field_rule("qemu-svm-error-code-by-vector")
def _(key, d):
    by_vector = d.right.get("error_code_pushed") == "false" or "error_code" not in d.shown
    return key in ("error_code", "error_code_pushed") and by_vector and d.acts("inject")


@field_rule("bochs-svm-exception-exit-shadow")
def _(key, d):
    return key == "interrupt_shadow" and d.right.get("vmexit", "").startswith("exception_") and d.right[key] == "1"


@path_rule("qemu-svm-priority-equal")
def _(d):
    virtual = d.case.get("svm", {}).get("virq", {})
    equal = virtual.get("prio", 4) == virtual.get("tpr", 0) and not virtual.get("ign_tpr")
    taken = d.shown.get("deliver") == str(virtual.get("vector", 0x40)) or d.shown.get("vmexit") == "vintr"
    return virtual and equal and taken


@path_rule("qemu-svm-task-priority-assertion")
def _(d):
    return not d.shown and d.shown_end == "emulator_panic" and "svm" in d.case and d.uses("mov_cr8", "mov_cr8_zero")
