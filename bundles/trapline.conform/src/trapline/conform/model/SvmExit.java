package trapline.conform.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The guest was left: what the exit saved in the VMCB. */
final class SvmExit implements EventKind {
	private static final String EXCEPTION = "exception";
	private static final Set<Integer> WITH_CODE = Set.of(8, 10, 11, 12, 13, 14, 17);
	private static final int PAGE_FAULT = 14;
	private static final Map<String, String> TYPES = Map.of("external", "ext_int", "nmi_type", "nmi", "exception",
			"exception", "software_interrupt", "sw_int");
	private static final Map<String, String> NAMES = Map.of("int_n", "intn");

	@Override
	public Map<String, String> observe(String instruction, ProcessorView cpu) {
		if (!instruction.equals("log_vmcb"))
			return null;
		Map<String, String> event = new TreeMap<>();
		String code = cpu.text("exit_code").replaceAll("_exit$", "");
		event.put("vmexit", code.equals(EXCEPTION) ? "exception_" + cpu.value("exit_vector") : NAMES.getOrDefault(code, code));
		event.put("rip", Addresses.label(cpu.position("guest_pc")));
		event.put("if", cpu.flag("IF") ? "1" : "0");
		event.put("interrupt_shadow", cpu.flag("int_shadow") ? "1" : "0");
		if (code.equals("npf")) {
			event.put("npf_error", String.valueOf(cpu.value("exit_error")));
			event.put("gpa", LinearAddress.text(cpu.text("exit_address"), cpu.value("exit_error")));
		}
		if (code.equals(EXCEPTION))
			exception(cpu, event);
		if (cpu.flag("exitintinfo_valid"))
			event.put("exitintinfo", interrupted(cpu).toString());
		if (cpu.flag("v_irq"))
			event.put("v_irq", "1");
		return event;
	}

	private static void exception(ProcessorView cpu, Map<String, String> event) {
		int vector = cpu.value("exit_vector");
		if (WITH_CODE.contains(vector))
			event.put("error_code", String.valueOf(cpu.value("exit_error")));
		if (vector == PAGE_FAULT)
			event.put("fault_address", LinearAddress.text(cpu.text("exit_address"), cpu.value("exit_error")));
	}

	private static Map<String, String> interrupted(ProcessorView cpu) {
		Map<String, String> information = new TreeMap<>();
		information.put("type", TYPES.get(cpu.text("exitintinfo_type")));
		information.put("vector", String.valueOf(cpu.value("exitintinfo_vector")));
		if (cpu.flag("exitintinfo_has_code"))
			information.put("error_code", String.valueOf(cpu.value("exitintinfo_code")));
		return information;
	}
}
