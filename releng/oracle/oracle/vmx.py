"""The VMX hypervisor of guest/vmx.asm: its VMCS and its script, and the exits it logs."""

from . import hypervisor, layout

PIN = {"ext_int_exiting": 1, "nmi_exiting": 8, "virtual_nmis": 32, "preemption_timer": 64}
PROC = {"interrupt_window": 4, "hlt_exiting": 0x80, "invlpg_exiting": 0x200, "cr8_load": 1 << 19, "nmi_window": 1 << 22,
        "mov_dr_exiting": 1 << 23, "mtf": 1 << 27, "pause_exiting": 1 << 30}
SECONDARY = 1 << 31
PROC2 = {"ept": 2, "ept_violation_ve": 1 << 18, "unrestricted": 0x80}
EXIT = {"ack_interrupt_on_exit": 1 << 15}
EXIT_ALWAYS = 1 << 9 | 1 << 20 | 1 << 21
ENTRY_ALWAYS = 1 << 9 | 1 << 15
BLOCKING = {"sti": 1, "mov_ss": 2, "smi": 4, "nmi": 8}
ACTIVITY = {"active": 0, "hlt": 1, "shutdown": 2, "wait_sipi": 3}
TYPES = {"ext_int": 0, "reserved": 1, "nmi": 2, "hw_exception": 3, "sw_int": 4, "priv_sw_exception": 5, "sw_exception": 6,
         "other": 7}
LENGTHS = {"sw_int": 2, "sw_exception": 1, "priv_sw_exception": 1}
SOFTWARE = tuple(LENGTHS)
REASONS = {0: "exception_or_nmi", 1: "external_interrupt", 2: "triple_fault", 3: "init", 4: "sipi", 7: "interrupt_window",
           8: "nmi_window", 9: "task_switch", 10: "cpuid", 12: "hlt", 14: "invlpg", 18: "vmcall", 28: "cr_access",
           29: "mov_dr", 31: "rdmsr", 32: "wrmsr", 33: "entry_fail_guest_state", 34: "entry_fail_msr",
           37: "monitor_trap_flag", 40: "pause", 43: "tpr_below_threshold", 48: "ept_violation", 49: "ept_misconfig",
           52: "preemption_timer"}

# VMCS fields that the script writes.
PIN_CONTROLS, PROC_CONTROLS, EXCEPTION_BITMAP, EXIT_CONTROLS = 0x4000, 0x4002, 0x4004, 0x400C
ENTRY_INFORMATION, ENTRY_ERROR_CODE, ENTRY_LENGTH = 0x4016, 0x4018, 0x401A
GUEST_BLOCKING, GUEST_ACTIVITY, GUEST_FLAGS, GUEST_PENDING_DEBUG = 0x4824, 0x4826, 0x6820, 0x6822
CONTROLS = {"pin": (PIN, PIN_CONTROLS), "proc": (PROC, PROC_CONTROLS), "exit": (EXIT, EXIT_CONTROLS)}
# Fields that an exit logs, in the order that event() takes them in.
EXIT_FIELDS = (0x4402, 0x6400, 0x4404, 0x4406, 0x4408, 0x440A, 0x440C, GUEST_BLOCKING, GUEST_ACTIVITY,
               GUEST_PENDING_DEBUG, 0x681E, GUEST_FLAGS, 0x2400, ENTRY_INFORMATION, 0x640A)
# What the script of vmx.asm can do.
WRITE, ADVANCE, REINJECT, STORE, SET, CLEAR, SEND, EOI, REFLECT = 0, 1, 2, 3, 5, 6, 7, 8, 9
EPT_PAGE = 0x37
EPT_QUALIFICATION = 0x1FF
VALID, HAS_CODE, UNBLOCKED = 1 << 31, 1 << 11, 1 << 12


