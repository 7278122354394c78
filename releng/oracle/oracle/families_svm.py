"""Programs under SVM that follow the topics of the corpus, each with all that varies there drawn at random."""

from . import guests

TYPES = ("ext_int", "nmi", "exception", "sw_int")
VECTORS = {"ud2": 6, "gp_noncanon": 13, "pf_read": 14, "int3": 3, "int": 0x60, "send_irq": 0x40, "send_nmi": 2, "div0_1": 0,
           "np_load": 11, "ss_load": 12, "mf": 16, "nm": 7}
OPEN = {"act": "set_intercepts", "list": []}
EXCEPTIONS = (0, 1, 3, 6, 8, 10, 11, 12, 13, 14)


def _event(rng, guest, types=TYPES):
    """An event that VMRUN accepts, with an error code that may be another than its exception has."""
    kind = rng.choice(types)
    vector = {"ext_int": rng.choice((0x40, 0x52)), "nmi": 2, "exception": rng.choice(EXCEPTIONS), "sw_int": 0x60}[kind]
    act = {"act": "inject", "type": kind, "vector": vector}
    if kind == "exception" and vector in guests.CODED:
        act["error_code"] = rng.choice((0, 0, 2))
    guest.marked(vector, resume="plain")
    return act


def injection(rng, guest):
    """Type, IF, the shadow, and where the event is injected."""
    guest.operations = [guest.operation("nop")]
    late = rng.random() < 0.3
    if late:
        before = rng.choice(("sti", "mov_ss", "cli", "nop"))
        guest.operations[:0] = [guest.operation(n) for n in (before, "cpuid", "nop", "nop")]
    event = [_event(rng, guest)]
    return {"shadow": rng.randint(0, 1), "intercepts": ["cpuid"] if late else [],
            "entries": [[], [{"act": "advance_rip"}, *event], []] if late else [event, []]}


def form(rng, guest):
    """What EVENTINJ may hold."""
    guest.operations = [guest.operation("nop") for _ in range(3)]
    kind = rng.choice((*TYPES, "exception", "exception", "reserved1", "reserved5"))
    vector = rng.choice((*range(32), 32, 0x40, 0x60))
    act = {"act": "inject", "type": kind, "vector": vector}
    if rng.random() < 0.4:
        act["error_code"] = rng.choice((0, 24, 0x40, 0x7FFF))
    guest.marked(2 if kind == "nmi" else vector, resume="end")
    return {"entries": [[act], []]}


def virtual(rng, guest):
    """A virtual interrupt of any priority, with what else waits for IF, or is injected with it."""
    guest.opening(*rng.choice(((), (), ("send_irq",), ("send_nmi",), ("mov_cr8",))))
    virq = {"vector": rng.choice((0x31, 0x40, 0x52, 0x60)), "prio": rng.choice((0, 3, 4, 5, 15)),
            "tpr": rng.choice((0, 0, 3, 4, 5)), "ign_tpr": rng.randint(0, 1),
            "irq": int(rng.random() < 0.85), "masking": int(rng.random() < 0.3)}
    first = [_event(rng, guest)] if rng.random() < 0.3 else []
    again = {"act": "virq", **{**virq, "irq": rng.randint(0, 1)}}
    return {"virq": virq, "intercepts": rng.choice((["vintr"], [], [], ["intr"], ["vintr", "hlt"])),
            "shadow": rng.choice((0, 0, 1)), "entries": [first, rng.choice(([OPEN], [OPEN, again])), [OPEN], []]}


def physical(rng, guest):
    """An interrupt or NMI that waits for IF, or exits."""
    guest.opening(*rng.choice((("send_irq",), ("send_nmi",), ("send_irq", "send_nmi"))))
    intercepts = rng.choice((["intr"], [], ["nmi"], ["intr", "nmi"], ["intr", "hlt"]))
    first = [_event(rng, guest)] if rng.random() < 0.2 else []
    return {"intercepts": intercepts, "shadow": rng.choice((0, 0, 1)), "entries": [first, rng.choice(([OPEN], [])), [OPEN], []]}


