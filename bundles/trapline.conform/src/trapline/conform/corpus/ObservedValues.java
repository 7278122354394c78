package trapline.conform.corpus;

import java.util.Comparator;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings observed values to one form: numbers in decimal, an absent key for 0 and none. */
public final class ObservedValues {
	/** The fields that say what kind of event it is. */
	private static final Set<String> KINDS = Set.of("deliver", "vmexit", "vmentry");

	private ObservedValues() {
	}

	/** An event with normalised values, ordered by key. */
	public static Map<String, String> event(Map<?, ?> fields) {
		Map<String, String> result = new TreeMap<>();
		fields.forEach((key, value) -> {
			String text = text(value);
			if (!(text.equals("0") && String.valueOf(key).startsWith("saved_")))
				result.put(String.valueOf(key), text);
		});
		return result;
	}

	/** An event for people: what happened first, then the other fields by name. */
	public static String show(Map<String, String> event) {
		return event.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<String, String> field) -> !KINDS.contains(field.getKey())))
				.map(field -> field.getKey() + "=" + field.getValue()).collect(Collectors.joining(" "));
	}

	private static String text(Object value) {
		if (value instanceof String s && s.matches("0x[0-9a-fA-F]+"))
			return new BigInteger(s.substring(2), 16).toString();
		if (value instanceof Map<?, ?> fields)
			return event(fields).toString();
		return String.valueOf(value);
	}
}
