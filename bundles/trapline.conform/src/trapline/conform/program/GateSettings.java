package trapline.conform.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of a gate as start settings of a scenario. */
final class GateSettings {
	private GateSettings() {
	}

	static List<String> lines(int vector, Map<String, Object> fields) {
		List<String> lines = new ArrayList<>();
		fields.forEach((field, value) -> lines.add("idt[" + vector + "]." + setting(field, String.valueOf(value))));
		return lines;
	}

	private static String setting(String field, String value) {
		return switch (field) {
		case "present" -> "present = " + value;
		case "dpl" -> "dpl = " + value;
		case "type" -> "kind = " + switch (value) {
		case "int" -> "interrupt_gate";
		case "trap" -> "trap_gate";
		case "bad" -> "bad_gate";
		default -> throw new UnsupportedProgram("unknown gate type '" + value + "'");
		};
		case "sel" -> "selector = " + switch (value) {
		case "null" -> "null_selector";
		case "data" -> "data";
		case "code_np" -> "absent_code";
		default -> throw new UnsupportedProgram("unknown gate selector '" + value + "'");
		};
		case "ist" -> "ist = " + switch (value) {
		case "ist_unmapped" -> "4";
		case "ist_noncanonical" -> "5";
		case "ist_readonly" -> "6";
		case "tss_limit" -> "7";
		default -> value;
		};
		default -> throw new UnsupportedProgram("unknown gate field '" + field + "'");
		};
	}
}