def values(spec, flags, tss_limit):
    """Template values for guest/vmx.asm."""
    pin, proc = hypervisor.bits(spec.get("pin"), PIN), hypervisor.bits(spec.get("proc"), PROC) | SECONDARY
    proc2 = hypervisor.bits(spec.get("proc2"), PROC2)
    exit_controls = hypervisor.bits(spec.get("exit"), EXIT) | EXIT_ALWAYS
    controls = ((0x48D, PIN_CONTROLS, pin), (0x48E, PROC_CONTROLS, proc), (0x48B, 0x401E, proc2),
                (0x48F, EXIT_CONTROLS, exit_controls), (0x490, 0x4012, ENTRY_ALWAYS))
    return {
        **hypervisor.script(spec.get("entries", [[]]), _action),
        "ve_info": hex(layout.VE_INFO),
        "controls": "".join(_control(*control) for control in controls),
        "holes": hypervisor.holes(),
        "fields": "\n".join(f" dq {field},{value}" for field, value in _fields(spec, flags, tss_limit, proc2)),
        "exit_fields": "\n".join(f" dd {field:#x}" for field in EXIT_FIELDS),
    }


def _control(msr, field, value):
    """Writes a control field with the bits that the processor insists on, and stops if it has not what is asked for."""
    return f""" mov ecx,{msr:#x}
 rdmsr
 mov ebx,{value:#x}
 mov esi,ebx
 or ebx,eax
 and ebx,edx
 mov eax,ebx
 and eax,esi
 cmp eax,esi
 je .ok{field:x}
 mov al,'U'
 out 0xe9,al
 mov eax,{field:#x}
 call puthex
 mov al,10
 out 0xe9,al
 jmp do_end
.ok{field:x}: mov eax,{field:#x}
 vmwrite rax,rbx
"""


def _fields(spec, flags, tss_limit, proc2):
    guest = spec.get("guest", {})
    selectors = (0x10, 8, 0x10, 0x10, 0x10, 0x10, 0, 0x40)
    access = (0xC093, 0xA09B, 0xC093, 0xC093, 0xC093, 0xC093, 0x10000, 0x8B)
    limits = (*[0xFFFFFFFF] * 6, 0xFFFF, tss_limit, "(gdt_end-gdt-1)", guest.get("idt_limit", 0xFFF))
    fields = [(EXCEPTION_BITMAP, hypervisor.vectors(spec.get("exception_bitmap"))),
              (0x4006, spec.get("pfec_mask", 0)), (0x4008, spec.get("pfec_match", 0)), (0x400A, 0), (0x400E, 0),
              (0x4010, 0), (0x4014, 0), (ENTRY_INFORMATION, 0), (0x6000, 0), (0x6002, 0), (0x6004, 0), (0x6006, 0)]
    fields += [(0x800 + 2 * k, selector) for k, selector in enumerate(selectors)]
    fields += [(0x2800, 0xFFFFFFFFFFFFFFFF), (0x2802, 0)]
    fields += [(0x4800 + 2 * k, limit) for k, limit in enumerate(limits)]
    fields += [(0x4814 + 2 * k, rights) for k, rights in enumerate(access)]
    fields += [(GUEST_BLOCKING, hypervisor.bits(guest.get("interruptibility"), BLOCKING)),
               (GUEST_ACTIVITY, ACTIVITY[guest.get("activity", "active")]), (0x482A, 0)]
    fields += [(0x6806 + 2 * k, 0) for k in range(7)]
    fields += [(0x6814, "tss"), (0x6816, "gdt"), (0x6818, "idt"), (0x681A, 0x400), (0x681C, layout.STACKS["main"]),
               (0x681E, "B_main"), (GUEST_FLAGS, flags), (GUEST_PENDING_DEBUG, guest.get("pending_dbg", 0)), (0x6824, 0),
               (0x6826, 0)]
    fields += [(0xC00 + 2 * k, selector) for k, selector in enumerate((0x10, 8, 0x10, 0x10, 0x10, 0x10, 0x40))]
    fields += [(0x4C00, 0), (0x6C06, 0), (0x6C08, 0), (0x6C0A, "tss"), (0x6C0C, "gdt"), (0x6C0E, "host_idt"), (0x6C10, 0),
               (0x6C12, 0), (0x6C14, layout.STACKS["host"]), (0x6C16, "host_exit")]
    if proc2 & PROC2["ept"]:
        fields.append((0x201A, 0x31001E))
    if proc2 & PROC2["ept_violation_ve"]:
        fields.append((0x202A, layout.VE_INFO))
    return fields


