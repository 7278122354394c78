package trapline.conform.timeline;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.conform.corpus.ObservedValues;
import trapline.machine.Machine;
import trapline.machine.Variable;
import trapline.run.MarkKind;

/**
 * An event of an observation as a mark.
 *
 * @param kind how it is drawn
 * @param label what it is, in a word
 * @param detail all that is known of it
 */
record EventMark(MarkKind kind, String label, String detail) {
	private static final Set<String> EXITS = Set.of("vmexit", "exit");
	private static final Set<String> FAILED_ENTRIES = Set.of("vmentry", "entry_fail", "vmfail");
	private static final String DELIVERY = "deliver";
	private static final String RUNNING = ".running[";
	/** What several fields are that no event has: the state at the end. */
	private static final String STATE = "state";
	/** Where the events of vectors have the number of what they are about. */
	private static final Pattern NUMBER = Pattern.compile("\\b(?:vec|reason|code)=([^,}]*)");

	/** @param machine knows the names of vectors */
	static EventMark of(Map<String, String> event, Machine machine) {
		String key = event.keySet().stream()
				.filter(k -> k.equals(DELIVERY) || EXITS.contains(k) || FAILED_ENTRIES.contains(k)).findFirst()
				.orElseGet(() -> event.size() == 1 ? event.keySet().iterator().next() : STATE);
		String value = event.getOrDefault(key, "");
		Matcher inside = NUMBER.matcher(value);
		String about = inside.find() ? inside.group(1) : value.startsWith("{") || value.equals("yes") ? "" : value;
		String detail = ObservedValues.show(event);
		if (EXITS.contains(key))
			return new EventMark(MarkKind.EXIT, about, detail);
		if (FAILED_ENTRIES.contains(key))
			return new EventMark(MarkKind.ENTRY_FAILED, about, detail);
		String label = key.equals(DELIVERY) ? vector(about, machine) : about.isEmpty() ? key : key + " " + about;
		return new EventMark(MarkKind.NOTE, label, detail);
	}

	/** How a run ended. */
	static EventMark end(String how) {
		return new EventMark(MarkKind.NOTE, how, "end: " + how);
	}

	private static String vector(String number, Machine machine) {
		Variable running = machine.variables().stream().filter(v -> v.name().contains(RUNNING)).findFirst().orElse(null);
		boolean known = running != null && number.matches("\\d{1,3}");
		return known ? running.show(Integer.parseInt(number)) : number;
	}
}
