package trapline.conform.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.VmxHypervisor.Guest;

/** Reads the field {@code vmx} of a case. */
final class VmxReader {
	private static final Set<String> FIELDS = Set.of("pin", "proc", "proc2", "exit", "exception_bitmap", "pfec_mask",
			"pfec_match", "guest", "entries");
	private static final Set<String> GUEST = Set.of("interruptibility", "activity", "pending_dbg", "idt_limit");

	private VmxReader() {
	}

	static VmxHypervisor read(Map<?, ?> fields) {
		Fields.only(fields, "'vmx'", FIELDS);
		Map<?, ?> guest = Fields.map(fields.get("guest"), "guest");
		Fields.only(guest, "'guest'", GUEST);
		return new VmxHypervisor(Fields.texts(fields.get("pin")), Fields.texts(fields.get("proc")),
				Fields.texts(fields.get("proc2")), Fields.texts(fields.get("exit")),
				HostActionReader.vectors(fields.get("exception_bitmap")), number(fields, "pfec_mask"),
				number(fields, "pfec_match"), guest(guest), HostActionReader.entries(fields));
	}

	private static Guest guest(Map<?, ?> fields) {
		List<String> interruptibility = Fields.texts(fields.get("interruptibility"));
		Object activity = fields.get("activity");
		return new Guest(interruptibility, activity == null ? "active" : String.valueOf(activity),
				number(fields, "pending_dbg"),
				fields.containsKey("idt_limit") ? (Integer) number(fields, "idt_limit") : null);
	}

	private static int number(Map<?, ?> fields, String key) {
		return fields.containsKey(key) ? Numbers.of(fields.get(key), key) : 0;
	}
}
