"""Programs under VMX that follow the topics of the corpus, each with all that varies there drawn at random."""

from . import guests

TYPES = ("ext_int", "nmi", "hw_exception", "sw_int", "sw_exception", "priv_sw_exception", "other")
VIRTUAL = ["nmi_exiting", "virtual_nmis"]
BLOCKING = ([], [], [], ["sti"], ["mov_ss"], ["nmi"], ["sti", "nmi"], ["mov_ss", "nmi"], ["sti", "mov_ss"])
CAUSES = ("ud2", "gp_noncanon", "pf_read", "pf_write", "int3", "int", "send_irq", "send_nmi", "div0_1", "np_load", "ss_load",
          "icebp", "nm", "mf", "xm")
VECTORS = {"ud2": 6, "gp_noncanon": 13, "pf_read": 14, "pf_write": 14, "int3": 3, "int": 0x60, "send_irq": 0x40, "send_nmi": 2,
           "div0_1": 0, "np_load": 11, "ss_load": 12, "icebp": 1, "nm": 7, "mf": 16, "xm": 19}
CLOSE = {"act": "set_ctl", "field": "proc", "clear": ["interrupt_window", "nmi_window"]}
PASS = {"act": "set_ctl", "field": "pin", "clear": ["ext_int_exiting"]}


def _event(rng, guest, types=TYPES):
    """An event of any type, whether or not an entry accepts it where it is used."""
    kind = rng.choice(types)
    vector = 0 if kind == "other" else guests.vector_of(rng, kind)
    if kind == "hw_exception":
        vector = rng.choice((0, 1, 3, 6, 8, 10, 11, 12, 13, 14, 17))
    act = {"act": "inject", "type": kind, "vector": vector}
    if kind == "hw_exception" and vector in guests.CODED:
        act["error_code"] = rng.choice((0, 0, 2))
    if kind != "other":
        guest.marked(vector, resume="plain" if "error_code" in act or vector not in guests.CODED else "end")
    return act


def entry(rng, guest):
    """Type, IF, blocking, activity and virtual NMIs of an entry."""
    guest.operations = [guest.operation("nop")]
    first = [_event(rng, guest)] if rng.random() < 0.85 else []
    active = rng.choice(("active", "active", "hlt", "hlt", "shutdown") if first else ("active", "active", "active", "shutdown"))
    state = {"interruptibility": rng.choice(BLOCKING), "activity": active}
    if rng.random() < 0.3:
        guest.flags["tf"] = rng.randint(0, 1)
        state["pending_dbg"] = rng.choice((0, 0x4000, 0x1001, 0x5001))
    return {"pin": rng.choice(([], VIRTUAL)), "entries": [first, []], "guest": state}


def form(rng, guest):
    """The format of the interruption information."""
    guest.operations = [guest.operation("nop") for _ in range(16)]
    kind = rng.choice((*TYPES, "hw_exception", "hw_exception", "reserved"))
    vector = rng.choice((*range(32), 32, 0x40, 0x60)) if rng.random() < 0.8 else 2
    if kind in ("sw_int", "sw_exception", "priv_sw_exception") and vector == 8:
        vector = 9
    act = {"act": "inject", "type": kind, "vector": vector}
    if rng.random() < 0.4:
        act["error_code"] = rng.choice((0, 24, 51, 0x40, 0x7FFF, 0x8000, 0x10000))
    if rng.random() < 0.2:
        act["reserved_bits"] = rng.choice((0x1000, 0x2000, 0x40000000))
    if rng.random() < 0.3:
        act["instr_len"] = rng.choice((0, 1, 2, 3, 15, 16))
    guest.marked(vector, resume="end")
    return {"entries": [[act], []]}


