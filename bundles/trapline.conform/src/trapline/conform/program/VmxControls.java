package trapline.conform.program;

import java.util.Map;
import java.util.TreeSet;

/** The controls of VMX by field: names of the schema, and the variables of the semantics that they set. */
final class VmxControls {
	private static final Map<String, Map<String, String>> FIELDS = Map.of(
			"pin", Map.of("ext_int_exiting", "interrupt_exiting", "nmi_exiting", "nmi_exiting", "virtual_nmis", "virtual_nmis"),
			"proc", Map.of("interrupt_window", "interrupt_window_exiting", "nmi_window", "nmi_window_exiting",
					"hlt_exiting", "hlt_exiting", "mtf", "monitor_trap"),
			"proc2", Map.of("ept", "ept", "ept_violation_ve", "ept_violation_ve"),
			"exit", Map.of("ack_interrupt_on_exit", "ack_on_exit"));

	private VmxControls() {
	}

	/**
	 * The variable of a control.
	 *
	 * @throws UnsupportedProgram if there is no such control; the message names those that there are
	 */
	static String variable(String field, String control) {
		Map<String, String> controls = FIELDS.get(field);
		if (controls == null)
			throw new UnsupportedProgram("unknown control field '" + field + "': expected "
					+ String.join(", ", new TreeSet<>(FIELDS.keySet())));
		String variable = controls.get(control);
		if (variable == null)
			throw new UnsupportedProgram("unknown control '" + control + "' of '" + field + "': expected "
					+ String.join(", ", new TreeSet<>(controls.keySet())));
		return variable;
	}
}
