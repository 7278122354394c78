package trapline.conform.model;

import java.util.Map;

/** What observations call the types of the semantics. */
public final class EventTypes {
	private static final Map<String, String> NAMES = Map.of("external", "ext_int", "reserved_type", "reserved", "nmi_type",
			"nmi", "exception", "hw_exception", "software_interrupt", "sw_int", "privileged_software",
			"priv_sw_exception", "software_exception", "sw_exception", "other_event", "other");

	private EventTypes() {
	}

	/** The name in the schema; null for what is no type. */
	public static String observed(String type) {
		return NAMES.get(type);
	}

	/** Whether such an event is an instruction of the program. */
	public static boolean isSoftware(String type) {
		return type.equals("software_interrupt") || type.equals("privileged_software")
				|| type.equals("software_exception");
	}
}
