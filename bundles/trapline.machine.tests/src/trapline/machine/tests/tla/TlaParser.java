package trapline.machine.tests.tla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads definitions. Binary operators bind as in the book, except that a mix of and and or needs parentheses there. */
final class TlaParser {
	private static final Map<String, Integer> BINDING = Map.ofEntries(Map.entry("\\/", 1), Map.entry("/\\", 2), Map.entry("=", 5),
			Map.entry("#", 5), Map.entry("<", 5), Map.entry(">", 5), Map.entry("<=", 5), Map.entry(">=", 5), Map.entry("\\in", 5),
			Map.entry("\\notin", 5), Map.entry("@@", 6), Map.entry(":>", 7), Map.entry("\\cup", 8), Map.entry("..", 9),
			Map.entry("+", 10), Map.entry("-", 11), Map.entry("%", 10), Map.entry("\\div", 13), Map.entry("*", 13),
			Map.entry("^", 14));
	private static final int NOT = 4;
	private static final int MINUS = 12;

	private final List<String> words;
	private int at;

	TlaParser(List<String> words) {
		this.words = words;
	}

	void definitions(Map<String, TlaModule.Definition> into) {
		while (at < words.size()) {
			String word = words.get(at);
			if (Set.of("EXTENDS", "VARIABLE", "RECURSIVE", "Spec").contains(word)) {
				skip();
			} else {
				definition(into);
			}
		}
	}

	/** Skips what says nothing about states, up to what looks like a definition. */
	private void skip() {
		do {
			at++;
		} while (!(Character.isLetter(words.get(at).charAt(0)) && defines()));
	}

	private boolean defines() {
		if (Set.of("VARIABLE", "RECURSIVE").contains(words.get(at))) {
			return true;
		}
		int end = at + 1;
		if (words.get(end).equals("(")) {
			while (!words.get(end).equals(")")) {
				end++;
			}
			end++;
		}
		return end < words.size() && words.get(end).equals("==");
	}

	private void definition(Map<String, TlaModule.Definition> into) {
		String name = word();
		List<String> parameters = new ArrayList<>();
		if (take("(")) {
			do {
				parameters.add(word());
			} while (take(","));
			need(")");
		}
		need("==");
		if (into.put(name, new TlaModule.Definition(parameters, expression(0))) != null) {
			throw new IllegalStateException(name + " is defined twice");
		}
	}

	private String word() {
		return words.get(at++);
	}

	private boolean take(String word) {
		boolean there = at < words.size() && words.get(at).equals(word);
		at += there ? 1 : 0;
		return there;
	}

	private void need(String word) {
		if (!take(word)) {
			throw new IllegalStateException("expected " + word + " instead of "
					+ words.subList(at, Math.min(at + 8, words.size())));
		}
	}

	private TlaNode expression(int least) {
		TlaNode left = operand();
		while (at < words.size() && BINDING.getOrDefault(words.get(at), -1) >= least) {
			String operator = word();
			TlaNode right = expression(BINDING.get(operator) + 1);
			left = TlaOperators.binary(operator, left, right);
		}
		return left;
	}

	private TlaNode operand() {
		String word = word();
		return switch (word) {
			case "~" -> TlaOperators.not(expression(NOT));
			case "-" -> TlaOperators.minus(expression(MINUS));
			case "IF" -> conditional();
			case "CASE" -> cases();
			case "LET" -> let();
			case "\\A", "\\E" -> quantified(word.equals("\\E"));
			case "(" -> postfix(inParentheses());
			case "[" -> postfix(brackets());
			case "{" -> set();
			case "<<" -> sequence();
			default -> postfix(name(word));
		};
	}

	private TlaNode inParentheses() {
		TlaNode inner = expression(0);
		need(")");
		return inner;
	}

	private TlaNode name(String word) {
		if (Character.isDigit(word.charAt(0))) {
			return TlaOperators.constant(Integer.valueOf(word));
		} else if (word.equals("TRUE") || word.equals("FALSE")) {
			return TlaOperators.constant(word.equals("TRUE"));
		} else if (word.equals("s") && take("'")) {
			need("=");
			return new TlaInit(true, expression(6));
		} else if (word.equals("s") && words.get(at).equals("=")) {
			need("=");
			return new TlaInit(false, expression(6));
		}
		List<TlaNode> arguments = new ArrayList<>();
		if (take("(")) {
			do {
				arguments.add(expression(0));
			} while (take(","));
			need(")");
		}
		return TlaOperators.name(word, arguments);
	}

