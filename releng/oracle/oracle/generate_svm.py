"""Random programs under an SVM hypervisor. The same seed and number give the same program."""

import random

from . import families_svm, guests

TYPES = ("ext_int", "nmi", "exception", "sw_int")


def case(seed, number):
    """A program without observations, in the form of the corpus."""
    rng = random.Random(f"svm {seed} {number}")
    theme = rng.choice(list(THEMES))
    guest = guests.Guest(rng, "vmmcall")
    spec = THEMES[theme](rng, guest)
    return guest.case(f"svm-{seed}-{number:04}", f"random program under SVM, theme {theme} (seed {seed})", "svm", spec)


def injection(rng, guest):
    """An event to inject, of a kind that VMRUN accepts."""
    kind = rng.choice(TYPES)
    vector = guests.vector_of(rng, "hw_exception" if kind == "exception" else kind)
    act = {"act": "inject", "type": kind, "vector": vector}
    if kind == "exception" and vector in guests.CODED:
        act["error_code"] = 0
    guest.serve(vector, plain=kind != "exception")
    return act


def _inject(rng, guest):
    guest.program(2, 5)
    guest.bad_gates(rng.choice((0, 0, 1, 2)))
    return {"exception_intercepts": rng.sample((0, 6, 8, 10, 11, 12, 13, 14), rng.choice((0, 0, 1, 2))),
            "shadow": rng.choice((0, 0, 1)), "entries": [[injection(rng, guest)], *_handling(rng)]}


def _faults(rng, guest):
    guest.program(2, 6)
    guest.bad_gates(rng.choice((0, 1, 2)))
    return {"exception_intercepts": rng.sample((0, 1, 3, 6, 8, 10, 11, 12, 13, 14), rng.randint(1, 4)),
            "entries": [[], *_handling(rng)]}


def _handling(rng):
    """What the hypervisor does after exits by exceptions."""
    menu = ([{"act": "set_exception_intercepts", "vectors": []}], [{"act": "reinject"}],
            [{"act": "set_exception_intercepts", "vectors": []}, {"act": "reinject"}])
    return [rng.choice(menu) for _ in range(rng.randint(1, 3))] + [[]]


def _vectoring(rng, guest):
    guest.program(2, 5)
    hole = rng.choice(("EPTHOLE", "EPTHOLE2"))
    vectors = guest.hole_gates(hole)
    first = []
    if rng.random() < 0.4:
        first = [injection(rng, guest)]
        guest.gate(first[0]["vector"], {"ist": 4})
    else:
        guest.raise_one(rng.choice(vectors))
    mapped = {"act": "npt_map", "page": hole}
    again = rng.choice(([mapped, {"act": "reinject"}], [mapped], [{"act": "reinject"}]))
    return {"npt": 1, "entries": [first, again, [mapped, {"act": "reinject"}], [], []]}


def _virtual(rng, guest):
    guest.program(3, 6, guests.INTERRUPTING)
    window = rng.random() < 0.5
    virq = {"vector": rng.choice((0x40, 0x52)), "ign_tpr": 1, "prio": 4}
    first = [injection(rng, guest)] if rng.random() < 0.3 else []
    return {"virq": virq, "intercepts": ["vintr"] if window else [], "shadow": rng.choice((0, 0, 1)),
            "entries": [first, [{"act": "set_intercepts", "list": []}], []]}


def _physical(rng, guest):
    guest.program(3, 7, {**guests.INTERRUPTING, "send_nmi": 2})
    intercepts = rng.sample(("intr", "nmi"), rng.randint(0, 2))
    return {"intercepts": intercepts, "entries": [[], [{"act": "set_intercepts", "list": []}], []]}


def _nmis(rng, guest):
    guest.program(3, 7, guests.NMIS)
    first = [{"act": "inject", "type": "nmi", "vector": 2}] if rng.random() < 0.5 else []
    return {"intercepts": ["iret"] if rng.random() < 0.4 else [],
            "entries": [first, [{"act": "set_intercepts", "list": []}], []]}


def _instructions(rng, guest):
    guest.program(2, 5, {"nop": 3, "cpuid": 4, "mov_ss": 1, "sti": 2, "cli": 1, "mark": 1, "hlt": 2})
    follow = [[{"act": "advance_rip"}, *([injection(rng, guest)] if rng.random() < 0.3 else [])] for _ in range(4)]
    return {"intercepts": ["cpuid", "hlt"], "entries": [[], *follow, []]}


THEMES = {"injection": _inject, "faults": _faults, "vectoring": _vectoring, "virtual": _virtual, "physical": _physical,
          "nmis": _nmis, "instructions": _instructions, **families_svm.THEMES}
