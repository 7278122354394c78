package trapline.conform.vector;

import java.util.TreeSet;

import trapline.conform.corpus.CorpusException;
import trapline.conform.program.UnsupportedProgram;

/** Single instructions as lines of a script. */
final class InstructionWriter {
	private final Family family;
	private final Script script;
	private final Pages pages;
	private final TreeSet<Integer> vectors;

	/** @param family the processor, which decides what an access may meet */
	InstructionWriter(Family family, Script script, Pages pages, TreeSet<Integer> vectors) {
		this.family = family;
		this.script = script;
		this.pages = pages;
		this.vectors = vectors;
	}

	void write(Given fields) {
		String kind = fields.text("kind", "nop");
		int length = fields.number("len", 1);
		for (Object bit : fields.list("db"))
			trap(String.valueOf(bit));
		if (fields.has("faults"))
			faulting(kind, fields.inner("faults"), length);
		else if (kind.equals("set_cpl"))
			script.line("set_cpl " + fields.number("value"));
		else
			script.instruction(instruction(kind, fields), length);
	}

	/** What leaves a debug trap behind the instruction. A single step does so by TF. */
	private void trap(String bit) {
		switch (bit) {
		case "BS", "14" -> script.line("meets_step");
		case "BLD", "11" -> script.set("pending_bld", true);
		case "0", "1", "2", "3", "B0", "B1", "B2", "B3" -> script.line("meets_breakpoint");
		default -> throw new UnsupportedProgram("the mapping does not cover the debug condition '" + bit + "'");
		}
	}

	private void faulting(String kind, Given fault, int length) {
		String condition = fault.text("kind", "exception");
		if (!family.meets(condition) || condition.equals("task_gate"))
			throw new UnsupportedProgram("the mapping does not cover the fault '" + condition + "' of an instruction here");
		boolean exits = !condition.equals("exception");
		if (condition.equals("apic_access"))
			script.instruction("touch " + pages.at(fault.number("addr"), "apic_access = true"), length);
		else if (kind.equals("iret")) {
			script.line(exits ? "cannot_reach " + pages.at(fault.number("addr"))
					: "cannot_complete " + StimulusWriter.fault(fault, pages, vectors));
			script.instruction("iret", length);
		} else if (exits)
			script.instruction("touch " + pages.at(fault.number("addr"), "backed = false"), length);
		else
			script.instruction("raises " + StimulusWriter.fault(fault, pages, vectors), length);
		fault.end();
	}

	private String instruction(String kind, Given fields) {
		return switch (kind) {
		case "nop", "out", "mov_cr3", "lss" -> "nop";
		case "cpuid", "sti", "cli", "mov_ss", "hlt", "int3", "iret", "ud2", "eoi", "vmcall", "vmmcall", "clgi", "stgi", "rsm",
				"erets", "eretu" ->
			kind;
		case "pop_ss" -> "mov_ss";
		case "int1" -> "icebp";
		case "mov_dr" -> "read_debug";
		case "int_n" -> "int " + StimulusWriter.vector(fields, vectors);
		case "mov_tpr" -> "set_tpr " + (fields.inner("sets").number("tpr") >> 4);
		case "popf" -> popf(fields.inner("sets"));
		case "lock_rmw" -> fields.flag("splits_line", false) ? "split_lock" : "nop";
		case "load" -> access(fields, "load");
		case "store" -> access(fields, "store");
		default -> throw new UnsupportedProgram("the mapping does not cover the instruction '" + kind + "'");
		};
	}

	private static String popf(Given sets) {
		String text = "popf " + sets.flag("IF", true) + ", " + sets.flag("TF", false);
		sets.end();
		return text;
	}

	private String access(Given fields, String access) {
		if (fields.flag("misaligned", false))
			return "misaligned";
		if (!fields.has("addr"))
			throw new CorpusException("'insn' needs 'addr' or 'misaligned'");
		Given page = fields.inner("page");
		String properties = "present = " + page.flag("present", true) + " writable = " + page.flag("writable", true)
				+ " user = " + page.flag("user", true);
		page.end();
		return "touch " + pages.at(fields.number("addr"), properties) + ", " + access;
	}
}
