"""The SVM hypervisor of guest/svm.asm: its VMCB and its script, and the exits it logs."""

from . import hypervisor, layout

INTERCEPTS = {"intr": 1, "nmi": 2, "vintr": 16, "cpuid": 1 << 18, "iret": 1 << 20, "intn": 1 << 21, "hlt": 1 << 24,
              "shutdown": 1 << 31}
SHUTDOWN = INTERCEPTS["shutdown"]
TYPES = {"ext_int": 0, "nmi": 2, "exception": 3, "sw_int": 4, "reserved1": 1, "reserved5": 5}
CODES = {0x60: "intr", 0x61: "nmi", 0x64: "vintr", 0x72: "cpuid", 0x74: "iret", 0x75: "intn", 0x78: "hlt",
         0x7F: "shutdown", 0x80: "vmrun", 0x81: "vmmcall", 0x400: "npf", 0xFFFFFFFF: "invalid",
         0xFFFFFFFFFFFFFFFF: "invalid"}
VMCB = 0x321000
EXCEPTIONS, MISC, MISC2, ASID, VIRTUAL_INTERRUPT, SHADOW = 0x08, 0x0C, 0x10, 0x58, 0x60, 0x68
NESTED_CONTROL, EVENTINJ, NESTED_CR3 = 0x90, 0xA8, 0xB0
# Fields that an exit logs, in the order that event() takes them in.
EXIT_FIELDS = (0x70, 0x78, 0x80, 0x88, SHADOW, VIRTUAL_INTERRUPT, 0x578, 0x570, EVENTINJ, 0xC8, 0x640)
# What the script of svm.asm can do.
WRITE, ADVANCE, REINJECT, STORE, WRITE_HALF = 0, 1, 2, 3, 4
CODED = (8, 10, 11, 12, 13, 14, 17)
VALID, HAS_CODE = 1 << 31, 1 << 11


def values(spec, flags, tss_limit):
    """Template values for guest/svm.asm."""
    return {
        **hypervisor.script(spec.get("entries", [[]]), _action),
        "vmcb": hex(VMCB),
        "holes": hypervisor.holes(),
        "fields": "\n".join(f" dq {size},{field},{value}" for size, field, value in _fields(spec, flags, tss_limit)),
        "exit_fields": "\n".join(f" dd {field:#x}" for field in EXIT_FIELDS),
    }


def _fields(spec, flags, tss_limit):
    """(size, offset, value): 2 for 16 bits, 8 for 32 and 9 for 64."""
    fields = [(8, MISC, hypervisor.bits(spec.get("intercepts"), INTERCEPTS) | SHUTDOWN), (8, MISC2, 3),
              (8, EXCEPTIONS, hypervisor.vectors(spec.get("exception_intercepts"))), (8, ASID, 1),
              (9, VIRTUAL_INTERRUPT, _virtual_interrupt(spec["virq"]) if "virq" in spec else 0),
              (9, SHADOW, spec.get("shadow", 0))]
    if spec.get("npt"):
        fields += [(9, NESTED_CONTROL, 1), (9, NESTED_CR3, 0x310000)]
    segments = [(offset, 0x10, 0xC93, 0xFFFFFFFF, 0) for offset in (0x400, 0x420, 0x430, 0x440, 0x450)]
    segments += [(0x410, 8, 0xA9B, 0xFFFFFFFF, 0), (0x470, 0, 0, 0, 0), (0x490, 0x40, 0x8B, tss_limit, "tss"),
                 (0x460, 0, 0, "(gdt_end-gdt-1)", "gdt"), (0x480, 0, 0, spec.get("idt_limit", 0xFFF), "idt")]
    for offset, selector, attributes, limit, base in segments:
        fields += [(2, offset, selector), (2, offset + 2, attributes), (8, offset + 4, limit), (9, offset + 8, base)]
    return fields + [(9, 0x560, 0x400), (9, 0x568, 0xFFFF0FF0), (9, 0x570, flags), (9, 0x578, "B_main"),
                     (9, 0x5D8, layout.STACKS["main"]), (9, 0x5F8, 0), (9, 0x668, 0x0007040600070406)]


def _virtual_interrupt(virq):
    return (virq.get("tpr", 0) | virq.get("irq", 1) << 8 | virq.get("prio", 4) << 16 | bool(virq.get("ign_tpr")) << 20
            | bool(virq.get("masking")) << 24 | virq.get("vector", 0x40) << 32)


def _action(act):
    """An action of an entry as operations of svm.asm."""
    if act["act"] == "inject":
        information = VALID | TYPES[act["type"]] << 8 | act["vector"] | HAS_CODE * ("error_code" in act)
        return [(WRITE, EVENTINJ, information | act.get("error_code", 0) << 32)]
    if act["act"] == "npt_map":
        page = layout.PAGES[act["page"]]
        return [(STORE, hypervisor.nested_entry(page), page | 7)]
    return {
        "advance_rip": lambda: [(ADVANCE, 0, 0)],
        "reinject": lambda: [(REINJECT, 0, 0)],
        "virq": lambda: [(WRITE, VIRTUAL_INTERRUPT, _virtual_interrupt(act))],
        "set_intercepts": lambda: [(WRITE_HALF, MISC, hypervisor.bits(act["list"], INTERCEPTS))],
        "set_exception_intercepts": lambda: [(WRITE_HALF, EXCEPTIONS, hypervisor.vectors(act["vectors"]))],
    }[act["act"]]()


def event(numbers, label):
    """An exit as an event of the corpus."""
    code, info1, info2, vectoring, shadow, virtual, rip, flags, injection, _, _ = numbers
    name = CODES.get(code) or (f"exception_{code - 0x40}" if 0x40 <= code < 0x60 else hex(code))
    result = {"vmexit": name, "rip": label(rip), "if": flags >> 9 & 1, "interrupt_shadow": shadow & 1}
    if name == "npf":
        result.update({"npf_error": hex(info1 & 0xFFFFFFFF), "gpa": layout.page_name(info2)})
    elif name.startswith("exception_"):
        vector = code - 0x40
        if vector in CODED:
            result["error_code"] = hex(info1 & 0xFFFFFFFF)
        if vector == 14:
            result["fault_address"] = layout.page_name(info2)
    if vectoring & VALID:
        result["exitintinfo"] = _information(vectoring)
    if virtual >> 8 & 1:
        result["v_irq"] = 1
    if injection & VALID:
        result["eventinj_still_valid"] = 1
    return result


def _information(value):
    kind = value >> 8 & 7
    result = {"type": {number: name for name, number in TYPES.items()}.get(kind, str(kind)), "vector": value & 0xFF}
    if value & HAS_CODE:
        result["error_code"] = hex(value >> 32)
    return result
