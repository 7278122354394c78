package trapline.notation.messages;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestion {

	private Suggestion() {
	}

	/** The nearest of some names; empty if none is near. */
	public static Optional<String> nearest(String written, Collection<String> names) {
		int limit = Math.min(written.length() - 1, Math.max(1, written.length() / 3));
		return names.stream().distinct().filter(name -> Math.abs(name.length() - written.length()) <= limit)
				.map(name -> new Distance(name, distance(written.toLowerCase(), name.toLowerCase())))
				.filter(candidate -> candidate.edits <= limit)
				.min(Comparator.comparingInt(Distance::edits).thenComparing(Distance::name)).map(Distance::name);
	}

	/** The end of a message: a question, or nothing. */
	public static String question(String written, Collection<String> names) {
		return nearest(written, names).map(name -> "; did you mean '" + name + "'?").orElse("");
	}

	private static int distance(String from, String to) {
		int[] previous = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++)
			previous[j] = j;
		for (int i = 1; i <= from.length(); i++) {
			int[] row = new int[to.length() + 1];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++)
				row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1,
						previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1));
			previous = row;
		}
		return previous[to.length()];
	}

	private record Distance(String name, int edits) {
	}
}
