package trapline.conform.program;

import java.util.Map;

/** The types of injected events: names of the schema and of the semantics. */
final class EventTypes {
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("ext_int", "external"),
			Map.entry("reserved", "reserved_type"), Map.entry("reserved1", "reserved_type"),
			Map.entry("reserved5", "privileged_software"), Map.entry("nmi", "nmi_type"),
			Map.entry("exception", "exception"), Map.entry("hw_exception", "exception"),
			Map.entry("sw_int", "software_interrupt"), Map.entry("priv_sw_exception", "privileged_software"),
			Map.entry("sw_exception", "software_exception"), Map.entry("other", "other_event"));

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
