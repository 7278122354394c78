"""Random programs under a VMX hypervisor. The same seed and number give the same program."""

import random

from . import families_vmx, guests

WINDOWS = ("interrupt_window", "nmi_window")
TYPES = ("ext_int", "nmi", "hw_exception", "sw_int", "sw_exception", "priv_sw_exception")
BLOCKING = ([], [], [], ["sti"], ["mov_ss"], ["nmi"])


def case(seed, number):
    """A program without observations, in the form of the corpus."""
    rng = random.Random(f"vmx {seed} {number}")
    theme = rng.choice(list(THEMES))
    guest = guests.Guest(rng, "vmcall")
    spec = THEMES[theme](rng, guest)
    return guest.case(f"vmx-{seed}-{number:04}", f"random program under VMX, theme {theme} (seed {seed})", "vmx", spec)


def injection(rng, guest):
    """An event to inject, most often one that an entry accepts; the guest goes on behind as many NOPs as its length."""
    kind = rng.choice(TYPES)
    act = {"act": "inject", "type": kind, "vector": guests.vector_of(rng, kind)}
    if kind == "hw_exception" and act["vector"] in guests.CODED:
        act["error_code"] = 0
    guest.serve(act["vector"], plain=kind != "hw_exception")
    return act


def _inject(rng, guest):
    guest.program(2, 5)
    guest.bad_gates(rng.choice((0, 0, 1, 2)))
    return {"pin": rng.choice(([], ["nmi_exiting", "virtual_nmis"])),
            "exception_bitmap": rng.sample((0, 6, 8, 10, 11, 12, 13, 14), rng.choice((0, 0, 1, 2))),
            "entries": [[injection(rng, guest)], *_handling(rng)],
            "guest": {"interruptibility": rng.choice(BLOCKING)}}


def _faults(rng, guest):
    guest.program(2, 6)
    guest.bad_gates(rng.choice((0, 1, 2)))
    return {"exception_bitmap": rng.sample((0, 1, 3, 6, 8, 10, 11, 12, 13, 14), rng.randint(1, 4)),
            "entries": [[], *_handling(rng)]}


def _handling(rng):
    """What the hypervisor does after exits by exceptions."""
    menu = ([{"act": "reflect"}], [{"act": "set_exception_bitmap", "vectors": []}],
            [{"act": "reflect"}, {"act": "set_exception_bitmap", "vectors": []}], [{"act": "reinject"}])
    return [rng.choice(menu) for _ in range(rng.randint(1, 3))] + [[]]


def _vectoring(rng, guest):
    guest.program(2, 5)
    hole = rng.choice(("EPTHOLE", "EPTHOLE2"))
    vectors = guest.hole_gates(hole)
    spec = {"proc2": ["ept"], "pin": rng.choice(([], [], ["nmi_exiting", "virtual_nmis"])),
            "exception_bitmap": rng.sample((6, 8, 13, 14), rng.choice((0, 0, 1)))}
    first = []
    if rng.random() < 0.4:
        first = [injection(rng, guest)]
        guest.gate(first[0]["vector"], {"ist": 4})
    else:
        guest.raise_one(rng.choice(vectors))
    again = rng.choice(([{"act": "ept_map", "page": hole}, {"act": "reinject"}], [{"act": "ept_map", "page": hole}],
                        [{"act": "reinject"}]))
    spec["entries"] = [first, again, [{"act": "ept_map", "page": hole}, {"act": "reinject"}], [], []]
    return spec


def _interrupts(rng, guest):
    guest.program(3, 7, guests.INTERRUPTING)
    pin = rng.choice((["ext_int_exiting"], ["ext_int_exiting"], []))
    acknowledge = pin and rng.random() < 0.5
    proc = ["interrupt_window"] if rng.random() < 0.4 else []
    off = {"act": "set_ctl", "field": "pin", "clear": ["ext_int_exiting"]}
    close = {"act": "set_ctl", "field": "proc", "clear": ["interrupt_window"]}
    taken = [{"act": "host_eoi"}, {"act": "reflect"}] if acknowledge else [off]
    first = [{"act": "host_send_irq", "vector": 0x40}] if rng.random() < 0.3 else []
    follow = [rng.choice((taken, [*taken, close], [close])) for _ in range(3)]
    return {"pin": pin, "proc": proc, "exit": ["ack_interrupt_on_exit"] if acknowledge else [],
            "entries": [first, *follow, [off, close], []], "guest": {"interruptibility": rng.choice(BLOCKING)}}


def _nmis(rng, guest):
    guest.program(3, 7, guests.NMIS)
    pin = rng.choice(([], ["nmi_exiting"], ["nmi_exiting", "virtual_nmis"], ["nmi_exiting", "virtual_nmis"]))
    proc = ["nmi_window"] if "virtual_nmis" in pin and rng.random() < 0.6 else []
    close = {"act": "set_ctl", "field": "proc", "clear": ["nmi_window"]}
    nmi = {"act": "inject", "type": "nmi", "vector": 2}
    first = [nmi] if rng.random() < 0.5 else []
    follow = [rng.choice(([close], [close, nmi], [])) for _ in range(3)]
    return {"pin": pin, "proc": proc, "entries": [first, *follow, []], "guest": {"interruptibility": rng.choice(BLOCKING)}}


def _instructions(rng, guest):
    guest.program(2, 5, {"nop": 3, "cpuid": 4, "mov_ss": 1, "sti": 2, "cli": 1, "mark": 1, "hlt": 2})
    inside = [{"act": "advance_rip"}, {"act": "advance_rip"}]
    follow = [[inside[0], *([injection(rng, guest)] if rng.random() < 0.3 else [])] for _ in range(4)]
    return {"proc": ["hlt_exiting"], "entries": [[], *follow, []]}


def _debug(rng, guest):
    guest.program(2, 4, {"nop": 4, "popf": 2, "sti": 1, "cli": 1, "icebp": 1, "int3": 1, "pf_read": 1})
    pending = rng.choice((0, 0x4000, 0x1001, 0x5001))
    stepping = rng.randint(0, 1)
    guest.flags["tf"] = stepping
    guest.operations.insert(2, {"op": "popf", "if": rng.randint(0, 1)})
    first = [injection(rng, guest)] if rng.random() < 0.3 else []
    return {"exception_bitmap": [1] if rng.random() < 0.4 else [],
            "entries": [first, [{"act": "reflect"}, {"act": "set_exception_bitmap", "vectors": []}], []],
            "guest": {"pending_dbg": pending, "interruptibility": rng.choice(BLOCKING)}}


def _state(rng, guest):
    guest.program(2, 4)
    first = [injection(rng, guest)] if rng.random() < 0.7 else []
    return {"pin": rng.choice(([], ["nmi_exiting", "virtual_nmis"], ["ext_int_exiting"])),
            "proc": rng.choice(([], [], ["interrupt_window"])), "entries": [first, [], []],
            "guest": {"interruptibility": rng.choice((*BLOCKING, ["sti", "mov_ss"])),
                      "activity": rng.choice(("active", "hlt", "hlt", "shutdown"))}}


THEMES = {"injection": _inject, "faults": _faults, "vectoring": _vectoring, "interrupts": _interrupts, "nmis": _nmis,
          "instructions": _instructions, "debug": _debug, "state": _state, **families_vmx.THEMES}
