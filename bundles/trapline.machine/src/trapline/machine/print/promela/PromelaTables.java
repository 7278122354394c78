package trapline.machine.print.promela;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import trapline.machine.Domain;
import trapline.machine.SemanticsError;
import trapline.machine.expr.Lookup;
import trapline.machine.expr.TableData;
import trapline.machine.print.transitions.Identifiers;
import trapline.machine.print.transitions.Source;

/** Constant arrays that a model needs. They are hidden: no part of a state. */
final class PromelaTables {
	private static final int MOST_CELLS = 1 << 16;

	private final Identifiers identifiers;
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, String> declarations = new LinkedHashMap<>();

	PromelaTables(Identifiers identifiers) {
		this.identifiers = identifiers;
	}

	/** The value of a table at keys given as operands. */
	String lookup(Lookup lookup, List<String> keys) {
		TableData table = lookup.table();
		long size = 1;
		for (TableData.Key key : table.keys()) {
			size *= (long) key.domain().high() - key.domain().low() + 1;
		}
		return size > MOST_CELLS ? rows(lookup, keys) : cells(lookup, keys, (int) size);
	}

	private String cells(Lookup lookup, List<String> keys, int size) {
		TableData table = lookup.table();
		List<Integer> values = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			values.add(value(lookup, i));
		}
		String index = "";
		for (int i = 0; i < keys.size(); i++) {
			Domain domain = table.keys().get(i).domain();
			int width = domain.high() - domain.low() + 1;
			String key = keys.get(i) + (domain.low() == 0 ? "" : domain.low() > 0 ? " - " + domain.low() : " + " + -domain.low());
			index = i == 0 ? key : "(" + index + ") * " + width + " + " + key;
		}
		String column = table.name() + "." + table.results().get(lookup.column());
		return array(column, "Table " + column + " by " + table.keys().stream().map(TableData.Key::name)
				.collect(Collectors.joining(", ")), values, index);
	}

	/** The value of a cell; 0 where the table has no row, which is a fault of whoever asks for it. */
	private static int value(Lookup lookup, int cell) {
		List<TableData.Key> keys = lookup.table().keys();
		int[] at = new int[keys.size()];
		int rest = cell;
		for (int i = at.length - 1; i >= 0; i--) {
			int width = keys.get(i).domain().high() - keys.get(i).domain().low() + 1;
			at[i] = rest % width + keys.get(i).domain().low();
			rest /= width;
		}
		try {
			return lookup.table().row(at).results()[lookup.column()];
		} catch (SemanticsError e) {
			return 0;
		}
	}

	private static String rows(Lookup lookup, List<String> keys) {
		String chain = "0";
		List<TableData.Row> rows = lookup.table().rows();
		for (int i = rows.size() - 1; i >= 0; i--) {
			List<String> matches = new ArrayList<>();
			for (int k = 0; k < keys.size(); k++) {
				int[] pattern = rows.get(i).patterns().get(k);
				String key = keys.get(k);
				if (pattern != null) {
					matches.add(java.util.Arrays.stream(pattern).mapToObj(v -> key + " == " + v)
							.collect(Collectors.joining(" || ", "(", ")")));
				}
			}
			String value = Integer.toString(rows.get(i).results()[lookup.column()]);
			chain = matches.isEmpty() ? value : "(" + String.join(" && ", matches) + " -> " + value + " : " + chain + ")";
		}
		return chain;
	}

	/**
	 * An element of a constant array.
	 *
	 * @param key what it is; the same array serves every request with the same key
	 * @param index the index, from 0
	 */
	String array(String key, String comment, List<Integer> values, String index) {
		// initial values must be written without signs
		int offset = Math.max(0, -values.stream().mapToInt(v -> v).min().orElse(0));
		String name = names.computeIfAbsent(key, k -> identifiers.of(k.replaceAll("\\[.*", "")));
		declarations.computeIfAbsent(name, n -> PromelaText.comment(comment + (offset == 0 ? "" : ", with " + offset + " added"))
				+ "\nhidden int " + n + "[" + values.size() + "] = {"
				+ values.stream().map(v -> String.valueOf(v + offset)).collect(Collectors.joining(", ")) + "};");
		String text = name + "[" + index + "]";
		return offset == 0 ? text : "(" + text + " - " + offset + ")";
	}

	/** Declares all arrays that were asked for. */
	void print(Source out) {
		declarations.values().forEach(d -> d.lines().forEach(out::line));
	}
}
