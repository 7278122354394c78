package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The events that a unit test expects, as a table in C. */
final class UnitTestEvents {
	private static final String DELIVERY = "deliver";
	private static final String ADDRESS = "rip";
	private static final String MAIN_STACK = "main";

	private final List<Map<String, String>> events;

	/** @param expected what the model shows; what single steps show behind the end of the program is not of interest */
	UnitTestEvents(List<Map<String, String>> expected) {
		events = new ArrayList<>(expected);
		while (!events.isEmpty() && "runtime".equals(events.get(events.size() - 1).get(ADDRESS)))
			events.remove(events.size() - 1);
	}

	/** An event that a unit test cannot tell; empty if there is none. */
	Optional<String> odd() {
		return events.stream().filter(event -> !isPlain(event)).map(EventLine::of).findFirst();
	}

	private static boolean isPlain(Map<String, String> event) {
		boolean placed = !event.containsKey(ADDRESS) || UnitTestLabels.range(event.get(ADDRESS)) != null;
		return placed && !event.containsKey("from_cpl") && !event.containsKey("error_code_pushed")
				&& event.getOrDefault("stack", MAIN_STACK).matches("main|ist[123]") && isPage(event.get("cr2"))
				&& isPage(event.get("read_cr2"));
	}

	private static boolean isPage(String address) {
		return address == null || address.matches("0|A|B|C|D|RO");
	}

	/** The vectors that are delivered. */
	Set<Integer> vectors() {
		Set<Integer> vectors = new TreeSet<>();
		events.stream().filter(event -> event.containsKey(DELIVERY)).forEach(event -> vectors.add(Integer.valueOf(event.get(DELIVERY))));
		return vectors;
	}

	/** The initializers of the table. */
	String table() {
		StringBuilder text = new StringBuilder();
		for (Map<String, String> event : events) {
			String line = EventLine.of(event);
			text.append("\t{ \"").append(line, 1, line.length() - 1).append("\",\n\t  ").append(initializer(event)).append(" },\n");
		}
		return text.toString();
	}

	private static String initializer(Map<String, String> event) {
		if (event.containsKey("mark"))
			return "MARK, " + event.get("mark");
		return event.containsKey("read_cr2") ? "CR2_READ, " + page(event.get("read_cr2")) : delivery(event);
	}

	private static String delivery(Map<String, String> event) {
		List<String> flags = new ArrayList<>();
		for (String flag : List.of("if", "tf", "rf"))
			if (event.containsKey("saved_" + flag))
				flags.add("X86_EFLAGS_" + flag.toUpperCase());
		String stack = event.getOrDefault("stack", MAIN_STACK);
		return String.join(", ", "DELIVERY", event.get(DELIVERY), event.getOrDefault("error_code", "NONE"), page(event.get("cr2")),
				"0x" + Integer.toHexString(debugStatus(event.getOrDefault("dr6", ""))), UnitTestLabels.range(event.get(ADDRESS)),
				flags.isEmpty() ? "0" : String.join(" | ", flags), event.containsKey("handler_if") ? "true" : "false",
				stack.equals(MAIN_STACK) ? "0" : stack.replace("ist", ""));
	}

	private static String page(String address) {
		return address == null || address.equals("0") ? "0" : "PAGE_" + address;
	}

	private static int debugStatus(String bits) {
		return (bits.contains("B0") ? 1 : 0) | (bits.contains("BD") ? 1 << 13 : 0) | (bits.contains("BS") ? 1 << 14 : 0);
	}
}
