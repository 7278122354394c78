"""What the two hypervisors of guest/ have in common: scripted entries, and pages that nested paging leaves out."""

from . import layout

NESTED_TABLE = 0x314000
HOLES = ("EPTHOLE", "EPTHOLE2")


def nested_entry(page):
    """The address of the nested page table entry of a page."""
    return NESTED_TABLE + page // layout.PAGE_SIZE * 8


def holes():
    return "\n".join(f" mov qword [abs dword {nested_entry(layout.PAGES[p]):#x}],0" for p in HOLES)


def script(entries, action):
    """Template values for the entries of a hypervisor; `action` turns one into (operation, place, value) triples."""
    lists = []
    for number, actions in enumerate(entries):
        triples = [triple for act in actions for triple in action(act)]
        lists.append("\n".join([f"stg_{number}: dq {len(triples)}", *(f" dq {k},{place},{value}" for k, place, value in triples)]))
    return {"entries": len(entries), "stages": "\n".join(f" dq stg_{k}" for k in range(len(entries))), "actions": "\n".join(lists)}


def bits(names, table):
    """The sum of the named bits."""
    result = 0
    for name in names or ():
        result |= table[name]
    return result


def vectors(numbers):
    """A bit per vector."""
    return sum(1 << vector for vector in numbers or ())
