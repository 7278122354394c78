"""Programs on a bare processor that follow the topics of the corpus, each with all that varies there drawn at random."""

EVENTS = {"ud2": 6, "gp_noncanon": 13, "pf_read": 14, "pf_write": 14, "int3": 3, "int": 0x60, "send_irq": 0x40, "send_nmi": 2,
          "div0_1": 0, "np_load": 11, "ss_load": 12, "icebp": 1, "nm": 7, "mf": 16, "xm": 19, "ac": 17}
BAD_GATES = ({"present": False}, {"type": "bad"}, {"sel": "null"}, {"sel": "data"}, {"sel": "code_np"}, {"ist": "tss_limit"},
             {"ist": "ist_unmapped"}, {"ist": "ist_readonly"}, {"ist": "ist_noncanonical"})
SECOND = (8, 10, 11, 12, 13, 14)
STEPPED = ("nop", "sti", "cli", "mov_ss", "ud2", "div0_1", "pf_read", "gp_noncanon", "int3", "int", "icebp", "pushfq",
           "cpuid", "iret_here", "popf", "np_load", "fnop", "pause", "mov_cr8")
OPENINGS = (("sti",), ("sti", "sti"), ("sti", "cli"), ("sti", "nop", "cli"), ("sti", "mov_ss"), ("mov_ss", "sti"),
            ("sti", "ud2"), ("sti", "int3"), ("sti", "int"), ("sti", "pf_read"), ("popf",), ("popf", "cli"), ("iret_here",),
            ("mov_ss", "mov_ss"), ("sti", "hlt"), ("sti", "icebp"), ("cli",))
VECTORS = (0x31, 0x40, 0x4F, 0x52, 0x90, 0xF1)


class Draft:
    """A program in the making; `gates` and `handlers` by vector."""

    def __init__(self, rng):
        self.rng = rng
        self.cpl, self.flags, self.gates = 0, {"if": rng.randint(0, 1), "tf": 0}, {}
        self.handlers = {vector: [[{"op": "eoi"}]] for vector in VECTORS}
        self.program, self.marks = [], 0

    def op(self, name, **arguments):
        pick = self.rng.choice
        if name == "mark":
            self.marks += 1
        drawn = {"mark": {"id": self.marks}, "int": {"vector": 0x60}, "send_irq": {"vector": 0x40},
                 "pf_read": {"page": pick("ABC")}, "pf_write": {"page": pick(("A", "B", "RO"))},
                 "pf_exec": {"page": pick("ABC")},
                 "popf": {"if": self.rng.randint(0, 1)}, "iret_here": {"if": self.rng.randint(0, 1)},
                 "mov_cr8": {"value": pick((0, 3, 4, 5, 15))}, "set_tpr": {"value": pick((0, 3, 4, 5, 15))},
                 "map_page": {"page": pick("AB")}, "frame_set_cs": {"selector": 0xFF8}}
        return {"op": name, **drawn.get(name, {}), **arguments}

    def ops(self, *names):
        return [self.op(name) for name in names]

    def user(self):
        self.cpl, self.flags["if"] = 3, 1

    def handle(self, vector, *names, resume=None):
        """One more block for a vector; the last one serves all later deliveries."""
        block = self.ops(*names) + ([{"op": "iret", "resume": resume}] if resume else [])
        self.handlers.setdefault(vector, []).append(block)

    def case(self, name, title):
        cpu = {"mode": "long64", "cpl": self.cpl, "rflags": self.flags}
        if self.flags.get("ac"):
            cpu["cr0_am"] = 1
        initial = {"cpu": cpu, **({"idt_overrides": dict(sorted(self.gates.items()))} if self.gates else {})}
        return {"id": name, "topic": "random_programs", "title": title, "initial": initial, "program": self.program,
                "handlers": self.handlers}


def _delivery(rng, d):
    """An event whose gate is bad, and what becomes of its fault."""
    name = rng.choice(list(EVENTS))
    if name == "ac" or name != "nm" and rng.random() < 0.2:
        d.user()
    if name == "ac":
        d.flags["ac"] = 1
    if name == "send_irq":
        d.flags["if"] = 1
    d.gates[EVENTS[name]] = dict(rng.choice(BAD_GATES))
    for vector in rng.sample(SECOND, rng.choice((0, 0, 1, 1, 2))):
        d.gates[vector] = dict(rng.choice(BAD_GATES))
    d.program = d.ops(*rng.choice(((), ("break_idt",))) if d.cpl == 0 and rng.random() < 0.1 else (), name, "nop", "mark")