def exceptions(rng, guest):
    """One exception, with itself or others intercepted."""
    cause = rng.choice(list(VECTORS))
    guest.operations = [guest.operation(rng.choice(("nop", "sti", "mov_ss"))), guest.operation(cause), guest.operation("nop")]
    chosen = [VECTORS[cause]] if rng.random() < 0.6 else [v for v in (*EXCEPTIONS, 7, 16) if v != VECTORS[cause]]
    off = {"act": "set_exception_intercepts", "vectors": []}
    return {"exception_intercepts": [v for v in chosen if v < 32], "intercepts": rng.choice(([], [], ["intn"])),
            "entries": [[], rng.choice(([off, OPEN], [OPEN], [off])), [OPEN], []]}


def double(rng, guest):
    """Bad gates under an event that the guest raises or VMRUN injects, and which exceptions of it exit."""
    if rng.random() < 0.6:
        first = [_event(rng, guest)]
        vector = first[0]["vector"]
    else:
        first, cause = [], rng.choice(list(VECTORS))
        vector = VECTORS[cause]
        guest.operations = [guest.operation(cause), guest.operation("nop")]
    bad = (*guests.BAD_GATES, {"sel": "data"}, {"sel": "code_np"}, {"ist": "ist_readonly"}, {"ist": "ist_noncanonical"})
    guest.gate(vector, dict(rng.choice(bad)))
    if rng.random() < 0.4:
        guest.gate(rng.choice((8, 10, 11, 12, 13, 14)), dict(rng.choice(bad)))
    guest.flags["if"] = 1
    spec = {"exception_intercepts": rng.choice(([], [8], [8], [10], [11], [12], [13], [14])),
            "entries": [first, rng.choice(([], [{"act": "reinject"}])), []]}
    if rng.random() < 0.1:
        spec["idt_limit"] = 0
    return spec


def violations(rng, guest):
    """Nested page faults of the program, of a handler and of deliveries."""
    guest.operations = [guest.operation(n) for n in rng.choices(("hole_read", "hole_write", "nop", "int3", "ud2", "sti"), k=3)]
    if rng.random() < 0.6:
        guest.gate(rng.choice((3, 6, 0x40, 0x60, 2, 13, 8)), {"ist": 4})
        guest.ist4_page = rng.choice(("EPTHOLE", "EPTHOLE2"))
    first = [_event(rng, guest)] if rng.random() < 0.5 else []
    mapped = [{"act": "npt_map", "page": page} for page in ("EPTHOLE", "EPTHOLE2")]
    again = [*mapped, {"act": "reinject"}]
    return {"npt": 1, "exception_intercepts": rng.choice(([], [], [8], [14])),
            "entries": [first, rng.choice((mapped, [], again)), again, mapped, []]}


def nmis(rng, guest):
    """NMIs in the handlers of NMIs, injected or real, with the intercept of IRET that stands for an NMI window."""
    guest.marked(2, *rng.choices(("int3", "pf_read", "send_nmi", "iret_here", "ud2", "int"), k=2))
    guest.handlers[2].append([guest.operation("mark")])
    names = rng.choice((("nop",), ("send_nmi",), ("send_nmi", "nop", "send_nmi"), ("iret_here",)))
    guest.operations = [guest.operation(name) for name in names]
    nmi = [{"act": "inject", "type": "nmi", "vector": 2}]
    return {"intercepts": rng.choice(([], ["iret"], ["nmi"], ["iret", "nmi"])), "shadow": rng.choice((0, 0, 1)),
            "entries": [rng.choice((nmi, [])), rng.choice(([OPEN], [OPEN, *nmi], [])), [OPEN], []]}


def shutdown(rng, guest):
    """An event that the empty IDT turns into a shutdown."""
    guest.operations = [guest.operation("break_idt"), guest.operation(rng.choice(list(VECTORS))), guest.operation("nop")]
    guest.flags["if"] = 1
    return {"exception_intercepts": rng.choice(([], [], [8], [13], [14])), "entries": [[], []]}


THEMES = {"event injection": injection, "format": form, "virtual interrupts": virtual, "physical interrupts": physical,
          "exceptions": exceptions, "double faults": double, "violations": violations, "nested nmis": nmis,
          "shutdown": shutdown}
