"""The part of random programs that both hypervisors' guests share."""

CODED = (8, 10, 11, 12, 13, 14, 17)
PLAIN = {"nop": 4, "mark": 3, "cli": 1, "sti": 2, "popf": 1.5, "iret_here": 1, "send_irq": 1.5, "send_nmi": 1.5, "int": 1.5,
         "int3": 1.5, "icebp": 0.7, "ud2": 1.5, "div0_1": 1.5, "pf_read": 1.5, "pf_write": 1, "gp_noncanon": 1, "np_load": 1,
         "ss_load": 0.7, "mov_ss": 1.5}
INTERRUPTING = {"nop": 4, "send_irq": 6, "sti": 4, "cli": 2, "popf": 2, "mov_ss": 2, "iret_here": 1, "mark": 1, "ud2": 1,
                "int3": 1, "eoi": 0.5}
NMIS = {"nop": 4, "send_nmi": 6, "sti": 2, "cli": 1, "mov_ss": 2, "iret_here": 2, "mark": 1, "int3": 1.5, "pf_read": 1,
        "popf": 1}
FAULTS = (0, 6, 10, 11, 12, 13, 14)
RAISING = {0: "div0_1", 3: "int3", 6: "ud2", 11: "np_load", 13: "gp_noncanon", 14: "pf_read", 2: "send_nmi",
           0x40: "send_irq", 0x60: "int"}
# Ways to come to IF = 1, or not to; what waits is taken behind them.
OPENINGS = ((), ("sti",), ("sti", "sti"), ("sti", "sti", "sti"), ("sti", "cli"), ("sti", "nop", "cli"), ("sti", "hlt"),
            ("sti", "mov_ss"), ("mov_ss",), ("mov_ss", "sti"), ("sti", "ud2"), ("sti", "int3"), ("sti", "int"),
            ("sti", "pf_read"), ("popf",), ("popf", "cli"), ("iret_here",), ("mov_ss", "mov_ss"))
BAD_GATES = ({"present": False}, {"sel": "null"}, {"type": "bad"}, {"ist": "tss_limit"}, {"ist": "ist_unmapped"})


def vector_of(rng, kind):
    """A vector that an event of this type may have."""
    return {"ext_int": rng.choice((0x40, 0x52)), "nmi": 2, "sw_int": 0x60, "sw_exception": 3, "priv_sw_exception": 1,
            "hw_exception": rng.choice((0, 6, 8, 10, 11, 12, 13, 14))}[kind]


class Guest:
    """A program that ends with a call of its hypervisor, and what serves its events."""

    def __init__(self, rng, ending):
        self.rng = rng
        self.ending = ending
        self.flags = {"if": rng.randint(0, 1), "tf": 0}
        self.operations = []
        self.handlers = {0x40: [[{"op": "eoi"}]], 0x52: [[{"op": "eoi"}]]}
        self.gates = {}
        self.ist4_page = None
        self.marks = 0

    def program(self, shortest, longest, weights=None):
        weights = weights or PLAIN
        names = self.rng.choices(list(weights), list(weights.values()), k=self.rng.randint(shortest, longest))
        self.operations = [op for name in names for op in self._landing(name)]
        if self.rng.random() < 0.5:
            self.handlers[self.rng.choice((2, 3, 6))] = [[self.operation(name) for name in self.rng.sample(
                ("nop", "mark", "sti", "send_nmi", "int3", "pf_read"), 2)], [self.operation("mark")]]

    def _landing(self, name):
        """An operation; an injected INT n moves RIP by 2 at an entry, so that NOPs are where entries are."""
        landing = [{"op": "nop"}] * 2 if name in ("cpuid", "hlt") else []
        return [self.operation(name), *landing]

    def operation(self, name):
        pick = self.rng.choice
        if name == "mark":
            self.marks += 1
        arguments = {"mark": {"id": self.marks}, "int": {"vector": 0x60}, "send_irq": {"vector": pick((0x40, 0x52))},
                     "pf_read": {"page": pick("ABC")}, "pf_write": {"page": pick(("A", "B", "RO"))},
                     "popf": {"if": self.rng.randint(0, 1)}, "iret_here": {"if": self.rng.randint(0, 1)},
                     "set_rsp": {"page": pick(("STK", "EPTHOLE")), "offset": 0xF00},
                     "rsp_unmapped": {"op": "set_rsp", "page": "STK", "offset": 0xF00}, "frame_set_cs": {"selector": 0xFF8},
                     "hole_read": {"op": "pf_read", "page": pick(("EPTHOLE", "EPTHOLE2"))},
                     "hole_write": {"op": "pf_write", "page": pick(("EPTHOLE", "EPTHOLE2"))},
                     "set_ve_busy": {"value": pick((0, 1))},
                     "mov_cr8": {"value": pick((0, 3, 4, 5, 15))}}
        return {"op": name, **arguments.get(name, {})}

    def opening(self, *before):
        """The program sends something and then sets IF in one of many ways."""
        names = self.rng.choice(OPENINGS)
        self.operations = [self.operation(name) for name in before]
        self.operations += [self.operation(name) | ({"if": 1} if name in ("popf", "iret_here") else {}) for name in names]
        self.operations.append(self.operation("nop"))

    def marked(self, vector, *names, resume=None):
        """A handler that leaves a mark, does what is named, and leaves another mark."""
        block = [self.operation("mark"), *(self.operation(name) for name in names), self.operation("mark")]
        self.handlers[vector] = [block + ([{"op": "iret", "resume": resume}] if resume else [])]

    def serve(self, vector, plain):
        """An injected exception returns where it came from; so does one without the error code that its stub counts on."""
        if vector in FAULTS and vector not in self.handlers:
            self.handlers[vector] = [[self.operation("mark"), {"op": "iret", "resume": "plain"}]]
        if vector == 8:
            self.handlers[8] = [[self.operation("mark"), {"op": "iret", "resume": "end" if plain else "plain"}]]

    def gate(self, vector, fields):
        self.gates[vector] = fields

    def bad_gates(self, count):
        for vector in self.rng.sample((0, 2, 3, 6, 8, 13, 14, 0x40, 0x60), count):
            self.gate(vector, dict(self.rng.choice(BAD_GATES)))

    def hole_gates(self, hole):
        """Lets some events land on a stack that the hypervisor has not mapped; returns their vectors."""
        vectors = self.rng.sample(list(RAISING), self.rng.randint(1, 3))
        for vector in vectors:
            self.gate(vector, {"ist": 4})
        self.ist4_page = hole
        return vectors

    def raise_one(self, vector):
        self.operations.insert(0, self.operation(RAISING[vector]))

    def case(self, name, title, kind, spec):
        initial = {"cpu": {"mode": "long64", "cpl": 0, "rflags": self.flags}}
        if self.gates:
            initial["idt_overrides"] = dict(sorted(self.gates.items()))
        if self.ist4_page:
            initial["ist4_page"] = self.ist4_page
        if any(act["act"] == "inject" for act in spec["entries"][0]):
            self.operations[:0] = [{"op": "nop"}] * 2
        steps = self.flags["tf"] or any(act.get("tf") for entry in spec["entries"] for act in entry)
        # the instructions of logging code are not those of the semantics, so that nothing steps there
        self.operations += [{"op": "popf", "if": self.rng.randint(0, 1)}] if steps else []
        self.operations += [self.operation("nop"), self.operation("mark"), {"op": self.ending}]
        return {"id": name, "topic": "random_programs", "title": title, "initial": initial, "program": self.operations,
                "handlers": self.handlers, kind: spec}
