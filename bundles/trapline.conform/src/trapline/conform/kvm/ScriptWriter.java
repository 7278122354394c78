package trapline.conform.kvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import trapline.conform.corpus.CatalogueScenario;
import trapline.conform.corpus.CatalogueScenario.Event;
import trapline.conform.corpus.CatalogueScenario.Expectation;
import trapline.conform.corpus.CorpusException;
import trapline.model.semantics.Instruction;
import trapline.model.semantics.Param;

/**
 * Writes scenarios of a catalogue in the notation: the initial state as start values, the script as a task of actions in
 * order, the policy as a parameter.
 */
final class ScriptWriter {
	/** The parameter that has the variant. */
	static final String VARIANT = "variant";
	private static final String ACTS = "as";
	private static final String WITH = "with";
	private static final String DOES = "do";
	private static final String ARGUMENTS = "args";

	private final Vocabulary vocabulary;

	ScriptWriter(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** What its scenarios belong to, for people. */
	String thread() {
		return vocabulary.family().thread();
	}

	/** Whether there is a word for the variant and for each action. */
	boolean knows(CatalogueScenario scenario, String variant) {
		return has(variant)
				&& scenario.events().stream().allMatch(event -> action(event) != null);
	}

	/** Whether its policies have this one, whatever the actions are. */
	boolean has(String variant) {
		return vocabulary.variants().contains(variant);
	}

	/**
	 * A scenario with all its variants to be compared.
	 *
	 * @param variant the variant that runs by itself
	 * @throws CorpusException if something in it is not known; the message names file and line
	 */
	String write(CatalogueScenario scenario, String variant) {
		Family family = vocabulary.family();
		if (!vocabulary.variants().contains(variant))
			throw new CorpusException(scenario.place() + ": unknown variant '" + variant + "': " + scenario.section() + " has "
					+ String.join(", ", vocabulary.variants()));
		Values values = new Values();
		InitialWriter initial = new InitialWriter(vocabulary, values);
		initial.write(scenario);
		List<String> lines = scenario.events().stream().map(event -> line(event, values)).toList();
		StringBuilder text = new StringBuilder();
		scenario.timeline().forEach(line -> text.append("// ").append(line).append('\n'));
		initial.descriptions().forEach(line -> text.append("// ").append(line).append('\n'));
		text.append(Vocabulary.head(family, heading(scenario)));
		text.append("param ").append(VARIANT).append(" : ").append(family.variants()).append(" = ").append(variant).append("\n\n");
		objects(values).forEach(line -> text.append(line).append('\n'));
		text.append("\nvcpu v0 {\n\tstart {\n\t\t").append(family.policy()).append(" = ").append(VARIANT).append('\n');
		initial.settings().forEach(setting -> text.append("\t\t").append(setting).append('\n'));
		text.append("\t}\n\ttask {\n");
		for (int i = 0; i < lines.size(); i++)
			text.append("\t\ts").append(i + 1).append(": ").append(lines.get(i)).append(";\n");
		text.append("\t\tover: script_over;\n\t}\n}\n\ncheck never ").append(family.refused()).append("\ncheck never ")
				.append(family.died()).append("\n\nstory \"as listed\" { }\n\n");
		text.append(compared(scenario));
		return text.toString();
	}

	private static String heading(CatalogueScenario scenario) {
		return scenario.id().replaceAll("\\W", "_") + " \"" + scenario.name().replaceAll("[\"\\\\]", "'").replace('-', ' ') + "\"";
	}

	/** What a variant that no module knows makes of the scenario, nobody can say. */
	private String compared(CatalogueScenario scenario) {
		List<String> compared = new ArrayList<>(scenario.expectations().keySet());
		compared.retainAll(vocabulary.variants());
		StringBuilder text = new StringBuilder("compare " + VARIANT + " in {\n");
		for (int i = 0; i < compared.size(); i++) {
			Expectation expected = scenario.expectations().get(compared.get(i));
			String line = compared.get(i) + (i < compared.size() - 1 ? "," : "");
			text.append('\t').append(line).append(" ".repeat(Math.max(1, 24 - line.length()))).append("// ").append(expected.verdict())
					.append(expected.hazards().isEmpty() ? "" : " " + String.join(" ", expected.hazards()))
					.append(expected.note().isEmpty() ? "" : ": " + expected.note()).append('\n');
		}
		return text.append("}\n").toString();
	}

	/** Objects of one entity stand on one line. */
	private static List<String> objects(Values values) {
		Map<String, List<String>> lines = new LinkedHashMap<>();
		values.objects().forEach((object, entity) -> lines.computeIfAbsent(entity, e -> new ArrayList<>()).add(object));
		return lines.entrySet().stream().map(line -> line.getKey() + " " + String.join(", ", line.getValue())).toList();
	}

	private String line(Event event, Values values) {
		String name = actor(event);
		Instruction action = action(event);
		if (action == null)
			throw new CorpusException(event.place() + ": unknown action '" + event.action() + "' of " + event.actor() + ": "
					+ known(name, event.actor()));
		Map<String, Object> arguments = new LinkedHashMap<>();
		if (role(event).get(WITH) instanceof Map<?, ?> given)
			given.forEach((key, value) -> arguments.put(String.valueOf(key), value));
		event.arguments().forEach((key, value) -> arguments.put(parameter(event, action, key), value));
		String written = arguments(action, arguments, values, event);
		return action.getName() + (written.isEmpty() ? "" : " " + written);
	}

	/** What the modules have for an event, also where they call it something else; null for nothing. */
	private Instruction action(Event event) {
		Object other = role(event).get(DOES) instanceof Map<?, ?> does ? does.get(event.action()) : null;
		return vocabulary.action(actor(event), other == null ? event.action() : String.valueOf(other));
	}

	/** What an action calls an argument. */
	private String parameter(Event event, Instruction action, String argument) {
		Object other = role(event).get(ARGUMENTS) instanceof Map<?, ?> names ? names.get(argument) : null;
		return other != null && !takes(action, argument) && takes(action, String.valueOf(other)) ? String.valueOf(other) : argument;
	}

	private static boolean takes(Instruction action, String argument) {
		return action.getParams().stream().anyMatch(param -> param.getName().equals(argument));
	}

	/** Who acts in the modules. */
	private String actor(Event event) {
		Object other = role(event).get(ACTS);
		return other == null ? event.actor() : String.valueOf(other);
	}

	private Map<?, ?> role(Event event) {
		return vocabulary.family().actors().get(event.actor()) instanceof Map<?, ?> role ? role : Map.of();
	}

	private String known(String name, String actor) {
		List<String> actions = vocabulary.actionsOf(name);
		return actions.isEmpty() ? "no module of " + vocabulary.family().thread() + " has an actor of that name"
				: actor + " can " + String.join(", ", actions);
	}

	/** Arguments by position; trailing ones that are not given have the value that the action declares. */
	private static String arguments(Instruction action, Map<String, Object> given, Values values, Event event) {
		List<Param> params = action.getParams();
		List<String> names = params.stream().map(Param::getName).toList();
		for (String name : given.keySet())
			if (!names.contains(name))
				throw new CorpusException(event.place() + ": unknown argument '" + name + "' of " + event.actor() + " "
						+ event.action() + ": expected " + (names.isEmpty() ? "none" : String.join(", ", names)));
		int last = params.size();
		while (last > 0 && !given.containsKey(names.get(last - 1)) && params.get(last - 1).getInitial() != null)
			last--;
		return params.subList(0, last).stream().map(param -> argument(param, given, values, event)).collect(Collectors.joining(", "));
	}

	private static String argument(Param param, Map<String, Object> given, Values values, Event event) {
		if (given.containsKey(param.getName()))
			return values.write(given.get(param.getName()), param.getType(), param.getName(), event.place());
		if (param.getInitial() == null && Values.entity(param.getType()) != null)
			return values.object("some_" + Values.entity(param.getType()), Values.entity(param.getType()));
		if (param.getInitial() == null)
			throw new CorpusException(event.place() + ": " + event.actor() + " " + event.action() + " needs the argument '"
					+ param.getName() + "'");
		return Values.declared(param.getInitial());
	}
}
