"""Which emulator a recorded program believes, by rule and not by eye."""

from . import errors

ONLY_RESUME_FLAG = {"qemu-resume-flag"}


def canonical(observation):
    """An observation with every value as text, as the model's report has them."""
    events, end = observation
    return [{key: _text(value) for key, value in event.items() if not (key.startswith("saved_") and value == 0)}
            for event in events], end


def _text(value):
    if isinstance(value, str) and value.startswith("0x"):
        return str(int(value, 16))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(map(str, value)) + "]"
    return str(value)


def reference(case, groups):
    """Agreement and reference of a case. All agree: they are followed. They differ, and listed errors of one side
    explain everything: the other side is followed. Otherwise nobody is, and the case is unscored."""
    if len(groups) == 1:
        why = "all agree" if len(groups[0]["oracles"]) > 1 else "the only emulator that covers it"
        return "all", _followed(groups[0], "high" if len(groups[0]["oracles"]) > 1 else "single_family", why)
    runs = [canonical((group["events"], group["end"])) for group in groups]
    verdicts = []
    for followed, other in ((0, 1), (1, 0)):
        explained = [errors.explain(case, oracle, runs[followed], runs[other]) for oracle in groups[other]["oracles"]]
        if all(place is None for _, place in explained):
            verdicts.append((groups[followed], sorted({i for ids, _ in explained for i in ids})))
    if len(verdicts) != 1:
        return "qemu_vs_bochs", {"oracles_following_the_manual": [], "confidence": "high_neither",
                                 "why": ["no listed error explains all that differs" if not verdicts
                                         else "listed errors explain either side"]}
    group, ids = verdicts[0]
    agreement = "all_but_saved_rf" if set(ids) == ONLY_RESUME_FLAG else "qemu_vs_bochs"
    return agreement, _followed(group, "high", *(f"{errors.LISTED[i]['says']} {errors.LISTED[i]['source']}" for i in ids))


def _followed(group, confidence, *why):
    return {"oracles_following_the_manual": list(group["oracles"]), "confidence": confidence, "why": list(why)}
