package trapline.conform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An event of the schema on one line, its fields in the order in which recordings have them. */
final class EventLine {
	private static final List<String> ORDER = List.of("deliver", "vmexit", "vmentry", "error_code_pushed", "error_code", "cr2", "dr6", "rip", "saved_if",
			"saved_tf", "saved_rf", "from_cpl", "handler_if", "stack");

	private EventLine() {
	}

	static String of(Map<String, String> event) {
		List<String> fields = new ArrayList<>();
		for (String key : ORDER)
			if (event.containsKey(key))
				fields.add(key + ": " + value(event.get(key)));
		event.forEach((key, value) -> {
			if (!ORDER.contains(key))
				fields.add(key + ": " + value(value));
		});
		return "{" + String.join(", ", fields) + "}";
	}

	/** Plain words, numbers, lists and mappings need no quotes; the end of an address inside an operation does not either. */
	private static String value(String text) {
		if (text.matches("\\{\\w+=\\w+(, \\w+=\\w+)*\\}"))
			return text.replace("=", ": ");
		return text.matches("[\\w.:+-]+|h\\d+#\\d+\\.\\d+\\+?|\\[[\\w, ]*\\]") ? text : "'" + text + "'";
	}
}
