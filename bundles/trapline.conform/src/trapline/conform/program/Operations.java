package trapline.conform.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import trapline.conform.corpus.Op;

/** The operations of recorded programs as instructions of the notation. */
final class Operations {
	/** The upper half of the descriptor of the task state segment ends the GDT. */
	private static final int LAST_SELECTOR = 0x48;

	private Operations() {
	}

	/**
	 * The instructions of an operation, without semicolons; never empty.
	 *
	 * @throws UnsupportedProgram if the semantics does not cover the operation; the message names it
	 */
	static List<String> instructions(Op op) {
		return switch (op.name()) {
		case "nop", "pause", "pushfq" -> List.of("nop");
		case "fnop" -> List.of("x87");
		case "cpuid" -> after(1, "cpuid");
		case "vmcall", "vmmcall" -> List.of(op.name());
		case "cli", "sti", "hlt", "ud2", "int3", "icebp", "eoi", "mov_ss", "mov_ss_watched", "write_watched",
				"read_watched", "break_idt", "send_nmi", "clts", "fninit" ->
			List.of(op.name());
		case "int" -> List.of("int " + op.number("vector"));
		case "div0_1" -> List.of("div0");
		case "pf_read" -> List.of("touch " + page(op) + ", load");
		case "pf_write" -> List.of("touch " + page(op) + ", store");
		case "pf_exec" -> after(1, "goto " + Labels.page(destination(op)));
		case "map_page" -> List.of("nop", "map " + page(op), "nop");
		case "gp_noncanon", "long_ud" -> List.of("gp");
		case "np_load" -> List.of("np 0x30");
		case "ss_load" -> List.of("ss 0x30");
		case "nm" -> List.of("nop", "nop", "set_ts", "x87");
		case "mf" -> List.of("fninit", "x87", "x87", "x87", "x87_divide_by_zero", "x87");
		case "xm" -> List.of("sse", "sse", "sse", "sse_divide_by_zero");
		case "ac" -> List.of("misaligned");
		case "popf" -> after(1, "popf " + op.flag("if") + ", " + op.flag("tf"));
		case "iret_here" -> after(7, "iret_here " + op.flag("if") + ", " + op.flag("tf"));
		case "send_irq" -> List.of("send_irq " + op.number("vector"));
		case "set_tpr" -> List.of("set_tpr " + op.number("value"));
		case "mov_cr8" -> after(1, "mov_cr8 " + op.number("value"));
		case "mov_cr8_zero" -> List.of("mov_cr8 0");
		case "bp_code" -> after(3, "break_on " + label(op));
		case "bp_write" -> after(3, "watch_for watch_write");
		case "bp_rw" -> after(3, "watch_for watch_access");
		case "dr7_gd" -> after(1, "protect_debug");
		case "read_dr" -> List.of("read_debug");
		case "timer" -> after(2, "arm_timer " + op.number("vector"));
		case "set_rcx" -> List.of("set_count " + op.number("value"));
		case "set_rdi_scratch" -> List.of("nop");
		case "rep_stosb" -> List.of("rep_store");
		case "rep_stos_watched" -> List.of("nop", "nop", "set_count 4", "rep_store 2");
		case "xchg_bad_rsp" -> List.of("bad_rsp STK_end");
		case "set_rsp" -> List.of("bad_rsp " + Pages.top(op.argument("page"), op.number("offset")));
		case "frame_set_cs" -> List.of("frame_set_selector " + selector(op));
		case "rsp_to_own_frame" -> List.of("nop");
		case "iret_from_current_rsp" -> List.of("iret");
		case "set_ve_busy" -> List.of("set_ve_busy " + op.number("value"));
		case "rsp_noncanon" -> List.of("rsp_noncanonical");
		case "mark", "log_cr2" -> after(op.name().equals("mark") ? 1 : 0, "nop");
		default -> throw new UnsupportedProgram("the mapping does not cover the operation '" + op.name() + "'");
		};
	}

	/**
	 * The page that an operation jumps to, as the notation names it; null for all but jumps.
	 *
	 * @throws UnsupportedProgram if the guest has that page, as the semantics knows no code there
	 */
	static String destination(Op op) {
		if (!op.name().equals("pf_exec"))
			return null;
		if (!Pages.isAbsent(page(op)))
			throw new UnsupportedProgram("the mapping covers no jump to the page '" + page(op) + "', which the guest has");
		return page(op);
	}

	/** What the logging code does that an operation calls; empty for most. */
	static List<String> called(Op op) {
		return switch (op.name()) {
		case "mark" -> List.of("mark_id " + op.number("id"));
		case "log_cr2" -> List.of("log_cr2");
		default -> List.of();
		};
	}

	/** An instruction that the operation prepares by moves, pushes or arithmetic. */
	private static List<String> after(int preparations, String instruction) {
		List<String> all = new ArrayList<>(Collections.nCopies(preparations, "nop"));
		all.add(instruction);
		return all;
	}

	private static String label(Op op) {
		return String.valueOf(op.argument("at")).replace('.', '_').replace('#', '_');
	}

	/** A selector behind the limit of the GDT, without privilege bits. */
	private static int selector(Op op) {
		int selector = op.number("selector") & ~3;
		if (selector <= LAST_SELECTOR)
			throw new UnsupportedProgram("the mapping covers only selectors behind the GDT, not " + selector);
		return selector;
	}

	private static String page(Op op) {
		return Pages.of(op.argument("page"));
	}
}
