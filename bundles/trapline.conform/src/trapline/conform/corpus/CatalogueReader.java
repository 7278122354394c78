package trapline.conform.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import trapline.conform.corpus.CatalogueScenario.Event;
import trapline.conform.corpus.CatalogueScenario.Expectation;

/** Reads a catalogue: scenarios with a verdict for each policy variant. */
final class CatalogueReader {
	private static final Set<String> VERDICTS = Set.of("ok", "blocked", "hazard", "fatal");

	private final String file;
	private final Function<Map<?, ?>, String> places;

	/** @param places says of a parsed mapping where it stands, as {@code FILE:LINE:COL} */
	CatalogueReader(String file, Function<Map<?, ?>, String> places) {
		this.file = file;
		this.places = places;
	}

	/** Whether a document is a catalogue. */
	static boolean isCatalogue(Map<?, ?> document) {
		return document.get("scenarios") instanceof List<?>;
	}

	/**
	 * One case for each scenario and variant.
	 *
	 * @throws CorpusException if it is not a catalogue
	 */
	List<CatalogueCase> read(Map<?, ?> document) {
		Fields.only(document, "a catalogue", Set.of("schema", "variants", "hazards", "scenarios"));
		Map<?, ?> schema = Fields.map(document.get("schema"), "schema");
		Set<String> variants = keys(document.get("variants"), "variants");
		Set<String> hazards = keys(document.get("hazards"), "hazards");
		Map<?, ?> defaults = Fields.map(schema.get("default_state"), "default_state");
		List<CatalogueCase> cases = new ArrayList<>();
		Set<String> ids = new TreeSet<>();
		for (Object entry : Fields.list(document.get("scenarios"))) {
			CatalogueScenario scenario = scenario(mapping(entry, document, "a scenario"), defaults);
			if (!ids.add(scenario.id()))
				throw new CorpusException(entry, "there is a scenario '" + scenario.id() + "' already: ids must differ");
			for (Map.Entry<String, Expectation> expected : scenario.expectations().entrySet()) {
				known(expected.getKey(), variants, "variant", entry);
				expected.getValue().hazards().forEach(hazard -> known(hazard, hazards, "hazard", entry));
				cases.add(new CatalogueCase(scenario, expected.getKey(), hazards));
			}
		}
		return cases;
	}

	private static void known(String name, Set<String> names, String what, Object where) {
		if (!names.contains(name))
			throw new CorpusException(where, "unknown " + what + " '" + name + "': the catalogue lists " + String.join(", ", names));
	}

	private CatalogueScenario scenario(Map<?, ?> fields, Map<?, ?> defaults) {
		Fields.only(fields, "a scenario",
				Set.of("id", "section", "name", "source", "initial", "events", "timeline", "expect", "question"));
		Map<String, Object> initial = new LinkedHashMap<>();
		defaults.forEach((key, value) -> initial.put(String.valueOf(key), value));
		Map<?, ?> own = Fields.map(fields.get("initial"), "initial");
		List<String> given = initial.keySet().stream().filter(key -> !own.containsKey(key)).toList();
		own.forEach((key, value) -> initial.put(String.valueOf(key), value));
		List<Event> events = new ArrayList<>();
		for (Object entry : Fields.list(fields.get("events")))
			events.add(event(mapping(entry, fields, "an event")));
		Map<String, Expectation> expectations = new LinkedHashMap<>();
		Fields.map(fields.get("expect"), "expect").forEach((variant, expected) -> expectations.put(String.valueOf(variant),
				expectation(mapping(expected, fields, "what is expected of " + variant))));
		return new CatalogueScenario(file, text(fields, "id"), text(fields, "section"), text(fields, "name"),
				String.valueOf(fields.get("source")), initial, given, places.apply(fields), List.copyOf(events),
				Fields.texts(fields.get("timeline")), expectations);
	}

	private Event event(Map<?, ?> fields) {
		Fields.only(fields, "an event", Set.of("actor", "do", "args"));
		String action = text(fields, "do");
		boolean decided = action.endsWith("?");
		Map<String, Object> arguments = new LinkedHashMap<>();
		Fields.map(fields.get("args"), "args").forEach((name, value) -> arguments.put(String.valueOf(name), value));
		return new Event(text(fields, "actor"), decided ? action.substring(0, action.length() - 1) : action, decided, arguments,
				places.apply(fields));
	}

	private static Expectation expectation(Map<?, ?> fields) {
		Fields.only(fields, "an expectation", Set.of("verdict", "hazards", "note"));
		String verdict = text(fields, "verdict");
		if (!VERDICTS.contains(verdict))
			throw new CorpusException(fields, "unknown verdict '" + verdict + "': expected "
					+ String.join(", ", new TreeSet<>(VERDICTS)));
		return new Expectation(verdict, Fields.texts(fields.get("hazards")).stream().sorted().toList(),
				fields.get("note") == null ? "" : String.valueOf(fields.get("note")));
	}

	private static String text(Map<?, ?> fields, String key) {
		if (fields.get(key) == null)
			throw new CorpusException(fields, "'" + key + "' is missing");
		return String.valueOf(fields.get(key));
	}

	private static Map<?, ?> mapping(Object value, Map<?, ?> around, String what) {
		if (value instanceof Map<?, ?> map)
			return map;
		throw new CorpusException(around, "expected the fields of " + what + ", found " + value);
	}

	private static Set<String> keys(Object value, String field) {
		Set<String> keys = new TreeSet<>();
		Fields.map(value, field).keySet().forEach(key -> keys.add(String.valueOf(key)));
		return keys;
	}
}
