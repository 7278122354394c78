package trapline.conform.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The controls of VMX by field: names of the schema, and the variables of the semantics that they set. */
public final class VmxControls {
	private static final Map<String, Map<String, String>> FIELDS = Map.of(
			"pin", Map.of("ext_int_exiting", "interrupt_exiting", "nmi_exiting", "nmi_exiting", "virtual_nmis", "virtual_nmis"),
			"proc", Map.of("interrupt_window", "interrupt_window_exiting", "nmi_window", "nmi_window_exiting",
					"hlt_exiting", "hlt_exiting", "mtf", "monitor_trap"),
			"proc2", Map.of("ept", "ept", "ept_violation_ve", "ept_violation_ve"),
			"exit", Map.of("ack_interrupt_on_exit", "ack_on_exit"));

	private VmxControls() {
	}

	/** The fields, in order. */
	public static Set<String> fields() {
		return new TreeSet<>(FIELDS.keySet());
	}

	/**
	 * The controls of a field whose variable is chosen, in order.
	 *
	 * @param field one of {@link #fields}
	 */
	public static List<String> named(String field, Predicate<String> variables) {
		Map<String, String> controls = FIELDS.get(field);
		return controls.keySet().stream().filter(control -> variables.test(controls.get(control))).sorted().toList();
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
