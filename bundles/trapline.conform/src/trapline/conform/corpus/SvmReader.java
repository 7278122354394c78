package trapline.conform.corpus;

import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.SvmHypervisor.VirtualInterrupt;

/** Reads the field {@code svm} of a case. */
final class SvmReader {
	private static final Set<String> FIELDS = Set.of("intercepts", "exception_intercepts", "virq", "shadow", "npt",
			"idt_limit", "entries");
	private static final Set<String> INTERRUPT = Set.of("vector", "irq", "tpr", "prio", "ign_tpr", "masking");
	/** What the recorded hypervisor writes where a case says nothing. */
	private static final int DEFAULT_VECTOR = 0x40;
	private static final int DEFAULT_PRIORITY = 4;

	private SvmReader() {
	}

	static SvmHypervisor read(Map<?, ?> fields) {
		Fields.only(fields, "'svm'", FIELDS);
		return new SvmHypervisor(Fields.texts(fields.get("intercepts")),
				HostActionReader.vectors(fields.get("exception_intercepts")),
				fields.containsKey("virq") ? virtualInterrupt(Fields.map(fields.get("virq"), "virq"), "'virq'") : null,
				number(fields, "shadow", 0) != 0, number(fields, "npt", 0) != 0,
				fields.containsKey("idt_limit") ? Integer.valueOf(number(fields, "idt_limit", 0)) : null,
				HostActionReader.entries(fields));
	}

	/**
	 * The fields of a virtual interrupt.
	 *
	 * @param what what they belong to, for messages
	 * @param more further keys that may stand among them
	 */
	static VirtualInterrupt virtualInterrupt(Map<?, ?> fields, String what, String... more) {
		Fields.only(fields, what, INTERRUPT, more);
		return new VirtualInterrupt(number(fields, "irq", 1) != 0, number(fields, "vector", DEFAULT_VECTOR),
				number(fields, "prio", DEFAULT_PRIORITY), number(fields, "tpr", 0), number(fields, "ign_tpr", 0) != 0,
				number(fields, "masking", 0) != 0);
	}

	private static int number(Map<?, ?> fields, String key, int otherwise) {
		return fields.containsKey(key) ? Numbers.of(fields.get(key), key) : otherwise;
	}
}