def windows(rng, guest):
    """Windows, with something that waits for IF, and with an event that the entry injects."""
    guest.opening(*rng.choice(((), ("send_irq",), ("send_nmi",), ("send_irq", "send_nmi"))))
    pin = rng.choice(([], [], VIRTUAL, [*VIRTUAL, "ext_int_exiting"]))
    proc = rng.choice((["interrupt_window"], ["nmi_window"] if pin else ["interrupt_window"], ["interrupt_window"], []))
    event = _event(rng, guest, ("ext_int", "nmi", "hw_exception")) if rng.random() < 0.4 else None
    again = [CLOSE, *([event] if event and rng.random() < 0.5 else [])]
    return {"pin": pin, "proc": proc, "entries": [[event] if event else [], again, [CLOSE, PASS], [CLOSE, PASS], []],
            "guest": {"interruptibility": rng.choice(BLOCKING[:-1]), "activity": rng.choice(("active", "active", "hlt"))}}


def pending(rng, guest):
    """An interrupt that waits when the guest is entered."""
    guest.opening()
    pin, leave = rng.choice(([], ["ext_int_exiting"])), rng.choice(([], ["ack_interrupt_on_exit"]))
    first = [{"act": "host_send_irq", "vector": rng.choice((0x31, 0x40, 0x52))}]
    if rng.random() < 0.5:
        first.append(_event(rng, guest, TYPES[:-1]))
    taken = [{"act": "host_eoi"}, {"act": "reflect"}] if pin and leave and rng.random() < 0.5 else [PASS]
    return {"pin": pin, "exit": leave, "proc": rng.choice(([], [], ["interrupt_window"])),
            "entries": [first, rng.choice((taken, [*taken, CLOSE], [CLOSE])), [PASS, CLOSE], []],
            "guest": {"interruptibility": rng.choice(BLOCKING[:-1]), "activity": rng.choice(("active", "active", "hlt"))}}


def debug(rng, guest):
    """Pending debug exceptions at an entry."""
    guest.flags["tf"] = rng.randint(0, 1)
    names = rng.sample(("nop", "sti", "cli", "mov_ss", "ud2", "int3", "icebp", "pf_read", "int", "send_irq", "send_nmi"), 2)
    guest.operations = [guest.operation("nop"), *(guest.operation(name) for name in names), {"op": "popf", "if": 1}]
    first = [_event(rng, guest, TYPES[:-1])] if rng.random() < 0.5 else []
    return {"pin": rng.choice(([], [], VIRTUAL)), "exception_bitmap": rng.choice(([], [], [1], [1, 3])),
            "entries": [first, [{"act": "reflect"}, {"act": "set_exception_bitmap", "vectors": []}], []],
            "guest": {"pending_dbg": rng.choice((0, 0x4000, 0x1001, 0x5001)), "interruptibility": rng.choice(BLOCKING[:6])}}


def violations(rng, guest):
    """EPT violations of the program and of its handlers, as exits or exceptions."""
    touch = ("hole_read", "hole_write")
    guest.operations = [guest.operation(n) for n in rng.choices((*touch, "nop", "set_ve_busy", "mov_ss", "sti"), k=3)]
    guest.marked(20, *rng.choices((*touch, "set_ve_busy", "nop", "ud2"), k=1), resume=rng.choice((None, "end")))
    first = []
    if rng.random() < 0.6:
        first = [_event(rng, guest, ("ext_int", "nmi", "hw_exception", "sw_exception"))]
        guest.marked(first[0]["vector"], rng.choice(touch), resume="plain")
    if rng.random() < 0.5:
        guest.gate(20, dict(rng.choice((*guests.BAD_GATES, {"ist": 1}, {"type": "trap"}))))
    mapped = [{"act": "ept_map", "page": page} for page in ("EPTHOLE", "EPTHOLE2")]
    return {"proc2": ["ept", *(["ept_violation_ve"] if rng.random() < 0.8 else [])], "pin": rng.choice(([], VIRTUAL)),
            "exception_bitmap": rng.choice(([], [], [20], [8])), "entries": [first, rng.choice(([], mapped)), mapped, []]}


