"""Where a run of a case is not the right one, and the rules that recognise errors there."""

import dataclasses

FIELD_RULES, PATH_RULES = {}, {}


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

    def acts(self, *names):
        """Whether the hypervisor's script does one of these."""
        script = self.case.get("svm", self.case.get("vmx", {}))
        return any(act["act"] in names for entry in script.get("entries", []) for act in entry)

    def injects(self, kind):
        """Whether the hypervisor's script injects an event of a type, by itself or again."""
        script = self.case.get("svm", self.case.get("vmx", {}))
        return any(act["act"] == "reinject" or act.get("type") == kind for entry in script.get("entries", []) for act in entry)

    def uses(self, *names):
        blocks = [self.case["program"], *(b for bs in self.case.get("handlers", {}).values() for b in bs)]
        return any(op["op"] in names for block in blocks for op in block)


def field_rule(error):
    """Registers a function (key, difference) that says whether the error explains a field that differs."""
    return lambda rule: FIELD_RULES.setdefault(error, rule)


def path_rule(error):
    """Registers a function (difference) that says whether the error explains why the runs part."""
    return lambda rule: PATH_RULES.setdefault(error, rule)


def code(event):
    """The error code of an event as a number; 0 without one."""
    return int(event.get("error_code", "0"), 0)
