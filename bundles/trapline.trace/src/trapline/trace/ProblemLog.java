package trapline.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Problems in file order. Keeps a bounded number and counts the rest, so that a damaged file of a million lines stays readable. */
public final class ProblemLog {

	/** Problems that are kept with their text. */
	public static final int KEPT = 1000;

	private final List<TraceProblem> kept = new ArrayList<>();
	private final Map<String, Long> repeats = new HashMap<>();
	private long count;

	/** Adds a problem. */
	public void add(long line, int column, String message) {
		count++;
		if (kept.size() < KEPT) {
			kept.add(new TraceProblem(line, column, message));
		}
	}

	/** Adds the first problem of this kind and only counts the others; {@code kind} tells kinds apart and is not shown. */
	public void addOnce(String kind, long line, int column, String message) {
		if (repeats.merge(kind, 1L, Long::sum) == 1) {
			add(line, column, message);
		}
	}

	/** How many problems of this kind {@link #addOnce} was told of. */
	public long occurrences(String kind) {
		return repeats.getOrDefault(kind, 0L);
	}

	/** Number of problems, those that were not kept included; kinds added once count once. */
	public long count() {
		return count;
	}

	/** The kept problems in file order, at most {@link #KEPT}. */
	public List<TraceProblem> problems() {
		return List.copyOf(kept);
	}
}
