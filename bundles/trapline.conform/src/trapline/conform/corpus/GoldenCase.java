package trapline.conform.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
 * @param init state that differs from the default, by name
 * @param events one-key maps, in order
 * @param sequence what must be observed, one-key maps in order, or the word any
 * @param finals state that must hold at the end, by name
 */
public record GoldenCase(String file, String id, String topic, String title, List<String> rules, Map<?, ?> init,
		List<?> events, List<?> sequence, Map<?, ?> finals) {

	/** The kinds of stimuli that the case uses. */
	public Set<String> stimuli() {
		Set<String> kinds = new LinkedHashSet<>();
		for (Object event : events)
			if (event instanceof Map<?, ?> map)
				map.keySet().forEach(key -> kinds.add(String.valueOf(key)));
		return kinds;
	}

	static List<GoldenCase> read(String file, Map<?, ?> document) {
		List<GoldenCase> cases = new ArrayList<>();
		for (Object entry : (List<?>) document.get("cases")) {
			if (!(entry instanceof Map<?, ?> fields) || !(fields.get("expect") instanceof Map<?, ?> expect))
				throw new CorpusException(entry, "expected a case with 'expect', found " + entry);
			List<?> rules = fields.get("rules") instanceof List<?> list ? list : List.of();
			cases.add(new GoldenCase(file, String.valueOf(fields.get("id")), String.valueOf(fields.get("topic")),
					String.valueOf(fields.get("title")), rules.stream().map(String::valueOf).toList(),
					fields.get("init") instanceof Map<?, ?> init ? init : Map.of(),
					fields.get("events") instanceof List<?> events ? events : List.of(),
					expect.get("sequence") instanceof List<?> sequence ? sequence : List.of(),
					expect.get("final") instanceof Map<?, ?> finals ? finals : Map.of()));
		}
		return cases;
	}
}