def page_faults(rng, guest):
    """Which page faults exit, by their error codes."""
    guest.operations = [guest.operation(rng.choice(("pf_read", "pf_write"))), guest.operation(rng.choice(("pf_write", "nop")))]
    if rng.random() < 0.3:
        guest.gate(rng.choice((14, 3)), {"ist": "ist_readonly"})
        guest.operations.insert(0, guest.operation("int3"))
    return {"exception_bitmap": rng.choice(([14], [])), "pfec_mask": rng.choice((0, 1, 2, 3, 4, 8, 16, 31)),
            "pfec_match": rng.choice((0, 1, 2, 3, 4, 8, 16)), "entries": [[], rng.choice(([], [{"act": "reflect"}])), []]}


def iret(rng, guest):
    """An IRET that faults in the handler of an NMI, or somewhere else."""
    nested = rng.choice(([], ["ept"]))
    broken = rng.choice((("set_rsp" if nested else "rsp_unmapped", "iret_from_current_rsp"),
                         ("frame_set_cs", "rsp_to_own_frame", "iret_from_current_rsp")))
    vector = rng.choice((2, 2, 2, 3, 6))
    guest.operations = [guest.operation({2: "nop", 3: "int3", 6: "ud2"}[vector])]
    guest.marked(vector, *rng.choice(((), ("send_nmi",), ("mov_ss",), ("int3",) if vector == 2 else ())), *broken)
    guest.handlers[vector].append([guest.operation("mark"), {"op": "iret", "resume": "end"}])
    for fault in (13, 14):
        guest.marked(fault, resume="end")
    pin = rng.choice(([], VIRTUAL))
    first = [{"act": "inject", "type": "nmi", "vector": 2}] if vector == 2 else []
    # what is delivered on the bad stack faults at an address below, which the semantics does not tell apart
    usable = [] if broken[0] == "rsp_unmapped" else [[{"act": "reflect"}]]
    again = rng.choice(([], [{"act": "set_exception_bitmap", "vectors": []}], *usable))
    return {"pin": pin, "proc": ["nmi_window"] if pin and rng.random() < 0.4 else [], "proc2": nested,
            "exception_bitmap": rng.choice(([], [13], [14], [13, 14])), "entries": [first, again, [CLOSE], []],
            "guest": {"interruptibility": rng.choice(([], ["nmi"])) if not first else []}}


def double(rng, guest):
    """Bad gates under an event that the guest raises or the entry injects, and which exceptions of it exit."""
    first = []
    if rng.random() < 0.5:
        first = [_event(rng, guest, TYPES[:-1])]
        vector = first[0]["vector"]
        guest.operations = []
    else:
        cause = rng.choice(CAUSES)
        vector = VECTORS[cause]
        guest.operations = [guest.operation(cause), guest.operation("nop")]
    bad = (*guests.BAD_GATES, {"sel": "data"}, {"sel": "code_np"}, {"ist": "ist_readonly"}, {"ist": "ist_noncanonical"})
    guest.gate(vector, dict(rng.choice(bad)))
    if rng.random() < 0.4:
        guest.gate(rng.choice((8, 10, 11, 12, 13, 14)), dict(rng.choice(bad)))
    guest.flags["if"] = 1
    spec = {"exception_bitmap": rng.choice(([], [8], [8], [10], [11], [12], [13], [14])),
            "entries": [first, rng.choice(([], [{"act": "reflect"}], [{"act": "reinject"}])), []]}
    if rng.random() < 0.1:
        spec["guest"] = {"idt_limit": 0}
    return spec


def bitmap(rng, guest):
    """One exception, with itself or all others in the bitmap."""
    cause = rng.choice(CAUSES)
    every = (0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19)
    guest.operations = [guest.operation(rng.choice(("nop", "sti", "mov_ss", "cli"))), guest.operation(cause)]
    if cause in ("send_irq", "send_nmi"):
        guest.flags["if"] = 1
    chosen = [VECTORS[cause]] if rng.random() < 0.6 else [v for v in every if v != VECTORS[cause]]
    off = {"act": "set_exception_bitmap", "vectors": []}
    return {"exception_bitmap": chosen, "entries": [[], rng.choice(([], [off], [{"act": "reflect"}, off])), []]}


