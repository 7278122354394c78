package trapline.conform.program;

import trapline.conform.corpus.Op;

/** The operations of recorded programs as instructions of the notation. */
final class Operations {
	private Operations() {
	}

	/** The instruction without its semicolon. */
	static String instruction(Op op) {
		return switch (op.name()) {
		case "nop", "pause", "fnop", "cpuid", "pushfq", "clts", "fninit", "set_rcx", "set_rdi_scratch", "rep_stosb" ->
			"nop";
		case "cli", "sti", "hlt", "ud2", "int3", "icebp", "eoi", "mov_ss", "mov_ss_watched", "write_watched",
				"read_watched", "log_cr2", "break_idt", "send_nmi" ->
			op.name();
		case "int" -> "int " + op.number("vector");
		case "div0_1" -> "div0";
		case "pf_read" -> "touch " + page(op) + ", load";
		case "pf_write" -> "touch " + page(op) + ", store";
		case "map_page" -> "map " + page(op);
		case "gp_noncanon", "long_ud" -> "gp";
		case "np_load" -> "np 0x30";
		case "ss_load" -> "ss 0x30";
		case "nm" -> "except #NM";
		case "mf" -> "except #MF";
		case "xm" -> "except #XM";
		case "ac" -> "except #AC";
		case "popf" -> "popf " + op.flag("if") + ", " + op.flag("tf");
		case "iret_here" -> "iret_here " + op.flag("if") + ", " + op.flag("tf");
		case "send_irq" -> "send_irq " + op.number("vector");
		case "set_tpr", "mov_cr8" -> "set_tpr " + op.number("value");
		case "mov_cr8_zero" -> "set_tpr 0";
		case "mark" -> "mark_id " + op.number("id");
		case "bp_code" -> "break_on " + String.valueOf(op.argument("at")).replace('.', '_').replace('#', '_');
		case "bp_write" -> "watch_for watch_write";
		case "bp_rw" -> "watch_for watch_access";
		case "xchg_bad_rsp" -> "bad_rsp STK_end";
		case "rsp_noncanon" -> "rsp_noncanonical";
		default -> throw new UnsupportedProgram("the mapping does not cover the operation '" + op.name() + "'");
		};
	}

	private static String page(Op op) {
		String page = String.valueOf(op.argument("page"));
		return switch (page) {
		case "A", "B", "C", "D", "RO" -> page;
		default -> throw new UnsupportedProgram("the mapping does not cover the page '" + page + "'");
		};
	}
}
