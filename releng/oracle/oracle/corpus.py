"""Corpus files in the schema of the conformance tests."""

import yaml

from . import emulators

SCHEMA = "x86-event-conformance/1"


class _Flow(dict):
    """Fields on one line."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data):
        return True


_Dumper.add_representer(_Flow, lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True))


def write(path, topic, cases):
    """Writes cases with their observations to a file."""
    document = {"schema": SCHEMA, "topic": topic, "oracles": {e.name: e.version() for e in emulators.ALL},
                "cases": [_layout(case) for case in cases]}
    with open(path, "w", encoding="utf-8") as file:
        yaml.dump(document, file, Dumper=_Dumper, sort_keys=False, width=200, allow_unicode=True)


def read(path):
    """The cases of a file."""
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)["cases"]


def _layout(case):
    """Operations, events and gates on one line each."""
    laid = dict(case)
    initial = dict(case["initial"], cpu=_Flow(case["initial"]["cpu"], rflags=_Flow(case["initial"]["cpu"]["rflags"])))
    if "idt_overrides" in initial:
        initial["idt_overrides"] = _Flow(initial["idt_overrides"])
    laid["initial"] = initial
    laid["program"] = [_Flow(op) for op in case["program"]]
    laid["handlers"] = {v: [[_Flow(op) for op in block] for block in blocks] for v, blocks in case.get("handlers", {}).items()}
    for part in ("vmx", "svm"):
        if part in case:
            laid[part] = dict(case[part], entries=[[_Flow(act) for act in entry] for entry in case[part]["entries"]])
    if "observed" in case:
        laid["observed"] = [dict(group, events=[_Flow(e) for e in group["events"]]) for group in case["observed"]]
    return laid
