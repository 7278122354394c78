package trapline.conform.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case written from the manuals: stimuli, and what must be seen.
 *
 * @param file the file it stands in
 * @param id its name
 * @param topic its topic
 * @param title one line on it
 * @param rules the rules it exercises
 * @param stimuli what is applied
 * @param expectation what must be seen
 */
public record GoldenCase(String file, String id, String topic, String title, List<String> rules, Stimuli stimuli,
		Expectation expectation) implements Case {

	/**
	 * What is applied; a mapping to the model sees nothing else of a case.
	 *
	 * @param init state that differs from the default, by name
	 * @param events one-key maps, in order
	 */
	public record Stimuli(Map<?, ?> init, List<?> events) {
	}

	/**
	 * What must be seen.
	 *
	 * @param sequence what must be observed, one-key maps in order
	 * @param anyOrder whether the sequence is left open, so that only the state counts
	 * @param finals state that must hold at the end, by name
	 * @param forbidden hazards that must not be reported
	 */
	public record Expectation(List<?> sequence, boolean anyOrder, Map<?, ?> finals, List<String> forbidden) {
	}

	static List<GoldenCase> read(String file, Map<?, ?> document) {
		List<GoldenCase> cases = new ArrayList<>();
		for (Object entry : (List<?>) document.get("cases")) {
			if (!(entry instanceof Map<?, ?> fields) || !(fields.get("expect") instanceof Map<?, ?> expect))
				throw new CorpusException(entry, "expected a case with 'expect', found " + entry);
			cases.add(new GoldenCase(file, String.valueOf(fields.get("id")), String.valueOf(fields.get("topic")),
					String.valueOf(fields.get("title")), texts(fields.get("rules")),
					new Stimuli(fields.get("init") instanceof Map<?, ?> init ? init : Map.of(), list(fields.get("events"))),
					expectation(expect)));
		}
		return cases;
	}

	private static Expectation expectation(Map<?, ?> expect) {
		Fields.only(expect, "'expect'", Set.of("sequence", "final", "forbid_hazards"));
		Object sequence = expect.get("sequence");
		boolean anyOrder = "any".equals(sequence);
		if (!anyOrder && !(sequence instanceof List<?>))
			throw new CorpusException(expect, "'sequence' is " + sequence + ", expected a list or the word any");
		return new Expectation(list(sequence), anyOrder, expect.get("final") instanceof Map<?, ?> f ? f : Map.of(),
				texts(expect.get("forbid_hazards")));
	}

	private static List<?> list(Object value) {
		return value instanceof List<?> list ? list : List.of();
	}

	private static List<String> texts(Object value) {
		return list(value).stream().map(String::valueOf).toList();
	}
}
