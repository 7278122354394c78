package trapline.library.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What else has to do with some definitions: rules of the same number, of the same state, rows of tables, cases. */
final class Related {
	private static final int MOST = 8;

	private final ModuleIndex index;
	private final List<Definition> found;
	private final Set<String> ids = new TreeSet<>();
	private final Map<String, Integer> users = new HashMap<>();
	private final Map<Definition, Set<String>> variables = new IdentityHashMap<>();

	Related(ModuleIndex index, List<Definition> found) {
		this.index = index;
		this.found = found;
		found.forEach(definition -> ids.add(definition.id()));
		index.rules().forEach(rule -> {
			Set<String> names = new HashSet<>(rule.words());
			names.retainAll(index.variables());
			variables.put(rule, names);
			names.forEach(name -> users.merge(name, 1, Integer::sum));
		});
	}

	/** Sections with a heading each; empty if nothing is related. */
	String text() {
		StringBuilder text = new StringBuilder();
		section("Same number", lines(sameNumber(), rule -> ""), text);
		section("Sets what it depends on", state(variables::get, Definition::writes), text);
		section("Depends on what it sets", state(Definition::writes, variables::get), text);
		section("Rows of tables", rows(), text);
		section("Mentioned by", lines(mentions(), rule -> ""), text);
		section("Takes part in", cases(), text);
		return text.toString();
	}

	private static void section(String heading, List<String> lines, StringBuilder text) {
		if (lines.isEmpty()) {
			return;
		}
		text.append('\n').append(heading).append(":\n");
		lines.stream().limit(MOST).forEach(line -> text.append("  ").append(line).append('\n'));
		if (lines.size() > MOST) {
			text.append("  ... and ").append(lines.size() - MOST).append(" more\n");
		}
	}

	private static List<String> lines(List<Definition> rules, Function<Definition, String> remark) {
		return new ArrayList<>(new LinkedHashSet<>(rules.stream()
				.map(rule -> (rule.id() + "  " + rule.sentence()).strip() + remark.apply(rule)).toList()));
	}

	private List<Definition> sameNumber() {
		Set<String> numbers = new TreeSet<>();
		found.stream().filter(definition -> !definition.isValue()).forEach(rule -> numbers.add(number(rule.id())));
		return others().stream().filter(rule -> numbers.contains(number(rule.id())) && !rule.isOverride()).toList();
	}

	private static String number(String id) {
		int dot = id.indexOf('.');
		return dot < 0 ? id : id.substring(0, dot);
	}

	private List<Definition> others() {
		boolean bench = found.stream().anyMatch(Related::isBench);
		return index.rules().stream().filter(rule -> !ids.contains(rule.id()) && isBench(rule) == bench).toList();
	}

	/** The reference model for speed is a platform that shares nothing with the others. */
	private static boolean isBench(Definition rule) {
		return rule.file().startsWith("bench/");
	}

	/** The rules that have something to do with the same variables, those first that few rules have to do with. */
	private List<String> state(Function<Definition, Set<String>> mine, Function<Definition, Set<String>> theirs) {
		Set<String> names = new TreeSet<>();
		found.stream().filter(definition -> !definition.isValue()).forEach(rule -> names.addAll(mine.apply(rule)));
		names.retainAll(index.variables());
		Map<Definition, Set<String>> shared = new IdentityHashMap<>();
		for (Definition rule : others()) {
			Set<String> both = new TreeSet<>(theirs.apply(rule));
			both.retainAll(names);
			if (!both.isEmpty()) {
				shared.put(rule, both);
			}
		}
		List<Definition> rules = new ArrayList<>(shared.keySet());
		rules.sort(Comparator.comparingDouble((Definition rule) -> -weight(shared.get(rule))).thenComparing(Definition::id));
		return lines(rules, rule -> " (" + String.join(", ", shared.get(rule)) + ")");
	}

	private double weight(Set<String> names) {
		return names.stream().mapToDouble(name -> 1.0 / users.get(name)).sum();
	}

	/** The rows that name one of the values, or decide about it because no row of their table names it. */
	private List<String> rows() {
		List<String> lines = new ArrayList<>();
		for (Definition value : found.stream().filter(Definition::isValue).toList()) {
			Set<String> named = new TreeSet<>();
			for (TableRow row : index.rows()) {
				boolean names = row.matches(value.type(), value.id());
				if (names) {
					named.add(row.table());
				}
				if (names || row.isDefaultFor(value.type()) && !named.contains(row.table())) {
					lines.add(row.table() + ": " + row.text() + "  (" + row.file() + ":" + row.line() + ")");
				}
			}
		}
		return lines;
	}

	private List<Definition> mentions() {
		return found.stream().map(definition -> definition.isValue() || definition.aliases().isEmpty() ? definition.id()
				: definition.aliases().get(0)).distinct().flatMap(name -> index.mentioning(name).stream())
				.filter(rule -> !ids.contains(rule.id())).distinct().toList();
	}

	private List<String> cases() {
		Map<String, List<String>> cases = index.cases();
		return ids.stream().filter(cases::containsKey).map(id -> id + ": " + String.join(", ", cases.get(id))).toList();
	}
}