def _action(act):
    """An action of an entry as operations of vmx.asm."""
    name = act["act"]
    if name == "inject":
        information = VALID | act.get("reserved_bits", 0) | TYPES[act["type"]] << 8 | act["vector"]
        return [(WRITE, ENTRY_INFORMATION, information | HAS_CODE * ("error_code" in act)),
                (WRITE, ENTRY_ERROR_CODE, act.get("error_code", 0)),
                (WRITE, ENTRY_LENGTH, act.get("instr_len", LENGTHS.get(act["type"], 0)))]
    if name == "set_ctl":
        table, field = CONTROLS[act["field"]]
        return [(SET, field, hypervisor.bits(act.get("set"), table)),
                (CLEAR, field, ~hypervisor.bits(act.get("clear"), table) & 0xFFFFFFFF)]
    if name == "set_guest":
        return _set_guest(act)
    if name == "ept_map":
        page = layout.PAGES[act["page"]]
        return [(STORE, hypervisor.nested_entry(page), page | EPT_PAGE)]
    return {
        "advance_rip": lambda: [(ADVANCE, 0, 0)],
        "reinject": lambda: [(REINJECT, 0, 0)],
        "reflect": lambda: [(REFLECT, 0, 0)],
        "set_exception_bitmap": lambda: [(WRITE, EXCEPTION_BITMAP, hypervisor.vectors(act["vectors"]))],
        "host_send_irq": lambda: [(SEND, 0, 0x44000 | act["vector"])],
        "host_eoi": lambda: [(EOI, 0, 0)],
    }[name]()


def _set_guest(act):
    result = []
    if "interruptibility" in act:
        result.append((WRITE, GUEST_BLOCKING, hypervisor.bits(act["interruptibility"], BLOCKING)))
    if "activity" in act:
        result.append((WRITE, GUEST_ACTIVITY, ACTIVITY[act["activity"]]))
    if "pending_dbg" in act:
        result.append((WRITE, GUEST_PENDING_DEBUG, act["pending_dbg"]))
    for flag, bit in (("if", 0x200), ("tf", 0x100)):
        if flag in act:
            result.append((SET, GUEST_FLAGS, bit) if act[flag] else (CLEAR, GUEST_FLAGS, ~bit & 0xFFFFFFFF))
    return result


def event(numbers, label):
    """An exit, or an entry that failed, as an event of the corpus."""
    (reason, qualification, information, code, vectoring, vectoring_code, length, blocking, activity, pending, rip, flags,
     physical, _, _) = numbers
    if reason & VALID:
        failed = "fail_guest_state" if reason & 0xFFFF == 33 else f"fail_{reason & 0xFFFF}"
        return {"vmentry": failed, "qualification": qualification}
    name = REASONS.get(reason, str(reason))
    result = {"vmexit": name, "rip": label(rip), "if": flags >> 9 & 1}
    interruption, cause = _information(information, code), _information(vectoring, vectoring_code)
    if name == "ept_violation":
        result.update({"qualification": hex(qualification & EPT_QUALIFICATION), "gpa": layout.page_name(physical)})
        if qualification & UNBLOCKED:
            result["nmi_unblocking_iret"] = 1
    elif qualification and name in ("exception_or_nmi", "cr_access"):
        page_fault = name == "exception_or_nmi" and information & 0xFF == 14
        result["qualification"] = layout.page_name(qualification) if page_fault else hex(qualification)
    if name in ("exception_or_nmi", "external_interrupt"):
        result["interruption"] = interruption or "not_valid"
    if cause:
        result["idt_vectoring"] = cause
    result["interruptibility"] = [blocker for blocker, bit in BLOCKING.items() if blocking & bit]
    if activity:
        result["activity"] = {number: state for state, number in ACTIVITY.items()}[activity]
    if pending:
        result["pending_dbg"] = hex(pending)
    if name in ("vmcall", "hlt") or any((i or {}).get("type") in SOFTWARE for i in (interruption, cause)):
        result["instr_len"] = length
    return result


def _information(value, code):
    """Interruption or IDT-vectoring information; None if it is not valid."""
    if not value & VALID:
        return None
    result = {"type": {number: name for name, number in TYPES.items()}[value >> 8 & 7], "vector": value & 0xFF}
    if value & HAS_CODE:
        result["error_code"] = hex(code)
    if value & UNBLOCKED:
        result["nmi_unblocking_iret"] = 1
    return result


def information_area(numbers):
    """The area that a virtualization exception fills."""
    reason, qualification, physical, busy = numbers
    return {"ve_info": {"reason": reason, "qual": hex(qualification & EPT_QUALIFICATION), "gpa": layout.page_name(physical),
                        "busy": hex(busy)}}