	private TlaNode postfix(TlaNode start) {
		TlaNode node = start;
		while (true) {
			if (take(".")) {
				node = TlaOperators.apply(node, TlaOperators.constant(word()));
			} else if (take("[")) {
				node = TlaOperators.apply(node, expression(0));
				need("]");
			} else {
				return node;
			}
		}
	}

	private TlaNode conditional() {
		TlaNode condition = expression(0);
		need("THEN");
		TlaNode yes = expression(0);
		need("ELSE");
		return TlaOperators.conditional(condition, yes, expression(0));
	}

	private TlaNode cases() {
		TlaNode condition = take("OTHER") ? TlaOperators.constant(true) : expression(0);
		need("->");
		TlaNode value = expression(0);
		return TlaOperators.conditional(condition, value, take("[]") ? cases() : scope -> {
			throw new IllegalStateException("no case holds");
		});
	}

	private TlaNode let() {
		String name = word();
		need("==");
		TlaNode value = expression(0);
		TlaNode body = take("IN") ? expression(0) : let();
		return scope -> body.eval(scope.with(name, value.eval(scope)));
	}

	private TlaNode quantified(boolean exists) {
		String name = word();
		need("\\in");
		TlaNode set = expression(6);
		need(":");
		return TlaOperators.quantified(exists, name, set, expression(0));
	}

	private TlaNode brackets() {
		if (words.get(at + 1).equals("|->")) {
			return record();
		} else if (words.get(at + 1).equals("\\in")) {
			String name = word();
			need("\\in");
			TlaNode domain = expression(6);
			need("|->");
			TlaNode value = expression(0);
			need("]");
			return TlaOperators.function(name, domain, value);
		}
		TlaNode function = expression(0);
		need("EXCEPT");
		List<TlaOperators.Change> changes = new ArrayList<>();
		do {
			need("!");
			changes.add(change());
		} while (take(","));
		need("]");
		return TlaOperators.except(function, changes);
	}

	/** One change: {@code .name = value} or {@code .name[index] = value}. */
	private TlaOperators.Change change() {
		need(".");
		String field = word();
		TlaNode index = null;
		if (take("[")) {
			index = expression(0);
			need("]");
		}
		need("=");
		return new TlaOperators.Change(field, index, expression(0));
	}

	private TlaNode record() {
		List<TlaNode> keys = new ArrayList<>();
		List<TlaNode> values = new ArrayList<>();
		do {
			keys.add(TlaOperators.constant(word()));
			need("|->");
			values.add(expression(0));
		} while (take(","));
		need("]");
		return TlaOperators.map(keys, values);
	}

	private TlaNode sequence() {
		List<TlaNode> keys = new ArrayList<>();
		List<TlaNode> values = new ArrayList<>();
		do {
			values.add(expression(0));
			keys.add(TlaOperators.constant(values.size()));
		} while (take(","));
		need(">>");
		return TlaOperators.map(keys, values);
	}

	private TlaNode set() {
		if (take("}")) {
			return TlaOperators.constant(Set.of());
		}
		List<TlaNode> elements = new ArrayList<>(List.of(expression(0)));
		if (take(":")) {
			return comprehension(elements.get(0));
		}
		while (take(",")) {
			elements.add(expression(0));
		}
		need("}");
		return TlaOperators.set(elements);
	}

	private TlaNode comprehension(TlaNode element) {
		TlaNode each = TlaOperators.set(List.of(element));
		List<String> names = new ArrayList<>();
		List<TlaNode> sets = new ArrayList<>();
		do {
			names.add(word());
			need("\\in");
			sets.add(expression(6));
		} while (take(","));
		need("}");
		for (int i = names.size() - 1; i >= 0; i--) {
			each = TlaOperators.union(names.get(i), sets.get(i), each);
		}
		return each;
	}
}
