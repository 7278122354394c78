package trapline.conform.program;

import java.util.Map;

/** The types of injected events: names of the schema and of the semantics. */
final class EventTypes {
	private static final Map<String, String> NAMES = Map.of("ext_int", "external", "reserved", "reserved_type", "nmi",
			"nmi_type", "hw_exception", "exception", "sw_int", "software_interrupt", "priv_sw_exception",
			"privileged_software", "sw_exception", "software_exception", "other", "other_event");

	private EventTypes() {
	}

	/** What the semantics calls a type. */
	static String name(String type) {
		return NAMES.get(type);
	}

	/** Whether the frame of such an event returns behind an instruction. */
	static boolean isSoftware(String type) {
		return type.equals("sw_int") || type.equals("priv_sw_exception") || type.equals("sw_exception");
	}
}
