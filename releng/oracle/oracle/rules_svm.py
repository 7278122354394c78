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


@path_rule("qemu-svm-entry-shadow")
def _(d):
    return d.case.get("svm", {}).get("shadow") and d.shown.get("rip") == "main.0" and "deliver" in d.shown


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
