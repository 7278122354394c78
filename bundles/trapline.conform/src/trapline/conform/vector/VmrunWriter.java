package trapline.conform.vector;

import java.util.List;
import java.util.TreeSet;

/** A VMRUN as lines of a script: what the hypervisor writes to the VMCB, what it injects, and the VMRUN. */
final class VmrunWriter {
	private static final List<String> FLAGS = List.of("IF", "TF", "int_shadow", "v_irq", "v_ign_tpr", "v_nmi_pending",
			"v_nmi_mask", "v_intr_masking");
	private static final List<String> NUMBERS = List.of("v_intr_prio", "v_tpr", "v_intr_vector");

	private final Script script;
	private final TreeSet<Integer> vectors;

	VmrunWriter(Script script, TreeSet<Integer> vectors) {
		this.script = script;
		this.vectors = vectors;
	}

	void write(Given fields) {
		for (String flag : FLAGS)
			if (fields.has(flag))
				script.set(flag, fields.flag(flag, false));
		for (String number : NUMBERS)
			if (fields.has(number))
				script.set(number, fields.number(number));
		if (fields.has("rip"))
			script.set("guest_pc", fields.text("rip", "start") + "_0");
		script.entry("vmrun", fields.has("eventinj") ? injection(fields.inner("eventinj")) : 0);
	}

	/** The length of the instruction that the event stands for, 0 if it is not said: nRIP then stays what it is. */
	private int injection(Given event) {
		script.set("eventinj_valid", true);
		script.set("eventinj_type", EventTypes.name(event.take("type")));
		script.set("eventinj_vector", StimulusWriter.vector(event, vectors));
		script.set("eventinj_has_code", event.flag("ev", false));
		script.set("eventinj_code", event.number("ec", 0));
		if (event.has("len"))
			script.line("set guest_next <- guest_pc + 1");
		int length = event.number("len", 0);
		event.end();
		return length;
	}
}
