"""Sorts what the model and the emulators show of the same programs."""

import collections
import dataclasses

from . import errors, model

EQUAL = "equal to what an emulator shows, the rest explained"
EXPLAINED = "no emulator is right: listed errors explain all"
UNEXPLAINED = "unexplained"


@dataclasses.dataclass
class Place:
    """Where an emulator shows something that nothing explains."""
    oracle: str
    event: int
    model: str
    shown: str


@dataclasses.dataclass
class Result:
    """One case: its sort, the errors that were met, and the places that are unexplained."""
    case: dict
    sort: str
    errors: list
    places: list


def sort(cases):
    """The result of each case."""
    return [_result(case, groups) for case, groups in zip(cases, model.outcomes(cases))]


def _result(case, groups):
    met, places = [], []
    for group, outcome in zip(case["observed"], groups):
        if outcome is None:
            continue
        shown_by_model, shown = outcome
        for oracle in group["oracles"]:
            if isinstance(shown_by_model, str):
                places.append(Place(oracle, 0, shown_by_model, _event(shown, 0)))
                continue
            ids, place = errors.explain(case, oracle, shown_by_model, shown)
            met += ids
            if place is not None:
                places.append(Place(oracle, place + 1, _event(shown_by_model, place), _event(shown, place)))
    kind = UNEXPLAINED if places else EQUAL if None in groups else EXPLAINED
    return Result(case, kind, met, places)


def _event(run, index):
    events, end = run
    return ", ".join(f"{key} {value}" for key, value in events[index].items()) if index < len(events) else f"end: {end}"


def report(results):
    """The counts, the errors that were met, and every unexplained place, as text."""
    sorts = collections.Counter(result.sort for result in results)
    lines = [f"{len(results)} programs"]
    lines += [f"{sorts[kind]:6} {kind}" for kind in (EQUAL, EXPLAINED, UNEXPLAINED)]
    met = collections.Counter(error for result in results for error in set(result.errors))
    lines += ["", "errors met, by programs:"] + [f"{count:6} {error}: {errors.LISTED[error]['says']}"
                                                 for error, count in met.most_common()]
    for result in results:
        for place in result.places:
            lines += ["", f"{result.case['id']}, event {place.event}: {place.oracle}", f"  model:    {place.model}",
                      f"  emulator: {place.shown}"]
    return "\n".join(lines)
