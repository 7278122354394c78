package trapline.conform.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import trapline.conform.corpus.CorpusException;
import trapline.conform.corpus.GoldenCase.Expectation;
import trapline.conform.score.Difference;

/**
 * Holds what a vector expects against what the model showed: deliveries, exits and what else changes the flow of control
 * exactly and in order; the rest where it is listed; hazards anywhere.
 */
final class Matching {
	private static final String HAZARD = "hazard";
	private static final String NOTHING = "no_event";

	private final Expectation expectation;
	private final List<Happening> shown;
	private final List<Happening> expected = new ArrayList<>();

	Matching(Expectation expectation, List<Happening> shown) {
		this.expectation = expectation;
		this.shown = shown;
		for (Object entry : expectation.sequence()) {
			if (!(entry instanceof Map<?, ?> map) || map.size() != 1)
				throw new CorpusException("an expected event is " + entry + ", expected a mapping with one key");
			expected.add(happening(map));
		}
	}

	private static Happening happening(Map<?, ?> map) {
		String kind = String.valueOf(map.keySet().iterator().next());
		Map<String, Object> fields = new LinkedHashMap<>();
		Object value = map.values().iterator().next();
		if (value instanceof Map<?, ?> given)
			given.forEach((key, v) -> fields.put(String.valueOf(key), v));
		else if (kind.equals(HAZARD))
			fields.put("id", value);
		return new Happening(kind, fields);
	}

	/** What is expected, in order. */
	List<Happening> expected() {
		return expected;
	}

	/** Whether an expected event was shown at all. */
	boolean shown(Happening wanted) {
		return first(wanted) >= 0;
	}

	/** The number of the first thing shown that is what was expected, from 0; -1 if there is none. */
	int first(Happening wanted) {
		for (int i = 0; i < shown.size(); i++)
			if (fits(wanted, shown.get(i)))
				return i;
		return -1;
	}

	/** The first difference of the sequences; null if there is none. */
	Difference difference() {
		Difference sequence = expectation.anyOrder() ? null : sequence();
		return sequence == null ? hazards() : sequence;
	}

	private Difference hazards() {
		int number = (int) shown.stream().filter(Happening::exact).count() + 1;
		for (Happening hazard : expected)
			if (hazard.kind().equals(HAZARD) && !shown(hazard))
				return different(number, "hazard " + hazard.fields().get("id") + ": expected, not reported");
		for (String forbidden : expectation.forbidden())
			if (shown(new Happening(HAZARD, Map.of("id", forbidden))))
				return different(number, "hazard " + forbidden + ": must not be reported");
		return null;
	}

	private Difference sequence() {
		List<Happening> wanted = expected.stream().filter(h -> !h.kind().equals(HAZARD) && !h.kind().equals(NOTHING)).toList();
		int next = 0;
		int number = 0;
		for (Happening event : shown) {
			boolean fits = next < wanted.size() && fits(wanted.get(next), event);
			number += event.exact() ? 1 : 0;
			if (!fits && event.exact())
				return different(number, "event " + number + ": expected "
						+ (next < wanted.size() ? wanted.get(next).toString() : "none") + ", observed " + event);
			next += fits ? 1 : 0;
		}
		return next == wanted.size() ? null
				: different(number + 1, "event " + (number + 1) + ": expected " + wanted.get(next) + ", observed none");
	}

	private static Difference different(int number, String text) {
		return new Difference(number, Set.of(), text);
	}

	private static boolean fits(Happening wanted, Happening event) {
		return wanted.kind().equals(event.kind()) && Values.same(wanted.fields(), event.fields());
	}
}
