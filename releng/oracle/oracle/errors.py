"""Recognises the errors of emulators that emulator-errors.yaml lists.

Two runs are compared event by event: what is right, and what an emulator showed. A field rule explains one field that
differs and the comparison goes on behind it; a path rule explains why the runs part, and what follows is not compared.
"""

import dataclasses
import pathlib

import yaml

FILE = pathlib.Path(__file__).parent.parent / "emulator-errors.yaml"
FIELD_RULES, PATH_RULES = {}, {}
STACK_SELECTOR = 0x10
SPURIOUS = "255"
SHADOWING = ("sti", "mov_ss", "mov_ss_watched")
INTERRUPTS = {2, *range(32, 256)}


@dataclasses.dataclass
class Difference:
    """The first place where a run of a case is not the right one; an event is empty behind the last one."""
    case: dict
    right: dict
    shown: dict
    before: list
    right_end: str
    shown_end: str

    def operation(self, event, back=0):
        """The operation that the return address of an event is at, or one before it; empty where there is none."""
        place = event.get("rip", "").rstrip("+")
        block, _, number = place.rpartition(".")
        operations = self.block(block)
        index = int(number) - back if number.isdigit() else -1
        return operations[index] if 0 <= index < len(operations) else {"op": ""}

    def block(self, name):
        if name == "main":
            return self.case["program"]
        vector, _, delivery = name[1:].partition("#")
        blocks = {str(v): b for v, b in self.case.get("handlers", {}).items()}.get(vector, [])
        return [op for op in blocks[int(delivery)] if op["op"] != "iret"] if delivery.isdigit() and blocks else []

    def uses(self, *names):
        blocks = [self.case["program"], *(b for bs in self.case.get("handlers", {}).values() for b in bs)]
        return any(op["op"] in names for block in blocks for op in block)


def known():
    """The listed errors by id."""
    with open(FILE, encoding="utf-8") as file:
        return {error["id"]: error for error in yaml.safe_load(file)["errors"]}


def explain(case, emulator, right, shown):
    """Compares two runs, each (events, end): the ids of the errors that explain what differs, and the place that none
    explains, or None."""
    ids = []
    rules = [(i, r) for i, r in FIELD_RULES.items() if emulator in LISTED[i]["emulators"]]
    paths = [(i, r) for i, r in PATH_RULES.items() if emulator in LISTED[i]["emulators"]]
    for index in range(max(len(right[0]), len(shown[0])) + 1):
        a = right[0][index] if index < len(right[0]) else {}
        b = shown[0][index] if index < len(shown[0]) else {}
        if a == b and (a or right[1] == shown[1]):
            continue
        difference = Difference(case, a, b, right[0][:index], right[1], shown[1])
        fields = _fields(difference, rules)
        if fields:
            ids += fields
            continue
        path = next((i for i, rule in paths if rule(difference)), None)
        return sorted(set(ids + [path] if path else ids)), None if path else index
    return sorted(set(ids)), None


def _fields(difference, rules):
    """The errors that explain every field that differs, or none."""
    a, b = difference.right, difference.shown
    if not a or not b or any(a.get(key) != b.get(key) for key in ("deliver", "vmexit", "vmentry")):
        return []
    differing = {key for key in a.keys() | b.keys() if a.get(key) != b.get(key)}
    found = {key: next((i for i, rule in rules if rule(key, difference)), None) for key in differing}
    return [] if None in found.values() else list(found.values())


def field_rule(error):
    return lambda rule: FIELD_RULES.setdefault(error, rule)


def path_rule(error):
    return lambda rule: PATH_RULES.setdefault(error, rule)


def _without(information, key):
    return [field for field in information.strip("{}").split(", ") if not field.startswith(key + "=")]


def _lost(event):
    return "exitintinfo" in event and "type=exception" not in event["exitintinfo"]


def _acts(d, *names):
    """Whether the hypervisor's script does one of these."""
    script = d.case.get("svm", d.case.get("vmx", {}))
    return any(act["act"] in names for entry in script.get("entries", []) for act in entry)


def _virtual(d):
    return d.case.get("svm", {}).get("virq", {})


def _code(event):
    return int(event.get("error_code", "0"), 0)


@field_rule("qemu-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown


@field_rule("qemu-idt-error-code")
def _(key, d):
    right, shown = _code(d.right), _code(d.shown)
    return key == "error_code" and right & 2 and shown == (right >> 3) * 16 + 2


@field_rule("qemu-external-bit")
def _(key, d):
    return key == "error_code" and _code(d.shown) == _code(d.right) & ~1


@field_rule("rep-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown and d.operation(d.right)["op"] in ("rep_stosb", "rep_stos_watched")


@field_rule("bochs-stack-selector")
def _(key, d):
    return key == "error_code" and d.right["deliver"] == "12" and _code(d.shown) == _code(d.right) | STACK_SELECTOR


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


@field_rule("bochs-vmx-exception-exit-shadow")
def _(key, d):
    return key == "interruptibility" and d.right.get("vmexit") == "exception_or_nmi" and len(d.right[key]) > len(d.shown[key])


@field_rule("bochs-vmx-exception-exit-resume-flag")
def _(key, d):
    return key == "saved_rf" and key not in d.shown and _acts(d, "reflect")


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
    activity = d.case.get("vmx", {}).get("guest", {}).get("activity")
    return d.right.get("vmexit") == "interrupt_window" and activity == "hlt"


@field_rule("qemu-sti-shadow-always")
def _(key, d):
    return key == "interrupt_shadow" and d.operation(d.right, 1)["op"] == "sti"


@path_rule("qemu-svm-entry-shadow")
def _(d):
    return d.case.get("svm", {}).get("shadow") and d.shown.get("rip") == "main.0" and "deliver" in d.shown


@field_rule("qemu-svm-vectoring-type")
def _(key, d):
    return key == "exitintinfo" and _without(d.right[key], "type") == _without(d.shown.get(key, ""), "type")


@field_rule("bochs-svm-vectoring-lost")
def _(key, d):
    return key == "exitintinfo" and _lost(d.right)


@path_rule("bochs-svm-vectoring-lost")
def _(d):
    return _acts(d, "reinject") and any(_lost(event) for event in d.before)


@path_rule("qemu-svm-vectoring-type")
def _(d):
    return _acts(d, "reinject") and any(_lost(event) or "vector=3" in event.get("exitintinfo", "") for event in d.before)


@path_rule("qemu-svm-breakpoint-intercept")
def _(d):
    return d.right.get("vmexit") == "exception_3" and d.shown.get("deliver") == "3"


@path_rule("qemu-svm-injection-alone")
def _(d):
    """The first event of an entry that injects is the double fault, or what becomes of it."""
    merged = d.right.get("deliver") == "8" or d.right.get("vmexit") in ("exception_8", "shutdown")
    return "svm" in d.case and _acts(d, "inject", "reinject") and (merged or d.right_end == "triple_fault_shutdown")


@path_rule("qemu-svm-virtual-interrupt-forgotten")
def _(d):
    taken = any(int(event.get("deliver", 0)) >= 32 for event in d.before)
    return _virtual(d) and taken and d.right.get("deliver") == str(_virtual(d).get("vector", 0x40))


@path_rule("bochs-svm-virtual-interrupt-late")
def _(d):
    return _virtual(d) and (d.right.get("vmexit") == "vintr" or d.right.get("deliver") == str(_virtual(d).get("vector", 0x40)))


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
    return d.right.get("deliver") == "19"


@path_rule("qemu-no-alignment-check")
def _(d):
    return d.right.get("deliver") == "17"


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


LISTED = known()
