package trapline.trace.ftrace;

import java.util.Set;

import trapline.trace.text.LineCursor;
import trapline.trace.text.Names;

/** Tells whether a line that is no event can be the rest of a folded one: it starts with a field that follows others. */
final class Continuations {

	private static final Set<String> FIELDS = Set.of("rip", "info", "info1", "info2", "intr_info", "error_code", "requests", "reason",
			"address", "gva", "gfn", "token", "vec", "vector", "smbase", "excp", "FAILED_VMENTRY", "time", "polling", "ext_inf1",
			"ext_inf2", "ext_int", "ext_int_err", "vmcs", "vmcb", "nrip", "nested_rip", "int_ctl", "event_inj", "npt", "nested_ept",
			"nested_npt", "nested_eptp", "nested_cr3", "prev_pid", "prev_prio", "prev_state", "next_comm", "next_pid", "next_prio",
			"==>", "[reinjected]", "[immediate");

	private Continuations() {
	}

	static boolean startsWithField(LineCursor line, Names names) {
		line.skipBlanks();
		if (line.peek() == ',' || line.peek() == '(') {
			return true;
		}
		return !line.atEnd() && FIELDS.contains(line.takeWord(names, "field", ":,").split("=(?=.)", 2)[0]);
	}
}
