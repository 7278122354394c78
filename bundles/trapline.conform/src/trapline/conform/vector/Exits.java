package trapline.conform.vector;

import java.util.LinkedHashMap;
import java.util.Map;

import trapline.conform.model.ProcessorView;

/** What VM exits and failed VM entries report. */
final class Exits {
	private static final int EXCEPTION = 3;
	private static final int EPT_VIOLATION = 48;
	private static final int VIRTUAL_EOI = 45;
	private static final int DEBUG = 1;

	private Exits() {
	}

	static Happening exit(ProcessorView cpu, Addresses addresses) {
		Map<String, Object> fields = new LinkedHashMap<>();
		int reason = cpu.value("exit_reason");
		fields.put("reason", reason);
		fields.put("xii", information(cpu, "xii", reason == 0));
		fields.put("ivi", information(cpu, "ivi", false));
		fields.put("qual", qualification(cpu, reason));
		fields.put("qual_b12", reason == EPT_VIOLATION && cpu.flag("nmi_unblocking"));
		fields.put("rip", addresses.shown(cpu.position("guest_pc")));
		return new Happening("exit", fields);
	}

	private static Object information(ProcessorView cpu, String name, boolean unblocking) {
		if (!cpu.flag(name + "_valid"))
			return false;
		Map<String, Object> fields = new LinkedHashMap<>();
		int vector = cpu.value(name + "_vector");
		int type = cpu.value(name + "_type");
		boolean code = cpu.flag(name + "_has_code");
		fields.put("vec", vector);
		fields.put("type", type);
		fields.put("b11", code);
		if (code)
			fields.put("ec", cpu.value(name + "_code"));
		fields.put("b12", unblocking && cpu.flag("nmi_unblocking"));
		return fields;
	}

	private static Object qualification(ProcessorView cpu, int reason) {
		if (!cpu.text("exit_address").equals("nothing"))
			return Pages.number(cpu.text("exit_address"));
		if (reason == VIRTUAL_EOI)
			return cpu.value("eoi_vector");
		boolean debug = reason == 0 && cpu.value("xii_vector") == DEBUG && cpu.value("xii_type") == EXCEPTION;
		return debug ? DebugBits.of(cpu.value("exit_qualification")) : cpu.value("exit_qualification");
	}

	static Happening entryFailure(ProcessorView cpu) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("reason", cpu.value("exit_reason"));
		fields.put("qual", cpu.value("exit_qualification"));
		return new Happening("entry_fail", fields);
	}

	static Happening failure(ProcessorView cpu) {
		return new Happening("vmfail", Map.of("kind", "valid", "error", cpu.value("vm_instruction_error")));
	}
}
