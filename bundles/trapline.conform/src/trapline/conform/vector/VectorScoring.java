package trapline.conform.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import trapline.conform.corpus.GoldenCase;
import trapline.conform.corpus.Observation;
import trapline.conform.score.Basis;
import trapline.conform.score.CaseName;
import trapline.conform.score.CaseResult;
import trapline.conform.score.Difference;
import trapline.conform.score.Verdict;

/** Scores what the model showed of a vector: its sequence of events, then the state that it names. */
public final class VectorScoring {
	private static final String END = "script over";

	private VectorScoring() {
	}

	/** @throws trapline.conform.corpus.CorpusException if the expectation is not well formed */
	public static CaseResult score(GoldenCase vector, Showing showing) {
		Matching matching = new Matching(vector.expectation(), showing.events());
		List<Happening> exact = showing.events().stream().filter(Happening::exact).toList();
		Map<String, Object> finals = finals(vector, showing.state());
		Difference difference = matching.difference();
		if (difference == null)
			difference = difference(vector.expectation().finals(), finals, matching.expected().size() + 1);
		List<Happening> seen = new ArrayList<>(exact);
		matching.expected().stream().filter(h -> !h.exact() && matching.shown(h)).forEach(seen::add);
		List<Happening> wanted = new ArrayList<>(matching.expected());
		wanted.sort((a, b) -> Boolean.compare(b.exact(), a.exact()));
		return new CaseResult(name(vector), Basis.GOLDEN, difference == null ? Verdict.PASSED : Verdict.FAILED,
				difference == null ? "" : difference.text(),
				List.of(observation(wanted, vector.expectation().finals())), observation(seen, finals), difference,
				showing.trail());
	}

	/**
	 * At which moment each event of the observation that is scored was seen; its last one, the state, has none.
	 *
	 * @param moments the moment of each thing that happened, in order
	 */
	public static List<Integer> places(GoldenCase vector, Showing showing, List<Integer> moments) {
		List<Happening> events = showing.events();
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < events.size(); i++)
			if (events.get(i).exact())
				places.add(moments.get(i));
		Matching matching = new Matching(vector.expectation(), events);
		for (Happening wanted : matching.expected())
			if (!wanted.exact() && matching.shown(wanted))
				places.add(moments.get(matching.first(wanted)));
		return places;
	}

	/** A vector that could not be run. */
	public static CaseResult notRun(GoldenCase vector, String reason) {
		return CaseResult.notRun(name(vector), Basis.GOLDEN, reason, List.of());
	}

	private static CaseName name(GoldenCase vector) {
		return new CaseName(vector.file(), vector.id(), "golden " + vector.topic(), vector.title());
	}

	private static Map<String, Object> finals(GoldenCase vector, FinalState state) {
		Map<String, Object> finals = new TreeMap<>();
		for (Object key : vector.expectation().finals().keySet()) {
			Object value = state.value(String.valueOf(key));
			finals.put(String.valueOf(key), value == null ? "not shown" : value);
		}
		return finals;
	}

	private static Difference difference(Map<?, ?> wanted, Map<String, Object> shown, int event) {
		for (Map.Entry<?, ?> field : wanted.entrySet()) {
			String name = String.valueOf(field.getKey());
			if (!Values.same(field.getValue(), shown.get(name)))
				return new Difference(event, Set.of(name),
						"final " + name + ": expected " + field.getValue() + ", observed " + shown.get(name));
		}
		return null;
	}

	private static Observation observation(List<Happening> events, Map<?, ?> finals) {
		List<Map<String, String>> texts = new ArrayList<>();
		for (Happening event : events)
			texts.add(Map.of(event.kind(), event.fields().isEmpty() ? "yes" : event.fields().toString()));
		Map<String, String> state = new TreeMap<>();
		finals.forEach((name, value) -> state.put(String.valueOf(name), String.valueOf(value)));
		if (!state.isEmpty())
			texts.add(state);
		return new Observation(List.copyOf(texts), END);
	}
}
