package trapline.conform.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.Observation;

/**
 * The first place where two observations differ.
 *
 * @param event number of the event, from 1; one more than the last for the end of the run
 * @param keys which of its fields differ, by name; empty if only one side has an event there
 * @param text the difference for people
 */
public record Difference(int event, Set<String> keys, String text) {
	/** The name of the field that says how the run ended. */
	public static final String END = "end";

	/** The first difference; null if the observations are equal. */
	public static Difference between(Observation expected, Observation observed) {
		int last = Math.max(expected.events().size(), observed.events().size());
		for (int i = 0; i < last; i++) {
			Map<String, String> wanted = at(expected.events(), i);
			Map<String, String> seen = at(observed.events(), i);
			if (!wanted.equals(seen))
				return new Difference(i + 1, wanted.isEmpty() || seen.isEmpty() ? Set.of() : keys(wanted, seen),
						"event " + (i + 1) + ": expected " + shown(wanted) + ", observed " + shown(seen));
		}
		if (expected.end().equals(observed.end()))
			return null;
		return new Difference(last + 1, Set.of(END), "end: expected " + expected.end() + ", observed " + observed.end());
	}

	/** What an observation lacks of the keys and values that its first event must have; null if nothing. */
	static Difference first(Map<String, String> wanted, Observation observed) {
		Map<String, String> seen = at(observed.events(), 0);
		Set<String> keys = new TreeSet<>(wanted.keySet());
		keys.removeIf(key -> wanted.get(key).equals(seen.get(key)));
		return keys.isEmpty() ? null
				: new Difference(1, keys, "event 1: expected at least " + wanted + ", observed " + shown(seen));
	}

	private static Map<String, String> at(List<Map<String, String>> events, int index) {
		return index < events.size() ? events.get(index) : Map.of();
	}

	private static Set<String> keys(Map<String, String> one, Map<String, String> other) {
		Set<String> keys = new TreeSet<>(one.keySet());
		keys.addAll(other.keySet());
		keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
		return keys;
	}

	private static String shown(Map<String, String> event) {
		return event.isEmpty() ? "none" : event.toString();
	}
}
