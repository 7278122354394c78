"""Runs cases on the emulators and puts what they showed into groups."""

import tempfile

from . import decode, emulators, image, judge

PATIENT = 4 * emulators.TIME_LIMIT


def record(case, limit=emulators.TIME_LIMIT):
    """The case with what was observed, and who of the emulators is believed."""
    groups = grouped(observe(case, limit))
    agreement, reference = judge.reference(case, groups)
    return {**case, "observed": groups, "agreement": agreement, "reference": reference}


def observe(case, limit):
    """What each emulator that covers the case shows: name -> (events, end)."""
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        symbols = image.build(case, folder)

        def once(emulator, limit):
            return decode.events(emulator.run(case, folder, limit), symbols, case)

        able = [emulator for emulator in emulators.ALL if emulator.covers(case)]
        seen = {emulator.name: once(emulator, limit) for emulator in able}
        # a slow machine looks like a hang: one that not all see, or before anything happened, is run again with more time
        differ = len(set(end for _, end in seen.values())) > 1
        for emulator in able:
            events, end = seen[emulator.name]
            if end == "hang" and (differ or not events):
                seen[emulator.name] = once(emulator, PATIENT)
        return seen


def grouped(seen):
    """Emulators that saw the same, in the order of the schema: oracles, events, end."""
    groups = []
    for name, (events, end) in seen.items():
        for group in groups:
            if group["events"] == events and group["end"] == end:
                group["oracles"].append(name)
                break
        else:
            groups.append({"oracles": [name], "events": events, "end": end})
    return groups
