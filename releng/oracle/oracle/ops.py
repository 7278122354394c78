"""The operations of the corpus schema as instructions."""

from . import layout

SEND = "mov dword [r12+0x300],"
VMCALL, VMMCALL = "db 0x0f,0x01,0xc1", "db 0x0f,0x01,0xd9"
ENABLE_DR0 = {"code": 0x401, "write": 0xD0401, "access": 0xF0401}

PLAIN = {
    **{name: name for name in "nop cli sti hlt ud2 int3 fnop pushfq clts pause fninit".split()},
    "vmcall": VMCALL,
    "vmmcall": VMMCALL,
    "icebp": "db 0xf1",
    "cpuid": "xor eax,eax\n cpuid",
    "div0_1": "div r10d",
    "gp_noncanon": "mov r9b,[r11]",
    "np_load": "mov fs,[abs dword sel_data_np]",
    "ss_load": "mov ss,[abs dword sel_data_np]",
    "nm": "mov rax,cr0\n or al,8\n mov cr0,rax\n fnop",
    "mf": "fninit\n fldcw [abs dword fcw_unm]\n fldz\n fld1\n fdivrp\n fwait",
    "xm": "ldmxcsr [abs dword mx_unm]\n xorps xmm0,xmm0\n movss xmm1,[abs dword f_one]\n divss xmm1,xmm0",
    "ac": "mov r9d,[abs dword dvar+1]",
    "long_ud": "db " + "0x66," * 15 + "0x90",
    "mov_ss": "mov ss,r8w",
    "mov_ss_watched": "mov ss,[abs dword dvar]",
    "write_watched": "mov dword [abs dword dvar],0x10",
    "read_watched": "mov r9d,[abs dword dvar]",
    "rep_stos_watched": "mov edi,dvar-8\n mov eax,0x10\n mov ecx,4\n rep stosd",
    "bp_write": f"mov eax,dvar\n mov dr0,rax\n mov eax,{ENABLE_DR0['write']:#x}\n mov dr7,rax",
    "bp_rw": f"mov eax,dvar\n mov dr0,rax\n mov eax,{ENABLE_DR0['access']:#x}\n mov dr7,rax",
    "dr7_gd": "mov eax,0x2400\n mov dr7,rax",
    "read_dr": "mov r9,dr6",
    "send_nmi": SEND + "0x4400",
    "eoi": "mov dword [r12+0xb0],0",
    "mov_cr8_zero": "mov cr8,r10",
    "set_rdi_scratch": "mov edi,0x278000",
    "rep_stosb": "rep stosb",
    "break_idt": "lidt [abs dword nullidt]",
    "xchg_bad_rsp": f"mov rsp,{layout.PAGES['STK'] + layout.PAGE_SIZE}",
    "rsp_noncanon": "mov rsp,r11",
    "iret_from_current_rsp": "iretq",
    "rsp_to_own_frame": "lea rsp,[rbp+17*8]",
    "log_cr2": "call do_cr2",
}


def flags(op, cpl=0):
    """RFLAGS with the bits that an operation or a start state names; IOPL 3 for CPL 3."""
    return 2 | 0x200 * bool(op.get("if")) | 0x100 * bool(op.get("tf")) | 0x40000 * bool(op.get("ac")) | 0x3000 * (cpl == 3)


def assembly(op, cpl, after):
    """The instructions of an operation; `after` is the label behind it. Raises KeyError for one that is not known."""
    name = op["op"]
    if name in PLAIN:
        return PLAIN[name]
    return WITH_ARGUMENTS[name](op, cpl, after)


def _page(op):
    return layout.PAGES[op["page"]]


def _iret_here(op, cpl, after):
    return (f"mov r9,rsp\n push {layout.SELECTORS['data']}\n push r9\n push {flags(op)}\n push {layout.SELECTORS['code']}\n"
            f" mov r9d,{after}\n push r9\n iretq")


def _timer(op, cpl, after):
    return (f"mov dword [r12+0x3e0],0xb\n mov dword [r12+0x320],{op['vector']:#x}\n"
            f" mov dword [r12+0x380],{op['count']}")


def _map_page(op, cpl, after):
    page = _page(op)
    return f"mov eax,{layout.entry(page):#x}\n mov dword [rax],{page | 7:#x}\n invlpg [abs dword {page:#x}]"


def _bp_code(op, cpl, after):
    target = "L_" + op["at"].replace("#", "_").replace(".", "_")
    return f"mov eax,{target}\n mov dr0,rax\n mov eax,{ENABLE_DR0['code']:#x}\n mov dr7,rax"


WITH_ARGUMENTS = {
    "int": lambda op, *_: f"int {op['vector']}",
    "pf_read": lambda op, *_: f"mov r9b,[abs dword {_page(op):#x}]",
    "pf_write": lambda op, *_: f"mov byte [abs dword {_page(op):#x}],1",
    "pf_exec": lambda op, *_: f"mov r9d,{_page(op):#x}\n jmp r9",
    "popf": lambda op, cpl, _: f"push {flags(op, cpl)}\n popfq",
    "iret_here": _iret_here,
    "send_irq": lambda op, *_: f"{SEND}{0x44000 | op['vector']:#x}",
    "set_tpr": lambda op, *_: f"mov dword [r12+0x80],{op['value'] << 4:#x}",
    "mov_cr8": lambda op, *_: f"mov eax,{op['value']}\n mov cr8,rax",
    "timer": _timer,
    "bp_code": _bp_code,
    "map_page": _map_page,
    "set_rsp": lambda op, *_: f"mov rsp,{_page(op) + int(str(op['offset']), 0):#x}",
    "frame_set_cs": lambda op, *_: f"mov qword [rbp+18*8],{op['selector']}",
    "set_rcx": lambda op, *_: f"mov ecx,{op['value']}",
    "set_ve_busy": lambda op, *_: f"mov dword [abs dword {layout.VE_INFO + 4:#x}],{op['value']}",
    "mark": lambda op, *_: f"push {op['id']}\n call do_mark",
}
