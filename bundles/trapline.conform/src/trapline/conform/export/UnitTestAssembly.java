package trapline.conform.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.Op;

/** Operations as instructions of the GNU assembler. Registers hold what {@code tl_registers} of the unit test loads. */
final class UnitTestAssembly {
	private static final String ICR = ", 0x300(%r12)";
	private static final int LEVEL_ASSERT = 0x4000;
	private static final int SELF = 0x40000;
	private static final int NMI = 0x400;
	private static final int TIMER_DIVISOR = 0xb;
	private static final Map<String, String> PLAIN = new HashMap<>();

	static {
		for (String same : List.of("nop", "cli", "sti", "hlt", "ud2", "int3", "fnop", "clts", "pause", "fninit"))
			PLAIN.put(same, same);
		PLAIN.put("pushfq", "pushfq");
		PLAIN.put("cpuid", "xor %eax, %eax; cpuid");
		PLAIN.put("icebp", ".byte 0xf1");
		PLAIN.put("div0_1", "div %r10d");
		PLAIN.put("gp_noncanon", "mov (%r11), %r9b");
		PLAIN.put("long_ud", ".fill 15, 1, 0x66; nop");
		PLAIN.put("nm", "mov %cr0, %rax; or $8, %al; mov %rax, %cr0; fnop");
		PLAIN.put("mf", "fninit; fldcw tl_fcw(%rip); fldz; fld1; .byte 0xde, 0xf1; fwait");
		PLAIN.put("xm", "ldmxcsr tl_mxcsr(%rip); xorps %xmm0, %xmm0; movss tl_one(%rip), %xmm1; divss %xmm0, %xmm1");
		PLAIN.put("mov_ss", "mov %r8d, %ss");
		PLAIN.put("mov_ss_watched", "mov tl_watched(%rip), %ss");
		PLAIN.put("write_watched", "movl $0x10, tl_watched(%rip)");
		PLAIN.put("read_watched", "mov tl_watched(%rip), %r9d");
		PLAIN.put("rep_stos_watched", "lea tl_watched-8(%rip), %rdi; mov $0x10, %eax; mov $4, %ecx; rep stosl");
		PLAIN.put("bp_write", breakpoint("tl_watched", 0xd0401));
		PLAIN.put("bp_rw", breakpoint("tl_watched", 0xf0401));
		PLAIN.put("dr7_gd", "mov $0x2400, %eax; mov %rax, %dr7");
		PLAIN.put("read_dr", "mov %dr6, %r9");
		PLAIN.put("send_nmi", "movl $" + (LEVEL_ASSERT | NMI) + ICR);
		PLAIN.put("eoi", "movl $0, 0xb0(%r12)");
		PLAIN.put("mov_cr8_zero", "mov %r10, %cr8");
		PLAIN.put("set_rdi_scratch", "lea tl_scratch(%rip), %rdi");
		PLAIN.put("rep_stosb", "rep stosb");
		PLAIN.put("log_cr2", "call tl_cr2");
	}

	/** Pages whose entries the unit test keeps. */
	private static final Set<String> ABSENT = Set.of("A", "B", "C");

	private UnitTestAssembly() {
	}

	/**
	 * The instructions of an operation, separated by semicolons.
	 *
	 * @param next the symbol behind the operation
	 * @return null if a unit test cannot have it
	 */
	static String of(Op op, String next) {
		if (PLAIN.containsKey(op.name()))
			return PLAIN.get(op.name());
		return switch (op.name()) {
		case "int" -> "int $" + op.number("vector");
		case "pf_read" -> "movabs " + page(op) + ", %al";
		case "pf_write" -> "movabs %al, " + page(op);
		case "pf_exec" -> "movabs $" + page(op) + ", %r9; jmp *%r9";
		case "popf" -> "pushq $" + flags(op) + "; popfq";
		case "iret_here" -> "mov %rsp, %r9; pushq $0x10; push %r9; pushq $" + flags(op) + "; pushq $8; lea " + next
				+ "(%rip), %r9; push %r9; iretq";
		case "send_irq" -> "movl $" + (SELF | LEVEL_ASSERT | op.number("vector")) + ICR;
		case "set_tpr" -> "movl $" + (op.number("value") << 4) + ", 0x80(%r12)";
		case "mov_cr8" -> "mov $" + op.number("value") + ", %eax; mov %rax, %cr8";
		case "timer" -> "movl $" + TIMER_DIVISOR + ", 0x3e0(%r12); movl $" + op.number("vector") + ", 0x320(%r12); movl $"
				+ op.number("count") + ", 0x380(%r12)";
		case "bp_code" -> breakpoint(UnitTestLabels.symbol(String.valueOf(op.argument("at"))), 0x401);
		case "map_page" -> !ABSENT.contains(String.valueOf(op.argument("page"))) ? null
				: "mov tl_pte_" + op.argument("page") + "(%rip), %rax; orq $7, (%rax); movabs $" + page(op) + ", %rax; invlpg (%rax)";
		case "set_rcx" -> "mov $" + op.number("value") + ", %ecx";
		case "mark" -> "pushq $" + op.number("id") + "; call tl_mark";
		default -> null;
		};
	}

	private static String breakpoint(String symbol, int control) {
		return "lea " + symbol + "(%rip), %rax; mov %rax, %dr0; mov $0x" + Integer.toHexString(control) + ", %eax; mov %rax, %dr7";
	}

	/** The address in the assembler is that of the C source. */
	private static String page(Op op) {
		return "0x1234000" + switch (String.valueOf(op.argument("page"))) {
		case "A" -> "00000";
		case "B" -> "01000";
		case "C" -> "02000";
		case "D" -> "03000";
		default -> "04000";
		};
	}

	/** RFLAGS with the bits that an operation names. */
	private static int flags(Op op) {
		return 2 | (op.flag("if") ? 0x200 : 0) | (op.flag("tf") ? 0x100 : 0);
	}
}