def _breakpoints(rng, d):
    """An instruction breakpoint at an operation, with what meets it there."""
    before = rng.choice(((), ("send_irq",), ("send_nmi",), ("send_irq", "sti"), ("mov_ss",), ("sti",)))
    target = rng.choice(("nop", "ud2", "int3", "int", "pf_read", "div0_1", "icebp", "mov_ss", "sti", "hlt", "np_load", "popf"))
    # an NMI wakes it, or comes before it
    targets = (target,) if target != "hlt" else ("send_nmi", "hlt") if rng.random() < 0.7 else ("hlt", "send_nmi")
    at = 1 + len(before) + rng.randint(1, len(targets))
    step = {"tf": 1} if rng.random() < 0.4 else {}
    d.program = [d.op("bp_code", at=f"main.{at}"), d.op("popf", **{"if": rng.randint(0, 1)}, **step),
                 *d.ops(*before, *targets), d.op("popf", **{"if": 0}), d.op("mark")]
    d.handle(1, *rng.choice(((), ("mark",), ("send_irq",))), resume="rf")


def _watched(rng, d):
    """A data breakpoint, met by a load of SS or another access, with what follows it."""
    access = rng.choice(("mov_ss_watched", "mov_ss_watched", "mov_ss_watched", "write_watched", "read_watched"))
    follow = rng.choice(("nop", "ud2", "int3", "int", "sti", "cli", "pf_read", "icebp", "mov_ss", "div0_1", "gp_noncanon",
                         "send_nmi", "popf", "iret_here", "mov_ss_watched"))
    armed = rng.choice(("bp_rw", "bp_rw", "bp_write"))
    before = rng.choice(((), (), ("send_irq",), ("send_irq", "sti")))
    d.program = [d.op(armed), d.op("popf", **{"if": rng.randint(0, 1)}, **({"tf": 1} if rng.random() < 0.4 else {})),
                 *d.ops(*before, access, follow, "nop"), d.op("popf", **{"if": 0}), d.op("mark")]
    d.handle(1, *rng.choice((("mark",), ())), resume=rng.choice((None, None, "clear_tf")))


def _steps(rng, d):
    """Single steps over operations, with what waits meanwhile."""
    names = rng.sample(STEPPED, rng.randint(1, 3))
    waiting = rng.choice(((), (), ("send_irq",), ("send_nmi",)))
    inside = d.ops(*waiting, *names)
    for op in inside:
        if op["op"] in ("popf", "iret_here"):
            op["tf"] = rng.choice((0, 1, 1))
    d.program = [d.op("popf", tf=1), *inside, d.op("nop"), d.op("popf", **{"if": rng.randint(0, 1)}), d.op("mark")]
    for vector in rng.sample((1, 3, 6, 14), rng.choice((0, 1))):
        d.handle(vector, *rng.choice((("nop",), ("send_nmi",), ("sti",))))


def _openings(rng, d):
    """What waits for IF, or for the end of a shadow."""
    waiting = rng.choice((("send_irq",), ("send_irq", "send_nmi"), ("send_nmi",)))
    names = rng.choice(OPENINGS)
    opening = [op | ({"if": 1} if op["op"] in ("popf", "iret_here") else {}) for op in d.ops(*names)]
    order = (d.ops(*waiting), opening) if rng.random() < 0.7 else (opening, d.ops(*waiting))
    d.program = [*order[0], *order[1], *d.ops("nop", "mark")]
    for vector in rng.sample((2, 3, 6), rng.choice((0, 1))):
        d.handle(vector, *rng.choice((("mark", "send_irq"), ("sti", "nop"), ("send_nmi", "mark"))))


def _priorities(rng, d):
    """Several interrupts, the task priority and what is in service."""
    d.program = [d.op("send_irq", vector=rng.choice(VECTORS)) for _ in range(rng.randint(1, 3))]
    for name in rng.choices(("set_tpr", "mov_cr8", "sti", "cli", "nop", "mov_cr8_zero"), k=3):
        d.program.insert(rng.randint(0, len(d.program)), d.op(name))
    d.program += d.ops("sti", "nop", rng.choice(("mov_cr8_zero", "nop")), "nop", "mark")
    within = rng.choice((("sti", "nop", "cli"), ("nop",), ("sti", "nop", "eoi", "cli")))
    nested = [d.op("send_irq", vector=rng.choice(VECTORS)), *d.ops(*within, "mark", "eoi")]
    d.handlers[rng.choice(VECTORS)] = [nested, [{"op": "eoi"}]]


