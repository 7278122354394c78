"""Where the guest keeps its pages, stacks and segments; guest/rom.asm agrees with it."""

PAGES = {
    "A": 0x410000, "B": 0x411000, "C": 0x412000, "D": 0x413000, "RO": 0x420000,
    "STK": 0x430000, "EPTHOLE": 0x440000, "EPTHOLE2": 0x441000,
}
NOT_PRESENT = ("A", "B", "C", "STK")
PAGE_SIZE = 0x1000
PAGE_TABLE = 0x304000
IMAGE = range(0x200000, 0x210000)
VE_INFO = 0x450000

SELECTORS = {
    "code": 0x08, "data": 0x10, "code_np": 0x18, "user_code": 0x20, "user_data": 0x28, "data_np": 0x30, "tss": 0x40,
    "null": 0,
}

# Stacks grow down from these addresses; each has room for 32 KiB.
STACKS = {
    "main": 0x280000, "user": 0x278000, "rsp0": 0x290000, "ist1": 0x2A0000, "ist2": 0x2B0000, "ist3": 0x2C0000,
    "ist7": 0x2D0000, "host": 0x2E0000,
}
STACK_SIZE = 0x8000
NON_CANONICAL = 0x8000000000001000

# Stack table entries that are wrong on purpose.
BAD_IST = {"ist_unmapped": 4, "ist_noncanonical": 5, "ist_readonly": 6, "tss_limit": 7}
TSS_LIMIT, TSS_LIMIT_BEFORE_IST7 = 0x67, 0x53

ERROR_CODE_VECTORS = frozenset({8, 10, 11, 12, 13, 14, 17, 21})
FAULT_VECTORS = frozenset({0, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21})
DOUBLE_FAULT = 8


def entry(page):
    """The address of the page table entry of a page."""
    return PAGE_TABLE + page // PAGE_SIZE * 8


def page_name(address):
    """An address as the corpus writes it: a page, an offset into one, the image, or a number."""
    for name, start in PAGES.items():
        if start <= address < start + PAGE_SIZE:
            return name if address == start else f"{name}+{address - start:#x}"
    return "image" if address in IMAGE else hex(address)


def stack_name(pointer):
    """The stack that a stack pointer is on."""
    for name, top in STACKS.items():
        if top - STACK_SIZE < pointer <= top:
            return name
    for name, start in PAGES.items():
        if start < pointer <= start + PAGE_SIZE:
            return f"page:{name}"
    return hex(pointer)