def nmis(rng, guest):
    """An injected NMI whose handler raises something, calls the hypervisor, or meets a further NMI."""
    inside = rng.choices(("int3", "ud2", "pf_read", "int", "cpuid", "send_nmi", "iret_here", "mov_ss", "sti"), k=2)
    guest.marked(2, *inside)
    guest.handlers[2].append([guest.operation("mark")])
    guest.operations = [guest.operation("nop"), *(guest.operation(n) for n in rng.choice(((), ("send_nmi",), ("iret_here",),
                                                                                          ("cpuid", "nop"))))]
    pin = rng.choice(([], ["nmi_exiting"], VIRTUAL, VIRTUAL))
    nmi = [{"act": "inject", "type": "nmi", "vector": 2}]
    step = [{"act": "advance_rip"}]
    return {"pin": pin, "proc": ["nmi_window"] if pin == VIRTUAL and rng.random() < 0.5 else [],
            "entries": [rng.choice((nmi, nmi, [])), rng.choice(([], step, [CLOSE], [CLOSE, *nmi])), [CLOSE], [CLOSE], []],
            "guest": {"interruptibility": rng.choice(([], [], ["nmi"]))}}


def priority(rng, guest):
    """The hypervisor changes IF, TF, controls and state behind a CPUID, so that several events meet there."""
    guest.operations = [guest.operation(n) for n in (rng.choice(("cli", "sti", "mov_ss")), *rng.sample(
        ("send_irq", "send_nmi", "nop"), rng.randint(1, 2)), "cpuid", "nop", "nop")]
    pin = rng.choice(([], VIRTUAL, ["ext_int_exiting"], [*VIRTUAL, "ext_int_exiting"]))
    change = {"act": "set_guest", "if": rng.randint(0, 1)}
    if rng.random() < 0.3:
        change["tf"] = 1
    if rng.random() < 0.3:
        change["pending_dbg"] = rng.choice((0x4000, 0x1001))
    if rng.random() < 0.3:
        change["interruptibility"] = rng.choice((["sti"], ["mov_ss"], ["nmi"]))
    opened = {"act": "set_ctl", "field": "proc", "set": ["interrupt_window", *(["nmi_window"] if VIRTUAL[1] in pin else [])]}
    behind = [{"act": "advance_rip"}, change, *([opened] if rng.random() < 0.7 else [])]
    return {"pin": pin, "entries": [[], behind, [CLOSE], [CLOSE, PASS], [CLOSE, PASS], []]}


def halted(rng, guest):
    """HLT as an exit, as a state that is entered, and what wakes it."""
    guest.opening(*rng.choice(((), ("send_irq",), ("send_nmi",))))
    guest.operations.insert(rng.randint(0, len(guest.operations)), guest.operation("hlt"))
    guest.operations.append(guest.operation("nop"))
    wake = _event(rng, guest, ("ext_int", "nmi"))
    proc = rng.choice((["hlt_exiting"], ["interrupt_window"], ["hlt_exiting", "interrupt_window"]))
    pin = rng.choice(([], VIRTUAL, ["ext_int_exiting"]))
    # the length of an instruction is only known where it is HLT that exits
    behind = [[{"act": "advance_rip"}]] if proc == ["hlt_exiting"] and not pin else [[wake], []]
    return {"pin": pin, "proc": proc, "entries": [rng.choice(([], [wake])), [CLOSE, *rng.choice(behind)], [CLOSE, PASS], []],
            "guest": {"activity": "active" if proc == ["hlt_exiting"] else rng.choice(("active", "hlt"))}}


def triple(rng, guest):
    """An event that the empty IDT turns into a triple fault."""
    guest.operations = [guest.operation("break_idt"), guest.operation(rng.choice(CAUSES)), guest.operation("nop")]
    guest.flags["if"] = 1
    return {"exception_bitmap": rng.choice(([], [], [8], [13], [14])),
            "entries": [[], rng.choice(([], [{"act": "reflect"}])), []]}


THEMES = {"entry": entry, "format": form, "windows": windows, "pending": pending, "debug traps": debug,
          "violations": violations, "page faults": page_faults, "iret": iret, "double faults": double, "bitmap": bitmap,
          "nested nmis": nmis, "priority": priority, "halted": halted, "triple faults": triple}