def _nmis(rng, d):
    """NMIs in handlers of NMIs, with what returns there first; on one stack or several."""
    inner = rng.choices(("int3", "ud2", "pf_read", "div0_1", "iret_here", "icebp", "int", "gp_noncanon", "nop"),
                        k=rng.randint(1, 2))
    block = ["mark", *inner, "mark"]
    for _ in range(rng.randint(1, 3)):
        block.insert(rng.randint(1, len(block)), "send_nmi")
    d.program = d.ops("send_nmi", "nop", "mark")
    d.handle(2, *block)
    d.handle(2, *rng.choice((("mark",), ("mark", "int3", "mark"), ("mark", "send_nmi", "ud2", "mark"))))
    d.handle(2, "mark")
    for vector in rng.sample((3, 6, 14, 0), rng.choice((0, 1, 2))):
        d.handle(vector, "mark", *rng.choice(((), ("send_nmi",), ("int3",) if vector != 3 else ("ud2",))), "mark")
        d.handle(vector, "mark")
    for vector in rng.sample((2, 3, 6, 14, 1), rng.choice((0, 0, 1, 2))):
        d.gates[vector] = {"ist": rng.choice((1, 2))}


def _user(rng, d):
    """Events at CPL 3 through gates of any kind."""
    d.user()
    usable = [n for n in EVENTS if n not in ("nm", "pf_write", "ac")]
    names = rng.sample([*usable, "cli", "sti", "hlt", "popf"], rng.randint(1, 3))
    d.program = [*d.ops(*names), *d.ops("nop", "mark")]
    for name in names:
        if name in EVENTS and rng.random() < 0.7:
            d.gates[EVENTS[name]] = {"dpl": rng.choice((0, 3)), "ist": rng.choice((0, 1)), "type": rng.choice(("int", "trap"))}


def _stacks(rng, d):
    """Events on a stack pointer that leads nowhere."""
    name = rng.choice([n for n in EVENTS if n not in ("ac", "nm", "mf", "xm")])
    vector = EVENTS[name]
    d.flags["if"] = 1
    d.program = [*d.ops(rng.choice(("xchg_bad_rsp", "rsp_noncanon")), name), d.op("nop")]
    for gate in {8, *rng.sample((vector, 12, 14), rng.choice((0, 0, 1)))}:
        d.gates[gate] = {"ist": rng.choice((0, 2))}


def _addresses(rng, d):
    """Page faults: their codes, and CR2 in handlers that fault again."""
    if rng.random() < 0.4:
        d.user()
    access = rng.choice(("pf_read", "pf_write", "pf_exec"))
    page = {"page": "RO"} if access != "pf_exec" and rng.random() < 0.3 else {}
    d.program = [d.op(access, **page), *d.ops("nop", "mark")]
    if access == "pf_exec":
        d.handle(14, *rng.choice((("log_cr2",), ("gp_noncanon", "log_cr2"))), resume="end")
    else:
        again = ((), ("send_nmi",), ("int3",), ("pf_write", "log_cr2"), ("gp_noncanon", "log_cr2"))
        d.handle(14, "log_cr2", *rng.choice(again))
        d.handle(14, "log_cr2")
    d.handle(2, *rng.choice((("log_cr2",), ("pf_read", "log_cr2"))))
    if rng.random() < 0.3:
        d.gates[rng.choice((14, 13))] = dict(rng.choice(BAD_GATES))
    d.handle(8, "log_cr2")


def _software(rng, d):
    """INT n for any vector, with a handler that ends because of the error code that is missing."""
    vector = rng.choice((*range(20), 0x21, 0x40, 0x60))
    if rng.random() < 0.5:
        d.user()
    d.handlers[vector] = [[d.op("mark"), {"op": "iret", "resume": "end"}]]
    if rng.random() < 0.6:
        d.gates[vector] = {"dpl": rng.choice((0, 3)), "type": rng.choice(("int", "trap"))}
    before = rng.choice(((), ("sti",), ("mov_ss",) if d.cpl == 0 else (), ("send_irq",)))
    d.program = [*d.ops(*before), d.op("int", vector=vector), *d.ops("nop", "mark")]


def _returns(rng, d):
    """An IRET that faults, in the handler of an NMI or elsewhere."""
    vector = rng.choice((2, 2, 3, 0x60))
    d.program = [*d.ops({2: "send_nmi", 3: "int3", 0x60: "int"}[vector]), *d.ops("nop", "mark")]
    d.handle(vector, "mark", *rng.choice(((), ("send_nmi",))), "frame_set_cs", "rsp_to_own_frame", "iret_from_current_rsp")
    d.handle(vector, "mark", resume="end")
    d.handle(13, "mark", resume="end")


THEMES = {"deliveries": _delivery, "instruction breakpoints": _breakpoints, "data breakpoints": _watched,
          "single steps": _steps, "openings": _openings, "priorities": _priorities, "nested nmis": _nmis, "cpl 3": _user,
          "bad stacks": _stacks, "page faults": _addresses, "software interrupts": _software, "returns": _returns}


def case(rng, name, seed):
    """A program of one of the families."""
    theme, draft = rng.choice(list(THEMES)), Draft(rng)
    THEMES[theme](rng, draft)
    return draft.case(name, f"random program, theme {theme} (seed {seed})")
