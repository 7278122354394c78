package trapline.conform.vector;

import java.util.LinkedHashMap;
import java.util.Map;

import trapline.conform.model.ProcessorView;

/** What a #VMEXIT reports. */
final class SvmExits {
	private static final String EXCEPTION = "exception_exit";
	private static final String INVALID = "invalid";

	private SvmExits() {
	}

	static Happening exit(ProcessorView cpu) {
		Map<String, Object> fields = new LinkedHashMap<>();
		String code = cpu.text("exit_code");
		fields.put("code", code.equals(INVALID) ? -1
				: cpu.value("exit_code") + (code.equals(EXCEPTION) ? cpu.value("exit_vector") : 0));
		fields.put("info1", cpu.value("exit_error"));
		fields.put("info2", Pages.number(cpu.text("exit_address")));
		fields.put("exitintinfo", interrupted(cpu));
		return new Happening("vmexit", fields);
	}

	private static Object interrupted(ProcessorView cpu) {
		if (!cpu.flag("exitintinfo_valid"))
			return false;
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("type", cpu.value("exitintinfo_type"));
		fields.put("vec", cpu.value("exitintinfo_vector"));
		fields.put("ev", cpu.flag("exitintinfo_has_code"));
		fields.put("ec", cpu.value("exitintinfo_code"));
		return fields;
	}
}
