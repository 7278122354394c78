package trapline.conform.model;

import java.util.Map;
import java.util.TreeMap;

/** The guest was not entered. */
final class VmxFailedEntry implements EventKind {
	@Override
	public Map<String, String> observe(String instruction, ProcessorView cpu) {
		return switch (instruction) {
		case "log_failed_entry" -> new TreeMap<>(Map.of("vmentry", "fail_guest_state", "qualification",
				String.valueOf(cpu.value("exit_qualification"))));
		case "log_refused_entry" -> new TreeMap<>(Map.of("vmentry", "fail_instruction", "vm_instruction_error",
				String.valueOf(cpu.value("vm_instruction_error"))));
		default -> null;
		};
	}
}
