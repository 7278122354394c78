"""Random programs on a bare processor. The same seed and number give the same program."""

import random

from . import families_bare

INTERRUPTS = (0x31, 0x40, 0x4F, 0x52, 0x90, 0xF1)
# The stubs of exceptions count on an error code where there is one, and return behind a fault: INT n for their vectors is
# served by a handler that ends.
SOFTWARE = (1, 2, 3, 4, 9, 15, 18, 0x21, 0x40, 0x60)
SOFTWARE_ENDS = (0, 6, 8, 13, 14)
HANDLED = (0, 1, 2, 3, 6, 7, 10, 11, 12, 13, 14, 16, 19, 0x60)
FAULTS = {0, 6, 7, 10, 11, 12, 13, 14, 16, 17, 19}
# How many programs are of the families that follow the topics; the others mix operations freely.
FAMILIES = 0.6
LENGTH = (4, 11)
BLOCK_LENGTH = (1, 4)

COMMON = {
    "nop": 4, "mark": 3, "cli": 2, "sti": 3, "popf": 2, "iret_here": 2, "send_irq": 4, "send_nmi": 4, "int": 2, "int3": 2,
    "ud2": 2, "div0_1": 2, "pf_read": 2, "pf_write": 2, "gp_noncanon": 1.5, "np_load": 1, "ss_load": 1, "mov_ss": 2,
    "set_tpr": 1, "log_cr2": 1, "icebp": 1, "hlt": 0.6, "pause": 0.4, "cpuid": 0.4, "fnop": 0.3, "pushfq": 0.3,
    "long_ud": 0.5, "map_page": 0.5, "mov_cr8": 0.6, "mov_cr8_zero": 0.3, "nm": 0.6, "mf": 0.6, "xm": 0.6, "clts": 0.3,
    "fninit": 0.2, "eoi": 0.3,
}
# What a theme has more of than COMMON, and the gates that it changes: none, a few good ones, or bad ones.
THEMES = {
    "mixed": ({}, "good"),
    "interrupts": ({"send_irq": 8, "sti": 6, "cli": 4, "popf": 5, "set_tpr": 3, "mov_cr8": 2, "mov_ss": 4, "hlt": 1.5,
                    "timer_hlt": 1, "eoi": 1}, "good"),
    "nmi": ({"send_nmi": 12, "iret_here": 5, "mov_ss": 4, "sti": 5, "pf_read": 4, "int3": 4}, "stacks"),
    "faults": ({"np_load": 4, "ss_load": 4, "gp_noncanon": 4, "div0_1": 4, "pf_read": 4, "pf_write": 4, "nm": 2, "mf": 2,
                "xm": 2, "int": 5, "int_end": 1, "icebp": 3}, "bad"),
    "stacks": ({"xchg_bad_rsp": 0.7, "rsp_noncanon": 0.7, "pf_write": 4, "int3": 4, "send_nmi": 5}, "bad stacks"),
    "steps": ({"step": 9, "mov_ss": 4, "rep": 1}, "good"),
    "breakpoints": ({"bp_code": 5, "bp_rw": 3, "bp_write": 2, "write_watched": 4, "read_watched": 3, "mov_ss_watched": 5,
                     "step": 3, "rep_stos_watched": 1, "dr7_gd": 1, "read_dr": 2, "mov_ss": 3}, "good"),
    "user": ({"ac": 2, "int": 5, "int3": 4, "icebp": 3, "send_irq": 6}, "some"),
}
GATE_KINDS = {
    "good": ({"type": "trap"}, {"ist": 2}),
    "stacks": ({"ist": 1}, {"ist": 2}, {"ist": 3}, {"type": "trap"}),
    "bad": ({"present": False}, {"type": "bad"}, {"sel": "null"}, {"sel": "data"}, {"sel": "code_np"},
            {"ist": "tss_limit"}),
    "bad stacks": ({"ist": 1}, {"ist": 2}, {"ist": "ist_unmapped"}, {"ist": "ist_readonly"}, {"ist": "ist_noncanonical"}),
    "some": ({"type": "trap"}, {"dpl": 3}, {"dpl": 0}, {"ist": 1}, {"present": False}),
}
# Operations that fault at CPL 3 before they do what they are for, or that point at memory that CPL 3 may not load into SS.
SUPERVISOR = {"log_cr2", "iret_here", "map_page", "mov_cr8", "mov_cr8_zero", "nm", "bp_code", "bp_rw",
              "bp_write", "mov_ss_watched", "dr7_gd", "read_dr", "xchg_bad_rsp", "rsp_noncanon", "timer_hlt"}
