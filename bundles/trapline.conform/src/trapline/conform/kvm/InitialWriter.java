package trapline.conform.kvm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CorpusException;

/** Writes the initial state of a scenario as settings of the processor. */
final class InitialWriter {
	private static final String OBJECT = "{}";
	private static final String ANY = "*";

	private final Vocabulary vocabulary;
	private final Values values;
	private final Set<String> settings = new LinkedHashSet<>();
	private final List<String> descriptions = new ArrayList<>();

	InitialWriter(Vocabulary vocabulary, Values values) {
		this.vocabulary = vocabulary;
		this.values = values;
	}

	/** Settings of the processor, in order. */
	Collection<String> settings() {
		return settings;
	}

	/** What the initial state says in prose, under keys that no module knows: nothing to set, but to be read beside the run. */
	List<String> descriptions() {
		return descriptions;
	}

	/**
	 * Takes the initial state of a scenario.
	 *
	 * @throws CorpusException if a key or value is not known; the message names file and line
	 */
	void write(CatalogueScenario scenario) {
		Map<?, ?> known = vocabulary.family().initial();
		scenario.initial().forEach((key, value) -> {
			if (scenario.defaults().contains(key) && known.get(key) instanceof String variable
					&& setting(key, variable, value, scenario.place()).equals(variable + " = " + vocabulary.initial(variable)))
				return;
			if (known.containsKey(key))
				key(key, known.get(key), value, scenario.place());
			else if (value instanceof String text && text.strip().contains(" "))
				descriptions.add(key + ": " + text.strip().replaceAll("\\s+", " "));
			else if (!scenario.defaults().contains(key))
				throw new CorpusException(scenario.place() + ": unknown key '" + key + "' of the initial state of "
						+ scenario.id() + ": expected " + String.join(", ", new TreeSet<>(known.keySet().stream().map(String::valueOf).toList())));
		});
	}

	private void key(String key, Object meaning, Object value, String place) {
		if (meaning instanceof String variable)
			settings.add(setting(key, variable, value, place));
		else if (meaning instanceof Map<?, ?> fields && fields.get("texts") instanceof Map<?, ?> texts)
			each(key, fields, texts, value, place);
		else if (meaning instanceof Map<?, ?> fields && fields.get("fields") instanceof Map<?, ?> parts)
			parts(key, parts, value, place);
		else if (meaning instanceof Map<?, ?> fields && fields.get("variable") instanceof String variable)
			array(key, fields, variable, value, place);
		else if (meaning instanceof Map<?, ?> fields && fields.get("settings") instanceof List<?> each)
			objects(key, String.valueOf(fields.get("of")), each, value, place);
		else
			throw new IllegalStateException("families.yaml: what does the key " + key + " of " + vocabulary.family().thread() + " set?");
	}

	private String setting(String key, String variable, Object value, String place) {
		return variable + " = " + values.write(value, vocabulary.variable(variable), key, place);
	}

	/** Each text of a list stands for settings, and some settings may say that it is a list. */
	private void each(String key, Map<?, ?> meaning, Map<?, ?> texts, Object value, String place) {
		if (value instanceof List<?> list) {
			if (meaning.get("list") instanceof List<?> listed)
				listed.forEach(setting -> settings.add(String.valueOf(setting)));
			list.forEach(one -> text(key, texts, String.valueOf(one), place));
		} else
			text(key, texts, String.valueOf(value), place);
	}

	/** A text stands for settings. */
	private void text(String key, Map<?, ?> texts, String value, String place) {
		if (!(texts.get(texts.containsKey(value) ? value : ANY) instanceof List<?> meant))
			throw new CorpusException(place + ": '" + key + "' is '" + value + "': expected one of "
					+ String.join(", ", texts.keySet().stream().map(String::valueOf).sorted().toList()));
		meant.forEach(setting -> settings.add(String.valueOf(setting)));
	}

	/** A mapping has keys of its own. */
	private void parts(String key, Map<?, ?> parts, Object value, String place) {
		if (!(value instanceof Map<?, ?> map))
			throw new CorpusException(place + ": '" + key + "' is '" + value + "': expected fields");
		map.forEach((name, part) -> {
			if (!parts.containsKey(String.valueOf(name)))
				throw new CorpusException(place + ": unknown field '" + name + "' of '" + key + "': expected "
						+ String.join(", ", parts.keySet().stream().map(String::valueOf).sorted().toList()));
			key(key + "." + name, parts.get(String.valueOf(name)), part, place);
		});
	}

	/** A mapping gives each of some objects a value; some texts stand for one. */
	private void array(String key, Map<?, ?> meaning, String variable, Object value, String place) {
		String entity = String.valueOf(meaning.get("of"));
		Map<?, ?> words = meaning.get("words") instanceof Map<?, ?> known ? known : Map.of();
		if (!(value instanceof Map<?, ?> map))
			throw new CorpusException(place + ": '" + key + "' is '" + value + "': expected a value for each " + entity);
		map.forEach((name, one) -> {
			Object word = words.get(String.valueOf(one));
			settings.add(variable + "[" + values.object(name, entity) + "] = "
					+ values.write(word == null ? one : word, vocabulary.variable(variable), key + " " + name, place));
		});
	}

	/** A list names objects of which something is true. */
	private void objects(String key, String entity, List<?> each, Object value, String place) {
		if (!(value instanceof List<?> list))
			throw new CorpusException(place + ": '" + key + "' is '" + value + "': expected a list");
		for (Object one : list) {
			String object = values.object(one, entity);
			each.forEach(setting -> settings.add(String.valueOf(setting).replace(OBJECT, object)));
		}
	}
}
