package trapline.library.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what one module defines. Knows just enough of the notation to tell where a definition begins and ends. */
final class ModuleReader {
	private static final Set<String> CONTAINERS = Set.of("proc", "insn", "decision", "choice", "cascade", "table",
			"arrival");

	private final String file;
	private final String text;
	private final List<Token> words;
	private final List<Definition> found = new ArrayList<>();
	private final List<TableRow> rows = new ArrayList<>();
	private final Set<String> variables = new HashSet<>();
	private String container = "";

	/**
	 * @param file name that people know
	 * @param text the module
	 */
	ModuleReader(String file, String text) {
		this.file = file;
		this.text = text;
		this.words = Lexer.words(text);
	}

	/** The rows of its tables; empty before {@link #read}. */
	List<TableRow> rows() {
		return rows;
	}

	/** The variables that it declares; empty before {@link #read}. */
	Set<String> variables() {
		return variables;
	}

	List<Definition> read() {
		int depth = 0;
		for (int i = 0; i < words.size(); i++) {
			Token word = words.get(i);
			depth += word.is("{") ? 1 : word.is("}") ? -1 : 0;
			if (depth == 0 && CONTAINERS.contains(word.text()) && i + 1 < words.size()) {
				container = word.text() + " " + words.get(i + 1).text();
			}
			if (depth == 0 && word.is("table")) {
				rows.addAll(new TableReader(file, text, words).read(i));
			} else if (depth == 0 && word.is("state")) {
				variables.addAll(Places.declared(words, i));
			}
			if (word.is("enum") && i + 1 < words.size()) {
				literals(i);
			} else if (word.is("hazard") && i + 2 < words.size()) {
				hazard(i);
			} else if (word.kind() == Token.Kind.RULE_ID && i + 1 < words.size() && opensRule(i)) {
				rule(i);
			}
		}
		return found;
	}

	/** A rule has a sentence behind its id, or the colon of a row that borrows the sentence of its table. */
	private boolean opensRule(int at) {
		boolean refers = at > 0 && Set.of("hazard", "alias", "costs", "at", "disable", ",").contains(words.get(at - 1).text());
		Token next = words.get(at + 1);
		return !refers && (next.kind() == Token.Kind.STRING || next.is("cites") || next.is(":"));
	}

	private void rule(int at) {
		int head = head(at);
		String kind = kind(head, at);
		boolean row = container.startsWith("table") && head == at;
		int last = row || kind.startsWith("blocker") ? semicolon(at) : kind.equals("cost") ? cited(at) : block(at);
		int after = words.get(at + 1).kind() == Token.Kind.STRING ? at + 2 : at + 1;
		String sentence = after == at + 2 ? words.get(at + 1).text() : "";
		add(words.get(at).text(), List.of(), row ? "row of " + container : kind, sentence, citations(after), head, last);
	}

	private void hazard(int at) {
		List<String> aliases = new ArrayList<>();
		int i = at + 2;
		while (i + 1 < words.size() && (words.get(i).is("alias") || words.get(i).is(","))) {
			aliases.add(words.get(i + 1).text());
			i += 2;
		}
		boolean warning = at > 0 && words.get(at - 1).is("warning");
		add(words.get(at + 1).text(), aliases, warning ? "warning" : "hazard", words.get(i).text(), citations(i + 1),
				warning ? at - 1 : at, semicolon(i));
	}

	private void literals(int at) {
		String type = words.get(at + 1).text();
		int i = at + 2;
		while (i < words.size() && !words.get(i).is("{")) {
			i++;
		}
		int number = 0;
		for (i++; i < words.size() && !words.get(i).is("}"); i++) {
			int first = i;
			if (i + 2 < words.size() && words.get(i + 1).is("=")) {
				i += 2;
				number = Integer.decode(words.get(i).text());
			}
			boolean titled = i + 1 < words.size() && words.get(i + 1).kind() == Token.Kind.STRING;
			i += titled ? 1 : 0;
			add(words.get(first).text(), List.of(), Definition.VALUE + type, titled ? words.get(i).text() : "", List.of(), first, i,
					number++);
		}
	}

	/** Where the definition begins that the id at that place belongs to: behind the end of the one before. */
	private int head(int at) {
		int i = at;
		while (i > 0 && !Set.of("{", "}", ";").contains(words.get(i - 1).text()) && !ended(i - 1)) {
			i--;
		}
		return i;
	}

	/** Whether a definition without a bracket or semicolon at its end (module head, import, cost) ends there. */
	private boolean ended(int at) {
		Token word = words.get(at);
		return at > 0 && word.kind() == Token.Kind.STRING && (words.get(at - 1).is("cites") || words.get(at - 1).is(","))
				|| word.line() < words.get(at + 1).line() && text.startsWith("\n\n", word.to())
				|| at + 1 < words.size() && words.get(at + 1).is("cost");
	}

	private String kind(int head, int at) {
		if (head == at) {
			return container.isEmpty() ? "rule" : "step of " + container;
		}
		for (int i = head; i < at; i++) {
			switch (words.get(i).text()) {
			case "rank":
				return "candidate " + words.get(i + 2).text() + " of " + container + ", rank " + words.get(i + 1).text();
			case "blocker":
				return "blocker " + words.get(i + 1).text();
			case "option", "check":
				return words.get(i).text() + " of " + container;
			case "override":
				return "override";
			case "cost":
				return "cost";
			default:
				break;
			}
		}
		return container.startsWith("insn") ? "step of " + container : container;
	}

	private List<String> citations(int from) {
		List<String> citations = new ArrayList<>();
		int i = from;
		while (i + 1 < words.size() && (words.get(i).is("cites") || !citations.isEmpty() && words.get(i).is(","))
				&& words.get(i + 1).kind() == Token.Kind.STRING) {
			citations.add(words.get(i + 1).text());
			i += 2;
		}
		return citations;
	}

	private int semicolon(int from) {
		int i = from;
		while (i < words.size() - 1 && !words.get(i).is(";")) {
			i++;
		}
		return i;
	}

	private int cited(int from) {
		int i = from + 2;
		while (i < words.size() - 1 && words.get(i + 1).line() == words.get(i).line()) {
			i++;
		}
		return Math.min(i, words.size() - 1);
	}

	/** The end of the block that follows; sets of values, as in {@code x in {a, b}}, are not blocks. */
	private int block(int from) {
		int depth = 0;
		boolean set = false;
		for (int i = from; i < words.size(); i++) {
			Token word = words.get(i);
			if (word.is("{")) {
				set = depth == 0 && words.get(i - 1).is("in");
				depth++;
			} else if (word.is("}") && --depth == 0 && !set) {
				return i;
			} else if (word.is(";") && depth == 0) {
				return i;
			}
		}
		return words.size() - 1;
	}

	private void add(String id, List<String> aliases, String kind, String sentence, List<String> citations, int first,
			int last) {
		add(id, aliases, kind, sentence, citations, first, last, null);
	}

	private void add(String id, List<String> aliases, String kind, String sentence, List<String> citations, int first,
			int last, Integer number) {
		Token begin = words.get(first);
		int lineStart = text.lastIndexOf('\n', begin.from()) + 1;
		boolean alone = text.substring(lineStart, begin.from()).isBlank();
		String source = text.substring(alone ? lineStart : begin.from(), words.get(last).to()).stripIndent();
		List<String> used = words.subList(first, last + 1).stream().filter(word -> word.kind() != Token.Kind.STRING)
				.map(Token::text).distinct().toList();
		found.add(new Definition(id, aliases, kind, sentence, citations, file, begin.line(), source, used,
				Places.written(words, first, last), number));
	}
}