# What moves RSP to a bad place, and what cannot follow because it pushes.
BAD_STACK = {"xchg_bad_rsp", "rsp_noncanon"}
PUSHING = {"mark", "log_cr2", "popf", "iret_here", "pushfq", "step", "rep", "timer_hlt"}
# Operations of a block that serves all later deliveries: none of them can bring its own event again.
HARMLESS = {"nop": 3, "mark": 3, "cli": 1, "log_cr2": 1, "pause": 0.3}
# What can stand between setting and clearing the trap flag: nothing that calls logging code.
STEPPED = ("nop", "nop", "sti", "cli", "mov_ss", "ud2", "pf_read", "int", "int3", "icebp", "send_irq", "send_nmi", "pushfq",
           "div0_1", "cpuid", "iret_here", "popf", "gp_noncanon")


def case(seed, number):
    """A program without observations, in the form of the corpus."""
    rng, name = random.Random(f"bare {seed} {number}"), f"bare-{seed}-{number:04}"
    return families_bare.case(rng, name, seed) if rng.random() < FAMILIES else _Program(rng).case(name, seed)


class _Program:
    def __init__(self, rng):
        self.rng = rng
        self.theme = rng.choice(list(THEMES))
        more, self.gates = THEMES[self.theme]
        self.weights = {**COMMON, **more}
        self.cpl = 3 if self.theme == "user" else 0
        self.marks = 0
        self.ends = set()

    def case(self, name, seed):
        program = self.block(self.weights, LENGTH, self.cpl)
        handlers = self.handlers()
        self.resolve_breakpoints(program, program, handlers)
        rflags = {"if": self.rng.randint(0, 1), "tf": 0}
        cpu = {"mode": "long64", "cpl": self.cpl, "rflags": rflags}
        if self.cpl == 3 and self.rng.random() < 0.5:
            rflags["ac"], cpu["cr0_am"] = 1, 1
        initial = {"cpu": cpu}
        overrides = self.overrides()
        if overrides:
            initial["idt_overrides"] = overrides
        return {"id": name, "topic": "random_programs", "title": f"random program, theme {self.theme} (seed {seed})",
                "initial": initial, "program": program, "handlers": handlers}

    def block(self, weights, length, cpl):
        allowed = {op: w for op, w in weights.items() if cpl == 0 or op not in SUPERVISOR}
        names = self.rng.choices(list(allowed), list(allowed.values()), k=self.rng.randint(*length))
        bad = next((k for k, name in enumerate(names) if name in BAD_STACK), len(names))
        names = [name for k, name in enumerate(names) if k <= bad or name not in PUSHING]
        return [op for name in names for op in self.operations(name, cpl)]

    def operations(self, name, cpl):
        """An operation with its arguments, or the few that belong together."""
        pick = self.rng.choice
        if name == "step":
            inside = [op for _ in range(self.rng.randint(1, 3)) for op in self.operations(pick(STEPPED), cpl)
                      if cpl == 0 or op["op"] not in SUPERVISOR]
            for op in inside:
                if op["op"] in ("popf", "iret_here"):
                    op["tf"] = 1
            interrupts = self.rng.randint(0, 1)
            return [{"op": "popf", "if": interrupts, "tf": 1}, *inside, {"op": "popf", "if": interrupts}]
        if name == "rep":
            return [{"op": "set_rcx", "value": self.rng.randint(1, 3)}, {"op": "set_rdi_scratch"},
                    {"op": "popf", "if": 0, "tf": 1}, {"op": "rep_stosb"}, {"op": "popf", "if": self.rng.randint(0, 1)}]
        if name == "dr7_gd":
            # logging reads DR6, so that nothing may come in between
            return [{"op": name}, {"op": "read_dr"}]
        if name == "timer_hlt":
            return [{"op": "timer", "vector": pick(INTERRUPTS), "count": 100000}, {"op": "popf", "if": 1}, {"op": "hlt"}]
        if name == "int_end":
            vector = pick(SOFTWARE_ENDS)
            self.ends.add(vector)
            return [{"op": "int", "vector": vector}]
        return [{"op": name, **self.arguments(name)}]

    def arguments(self, name):
        pick = self.rng.choice
        if name == "mark":
            self.marks += 1
            return {"id": self.marks}
        return {
            "int": lambda: {"vector": pick(SOFTWARE)},
            "send_irq": lambda: {"vector": pick(INTERRUPTS)},
            "pf_read": lambda: {"page": pick(("A", "B", "C"))},
            "pf_write": lambda: {"page": pick(("A", "B", "C", "RO"))},
            "map_page": lambda: {"page": pick(("A", "B"))},
            "popf": lambda: {"if": self.rng.randint(0, 1)},
            "iret_here": lambda: {"if": self.rng.randint(0, 1)},
            "set_tpr": lambda: {"value": pick((0, 3, 4, 5, 9, 15))},
            "mov_cr8": lambda: {"value": pick((0, 3, 4, 5, 9, 15))},
            "bp_code": lambda: {"at": None},
        }.get(name, dict)()

    def handlers(self):
        result = {vector: self.interrupt_handler() for vector in INTERRUPTS}
        for vector in self.rng.sample(HANDLED, self.rng.randint(2, 5)):
            first = [self.block(self.weights, BLOCK_LENGTH, 0) for _ in range(self.rng.choice((0, 0, 1, 1, 2)))]
            result[vector] = [self.returning(vector, b, False) for b in first]
            result[vector].append(self.returning(vector, self.block(HARMLESS, (0, 3), 0), True))
        result.update({vector: [[{"op": "iret", "resume": "end"}]] for vector in sorted(self.ends)})
        if self.theme == "breakpoints":
            result[1] = [[*self.block(HARMLESS, (0, 2), 0), {"op": "iret", "resume": "rf"}]]
        return result

    def interrupt_handler(self):
        blocks = [[{"op": "eoi"}]]
        if self.rng.random() < 0.25:
            blocks.insert(0, self.block(self.weights, BLOCK_LENGTH, 0) + ([{"op": "eoi"}] if self.rng.random() < 0.9 else []))
        return blocks

    def returning(self, vector, block, last):
        """How a block ends, where that is not the default; the last one of a fault never repeats the instruction."""
        if self.rng.random() < 0.8:
            return block
        if vector not in FAULTS:
            how = ("clear_if", "set_if", "clear_tf", "rf")
        else:
            how = ("skip_set_if", "end") if last else ("skip_set_if", "plain", "rf", "clear_if")
        return [*block, {"op": "iret", "resume": self.rng.choice(how)}]

    def overrides(self):
        kinds = GATE_KINDS[self.gates]
        vectors = self.rng.sample((1, 2, 3, 6, 8, 13, 14, 11, 12, 0, 7, 0x40, 0x60), self.rng.choice((0, 0, 1, 1, 2, 3)))
        return {vector: dict(self.rng.choice(kinds)) for vector in sorted(vectors)}

    def resolve_breakpoints(self, block, main, handlers):
        """A breakpoint is somewhere in the main program, more often behind the operation that sets it."""
        for owner in (block, *(b for blocks in handlers.values() for b in blocks)):
            for number, op in enumerate(owner):
                if op["op"] == "bp_code":
                    first = number + 1 if owner is main and number + 1 < len(main) and self.rng.random() < 0.8 else 0
                    op["at"] = f"main.{self.rng.randrange(first, len(main))}"
