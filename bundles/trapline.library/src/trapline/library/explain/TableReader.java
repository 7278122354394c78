package trapline.library.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the rows of a table from the words of a module. */
final class TableReader {
	private final String file;
	private final String text;
	private final List<Token> words;

	TableReader(String file, String text, List<Token> words) {
		this.file = file;
		this.text = text;
		this.words = words;
	}

	/** The rows of the table whose first word is at a place; empty if no table begins there. */
	List<TableRow> read(int at) {
		List<TableRow> rows = new ArrayList<>();
		int open = find("(", at);
		int body = find("{", open);
		if (body == words.size()) {
			return rows;
		}
		List<String> inputs = inputs(open);
		int from = body + 1;
		int depth = 1;
		for (int i = body + 1; i < words.size() && depth > 0; i++) {
			depth += words.get(i).is("{") ? 1 : words.get(i).is("}") ? -1 : 0;
			if (depth == 1 && words.get(i).is(";")) {
				rows.add(new TableRow(words.get(at + 1).text(), inputs, patterns(from, i), written(from, i), file,
						words.get(from).line()));
				from = i + 1;
			}
		}
		return rows;
	}

	private int find(String sign, int from) {
		int i = from;
		while (i < words.size() && !words.get(i).is(sign)) {
			i++;
		}
		return i;
	}

	/** The types in {@code (a : T, b : U)}. */
	private List<String> inputs(int open) {
		List<String> types = new ArrayList<>();
		for (int i = open + 1; i + 1 < words.size() && !words.get(i).is(")"); i++) {
			if (words.get(i).is(":")) {
				types.add(words.get(i + 1).text());
			}
		}
		return types;
	}

	/** What stands before the arrow; a rule id with its sentence and sources in front of it ends with a colon. */
	private List<Set<String>> patterns(int from, int end) {
		int first = from;
		if (words.get(from).kind() == Token.Kind.RULE_ID) {
			first = find(":", from) + 1;
		}
		List<Set<String>> patterns = new ArrayList<>(List.of(new TreeSet<>()));
		int depth = 0;
		for (int i = first; i < end && !words.get(i).is("->"); i++) {
			Token word = words.get(i);
			depth += word.is("{") ? 1 : word.is("}") ? -1 : 0;
			if (depth == 0 && word.is(",")) {
				patterns.add(new TreeSet<>());
			} else {
				patterns.get(patterns.size() - 1).add(word.text());
			}
		}
		return patterns;
	}

	private String written(int from, int end) {
		return text.substring(words.get(from).from(), words.get(end).from()).replaceAll("\\s+", " ");
	}
}
