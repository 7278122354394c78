package trapline.machine.print.tla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.TableData;
import trapline.machine.print.transitions.Identifiers;
import trapline.machine.print.transitions.Source;

/** Constant functions that a module needs. */
final class TlaTables {
	private final Identifiers identifiers;
	private final Map<String, String> names = new LinkedHashMap<>();
	private final List<String> definitions = new ArrayList<>();

	TlaTables(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	/** The value of a table at keys. */
	String lookup(Lookup lookup, List<String> keys) {
		String column = lookup.table().name() + "." + lookup.table().results().get(lookup.column());
		String name = names.computeIfAbsent(column, c -> {
			String defined = identifiers.of(c);
			definitions.add(TlaText.comment("Table " + c));
			definitions.add(defined + IntStream.range(0, keys.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", ", "(", ")"))
					+ " == " + rows(lookup));
			return defined;
		});
		return name + "(" + String.join(", ", keys) + ")";
	}

	/** The first row that matches; 0 if there is none, which is a fault of whoever asks. */
	private static String rows(Lookup lookup) {
		StringBuilder text = new StringBuilder();
		for (TableData.Row row : lookup.table().rows()) {
			String value = TlaExpr.number(row.results()[lookup.column()]);
			List<String> matches = new ArrayList<>();
			for (int k = 0; k < row.patterns().size(); k++) {
				if (row.patterns().get(k) != null) {
					matches.add("k" + k + " \\in " + TlaExpr.set(IntStream.of(row.patterns().get(k)).sorted().toArray()));
				}
			}
			if (matches.isEmpty()) {
				return text + value;
			}
			text.append("IF (" + String.join(") /\\ (", matches) + ") THEN " + value + " ELSE ");
		}
		return text + "0";
	}

	/** An element of a constant sequence; the same one for the same key. The index counts from 0. */
	String sequence(String key, String comment, List<Integer> values, String index) {
		return names.computeIfAbsent(key, k -> {
			String name = identifiers.of(k);
			definitions.add(TlaText.comment(comment));
			definitions.add(name + " == <<" + values.stream().map(TlaExpr::number).collect(Collectors.joining(", ")) + ">>");
			return name;
		}) + "[" + index + " + 1]";
	}

	/** Defines everything that was asked for. */
	void print(Source out) {
		definitions.forEach(out::line);
	}
}
