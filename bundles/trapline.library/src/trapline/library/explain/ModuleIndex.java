package trapline.library.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import trapline.library.Library;

/** Everything that the modules of a library define. */
public final class ModuleIndex {
	private static final int LEAST_ALIKE = 3;
	/** A value by its type, or the first word of its type, and its number: {@code vector 14}, {@code exit 0x400}. */
	private static final Pattern NUMBERED = Pattern.compile("(\\w+)\\s+(0x[0-9a-fA-F]+|\\d+)");

	private final List<Definition> definitions = new ArrayList<>();
	private final List<TableRow> rows = new ArrayList<>();
	private final Set<String> variables = new HashSet<>();
	private final Library library;

	/** Reads all modules of a library. */
	public ModuleIndex(Library library) {
		this.library = library;
		for (String module : library.modules()) {
			library.module(module).ifPresent(url -> {
				ModuleReader reader = new ModuleReader(module.replace('.', '/') + ".trapsem", Library.read(url));
				definitions.addAll(reader.read());
				rows.addAll(reader.rows());
				variables.addAll(reader.variables());
			});
		}
	}

	/**
	 * What answers to a name: an id, an alias, the name of a value or its type and number; then the members of a family of
	 * ids. What is defined comes before what other platforms make of it; apart from that in the order of the modules.
	 */
	public List<Definition> named(String name) {
		List<Definition> found = definitions.stream().filter(definition -> definition.answersTo(name)).toList();
		if (found.isEmpty()) {
			return numbered(name);
		}
		Map<String, Integer> first = new HashMap<>();
		for (int i = 0; i < found.size(); i++) {
			if (!found.get(i).isOverride()) {
				first.putIfAbsent(found.get(i).id(), i);
			}
		}
		return found.stream().sorted(Comparator.comparing((Definition definition) -> !definition.isExactly(name))
				.thenComparing(definition -> first.getOrDefault(definition.id(), found.size()))
				.thenComparing(Definition::isOverride)).toList();
	}

	private List<Definition> numbered(String name) {
		Matcher matcher = NUMBERED.matcher(name.strip());
		if (!matcher.matches()) {
			return List.of();
		}
		Integer number = Integer.decode(matcher.group(2));
		return definitions.stream().filter(definition -> number.equals(definition.number())
				&& firstWord(definition.type()).equalsIgnoreCase(matcher.group(1))).toList();
	}

	/** {@code Exit} of {@code ExitReason}. */
	private static String firstWord(String type) {
		return type.replaceAll("(?<=[a-z])[A-Z].*", "");
	}

	/** The rules in whose text a word occurs, apart from those of that name. */
	public List<Definition> mentioning(String word) {
		return definitions.stream().filter(definition -> !definition.answersTo(word) && !definition.isValue()
				&& definition.words().contains(word)).toList();
	}

	/** All rules: what says what happens, rather than names a value. */
	List<Definition> rules() {
		return definitions.stream().filter(definition -> !definition.isValue()).toList();
	}

	/** The rows of all tables. */
	List<TableRow> rows() {
		return rows;
	}

	/** The names of all state variables. */
	Set<String> variables() {
		return variables;
	}

	/** Recorded programs and examples that rules take part in, by rule. */
	Map<String, List<String>> cases() {
		return library.cases();
	}

	/** Names that begin alike, the most alike first, for a hint; at most so many. */
	public List<String> near(String name, int most) {
		return definitions.stream().map(Definition::id).distinct().filter(id -> common(id, name) >= LEAST_ALIKE)
				.sorted(Comparator.comparingInt((String id) -> -common(id, name)).thenComparing(id -> id)).limit(most).toList();
	}

	/** How many characters two names have in common from the beginning. */
	private static int common(String a, String b) {
		int length = 0;
		while (length < a.length() && length < b.length()
				&& Character.toLowerCase(a.charAt(length)) == Character.toLowerCase(b.charAt(length))) {
			length++;
		}
		return length;
	}
}
