package trapline.conform.model;

import java.util.Map;
import java.util.TreeMap;

/** The information area of virtualization exceptions, if it has been written since it was last looked at. */
final class VirtualizationInformation implements EventKind {
	/** The number of the exit that the exception stands in for. */
	private static final String EPT_VIOLATION = "48";
	/** What the processor writes to the busy word. */
	private static final long BUSY = 0xffffffffL;

	@Override
	public Map<String, String> observe(String instruction, ProcessorView cpu) {
		if (!instruction.equals("log_information") || !cpu.flag("ve_busy"))
			return null;
		Map<String, String> information = new TreeMap<>();
		information.put("reason", cpu.value("ve_qualification") == 0 ? "0" : EPT_VIOLATION);
		information.put("qual", String.valueOf(cpu.value("ve_qualification")));
		information.put("gpa", LinearAddress.text(cpu.text("ve_address"), cpu.value("ve_qualification")));
		information.put("busy", String.valueOf(cpu.value("ve_word") == 0 ? BUSY : cpu.value("ve_word")));
		return new TreeMap<>(Map.of("ve_info", information.toString()));
	}
}
