package trapline.conform.vector;

import java.util.TreeSet;

import trapline.conform.program.UnsupportedProgram;

/** A VM entry as lines of a script: what the hypervisor writes to the guest's state, what it injects, and the entry. */
final class EntryWriter {
	private final Script script;
	private final Pages pages;
	private final TreeSet<Integer> vectors;

	EntryWriter(Script script, Pages pages, TreeSet<Integer> vectors) {
		this.script = script;
		this.pages = pages;
		this.vectors = vectors;
	}

	void write(Given fields) {
		if (fields.has("IF"))
			script.set("IF", fields.flag("IF", true));
		if (fields.has("TF"))
			script.set("TF", fields.flag("TF", false));
		if (fields.has("intr_state"))
			interruptibility(fields.inner("intr_state"));
		if (fields.has("activity"))
			script.set("guest_activity", fields.text("activity", "active"));
		if (fields.has("pending_db"))
			pending(fields);
		if (fields.has("rip"))
			script.set("guest_pc", fields.text("rip", "start") + "_0");
		int length = fields.has("eii") ? injection(fields.inner("eii")) : 0;
		if (!fields.has("eii"))
			script.set("eii_valid", false);
		script.entry(entry(fields.text("insn", "vmresume")), length);
	}

	private static String entry(String instruction) {
		return switch (instruction) {
		case "vmlaunch", "vmresume" -> instruction;
		default -> throw new UnsupportedProgram("the mapping does not cover an entry by '" + instruction + "'");
		};
	}

	private void interruptibility(Given state) {
		boolean sti = state.flag("sti", false);
		boolean movss = state.flag("movss", false);
		script.set("shadow", sti ? "sti" : movss ? "movss" : "none");
		script.set("guest_sti_and_movss", sti && movss);
		script.set("nmi_blocked", state.flag("nmi", false));
		state.end();
	}

	/** A bit of a breakpoint counts only with the bit that says that one was enabled. */
	private void pending(Given fields) {
		boolean step = false;
		boolean busLock = false;
		boolean enabled = false;
		for (Object bit : fields.list("pending_db"))
			switch (String.valueOf(bit)) {
			case "BS", "14" -> step = true;
			case "BLD", "11" -> busLock = true;
			case "12" -> enabled = true;
			case "0", "1", "2", "3", "B0", "B1", "B2", "B3" -> {
			}
			default -> throw new UnsupportedProgram("the mapping does not cover the pending debug exception '" + bit + "'");
			}
		script.set("pending_bs", step);
		script.set("pending_bp", enabled);
		script.set("pending_bld", busLock);
	}

	/** The length of the instruction that the event stands for, 0 if it is not said. */
	private int injection(Given event) {
		int vector = StimulusWriter.vector(event, vectors);
		script.set("eii_valid", true);
		script.set("eii_type", EventTypes.name(event.take("type")));
		script.set("eii_vector", vector);
		script.set("eii_has_code", event.flag("b11", false));
		int code = event.number("ec", 0);
		script.set("eii_code", code & 0xffff);
		script.set("eii_code_high", code >>> 16 != 0);
		script.set("eii_length", event.number("len", 1));
		script.line("set eii_behind <- guest_pc + 1");
		script.set("eii_reserved_bits", event.has("rsvd") && event.number("rsvd") != 0);
		if (event.has("event_data"))
			script.set("injected_event_data", pages.at(event.number("event_data")));
		event.end();
		return event.number("len", 0);
	}
}
