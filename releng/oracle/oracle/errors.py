"""Explains what differs between two runs by the errors of emulators that emulator-errors.yaml lists.

Two runs are compared event by event: what is right, and what an emulator showed. A field rule explains one field that
differs and the comparison goes on behind it; a path rule explains why the runs part, and what follows is not compared.
"""

import pathlib

import yaml

from . import rules, rules_svm, rules_vmx  # their rules register themselves
from .difference import FIELD_RULES, PATH_RULES, Difference

FILE = pathlib.Path(__file__).parent.parent / "emulator-errors.yaml"


def known():
    """The listed errors by id."""
    with open(FILE, encoding="utf-8") as file:
        return {error["id"]: error for error in yaml.safe_load(file)["errors"]}


def explain(case, emulator, right, shown):
    """Compares two runs, each (events, end): the ids of the errors that explain what differs, and the place that none
    explains, or None."""
    ids = []
    by_field = [(i, r) for i, r in FIELD_RULES.items() if emulator in LISTED[i]["emulators"]]
    by_path = [(i, r) for i, r in PATH_RULES.items() if emulator in LISTED[i]["emulators"]]
    for index in range(max(len(right[0]), len(shown[0])) + 1):
        a = right[0][index] if index < len(right[0]) else {}
        b = shown[0][index] if index < len(shown[0]) else {}
        if a == b and (a or right[1] == shown[1]):
            continue
        difference = Difference(case, a, b, right[0][:index], right[1], shown[1])
        fields = _fields(difference, by_field)
        if fields:
            ids += fields
            continue
        path = next((i for i, rule in by_path if rule(difference)), None)
        return sorted(set(ids + [path] if path else ids)), None if path else index
    return sorted(set(ids)), None


def _fields(difference, by_field):
    """The errors that explain every field that differs, or none."""
    a, b = difference.right, difference.shown
    if not a or not b or any(a.get(key) != b.get(key) for key in ("deliver", "vmexit", "vmentry")):
        return []
    differing = {key for key in a.keys() | b.keys() if a.get(key) != b.get(key)}
    found = {key: next((i for i, rule in by_field if rule(key, difference)), None) for key in differing}
    return [] if None in found.values() else list(found.values())


LISTED = known()
